"""What can go wrong with a request, what it means, and what is certain afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Certainty(StrEnum):
    """What is known of the session after a request that brought no key."""

    NOT_SENT = "not sent"  # nothing reached the service
    REFUSED = "refused"  # the service, or something before it, said no
    UNKNOWN = "unknown"  # a session may exist


class Cause(StrEnum):
    """Why a request brought no result. The values stand in the journal: never rename one."""

    INVALID_REQUEST = "invalid request"
    NAME_NOT_FOUND = "name not found"
    CONNECTION_REFUSED = "connection refused"
    UNREACHABLE = "unreachable"
    CONNECT_TIMEOUT = "connect time-out"
    PROXY = "proxy"
    PROXY_PASSWORD = "proxy password"  # noqa: S105  a cause
    CLIENT_CERTIFICATE = "client certificate"
    CERTIFICATE = "certificate"
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


@dataclass(frozen=True)
class Problem:
    """Why a call brought no result.

    `exception_id`, `reason` and `value` are the site's own words (empty when it gave none);
    `detail` is for the engineer and never holds a credential.
    """

    cause: StrEnum
    certainty: Certainty
    exception_id: str = ""
    reason: str = ""
    value: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Fault:
    """One exceptionID: its meaning, the rep's remedy, and whether surely no session was made."""

    meaning: str
    remedy: str
    none_made: bool = True


_LOOK_FIRST = "Look at your open sessions on the site before you create another; try again later."
PROCESS_ERROR = Fault("The site could not process the request.", _LOOK_FIRST, none_made=False)
_SINGLE_SIGN_ON = Fault(
    "The site takes no password from this account: its people sign in by single sign-on.",
    "Your password may be right. Ask your administrator for an account that signs in with one.",
)

RATE_LIMIT = "000045"
RATE_LIMIT_SECONDS = 60.0
WRONG_PASSWORD = "030002"  # noqa: S105  an exceptionID
TICKET_ENDED = "030047"
NO_RECORD = "000015"  # an empty list

# Source: reference of the service, section "Exceptions" (documented or seen by working clients).
FAULTS = {
    "000000": Fault(
        "The site could not pass the request on.",
        "Look at your open sessions on the site, then report this to your administrator.",
        none_made=False,
    ),
    "000001": Fault(
        "This account may not do that.",
        "Ask your administrator for the right to host support sessions.",
    ),
    NO_RECORD: Fault("The site found no record.", "There is nothing to correct."),
    "000029": PROCESS_ERROR,
    "000035": PROCESS_ERROR,
    RATE_LIMIT: Fault(
        "The site takes no more requests for now.", "Wait one minute, then create the session."
    ),
    "010106": Fault(
        "This service is switched off at the site.", "Ask your administrator to switch it on."
    ),
    "010107": Fault("The site is suspended.", "Call your administrator."),
    "030001": Fault(
        "The site does not know this WebEx ID.", "Check the WebEx ID and the site's address."
    ),
    WRONG_PASSWORD: Fault(
        "The site does not accept this WebEx ID and password.",
        "Type the password again. Several wrong passwords may lock the account.",
    ),
    "030004": Fault("This WebEx ID is already taken.", "Ask your administrator."),
    "030005": Fault("This e-mail address is already taken.", "Ask your administrator."),
    TICKET_ENDED: Fault("The sign-in is no longer valid.", "Sign in again."),
    "030048": _SINGLE_SIGN_ON,
    "040007": Fault("The site refused the request.", "Show the details to your administrator."),
    "060001": Fault("The site does not know this meeting.", "Check the number."),
    "060019": Fault("The site does not know this host.", "Check the WebEx ID."),
    "060021": Fault(
        "This account may not schedule for that host.", "Ask your administrator for the right."
    ),
    "060026": Fault("The meeting's password is missing.", "Type the meeting's password."),
    "110055": Fault("This account can't use this session type.", "Choose another session type."),
    "999999": PROCESS_ERROR,
    "AS0001": _SINGLE_SIGN_ON,
    "E030103": Fault("The site refused the change to the user.", "Ask your administrator."),
    "E030104": Fault("The site refused the change to the user.", "Ask your administrator."),
    "E030105": Fault("The site refused the change to the user.", "Ask your administrator."),
}

# An id that no document gives still tells by its first two digits what it is about (inferred).
_FAMILY_REMEDIES = {
    "01": "This is about the site. Check the site's settings, or ask your administrator.",
    "03": "This is about your account. Check the WebEx ID, or ask your administrator.",
    "11": "This is about the session type. Choose another one, or ask your administrator.",
}
_DEFAULT_REMEDY = (
    "Correct what the site names and create again, or show the details to your administrator."
)


def fault_of(exception_id: str) -> Fault:
    """The meaning of an exceptionID; '' for one that no document gives: show the site's words."""
    known = FAULTS.get(exception_id)
    if known is not None:
        return known
    return Fault("", _FAMILY_REMEDIES.get(exception_id[:2], _DEFAULT_REMEDY))
