"""The demo site on a socket of the loopback address."""

import logging
import os
import sys
import threading
from concurrent.futures import Future
from contextlib import suppress
from socket import socket
from traceback import format_tb
from types import TracebackType
from typing import Any, Self

from cheroot import wsgi
from cheroot.errors import FatalSSLAlert, NoSSLError
from cheroot.server import HTTPConnection
from cheroot.ssl.builtin import BuiltinSSLAdapter

from csr_desktop.demo_site.authorization.server import BASE_PATH
from csr_desktop.demo_site.gateway import Gateway
from csr_desktop.demo_site.misbehavior import Misbehavior
from csr_desktop.demo_site.service import PATH, Service
from csr_desktop.demo_site.site import Site

HOST = "127.0.0.1"
_HANDSHAKE_TIMEOUT = 1.0  # seconds; cheroot accepts nothing else in that time

_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())


class DemoServer:
    """Serves a site until it is stopped. Start and stop it from one thread at a time.

    `port` 0 selects any free one. `tls` names the files of a certificate and its key: https then.
    `misbehavior` selects the simulated fault, which stays across a restart.
    """

    def __init__(
        self, site: Site | None = None, port: int = 0, tls: tuple[str, str] | None = None
    ) -> None:
        self.site = site or Site()
        self.misbehavior = Misbehavior(self.site)
        self._port = port
        self._tls = tls
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """The service's address. Known once started; kept after the stop."""
        if self._server is None:
            raise RuntimeError("The demo site was never started")
        scheme = "https" if self._tls else "http"
        return f"{scheme}://{HOST}:{self._server.bind_addr[1]}{PATH}"

    @property
    def base_url(self) -> str:
        """The authorization server's address, with its endpoints below."""
        return self.url.removesuffix(PATH) + BASE_PATH

    def start(self) -> None:
        """Return once it accepts connections. OSError: port or certificate is unavailable."""
        if self._thread is not None:
            raise RuntimeError("The demo site runs already")
        self.misbehavior.start()
        server = _Server(Service(self.site, self.misbehavior), self._port, self._tls)
        ready: Future[None] = Future()
        thread = threading.Thread(
            target=_serve, args=(server, ready), name="demo-site", daemon=True
        )
        thread.start()
        try:
            ready.result()
        except (OSError, OverflowError) as error:
            thread.join()
            message = f"Port {self._port} of {HOST} is in use or not allowed"
            raise OSError(message) from error
        self._server, self._thread = server, thread

    def stop(self) -> None:
        """Close every connection and wait for every thread, about a tenth of a second."""
        if self._server is None or self._thread is None:
            return
        self.misbehavior.stop()
        self._server.stop()
        self._thread.join()
        self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()


def _serve(server: "_Server", ready: "Future[None]") -> None:
    """Runs on the demo site's own thread, whose workers are daemons, too."""
    # cheroot would use a socket of systemd's, if this program had inherited the variable.
    os.environ.pop("LISTEN_PID", None)
    try:
        server.prepare()
    except Exception as error:  # noqa: BLE001 - start() waits for it and raises it
        ready.set_exception(error)
        return
    ready.set_result(None)
    server.serve()


class _Server(wsgi.Server):
    """cheroot, without output and quick to stop."""

    expiration_interval = 0.1  # seconds that stop() waits at most for the accepting thread
    max_request_body_size = 16 * 1024 * 1024  # the service's limit is much lower

    def __init__(self, app: Service, port: int, tls: tuple[str, str] | None) -> None:
        super().__init__(
            (HOST, port),
            app,
            request_queue_size=128,  # with cheroot's 5, a burst of connections waits for a second
            timeout=60,  # seconds that an idle connection is kept
            shutdown_timeout=0,  # a client that is still sending is not waited for
        )
        self.ConnectionClass = _Connection
        self.gateway = Gateway
        if tls:
            self.ssl_adapter = _tls_adapter(*tls)

    def error_log(self, msg: str = "", level: int = logging.INFO, traceback: bool = False) -> None:
        """Log without the exception's text, which may quote a request, and so a password."""
        kind, _, frames = sys.exc_info()
        if not traceback or kind is None:
            _log.log(level, "%s", msg)
            return
        where = "".join(format_tb(frames))
        _log.log(level, "%s while serving a connection\n%s", kind.__name__, where)

    @staticmethod
    def bind_socket(socket_: socket, bind_addr: tuple[str, int]) -> socket:
        """Bind; unlike cheroot, close the socket if that fails."""
        try:
            socket_.bind(bind_addr)
        except (OSError, OverflowError):
            socket_.close()
            raise
        return socket_


class _Connection(HTTPConnection):
    """A connection that accepts no more requests once the server stops."""

    def communicate(self) -> bool:
        """Serve the next request; False: close. cheroot would wait for each silent client."""
        return bool(self.server.ready and super().communicate())  # type: ignore[no-untyped-call]

    def close(self) -> None:
        """Close it, and the writer: Python 3.13 and newer print what it could not send."""
        super().close()
        with suppress(OSError):
            self.wfile.close()


def _tls_adapter(certificate: str, key: str) -> "_TlsAdapter":
    try:
        return _TlsAdapter(certificate, key)
    except OSError as error:  # which names no file
        raise OSError(f"No certificate with its key can be read: {certificate}, {key}") from error


class _TlsAdapter(BuiltinSSLAdapter):
    """TLS whose handshake can't block the server for long."""

    def wrap(self, sock: socket) -> Any:
        sock.settimeout(_HANDSHAKE_TIMEOUT)
        try:
            return super().wrap(sock)  # type: ignore[no-untyped-call]
        except NoSSLError as error:  # cheroot would answer, on a socket that is closed by now
            raise FatalSSLAlert(*error.args) from error
