"""Applies the network settings: the proxy and its password, TLS, the client certificate."""

from __future__ import annotations

from enum import Enum

from csr_desktop.sessions.network.clients import Clients
from csr_desktop.sessions.network.proxy_passwords import ProxyPasswords
from csr_desktop.sessions.network.system_proxies import SystemProxies
from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.network import Network
from csr_desktop.webex.proxies import ProxyUnusable
from csr_desktop.webex.secret import Secret


class Kept(Enum):
    """What became of a proxy's password."""

    IN_KEYRING = "in the keyring"
    IN_MEMORY = "in memory"
    FORGOTTEN = "forgotten"
    NO_NAME = "no name at the proxy"
    NO_PROXY = "no proxy"


class Networks:
    """Keeps the clients' connections in step with the settings. For the worker thread."""

    def __init__(self, clients: Clients) -> None:
        self._clients = clients
        self._system_proxies = SystemProxies()
        self._now: Network | None = None
        self.proxy_passwords = ProxyPasswords()

    def apply_settings(self, settings: Settings) -> None:
        """Connect with these settings from now on; a change closes open connections."""
        wanted = settings.preferences
        network = Network(
            proxy=wanted.proxy,
            proxy_user=wanted.proxy_user,
            minimum_tls=wanted.minimum_tls,
            client_certificate=wanted.client_certificate,
            is_certificate_forced=settings.is_locked("client_certificate"),
            passwords=self.proxy_passwords,
            system_proxy=self._system_proxies,
        )
        if network != self._now:
            self._now = network
            self._clients.use(network)

    def remember_proxy_password(
        self, url: str, password: Secret, cancellation: Cancellation, *, keep: bool
    ) -> Kept:
        """Use a password for the proxy server of this address. Blocks on the keyring with `keep`.

        An empty password deletes the stored one.
        """
        network = self._now
        try:
            proxy = network.proxy_for(url) if network is not None else None
        except ProxyUnusable:
            proxy = None
        if network is None or proxy is None:
            return Kept.NO_PROXY
        if not (user := network.user_at(proxy)):
            return Kept.NO_NAME
        done = self.proxy_passwords.remember(user, proxy.name, password, cancellation, keep=keep)
        self._clients.use(network)  # open connections signed in with another password
        if not password:
            return Kept.FORGOTTEN
        return Kept.IN_KEYRING if keep and done else Kept.IN_MEMORY
