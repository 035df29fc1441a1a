"""sway, with a screen like a small laptop's."""

from __future__ import annotations

from tests.desk import day
from tests.desktops import ways
from tests.desktops.sway import Sway


def test_a_day(sway: Sway) -> None:
    ways.a_day(sway)


def test_keys_right_after_the_first_frame(sway: Sway) -> None:
    """Keys right after the first frame are all in the field, and Enter creates a session"""
    sway.start(*ways.DEMO)
    sway.has_first_frame()
    sway.type_text("CASE-1001")
    sway.keys("Return")
    sway.focuses("Copy key")
    assert day.form(sway)[0] == "CASE-1001"
