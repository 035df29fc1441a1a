"""The [oauth] table: a company's own integration, with which its reps sign in with the browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta

from csr_desktop.system.i18n import translate
from csr_desktop.webex.address import is_loopback
from csr_desktop.webex.secret import Secret


class OAuth(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An integration, as it is registered with the service."""

    client_id: Annotated[
        str,
        Meta(
            description="The client ID of your company's own integration. Required for sites "
            'with `authentication = "browser"`.'
        ),
    ] = ""
    client_secret: Annotated[
        Secret,
        Meta(
            description="The integration's client secret. Better stored in the system keyring: "
            "service `csr-desktop`, user name `oauth:<client_id>`. It is used only with the "
            "`client_id` that it is set with."
        ),
    ] = Secret("")
    redirect_uri: Annotated[
        str,
        Meta(
            description="The redirect URI exactly as registered, such as "
            "`http://127.0.0.1:5000/authorize`: http to 127.0.0.1, [::1] or localhost, with a "
            'port. Required for sites with `authentication = "browser"`.'
        ),
    ] = ""
    base_url: Annotated[
        str,
        Meta(
            description="The address that the five addresses below start with. Government sites "
            "use `https://api-usgov.webex.com/v1`."
        ),
    ] = "https://webexapis.com/v1"
    scope: Annotated[str, Meta(description="The requested scopes, separated by spaces.")] = (
        "spark:all"
    )
    token_use: Annotated[
        Literal["session ticket", "access token"],
        Meta(
            description="`session ticket`: the access token is exchanged for a session ticket. "
            "`access token`: it is sent with each request."
        ),
    ] = "session ticket"  # noqa: S105  not a password
    authorize_url: Annotated[
        str, Meta(description="The sign-in page. Default: `base_url` and `/authorize`.")
    ] = ""
    token_url: Annotated[
        str, Meta(description="The address for tokens. Default: `base_url` and `/access_token`.")
    ] = ""
    device_authorize_url: Annotated[
        str,
        Meta(
            description="The address for codes to enter on another device. Default: `base_url` and "
            "`/device/authorize`."
        ),
    ] = ""
    device_token_url: Annotated[
        str,
        Meta(
            description="The address for tokens for such a code. Default: `base_url` and "
            "`/device/token`."
        ),
    ] = ""
    people_url: Annotated[
        str,
        Meta(
            description="The address for the account's email address. Default: `base_url` and "
            "`/people/me`."
        ),
    ] = ""

    @property
    def authorize_address(self) -> str:
        """Where the rep signs in."""
        return self.authorize_url or self._below("/authorize")

    @property
    def token_address(self) -> str:
        """Where a code or a refresh token is exchanged for an access token."""
        return self.token_url or self._below("/access_token")

    @property
    def device_authorize_address(self) -> str:
        """Where a device code comes from."""
        return self.device_authorize_url or self._below("/device/authorize")

    @property
    def device_token_address(self) -> str:
        """Where a device code is exchanged for an access token."""
        return self.device_token_url or self._below("/device/token")

    @property
    def people_address(self) -> str:
        """Where the account's email address is read."""
        return self.people_url or self._below("/people/me")

    def _below(self, path: str) -> str:
        return self.base_url.rstrip("/") + path


KEYS = OAuth.__struct_fields__
ADDRESSES = {
    "authorize_url": "authorize_address",
    "token_url": "token_address",
    "device_authorize_url": "device_authorize_address",
    "device_token_url": "device_token_address",
    "people_url": "people_address",
}
"""Each key that overrides an address, and the property with the effective one."""
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


def missing(oauth: OAuth | None) -> tuple[str, str] | None:
    """The first missing key that a browser sign-in requires, and a sentence; None if complete."""
    if oauth is None or not oauth.client_id:
        return "client_id", translate(
            "settings.sites.oauth",
            "Enter the client ID of your company's integration, for this site or in [oauth].",
        )
    if not oauth.redirect_uri:
        return "redirect_uri", translate(
            "settings.sites.oauth",
            "Enter the redirect URI of the integration, such as "
            "http://127.0.0.1:5000/authorize, for this site or in [oauth].",
        )
    return None


def problems(oauth: OAuth) -> Iterator[tuple[str, str]]:
    """Each key with an unusable value, and a sentence."""
    for key in KEYS:
        if sentence := value_problem(key, getattr(oauth, key)):
            yield key, sentence


def value_problem(key: str, value: Any) -> str | None:
    """What is wrong with a key's value, which has the right type; never quotes it."""
    text = value.reveal() if isinstance(value, Secret) else value
    if not text.isprintable() or text != text.strip():
        return translate(
            "settings.sites.oauth",
            "Control characters and leading or trailing spaces aren't allowed.",
        )
    if key == "scope":
        empty = translate("settings.sites.oauth", "Enter a scope, such as spark:all.")
        return None if text else empty
    if rule := _RULES.get(key):
        is_left_out = not text and key != "base_url"
        return None if is_left_out else rule(text)
    return None


def _address_problem(address: str) -> str | None:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return _no_address()
    host = parts.hostname or ""
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    is_bare = not any(c in address for c in "@?#\\") and port != 0
    is_right = is_safe and is_bare and bool(host) and _is_one_word(address)
    return None if is_right else _no_address()


def _no_address() -> str:
    return translate(
        "settings.sites.oauth",
        "Enter a URL that starts with https://, without a user name, ?, or #. "
        "http:// is allowed only for this computer.",
    )


def _redirect_problem(uri: str) -> str | None:
    try:
        parts = urlsplit(uri)
        port = parts.port
    except ValueError:
        return _no_redirect()
    is_here = parts.scheme == "http" and parts.hostname in _LOOPBACK
    is_bare = not any(c in uri for c in "@?#\\") and bool(port)
    return None if is_here and is_bare and _is_one_word(uri) else _no_redirect()


def _no_redirect() -> str:
    return translate(
        "settings.sites.oauth",
        "Enter a URL on this computer with a port, exactly as registered, such "
        "as http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1], or "
        "localhost, without ? or #.",
    )


def _is_one_word(address: str) -> bool:
    return address.isascii() and not any(c.isspace() for c in address)


_RULES: dict[str, Callable[[str], str | None]] = {
    "redirect_uri": _redirect_problem,
    "base_url": _address_problem,
    **dict.fromkeys(ADDRESSES, _address_problem),
}
