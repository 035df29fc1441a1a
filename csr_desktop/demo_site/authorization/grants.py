"""Codes and tokens: what was issued, to whom, and until when it is valid."""

import base64
import hashlib
import hmac
import re
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from csr_desktop.demo_site.authorization.errors import OAuthError

CODE_LIFE = timedelta(minutes=1)
ACCESS_LIFE = timedelta(seconds=64799)
REFRESH_LIFE = timedelta(seconds=5086614)
"""The last two as seen in real answers."""

_CHALLENGE = re.compile("[A-Za-z0-9_-]{43}")
_VERIFIER = re.compile("[A-Za-z0-9._~-]{43,128}")


@dataclass(frozen=True)
class Tokens:
    """What a client gets, with the lifetimes that it is told."""

    access: str = field(repr=False)
    access_life: timedelta
    refresh: str = field(repr=False)
    refresh_life: timedelta


@dataclass
class _Consent:
    """One consent of an account. All tokens that result from it end together."""

    web_ex_id: str
    is_ended: bool = False


@dataclass(frozen=True)
class _Given:
    consent: _Consent
    ends: datetime


@dataclass(frozen=True)
class _Code(_Given):
    redirect_uri: str
    challenge: str = field(repr=False)


class Grants:
    """Everything that one authorization server issued. Thread-safe.

    Lifetimes may be changed and apply to what is issued afterwards. With `rotates`, each refresh
    issues a new refresh token and invalidates the old one; using that again ends the sign-in.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.access_life = ACCESS_LIFE
        self.refresh_life = REFRESH_LIFE
        self.rotates = True
        self._clock = clock
        self._codes: dict[str, _Code] = {}
        self._access: dict[str, _Given] = {}
        self._refresh: dict[str, _Given] = {}
        self._used: dict[str, _Consent] = {}  # codes and refresh tokens
        self._lock = threading.Lock()

    def give_code(self, web_ex_id: str, redirect_uri: str, challenge: str) -> str:
        """Create a code for an account that has consented."""
        code = secrets.token_urlsafe(32)
        ends = self._clock() + CODE_LIFE
        with self._lock:
            self._codes[code] = _Code(_Consent(web_ex_id), ends, redirect_uri, challenge)
        return code

    def exchange(self, code: str, redirect_uri: str, verifier: str) -> Tokens:
        """Return tokens for a code, once. Raises OAuthError; reusing a code ends the sign-in."""
        with self._lock:
            self._end_if_used(code)
            given = self._codes.pop(code, None)
            if given is None:
                raise OAuthError("invalid_grant")
            self._used[code] = given.consent
            matches = _matches(verifier, given.challenge) and redirect_uri == given.redirect_uri
            if not (matches and self._is_good(given)):
                raise OAuthError("invalid_grant")
            return self._tokens(given.consent, self._new_refresh(given.consent))

    def refresh(self, token: str) -> Tokens:
        """Return a new access token. Raises OAuthError; reusing a token ends the sign-in."""
        with self._lock:
            self._end_if_used(token)
            given = self._refresh.get(token)
            if given is None or not self._is_good(given):
                raise OAuthError("invalid_grant")
            if not self.rotates:
                return self._tokens(given.consent, token)
            self._used[token] = given.consent
            return self._tokens(given.consent, self._new_refresh(given.consent))

    def give_tokens(self, web_ex_id: str) -> Tokens:
        """Return tokens for an account that has consented another way."""
        consent = _Consent(web_ex_id)
        with self._lock:
            return self._tokens(consent, self._new_refresh(consent))

    def holder(self, access: str) -> str | None:
        """Return the account of an access token; None if it is invalid or expired."""
        with self._lock:
            given = self._access.get(access)
        return given.consent.web_ex_id if given and self._is_good(given) else None

    def expire_access(self) -> None:
        """End all access tokens issued so far; refresh tokens remain valid."""
        with self._lock:
            self._access.clear()

    def revoke(self) -> None:
        """End everything issued so far, like an administrator who revokes an integration."""
        with self._lock:
            for given in (*self._codes.values(), *self._refresh.values()):
                given.consent.is_ended = True

    def _end_if_used(self, text: str) -> None:
        consent = self._used.get(text)
        if consent is not None:
            consent.is_ended = True

    def _is_good(self, given: _Given) -> bool:
        return not given.consent.is_ended and self._clock() < given.ends

    def _new_refresh(self, consent: _Consent) -> str:
        token = secrets.token_urlsafe(64)
        self._refresh[token] = _Given(consent, self._clock() + self.refresh_life)
        return token

    def _tokens(self, consent: _Consent, refresh: str) -> Tokens:
        access = secrets.token_urlsafe(64)
        self._access[access] = _Given(consent, self._clock() + self.access_life)
        refresh_life = self._refresh[refresh].ends - self._clock()
        return Tokens(access, self.access_life, refresh, refresh_life)


def is_challenge(text: str) -> bool:
    """Whether it can be a code challenge of the method S256."""
    return _CHALLENGE.fullmatch(text) is not None


def _matches(verifier: str, challenge: str) -> bool:
    if not _VERIFIER.fullmatch(verifier):
        return False
    digest = hashlib.sha256(verifier.encode()).digest()
    made = base64.urlsafe_b64encode(digest).rstrip(b"=")
    return hmac.compare_digest(made, challenge.encode())
