"""One connection to the redirect URI, from a browser or anything else."""

from __future__ import annotations

import re
import socket
from contextlib import suppress
from dataclasses import dataclass
from typing import Self

from csr_desktop.system import clock

_SECONDS = 2.0
_MOST_BYTES = 8 * 1024
_LINE = re.compile(r"([A-Z]{1,20}) (/[\x21-\x7e]*) HTTP/1\.[01]")


@dataclass(frozen=True)
class Request:
    """The first line of a request, parsed, and its Host. May contain a code: repr hides it."""

    method: str
    path: str
    query: str
    host: str

    def __repr__(self) -> str:
        return f"Request({self.method!r}, {self.path!r})"

    @classmethod
    def read(cls, head: bytes) -> Self | None:
        """Parse a request; None if it is invalid."""
        first, *headers = head.decode("latin-1").split("\r\n")
        line = _LINE.fullmatch(first)
        hosts = [h.partition(":")[2] for h in headers if h[:5].lower() == "host:"]
        if line is None or len(hosts) != 1:
            return None
        path, _, query = line[2].partition("?")
        return cls(line[1], path, query, hosts[0].strip(" \t"))


class Visit:
    """Reads a request without blocking, for at most 2 s and 8 KiB."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.request: Request | None = None
        self._until = clock.now() + _SECONDS
        self._head = b""

    @property
    def left(self) -> float:
        """How many seconds remain."""
        return self._until - clock.now()

    def read(self) -> bool:
        """Read what has arrived; True at the end. `request` is then None if it is invalid."""
        try:
            received = self.sock.recv(_MOST_BYTES)
        except BlockingIOError:
            return False
        except OSError:
            return True
        self._head += received
        head, end, _ = self._head.partition(b"\r\n\r\n")
        if end and len(head) <= _MOST_BYTES:
            self.request = Request.read(head)
        return bool(end) or not received or len(self._head) > _MOST_BYTES

    def send(self, answer: bytes) -> None:
        """Send an answer, as far as it is accepted at once: it is short."""
        with suppress(OSError):
            self.sock.sendall(answer)
            self.sock.shutdown(socket.SHUT_WR)
            self.sock.recv(_MOST_BYTES)  # unread data would reset the connection
