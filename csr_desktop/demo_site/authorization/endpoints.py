"""The endpoints that the client calls directly: tokens, device codes, and people/me."""

import json

from csr_desktop.demo_site.answers import Answer, json_answer
from csr_desktop.demo_site.authorization.call import Call
from csr_desktop.demo_site.authorization.device_page import DEVICE_PATH
from csr_desktop.demo_site.authorization.errors import OAuthError, refusal
from csr_desktop.demo_site.authorization.faults import INTEGRATION_BLOCKED, REFRESH_REFUSED
from csr_desktop.demo_site.authorization.grants import Tokens
from csr_desktop.demo_site.misbehavior import Misbehavior
from csr_desktop.demo_site.site import Site

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_NO_TOKEN = "The request requires a valid access token in the Authorization header"  # noqa: S105


class Endpoints:
    """Answers in JSON. Each method raises OAuthError for what it refuses."""

    def __init__(self, site: Site, misbehavior: Misbehavior) -> None:
        self._site = site
        self._state = site.authorization
        self._misbehavior = misbehavior

    def access_token(self, call: Call) -> Answer:
        """Exchange a code, or refresh. Client ID and secret are in the body or in Basic."""
        form = call.posted()
        client_id, secret = call.basic()
        self._check_client(
            client_id or form.get("client_id", ""), secret or form.get("client_secret", "")
        )
        grants, kind = self._state.grants, form.get("grant_type", "")
        if kind == "authorization_code":
            code, uri = form.get("code", ""), form.get("redirect_uri", "")
            return _tokens(grants.exchange(code, uri, form.get("code_verifier", "")))
        if kind != "refresh_token":
            raise OAuthError("unsupported_grant_type")
        if self._misbehavior.meets(REFRESH_REFUSED):
            raise OAuthError("invalid_grant")
        return _tokens(grants.refresh(form.get("refresh_token", "")))

    def device_authorize(self, call: Call) -> Answer:
        """Start a sign-in with a code. The service requires no client secret here."""
        form = call.posted()
        self._check_not_blocked()
        if form.get("client_id", "") != self._state.integration.client_id:
            raise OAuthError("invalid_client")
        if not self._state.integration.grants_scope(form.get("scope", "")):
            raise OAuthError("invalid_scope")
        code = self._state.device_codes.give()
        page = call.origin + DEVICE_PATH
        content = {
            "device_code": code.device_code,
            "expires_in": int(self._state.device_codes.life.total_seconds()),
            "user_code": code.user_code,
            "verification_uri": page,
            "verification_uri_complete": f"{page}?userCode={code.user_code}",
            "interval": int(self._state.device_codes.interval.total_seconds()),
        }
        return json_answer(json.dumps(content))

    def device_token(self, call: Call) -> Answer:
        """Return tokens once the user has allowed it. Client ID and secret are only in Basic."""
        form = call.posted()
        self._check_client(*call.basic())
        if form.get("client_id", "") != self._state.integration.client_id:
            raise OAuthError("invalid_client")
        if form.get("grant_type", "") != DEVICE_GRANT:
            raise OAuthError("unsupported_grant_type")
        web_ex_id = self._state.device_codes.poll(form.get("device_code", ""))
        return _tokens(self._state.grants.give_tokens(web_ex_id))

    def people_me(self, call: Call) -> Answer:
        """Return the person whose access token it is."""
        web_ex_id = self._state.grants.holder(call.bearer())
        account = self._site.find_account(web_ex_id, "") if web_ex_id else None
        if account is None:
            challenge = ("WWW-Authenticate", 'Bearer realm="demo"')
            return refusal("401 Unauthorized", _NO_TOKEN, _NO_TOKEN, challenge)
        content = {
            "id": f"demo-{account.web_ex_id}",
            "emails": [account.address],
            "displayName": account.web_ex_id,
            "type": "person",
        }
        return json_answer(json.dumps(content))

    def _check_client(self, client_id: str, secret: str) -> None:
        self._check_not_blocked()
        if not self._state.integration.admits(client_id, secret):
            raise OAuthError("invalid_client")

    def _check_not_blocked(self) -> None:
        if self._misbehavior.meets(INTEGRATION_BLOCKED):
            raise OAuthError("unauthorized_client")


def _tokens(tokens: Tokens) -> Answer:
    content = {
        "access_token": tokens.access,
        "expires_in": int(tokens.access_life.total_seconds()),
        "refresh_token": tokens.refresh,
        "refresh_token_expires_in": int(tokens.refresh_life.total_seconds()),
        "token_type": "Bearer",
    }
    return json_answer(json.dumps(content))
