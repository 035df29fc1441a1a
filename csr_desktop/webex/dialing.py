"""Connects to the first address that answers, within the time that the request has."""

from __future__ import annotations

import errno
import os
import selectors
import socket
from collections.abc import Iterable, Sequence
from typing import Any, Self

from csr_desktop.webex.cancellation import Cancellation, call_detached

STAGGER_SECONDS = 0.25  # RFC 8305: how long to wait for one address before trying the next
_UNDER_WAY = (0, errno.EINPROGRESS, errno.EWOULDBLOCK)

Address = tuple[Any, Any]
"""An address family, and an address in it."""


def look_up(host: str, port: int, cancellation: Cancellation) -> list[Address]:
    """The addresses of a host name; can be canceled. Raises OSError, UnicodeError, Canceled.

    It may use the request's whole time: a resolver needs 5 s or more to go on from a name server
    that doesn't answer to the next.
    """
    found = call_detached(
        lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM), None, cancellation
    )
    return [(family, address) for family, _, _, _, address in found]


def dial(
    addresses: Iterable[Address], options: Sequence[Any], cancellation: Cancellation
) -> socket.socket:
    """Connect. If an address is slow, the next is tried in parallel; after a failure, at once.

    There is no time-out; it ends when canceled. Raises Canceled, and the OSError of the
    last address to fail if none is left.
    """
    woken, waker = socket.socketpair()
    with woken, waker, cancellation.waking(lambda: _wake(waker)), _Dialing(options) as dialing:
        dialing.selector.register(woken, selectors.EVENT_READ)
        left = list(addresses)
        while left or dialing.pending:
            if left:
                dialing.begin(*left.pop(0))
            if dialing.pending and (sock := dialing.wait(STAGGER_SECONDS if left else None)):
                return sock
            cancellation.check()
        raise dialing.failure


def _wake(waker: socket.socket) -> None:
    waker.send(b"\0")


class _Dialing:
    """Connections being made; those still in progress at the end are closed."""

    def __init__(self, options: Sequence[Any]) -> None:
        self.selector = selectors.DefaultSelector()
        self.pending: set[socket.socket] = set()
        self.failure = OSError("no address")
        self._options = options

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.selector.close()
        for sock in self.pending:
            sock.close()

    def begin(self, family: int, address: Any) -> None:
        """Start connecting; a failure is stored."""
        try:
            sock = socket.socket(family, socket.SOCK_STREAM)
        except OSError as error:  # an address family that this computer doesn't support
            self.failure = error
            return
        self.pending.add(sock)
        sock.setblocking(False)
        for option in self._options:
            sock.setsockopt(*option)
        if (code := sock.connect_ex(address)) in _UNDER_WAY:
            self.selector.register(sock, selectors.EVENT_WRITE)
        else:
            self._give_up(sock, code)

    def wait(self, seconds: float | None) -> socket.socket | None:
        """The first open connection; None after `seconds`, after a failure, or when woken."""
        for key, _ in self.selector.select(seconds):
            sock = key.fileobj
            if sock not in self.pending or not isinstance(sock, socket.socket):
                continue
            self.selector.unregister(sock)
            if not (code := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)):
                self.pending.discard(sock)
                return sock
            self._give_up(sock, code)
        return None

    def _give_up(self, sock: socket.socket, code: int) -> None:
        self.failure = OSError(code, os.strerror(code))
        self.pending.discard(sock)
        sock.close()
