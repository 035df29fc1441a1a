"""The window's socket, with whoever connects: hostile, slow, many."""

from __future__ import annotations

import socket
import stat
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from csr_desktop.app.single_instance import SingleInstance
from csr_desktop.app.single_instance.request import LONGEST_REQUEST, Request, encode
from csr_desktop.app.single_instance.server import MOST_VISITORS, Server
from csr_desktop.app.single_instance.socket_path import endpoint_of
from tests.support.rep import Rep, sessions_made

TAKEN, NOT_TAKEN = b'{"version":1,"is_taken":true}\n', b'{"version":1,"is_taken":false}\n'


class Ear:
    """A first instance, what it heard, and ways to talk to it."""

    def __init__(self, qtbot: QtBot, journal: Path) -> None:
        self.qtbot = qtbot
        self.instance = SingleInstance()
        self.heard: list[Request] = []
        self.instance.asked.connect(self.heard.append)
        assert self.instance.enter(journal, Request)
        self.instance.listen()
        spot = endpoint_of(journal)
        assert spot is not None
        self.path = spot.socket

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
        """What comes back, up to the end of the connection."""
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
        """Do it while the event loop runs."""
        thread = threading.Thread(target=work)
        thread.start()
        self.qtbot.waitUntil(lambda: not thread.is_alive(), timeout=20_000)
        thread.join()


@pytest.fixture
def ear(qtbot: QtBot, tmp_path: Path) -> Iterator[Ear]:
    ear = Ear(qtbot, tmp_path / "sessions.db")
    yield ear
    ear.instance.close()


def test_a_request_is_heard_and_answered(ear: Ear) -> None:
    request = Request(link="csr-desktop://new?code1=x", token="t")
    assert ear.says(encode(request)) == TAKEN
    assert ear.heard == [request]
    ear.qtbot.waitUntil(lambda: ear.server.visitors == 0)


def test_nobody_else_can_connect(ear: Ear) -> None:
    assert stat.S_IMODE(Path(ear.path).stat().st_mode) & 0o077 == 0


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
    ear: Ear, garbage: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    assert ear.says(garbage) in (NOT_TAKEN, b"closed")
    assert ear.heard == []
    assert "was refused" in caplog.text
    assert "secret-word" not in caplog.text
    assert ear.says(encode(Request())) == TAKEN, "the next one is heard"


def test_half_a_request_is_dropped(ear: Ear) -> None:
    assert ear.says(b'{"version"', then_ends=True) == b""
    ear.qtbot.waitUntil(lambda: ear.server.visitors == 0)
    assert ear.heard == []


def test_only_the_first_line_counts(ear: Ear) -> None:
    assert ear.says(encode(Request(site="A")) + encode(Request(site="B"))) in (TAKEN, b"closed")
    assert [request.site for request in ear.heard] == ["A"]


def test_who_says_nothing_is_dropped_after_a_second(ear: Ear) -> None:
    assert ear.says(b"") == b""
    assert ear.server.visitors == 0


def test_who_goes_before_the_answer_does_no_harm(ear: Ear) -> None:
    with ear.connect() as connection:
        connection.sendall(encode(Request()))
    ear.qtbot.waitUntil(lambda: len(ear.heard) == 1)
    ear.qtbot.waitUntil(lambda: ear.server.visitors == 0)


def test_a_hundred_silent_connections_and_the_window_still_creates(ear: Ear, rep: Rep) -> None:
    silent: list[socket.socket] = []
    ear.in_the_background(lambda: silent.extend(ear.connect() for _ in range(100)))
    assert len(silent) == 100
    ear.qtbot.waitUntil(lambda: 0 < ear.server.visitors <= MOST_VISITORS)

    rep.types("CASE-1")
    rep.creates()
    assert len(sessions_made(rep)) == 1
    assert ear.server.visitors <= MOST_VISITORS
    assert ear.says(encode(Request(site="A"))) == TAKEN, "a second start is heard among them"

    ear.qtbot.waitUntil(lambda: ear.server.visitors == 0)
    for connection in silent:
        connection.close()


def test_after_the_end_nobody_is_heard_and_another_is_the_first(
    ear: Ear, qtbot: QtBot, tmp_path: Path
) -> None:
    ear.instance.close()
    with pytest.raises((FileNotFoundError, ConnectionRefusedError)):
        ear.connect()
    other = Ear(qtbot, tmp_path / "sessions.db")
    assert other.says(encode(Request())) == TAKEN
    other.instance.close()


def test_moving_on_leaves_the_old_place_to_others(ear: Ear, qtbot: QtBot, tmp_path: Path) -> None:
    ear.instance.move(tmp_path / "demo.db")
    other = Ear(qtbot, tmp_path / "sessions.db")
    assert other.says(encode(Request(site="A"))) == TAKEN
    assert other.heard
    assert not ear.heard
    spot = endpoint_of(tmp_path / "demo.db")
    assert spot is not None
    ear.path = spot.socket
    assert ear.says(encode(Request(site="B"))) == TAKEN
    assert ear.heard
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
