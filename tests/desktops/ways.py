"""What a representative does in a day, by the keyboard, on any desktop.

Each way ends when the screen, or another program, says what they would wait for.
"""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from tests.desk import day
from tests.desk.conftest import PATIENCE, SCHEME, SETTINGS_PORTAL, Desk, wait_for
from tests.desktops.wayland import WaylandDesk

DEMO = (*day.PROGRAM, "--demo")
LINK = "csr-desktop://new?type=213&code1=CASE-1042&code2=Network&code3=Lab%203"
DIAGNOSTICS = re.compile("Diagnostics copied")
TEXT_SCALE = "org.gnome.desktop.interface text-scaling-factor {}"


def a_day(desk: WaylandDesk) -> None:
    """All ways, one after the other."""
    with portal_of(desk) as settings:
        program = desk.open_program("--demo")
        desk.has_whole_windows()
        first = first_key(desk)
        copied_and_pasted(desk, first)
        qr_code(desk)
        presets(desk)
        link_by_a_second_start(desk)
        second = day.create(desk)
        history(desk, first)
        diagnostics(desk)
        looks_change_live(desk, settings)
        closed_after_a_copy(desk, program, second)


@contextmanager
def portal_of(desk: Desk) -> Iterator[IO[str]]:
    """The desktop's portal; what is written to it is a setting from then on."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    portal = desk.start("/usr/bin/python3", str(SETTINGS_PORTAL), SCHEME.format(0), **pipes)
    assert portal.stdin is not None
    assert portal.stdout is not None
    with portal.stdin, portal.stdout:
        assert portal.stdout.readline() == "ready\n"
        yield portal.stdin


def first_key(desk: Desk) -> str:
    desk.focuses("Case number")
    desk.type_text("CASE-1001")
    return day.create(desk)


def copied_and_pasted(desk: WaylandDesk, key: str) -> None:
    """To another program, and from one."""
    desk.keys("Return")
    desk.says("Copied")
    desk.pastes(key)
    desk.copy("CASE-2002")
    desk.keys("ctrl+n")
    desk.focuses("Case number")
    desk.keys("ctrl+v")
    wait_for(lambda: day.form(desk)[0] == "CASE-2002", "what was pasted")


def qr_code(desk: Desk) -> None:
    """Over the first key, which is in the list by now."""
    desk.keys("Return")
    desk.focuses("Copy key")
    desk.keys("ctrl+j")
    desk.focuses("Copy URL")
    desk.keys("Escape")
    desk.focuses("Copy key")


def link_by_a_second_start(desk: Desk) -> None:
    desk.keys("ctrl+n")
    desk.focuses("Case number")
    desk.run(*DEMO, LINK)  # to its end, with exit status 0
    filled = time.monotonic()
    wait_for(lambda: day.form(desk) == ("CASE-1042", "Network", "Lab 3"), "what the link says")
    wait_for(lambda: time.monotonic() > filled + day.ENTER_IS_HELD, "Enter to count again")


def presets(desk: WaylandDesk) -> None:
    """Saved from the menu; filled in by its shortcut, its button, and the menu."""
    empty_form(desk)
    for text in ("CASE-3003", "Hard", "third floor"):
        desk.type_text(text)
        desk.keys("Tab")
    open_menus(desk, "F10", "p")
    desk.keys("s")
    desk.focuses("Name")
    desk.type_text("Printer")
    desk.keys("Return")
    wait_for(lambda: "Save as preset" not in desk.see("windows"), "the end of Save as preset")
    for fill_in in (by_shortcut, by_button, by_menu):
        empty_form(desk)
        fill_in(desk)
        wait_for(lambda: day.form(desk) == ("", "Hardware", "third floor"), fill_in.__name__)


def by_shortcut(desk: WaylandDesk) -> None:
    desk.keys("ctrl+1")


def by_button(desk: WaylandDesk) -> None:
    day.walk_to(desk, "Printer", "shift+Tab")
    desk.keys("space")


def by_menu(desk: WaylandDesk) -> None:
    open_menus(desk, "F10", "p")
    desk.keys("Return")


def diagnostics(desk: WaylandDesk) -> None:
    open_menus(desk, "F10")
    desk.keys("c")
    wait_for(lambda: any(map(DIAGNOSTICS.match, desk.see("words"))), "Diagnostics copied")
    desk.keys("shift")  # on kwin, the window has the keyboard again with the next key
    desk.settle()
    assert desk.clipboard.startswith("Diagnostics of CSR Desktop")


def open_menus(desk: WaylandDesk, *keys: str) -> None:
    """Press keys that each open a menu, and wait until the compositor has it.

    GNOME's compositor closes a menu at once if another key was pressed before it had it.
    """
    for key in keys:
        desk.keys(key)
        if desk.has_next_keys_in_menus:
            desk.settle()


def empty_form(desk: Desk) -> None:
    desk.keys("ctrl+n")
    desk.focuses("Case number")
    wait_for(lambda: day.form(desk) == ("", "", ""), "an empty form")


def history(desk: WaylandDesk, first: str) -> None:
    desk.keys("ctrl+h")
    desk.focuses("Search")
    desk.type_text("1001")
    desk.says("1 session", "CASE-1001")
    desk.keys("Down", "Return")
    desk.says("Copied", window="History")
    desk.pastes(first)
    desk.keys("Escape")
    wait_for(lambda: "History" not in desk.see("windows"), "the end of All sessions")
    desk.focuses("Copy key")


def looks_change_live(desk: WaylandDesk, settings: IO[str]) -> None:
    """Dark, then large text: the desktop shows one, the window's layout the other."""
    height = desk.see("height", patient=True, name="Create session")
    desk.is_dark(wanted=False)
    print(SCHEME.format(1), file=settings, flush=True)
    desk.is_dark(wanted=True)
    print(TEXT_SCALE.format(1.5), file=settings, flush=True)
    # While the window is laid out again, there may be no answer.
    wait_for(lambda: (desk.see("height", name="Create session") or 0) > height, "large text")


def closed_after_a_copy(desk: WaylandDesk, program: subprocess.Popen[str], key: str) -> None:
    """Either another program keeps the copied key, or the rep is asked before it is lost."""
    desk.keys("Return", "ctrl+q")
    if desk.keeps_clipboard:
        assert program.wait(PATIENCE) == 0
        desk.pastes(key)
        return
    desk.focuses("Keep window open")
    desk.keys("Return")
    desk.focuses("Copy key")
    desk.pastes(key)
    day.close(desk, program)
