"""urllib3 connections that can be canceled, and that know whether a request was sent."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from urllib3.connection import HTTPConnection, HTTPSConnection

from csr_desktop.webex import tls_faults
from csr_desktop.webex.cancellation import Canceled
from csr_desktop.webex.certificate_dates import Validity, dates_beside_clock, validity
from csr_desktop.webex.dialing import dial, look_up
from csr_desktop.webex.faults import Cause
from csr_desktop.webex.lifetime import is_of_this_network
from csr_desktop.webex.request_control import RequestControl
from csr_desktop.webex.tunnel import FinalResponse, NoTunnel, open_tunnel

if TYPE_CHECKING:
    from urllib3.response import HTTPResponse


class ConnectFailed(Exception):
    """No connection was made; nothing was sent. Passes through urllib3 and requests unchanged."""

    def __init__(self, cause: Cause, detail: str) -> None:
        super().__init__(detail)
        self.cause = cause
        self.detail = detail


class _Interruptible(HTTPConnection):
    """Name look-up, connecting and handshake that can be canceled; records when sending starts.

    All phases share the request's time: none has its own time-out that could end first.
    """

    response_class = FinalResponse

    def __init__(self, *args: Any, control: RequestControl, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._control = control
        self._handle: socket.socket | None = None
        self._target = ""
        self._proxy_headers: Mapping[str, str] = {}
        self._is_at_proxy = False

    def set_tunnel(
        self,
        host: str,
        port: int | None = None,
        headers: Mapping[str, str] | None = None,
        scheme: str = "http",
    ) -> None:
        """Use the proxy server that this connection was created with; see HTTPConnection."""
        super().set_tunnel(host, port, headers, scheme)
        bare = host.strip("[]")
        self._target = f"[{bare}]:{port}" if ":" in bare else f"{bare}:{port}"
        self._proxy_headers = headers or {}

    def _new_conn(self) -> socket.socket:
        try:
            addresses = look_up(self._dns_host, self.port, self._control.cancellation)
        except (OSError, UnicodeError) as error:  # gaierror is an OSError
            cause = Cause.PROXY_UNREACHABLE if self._is_at_proxy else Cause.NAME_NOT_FOUND
            raise ConnectFailed(cause, f"{self.host}: {error}") from None
        sock = dial(addresses, self.socket_options or (), self._control.cancellation)
        try:
            # A backstop: `cancellation` ends each wait sooner.
            sock.settimeout(self._control.seconds + 1)
            self._drop_handle()
            self._handle = self._control.hold(sock)
            self._control.cancellation.check()
        except BaseException:
            sock.close()
            raise
        return sock

    def _tunnel(self) -> None:
        open_tunnel(self.sock, self._target, self._proxy_headers)
        self._is_at_proxy = False

    def connect(self) -> None:
        """Connect, including TLS; any failure here is before sending."""
        self._is_at_proxy = self.proxy is not None
        try:
            super().connect()
        except Canceled as canceled:
            self._tell_if_late(canceled.cause)
            raise
        except (OSError, ValueError, NoTunnel) as error:  # ssl errors are OSErrors
            _close_half_made(error)
            self._tell_if_late(self._control.cancellation.cause)
            self._control.cancellation.check()
            cause = _proxy_cause(error) if self._is_at_proxy else _cause_of(error)
            failure = ConnectFailed(cause, f"{self.host}:{self.port}: {error}")
            raise self._with_dates(failure) from None
        self._control.lifetime.begin()

    def _with_dates(self, failure: ConnectFailed) -> ConnectFailed:
        """The failure, with the certificate's dates if these may be what is wrong."""
        return failure

    def _tell_if_late(self, cause: Cause | None) -> None:
        """Raise PROXY_TIMEOUT if it is the proxy server that has not answered in time."""
        if self._is_at_proxy and cause is Cause.DEADLINE:
            raise ConnectFailed(Cause.PROXY_TIMEOUT, f"{self.host}:{self.port}") from None

    @property
    def is_connected(self) -> bool:
        """Whether the kept connection can be used for a request. The pool asks before each.

        urllib3's own answer is no as soon as there is data to read: with TLS 1.3, that is so from
        the handshake on, because the site sends its session tickets then.
        """
        lifetime = self._control.lifetime
        if self.sock is None or self._handle is None or lifetime.is_over:
            return False
        if not is_of_this_network(self._handle):
            return False
        if _is_open(self.sock):
            lifetime.seen_open()
            return True
        lifetime.seen_closed()
        return False

    def request(self, *args: Any, **kwargs: Any) -> None:
        """Send a request; once `sent` is set, the service may have it."""
        if self.sock is None:
            self.connect()
        self._control.cancellation.check()
        self._control.sent = True
        super().request(*args, **kwargs)

    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as urllib3's own
        """Read the answer's head.

        If the answer says that it ends the connection, http.client closes this object here, though
        the body is still to come: the handle must stay, or nothing could end that wait.
        """
        handle, self._handle = self._handle, None
        try:
            return super().getresponse()
        finally:
            if self.sock is None and handle is not None:
                self._control.pass_on(handle)
            else:
                self._handle = handle

    def close(self) -> None:
        """Close the socket and its duplicate: only then does the peer see the end."""
        super().close()
        self._drop_handle()

    def _drop_handle(self) -> None:
        if self._handle is not None:
            self._control.release(self._handle)
            self._handle = None


class PlainConnection(_Interruptible):
    """For http to a loopback address."""


class SecureConnection(_Interruptible, HTTPSConnection):
    """For https."""

    def _with_dates(self, failure: ConnectFailed) -> ConnectFailed:
        if failure.cause not in (Cause.CERTIFICATE_EXPIRED, Cause.CERTIFICATE_NOT_YET_VALID):
            return failure
        dates = self._dates_of_certificate()
        if dates is None or dates.begins <= (now := datetime.now(UTC)) <= dates.ends:
            return failure  # it is the certificate of an authority
        expired = dates.ends < now  # Windows has one code for both
        cause = Cause.CERTIFICATE_EXPIRED if expired else Cause.CERTIFICATE_NOT_YET_VALID
        return ConnectFailed(cause, f"{dates_beside_clock(dates, now)}; {failure.detail}")

    def _dates_of_certificate(self) -> Validity | None:
        """Request the site's certificate again: Python provides none that is not trusted.

        No request is sent: the connection is closed as soon as the certificate has arrived. It is
        not made through a proxy server that requires TLS: the proxy password would be sent
        unencrypted.
        """
        if self.proxy is not None and self.proxy.scheme == "https":
            return None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        host = self._tunnel_host or self.host
        try:
            sock = self._new_conn()
            with sock:
                if self._target:
                    open_tunnel(sock, self._target, self._proxy_headers)
                with context.wrap_socket(sock, server_hostname=host) as shown:
                    return validity(shown.getpeercert(binary_form=True) or b"")
        except (OSError, ValueError, NoTunnel, ConnectFailed):
            return None


def _is_open(sock: socket.socket) -> bool:
    """Whether the peer has neither closed the connection nor sent unexpected data."""
    patience = sock.gettimeout()
    sock.settimeout(0)
    try:
        sock.recv(1)
    except (BlockingIOError, ssl.SSLWantReadError):  # TLS receives its session tickets here
        return True
    except OSError:
        return False
    finally:
        sock.settimeout(patience)
    return False


def _close_half_made(error: Exception) -> None:
    """Close the TLS socket that Python's ssl leaves to the garbage collector.

    That happens if the connection is reset between wrapping and handshake: the only reference is in
    the frame where it happened.
    """
    trace = error.__traceback__
    while trace is not None:
        for value in trace.tb_frame.f_locals.values():
            if isinstance(value, ssl.SSLSocket):
                value.close()
        trace = trace.tb_next


def _cause_of(error: Exception) -> Cause:
    if isinstance(error, ssl.SSLError):
        return tls_faults.cause_of(error)
    if isinstance(error, ConnectionRefusedError):
        return Cause.CONNECTION_REFUSED
    if isinstance(error, TimeoutError):
        return Cause.CONNECT_TIMEOUT
    return Cause.TLS if isinstance(error, (ConnectionError, ValueError)) else Cause.UNREACHABLE


def _proxy_cause(error: Exception) -> Cause:
    """The cause while there is no tunnel yet, so that nothing is known about the site."""
    if isinstance(error, NoTunnel):
        return error.cause
    if isinstance(error, ssl.SSLError):
        return Cause.PROXY_TLS
    if isinstance(error, TimeoutError):
        return Cause.PROXY_TIMEOUT
    return Cause.PROXY_UNREACHABLE
