"""The network as the settings want it: proxy and its password, TLS, client certificate."""

from __future__ import annotations

from csr_desktop.sessions.clients import Clients
from csr_desktop.sessions.preferences import Settings
from csr_desktop.sessions.proxy_passwords import ProxyPasswords
from csr_desktop.sessions.system_proxies import SystemProxies
from csr_desktop.webex.network import Network


class Networks:
    """Keeps the clients' connections in step with the settings. For the worker's thread."""

    def __init__(self, clients: Clients) -> None:
        self._clients = clients
        self._system_proxies = SystemProxies()
        self._now: Network | None = None
        self.proxy_passwords = ProxyPasswords()

    def heed(self, settings: Settings) -> None:
        """From now on connect as these settings say; a change closes what stands."""
        wanted = settings.preferences
        network = Network(
            proxy=wanted.proxy,
            proxy_user=wanted.proxy_user,
            minimum_tls=wanted.minimum_tls,
            client_certificate=wanted.client_certificate,
            passwords=self.proxy_passwords,
            system_proxies=self._system_proxies,
        )
        if network != self._now:
            self._now = network
            self._clients.use(network)
