"""A representative's whole day on a real desktop, from the first start to the last close.

The site is a separate process, the keyring is real, and everything that the rep does goes through
the X server's keyboard; what they see is read from the accessibility bus.
"""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.desk import day
from tests.desk.conftest import Desk, open_site, wait_for, write_sites


@pytest.fixture
def address(desk: Desk) -> str:
    return open_site(desk, "--account", f"{day.ACCOUNT}:{day.PASSWORD}")


def test_a_whole_day(desk: Desk, address: str) -> None:
    desk.start_keyring()
    program = desk.open_program()
    day.add_the_site(desk, address)
    day.ask_the_site_again(desk)
    day.give_a_name(desk)
    day.close(desk, program)
    yesterday = day.create_yesterday(desk)

    program = desk.open_program()
    desk.focuses("Case number")
    day.save_a_preset(desk)
    desk.keys("ctrl+n")
    wait_for(lambda: day.form(desk) == ("", "", ""), "an empty form")
    desk.keys("ctrl+1")
    wait_for(lambda: day.form(desk) == ("", "Hardware", "third floor"), "the preset's values")
    desk.focuses("Case number")
    desk.type_text("CASE-1001")
    first = day.create(desk)

    day.open_a_link(desk, address)
    second = day.create(desk)
    desk.says(f"Copy {day.groups(first)}")
    assert not desk.see("exists", name=f"Copy {day.groups(yesterday)}"), "Recent is today's"
    day.copy_key_and_invitation(desk, second)
    day.find_and_copy(desk, "0815", yesterday)
    exported = day.export(desk)
    third = day.create_by_ticket(desk)
    day.sign_out(desk)
    day.close(desk, program)

    expected = {
        yesterday: (13, {1: "CASE-0815", 2: "Billing"}),
        first: (13, {1: "CASE-1001", 2: "Hardware", 3: "third floor"}),
        second: (213, {1: "CASE-1042", 2: "Network", 3: "Lab 3"}),
        third: (13, {1: "CASE-1077"}),
    }
    assert day.sessions_at(address) == expected
    assert journal(desk) == {key: ("created", *made) for key, made in expected.items()}
    assert exported == [second, first, yesterday]
    assert_that_nothing_leaked(desk)


def test_a_shell_and_the_window_have_one_journal(desk: Desk, demo_site_alone: str) -> None:
    desk.start_keyring()
    write_sites(desk, demo_site_alone)
    account = f"hostid@{demo_site_alone.split('/')[2]}"
    desk.run(*day.KEYRING, "set", "csr-desktop", account, given="hostpassword\n")
    desk.open_program()
    desk.focuses("Tracking code 1")
    desk.type_text("WINDOW")
    in_the_window = day.create(desk)

    terminal = day.turn_away(desk)
    in_the_shell = desk.run(*day.PROGRAM, "create", "--code", "1=SHELL").strip()
    day.come_back(desk, terminal)
    copy = f"Copy {day.groups(in_the_shell)}"
    desk.says(copy)
    desk.see("press", name=copy)
    desk.says("Copied")
    assert desk.clipboard == in_the_shell

    listed = json.loads(desk.run(*day.PROGRAM, "sessions", "--json"))
    told = [(session["session_key"], session["codes"]["1"]) for session in listed]
    assert told == [(in_the_shell, "SHELL"), (in_the_window, "WINDOW")]


# What remains


def journal(desk: Desk) -> dict[str, tuple[str, int, day.Codes]]:
    """What the program stores: outcome, type and codes, by key."""
    columns = "session_key, outcome, session_type, tracking_codes"
    with closing(sqlite3.connect(day.journal_path(desk))) as database:
        rows = database.execute(f"SELECT {columns} FROM attempts").fetchall()
    return {
        key: (outcome, kind, {int(number): code for number, code in json.loads(codes).items()})
        for key, outcome, kind, codes in rows
    }


def assert_that_nothing_leaked(desk: Desk) -> None:
    home = Path(desk.environment["HOME"])
    log = (home / ".local" / "state" / "csr-desktop" / "csr-desktop.log").read_text()
    assert log.count("created") == 4
    assert "Signed out of Acme Support" in log
    secrets = ("CASE-", "Hardware", "third floor", "Robin", "Traceback")
    assert [secret for secret in secrets if secret in log] == []
    assert re.search(r"[\w-]{40}", log) is None, "that may be a ticket"
    files = [path for path in home.rglob("*") if path.is_file()]
    assert [path for path in files if b"pass:word" in path.read_bytes()] == []
