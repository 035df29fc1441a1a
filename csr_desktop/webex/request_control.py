"""What a request under way shares with its socket: the switch, and whether anything has left."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress

from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.lifetime import Lifetime


class RequestControl:
    """What the request under way and the sockets below requests share."""

    def __init__(self) -> None:
        self.cancellation = Cancellation()
        self.seconds = 0.0
        self.sent = False
        self.lifetime = Lifetime()
        self._lock = threading.Lock()
        self._handle: socket.socket | None = None
        self._passed_on: socket.socket | None = None

    def begin(self, cancellation: Cancellation, seconds: float) -> None:
        """A new request, which may take so many seconds: nothing of it has left yet."""
        self.cancellation = cancellation
        self.seconds = seconds
        self.sent = False

    def hold(self, sock: socket.socket) -> socket.socket:
        """From now on `shut_down` ends the waits of this socket; gives its handle.

        The handle is a duplicate: TLS takes the original over, and a shutdown of the duplicate
        acts on the connection itself.
        """
        with self._lock:
            self._handle = handle = sock.dup()
        return handle

    def release(self, handle: socket.socket) -> None:
        """Close a handle; without this the peer would never see the connection's end."""
        with self._lock:
            handle.close()
            if self._handle is handle:
                self._handle = None

    def pass_on(self, handle: socket.socket) -> None:
        """The answer under way has taken the socket over: its handle stays until `end`."""
        self._passed_on = handle

    def end(self) -> None:
        """The request is over, and so is what was passed on."""
        if self._passed_on is not None:
            self.release(self._passed_on)
            self._passed_on = None

    def shut_down(self) -> None:
        """End whatever blocks on the socket, from connecting to reading. For any thread."""
        with self._lock, suppress(OSError):
            if self._handle is not None:
                self._handle.shutdown(socket.SHUT_RDWR)
