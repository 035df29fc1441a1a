"""A sign-in that waits, and a browser of a few lines, over real sockets."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Self

from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Problem
from csr_desktop.webex.oauth.authorization import AuthorizationRequest, Code
from csr_desktop.webex.oauth.callback import CallbackServer
from csr_desktop.webex.oauth.page import Page
from tests.webex.oauth.conftest import INTEGRATION, parameters_of

PATH = "/authorize"


@dataclass(frozen=True)
class Answer:
    """The browser's answer: b"" if nothing arrived before the connection's end."""

    raw: bytes

    @property
    def status(self) -> int:
        found = re.match(rb"HTTP/1\.1 (\d{3}) ", self.raw)
        return int(found[1]) if found else 0

    @property
    def headers(self) -> dict[str, str]:
        lines = self.raw.partition(b"\r\n\r\n")[0].decode().split("\r\n")[1:]
        return dict(line.split(": ", 1) for line in lines)

    @property
    def body(self) -> str:
        return self.raw.partition(b"\r\n\r\n")[2].decode()


def page(signed_in: bool) -> Page:
    return Page("Signed in" if signed_in else "Not signed in", "Return to <CSR> Desktop & work.")


class Waiting:
    """A sign-in that waits on a thread, inside of a `with` block; canceled at its end."""

    def __init__(
        self,
        port: int,
        host: str = "127.0.0.1",
        seconds: float = 20,
        make_page: Callable[[bool], Page] = page,
        path: str = PATH,
    ) -> None:
        self.port, self.host = port, host
        uri = f"http://{host}:{port}{path}"
        self.request = AuthorizationRequest.new(replace(INTEGRATION, redirect_uri=uri))
        self.server = CallbackServer(uri, make_page)
        self.cancellation = Cancellation()
        self._seconds = seconds
        self._end: Code | Problem | None = None
        self._thread = threading.Thread(target=self._wait)

    def _wait(self) -> None:
        self._end = self.server.wait(self.request, self._seconds, self.cancellation)

    @property
    def state(self) -> str:
        return parameters_of(self.request.url)["state"]

    @property
    def is_over(self) -> bool:
        return not self._thread.is_alive()

    @property
    def right(self) -> str:
        """The path with the right answer."""
        return f"{PATH}?code=CODE-4711&state={self.state}"

    def end(self, seconds: float = 10) -> Code | Problem:
        """What the wait brought."""
        self._thread.join(seconds)
        assert self._end is not None, "it still waits"
        return self._end

    def __enter__(self) -> Self:
        self.server.__enter__()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.cancellation.cancel()
        self._thread.join()
        self.server.__exit__(None, None, None)

    def connect(self) -> socket.socket:
        """A connection to it."""
        return socket.create_connection((self.host.strip("[]"), self.port), timeout=10)

    def get(self, target: str, host: str | None = None, method: str = "GET") -> Answer:
        """The answer to one request."""
        name = f"{self.host}:{self.port}" if host is None else host
        return self.say(f"{method} {target} HTTP/1.1\r\nHost: {name}\r\n\r\n".encode())

    def say(self, request: bytes) -> Answer:
        """The answer to these bytes, up to the connection's end."""
        with self.connect() as sock:
            with suppress(OSError):
                sock.sendall(request)
            return Answer(heard(sock))

    def follow(self, target: str) -> Answer:
        """The same as a browser does it: with the page to which it is sent on."""
        answer = self.get(target)
        return self.get(answer.headers["Location"]) if answer.status == 303 else answer


def heard(sock: socket.socket) -> bytes:
    """Everything up to the connection's end."""
    received = b""
    with suppress(ConnectionError):
        while piece := sock.recv(65536):
            received += piece
    return received
