"""Shortcuts on keyboards of other countries, as X maps them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.conftest import Desk, wait_for

# X's codes of the keys with these names on an American keyboard; and Ctrl.
CTRL, ONE, KEYPAD_1, N, C, V, H = "37", "10", "87", "57", "54", "55", "43"
PRESET = '[[presets]]\nsite = "Demo site"\nname = "First"\ncodes = { 1 = "PRESET" }\n'


def press(desk: Desk, key: str) -> None:
    """Ctrl and a key."""
    desk.run("xdotool", "keydown", CTRL, "key", key, "keyup", CTRL)


def case_is(desk: Desk, text: str) -> None:
    wait_for(lambda: desk.see("text", name="Case number") == text, f"{text!r} in the form")


@pytest.mark.parametrize("layout", ["fr", "ru", "ara", "gr", "il"])
def test_shortcuts_by_the_key(desk: Desk, layout: str) -> None:
    folder = Path(desk.environment["HOME"], ".config", "csr-desktop-demo")
    folder.mkdir(parents=True)
    (folder / "presets.toml").write_text(PRESET)
    desk.open_program("--demo")
    desk.focuses("Case number")
    desk.run("setxkbmap", layout)
    desk.run("xdotool", "key", "Num_Lock")
    for key in (ONE, KEYPAD_1):
        press(desk, key)
        case_is(desk, "PRESET")
        press(desk, N)
        case_is(desk, "")
    press(desk, ONE)
    case_is(desk, "PRESET")
    desk.focuses("Department")
    desk.keys("shift+Tab")
    desk.focuses("Case number")
    press(desk, C)
    press(desk, N)
    case_is(desk, "")
    press(desk, V)
    case_is(desk, "PRESET")
    press(desk, H)
    wait_for(lambda: "History" in desk.see("windows"), "the history")
