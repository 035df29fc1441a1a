"""A power cut: only what was synced is left, and that must be enough.

A library that is preloaded into the program records the contents of each file when it was last
synced, and the names in its folder (SQLite reaches the disk through libc, not through Python).
These records together are the disk after the cut. The moments are the site's (the request arrives)
and the program's (the key is shown). Linux only, and it needs a C compiler: apt install gcc.
"""

from __future__ import annotations

import queue
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from csr_desktop.demo_site.server import DemoServer
from tests.sessions.conftest import WatchedSite
from tests.torture.tally import restart
from tests.torture.victim import Victim

SOURCE = Path(__file__).with_name("power_cut.c")


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that records what was synced."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    assert compiler, "this proof takes a C compiler, such as apt install gcc"
    made = tmp_path_factory.mktemp("library") / "power_cut.so"
    command = [
        compiler,
        "-shared",
        "-fPIC",
        "-O1",
        "-Wall",
        "-Werror",
        str(SOURCE),
        "-o",
        str(made),
    ]
    subprocess.run(command, check=True)
    return made


class Computer:
    """A folder whose disk can lose power at any moment."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "data"
        self.journal = self.folder / "sessions.db"
        self._synced = root / "synced"
        self._synced.mkdir()
        self._root = root
        self._cuts = 0

    def environment(self, library: Path) -> dict[str, str]:
        return {
            "LD_PRELOAD": str(library),
            "POWER_CUT_FOLDER": str(self.folder),
            "POWER_CUT_DISK": str(self._synced),
        }

    def cut(self) -> Path:
        """The journal as it is after a power cut now, on another disk."""
        self._cuts += 1
        after = self._root / f"after-{self._cuts}"
        after.mkdir()
        listing = self._synced / ".names"
        names = listing.read_text().split("\n") if listing.exists() else []
        for name in names:
            if (self._synced / name).is_file():
                shutil.copyfile(self._synced / name, after / name)
        return after / "sessions.db"


def test_what_is_shown_or_out_survives_a_power_cut(tmp_path, library, is_long, publish):
    computer, site = Computer(tmp_path), WatchedSite()
    arrived: list[Path] = []
    site.before_creating = lambda: arrived.append(computer.cut())
    shown: list[Path] = []
    events: queue.Queue[str] = queue.Queue()
    with (
        DemoServer(site) as server,
        Victim(
            "presser",
            [str(computer.journal), server.url, "1"],
            events,
            computer.environment(library),
        ) as window,
    ):
        window.wait_for("ready")
        for _ in range(100 if is_long else 4):
            window.press()
            window.wait_for("show")
            shown.append(computer.cut())
    keys = {session.tracking_codes[1]: session.key for session in site.sessions}
    cases = list(keys)
    assert window.shown == keys
    assert len(arrived) == len(shown) == len(cases)
    for number, case in enumerate(cases):
        before = {each: keys[each] for each in cases[:number]}
        assert restart(arrived[number]) == before | {case: None}
        assert restart(shown[number]) == before | {case: keys[case]}
    words = "What is left of the journal when only what was synced by then is on the disk."
    table = "| moment of the cut | cuts | lost |\n| --- | ---: | ---: |\n"
    table += f"| the request arrives at the site | {len(arrived)} | 0 |\n"
    table += f"| the key is shown | {len(shown)} | 0 |"
    publish("Power cuts", words, table)


def test_an_outcome_that_the_journal_could_not_take_survives_a_power_cut(tmp_path, library):
    computer, site = Computer(tmp_path), WatchedSite()
    holders: list[sqlite3.Connection] = []

    def hold() -> None:
        holders.append(sqlite3.connect(computer.journal, check_same_thread=False))
        holders[0].execute("BEGIN IMMEDIATE")

    site.before_creating = hold
    environment = computer.environment(library) | {"PRESSER_BUSY_SECONDS": "0.1"}
    arguments = [str(computer.journal)]
    with DemoServer(site) as server:
        arguments += [server.url, "1"]
        with Victim("presser", arguments, queue.Queue(), environment) as window:
            window.wait_for("ready")
            window.press()
            line = window.wait_for("show")
            after = computer.cut()
    holders[0].close()
    (session,) = site.sessions
    assert line == f"show CASE-1-1 {session.key} False"
    assert restart(after) == {"CASE-1-1": session.key}


def test_the_proof_sees_what_is_not_synced(tmp_path, library):
    """The shim itself: a file that was written, but not synced, is not there after the cut."""
    computer = Computer(tmp_path)
    computer.folder.mkdir()
    program = (
        "import os, pathlib, sys; folder = pathlib.Path(sys.argv[1])\n"
        "synced = (folder / 'sessions.db').open('wb', 0); synced.write(b'one')\n"
        "os.fsync(synced.fileno()); synced.write(b'two')\n"
        "nameless = (folder / 'nameless').open('wb', 0)\n"
        "os.fdatasync(os.open(folder, os.O_RDONLY)) if '-d' in sys.argv else None\n"
        "unsynced = (folder / 'unsynced').open('wb', 0); unsynced.write(b'three')\n"
    )
    for options, left in (([], None), (["-d"], b"one")):
        subprocess.run(
            [sys.executable, "-c", program, str(computer.folder), *options],
            check=True,
            env=computer.environment(library),
        )
        after = computer.cut()
        assert (after.read_bytes() if after.exists() else None) == left
        assert not after.with_name("unsynced").exists()
