"""sway, twice: one user's two Wayland displays."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from tests.desk import day
from tests.desktops import ways
from tests.desktops.conftest import need
from tests.desktops.sway import TOOLS, Sway


def test_each_display_has_its_own_window(stack: ExitStack, home: Path, tmp_path: Path) -> None:
    """A start on the second display opens a window there, which gets the links opened there."""
    need(*TOOLS)
    here, there = Sway(stack, home), Sway(stack, tmp_path)
    for name in ("HOME", "XDG_RUNTIME_DIR"):  # of one user; only their accessibility buses differ
        there.environment[name] = here.environment[name]
    programs = [(desk, desk.open_program("--demo")) for desk in (here, there)]
    ways.first_key(there)
    ways.link_by_a_second_start(there)
    here.focuses("Case number")
    assert day.form(here) == ("", "", "")
    for desk, program in programs:
        day.close(desk, program)
