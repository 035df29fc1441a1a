"""Real processes: a second start passes its request on; even if the first dies, a window opens."""

from __future__ import annotations

import json
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from csr_desktop.app.single_instance.connection import DEADLINE
from csr_desktop.app.single_instance.socket_path import endpoint_of
from csr_desktop.system.paths import find_paths
from tests.support.platforms import posix

LINK = "csr-desktop://new?code1=CASE-1042&code2=Hardware"
_PATIENCE = 60.0
Start = Callable[..., "Window"]


class Window:
    """A start of the program."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.app.single_instance.probe", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # offscreen warns about what it lacks
            text=True,
            cwd=Path(__file__).parents[3],
        )
        self.lines: list[str] = []
        self._events: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.append(line.strip())
            self._events.put(line.strip())
        self._events.put("end")

    def wait_for(self, word: str) -> str:
        """The rest of the line that begins with it."""
        while True:
            line = self._events.get(timeout=_PATIENCE)
            if line.partition(" ")[0] == word:
                return line.partition(" ")[2]
            assert line != "end", self.lines

    def end(self) -> int:
        status = self.process.wait(_PATIENCE)
        self._reader.join()
        return status

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()
        assert self.process.stdout
        self.process.stdout.close()


@pytest.fixture
def start() -> Iterator[Start]:
    windows: list[Window] = []

    def start_one(*arguments: str) -> Window:
        windows.append(Window(*arguments))
        return windows[-1]

    yield start_one
    for window in windows:
        window.kill()


def wait_until_it_listens(*, demo: bool = True) -> None:
    endpoint = endpoint_of(find_paths(demo=demo).journal)
    assert endpoint is not None
    until = time.monotonic() + _PATIENCE
    while not Path(endpoint.socket).exists():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_a_second_start_hands_its_link_over_and_ends(start: Start) -> None:
    first = start("--demo")
    first.wait_for("opened")
    wait_until_it_listens()
    second = start("--demo", LINK)
    form, _, is_active = first.wait_for("asked").rpartition(" ")
    assert json.loads(form)["1"] == "CASE-1042"
    assert json.loads(form)["2"] == "Hardware"
    assert is_active == "True"
    assert second.end() == 0
    assert second.lines == [], "no second window"
    assert first.process.poll() is None


def test_starts_at_one_moment_are_one_window(start: Start) -> None:
    starts = [start("--demo") for _ in range(4)]
    until = time.monotonic() + _PATIENCE
    while sum(each.process.poll() is None for each in starts) > 1:
        assert time.monotonic() < until
        time.sleep(0.02)
    (only,) = [each for each in starts if each.process.poll() is None]
    only.wait_for("window")
    others = [each for each in starts if each is not only]
    assert [each.end() for each in others] == [0, 0, 0]
    assert [each.lines for each in others] == [[], [], []]


def test_the_demo_has_a_window_of_its_own(start: Start) -> None:
    start().wait_for("opened")
    start("--demo").wait_for("window")


def test_another_display_has_a_window_of_its_own(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = start("--demo")
    first.wait_for("opened")
    monkeypatch.setenv("DISPLAY", ":1")
    second = start("--demo", LINK)
    second.wait_for("opened")
    assert not [line for line in first.lines if line.startswith("asked")]
    third = start("--demo", LINK)
    second.wait_for("asked")
    assert third.end() == 0


@posix
def test_after_a_crash_the_next_start_opens_at_once(start: Start) -> None:
    first = start("--demo")
    first.wait_for("opened")
    wait_until_it_listens()
    first.process.send_signal(signal.SIGKILL)
    first.process.wait()
    start("--demo").wait_for("window")
    second = start("--demo")  # it is the new process's socket, not the dead one's
    assert second.end() == 0


@posix
def test_a_window_that_does_not_answer_is_not_waited_for_long(start: Start) -> None:
    first = start("--demo")
    first.wait_for("opened")
    wait_until_it_listens()
    first.process.send_signal(signal.SIGSTOP)
    second = start("--demo", LINK)
    second.wait_for("window")
    assert json.loads(second.wait_for("opened"))["1"] == "CASE-1042"
    first.process.send_signal(signal.SIGCONT)


def test_the_deadlines_fit_together() -> None:
    from csr_desktop.app.single_instance.instance import ANSWER_SECONDS, START_SECONDS

    assert DEADLINE / 1000 < ANSWER_SECONDS < START_SECONDS
