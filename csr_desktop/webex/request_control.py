"""What the current request shares with its socket: its cancellation, and whether any was sent."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress

from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.lifetime import Lifetime


class RequestControl:
    """State shared between the current request and the sockets below requests."""

    def __init__(self) -> None:
        self.cancellation = Cancellation()
        self.seconds = 0.0
        self.sent = False
        self.lifetime = Lifetime()
        self._lock = threading.Lock()
        self._handle: socket.socket | None = None
        self._passed_on: socket.socket | None = None

    def begin(self, cancellation: Cancellation, seconds: float) -> None:
        """Start a request, which may take this many seconds; nothing of it has been sent yet."""
        self.cancellation = cancellation
        self.seconds = seconds
        self.sent = False

    def hold(self, sock: socket.socket) -> socket.socket:
        """From now on, `shut_down` ends the waits of this socket. Returns its handle.

        The handle is a duplicate: TLS takes over the original, and a shutdown of the duplicate acts
        on the connection itself.
        """
        with self._lock:
            self._handle = handle = sock.dup()
        return handle

    def release(self, handle: socket.socket) -> None:
        """Close a handle; otherwise the peer would never see the end of the connection."""
        with self._lock:
            handle.close()
            if self._handle is handle:
                self._handle = None

    def pass_on(self, handle: socket.socket) -> None:
        """Keep the handle until `end`, because the answer being read has taken over the socket."""
        self._passed_on = handle

    def end(self) -> None:
        """The request has ended; release the handle that was passed on."""
        if self._passed_on is not None:
            self.release(self._passed_on)
            self._passed_on = None

    def shut_down(self) -> None:
        """End anything that blocks on the socket, from connecting to reading. Thread-safe."""
        with self._lock, suppress(OSError):
            if self._handle is not None:
                self._handle.shutdown(socket.SHUT_RDWR)
