"""mutter, GNOME's Wayland compositor (whether the window is dark can't be seen)."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from tests.desktops import ways
from tests.desktops.conftest import need
from tests.desktops.mutter import TOOLS, Mutter


def test_a_day(stack: ExitStack, home: Path) -> None:
    need(*TOOLS)
    ways.a_day(Mutter(stack, home))
