"""Which addresses of an XML service are safe to send a password to."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

from csr_desktop.system.i18n import translate


def address_problem(url: str) -> str | None:
    """What is wrong with a service's address, as a sentence for the rep; None if it is valid.

    https everywhere, http only for loopback addresses; no user name or password inside.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return _no_address()
    if not url:
        return _no_address()
    if any(c.isspace() or not c.isprintable() for c in url):
        return translate("webex.address", "The URL can't contain spaces or line breaks.")
    if parts.scheme not in ("https", "http") or not parts.hostname:
        return translate("webex.address", "The URL must start with https:// and a host name.")
    if parts.username is not None or parts.password is not None:
        return translate("webex.address", "The URL can't contain a user name or password.")
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        return translate(
            "webex.address",
            "The URL must start with https://, because the password is sent over this connection.",
        )
    if parts.query or parts.fragment or port == 0:
        return translate(
            "webex.address", "The URL must end after its path, such as /WBXService/XMLService."
        )
    return None


def _no_address() -> str:
    return translate("webex.address", "Enter a URL such as https://acme.webex.com.")


def is_loopback(host: str) -> bool:
    """Whether the host is this computer itself."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def host_of(url: str) -> str:
    """`host` or `host:port` of the address, in lower case; part of the password's keyring entry."""
    parts: SplitResult = urlsplit(url)
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    return host if parts.port is None else f"{host}:{parts.port}"
