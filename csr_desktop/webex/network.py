"""How connections leave this computer: through which proxy, and with which TLS settings."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol
from urllib.parse import urlsplit

import truststore

from csr_desktop.webex.address import is_loopback
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause
from csr_desktop.webex.proxies import Proxy, parse_proxy
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.system_proxy import system_proxy

SYSTEM, DIRECT = "system", "none"
_VERSIONS = {"1.2": ssl.TLSVersion.TLSv1_2, "1.3": ssl.TLSVersion.TLSv1_3}


class ProxyPasswords(Protocol):
    """Where the proxy password is kept. A proxy is named `host:port`."""

    def get(self, user: str, proxy: str, cancellation: Cancellation) -> Secret | None:
        """The password, or None; may wait for a keyring."""
        ...

    def refuse(self, user: str, proxy: str) -> None:
        """Note that the proxy refused the password: it must not be sent again and again."""
        ...


class NoPasswords:
    """Knows no proxy password."""

    def get(self, user: str, proxy: str, cancellation: Cancellation) -> Secret | None:  # noqa: ARG002
        """None."""
        return None

    def refuse(self, user: str, proxy: str) -> None:
        """Do nothing: no password was sent."""


class ClientCertificateUnusable(Exception):
    """The file contains no certificate with its key; the text is for engineers."""

    def __init__(self, detail: str, *, is_forced: bool) -> None:
        super().__init__(detail)
        self.cause = Cause.CLIENT_CERTIFICATE_OF_POLICY if is_forced else Cause.CLIENT_CERTIFICATE


@dataclass(frozen=True)
class Network:
    """The settings that all connections of the program share.

    `proxy` is `system`, `none` or an address without a user; `client_certificate` a PEM file with a
    certificate and its key, or ''; `is_certificate_forced` tells who can change it. `system_proxy`
    returns the system's proxy for an address, and may raise ProxyUnusable.
    """

    proxy: str = SYSTEM
    proxy_user: str = ""
    minimum_tls: str = "1.2"
    client_certificate: str = ""
    is_certificate_forced: bool = False
    passwords: ProxyPasswords = field(default_factory=NoPasswords)
    system_proxy: Callable[[str], Proxy | None] = system_proxy
    _refused: set[Proxy] = field(default_factory=set, init=False, compare=False)

    def ssl_context(self) -> ssl.SSLContext:
        """A context that uses the operating system's store. Raises ClientCertificateUnusable."""
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = _VERSIONS[self.minimum_tls]
        if self.client_certificate:
            try:
                # Without a password function, OpenSSL would prompt for one in a terminal.
                context.load_cert_chain(self.client_certificate, password=lambda: b"")
            except (OSError, ValueError) as error:  # ssl errors are OSErrors
                what = f"{self.client_certificate}: {error}"
                raise ClientCertificateUnusable(
                    what, is_forced=self.is_certificate_forced
                ) from None
        return context

    def proxy_for(self, url: str) -> Proxy | None:
        """The proxy server for a site; None for a direct connection. Raises ProxyUnusable."""
        if self.proxy == DIRECT or is_loopback(urlsplit(url).hostname or ""):
            return None
        return self.system_proxy(url) if self.proxy == SYSTEM else parse_proxy(self.proxy)

    def user_at(self, proxy: Proxy) -> str:
        """The user name under which the proxy server's password is kept; '' for none."""
        return proxy.user or self.proxy_user

    def sign_in_at(self, proxy: Proxy, cancellation: Cancellation) -> Proxy:
        """The proxy server with user name and password, if they are known. May block.

        Those in its address are used first, until the proxy server has refused them.
        """
        given = proxy.without_sign_in() if proxy in self._refused else proxy
        if given.password or not (user := self.user_at(proxy)):
            return given
        password = self.passwords.get(user, proxy.name, cancellation)
        return given if password is None else replace(given, user=user, password=password)

    def refuse_password(self, proxy: Proxy, signed_in: Proxy) -> None:
        """Note that the proxy server refused the credentials from `sign_in_at`."""
        if signed_in == proxy:
            self._refused.add(proxy)
        elif signed_in.user:
            self.passwords.refuse(signed_in.user, proxy.name)
