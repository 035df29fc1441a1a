"""A real keyring (gnome-keyring): two programs that store, and one that starts late."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desk.conftest import ROOT, Desk

GUIDE = ROOT / "docs" / "administrator-guide.md"
PROGRAM = """
import sys
from csr_desktop.sessions.credentials import system_keyring
from csr_desktop.webex.secret import Secret

for line in sys.stdin:
    action, entry, *text = line.split()
    try:
        match action:
            case "store":
                system_keyring.store(entry, Secret(*text))
                print("stored", flush=True)
            case "delete":
                system_keyring.delete(entry)
                print("deleted", flush=True)
            case _:
                print(system_keyring.look_up(entry).reveal() or "none", flush=True)
    except Exception as error:
        print(type(error).__name__, flush=True)
"""


class Program:
    """CSR Desktop's use of the keyring, in a process that keeps running."""

    def __init__(self, desk: Desk) -> None:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self._process = desk.start(sys.executable, "-c", PROGRAM, **pipes)
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            desk._stack.callback(pipe.close)

    def does(self, *words: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(*words, file=self._process.stdin, flush=True)
        return self._process.stdout.readline().strip()


def store_as_the_guide_says(desk: Desk, entry: str, password: str) -> None:
    commands = re.search(r"```sh\n(a=.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert commands
    name, store, *_ = commands[1].splitlines()
    store = store.replace("hostid@acme.webex.com", entry)
    assert entry in store
    desk.run("sh", "-c", f"{name.partition('#')[0]}\n{store}", given=password)


def store_as_any_program(desk: Desk, entry: str, password: str) -> None:
    attributes = ("service", "csr-desktop", "username", entry)
    desk.run("secret-tool", "store", "--label=Another", *attributes, given=password)


def items(desk: Desk, entry: str) -> int:
    """The number of items of an entry."""
    found = desk.run("secret-tool", "search", "--all", "service", "csr-desktop", "username", entry)
    return len(re.findall("^secret = ", found, re.MULTILINE))


@pytest.fixture
def program(desk: Desk) -> Program:
    desk.start_keyring()
    return Program(desk)


@pytest.mark.parametrize("number", range(6))
def test_what_the_rep_types_replaces_what_another_program_stored(
    number: int, desk: Desk, program: Program
) -> None:
    """Which of two items gnome-keyring returns is random: 4 of 6 accounts had the old one."""
    entry = f"rep{number}@acme.webex.com"
    store_as_any_program(desk, entry, "old")
    assert program.does("look", entry) == "old"
    assert program.does("store", entry, "new") == "stored"
    assert program.does("look", entry) == "new"
    assert program.does("delete", entry) == "deleted"
    assert program.does("look", entry) == "none"
    assert items(desk, entry) == 0


def test_the_guide_s_command_and_the_program_share_one_item(desk: Desk, program: Program) -> None:
    for number in range(4):
        entry = f"rep{number}@acme.webex.com"
        first, second = ("guide", "program") if number % 2 else ("program", "guide")
        for who in (first, second):
            if who == "guide":
                store_as_the_guide_says(desk, entry, f"by-{who}")
            else:
                assert program.does("store", entry, f"by-{who}") == "stored"
        assert program.does("look", entry) == f"by-{second}"
        assert items(desk, entry) == 1


def test_a_keyring_that_starts_after_the_program_is_seen(desk: Desk, own_folders: Path) -> None:
    address = desk.environment["DBUS_SESSION_BUS_ADDRESS"]
    later = own_folders / "bus"
    desk.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={later}"
    program = Program(desk)  # before there is a bus
    assert program.does("look", "rep@acme.webex.com") == "NoUsableKeyringError"
    desk.environment["DBUS_SESSION_BUS_ADDRESS"] = address
    desk.start_keyring()
    later.symlink_to(address.partition("path=")[2].partition(",")[0])
    assert program.does("store", "rep@acme.webex.com", "secret") == "stored"
    assert program.does("look", "rep@acme.webex.com") == "secret"


def test_the_self_test_really_writes_reads_and_deletes(desk: Desk) -> None:
    desk.start_keyring()
    told = desk.run(sys.executable, "-m", "csr_desktop", "--self-test")
    assert "keyring.backends.SecretService (of" in told
    assert "written, read, deleted" in told
