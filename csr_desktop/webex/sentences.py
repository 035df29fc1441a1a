"""What a representative is told of a problem: what happened, and what to do."""

from __future__ import annotations

from enum import StrEnum

from csr_desktop.webex.faults import PROCESS_ERROR, Cause, Certainty, Problem, fault_of


def describe(problem: Problem) -> tuple[str, str] | None:
    """What happened and what to do, for every cause of the wire; None for another floor's cause."""
    if problem.cause in (Cause.SITE_REFUSED, Cause.PROCESS_ERROR):
        fault = fault_of(problem.exception_id)
        if problem.cause is Cause.PROCESS_ERROR and fault.none_made:  # a part of the refusal was
            fault = PROCESS_ERROR
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
