"""Proxy servers as users write them: one parser for settings, environment, desktop, keyring."""

from __future__ import annotations

import base64
import ipaddress
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from urllib.parse import unquote, urlsplit

from csr_desktop.webex.faults import Cause
from csr_desktop.webex.secret import Secret

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)
_LONGEST = 2048


class ProxyUnusable(Exception):
    """An address of a proxy that can't be used. The text never contains its credentials."""

    def __init__(self, cause: Cause, detail: str) -> None:
        super().__init__(detail)
        self.cause = cause


@dataclass(frozen=True)
class Proxy:
    """A proxy server; `user` and `password` are empty if its address has none."""

    scheme: str
    host: str
    port: int | None = None
    user: str = ""
    password: Secret = Secret("")  # noqa: RUF009  immutable

    @property
    def name(self) -> str:
        """`host` or `host:port`, under which its password is kept."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def address(self) -> str:
        """Its address without credentials."""
        return f"{self.scheme}://{self.name}"

    @property
    def headers(self) -> dict[str, str]:
        """The headers for the tunnel's request: user name and password, if there are any."""
        if not self.user:
            return {}
        both = f"{self.user}:{self.password.reveal()}".encode()
        return {"Proxy-Authorization": f"Basic {base64.b64encode(both).decode('ascii')}"}

    def without_sign_in(self) -> Proxy:
        """The same without user name and password."""
        return replace(self, user="", password=Secret(""))


def parse_proxy(text: str) -> Proxy:
    """A proxy from an address with or without scheme, credentials, port, quotes and blanks.

    Everything before the last @ is credentials, whatever characters a password has. Raises
    ProxyUnusable.
    """
    value = text.strip()[:_LONGEST].strip("\"'").strip()
    match = _SCHEME.match(value)
    scheme = match[1].lower() if match else "http"
    credentials, _, rest = value[match.end() if match else 0 :].rpartition("@")
    where = re.split(r"[/?#\\]", rest, maxsplit=1)[0]
    shown = _shown(scheme, where)
    if scheme not in ("http", "https"):
        raise ProxyUnusable(Cause.PROXY_KIND, shown)
    try:
        host, port = _host_and_port(where)
    except ValueError:
        raise ProxyUnusable(Cause.PROXY_ADDRESS, shown) from None
    user, _, password = credentials.partition(":")
    return Proxy(scheme, host, port, unquote(user), Secret(unquote(password)))


def _shown(scheme: str, where: str) -> str:
    """An unusable address for engineers, with nothing in it but what must be its host."""
    host, colon, port = where.rpartition(":")
    if colon and not port.isdigit():  # without an @, it may be a password
        where = f"{host.partition(':')[0]}:…"
    return f"{scheme}://{where[:255]}"


def _host_and_port(text: str) -> tuple[str, int | None]:
    """Raises ValueError, of which UnicodeError is one."""
    bare = text[1:-1] if text.startswith("[") and text.endswith("]") else text
    if _address(bare) is not None:  # IPv6, with or without brackets
        return bare.lower(), None
    host, colon, digits = text.rpartition(":")
    if not colon:
        host, digits = text, ""
    if digits and not (digits.isascii() and digits.isdigit() and 0 < int(digits) < 65536):
        raise ValueError(digits)
    if host.startswith("[") and host.endswith("]"):
        return str(ipaddress.IPv6Address(host[1:-1])), int(digits) if digits else None
    host = _ascii(host)
    if not re.fullmatch(r"[a-z0-9._-]+", host):
        raise ValueError(host)
    return host, int(digits) if digits else None


def is_bypassed(url: str, no_proxy: str) -> bool:
    """Whether a list such as NO_PROXY says that an address is reached without a proxy.

    Its entries, separated by commas or blanks: a host, which includes all hosts below it; an IP
    address or network; any of them with a port, or with * as a wildcard.
    """
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (80 if parts.scheme == "http" else 443)
    return any(_matches(entry, host, port) for entry in _entries(no_proxy))


def _entries(no_proxy: str) -> Iterator[str]:
    return (entry.strip("\"'") for entry in re.split(r"[,;\s]+", no_proxy) if entry)


def _matches(entry: str, host: str, port: int) -> bool:
    name, wanted = entry, None
    if _network(entry) is None and (match := re.fullmatch(r"(.+):(\d{1,5})", entry)):
        name, wanted = match[1], int(match[2])
    return wanted in (None, port) and _is_host(name, host)


def _is_host(name: str, host: str) -> bool:
    address, network = _address(host), _network(name)
    if network is not None:
        return address is not None and address in network
    try:
        name, host = (_ascii(text).rstrip(".") for text in (name, host))
    except UnicodeError:
        return False
    if "*" in name:
        return fnmatchcase(host, name) or (name.startswith("*.") and host == name[2:])
    name = name.lstrip(".")
    return bool(name) and (host == name or (address is None and host.endswith(f".{name}")))


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        found = ipaddress.ip_address(text)
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found


def _network(text: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    address, slash, length = text.partition("/")
    plain = address.strip("[]")
    if not slash and (found := _address(plain)) is not None:
        plain = str(found)  # one that is mapped into IPv6 is the IPv4 address
    try:
        return ipaddress.ip_network(f"{plain}{slash}{length}", strict=False)
    except ValueError:
        return None


def _ascii(host: str) -> str:
    """A host name as it is used on the network. Raises UnicodeError."""
    return host.lower() if host.isascii() else host.encode("idna").decode("ascii").lower()
