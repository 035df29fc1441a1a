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
_PROCESS_ERROR = Fault("The site could not process the request.", _LOOK_FIRST, none_made=False)
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
    "000029": _PROCESS_ERROR,
    "000035": _PROCESS_ERROR,
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
    "999999": _PROCESS_ERROR,
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


def describe(problem: Problem) -> tuple[str, str] | None:
    """What happened and what to do, for every cause of the wire; None for another floor's cause."""
    if problem.cause in (Cause.SITE_REFUSED, Cause.PROCESS_ERROR):
        fault = fault_of(problem.exception_id)
        if problem.cause is Cause.PROCESS_ERROR and fault.none_made:  # a part of the refusal was
            fault = _PROCESS_ERROR
        happened = fault.meaning or "The site refused the request."
        return happened, _SIGN_IN_REMEDY if _is_of_sign_in(problem) else fault.remedy
    if problem.cause is Cause.INVALID_REQUEST:
        return problem.detail, "Correct it and create again. Nothing was sent."
    if sentences := _NONE_MADE.get((problem.cause, problem.certainty)):
        return sentences
    sentences = _SENTENCES.get(problem.cause)
    return (sentences[0], _SIGN_IN_REMEDY) if sentences and _is_of_sign_in(problem) else sentences


def _is_of_sign_in(problem: Problem) -> bool:
    """Whether a cause that leaves a create uncertain befell the sign-in, which creates nothing."""
    return problem.cause in _UNCERTAIN and problem.certainty is not Certainty.UNKNOWN


_AGAIN = "Check the network and the site's address, then create again."
_LOOK = "The session may exist. Look at your open sessions on the site before you create another."
_ADMINISTRATOR = "Nothing was sent to it. Ask your administrator."

_SIGN_IN_REMEDY = "This happened while you were being signed in. Try again."
_WHEN_READY = "Create again when you are ready."

# Causes after which a session may exist, unless it was the sign-in that they befell.
_UNCERTAIN = frozenset(
    {
        Cause.CONNECTION_LOST,
        Cause.PROCESS_ERROR,
        Cause.SERVER_ERROR,
        Cause.WEB_PAGE,
        Cause.UNREADABLE,
        Cause.TOO_LARGE,
        Cause.UNKNOWN_RESULT,
    }
)
_NONE_MADE: dict[tuple[StrEnum, Certainty], tuple[str, str]] = {
    (Cause.STOPPED, Certainty.NOT_SENT): ("You stopped before the request was sent.", _WHEN_READY),
    (Cause.STOPPED, Certainty.REFUSED): (
        "The site has ended this sign-in, and you stopped the new one.",
        _WHEN_READY,
    ),
    (Cause.DEADLINE, Certainty.NOT_SENT): ("The site could not be reached in time.", _AGAIN),
    (Cause.DEADLINE, Certainty.REFUSED): (
        "The site has ended this sign-in, and there was no time left for a new one.",
        "Create again: you will be signed in first.",
    ),
}
_SENTENCES: dict[StrEnum, tuple[str, str]] = {
    Cause.NAME_NOT_FOUND: ("The site's name was not found in the network.", _AGAIN),
    Cause.CONNECTION_REFUSED: ("The site did not accept a connection.", _AGAIN),
    Cause.UNREACHABLE: ("The site can't be reached from this network.", _AGAIN),
    Cause.CONNECT_TIMEOUT: ("The site did not answer the connection in time.", _AGAIN),
    Cause.PROXY: (
        "The network's proxy did not let the connection through.",
        "Nothing was sent to the site. Ask your administrator about the proxy.",
    ),
    Cause.PROXY_PASSWORD: (
        "The network's proxy wants a name and a password, and took none that it was given.",
        "Enter them in the preferences, under Network, then create again. "
        "Nothing was sent to the site.",
    ),
    Cause.CLIENT_CERTIFICATE: (
        "The client certificate that is set in the preferences can't be used.",
        "Choose a PEM file with a certificate and its unprotected key in the preferences, under "
        "Network. Nothing was sent.",
    ),
    Cause.CERTIFICATE: (
        "The site's certificate is not one that this computer trusts.",
        f"{_ADMINISTRATOR} Someone may be listening in.",
    ),
    Cause.TLS: ("No secure connection to the site could be made.", _ADMINISTRATOR),
    Cause.REDIRECTED: (
        "The request was sent elsewhere: a login page or a network sign-in is in the way.",
        "Sign in to the network in a browser and check the site's address, then create again.",
    ),
    Cause.HTTP_REFUSED: (
        "Something before the service turned the request away.",
        "Check the site's address, or show the details to your administrator.",
    ),
    Cause.STOPPED: ("You stopped waiting after the request was sent.", _LOOK),
    Cause.DEADLINE: ("The site did not answer in time.", _LOOK),
    Cause.CONNECTION_LOST: ("The connection was lost before the answer was complete.", _LOOK),
    Cause.SERVER_ERROR: ("The site answered with an error page of its server.", _LOOK),
    Cause.WEB_PAGE: (
        "A web page came instead of the service's answer: "
        "a login page or a network sign-in may be in the way.",
        _LOOK,
    ),
    Cause.UNREADABLE: ("The site's answer could not be read.", _LOOK),
    Cause.TOO_LARGE: ("The site's answer was larger than any real one.", _LOOK),
    Cause.UNKNOWN_RESULT: ("The site's answer says neither success nor failure.", _LOOK),
    Cause.NO_KEY: (
        "The site says that it created a session but gave no key.",
        "Look for the session's key in your open sessions on the site.",
    ),
    Cause.SIGNED_IN_AGAIN: (
        "The site has ended this sign-in.",
        "You are signed in again: create the session again.",
    ),
    Cause.SIGN_IN_DEADLINE: ("The site did not answer the sign-in in time.", _SIGN_IN_REMEDY),
    Cause.NO_TICKET: (
        "The site took the password, but gave no session ticket for it.",
        "Let this site sign in by password, or ask your administrator.",
    ),
}
