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
    happened = fault.meaning or translate("webex.sentences", "The site rejected the request.")
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
            "The site's certificate was valid until {0}. This computer's clock shows {1}.",
        ).format(ends, now)
    else:
        said = translate(
            "webex.sentences",
            "The site's certificate isn't valid before {0}. This computer's clock shows {1}.",
        ).format(begins, now)
    return said, translate("webex.sentences", _CLOCK)


def _translated(happened: str, to_do: str) -> tuple[str, str]:
    return translate("webex.sentences", happened), translate("webex.sentences", to_do)


def _is_of_sign_in(problem: Problem) -> bool:
    """Whether a cause that leaves a create uncertain occurred in the sign-in instead."""
    return problem.cause in _UNCERTAIN and problem.certainty is not Certainty.UNKNOWN


_AGAIN = QT_TRANSLATE_NOOP(
    "webex.sentences", "Check your network connection and the site URL, then try again."
)
_LOOK = QT_TRANSLATE_NOOP(
    "webex.sentences",
    "A session may exist. Check with the site.",
)
_ADMINISTRATOR = QT_TRANSLATE_NOOP(
    "webex.sentences", "Nothing was sent. Contact your administrator."
)

_SIGN_IN_REMEDY = QT_TRANSLATE_NOOP(
    "webex.sentences", "This happened while signing you in. Try again."
)
_SIGN_IN_AGAIN = QT_TRANSLATE_NOOP("webex.sentences", "Sign in again.")
_SIGN_IN_NETWORK = QT_TRANSLATE_NOOP(
    "webex.sentences",
    "Check your network connection, then try again. If that doesn't help, send the details to your "
    "administrator.",
)
_CORRECT = QT_TRANSLATE_NOOP("webex.sentences", "Fix this, then try again. Nothing was sent.")
_WHEN_READY = QT_TRANSLATE_NOOP("webex.sentences", "Try again when you're ready.")

_LISTENING = QT_TRANSLATE_NOOP(
    "webex.sentences",
    "Someone may be intercepting your connection. Nothing was sent. Contact your administrator.",
)
_CLOCK = QT_TRANSLATE_NOOP(
    "webex.sentences",
    "Check this computer's date, time, and time zone first. If they're "
    "correct, contact your administrator. Nothing was sent to the site.",
)
_PROXY_SETTINGS = QT_TRANSLATE_NOOP(
    "webex.sentences",
    "Check your network connection and the proxy URL in Preferences > "
    "Network, or contact your administrator. Nothing was sent to the site.",
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
        QT_TRANSLATE_NOOP("webex.sentences", "You canceled before anything was sent."),
        _WHEN_READY,
    ),
    (Cause.STOPPED, Certainty.REFUSED): (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The site signed you out, and you canceled signing in again."
        ),
        _WHEN_READY,
    ),
    (Cause.DEADLINE, Certainty.NOT_SENT): (
        QT_TRANSLATE_NOOP("webex.sentences", "Couldn't reach the site in time."),
        _AGAIN,
    ),
    (Cause.DEADLINE, Certainty.REFUSED): (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The site signed you out, and there was no time left to sign in again.",
        ),
        QT_TRANSLATE_NOOP("webex.sentences", "Try again. You'll be signed in first."),
    ),
}
_SENTENCES: dict[StrEnum, tuple[str, str]] = {
    Cause.NAME_NOT_FOUND: (
        QT_TRANSLATE_NOOP("webex.sentences", "Server not found."),
        _AGAIN,
    ),
    Cause.CONNECTION_REFUSED: (
        QT_TRANSLATE_NOOP("webex.sentences", "The server refused the connection."),
        _AGAIN,
    ),
    Cause.UNREACHABLE: (
        QT_TRANSLATE_NOOP("webex.sentences", "Can't reach the site from this network."),
        _AGAIN,
    ),
    Cause.CONNECT_TIMEOUT: (
        QT_TRANSLATE_NOOP("webex.sentences", "The server didn't respond in time."),
        _AGAIN,
    ),
    Cause.PROXY: (
        QT_TRANSLATE_NOOP("webex.sentences", "The proxy server blocked the connection."),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Nothing was sent to the site. Ask your administrator about the proxy.",
        ),
    ),
    Cause.PROXY_PASSWORD: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The proxy server rejected your user name or password.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Check them in Preferences > Network, then try again. Nothing was sent to the site.",
        ),
    ),
    Cause.PROXY_ADDRESS: (
        QT_TRANSLATE_NOOP("webex.sentences", "The proxy URL can't be used."),
        _PROXY_SETTINGS,
    ),
    Cause.PROXY_KIND: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "CSR Desktop doesn't support this kind of proxy server."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The URL must start with http:// or https://. Correct it in "
            "Preferences > Network, or contact your administrator. Nothing was "
            "sent.",
        ),
    ),
    Cause.PROXY_UNREACHABLE: (
        QT_TRANSLATE_NOOP("webex.sentences", "Can't reach the proxy server."),
        _PROXY_SETTINGS,
    ),
    Cause.PROXY_TIMEOUT: (
        QT_TRANSLATE_NOOP("webex.sentences", "The proxy server didn't respond in time."),
        _PROXY_SETTINGS,
    ),
    Cause.PROXY_TLS: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "Couldn't make a secure connection to the proxy server."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Most proxy URLs start with http://. Correct it in Preferences > "
            "Network, or contact your administrator. Nothing was sent to the site.",
        ),
    ),
    Cause.PROXY_SIGN_IN: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The proxy server requires a sign-in method that CSR Desktop doesn't support.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "A password won't help. Ask your administrator how to connect without "
            "this sign-in. Nothing was sent to the site.",
        ),
    ),
    Cause.CLIENT_CERTIFICATE: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The client certificate can't be used.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "In Preferences > Network, select a PEM file with a certificate and an "
            "unencrypted key. Nothing was sent.",
        ),
    ),
    Cause.CLIENT_CERTIFICATE_OF_POLICY: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The client certificate provided by your administrator can't be used.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Only your administrator can change it. Send them the details. Nothing was sent.",
        ),
    ),
    Cause.CERTIFICATE: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site's certificate isn't trusted."),
        _LISTENING,
    ),
    Cause.CERTIFICATE_EXPIRED: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "According to this computer's clock, the site's certificate has expired.",
        ),
        _CLOCK,
    ),
    Cause.CERTIFICATE_NOT_YET_VALID: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "According to this computer's clock, the site's certificate isn't valid yet.",
        ),
        _CLOCK,
    ),
    Cause.CERTIFICATE_OF_OTHER_HOST: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site's certificate belongs to another server."),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Someone may be intercepting your connection. Nothing was sent. Check "
            "the site URL, and whether you need to sign in to this network in a "
            "browser first.",
        ),
    ),
    Cause.CERTIFICATE_ISSUER: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The site's certificate comes from an unknown issuer.",
        ),
        _LISTENING,
    ),
    Cause.CERTIFICATE_SELF_SIGNED: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The site's certificate is self-signed, so no issuer vouches for it."
        ),
        _LISTENING,
    ),
    Cause.CERTIFICATE_REVOKED: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site's certificate was revoked by its issuer."),
        _LISTENING,
    ),
    Cause.TLS: (
        QT_TRANSLATE_NOOP("webex.sentences", "Couldn't make a secure connection to the site."),
        _ADMINISTRATOR,
    ),
    Cause.REDIRECTED: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The network redirected the request, probably to a sign-in page.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Sign in to the network in your browser and check the site URL, then try again.",
        ),
    ),
    Cause.HTTP_REFUSED: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The request was blocked before it reached the service."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Check the site URL, or send the details to your administrator.",
        ),
    ),
    Cause.STOPPED: (
        QT_TRANSLATE_NOOP("webex.sentences", "You stopped waiting before the site answered."),
        _LOOK,
    ),
    Cause.DEADLINE: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site didn't respond in time."),
        _LOOK,
    ),
    Cause.CONNECTION_LOST: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The connection was lost before the site finished answering."
        ),
        _LOOK,
    ),
    Cause.SERVER_ERROR: (
        QT_TRANSLATE_NOOP("webex.sentences", "The server returned an error page."),
        _LOOK,
    ),
    Cause.WEB_PAGE: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "The site returned a web page instead of a result. You may need to "
            "sign in to the network.",
        ),
        _LOOK,
    ),
    Cause.UNREADABLE: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site's response couldn't be read."),
        _LOOK,
    ),
    Cause.TOO_LARGE: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site's response was too large."),
        _LOOK,
    ),
    Cause.UNKNOWN_RESULT: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The site's response didn't say whether a session was created."
        ),
        _LOOK,
    ),
    Cause.NO_KEY: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The site created a session but didn't return its key."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences", "Look for the session key in your sessions on the site."
        ),
    ),
    Cause.SIGNED_IN_AGAIN: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site signed you out."),
        QT_TRANSLATE_NOOP(
            "webex.sentences", "You're signed in again. Press Create session to try again."
        ),
    ),
    Cause.SIGN_IN_DEADLINE: (
        QT_TRANSLATE_NOOP("webex.sentences", "The site didn't respond to the sign-in in time."),
        _SIGN_IN_REMEDY,
    ),
    Cause.NO_TICKET: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The site accepted the sign-in but didn't issue a session ticket."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Select another sign-in method for this site, or contact your administrator.",
        ),
    ),
    Cause.SIGN_IN_ENDED: (
        QT_TRANSLATE_NOOP("webex.sentences", "Your browser sign-in has expired or was revoked."),
        _SIGN_IN_AGAIN,
    ),
    Cause.SIGN_IN_DENIED: (
        QT_TRANSLATE_NOOP("webex.sentences", "The sign-in was declined in the browser."),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Sign in again and accept the request in the browser. If there is "
            "none, contact your administrator.",
        ),
    ),
    Cause.SIGN_IN_EXPIRED: (
        QT_TRANSLATE_NOOP("webex.sentences", "The sign-in wasn't completed in time."),
        _SIGN_IN_AGAIN,
    ),
    Cause.SIGN_IN_BUSY: (
        QT_TRANSLATE_NOOP("webex.sentences", "Too many requests to the sign-in service."),
        QT_TRANSLATE_NOOP("webex.sentences", "Wait a few minutes, then sign in again."),
    ),
    Cause.SIGN_IN_UNREACHABLE: (
        QT_TRANSLATE_NOOP("webex.sentences", "Can't reach the sign-in service."),
        _SIGN_IN_NETWORK,
    ),
    Cause.SIGN_IN_SILENT: (
        QT_TRANSLATE_NOOP("webex.sentences", "The sign-in service didn't respond in time."),
        _SIGN_IN_NETWORK,
    ),
    Cause.SIGN_IN_INSECURE: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "Couldn't make a secure connection to the sign-in service."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Nothing was sent. Check this computer's date and time. If they're correct, send the "
            "details to your administrator: someone may be intercepting your connection.",
        ),
    ),
    Cause.SIGN_IN_BROKEN: (
        QT_TRANSLATE_NOOP("webex.sentences", "The sign-in service's response can't be used."),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Check in a browser whether this network requires you to sign in, then try again. If "
            "that doesn't help, send the details to your administrator.",
        ),
    ),
    Cause.INTEGRATION_REFUSED: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The sign-in service doesn't accept this site's integration."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Ask your administrator to check the client ID and client secret, and "
            "whether Control Hub allows the integration.",
        ),
    ),
    Cause.REDIRECT_MISMATCH: (
        QT_TRANSLATE_NOOP(
            "webex.sentences", "The integration is registered with another redirect URI."
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Ask your administrator to register exactly the redirect URI set for this site.",
        ),
    ),
    Cause.PORT_TAKEN: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "CSR Desktop can't receive the browser's response: another program "
            "uses the port of the redirect URI.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences", "Close the other program and sign in again, or use a code instead."
        ),
    ),
    Cause.PORT_FORBIDDEN: (
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "CSR Desktop can't receive the browser's response: this computer doesn't allow it to "
            "listen at the redirect URI.",
        ),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Use a code instead, or ask your administrator to register another port, from 1024 "
            "to 49151.",
        ),
    ),
    Cause.NO_BROWSER: (
        QT_TRANSLATE_NOOP("webex.sentences", "Couldn't open a browser on this computer."),
        QT_TRANSLATE_NOOP(
            "webex.sentences", "Use a code instead. You can enter it on any other device."
        ),
    ),
    Cause.OAUTH_REFUSED: (
        QT_TRANSLATE_NOOP("webex.sentences", "The sign-in service rejected the sign-in."),
        QT_TRANSLATE_NOOP(
            "webex.sentences",
            "Sign in again. If that doesn't help, send the details to your administrator.",
        ),
    ),
}
