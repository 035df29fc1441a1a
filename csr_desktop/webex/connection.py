"""One warm HTTPS connection to a site: a deadline, an end from outside, a cap, no second try."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError

from csr_desktop.webex.address import address_problem
from csr_desktop.webex.cancellation import Cancellation, Cancelled
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.network import ClientCertificateUnusable, Network
from csr_desktop.webex.sockets import (
    CONNECT_SECONDS,
    ConnectFailed,
    Line,
    PlainConnection,
    SecureConnection,
)

if TYPE_CHECKING:
    from urllib3 import PoolManager

MOST_BYTES = 1024 * 1024
_CHUNK = 64 * 1024


@dataclass(frozen=True)
class HttpAnswer:
    """An answer: its status and, of a 200, its whole body after decompression, at most 1 MiB."""

    status: int
    body: bytes


class Connection:
    """POSTs to one address, one request at a time, from one thread.

    Redirects, cookies and .netrc do not exist here: the adapter is used without a session.
    Certificates are checked against the operating system's store. `network` says through which
    proxy it goes; this computer's own sites need none.
    """

    def __init__(self, url: str, user_agent: str, network: Network | None = None) -> None:
        if problem := address_problem(url):
            raise ValueError(problem)
        self._url = url
        self._headers = {
            "Content-Type": "text/xml; charset=UTF-8",
            "Accept": "text/xml",
            "Accept-Encoding": "identity",
            "User-Agent": user_agent,
        }
        self._line = Line()
        self._network = network or Network()
        self._made: _Adapter | None = None
        self._proxy: str | None = None

    def post(self, body: bytes, seconds: float, cancellation: Cancellation) -> HttpAnswer | Problem:
        """Send once and wait for the whole answer. Blocks for `seconds` at most.

        A Problem says for certain whether anything was sent; throwing `cancellation` ends the
        wait at once, in every phase.
        """
        self._line.begin(cancellation)
        try:
            with cancellation.deadline(seconds), cancellation.waking(self._line.shut_down):
                return self._exchange(body, seconds)
        except ClientCertificateUnusable as error:
            return self._problem(Cause.CLIENT_CERTIFICATE, str(error))
        except ConnectFailed as failure:
            if failure.cause is Cause.PROXY_PASSWORD and self._proxy is not None:
                self._network.refuse_password(self._proxy)
            return Problem(failure.cause, Certainty.NOT_SENT, detail=failure.detail)
        except Cancelled as cancelled:
            return self._problem(cancelled.cause, "")
        except (requests.RequestException, HTTPError, OSError, ValueError, TypeError) as error:
            # TypeError: requests' own, for a proxy's address with a user and no host.
            return self._problem(cancellation.cause or self._cause(), _detail(error))
        finally:
            self._line.end()

    def close(self) -> None:
        """Close the kept connection."""
        if self._made is not None:
            self._made.close()
            self._made = None

    @property
    def _adapter(self) -> _Adapter:
        if self._made is None:
            self._made = _Adapter(self._line, self._network)
        return self._made

    def _problem(self, cause: Cause, detail: str) -> Problem:
        certainty = Certainty.UNKNOWN if self._line.sent else Certainty.NOT_SENT
        return Problem(cause, certainty, detail=detail)

    def _cause(self) -> Cause:
        if self._line.sent:
            return Cause.CONNECTION_LOST
        # Not even an attempt to connect: an address that can't be used, the proxy's or the site's.
        return Cause.UNREACHABLE if self._proxy is None else Cause.PROXY

    def _exchange(self, body: bytes, seconds: float) -> HttpAnswer | Problem:
        request = requests.Request("POST", self._url, self._headers, data=body).prepare()
        # The switch ends the wait; the time-out of a single read must never be the first.
        timeout = (CONNECT_SECONDS, seconds + 1)
        proxies = self._proxies()
        response = self._adapter.send(request, stream=True, timeout=timeout, proxies=proxies)
        whole = False
        try:
            if response.status_code != 200:  # the status says it all, whatever its page says
                return HttpAnswer(response.status_code, b"")
            answer = bytearray()
            while chunk := response.raw.read(_CHUNK, decode_content=True):
                answer += chunk
                if len(answer) > MOST_BYTES:
                    return self._problem(Cause.TOO_LARGE, f"more than {MOST_BYTES} bytes")
            whole = True
        finally:
            if not whole:
                response.close()
        return HttpAnswer(200, bytes(answer))

    def _proxies(self) -> dict[str, str]:
        self._proxy = self._network.proxy_for(self._url)
        if self._proxy is None:
            return {}
        return {"all": self._network.sign_in_at(self._proxy, self._line.cancellation)}


class _Adapter(HTTPAdapter):
    """requests' adapter over interruptible sockets and the operating system's certificates."""

    def __init__(self, line: Line, network: Network) -> None:
        self._line = line
        self._network = network
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        kwargs["ssl_context"] = self._network.ssl_context()
        super().init_poolmanager(*args, **kwargs)
        self._use_line(self.poolmanager)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        kwargs["ssl_context"] = self._network.ssl_context()
        manager = super().proxy_manager_for(*args, **kwargs)
        self._use_line(manager)
        return manager

    def cert_verify(self, conn: Any, *_: Any, **__: Any) -> None:
        # requests would add its own list of authorities here; the system's store alone counts.
        conn.cert_reqs = "CERT_REQUIRED"

    def _use_line(self, manager: PoolManager) -> None:
        # staticmethod: from Python 3.14 on, a partial in a class is a method.
        plain = {"ConnectionCls": staticmethod(partial(PlainConnection, line=self._line))}
        secure = {"ConnectionCls": staticmethod(partial(SecureConnection, line=self._line))}
        manager.pool_classes_by_scheme = {
            "http": type("PlainPool", (HTTPConnectionPool,), plain),
            "https": type("SecurePool", (HTTPSConnectionPool,), secure),
        }


def _detail(error: Exception) -> str:
    # An error about a proxy's address may quote it, with its password.
    return re.sub(r"//\S*@", "//", f"{type(error).__name__}: {error}")[:500]
