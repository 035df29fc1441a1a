"""requests' adapter over interruptible sockets, whose one connection can be opened in advance."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from requests import PreparedRequest
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util.proxy import connection_requires_http_tunnel

from csr_desktop.webex.request_control import RequestControl
from csr_desktop.webex.sockets import PlainConnection, SecureConnection

if TYPE_CHECKING:
    from urllib3 import PoolManager

    from csr_desktop.webex.network import Network
    from csr_desktop.webex.proxies import Proxy


class _Warm(HTTPConnectionPool):
    """A connection pool that can open its connection without a request."""

    def warm(self) -> None:
        """Open the connection, with proxy and TLS, unless it is open. Passes on all errors."""
        connection: Any = self._get_conn()  # the pool itself closes one that is no longer connected
        try:
            if connection.is_closed:
                self._open_connection(connection)
        except BaseException:
            connection.close()  # half open, it must not be used for a request
            raise
        finally:
            self._put_conn(connection)

    def _open_connection(self, connection: Any) -> None:
        config = self.proxy_config
        if self.proxy and connection_requires_http_tunnel(self.proxy, config, self.scheme):
            self._prepare_proxy(connection)
        if connection.is_closed:
            connection.connect()


class _WarmSecure(_Warm, HTTPSConnectionPool):
    """The same with TLS."""


class Adapter(HTTPAdapter):
    """Sends over one kept connection, with the operating system's certificates.

    Redirects, cookies and .netrc are not supported: it is used without a session.
    """

    def __init__(self, control: RequestControl, network: Network) -> None:
        self._control = control
        self._network = network
        self._proxy: Proxy | None = None
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def use_proxy(self, proxy: Proxy | None) -> dict[str, str]:
        """Use this proxy server from now on, signed in. Returns the proxies for requests.

        Its credentials are in no address, only in the header of the request for the tunnel.
        """
        if proxy != self._proxy:
            for manager in self.proxy_manager.values():
                manager.clear()
            self.proxy_manager.clear()
            self._proxy = proxy
        return {} if proxy is None else {"all": proxy.address}

    def proxy_headers(self, proxy: str) -> dict[str, str]:  # noqa: ARG002
        """User name and password, only for the request for a tunnel; see HTTPAdapter."""
        return {} if self._proxy is None else self._proxy.headers

    def warm(self, request: PreparedRequest, proxies: dict[str, str]) -> None:
        """Open the connection that this request would use, without sending any of it."""
        pool = self.get_connection_with_tls_context(request, verify=True, proxies=proxies)
        assert isinstance(pool, _Warm)  # noqa: S101  see _use_line
        pool.warm()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Create connections with this adapter's classes; see HTTPAdapter."""
        kwargs["ssl_context"] = self._network.ssl_context()
        super().init_poolmanager(*args, **kwargs)
        self._use_line(self.poolmanager)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        """The same through a proxy server; see HTTPAdapter."""
        kwargs["ssl_context"] = self._network.ssl_context()
        kwargs["proxy_ssl_context"] = self._network.ssl_context()
        manager = super().proxy_manager_for(*args, **kwargs)
        self._use_line(manager)
        return manager

    def cert_verify(self, conn: Any, *_: Any, **__: Any) -> None:
        """Use only the system's certificate store: requests would add its own authorities here."""
        conn.cert_reqs = "CERT_REQUIRED"

    def _use_line(self, manager: PoolManager) -> None:
        # staticmethod: from Python 3.14 on, a partial in a class is a method.
        plain = {"ConnectionCls": staticmethod(partial(PlainConnection, control=self._control))}
        secure = {"ConnectionCls": staticmethod(partial(SecureConnection, control=self._control))}
        manager.pool_classes_by_scheme = {
            "http": type("PlainPool", (_Warm,), plain),
            "https": type("SecurePool", (_WarmSecure,), secure),
        }
