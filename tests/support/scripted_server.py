"""A server on a real socket that simulates one behavior and records what it receives."""

from __future__ import annotations

import re
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

Play = Callable[["Conversation"], None]
PATH = "/WBXService/XMLService"


class Conversation:
    """One accepted connection, for the behavior that is simulated on it."""

    def __init__(self, server: ScriptedServer, sock: socket.socket) -> None:
        self._server = server
        self._sock = sock

    def read_request(self) -> bytes:
        """The next whole request, recorded in `requests` of the server; b"" at the end."""
        request = b""
        while not _is_whole(request):
            received = self.receive()
            if not received:
                return b""
            request += received
        self._server.requests.append(request)
        self._server.asked.set()
        return request

    def receive(self) -> bytes:
        """What has arrived; b"" at the connection's end."""
        received = self._sock.recv(65536)
        self._server.received += received
        self._server.touched.set()
        return received

    def send(self, data: bytes) -> None:
        """Send all of it."""
        self._sock.sendall(data)

    def drip(self, data: bytes, seconds: float = 0.1) -> None:
        """Send one byte at a time, until the client or the test has enough."""
        for number in range(len(data)):
            self.send(data[number : number + 1])
            self._server.dripping.set()
            if self._server.closing.wait(seconds):
                return

    def wait_for_end(self) -> None:
        """Send nothing until the client disconnects."""
        while self.receive():
            pass
        self._server.left.set()

    def reset(self) -> None:
        """End the connection with RST instead of FIN."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._sock.close()

    def hang_up(self) -> None:
        """End the connection; the server's `hung_up` is set when that is done."""
        with suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)
        self._sock.close()
        self._server.hung_up.set()


class ScriptedServer:
    """Runs `play` on each connection, on a separate thread.

    `asked`, `touched`, `dripping`, `left` and `hung_up` are set the first time that a request was
    complete, anything arrived, a byte was dripped, the client left, the server hung up.
    """

    def __init__(self, play: Play, tls: ssl.SSLContext | None = None) -> None:
        self._play = play
        self._tls = tls
        self._threads: list[threading.Thread] = []
        self._socks: list[socket.socket] = []
        self._faults: list[Exception] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.requests: list[bytes] = []
        self.received = b""
        self.connections = 0
        self.asked, self.touched, self.dripping = (threading.Event() for _ in range(3))
        self.left, self.hung_up, self.closing = (threading.Event() for _ in range(3))
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()

    @property
    def url(self) -> str:
        """The address of the simulated service."""
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self.port}{PATH}"

    def close(self) -> None:
        """End everything; the counts are final after that."""
        self.closing.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._acceptor.join()
        self._listener.close()
        for sock in self._socks:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        for sock in self._socks:
            sock.close()
        if self._faults:
            raise self._faults[0]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self.close()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._socks.append(sock)
            thread = threading.Thread(target=self._serve, args=(sock,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        try:
            if self._tls:
                sock = self._tls.wrap_socket(sock, server_side=True)
                self._socks.append(sock)
            self._play(Conversation(self, sock))
        except OSError:
            pass  # the client went, or the test is over
        except Exception as error:  # noqa: BLE001  raised when the test closes the server
            self._faults.append(error)
        finally:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()


def _is_whole(request: bytes) -> bool:
    head, end, body = request.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    return bool(end) and len(body) >= (int(length[1]) if length else 0)


def answering(*answers: bytes) -> Play:
    """Answer each request, the last answer again and again."""

    def play(client: Conversation) -> None:
        left = list(answers)
        while client.read_request():
            client.send(left.pop(0) if len(left) > 1 else left[0])

    return play


def answering_then_hanging_up(answer: bytes) -> Play:
    """Answer one request, or send the beginning of an answer, and end the connection."""

    def play(client: Conversation) -> None:
        client.read_request()
        client.send(answer)
        client.hang_up()

    return play


def answering_then_resetting(answer: bytes) -> Play:
    """As above, with RST."""

    def play(client: Conversation) -> None:
        client.read_request()
        client.send(answer)
        client.reset()

    return play


def answering_then_silent(answer: bytes) -> Play:
    """Answer one request, or send the beginning of an answer, and no more."""

    def play(client: Conversation) -> None:
        client.read_request()
        client.send(answer)
        client.wait_for_end()

    return play


def dripping(start: bytes, rest: bytes) -> Play:
    """Send a byte each tenth of a second."""

    def play(client: Conversation) -> None:
        client.read_request()
        client.send(start)
        client.drip(rest)

    return play


def endless(head: bytes, piece: bytes) -> Play:
    """Send endlessly."""

    def play(client: Conversation) -> None:
        client.read_request()
        client.send(head)
        while True:
            client.send(piece)

    return play


def silent(client: Conversation) -> None:
    """Read and send nothing."""
    client.wait_for_end()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
