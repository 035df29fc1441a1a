"""Every window with the keyboard only: opened, walked through, used, closed; never without focus.

The accessibility bus only reports the focus and what is shown.
"""

from __future__ import annotations

from functools import partial

import pytest

from tests.desk import day
from tests.desk.conftest import Desk, wait_for

DEMO = r"CSR Desktop \(demo\)"
FORM = ("Case number", "Department", *(f"Tracking code {number}" for number in range(3, 11)))
TOP = ("Site", "Menu", "Session type")
WAYS = ("Copy key", "Copy invitation", "More")
PAGES = (
    ("Pages", "Sites", "Test connection", "Copy as policy.toml", "Close"),
    (
        *("Pages", "Keep window on top", "Remember window size and position"),
        *("Show tray icon", "Show notifications"),
        "Copy session keys with spaces",
        *("Suggest previously entered values", "Clear suggestions…"),
        *("Delete old sessions automatically", "Save passwords in the system keyring", "Close"),
    ),
    (
        *("Pages", "Your name", "Default customer language"),
        *("Suggest adding a missing join page", "Template language"),
        *("Template", "Insert Session key", "Insert Join page", "Insert Your name"),
        *("Insert Site", "Insert First tracking code", "Preview", "Close"),
    ),
    (
        *("Pages", "Proxy", "Proxy user name", "Proxy password", "Save password"),
        *("Minimum TLS version", "Client certificate", "Select a file…", "Close"),
    ),
    ("Pages", "Appearance", "Language", "Close"),
)


def go_round(desk: Desk) -> list[str]:
    """Press Tab until the focus is back; returns its places in order."""
    start = desk.see("focus")
    been = [start]
    for _ in range(60):
        desk.keys("Tab")
        name = wait_for(partial(moved, desk, been[-1]), f"a step from {been[-1]}")
        if name == start:
            return been
        been.append(name)
    pytest.fail(f"Tab never comes back to {start}: {been}")


def moved(desk: Desk, before: str) -> str | None:
    """The current focus; what has no name counts as nowhere."""
    focus = desk.see("focus")
    return None if focus == before else focus


def opens(desk: Desk, keys: str, title: str, focus: str) -> None:
    desk.keys(keys)
    wait_for(lambda: title in desk.see("windows"), f"the window {title}")
    desk.focuses(focus)


def closes(desk: Desk, title: str, to: str = "Copy key") -> None:
    """Press Esc; the focus is where it was before."""
    desk.keys("Escape")
    wait_for(lambda: title not in desk.see("windows"), f"the end of {title}")
    desk.turn_to(DEMO)
    desk.focuses(to)


def chooses(desk: Desk, *keys: str) -> None:
    """Through the menu and its submenus, by their letters."""
    day.walk_to(desk, "Menu", "shift+Tab")
    desk.keys("space")
    for place, key in enumerate(keys):
        desk.shows_windows(2 + place)
        desk.keys(key)


def test_every_window_by_keys_alone(desk: Desk) -> None:
    program = desk.open_program()
    the_first_start(desk)
    desk.type_text("CASE-1")
    key = day.groups(day.create(desk))
    assert go_round(desk) == [*WAYS, *TOP, *FORM, "Create session", "Session key"]
    the_key(desk)
    the_sessions(desk, key)
    the_preferences(desk)
    the_presets(desk)
    the_help(desk)
    day.close(desk, program)


def the_first_start(desk: Desk) -> None:
    desk.focuses("Add your site")
    assert go_round(desk) == ["Add your site", "Try the demo site"]
    opens(desk, "Return", "Add site", "Site URL")
    assert {"Site URL", "Test connection", "Add site"} <= set(go_round(desk))
    desk.keys("Escape")
    wait_for(lambda: desk.see("windows") == [day.MAIN], "the end of Add a site")
    desk.turn_to(day.MAIN)
    desk.focuses("Add your site")
    desk.step("Tab")
    desk.keys("Return")
    desk.turn_to(DEMO)
    desk.focuses("Case number")


def the_key(desk: Desk) -> None:
    opens(desk, "ctrl+shift+a", "Dictate key", "Next")
    desk.keys("Right")
    wait_for(lambda: "Group 2 of 3" in "".join(desk.see("words")), "the second group")
    assert go_round(desk) == ["Next", "Close", "Back"]
    closes(desk, "Dictate key")
    opens(desk, "ctrl+j", "Join page QR code", "Copy URL")
    desk.keys("Return")
    assert go_round(desk)[1:] == ["Copy image", "Close", "Join page URL"]
    closes(desk, "Join page QR code")


def the_sessions(desk: Desk, key: str) -> None:
    opens(desk, "ctrl+h", "History", "Search")
    desk.keys("Down", "Return")
    desk.says("Copied", window="History")
    assert desk.clipboard == key.replace(" ", "")
    around = ["Sessions", "Note", "Copy key", "Copy invitation", "Delete", "Export…"]
    assert go_round(desk) == [*around, "Search", "Outcome", "Site", "Date"]
    closes(desk, "History")
    opens(desk, "ctrl+l", "Sessions in progress", f"Copy {key}")
    assert go_round(desk) == [f"Copy {key}", "Refresh", "Close"]
    closes(desk, "Sessions in progress")


def the_preferences(desk: Desk) -> None:
    opens(desk, "ctrl+comma", "Preferences", "Pages")
    for names in PAGES:
        assert go_round(desk) == list(names)
        desk.keys("ctrl+Next")
    closes(desk, "Preferences")


def the_presets(desk: Desk) -> None:
    chooses(desk, "p", "s")
    desk.focuses("Name")
    desk.type_text("Printer")
    ticks = ["Session type: Support session", "Case number: CASE-1"]
    assert go_round(desk) == ["Name", *ticks, "Cancel", "Save"]
    desk.keys("Return")
    wait_for(lambda: "Save as preset" not in desk.see("windows"), "the end of Save as preset")
    desk.turn_to(DEMO)
    desk.focuses("Menu")
    chooses(desk, "p", "e")
    wait_for(lambda: "Edit presets" in desk.see("windows"), "Edit presets")
    desk.focuses("Presets")
    assert go_round(desk) == ["Presets", "Delete", "Name", "Cancel", "Save"]
    closes(desk, "Edit presets", to="Menu")


def the_help(desk: Desk) -> None:
    for keys, title in (("F1", "Help"), ("ctrl+slash", "Keyboard shortcuts")):
        opens(desk, keys, title, title)
        assert go_round(desk) == [title, "Close"]
        closes(desk, title, to="Menu")
    chooses(desk, "b")
    desk.focuses("About CSR Desktop")
    assert go_round(desk) == ["About CSR Desktop", "Close"]
    closes(desk, "About CSR Desktop", to="Menu")
