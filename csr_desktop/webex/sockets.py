"""urllib3 connections whose waits can be ended from outside, and that know if a request left."""

from __future__ import annotations

import socket
import ssl
import time
from http import HTTPStatus
from http.client import HTTPException
from typing import TYPE_CHECKING, Any

from urllib3.connection import HTTPConnection, HTTPSConnection

from csr_desktop.webex.cancellation import Cancellation, call_detached
from csr_desktop.webex.faults import Cause
from csr_desktop.webex.line import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from urllib3.response import HTTPResponse

CONNECT_SECONDS = 3.0


class ConnectFailed(Exception):
    """No connection stands, so nothing was sent. Passes through urllib3 and requests unchanged."""

    def __init__(self, cause: Cause, detail: str) -> None:
        super().__init__(detail)
        self.cause = cause
        self.detail = detail


class _Interruptible(HTTPConnection):
    """Name look-up, connecting and handshake under the line's switch; `sent` before a byte goes."""

    def __init__(self, *args: Any, line: Line, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._line = line
        self._handle: socket.socket | None = None

    def _new_conn(self) -> socket.socket:
        try:
            return self._first_that_answers()
        except ConnectFailed as failure:
            if self.proxy is None:
                raise
            raise ConnectFailed(Cause.PROXY, failure.detail) from None

    def _first_that_answers(self) -> socket.socket:
        until = time.monotonic() + CONNECT_SECONDS
        addresses = _resolve(self._dns_host, self.port, CONNECT_SECONDS, self._line.cancellation)
        failure: OSError = TimeoutError()
        for tried, (family, _, _, _, address) in enumerate(addresses):
            left = (until - time.monotonic()) / (len(addresses) - tried)
            try:
                return self._connect(family, address, max(left, 0.05))
            except OSError as error:
                failure = error
        self._line.cancellation.check()
        raise ConnectFailed(_cause_of(failure), f"{self.host}:{self.port}: {failure}") from None

    def _connect(self, family: int, address: Any, seconds: float) -> socket.socket:
        sock = socket.socket(family, socket.SOCK_STREAM)
        try:
            for option in self.socket_options or ():
                sock.setsockopt(*option)
            sock.settimeout(seconds)
            self._drop_handle()
            self._handle = self._line.hold(sock)
            self._line.cancellation.check()
            sock.connect(address)
            sock.settimeout(CONNECT_SECONDS)  # for the handshake's reads
        except BaseException:
            sock.close()
            raise
        return sock

    def _tunnel(self) -> None:
        try:
            super()._tunnel()
        except (OSError, ValueError, HTTPException) as error:
            self._line.cancellation.check()
            detail = f"{self.host}:{self.port}: {error}"
            wants_password = (
                f"Tunnel connection failed: {HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:d}"
            )
            cause = Cause.PROXY_PASSWORD if wants_password in str(error) else Cause.PROXY
            raise ConnectFailed(cause, detail) from None

    def connect(self) -> None:
        """Stand the connection up, TLS included; every failure here is before sending."""
        try:
            super().connect()
        except (OSError, ValueError) as error:  # ssl errors are OSErrors
            _close_half_made(error)
            self._line.cancellation.check()
            raise ConnectFailed(_cause_of(error), f"{self.host}:{self.port}: {error}") from None
        self._line.lifetime.begin()

    @property
    def is_connected(self) -> bool:
        """Whether the kept connection can take a request. Asked by the pool before each.

        urllib3's own answer is no as soon as there is something to read: with TLS 1.3 that is so
        from the handshake on, for the site sends its session tickets then.
        """
        lifetime = self._line.lifetime
        if self.sock is None or lifetime.is_over:
            return False
        if _stands(self.sock):
            lifetime.seen_standing()
            return True
        lifetime.seen_closed()
        return False

    def request(self, *args: Any, **kwargs: Any) -> None:
        """Send a request; from the line's `sent` on, the service may have it."""
        if self.sock is None:
            self.connect()
        self._line.cancellation.check()
        self._line.sent = True
        super().request(*args, **kwargs)

    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as urllib3's own
        """Read the answer's head.

        When the answer says that it ends the connection, http.client closes this object here,
        though the body is still to come: the handle must stay, or nothing could end that wait.
        """
        handle, self._handle = self._handle, None
        try:
            return super().getresponse()
        finally:
            if self.sock is None and handle is not None:
                self._line.pass_on(handle)
            else:
                self._handle = handle

    def close(self) -> None:
        """Close the socket and its duplicate: the peer sees the end only then."""
        super().close()
        self._drop_handle()

    def _drop_handle(self) -> None:
        if self._handle is not None:
            self._line.release(self._handle)
            self._handle = None


class PlainConnection(_Interruptible):
    """For http to a loopback address."""


class SecureConnection(_Interruptible, HTTPSConnection):
    """For https."""


def _stands(sock: socket.socket) -> bool:
    """Whether the peer neither closed the connection nor said what nobody asked for."""
    patience = sock.gettimeout()
    sock.settimeout(0)
    try:
        sock.recv(1)
    except (BlockingIOError, ssl.SSLWantReadError):  # TLS takes its session tickets here
        return True
    except OSError:
        return False
    finally:
        sock.settimeout(patience)
    return False


def _close_half_made(error: Exception) -> None:
    """Close the TLS socket that Python's ssl leaves to the garbage collector.

    It does so when the connection is reset between its wrapping and its handshake: the only
    reference is in the frame where it happened.
    """
    trace = error.__traceback__
    while trace is not None:
        for value in trace.tb_frame.f_locals.values():
            if isinstance(value, ssl.SSLSocket):
                value.close()
        trace = trace.tb_next


def _resolve(
    host: str, port: int, seconds: float, cancellation: Cancellation
) -> Sequence[tuple[Any, Any, Any, Any, Any]]:
    try:
        return call_detached(
            lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM), seconds, cancellation
        )
    except (OSError, UnicodeError) as error:  # TimeoutError and gaierror are OSErrors
        raise ConnectFailed(Cause.NAME_NOT_FOUND, f"{host}: {error}") from None


def _cause_of(error: Exception) -> Cause:
    if isinstance(error, ssl.SSLCertVerificationError):
        return Cause.CERTIFICATE
    if isinstance(error, ssl.SSLError):
        return Cause.TLS
    if isinstance(error, ConnectionRefusedError):
        return Cause.CONNECTION_REFUSED
    if isinstance(error, TimeoutError):
        return Cause.CONNECT_TIMEOUT
    return Cause.TLS if isinstance(error, (ConnectionError, ValueError)) else Cause.UNREACHABLE
