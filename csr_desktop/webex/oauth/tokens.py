"""Exchanges codes and refresh tokens for tokens, and asks whose they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.connection import HttpAnswer
from csr_desktop.webex.faults import Cause, Problem
from csr_desktop.webex.oauth.authorization import Code
from csr_desktop.webex.oauth.call import ConnectionFor, form, question, scrubbed, send
from csr_desktop.webex.oauth.errors import refusal_in, unreadable
from csr_desktop.webex.oauth.fields import Fields, fields_in, seconds_in, text_in, token_in
from csr_desktop.webex.oauth.integration import Integration
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.texts import unwritable

T = TypeVar("T")
_MOST_OF_A_NAME = 256


@dataclass(frozen=True)
class Tokens:
    """The result of a sign-in. Seconds count from the answer on; None: the server didn't say.

    `refresh` is None if the answer has none: after a refresh, the old one remains valid.
    """

    access: Secret
    access_seconds: float | None = None
    refresh: Secret | None = None
    refresh_seconds: float | None = None


@dataclass(frozen=True)
class Person:
    """Who signed in, by people/me; `email` is the WebEx ID of accounts in Control Hub."""

    email: str
    name: str = ""


class TokenClient:
    """Calls the token endpoint and people/me. Blocks; for one thread at a time.

    Redirects are not followed. Secrets of the request that an answer quotes are removed.
    """

    def __init__(self, integration: Integration, connection_for: ConnectionFor) -> None:
        self._integration = integration
        self._connection_for = connection_for

    def exchange(self, code: Code, seconds: float, cancellation: Cancellation) -> Tokens | Problem:
        """Tokens for the code that the browser received."""
        fields: dict[str, str | Secret] = {
            "grant_type": "authorization_code",
            "code": code.code,
            "redirect_uri": self._integration.redirect_uri,
            "code_verifier": code.verifier,
        }
        answer = self._post("Code exchange", fields, seconds, cancellation)
        end = answer if isinstance(answer, Problem) else read_tokens(answer)
        return self._scrubbed(end, code=code.code, verifier=code.verifier)

    def refresh(
        self, refresh_token: Secret, seconds: float, cancellation: Cancellation
    ) -> Tokens | Problem:
        """New tokens; SIGN_IN_ENDED if the refresh token is no longer valid."""
        fields: dict[str, str | Secret] = {
            "grant_type": "refresh_token",
            "refresh_token": refresh_token,
        }
        answer = self._post("Refresh", fields, seconds, cancellation)
        ended = Cause.SIGN_IN_ENDED
        end = answer if isinstance(answer, Problem) else read_tokens(answer, invalid_grant=ended)
        return self._scrubbed(end, refresh_token=refresh_token)

    def who(self, access: Secret, seconds: float, cancellation: Cancellation) -> Person | Problem:
        """Who signed in; SIGN_IN_ENDED if the access token is no longer valid."""
        bearer = Secret(f"Bearer {access.reveal()}")
        connection = self._connection_for(self._integration.people_url)
        answer = send(connection, "People/me", question(bearer), seconds, cancellation)
        end = answer if isinstance(answer, Problem) else _read_person(answer)
        return self._scrubbed(end, access_token=access)

    def _post(
        self,
        what: str,
        fields: dict[str, str | Secret],
        seconds: float,
        cancellation: Cancellation,
    ) -> HttpAnswer | Problem:
        client: dict[str, str | Secret] = {
            "client_id": self._integration.client_id,
            "client_secret": self._integration.client_secret,
        }
        connection = self._connection_for(self._integration.token_url)
        return send(connection, what, form(fields | client), seconds, cancellation)

    def _scrubbed(self, end: T | Problem, **secrets: Secret) -> T | Problem:
        if not isinstance(end, Problem):
            return end
        return scrubbed(end, client_secret=self._integration.client_secret, **secrets)


def read_tokens(answer: HttpAnswer, invalid_grant: Cause | None = None) -> Tokens | Problem:
    """The tokens in an answer. `invalid_grant`: see Refusal.problem."""
    fields = fields_in(answer.body) or {}
    if refusal := refusal_in(answer):
        return _without_tokens(refusal.problem(invalid_grant), fields)
    if wrong := _mistake_in(fields):
        return _without_tokens(unreadable(answer, wrong), fields)
    access = token_in(fields, "access_token")
    assert access is not None  # noqa: S101  checked by _mistake_in
    return Tokens(
        access,
        seconds_in(fields, "expires_in"),
        token_in(fields, "refresh_token"),
        seconds_in(fields, "refresh_token_expires_in"),
    )


def _mistake_in(fields: Fields) -> str:
    """What makes an answer unusable, or ''."""
    if token_in(fields, "access_token") is None:
        return "there is no usable access_token"
    if fields.get("refresh_token") and token_in(fields, "refresh_token") is None:
        return "the refresh_token can't be used"
    if text_in(fields, "token_type").lower() not in ("", "bearer"):  # Webex has left it out
        return "the token_type is not Bearer"
    return ""


def _without_tokens(problem: Problem, fields: Fields) -> Problem:
    names = ("access_token", "refresh_token", "id_token")
    return scrubbed(problem, **{name: token_in(fields, name) for name in names})


def _read_person(answer: HttpAnswer) -> Person | Problem:
    if refusal := refusal_in(answer):
        if refusal.status == 401 and refusal.is_of_service:
            return replace(refusal.problem(), cause=Cause.SIGN_IN_ENDED)
        return refusal.problem()
    fields = fields_in(answer.body) or {}
    emails = fields.get("emails")
    email = emails[0] if isinstance(emails, list) and emails else ""
    if not isinstance(email, str) or not _is_name(email) or "@" not in email:
        return unreadable(answer, "there is no usable e-mail address")
    name = text_in(fields, "displayName")
    return Person(email, name if _is_name(name) else "")


def _is_name(text: str) -> bool:
    return 0 < len(text) <= _MOST_OF_A_NAME and not unwritable(text) and text.isprintable()
