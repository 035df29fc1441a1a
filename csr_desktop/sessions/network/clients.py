"""One client for each site, with a connection that is kept open."""

from __future__ import annotations

from csr_desktop import __version__
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.client import Client
from csr_desktop.webex.connection import Connection
from csr_desktop.webex.network import Network


class Clients:
    """Creates a site's client when it is first needed. For one thread, not the main one."""

    def __init__(self, network: Network | None = None) -> None:
        self._network = network or Network()
        self._clients: dict[str, Client] = {}

    def of(self, site: Site) -> Client:
        """The client of a site's address."""
        if site.url not in self._clients:
            self._clients[site.url] = Client(self.connection(site.url))
        return self._clients[site.url]

    def connection(self, url: str) -> Connection:
        """A new connection to any address; the caller closes it. Thread-safe."""
        return Connection(url, f"CSR-Desktop/{__version__}", self._network)

    def use(self, network: Network) -> None:
        """Connect with these network settings from now on; open connections are closed."""
        self.close()
        self._network = network

    def close(self) -> None:
        """Close every connection."""
        for client in self._clients.values():
            client.close()
        self._clients.clear()
