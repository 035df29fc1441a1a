"""What the rep is told about a problem: what happened, and what to do."""

from __future__ import annotations

from enum import StrEnum

from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, in_english, translate
from csr_desktop.webex.certificate_dates import read_dates
from csr_desktop.webex.faults import PROCESS_ERROR_ID, Cause, Certainty, Problem, fault_of
from csr_desktop.webex.invalid_request import sentence_of


def describe(problem: Problem) -> tuple[str, str] | None:
    """What happened and what to do, for every cause of this package; None for other causes.

    In the rep's current language, even for an old attempt.
    """
    if problem.cause in (Cause.SITE_REFUSED, Cause.PROCESS_ERROR):
        return _of_fault(problem)
    if problem.cause is Cause.INVALID_REQUEST:
        return sentence_of(problem.detail), translate("webex.sentences", _CORRECT)
    if dated := _of_dates(problem):
        return dated
    if none_made := _NONE_MADE.get((problem.cause, problem.certainty)):
        return _translated(*none_made)
    if (sentences := _SENTENCES.get(problem.cause)) is None:
        return None
    if _is_of_sign_in(problem):
        sentences = sentences[0], _SIGN_IN_REMEDY
    return _translated(*sentences)


def detail_of(problem: Problem) -> str:
    """The detail in words, in English: the engineer may have another language than the rep."""
    if problem.cause is not Cause.INVALID_REQUEST:
        return problem.detail
    with in_english():
        return sentence_of(problem.detail)


def _of_fault(problem: Problem) -> tuple[str, str]:
    fault = fault_of(problem.exception_id)
    if problem.cause is Cause.PROCESS_ERROR and fault.none_made:  # part of the request was refused
        fault = fault_of(PROCESS_ERROR_ID)
    happened = fault.meaning or translate("webex.sentences", "The site refused the request.")
    if _is_of_sign_in(problem):
        return happened, translate("webex.sentences", _SIGN_IN_REMEDY)
    return happened, fault.remedy


def _of_dates(problem: Problem) -> tuple[str, str] | None:
    """The sentences about a certificate's dates and the clock, if the detail has them."""
    dates = read_dates(problem.detail)
    if dates is None or problem.cause not in (
        Cause.CERTIFICATE_EXPIRED,
        Cause.CERTIFICATE_NOT_YET_VALID,
    ):
        return None
    begins, ends, now = dates
    if problem.cause is Cause.CERTIFICATE_EXPIRED:
        said = translate(
            "webex.sentences",
            "The site's certificate was valid until {0}, and this computer's clock says {1}.",
        ).format(ends, now)
    else:
        said = translate(
            "webex.sentences",
            "The site's certificate is not valid before {0}, and this computer's clock says {1}.",
        ).format(begins, now)
    return said, translate("webex.sentences", _CLOCK)


def _translated(happened: str, to_do: str) -> tuple[str, str]:
    return translate("webex.sentences", happened), translate("webex.sentences", to_do)


def _is_of_sign_in(problem: Problem) -> bool:
    """Whether a cause that leaves a create uncertain occurred in the sign-in instead."""
    return problem.cause in _UNCERTAIN and problem.certainty is not Certainty.UNKNOWN


_AGAIN = QT_TRANSLATE_NOOP(
    "webex.sentences", "Check the network and the site's address, then create again."
)
_LOOK = QT_TRANSLATE_NOOP(
    "webex.sentences",
    "The session may exist. Look at your open sessions on the site.",
)
_ADMINISTRATOR = QT_TRANSLATE_NOOP(
    "webex.sentences", "Nothing was sent to it. Ask your administrator."
)

_SIGN_IN_REMEDY = QT_TRANSLATE_NOOP(
    "webex.sentences", "This happened while you were being signed in. Try again."
)
_SIGN_IN_AGAIN = QT_TRANSLATE_NOOP("webex.sentences", "Sign in again.")
_SIGN_IN_NETWORK = QT_TRANSLATE_NOOP(
    "webex.sentences",
    "Check the network, then try again. If that does not help, show the details to your "
    "administrator.",
)
_CORRECT = QT_TRANSLATE_NOOP("webex.sentences", "Correct it and create again. Nothing was sent.")
_WHEN_READY = QT_TRANSLATE_NOOP("webex.sentences", "Create again when you are ready.")

_LISTENING = QT_TRANSLATE_NOOP(
    "webex.sentences",
    "Nothing was sent to it. Ask your administrator. Someone may be listening in.",
)
_CLOCK = QT_TRANSLATE_NOOP(
    "webex.sentences",
    "Check this computer's date, time and time zone first. If they are right, ask your "
    "administrator. Nothing was sent to the site.",
)
_PROXY_SETTINGS = QT_TRANSLATE_NOOP(
    "webex.sentences",
    "Check the network and the proxy server's address in the preferences, or ask your "
    "administrator. Nothing was sent to the site.",
)

# Causes after which a session may exist, unless they occurred in the sign-in.
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
    (Cause.STOPPED, Certainty.NOT_SENT): (
        QT_TRANSLATE_NOOP("webex.sentences", "You stopped before the request was sent."),
        _WHEN_READY,
    ),
    (Cause.STOPPED, Certainty.REFUSED): (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The site has ended this sign-in, and you stopped the new one."
        ),
        _WHEN_READY,
    ),
    (Cause.DEADLINE, Certainty.NOT_SENT): (
        QT_TRANSLATE_NOOP("webex.sentences", "The site could not be reached in time."),
        _AGAIN,
    ),
    (Cause.DEADLINE, Certainty.REFUSED): (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The site has ended this sign-in, and there was no time left for a new one.",
        ),
        QT_TRANSLATE_NOOP("webex.sentences", "Create again: you will be signed in first."),
    ),
}
_SENTENCES: dict[StrEnum, tuple[str, str]] = {
    Cause.NAME_NOT_FOUND: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site's name was not found in the network."),
        _AGAIN,
    ),
    Cause.CONNECTION_REFUSED: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site did not accept a connection."),
        _AGAIN,
    ),
    Cause.UNREACHABLE: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site can't be reached from this network."),
        _AGAIN,
    ),
    Cause.CONNECT_TIMEOUT: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site did not answer the connection in time."),
        _AGAIN,
    ),
    Cause.PROXY: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The network's proxy did not let the connection through."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Nothing was sent to the site. Ask your administrator about the proxy.",
        ),
    ),
    Cause.PROXY_PASSWORD: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The network's proxy wants a name and a password, and took none that it was given.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Enter them in the preferences, under Network, then create again. "
            "Nothing was sent to the site.",
        ),
    ),
    Cause.PROXY_ADDRESS: (
        QT_TRANSLATE_NOOP("webex.sentences", "The address of the proxy server can't be used."),
        _PROXY_SETTINGS,
    ),
    Cause.PROXY_KIND: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "CSR Desktop does not support this kind of proxy server."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Its address must start with http:// or https://. Correct it in the preferences, or "
            "ask your administrator. Nothing was sent.",
        ),
    ),
    Cause.PROXY_UNREACHABLE: (
        QT_TRANSLATE_NOOP("webex.sentences", "The proxy server can't be reached."),
        _PROXY_SETTINGS,
    ),
    Cause.PROXY_TIMEOUT: (
        QT_TRANSLATE_NOOP("webex.sentences", "The proxy server did not answer in time."),
        _PROXY_SETTINGS,
    ),
    Cause.PROXY_TLS: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "No secure connection to the proxy server could be made."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The address of most proxy servers starts with http://. Correct it in the "
            "preferences, or ask your administrator. Nothing was sent to the site.",
        ),
    ),
    Cause.PROXY_SIGN_IN: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The proxy server requires a kind of sign-in that CSR Desktop does not support.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "A password does not help. Ask your administrator how to connect without this "
            "sign-in. Nothing was sent to the site.",
        ),
    ),
    Cause.CLIENT_CERTIFICATE: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The client certificate that is set in the preferences can't be used.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Choose a PEM file with a certificate and its unprotected key in the preferences, "
            "under Network. Nothing was sent.",
        ),
    ),
    Cause.CLIENT_CERTIFICATE_OF_POLICY: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The client certificate that your administrator has set can't be used.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Only your administrator can change it: show them the details. Nothing was sent.",
        ),
    ),
    Cause.CERTIFICATE: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The site's certificate is not one that this computer trusts."
        ),
        _LISTENING,
    ),
    Cause.CERTIFICATE_EXPIRED: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "By this computer's clock, the site's certificate has expired."
        ),
        _CLOCK,
    ),
    Cause.CERTIFICATE_NOT_YET_VALID: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "By this computer's clock, the site's certificate is not valid yet."
        ),
        _CLOCK,
    ),
    Cause.CERTIFICATE_OF_OTHER_HOST: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The certificate at the site's address belongs to another server."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Nothing was sent to it. Check the site's address, and whether you must first sign in "
            "to this network in a browser. Someone may be listening in.",
        ),
    ),
    Cause.CERTIFICATE_ISSUER: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The site's certificate comes from an issuer that this computer does not know.",
        ),
        _LISTENING,
    ),
    Cause.CERTIFICATE_SELF_SIGNED: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The site's certificate is self-signed, so no issuer confirms it."
        ),
        _LISTENING,
    ),
    Cause.CERTIFICATE_REVOKED: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site's certificate was revoked by its issuer."),
        _LISTENING,
    ),
    Cause.TLS: (
        QT_TRANSLATE_NOOP("webex.sentences", "No secure connection to the site could be made."),
        _ADMINISTRATOR,
    ),
    Cause.REDIRECTED: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The request was sent elsewhere: a login page or a network sign-in is in the way.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Sign in to the network in a browser and check the site's address, then create again.",
        ),
    ),
    Cause.HTTP_REFUSED: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "Something before the service turned the request away."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Check the site's address, or show the details to your administrator.",
        ),
    ),
    Cause.STOPPED: (
        QT_TRANSLATE_NOOP("webex.sentences", "You stopped waiting after the request was sent."),
        _LOOK,
    ),
    Cause.DEADLINE: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site did not answer in time."),
        _LOOK,
    ),
    Cause.CONNECTION_LOST: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The connection was lost before the answer was complete."
        ),
        _LOOK,
    ),
    Cause.SERVER_ERROR: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site answered with an error page of its server."),
        _LOOK,
    ),
    Cause.WEB_PAGE: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "A web page came instead of the service's answer: "
            "a login page or a network sign-in may be in the way.",
        ),
        _LOOK,
    ),
    Cause.UNREADABLE: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site's answer could not be read."),
        _LOOK,
    ),
    Cause.TOO_LARGE: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site's answer was larger than any real one."),
        _LOOK,
    ),
    Cause.UNKNOWN_RESULT: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site's answer says neither success nor failure."),
        _LOOK,
    ),
    Cause.NO_KEY: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The site says that it created a session but gave no key."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences", "Look for the session's key in your open sessions on the site."
        ),
    ),
    Cause.SIGNED_IN_AGAIN: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site has ended this sign-in."),
        QT_TRANSLATE_NOOP("webex.sentences", "You are signed in again: create the session again."),
    ),
    Cause.SIGN_IN_DEADLINE: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site did not answer the sign-in in time."),
        _SIGN_IN_REMEDY,
    ),
    Cause.NO_TICKET: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The site accepted the sign-in, but gave no session ticket."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences", "Let this site sign in another way, or ask your administrator."
        ),
    ),
    Cause.SIGN_IN_ENDED: (
        QT_TRANSLATE_NOOP("webex.sentences", "The browser sign-in has expired, or it was revoked."),
        _SIGN_IN_AGAIN,
    ),
    Cause.SIGN_IN_DENIED: (
        QT_TRANSLATE_NOOP("webex.sentences", "The sign-in was declined in the browser."),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Sign in again and accept what the browser asks. If it asks nothing, ask your "
            "administrator.",
        ),
    ),
    Cause.SIGN_IN_EXPIRED: (
        QT_TRANSLATE_NOOP("webex.sentences", "The sign-in was not finished in time."),
        _SIGN_IN_AGAIN,
    ),
    Cause.SIGN_IN_BUSY: (
        QT_TRANSLATE_NOOP("webex.sentences", "The sign-in service takes no more requests for now."),
        QT_TRANSLATE_NOOP("webex.sentences", "Wait a few minutes, then sign in again."),
    ),
    Cause.SIGN_IN_UNREACHABLE: (
        QT_TRANSLATE_NOOP("webex.sentences", "The sign-in service can't be reached."),
        _SIGN_IN_NETWORK,
    ),
    Cause.SIGN_IN_SILENT: (
        QT_TRANSLATE_NOOP("webex.sentences", "The sign-in service did not answer in time."),
        _SIGN_IN_NETWORK,
    ),
    Cause.SIGN_IN_INSECURE: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "No secure connection to the sign-in service could be made."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Nothing was sent to it. Check this computer's date and time. If they are right, show "
            "the details to your administrator: someone may be listening in.",
        ),
    ),
    Cause.SIGN_IN_BROKEN: (
        QT_TRANSLATE_NOOP("webex.sentences", "The sign-in service gave no usable answer."),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Check in a browser whether this network asks for a sign-in of its own, then try "
            "again. If that does not help, show the details to your administrator.",
        ),
    ),
    Cause.INTEGRATION_REFUSED: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The sign-in service does not accept this site's integration."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Ask your administrator to check the client ID and the client secret, and whether "
            "Control Hub allows the integration.",
        ),
    ),
    Cause.REDIRECT_MISMATCH: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The integration is registered with another redirect URI."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Ask your administrator to register exactly the redirect URI that is set for this "
            "site.",
        ),
    ),
    Cause.PORT_TAKEN: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "CSR Desktop can't receive the answer of the browser: another program uses the port "
            "of the redirect URI.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences", "Close the other program and sign in again, or use a code instead."
        ),
    ),
    Cause.PORT_FORBIDDEN: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "CSR Desktop can't receive the answer of the browser: this computer does not allow it "
            "to listen at the redirect URI.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Use a code instead, or ask your administrator to register another port, from 1024 "
            "to 49151.",
        ),
    ),
    Cause.NO_BROWSER: (
        QT_TRANSLATE_NOOP("webex.sentences", "No browser could be opened on this computer."),
        QT_TRANSLATE_NOOP(
            "webex.sentences", "Use a code instead: it can be entered on any other device."
        ),
    ),
    Cause.OAUTH_REFUSED: (
        QT_TRANSLATE_NOOP("webex.sentences", "The sign-in service refused the sign-in."),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Sign in again. If that does not help, show the details to your administrator.",
        ),
    ),
}
