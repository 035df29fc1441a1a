"""Input before the worker is ready is used: every key in order, and once."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.desk import day
from tests.desk.conftest import Desk, wait_for, write_sites

# The program, whose worker continues only once a file exists.
HELD_UP = """
import sys, time
from pathlib import Path
from csr_desktop import __main__, wiring
build = wiring.build_services
def wait_and_build(*given, **options):
    while not Path({gate!r}).exists():
        time.sleep(0.01)
    return build(*given, **options)
wiring.build_services = wait_and_build
sys.argv[1:] = {arguments!r}
sys.exit(__main__.main())
"""
# The program without what follows the first paint: prints once what Qt had to load for the keys.
BARELY_PAINTED = """
import sys
from csr_desktop import __main__
from csr_desktop.app.startup.import_hook import begin

begin(has_window=True)
from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from csr_desktop.app.startup.setup import Setup
from csr_desktop.ui.widgets import combo_box

def tell():
    line = QApplication.focusWidget()
    if isinstance(line, QLineEdit) and line.text() == {text!r}:
        print("Qt" in vars(QtCore), flush=True)
        QApplication.quit()

def start(setup):
    timer = QTimer(setup)
    timer.timeout.connect(tell)
    timer.start(50)

combo_box._AFTER_THE_PAINT = 60_000  # milliseconds; its use of Qt does not delay a first letter
Setup.start = start
sys.argv[1:] = []
sys.exit(__main__.main())
"""
CASE = ("c", "a", "s", "e", "minus", "4", "7", "1", "1")


def open_held_up(desk: Desk, tmp_path: Path, *arguments: str, title: str = day.MAIN) -> Path:
    """Start it and focus its window; returns the file that lets it continue."""
    gate = tmp_path / "gate"
    code = HELD_UP.format(gate=str(gate), arguments=list(arguments))
    desk.start(sys.executable, "-c", code)
    desk.turn_to(title)
    return gate


def strike(desk: Desk, *keys: str, delay: int = 8) -> None:
    desk.run("xdotool", "key", "--delay", str(delay), *keys)


def codes_in_the_journal(desk: Desk) -> list[dict[str, str]]:
    """The tracking codes of every attempt that has its outcome, the oldest first."""
    if not day.journal_path(desk).exists():
        return []
    with closing(sqlite3.connect(day.journal_path(desk))) as journal:
        if not journal.execute("SELECT 1 FROM sqlite_master WHERE name = 'attempts'").fetchone():
            return []
        rows = journal.execute(
            "SELECT tracking_codes FROM attempts WHERE outcome IS NOT NULL ORDER BY id"
        )
        return [json.loads(codes) for (codes,) in rows]


@pytest.fixture
def own_site(desk: Desk, demo_site_alone: str) -> str:
    """A site without a required code, with its password in the keyring."""
    desk.start_keyring()
    write_sites(desk, demo_site_alone)
    account = f"hostid@{demo_site_alone.split('/')[2]}"
    desk.run(*day.KEYRING, "set", "csr-desktop", account, given="hostpassword\n")
    return demo_site_alone


@pytest.mark.usefixtures("own_site")
@pytest.mark.parametrize("delay", [8, 40])
def test_case_and_enter_before_the_worker_is_there(desk: Desk, tmp_path: Path, delay: int) -> None:
    gate = open_held_up(desk, tmp_path)
    strike(desk, *CASE, "Return", delay=delay)
    gate.touch()
    wait_for(lambda: codes_in_the_journal(desk), "a session")
    desk.focuses("Copy key")
    assert codes_in_the_journal(desk) == [{"1": "case-4711"}]


@pytest.mark.usefixtures("own_site")
def test_keys_that_edit_and_move_count_too(desk: Desk, tmp_path: Path) -> None:
    gate = open_held_up(desk, tmp_path)
    strike(desk, *CASE, "9", "BackSpace", "Home", "x", "Tab", "t", "w", "o", "shift+Tab", "End")
    strike(desk, "9", "Return")
    gate.touch()
    wait_for(lambda: codes_in_the_journal(desk), "a session")
    assert codes_in_the_journal(desk) == [{"1": "xcase-47119", "2": "two"}]


@pytest.mark.usefixtures("own_site")
def test_a_preset_by_its_keys_is_in_the_session(desk: Desk, tmp_path: Path) -> None:
    presets = Path(desk.environment["HOME"]) / ".config" / "csr-desktop" / "presets.toml"
    presets.write_text('[[presets]]\nsite = "Acme Support"\nname = "Slow"\ncodes = { 3 = "x" }\n')
    gate = open_held_up(desk, tmp_path)
    strike(desk, "ctrl+1", *CASE, "Return")
    gate.touch()
    wait_for(lambda: codes_in_the_journal(desk), "a session")
    assert codes_in_the_journal(desk) == [{"1": "case-4711", "3": "x"}]


def test_the_demo_takes_what_is_typed_before_its_server(desk: Desk, tmp_path: Path) -> None:
    gate = open_held_up(desk, tmp_path, "--demo", title=r"CSR Desktop \(demo\)")
    strike(desk, *CASE)
    gate.touch()
    desk.focuses("Case number")
    wait_for(lambda: desk.see("text", name="Case number") == "case-4711", "what was typed")


@pytest.mark.usefixtures("own_site")
def test_keys_from_the_moment_the_window_is_on_screen(desk: Desk) -> None:
    desk.start(sys.executable, "-m", "csr_desktop")
    desk.turn_to(day.MAIN)
    strike(desk, *CASE, "Return")
    strike(desk, "Return")
    wait_for(lambda: codes_in_the_journal(desk), "a session")
    desk.focuses("Copy key")
    assert codes_in_the_journal(desk) == [{"1": "case-4711"}]


@pytest.mark.usefixtures("own_site")
def test_a_letter_waits_for_none_of_the_enumerations_of_qt(desk: Desk) -> None:
    """All of them are loaded at the first use of one: 16 ms, before the letter is shown."""
    code = BARELY_PAINTED.format(text="case-4711")
    with desk.start(sys.executable, "-c", code, stdout=subprocess.PIPE) as program:
        desk.turn_to(day.MAIN)
        strike(desk, *CASE, "2", "BackSpace")
        assert program.stdout is not None
        assert program.stdout.read() == "False\n"


def test_enter_does_not_overtake_text_while_a_screen_reader_runs(desk: Desk) -> None:
    """Qt then delays keys, but not shortcuts."""
    desk.open_program("--demo")
    desk.see("listen")
    desk.focuses("Case number")
    strike(desk, *CASE, "Return", delay=0)
    desk.focuses("Copy key")
    assert day.form(desk)[0] == "case-4711"
