"""Receives the browser's answer on this computer; it listens only while a sign-in waits."""

from __future__ import annotations

import errno
import selectors
import socket
from collections.abc import Callable
from contextlib import ExitStack, suppress
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from csr_desktop.system import clock
from csr_desktop.system.platform import option_of_a_port_of_our_own
from csr_desktop.webex.address import is_loopback
from csr_desktop.webex.cancellation import Canceled, Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.oauth.authorization import AuthorizationRequest, Code
from csr_desktop.webex.oauth.page import Page, elsewhere, nothing, written
from csr_desktop.webex.oauth.visit import Request, Visit

_MOST_VISITS = 64  # browsers open some in advance; beyond this, the oldest is closed
_LOOK_SECONDS = 1.0  # a wait with a time-out doesn't advance while the computer sleeps
_PAGE_SECONDS = 3.0  # for the browser to fetch the page, after the sign-in is decided


class CannotListen(Exception):
    """Nothing can listen at the redirect URI; `problem` says why."""

    def __init__(self, address: str, port: int, error: OSError) -> None:
        detail = f"{address}, port {port}: {error}"
        super().__init__(detail)
        is_taken = error.errno == errno.EADDRINUSE
        cause = Cause.PORT_TAKEN if is_taken else Cause.PORT_FORBIDDEN
        self.problem = Problem(cause, Certainty.NOT_SENT, detail=detail)


class CallbackServer:
    """Listens at the redirect URI, on loopback only, inside a `with` block.

    `page` creates what the browser shows, for a sign-in that continues or for anything else. The
    browser's address contains the code, so it is redirected to one without, and neither the page
    nor the browser's history shows it. One thread serves all connections: none of them can make
    another one wait.
    """

    def __init__(self, redirect_uri: str, page: Callable[[bool], Page]) -> None:
        parts = urlsplit(redirect_uri)
        self._host = parts.hostname or ""
        if not is_loopback(self._host):
            raise ValueError("the redirect URI is no address of this computer")
        self._port = parts.port or 80
        self._path = parts.path or "/"
        self._names = {parts.netloc.lower()}
        if self._port == 80:
            self._names |= {parts.netloc.lower().removesuffix(":80")}
        self._page = page
        self._end: Code | Problem | None = None
        self._decided_at = 0.0
        self._is_told = False
        self._visits: dict[socket.socket, Visit] = {}
        self._closing = ExitStack()

    def __enter__(self) -> Self:
        """Listen. Raises CannotListen."""
        with ExitStack() as closing:
            self._selector = closing.enter_context(selectors.DefaultSelector())
            for listener in _listeners(self._host, self._port, closing):
                self._selector.register(listener, selectors.EVENT_READ, self._accept)
            woken, self._waker = socket.socketpair()
            for end in (woken, self._waker):
                closing.enter_context(end).setblocking(False)
            self._selector.register(woken, selectors.EVENT_READ)
            closing.callback(self._drop_all)
            self._closing = closing.pop_all()
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self._closing.close()

    def wait(
        self, request: AuthorizationRequest, seconds: float, cancellation: Cancellation
    ) -> Code | Problem:
        """Wait up to `seconds` for the answer to this request, and no other.

        Nothing listens any more afterwards, however it ends.
        """
        with self._closing:
            try:
                with cancellation.waking(self._wake):
                    self._serve(request, clock.now() + seconds, cancellation)
            except Canceled as canceled:
                return Problem(canceled.cause, Certainty.NOT_SENT)
        return self._end or Problem(Cause.SIGN_IN_EXPIRED, Certainty.NOT_SENT)

    def _wake(self) -> None:
        with suppress(OSError):
            self._waker.send(b"!")

    def _serve(
        self, request: AuthorizationRequest, until: float, cancellation: Cancellation
    ) -> None:
        while (left := until - clock.now()) > 0 and not self._is_told:
            soonest = min((left, _LOOK_SECONDS, *(visit.left for visit in self._visits.values())))
            ready = self._selector.select(max(0.0, soonest))
            cancellation.check()
            for key, _ in ready:
                if key.data is not None:
                    key.data(key.fileobj, request)
            for visit in [visit for visit in self._visits.values() if visit.left <= 0]:
                self._drop(visit)
            if self._end is not None:
                until = min(until, self._decided_at + _PAGE_SECONDS)

    def _accept(self, listener: socket.socket, _request: AuthorizationRequest) -> None:
        if len(self._visits) >= _MOST_VISITS:
            self._drop(next(iter(self._visits.values())))
        try:
            sock, _ = listener.accept()
        except OSError:  # closed again
            return
        sock.setblocking(False)
        self._visits[sock] = Visit(sock)
        self._selector.register(sock, selectors.EVENT_READ, self._hear)

    def _hear(self, sock: socket.socket, request: AuthorizationRequest) -> None:
        visit = self._visits.get(sock)
        if visit is None or not visit.read():  # just dropped, or still incomplete
            return
        visit.send(self._answer(visit.request, request))
        self._drop(visit)

    def _answer(self, got: Request | None, request: AuthorizationRequest) -> bytes:
        if got is None:
            return nothing("400 Bad Request")
        if got.host.lower() not in self._names:  # resolves to this computer, too
            return nothing("421 Misdirected Request")
        if got.path != self._path:
            return nothing("404 Not Found")
        if got.method != "GET":
            return nothing("405 Method Not Allowed", "Allow: GET")
        return self._decide(got.query, request)

    def _decide(self, query: str, request: AuthorizationRequest) -> bytes:
        """Accept the first answer that belongs to the request; later ones change nothing."""
        if self._end is not None:
            self._is_told = self._is_told or not query
        elif end := request.answer(query):
            self._end, self._decided_at = end, clock.now()
        if self._end is None:
            return written("400 Bad Request", self._page(False))
        if query:
            return elsewhere(self._path)
        return written("200 OK", self._page(isinstance(self._end, Code)))

    def _drop(self, visit: Visit) -> None:
        del self._visits[visit.sock]
        self._selector.unregister(visit.sock)
        visit.sock.close()

    def _drop_all(self) -> None:
        for visit in list(self._visits.values()):
            self._drop(visit)


def _listeners(host: str, port: int, closing: ExitStack) -> list[socket.socket]:
    """Sockets at the host's loopback addresses: for localhost, both that browsers try."""
    addresses = {"localhost": ("127.0.0.1", "::1")}.get(host, (host,))
    listeners = []
    for address in addresses:
        try:
            listeners.append(closing.enter_context(_listener(address, port)))
        except OSError as error:
            is_missing = error.errno in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)
            if not (is_missing and listeners):  # many computers have no IPv6
                raise CannotListen(address, port, error) from None
    return listeners


def _listener(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        # Connections of the last attempt may still be closing.
        listener.setsockopt(socket.SOL_SOCKET, option_of_a_port_of_our_own(), 1)
        listener.bind((address, port))
        listener.listen(socket.SOMAXCONN)
        listener.setblocking(False)
    except BaseException:
        listener.close()
        raise
    return listener
