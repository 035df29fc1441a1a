"""requests' adapter over interruptible sockets, whose one connection can be stood up beforehand."""

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
    """A pool that can have its connection stand without a request."""

    def warm(self) -> None:
        """Stand it up, through the proxy and with TLS, unless it stands. Raises what it raises."""
        connection: Any = self._get_conn()  # the pool itself closes one that stands no more
        try:
            if connection.is_closed:
                self._stand_up(connection)
        except BaseException:
            connection.close()  # half made, it must take no request
            raise
        finally:
            self._put_conn(connection)

    def _stand_up(self, connection: Any) -> None:
        config = self.proxy_config
        if self.proxy and connection_requires_http_tunnel(self.proxy, config, self.scheme):
            self._prepare_proxy(connection)
        if connection.is_closed:
            connection.connect()


class _WarmSecure(_Warm, HTTPSConnectionPool):
    """The same with TLS."""


class Adapter(HTTPAdapter):
    """Sends over one kept connection, with the operating system's certificates.

    Redirects, cookies and .netrc do not exist here: it is used without a session.
    """

    def __init__(self, control: RequestControl, network: Network) -> None:
        self._control = control
        self._network = network
        self._proxy: Proxy | None = None
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def use_proxy(self, proxy: Proxy | None) -> dict[str, str]:
        """From now on go through this proxy server, signed in there; gives requests' own proxies.

        Its credentials are in no address: they go into the header of the tunnel's request alone.
        """
        if proxy != self._proxy:
            for manager in self.proxy_manager.values():
                manager.clear()
            self.proxy_manager.clear()
            self._proxy = proxy
        return {} if proxy is None else {"all": proxy.address}

    def proxy_headers(self, proxy: str) -> dict[str, str]:  # noqa: ARG002
        """Name and password, for the request for a tunnel alone; see HTTPAdapter."""
        return {} if self._proxy is None else self._proxy.headers

    def warm(self, request: PreparedRequest, proxies: dict[str, str]) -> None:
        """Have the connection stand that this request would take; nothing of it is sent."""
        pool = self.get_connection_with_tls_context(request, verify=True, proxies=proxies)
        assert isinstance(pool, _Warm)  # noqa: S101  as _use_line has it
        pool.warm()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make connections in this adapter's way; see HTTPAdapter."""
        kwargs["ssl_context"] = self._network.ssl_context()
        super().init_poolmanager(*args, **kwargs)
        self._use_line(self.poolmanager)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        """The same through a proxy; see HTTPAdapter."""
        kwargs["ssl_context"] = self._network.ssl_context()
        kwargs["proxy_ssl_context"] = self._network.ssl_context()
        manager = super().proxy_manager_for(*args, **kwargs)
        self._use_line(manager)
        return manager

    def cert_verify(self, conn: Any, *_: Any, **__: Any) -> None:
        """The system's store alone counts: requests would add its own list of authorities here."""
        conn.cert_reqs = "CERT_REQUIRED"

    def _use_line(self, manager: PoolManager) -> None:
        # staticmethod: from Python 3.14 on, a partial in a class is a method.
        plain = {"ConnectionCls": staticmethod(partial(PlainConnection, control=self._control))}
        secure = {"ConnectionCls": staticmethod(partial(SecureConnection, control=self._control))}
        manager.pool_classes_by_scheme = {
            "http": type("PlainPool", (_Warm,), plain),
            "https": type("SecurePool", (_WarmSecure,), secure),
        }
