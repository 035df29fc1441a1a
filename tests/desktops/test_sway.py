"""sway, with a screen like a small laptop's."""

from __future__ import annotations

from tests.desktops import ways
from tests.desktops.sway import Sway


def test_a_day(sway: Sway) -> None:
    ways.a_day(sway)
