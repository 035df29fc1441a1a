"""What can go wrong with a request, what it means, and what is certain afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate


class Certainty(StrEnum):
    """What is known about the session after a request that returned no key."""

    NOT_SENT = "not sent"  # nothing reached the service
    REFUSED = "refused"  # the service, or something in front of it, refused
    UNKNOWN = "unknown"  # a session may exist


class Cause(StrEnum):
    """Why a request had no result. The values are stored in the journal: never rename one."""

    INVALID_REQUEST = "invalid request"
    NAME_NOT_FOUND = "name not found"
    CONNECTION_REFUSED = "connection refused"
    UNREACHABLE = "unreachable"
    CONNECT_TIMEOUT = "connect time-out"
    PROXY = "proxy"
    PROXY_PASSWORD = "proxy password"  # noqa: S105  a cause
    PROXY_ADDRESS = "proxy address"
    PROXY_KIND = "proxy kind"
    PROXY_UNREACHABLE = "proxy unreachable"
    PROXY_TIMEOUT = "proxy time-out"
    PROXY_TLS = "proxy tls"
    PROXY_SIGN_IN = "proxy sign-in"
    CLIENT_CERTIFICATE = "client certificate"
    CLIENT_CERTIFICATE_OF_POLICY = "client certificate of the policy"
    CERTIFICATE = "certificate"
    CERTIFICATE_EXPIRED = "certificate expired"
    CERTIFICATE_NOT_YET_VALID = "certificate not yet valid"
    CERTIFICATE_OF_OTHER_HOST = "certificate of another host"
    CERTIFICATE_ISSUER = "certificate issuer unknown"
    CERTIFICATE_SELF_SIGNED = "certificate self-signed"
    CERTIFICATE_REVOKED = "certificate revoked"
    TLS = "tls"

    SITE_REFUSED = "site refused"
    REDIRECTED = "redirected"
    HTTP_REFUSED = "http refused"

    STOPPED = "stopped"
    DEADLINE = "deadline"
    CONNECTION_LOST = "connection lost"
    PROCESS_ERROR = "process error"
    SERVER_ERROR = "server error"
    WEB_PAGE = "web page"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too large"
    UNKNOWN_RESULT = "unknown result"
    NO_KEY = "no key"

    SIGNED_IN_AGAIN = "signed in again"
    SIGN_IN_DEADLINE = "sign-in deadline"
    NO_TICKET = "no ticket"
    SIGN_IN_ENDED = "sign-in ended"
    SIGN_IN_DENIED = "sign-in denied"
    SIGN_IN_EXPIRED = "sign-in expired"
    SIGN_IN_BUSY = "sign-in busy"
    SIGN_IN_UNREACHABLE = "sign-in service unreachable"
    SIGN_IN_SILENT = "sign-in service silent"
    SIGN_IN_INSECURE = "sign-in service insecure"
    SIGN_IN_BROKEN = "sign-in service broken"
    INTEGRATION_REFUSED = "integration refused"
    REDIRECT_MISMATCH = "redirect mismatch"
    PORT_TAKEN = "port taken"
    PORT_FORBIDDEN = "port forbidden"
    NO_BROWSER = "no browser"
    OAUTH_REFUSED = "oauth refused"


ANSWERED = frozenset(
    {
        Cause.SITE_REFUSED,
        Cause.PROCESS_ERROR,
        Cause.NO_KEY,
        Cause.NO_TICKET,
        Cause.SIGNED_IN_AGAIN,
    }
)
"""Causes that only the service itself can have: it was reached."""

UNTRIED = frozenset(
    {
        Cause.INVALID_REQUEST,
        Cause.STOPPED,
        Cause.SIGN_IN_ENDED,
        Cause.SIGN_IN_DENIED,
        Cause.SIGN_IN_EXPIRED,
        Cause.SIGN_IN_BUSY,
        Cause.SIGN_IN_UNREACHABLE,
        Cause.SIGN_IN_SILENT,
        Cause.SIGN_IN_INSECURE,
        Cause.SIGN_IN_BROKEN,
        Cause.INTEGRATION_REFUSED,
        Cause.REDIRECT_MISMATCH,
        Cause.PORT_TAKEN,
        Cause.PORT_FORBIDDEN,
        Cause.NO_BROWSER,
        Cause.OAUTH_REFUSED,
    }
)
"""Causes that don't show whether the site can be reached."""


@dataclass(frozen=True)
class Problem:
    """Why a call had no result.

    `exception_id`, `reason` and `value` are the site's own words (empty if it sent none); `detail`
    is for engineers and never contains a credential; for INVALID_REQUEST it is a stored message,
    see `sentences.detail_of`.
    """

    cause: StrEnum
    certainty: Certainty
    exception_id: str = ""
    reason: str = ""
    value: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Fault:
    """One exceptionID: its meaning, the remedy, and whether certainly no session was created.

    The sentences in the table are English; `fault_of` translates them.
    """

    meaning: str
    remedy: str
    none_made: bool = True


_LOOK_FIRST = QT_TRANSLATE_NOOP(
    "webex.faults",
    "Check your sessions on the site, then try again later.",
)
_PROCESS_ERROR = Fault(
    QT_TRANSLATE_NOOP("webex.faults", "The site couldn't process the request."),
    _LOOK_FIRST,
    none_made=False,
)
_SINGLE_SIGN_ON = Fault(
    QT_TRANSLATE_NOOP(
        "webex.faults",
        "This account uses single sign-on, so the site doesn't accept a password from it.",
    ),
    QT_TRANSLATE_NOOP(
        "webex.faults",
        "Your password may be correct. Ask your administrator to set up "
        "browser sign-in for this site.",
    ),
)

PROCESS_ERROR_ID = "000035"
RATE_LIMIT = "000045"
RATE_LIMIT_SECONDS = 60.0
WRONG_PASSWORD = "030002"  # noqa: S105  an exceptionID
TICKET_ENDED = "030047"
NO_RECORD = "000015"  # an empty list

# Source: reference of the service, section "Exceptions" (documented, or seen by working clients).
FAULTS = {
    "000000": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "The site couldn't forward the request."),
        QT_TRANSLATE_NOOP(
            "webex.faults",
            "Check your sessions on the site, then report this to your administrator.",
        ),
        none_made=False,
    ),
    "000001": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "You don't have permission to do that."),
        QT_TRANSLATE_NOOP(
            "webex.faults", "Ask your administrator for permission to host support sessions."
        ),
    ),
    NO_RECORD: Fault(
        QT_TRANSLATE_NOOP("webex.faults", "No matching record."),
        QT_TRANSLATE_NOOP("webex.faults", "There's nothing to fix."),
    ),
    "000029": _PROCESS_ERROR,
    PROCESS_ERROR_ID: _PROCESS_ERROR,
    RATE_LIMIT: Fault(
        QT_TRANSLATE_NOOP("webex.faults", "Too many requests."),
        QT_TRANSLATE_NOOP("webex.faults", "Wait one minute, then try again."),
    ),
    "010106": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "This service is turned off for the site."),
        QT_TRANSLATE_NOOP("webex.faults", "Ask your administrator to turn it on."),
    ),
    "010107": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "The site is suspended."),
        QT_TRANSLATE_NOOP("webex.faults", "Contact your administrator."),
    ),
    "030001": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "WebEx ID not found on this site."),
        QT_TRANSLATE_NOOP("webex.faults", "Check the WebEx ID and the site URL."),
    ),
    WRONG_PASSWORD: Fault(
        QT_TRANSLATE_NOOP("webex.faults", "Incorrect WebEx ID or password."),
        QT_TRANSLATE_NOOP(
            "webex.faults", "Try again. Too many wrong passwords can lock your account."
        ),
    ),
    "030004": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "This WebEx ID is already taken."),
        QT_TRANSLATE_NOOP("webex.faults", "Contact your administrator."),
    ),
    "030005": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "This email address is already taken."),
        QT_TRANSLATE_NOOP("webex.faults", "Contact your administrator."),
    ),
    TICKET_ENDED: Fault(
        QT_TRANSLATE_NOOP("webex.faults", "Your sign-in has expired."),
        QT_TRANSLATE_NOOP("webex.faults", "Sign in again."),
    ),
    "030048": _SINGLE_SIGN_ON,
    "040007": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "The site rejected the request."),
        QT_TRANSLATE_NOOP("webex.faults", "Send the details to your administrator."),
    ),
    "060001": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "Meeting not found on this site."),
        QT_TRANSLATE_NOOP("webex.faults", "Check the number."),
    ),
    "060019": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "Host not found on this site."),
        QT_TRANSLATE_NOOP("webex.faults", "Check the WebEx ID."),
    ),
    "060021": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "This account can't schedule meetings for that host."),
        QT_TRANSLATE_NOOP("webex.faults", "Ask your administrator for permission."),
    ),
    "060026": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "The meeting password is missing."),
        QT_TRANSLATE_NOOP("webex.faults", "Enter the meeting password."),
    ),
    "110055": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "This account can't use this session type."),
        QT_TRANSLATE_NOOP("webex.faults", "Select another session type."),
    ),
    "999999": _PROCESS_ERROR,
    "AS0001": _SINGLE_SIGN_ON,
    "E030103": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "The site rejected the change to the user."),
        QT_TRANSLATE_NOOP("webex.faults", "Contact your administrator."),
    ),
    "E030104": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "The site rejected the change to the user."),
        QT_TRANSLATE_NOOP("webex.faults", "Contact your administrator."),
    ),
    "E030105": Fault(
        QT_TRANSLATE_NOOP("webex.faults", "The site rejected the change to the user."),
        QT_TRANSLATE_NOOP("webex.faults", "Contact your administrator."),
    ),
}

# The first two digits of an undocumented ID still show what it is about (inferred).
_FAMILY_REMEDIES = {
    "01": QT_TRANSLATE_NOOP(
        "webex.faults",
        "This is a problem with the site. Check the site's settings, or "
        "contact your administrator.",
    ),
    "03": QT_TRANSLATE_NOOP(
        "webex.faults",
        "This is a problem with your account. Check the WebEx ID, or contact your administrator.",
    ),
    "11": QT_TRANSLATE_NOOP(
        "webex.faults",
        "This is a problem with the session type. Select another one, or "
        "contact your administrator.",
    ),
}
_DEFAULT_REMEDY = QT_TRANSLATE_NOOP(
    "webex.faults",
    "Fix the problem above and try again, or send the details to your administrator.",
)


def fault_of(exception_id: str) -> Fault:
    """What is known about an exceptionID, in the rep's language.

    The meaning is '' for an undocumented one: show the site's own words.
    """
    known = FAULTS.get(exception_id)
    if known is None:
        remedy = _FAMILY_REMEDIES.get(exception_id[:2], _DEFAULT_REMEDY)
        return Fault("", translate("webex.faults", remedy))
    meaning, remedy = (
        translate("webex.faults", known.meaning),
        translate("webex.faults", known.remedy),
    )
    return Fault(meaning, remedy, known.none_made)
