"""Closing: a question during a create, otherwise none; by the system, never one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

import pytest
from PySide6.QtCore import Qt

from csr_desktop.system.paths import find_paths
from tests.support.platforms import posix
from tests.support.rep import ACCOUNT, Rep, SilentSite, journal_rows

RepOf = Callable[[str], Rep]
ROOT = Path(__file__).resolve().parents[3]
MOST_SECONDS = 3.0

PROGRAM = """
import sys, time
import keyring
from PySide6.QtCore import QTimer, qInstallMessageHandler
from csr_desktop.app import run as app
from csr_desktop.command_line import Options
from csr_desktop.app.controller import Desktop
from tests.torture.window import OnePassword, report

class Driven(Desktop):
    def __init__(self, options, frame):
        super().__init__(options, frame)
        self.background.opened.connect(self.on_opened)

    def on_opened(self, _):
        if sys.argv[1] == "presses":
            self.window.form.codes[0].set_text("CASE-1")
            QTimer.singleShot(0, self.window.form.create_button.click)
        if sys.argv[1] == "closes":
            QTimer.singleShot(0, self.window.close)
        if sys.argv[1] == "stuck":
            self.background.ask(self.get_stuck, print)
        report("opened")

    def get_stuck(self, *_):
        report("stuck")
        time.sleep(60)

keyring.set_keyring(OnePassword())
sys.exit(app.run(Options(), Driven))
"""


@pytest.fixture
def out(rep_of: RepOf, silent_site: SilentSite) -> Rep:
    """A rep with a create in progress."""
    rep = rep_of(silent_site.url)
    rep.types("CASE-1")
    rep.presses(Qt.Key.Key_Return)
    rep.sees_it_out(silent_site)
    return rep


def test_without_a_request_nothing_is_asked(rep: Rep) -> None:
    rep.window.close()
    assert not rep.window.isVisible()
    assert rep.window.close_question.isHidden()


def test_with_a_request_out_the_window_asks_and_stays(out: Rep) -> None:
    out.window.close()
    question = out.window.close_question
    assert question.isVisible()
    assert out.focus is question.no
    assert "you can check it the next time" in question.no.accessibleDescription()
    out.presses(Qt.Key.Key_Return)
    assert question.isHidden()
    assert out.focus is out.window.outcome.waiting.stop_button
    assert out.desktop.background.is_creating
    out.window.close()
    assert question.isVisible(), "a second time, too"
    out.presses(Qt.Key.Key_Escape)
    assert question.isHidden()


def test_the_outcome_answers_the_question(out: Rep) -> None:
    out.window.close()
    with out.qtbot.waitSignal(out.desktop.background.recent_read):
        out.desktop.background.stop_waiting()
    assert out.window.isVisible()
    assert out.window.close_question.isHidden()
    assert "A session may have been created" in out.words


def test_close_anyway_and_the_next_start_shows_it(
    out: Rep, open_desktop: Callable[..., Rep]
) -> None:
    out.window.close()
    out.window.close_question.yes.setFocus()
    out.presses(Qt.Key.Key_Return)
    assert not out.window.isVisible()
    assert out.desktop.close()
    assert journal_rows(demo=False) == [("unknown", None)]
    again = open_desktop()
    assert "A session may have been created" in again.words
    assert again.window.outcome.problem.check.button.isVisible()
    assert again.focus is again.window.form.codes[0].field


def test_the_demo_does_not_take_the_place_of_a_request(out: Rep) -> None:
    window = out.window
    window.menu.demo_asked.emit()
    assert out.desktop.window is window
    assert window.close_question.isVisible()


def test_what_was_asked_before_the_end_is_done(rep: Rep) -> None:
    done: list[str] = []
    for name in ("first", "second"):
        rep.desktop.background.ask(lambda *_, name=name: done.append(name), lambda _: None)
    assert rep.desktop.background.close()
    assert done == ["first", "second"]


# As a separate process


class Program:
    """The program with a rep inside who clicks, or with a disk that is stuck."""

    def __init__(self, what: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, what],
            env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def waits_for(self, word: str) -> None:
        assert self._process.stdout is not None
        while (line := self._process.stdout.readline().strip()) != word:
            assert line, self._process.stderr and self._process.stderr.read()

    def gets(self, number: int) -> None:
        self._process.send_signal(number)

    def ends(self, within: float) -> int:
        start = time.monotonic()
        status = self._process.wait(30)
        assert time.monotonic() - start < within
        return status


@pytest.fixture
def acme(write_sites: Callable[[str], Path], silent_site: SilentSite) -> SilentSite:
    write_sites(f'[[sites]]\nname = "Acme"\nurl = "{silent_site.url}"\n{ACCOUNT}')
    return silent_site


@posix
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_ends_it_cleanly_with_the_outcome_on_disk(name: str, acme: SilentSite) -> None:
    with Program("presses") as program:
        program.waits_for("opened")
        assert acme.received.wait(30)
        program.gets(signal.Signals[name])
        assert program.ends(within=MOST_SECONDS) == 0
    assert journal_rows(demo=False) == [("unknown", None)]
    paths = find_paths(demo=False)
    assert paths.window.exists(), "the place was written on the way out"
    assert not list(paths.journal.parent.glob("*.run log*")), "the journal was closed"
    assert "Traceback" not in paths.log.read_text()


def test_closing_the_window_ends_it(acme: SilentSite) -> None:
    with Program("closes") as program:
        program.waits_for("opened")
        assert program.ends(within=MOST_SECONDS) == 0


@posix
def test_a_signal_ends_an_idle_program(acme: SilentSite) -> None:
    with Program("idle") as program:
        program.waits_for("opened")
        program.gets(signal.SIGTERM)
        assert program.ends(within=MOST_SECONDS) == 0


@posix
def test_a_stuck_disk_does_not_hold_it(acme: SilentSite) -> None:
    with Program("stuck") as program:
        program.waits_for("stuck")
        program.gets(signal.SIGTERM)
        assert program.ends(within=MOST_SECONDS + 1) == 0


@posix
def test_a_second_signal_ends_it_the_hard_way(acme: SilentSite) -> None:
    with Program("stuck") as program:
        program.waits_for("stuck")
        program.gets(signal.SIGTERM)
        time.sleep(0.5)
        program.gets(signal.SIGTERM)
        assert program.ends(within=1) == -signal.SIGTERM
