"""One attempt to sign in with the browser: the address to open, and checking its answer.

Sources: RFC 6749 4.1, RFC 7636 (PKCE), RFC 8252 (native apps), RFC 9207 (iss), RFC 9700.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.oauth.call import scrubbed
from csr_desktop.webex.oauth.errors import refusal_of
from csr_desktop.webex.oauth.fields import token_in
from csr_desktop.webex.oauth.integration import Integration
from csr_desktop.webex.secret import Secret

_MOST_PARAMETERS = 20
_WEBEX = (".webex.com", ".webexapis.com")


@dataclass(frozen=True)
class Code:
    """An authorization code, and the verifier that proves who requested it."""

    code: Secret
    verifier: Secret


@dataclass(frozen=True)
class AuthorizationRequest:
    """One attempt: its state and verifier are never reused. `url` is for the browser."""

    url: str = field(repr=False)
    _state: Secret
    _verifier: Secret
    _issuer: str

    @classmethod
    def new(cls, integration: Integration, login_hint: str = "") -> Self:
        """Start an attempt. `login_hint` is the rep's email address, or ''."""
        state, verifier = (secrets.token_urlsafe(48) for _ in range(2))
        parameters = {
            "response_type": "code",
            "client_id": integration.client_id,
            "redirect_uri": integration.redirect_uri,
            "scope": integration.scope,
            "state": state,
            "code_challenge": _challenge(verifier),
            "code_challenge_method": "S256",
            "login_hint": login_hint,
        }
        query = urlencode({n: v for n, v in parameters.items() if v}, quote_via=quote)
        address = integration.authorize_url
        return cls(f"{address}?{query}", Secret(state), Secret(verifier), address)

    def answer(self, query: str) -> Code | Problem | None:
        """The result that the browser brought; None if it doesn't belong to this attempt.

        An answer without the right state has no effect.
        """
        parameters = _parameters_in(query)
        if parameters is None or not self._is_state(parameters.get("state", "")):
            return None
        if "iss" in parameters and not _is_issuer(parameters["iss"], self._issuer):
            return self._refused("the answer came from another issuer")
        if "error" in parameters:
            return self._scrubbed(refusal_of(parameters).problem())
        code = token_in(parameters, "code")
        if code is None:
            return self._refused("the answer has no usable code")
        return Code(code, self._verifier)

    def _is_state(self, state: str) -> bool:
        given, right = state.encode("utf-8", "replace"), self._state.reveal().encode("ascii")
        return hmac.compare_digest(given, right)

    def _refused(self, detail: str) -> Problem:
        return Problem(Cause.OAUTH_REFUSED, Certainty.NOT_SENT, detail=detail)

    def _scrubbed(self, problem: Problem) -> Problem:
        return scrubbed(problem, state=self._state, verifier=self._verifier)


def _challenge(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).decode("ascii").rstrip("=")


def _parameters_in(query: str) -> dict[str, str] | None:
    """The parameters; None if one is given twice (RFC 6749 3.1) or there are too many."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_MOST_PARAMETERS)
    except ValueError:
        return None
    parameters = dict(pairs)
    return parameters if len(parameters) == len(pairs) else None


def _is_issuer(issuer: str, authorize_url: str) -> bool:
    """Whether an issuer may be the one whose page was opened.

    Webex's `iss` is not documented; its OpenID issuers have other hosts than its authorize address.
    So the hosts are compared: they must be equal, or both Webex's own.
    """
    try:
        given, opened = _origin(issuer), _origin(authorize_url)
    except ValueError:
        return False
    are_webex = all(f".{host}".endswith(_WEBEX) for _, host, _ in (given, opened))
    return given == opened or (are_webex and given[0] == "https")


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or (80 if parts.scheme == "http" else 443)
