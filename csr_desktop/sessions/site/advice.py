"""Why a site's setup does not work: one cause in words, and which field to correct."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from csr_desktop.sessions.outcome import LocalCause, explain, needs_password
from csr_desktop.settings.sites.facts import SiteAnswer
from csr_desktop.system.i18n import translate
from csr_desktop.webex.faults import WRONG_PASSWORD, Cause, Problem, fault_of

_ADDRESS = frozenset(
    {
        Cause.NAME_NOT_FOUND,
        Cause.CONNECTION_REFUSED,
        Cause.UNREACHABLE,
        Cause.CONNECT_TIMEOUT,
        Cause.DEADLINE,
        Cause.TLS,
        Cause.CERTIFICATE_OF_OTHER_HOST,
        Cause.REDIRECTED,
        Cause.HTTP_REFUSED,
        Cause.CONNECTION_LOST,
        Cause.SERVER_ERROR,
        Cause.WEB_PAGE,
        Cause.UNREADABLE,
        Cause.TOO_LARGE,
        Cause.UNKNOWN_RESULT,
    }
)
"""Causes that another address may fix."""

_KEYS: dict[StrEnum, str] = {
    Cause.NO_TICKET: "authentication",
    Cause.INTEGRATION_REFUSED: "oauth.client_id",
    Cause.OAUTH_REFUSED: "oauth.client_id",
    Cause.REDIRECT_MISMATCH: "oauth.redirect_uri",
    Cause.PORT_TAKEN: "oauth.redirect_uri",
    Cause.PORT_FORBIDDEN: "oauth.redirect_uri",
}
_SINGLE_SIGN_ON = ("030048", "AS0001")


class Advice(NamedTuple):
    """The site's field that can fix it ('' if none), and what is wrong, in words."""

    key: str
    sentence: str


def advice_of(answer: SiteAnswer, problem: Problem) -> Advice:
    """What to tell the rep about the problem that a site's test has found."""
    key = _key_of(problem, is_reached=answer.is_reached)
    happened, to_do = explain(problem)
    return Advice(key, " ".join(filter(None, (happened, _remedy(key, problem, to_do)))))


def _key_of(problem: Problem, *, is_reached: bool) -> str:
    if needs_password(problem):
        return "password"
    if problem.cause in _ADDRESS:
        return "url"
    if problem.cause not in (Cause.SITE_REFUSED, Cause.PROCESS_ERROR):
        return _KEYS.get(problem.cause, "")
    if problem.exception_id in _SINGLE_SIGN_ON:
        return "authentication"
    return "webex_id" if is_reached else "site_name"


def _remedy(key: str, problem: Problem, to_do: str) -> str:
    """What to do now. The sentences for a create don't fit: they say to create again."""
    if key == "url":
        return translate(
            "sessions.site.advice",
            "Check the site URL and your network connection, then test again.",
        )
    if key == "site_name":
        words = translate(
            "sessions.site.advice", "Check the site URL, and the site name or site ID."
        )
        return f"{words} {_site_words(problem)}".strip()
    if key == "authentication" and problem.exception_id in _SINGLE_SIGN_ON:
        return translate(
            "sessions.site.advice", "Set the sign-in method to Browser (single sign-on)."
        )
    if key == "password" and problem.cause is not LocalCause.PASSWORD_REFUSED:
        if problem.exception_id == WRONG_PASSWORD:
            return to_do
        return translate("sessions.site.advice", "Enter a password.")
    return f"{to_do} {_site_words(problem)}".strip()


def _site_words(problem: Problem) -> str:
    """The site's or the sign-in service's own words, if nothing else explains the problem."""
    is_told = problem.exception_id or problem.cause is Cause.OAUTH_REFUSED
    if not is_told or fault_of(problem.exception_id).meaning:
        return ""
    said = " · ".join(filter(None, (problem.exception_id, problem.reason)))
    return f"({said})" if said else ""
