"""How connections leave this computer: through which proxy, with which TLS."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

import truststore

from csr_desktop.webex.address import host_of, is_loopback
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.plain_requests import get_environ_proxies, select_proxy
from csr_desktop.webex.secret import Secret

SYSTEM, DIRECT = "system", "none"
_VERSIONS = {"1.2": ssl.TLSVersion.TLSv1_2, "1.3": ssl.TLSVersion.TLSv1_3}


class ProxyPasswords(Protocol):
    """Where the proxy's password is kept. A proxy is named `host:port`."""

    def get(self, user: str, proxy: str, cancellation: Cancellation) -> Secret | None:
        """The password, or None; may wait for a keyring."""
        ...

    def refuse(self, user: str, proxy: str) -> None:
        """The proxy did not take it: it must not be sent again and again."""
        ...


class NoPasswords:
    """No proxy's password is known."""

    def get(self, user: str, proxy: str, cancellation: Cancellation) -> Secret | None:  # noqa: ARG002
        """None."""
        return None

    def refuse(self, user: str, proxy: str) -> None:
        """Nothing was sent."""


class ClientCertificateUnusable(Exception):
    """The file holds no certificate with its key; the text is for the engineer."""


@dataclass(frozen=True)
class Network:
    """What every connection of the program has in common.

    `proxy` is `system`, `none` or an address without a user; `client_certificate` a PEM file with
    a certificate and its key, or ''. `system_proxies` gives the system's proxies for an address
    as requests has them.
    """

    proxy: str = SYSTEM
    proxy_user: str = ""
    minimum_tls: str = "1.2"
    client_certificate: str = ""
    passwords: ProxyPasswords = field(default_factory=NoPasswords)
    system_proxies: Callable[[str], Mapping[str, str]] = get_environ_proxies

    def ssl_context(self) -> ssl.SSLContext:
        """Certificates by the operating system's store. Raises ClientCertificateUnusable."""
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = _VERSIONS[self.minimum_tls]
        if self.client_certificate:
            try:
                # Without a password function OpenSSL would ask for one in a terminal.
                context.load_cert_chain(self.client_certificate, password=lambda: b"")
            except (OSError, ValueError) as error:  # ssl errors are OSErrors
                what = f"{self.client_certificate}: {error}"
                raise ClientCertificateUnusable(what) from None
        return context

    def proxy_for(self, url: str) -> str | None:
        """The address of the proxy for a site; None for a direct connection."""
        if self.proxy == DIRECT or is_loopback(urlsplit(url).hostname or ""):
            return None
        if self.proxy != SYSTEM:
            return self.proxy
        return select_proxy(url, dict(self.system_proxies(url))) or None

    def sign_in_at(self, proxy: str, cancellation: Cancellation) -> str:
        """The proxy's address with name and password, where they are known. May block."""
        parts = _parts_of(proxy)
        if parts is None or not self.proxy_user or parts.username is not None:
            return proxy
        password = self.passwords.get(self.proxy_user, proxy_name(proxy), cancellation)
        if password is None:
            return proxy
        user = f"{quote(self.proxy_user, safe='')}:{quote(password.reveal(), safe='')}"
        return urlunsplit(parts._replace(netloc=f"{user}@{parts.netloc}"))

    def refuse_password(self, proxy: str) -> None:
        """Note that the proxy did not take name and password."""
        if self.proxy_user and _parts_of(proxy) is not None:
            self.passwords.refuse(self.proxy_user, proxy_name(proxy))


def proxy_name(proxy: str) -> str:
    """A proxy's `host:port`, under which its password is kept."""
    return host_of(proxy)


def _parts_of(proxy: str) -> SplitResult | None:
    try:
        parts = urlsplit(proxy)
        is_usable = bool(parts.hostname) and parts.port != 0  # reading a wrong port raises
    except ValueError:
        return None
    return parts if is_usable else None
