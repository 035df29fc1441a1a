"""What a representative does in a day, with the keyboard only.

Each step ends when the screen shows what the rep would wait for. There is no window manager:
`turn_to` replaces it when a window has closed.
"""

from __future__ import annotations

import csv
import re
import sqlite3
import sys
import time
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from subprocess import Popen
from xml.sax.saxutils import escape

import pytest

from tests.demo_site.wire import history
from tests.desk.conftest import PATIENCE, Desk, wait_for

SITE, MAIN = "Acme Support", "CSR Desktop"
ACCOUNT, PASSWORD = "rep7", 'pass:word & <"7">'
LINK = "csr-desktop://new?site=Acme%20Support&type=213&code1=CASE-1042&code2=Network&code3=Lab%203"
ENTER_IS_HELD = 0.5  # seconds after a link: the key may be pressed for another program
PROGRAM = (sys.executable, "-m", "csr_desktop")
KEYRING = (sys.executable, "-m", "keyring")
TICKETS = (sys.executable, str(Path(__file__).with_name("ticket_system.py")))
SECURITY = f"<webExID>{ACCOUNT}</webExID><password>{escape(PASSWORD)}</password>"

Codes = dict[int, str]


# The morning


def add_the_site(desk: Desk, address: str) -> None:
    desk.focuses("Add your site")
    desk.keys("Return")
    desk.focuses("Site URL")
    desk.type_text(address)
    desk.keys("Tab")
    desk.focuses("Display name")
    for text, then in (
        (SITE, "WebEx ID"),
        (ACCOUNT, "Password"),
        (PASSWORD, "WebEx site name"),
        ("demo", "Add site"),
    ):
        desk.type_text(text)
        desk.keys("Return")
        desk.focuses(then)
    desk.says("Signed in successfully.", window="Add site")
    desk.keys("Return")
    desk.says("Online", "Tracking code 10")
    desk.turn_to(MAIN)
    desk.focuses("Case number")
    host = address.split("/")[2]
    get = (*KEYRING, "get", "csr-desktop", f"{ACCOUNT}@{host}")
    assert desk.run(*get) == f"{PASSWORD}\n"


def ask_the_site_again(desk: Desk) -> None:
    open_preferences(desk)
    desk.keys("alt+t")
    desk.says("Signed in successfully.", "Already up to date.")
    desk.says("Case number", "Department", "Remote maintenance", window=MAIN)


def give_a_name(desk: Desk) -> None:
    """On the page of the invitations, the third one."""
    desk.keys("ctrl+Next", "ctrl+Next", "Tab")
    desk.focuses("Your name")
    desk.type_text("Robin")
    close_window(desk, "Preferences")
    desk.focuses("Case number")


def create_yesterday(desk: Desk) -> str:
    """From a shell; then, while the program doesn't run, the day moves on."""
    codes = ("--code", "1=CASE-0815", "--code", "2=Billing")
    key = desk.run(*PROGRAM, "create", *codes).strip()
    with closing(sqlite3.connect(journal_path(desk))) as database, database:
        ((text,),) = database.execute("SELECT started_at FROM attempts")
        earlier = datetime.fromisoformat(text) - timedelta(days=1)
        moved = earlier.isoformat(timespec="milliseconds")
        database.execute("UPDATE attempts SET started_at = ?", (moved,))
    return key


# Calls


def form(desk: Desk) -> tuple[str, str, str]:
    return (
        desk.see("text", name="Case number"),
        desk.see("value", name="Department").removesuffix("Department"),
        desk.see("text", name="Tracking code 3"),
    )


def save_a_preset(desk: Desk) -> None:
    for text in ("CASE-1000", "Hard", "third floor"):
        desk.type_text(text)
        desk.keys("Tab")
    walk_to(desk, "Menu", "shift+Tab")
    for key, shown in (("space", 2), ("p", 3)):
        desk.keys(key)
        desk.shows_windows(shown)
    desk.keys("s")
    desk.focuses("Name")
    desk.says("Department: Hardware", "Tracking code 3: third floor", window="Save as preset")
    desk.type_text("Printer")
    desk.keys("Return")
    wait_until_closed(desk, "Save as preset")


def create(desk: Desk) -> str:
    """Press Enter; returns the key on screen."""
    desk.keys("Return")
    desk.focuses("Copy key")
    key = str(desk.see("text", name="Session key")).replace(" ", "")
    assert re.fullmatch("[0-9]{8,9}", key)
    return key


def open_a_link(desk: Desk, address: str) -> None:
    """Click a link in another program, whose window covers the screen and has the focus."""
    other = turn_away(desk)
    before = sessions_at(address)
    desk.run(*PROGRAM, LINK)  # to its end, with exit status 0
    filled = time.monotonic()
    wait_for(lambda: desk.window_in_front == desk.window(MAIN), "the program's window in front")
    assert form(desk) == ("CASE-1042", "Network", "Lab 3")
    assert desk.see("value", name="Session type") == "Remote maintenance"
    come_back(desk, other)
    wait_for(lambda: time.monotonic() > filled + ENTER_IS_HELD, "Enter to count again")
    desk.focuses("Case number")
    assert sessions_at(address) == before


def groups(key: str) -> str:
    """As a key is read aloud."""
    return re.sub("(...)(?=.)", r"\1 ", key)


def copy_key_and_invitation(desk: Desk, key: str) -> None:
    desk.keys("Return")
    desk.says("Copied")
    assert desk.clipboard == key
    desk.keys("ctrl+i")
    desk.says("Invitation copied")
    invitation = desk.clipboard.splitlines()
    assert f"Your session key: {groups(key)}" in invitation
    assert "Reference: CASE-1042" in invitation
    never = "Our support team never asks for your password by phone or email."
    assert never in invitation
    assert invitation[-2:] == ["Robin", SITE]


# The history


def find_and_copy(desk: Desk, part: str, key: str) -> None:
    assert desk.see("exists", name="Create session")
    desk.keys("ctrl+h")
    desk.focuses("Search")
    desk.says("3 sessions")
    desk.type_text(part)
    desk.says("1 session", "CASE-0815")
    desk.keys("Down", "Return")
    desk.says("Copied", window="History")
    assert desk.clipboard == key


def export(desk: Desk) -> list[str]:
    """Export all of them with the file dialog; returns the keys in the file."""
    desk.keys("ctrl+f", "Delete")
    desk.says("3 sessions")
    path = Path(desk.environment["HOME"], "my sessions.csv")
    desk.keys("alt+e")
    desk.says("File name:", window="Export sessions")
    desk.turn_to("Export sessions")
    desk.keys("ctrl+a")
    desk.type_text(str(path))
    wait_for(lambda: desk.see("text", name="File name:") == str(path), "the path")
    desk.keys("Return")
    desk.says("Exported 3 sessions to my sessions.csv.")
    desk.turn_to("History")
    close_window(desk, "History")
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert [row["code1"] for row in rows] == ["CASE-1042", "CASE-1001", "CASE-0815"]
    return [row["session_key"] for row in rows]


# The site uses tickets


def create_by_ticket(desk: Desk) -> str:
    open_preferences(desk)
    desk.keys("alt+e")
    desk.focuses("Site URL")
    walk_to(desk, "Sign-in method", "Tab")
    desk.keys("Down")
    wait_for(lambda: "ticket" in desk.see("value", name="Sign-in method"), "the choice")
    desk.keys("Return")
    desk.focuses("Save")
    desk.keys("Return")
    wait_until_closed(desk, "Edit site", then="Preferences")
    desk.says("Signed in", "Sign out")
    close_window(desk, "Preferences")
    desk.keys("ctrl+n")
    desk.focuses("Case number")
    desk.type_text("CASE-1077")
    walk_to(desk, "Session type", "shift+Tab")
    desk.keys("Home")
    return create(desk)


def sign_out(desk: Desk) -> None:
    open_preferences(desk)
    desk.says("Signed in", "Sign out")
    desk.keys("alt+o")
    desk.says("Not signed in", "Signed out.")
    close_window(desk, "Preferences")


# Windows


def turn_away(desk: Desk) -> Popen[str]:
    """Switch to another program, whose window covers the screen."""
    other = desk.start(*TICKETS)
    desk.turn_to("Tickets")
    assert desk.window_in_front == desk.window("Tickets")
    return other


def come_back(desk: Desk, other: Popen[str]) -> None:
    other.terminate()
    other.wait(PATIENCE)
    desk.turn_to(MAIN)


def open_preferences(desk: Desk) -> None:
    desk.keys("ctrl+comma")
    desk.focuses("Pages")


def close_window(desk: Desk, title: str) -> None:
    desk.keys("Escape")
    wait_until_closed(desk, title)


def wait_until_closed(desk: Desk, title: str, then: str = MAIN) -> None:
    wait_for(lambda: title not in desk.see("words"), f"the end of {title}")
    desk.turn_to(then)


def walk_to(desk: Desk, name: str, key: str) -> None:
    """By the keyboard, one step at a time."""
    for _ in range(20):
        if desk.see("focus") == name:
            return
        desk.step(key)
    pytest.fail(f"{key} never comes to {name}")


def close(desk: Desk, program: Popen[str]) -> None:
    desk.keys("ctrl+q")
    assert program.wait(PATIENCE) == 0


# Outside the window


def sessions_at(address: str) -> dict[str, tuple[int, Codes]]:
    """The sessions on the site: types and codes, by key."""
    security = f"{SECURITY}<siteName>demo</siteName>"
    found = history(address, security=security).content.iterfind("{*}supportSessionHistory")
    return {
        str(session.findtext("{*}sessionKey")): (
            int(session.findtext("{*}meetingType") or 0),
            {
                int(code.tag.rpartition("Code")[2]): code.text or ""
                for code in session.iterfind("{*}trackingCode/*")
            },
        )
        for session in found
    }


def journal_path(desk: Desk) -> Path:
    return Path(desk.environment["HOME"], ".local", "share", "csr-desktop", "sessions.db")
