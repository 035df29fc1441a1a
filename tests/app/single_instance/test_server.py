"""The window's socket, with connections that are hostile, slow, or many."""

from __future__ import annotations

import os
import socket
import stat
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csr_desktop.app.single_instance.connection import MOST_CALLERS, TAKEN, Server, hand_over
from csr_desktop.app.single_instance.instance import SingleInstance
from csr_desktop.app.single_instance.request import LONGEST_REQUEST, Request, encode
from csr_desktop.app.single_instance.socket_path import endpoint_of
from tests.support.platforms import posix
from tests.support.rep import Rep, sessions_made

pytestmark = posix  # Windows has its own pipe instead of the socket


class FirstInstance:
    """A first instance, the requests it received, and ways to connect to it."""

    def __init__(self, qtbot: QtBot, journal: Path) -> None:
        self.qtbot = qtbot
        self.instance = SingleInstance()
        self.received: list[Request] = []
        self.instance.asked.connect(self.received.append)
        assert self.instance.enter(journal, Request)
        self.instance.listen()
        endpoint = endpoint_of(journal)
        assert endpoint is not None
        self.path = endpoint.socket

    @property
    def server(self) -> Server:
        assert self.instance._server is not None
        return self.instance._server

    def connect(self) -> socket.socket:
        connection = socket.socket(socket.AF_UNIX)
        try:
            connection.connect(self.path)  # blocks while too many wait to be accepted
            connection.settimeout(10)
        except OSError:
            connection.close()
            raise
        return connection

    def says(self, data: bytes, *, then_ends: bool = False) -> bytes:
        """The answer, up to the end of the connection."""
        results: list[bytes] = []

        def talk() -> None:
            with self.connect() as connection:
                try:
                    connection.sendall(data)
                    if then_ends:
                        connection.shutdown(socket.SHUT_WR)
                    results.append(b"".join(iter(lambda: connection.recv(4096), b"")))
                except OSError:
                    results.append(b"closed")

        self.in_the_background(talk)
        return results[0]

    def in_the_background(self, work: Callable[[], None]) -> None:
        """Run it while the event loop runs."""
        thread = threading.Thread(target=work)
        thread.start()
        self.qtbot.waitUntil(lambda: not thread.is_alive(), timeout=20_000)
        thread.join()


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[FirstInstance]:
    first = FirstInstance(qtbot, tmp_path / "sessions.db")
    yield first
    first.instance.close()


def test_a_request_is_heard_and_answered(first: FirstInstance) -> None:
    request = Request(link=b"csr-desktop://new?code1=x", token="t")
    assert first.says(encode(request)) == TAKEN
    assert first.received == [request]
    first.qtbot.waitUntil(lambda: first.server.callers == 0)


def test_nobody_else_can_connect(first: FirstInstance) -> None:
    assert stat.S_IMODE(Path(first.path).stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize(
    "garbage",
    [
        b"\n",
        b"hello\n",
        b"\x00\xff" * 100 + b"\n",
        b'{"version": 2}\n',
        b'{"version": 1, "password": "secret-word"}\n',
        b'{"link": "' + b"secret-word" * 1000 + b'"}\n',
        b"x" * (LONGEST_REQUEST + 1),
        b"x" * 1_000_000,
    ],
)
def test_garbage_is_refused_and_not_quoted_in_the_log(
    first: FirstInstance, garbage: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    assert first.says(garbage) in (b"", b"closed")
    assert first.received == []
    assert "was refused" in caplog.text
    assert "secret-word" not in caplog.text
    assert first.says(encode(Request())) == TAKEN, "the next one is heard"


def test_half_a_request_is_dropped(first: FirstInstance) -> None:
    assert first.says(b'{"version"', then_ends=True) == b""
    first.qtbot.waitUntil(lambda: first.server.callers == 0)
    assert first.received == []


def test_only_the_first_line_counts(first: FirstInstance) -> None:
    assert first.says(encode(Request(site="A")) + encode(Request(site="B"))) in (TAKEN, b"closed")
    assert [request.site for request in first.received] == ["A"]


def test_who_says_nothing_is_dropped_after_a_second(first: FirstInstance) -> None:
    assert first.says(b"") == b""
    assert first.server.callers == 0


def test_who_goes_before_the_answer_does_no_harm(first: FirstInstance) -> None:
    with first.connect() as connection:
        connection.sendall(encode(Request()))
    first.qtbot.waitUntil(lambda: len(first.received) == 1)
    first.qtbot.waitUntil(lambda: first.server.callers == 0)


def test_a_hundred_silent_connections_and_the_window_still_creates(
    first: FirstInstance, rep: Rep
) -> None:
    silent: list[socket.socket] = []
    first.in_the_background(lambda: silent.extend(first.connect() for _ in range(100)))
    assert len(silent) == 100
    first.qtbot.waitUntil(lambda: 0 < first.server.callers <= MOST_CALLERS)

    rep.types("CASE-1")
    rep.creates()
    assert len(sessions_made(rep)) == 1
    assert first.server.callers <= MOST_CALLERS
    assert first.says(encode(Request(site="A"))) == TAKEN, "a second start is heard among them"

    first.qtbot.waitUntil(lambda: first.server.callers == 0)
    for connection in silent:
        connection.close()


@pytest.mark.parametrize("answer", [b"", b"no", b"refused\n", b"x" * 100_000])
def test_what_is_no_answer_takes_nothing(qapp: QApplication, tmp_path: Path, answer: bytes) -> None:
    path = str(tmp_path / "s")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(path)
        listening.listen()
        child = os.fork()  # no thread: Qt keeps Python waiting while it waits for the answer
        if child == 0:
            try:
                with listening.accept()[0] as connection, suppress(OSError):
                    connection.recv(LONGEST_REQUEST)
                    connection.sendall(answer)
            finally:
                os._exit(0)
        began = time.monotonic()
        assert hand_over(path, Request(), 10.0) is False
        assert time.monotonic() - began < 5, "the answer was read"
        os.waitpid(child, 0)
    assert hand_over(path, Request(), 10.0) is None, "nobody listens"


def test_after_the_end_nobody_is_heard_and_another_is_the_first(
    first: FirstInstance, qtbot: QtBot, tmp_path: Path
) -> None:
    first.instance.close()
    with pytest.raises((FileNotFoundError, ConnectionRefusedError)):
        first.connect()
    other = FirstInstance(qtbot, tmp_path / "sessions.db")
    assert other.says(encode(Request())) == TAKEN
    other.instance.close()


def test_moving_on_leaves_the_old_place_to_others(
    first: FirstInstance, qtbot: QtBot, tmp_path: Path
) -> None:
    first.instance.move(tmp_path / "demo.db")
    other = FirstInstance(qtbot, tmp_path / "sessions.db")
    assert other.says(encode(Request(site="A"))) == TAKEN
    assert other.received
    assert not first.received
    endpoint = endpoint_of(tmp_path / "demo.db")
    assert endpoint is not None
    first.path = endpoint.socket
    assert first.says(encode(Request(site="B"))) == TAKEN
    assert first.received
    other.instance.close()


def test_a_socket_that_cannot_be_opened_holds_nobody_up(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = tmp_path / ("x" * 100)  # a socket's path has 107 bytes
    long.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    for _ in range(2):
        instance = SingleInstance()
        assert instance.enter(tmp_path / "sessions.db", Request)
        instance.listen()
        assert instance._lock is None
