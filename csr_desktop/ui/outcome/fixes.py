"""Which button a failure's card has: the fix that is most likely to help."""

from __future__ import annotations

from enum import Enum, StrEnum, auto

from csr_desktop.sessions.outcome import (
    LocalCause,
    NotSent,
    Refused,
    Unknown,
    needs_password,
    needs_sign_in,
)
from csr_desktop.webex.faults import Cause


class Fix(Enum):
    """What the rep can do about a failure."""

    ENTER_PASSWORD = auto()
    SIGN_IN = auto()
    TRY_AGAIN = auto()
    EDIT_SITE = auto()
    NETWORK_SETTINGS = auto()
    CHECK = auto()  # with the site: a session may exist


_FIXES: dict[StrEnum, Fix] = {
    Cause.INVALID_REQUEST: Fix.TRY_AGAIN,
    Cause.NAME_NOT_FOUND: Fix.TRY_AGAIN,
    Cause.CONNECTION_REFUSED: Fix.TRY_AGAIN,
    Cause.UNREACHABLE: Fix.TRY_AGAIN,
    Cause.CONNECT_TIMEOUT: Fix.TRY_AGAIN,
    Cause.PROXY: Fix.NETWORK_SETTINGS,
    Cause.PROXY_PASSWORD: Fix.NETWORK_SETTINGS,
    Cause.PROXY_ADDRESS: Fix.NETWORK_SETTINGS,
    Cause.PROXY_KIND: Fix.NETWORK_SETTINGS,
    Cause.PROXY_UNREACHABLE: Fix.NETWORK_SETTINGS,
    Cause.PROXY_TIMEOUT: Fix.NETWORK_SETTINGS,
    Cause.PROXY_TLS: Fix.NETWORK_SETTINGS,
    Cause.PROXY_SIGN_IN: Fix.NETWORK_SETTINGS,
    Cause.CLIENT_CERTIFICATE: Fix.NETWORK_SETTINGS,
    Cause.CLIENT_CERTIFICATE_OF_POLICY: Fix.TRY_AGAIN,  # the administrator must correct it
    Cause.CERTIFICATE: Fix.TRY_AGAIN,
    Cause.CERTIFICATE_EXPIRED: Fix.TRY_AGAIN,
    Cause.CERTIFICATE_NOT_YET_VALID: Fix.TRY_AGAIN,
    Cause.CERTIFICATE_OF_OTHER_HOST: Fix.EDIT_SITE,
    Cause.CERTIFICATE_ISSUER: Fix.TRY_AGAIN,
    Cause.CERTIFICATE_SELF_SIGNED: Fix.TRY_AGAIN,
    Cause.CERTIFICATE_REVOKED: Fix.TRY_AGAIN,
    Cause.TLS: Fix.EDIT_SITE,
    Cause.SITE_REFUSED: Fix.TRY_AGAIN,
    Cause.REDIRECTED: Fix.EDIT_SITE,
    Cause.HTTP_REFUSED: Fix.EDIT_SITE,
    Cause.STOPPED: Fix.TRY_AGAIN,
    Cause.DEADLINE: Fix.TRY_AGAIN,
    Cause.CONNECTION_LOST: Fix.TRY_AGAIN,
    Cause.PROCESS_ERROR: Fix.TRY_AGAIN,
    Cause.SERVER_ERROR: Fix.TRY_AGAIN,
    Cause.WEB_PAGE: Fix.EDIT_SITE,
    Cause.UNREADABLE: Fix.TRY_AGAIN,
    Cause.TOO_LARGE: Fix.TRY_AGAIN,
    Cause.UNKNOWN_RESULT: Fix.TRY_AGAIN,
    Cause.NO_KEY: Fix.TRY_AGAIN,
    Cause.SIGNED_IN_AGAIN: Fix.TRY_AGAIN,
    Cause.SIGN_IN_DEADLINE: Fix.TRY_AGAIN,
    Cause.NO_TICKET: Fix.EDIT_SITE,
    Cause.SIGN_IN_BUSY: Fix.TRY_AGAIN,
    Cause.SIGN_IN_UNREACHABLE: Fix.TRY_AGAIN,
    Cause.SIGN_IN_SILENT: Fix.TRY_AGAIN,
    Cause.SIGN_IN_INSECURE: Fix.TRY_AGAIN,
    Cause.SIGN_IN_BROKEN: Fix.TRY_AGAIN,
    Cause.INTEGRATION_REFUSED: Fix.EDIT_SITE,
    Cause.REDIRECT_MISMATCH: Fix.EDIT_SITE,
    Cause.PORT_TAKEN: Fix.TRY_AGAIN,
    Cause.PORT_FORBIDDEN: Fix.TRY_AGAIN,
    Cause.NO_BROWSER: Fix.TRY_AGAIN,
    LocalCause.JOURNAL: Fix.TRY_AGAIN,
    LocalCause.PROGRAM_ENDED: Fix.TRY_AGAIN,
    LocalCause.PROGRAM_FAULT: Fix.TRY_AGAIN,
}
"""All causes except those that a password or a sign-in resolves."""

_EDIT_SITE = frozenset({"010107", "030001", "030048", "060019", "AS0001"})
"""ExceptionIDs about the account or the address."""


def fix_of(outcome: Refused | NotSent | Unknown) -> Fix:
    """The fix that a failure's card offers first."""
    problem = outcome.problem
    if isinstance(outcome, Unknown):
        return Fix.CHECK
    if needs_password(problem):
        return Fix.ENTER_PASSWORD
    if needs_sign_in(problem):
        return Fix.SIGN_IN
    if problem.cause is Cause.SITE_REFUSED and problem.exception_id in _EDIT_SITE:
        return Fix.EDIT_SITE
    return _FIXES[problem.cause]
