"""What Orca speaks while a session is created: Debian's Orca, a real window, real keys."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.desk import day
from tests.desk.conftest import Desk, said, wait_for
from tests.desk.orca import Orca

LISTENER = Path(__file__).with_name("listener.py")

FORM = (
    ("Department combo box.",),
    *((f"Tracking code {number} text.",) for number in range(3, 11)),
    ("Create session button.",),
    ("Add your site button.",),
    ("Skip the tour button.",),
    ("Site combo box.", "Demo site."),
    ("Menu button.",),
    ("Session type combo box.", "Support session."),
    ("Case number text.", "Required."),
)
FAULT = "Tracking code 10"
REFUSED = (
    "WebEx ID not found on this site. Check the WebEx ID and the site URL. "
    "Site response: 030001 · The requested user was not found."
)
UNCERTAIN = (
    "The connection was lost before the site finished answering. A session "
    "may exist. Check with the site."
)


@pytest.fixture
def orca(desk: Desk) -> Orca:
    listened_to = Orca(desk)
    desk.open_program("--demo")
    listened_to.says("CSR Desktop (demo)", "Case number text.", "Required.")
    return listened_to


def told(key: str) -> tuple[str, ...]:
    return "notification", f"Session created, key {' '.join(key)}."


def test_orca_says_what_the_rep_needs(desk: Desk, orca: Orca) -> None:
    for lines in FORM:
        desk.keys("Tab")
        orca.says(*lines)
    fill_in(desk, orca)
    key = day.create(desk)
    orca.says("Copy key button.", *told(key))
    desk.keys("Return")
    orca.says("notification", "Copied.")
    desk.keys("shift+Tab")
    orca.says("Session key read only text.", f"{' '.join(key)}.")


def fill_in(desk: Desk, orca: Orca) -> None:
    desk.keys("Return")
    orca.says("Required. Enter Case number.")
    type_into(desk, "Case number", "CASE-7")
    desk.keys("Tab")
    orca.says("Department combo box.")
    desk.keys("Down", "Down")
    orca.says("notification", "Hardware.")
    desk.keys("shift+Tab")
    orca.says("CASE-7", "selected", "Case number text.", "Required.")
    desk.keys("Tab")
    orca.says("Department combo box.", "Hardware.")


def test_orca_says_what_went_wrong(desk: Desk, orca: Orca) -> None:
    type_into(desk, "Case number", "CASE-8")
    ask_for(desk, "fault:refuse-030001")
    orca.says("Edit site button.", "notification", f"No session was created. {REFUSED}")
    ask_for(desk, "fault:hang-up-after")
    uncertain = f"A session may have been created. {UNCERTAIN}"
    orca.says("Check with the site button.", "notification", uncertain)
    orca.says(*told(day.create(desk)))


def ask_for(desk: Desk, fault: str) -> None:
    day.walk_to(desk, FAULT, "shift+Tab")
    type_into(desk, FAULT, fault)
    desk.keys("Return")


def type_into(desk: Desk, name: str, text: str) -> None:
    """Orca receives each key before the field does, and is slower than the typing."""
    desk.type_text(text)
    wait_for(lambda: desk.see("text", name=name) == text, f"{text} in {name}")


def test_whoever_asks_for_announcements_too_hears_each_once(desk: Desk) -> None:
    listener = desk.start("/usr/bin/python3", str(LISTENER), stdout=subprocess.PIPE)
    assert listener.stdout is not None
    with listener.stdout:
        assert said(listener.stdout) == ["ready"]
        desk.open_program("--demo")
        desk.focuses("Case number")
        type_into(desk, "Case number", "CASE-9")
        key = day.create(desk)
        created = f"Session created, key {' '.join(key)}"
        desk.keys("Return")
        heard = [said(listener.stdout)]
        while heard[-1] != ["notification", "Copied"]:
            heard.append(said(listener.stdout))
        # The site's state is measured meanwhile: it may come before the key or after it.
        assert sorted(heard) == [
            ["notification", text] for text in ("Copied", "Demo mode", created)
        ]
