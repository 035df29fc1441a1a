"""The page that a program opens in the browser: sign in, allow or deny, return to the program."""

from collections.abc import Mapping
from html import escape
from urllib.parse import urlencode, urlsplit

from csr_desktop.demo_site.access import account_with_password
from csr_desktop.demo_site.answers import Answer, see_other
from csr_desktop.demo_site.authorization.call import Call
from csr_desktop.demo_site.authorization.errors import OAuthError
from csr_desktop.demo_site.authorization.faults import INTEGRATION_BLOCKED
from csr_desktop.demo_site.authorization.grants import is_challenge
from csr_desktop.demo_site.authorization.sign_in_form import sign_in_form
from csr_desktop.demo_site.misbehavior import Misbehavior
from csr_desktop.demo_site.site import Site
from csr_desktop.demo_site.web_page import message

TITLE = "Sign in to the demo site"
PURPOSE = "CSR Desktop asks to create support sessions with your account. Sign in to allow it."
WRONG = "The user name or the password is incorrect. Enter both again."
_KEPT = (
    "response_type",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "code_challenge",
    "code_challenge_method",
)


class Authorize:
    """The authorization endpoint. Its state travels with the form."""

    def __init__(self, site: Site, misbehavior: Misbehavior) -> None:
        self._site = site
        self._state = site.authorization
        self._misbehavior = misbehavior

    def __call__(self, call: Call) -> Answer:
        """Show the form, or answer it."""
        try:
            asked = call.asked() if call.is_read else call.posted()
            self._check_address(asked)
        except OAuthError as error:
            return _refuse(error)
        try:
            self._check(asked)
            return self._form(asked) if call.is_read else self._decide(asked)
        except OAuthError as error:
            told = {"error": error.word, "error_description": error.sentence}
            return self._back(asked, told)

    def _check_address(self, asked: Mapping[str, str]) -> None:
        """Refuse a client or redirect URI that is not registered, without redirecting there."""
        integration = self._state.integration
        if asked.get("client_id", "") != integration.client_id:
            raise OAuthError("invalid_client")
        if asked.get("redirect_uri", "") not in integration.redirect_uris:
            raise _RedirectError

    def _check(self, asked: Mapping[str, str]) -> None:
        if self._misbehavior.meets(INTEGRATION_BLOCKED):
            raise OAuthError("unauthorized_client")
        if asked.get("response_type", "") != "code":
            raise OAuthError("unsupported_response_type")
        if not self._state.integration.grants_scope(asked.get("scope", "")):
            raise OAuthError("invalid_scope")
        if asked.get("code_challenge_method", "") != "S256":
            raise OAuthError("invalid_request")
        if not is_challenge(asked.get("code_challenge", "")):
            raise OAuthError("invalid_request")

    def _decide(self, form: Mapping[str, str]) -> Answer:
        if form.get("decision", "") != "allow":
            raise OAuthError("access_denied")
        user, password = form.get("user", ""), form.get("password", "")
        account = account_with_password(self._site, user, password)
        if account is None:
            return self._form(form, user, WRONG)
        code = self._state.grants.give_code(
            account.web_ex_id, form["redirect_uri"], form["code_challenge"]
        )
        return self._back(form, {"code": code})

    def _form(self, asked: Mapping[str, str], user: str = "", problem: str = "") -> Answer:
        return sign_in_form(
            TITLE,
            PURPOSE,
            user=user or asked.get("login_hint", ""),
            hidden={name: asked[name] for name in _KEPT if name in asked},
            problem=problem,
            goes_to=_origin(asked["redirect_uri"]),
        )

    def _back(self, asked: Mapping[str, str], told: Mapping[str, str]) -> Answer:
        """Redirect the browser to the program."""
        state = {"state": asked["state"]} if "state" in asked else {}
        issuer = {"iss": self._state.issuer} if self._state.issuer else {}
        return see_other(f"{asked['redirect_uri']}?{urlencode({**told, **state, **issuer})}")


class _RedirectError(OAuthError):
    """The redirect URI is not registered."""

    def __init__(self) -> None:
        super().__init__("invalid_request")
        self.sentence = "The redirect URI is not one that the integration has registered"


def _refuse(error: OAuthError) -> Answer:
    sentence = f"{escape(error.sentence)}. Close this page, and tell your administrator."
    return message("This sign-in can't go on", sentence, "400 Bad Request")


def _origin(uri: str) -> str:
    parts = urlsplit(uri)
    return f"{parts.scheme}://{parts.netloc}"
