"""Refusals of an authorization server.

Webex writes {"message", "errors": [{"description"}], "trackingId"}; RFC 6749 {"error",
"error_description"}. The word that says what is wrong, such as invalid_grant, may be in any of
these.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from csr_desktop.webex.connection import HttpAnswer
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.oauth.fields import Fields, fields_in, text_in

PENDING, SLOW_DOWN = "authorization_pending", "slow_down"
INVALID_GRANT = "invalid_grant"

_CAUSES = {
    "access_denied": Cause.SIGN_IN_DENIED,
    "expired_token": Cause.SIGN_IN_EXPIRED,
    "invalid_client": Cause.INTEGRATION_REFUSED,
    "unauthorized_client": Cause.INTEGRATION_REFUSED,
    "redirect_uri_mismatch": Cause.REDIRECT_MISMATCH,
    "invalid_redirect_uri": Cause.REDIRECT_MISMATCH,
    SLOW_DOWN: Cause.SIGN_IN_BUSY,
    "temporarily_unavailable": Cause.SIGN_IN_BUSY,
    "server_error": Cause.SERVER_ERROR,
}
_OTHER_WORDS = (
    *(INVALID_GRANT, PENDING, "invalid_request", "invalid_scope", "invalid_token"),
    *("unsupported_grant_type", "unsupported_response_type", "tokenlimit_reached"),
    *("insufficient_scope", "login_required", "consent_required", "interaction_required"),
)
_WORD = re.compile(rf"(?<![a-z_])(?:{'|'.join((*_CAUSES, *_OTHER_WORDS))})(?![a-z_])")
_UNKNOWN_WORD = re.compile("[a-z_]{1,40}")
_REDIRECT = re.compile(r"(?i)redirect[\s_-]?ur[il]")
_TRACKING_ID = re.compile("[A-Za-z0-9_.-]{1,100}")
_MOST = 4096
_MOST_ERRORS = 5
_HTML = re.compile(rb"(?i)\s*(?:<!doctype html|<html)")


@dataclass(frozen=True)
class Refusal:
    """A refusal: its error word if known, its sentence, its tracking number for engineers.

    `is_of_service` is False if something in front of the server may have answered.
    """

    status: int
    word: str = ""
    said: str = ""
    tracking_id: str = ""
    is_of_service: bool = False

    def problem(self, invalid_grant: Cause | None = None) -> Problem:
        """What it means. `invalid_grant`: what that word means in answer to this request."""
        number = f"trackingId {self.tracking_id}" if self.tracking_id else ""
        status = f"HTTP status {self.status}" if self.status else ""
        detail = ", ".join(filter(None, (status, self.word, number)))
        cause = self._cause(invalid_grant)
        return Problem(cause, Certainty.NOT_SENT, reason=self.said, detail=detail)

    def _cause(self, invalid_grant: Cause | None) -> Cause:
        if known := _CAUSES.get(self.word):
            return known
        if self.word == INVALID_GRANT and invalid_grant:
            return invalid_grant
        if _REDIRECT.search(self.said):
            return Cause.REDIRECT_MISMATCH
        return Cause.OAUTH_REFUSED if self.word else self._cause_of_status()

    def _cause_of_status(self) -> Cause:
        if 300 <= self.status < 400:
            return Cause.REDIRECTED
        if self.status == 429:
            return Cause.SIGN_IN_BUSY
        if self.status >= 500:
            return Cause.SERVER_ERROR
        if not self.is_of_service and self.status:
            return Cause.HTTP_REFUSED
        return Cause.INTEGRATION_REFUSED if self.status in (401, 403) else Cause.OAUTH_REFUSED


def refusal_in(answer: HttpAnswer) -> Refusal | None:
    """The refusal; None if the answer may be a success: status 200 without an error in it."""
    fields = fields_in(answer.body) or {}
    if answer.status == 200 and not (fields.get("error") or fields.get("errors")):
        return None
    return _refusal(answer.status, fields)


def refusal_of(parameters: Mapping[str, str]) -> Refusal:
    """The refusal that came through the browser."""
    return _refusal(0, parameters)


def unreadable(answer: HttpAnswer, what: str) -> Problem:
    """The problem of a status 200 that is no valid answer; `what` is wrong with it."""
    if _HTML.match(answer.body):
        return Problem(Cause.WEB_PAGE, Certainty.NOT_SENT, detail=what)
    said = _line((fields_in(answer.body) or {}).get("message"))
    return Problem(Cause.UNREADABLE, Certainty.NOT_SENT, reason=said, detail=what)


def _refusal(status: int, fields: Fields) -> Refusal:
    error, texts = _line(fields.get("error")), _texts(fields)
    word = _word_in((error, *texts)) or (error if _UNKNOWN_WORD.fullmatch(error) else "")
    sentences = (t for t in texts if t != word and not _WORD.fullmatch(t.lower()))
    tracking_id = text_in(fields, "trackingId")
    return Refusal(
        status,
        word,
        next(sentences, ""),
        tracking_id if _TRACKING_ID.fullmatch(tracking_id) else "",
        is_of_service=bool(texts),
    )


def _word_in(texts: tuple[str, ...]) -> str:
    found = (match for text in texts if (match := _WORD.search(text.lower())))
    word = next(found, None)
    return word[0] if word else ""


def _texts(fields: Fields) -> tuple[str, ...]:
    """All texts about the error, on one line each, the most useful first."""
    errors = fields.get("errors")
    listed = errors[:_MOST_ERRORS] if isinstance(errors, list) else []
    said = (
        fields.get("error_description"),
        *(error.get("description") if isinstance(error, dict) else error for error in listed),
        fields.get("message"),
        fields.get("error"),
    )
    return tuple(line for text in said if (line := _line(text)))


def _line(text: object) -> str:
    """A text from outside on one line, without invisible characters; '' for anything else."""
    if not isinstance(text, str):
        return ""
    visible = (letter if letter.isprintable() else " " for letter in text[:_MOST])
    return " ".join("".join(visible).split())
