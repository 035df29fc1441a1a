"""A simulated network on this computer: every byte takes 20 ms in each direction."""

from __future__ import annotations

import queue
import socket
import threading
import time
from contextlib import suppress

ONE_WAY = 0.020  # seconds
ROUND_TRIP = 2 * ONE_WAY


class Relay:
    """Passes each connection on to a port of this computer, delayed.

    On a real network, a connection takes one round trip before the first byte can be sent. Here the
    client is connected at once, so its first bytes are delayed by that round trip.
    """

    def __init__(self, port: int) -> None:
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Accept no more connections."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                site = socket.create_connection(("127.0.0.1", self._target))
                for sock in (client, site):
                    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                connected = time.perf_counter() + ROUND_TRIP
                _start(client, site, connected)
                _start(site, client, 0.0)


def _start(source: socket.socket, target: socket.socket, not_before: float) -> None:
    under_way: queue.SimpleQueue[tuple[float, bytes]] = queue.SimpleQueue()

    def read() -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                under_way.put((max(time.perf_counter(), not_before) + ONE_WAY, data))
        under_way.put((time.perf_counter() + ONE_WAY, b""))

    def write() -> None:
        with suppress(OSError):
            while True:
                due, data = under_way.get()
                time.sleep(max(0.0, due - time.perf_counter()))
                if not data:
                    break
                target.sendall(data)
            target.shutdown(socket.SHUT_RDWR)

    for work in (read, write):
        threading.Thread(target=work, daemon=True).start()
