"""The demo's tour: three hints in place of the empty card."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from csr_desktop.ui.widgets.icon_label import IconLabel
from tests.support.rep import Rep

HINTS = ["1. Select a session type", "2. Enter the case", "3. Press Enter"]
USUAL = "The session key will appear here."


def ticked(rep: Rep) -> list[str]:
    """The hints on screen that are done."""
    hints = rep.window.tour.findChildren(IconLabel)
    return [hint.text() for hint in hints if hint.isVisible() and hint.icon_name == "done"]


def test_the_tour_leads_to_the_first_key_and_ends_there(rep: Rep) -> None:
    assert rep.words.splitlines()[:3] == HINTS
    assert USUAL not in rep.words
    rep.types("C")
    assert ticked(rep) == HINTS[:2]
    rep.presses(Qt.Key.Key_Backspace)
    assert ticked(rep) == []
    rep.types("CASE-1")
    rep.creates()
    assert rep.key_on_screen
    rep.window.menu.new_asked.emit()
    assert rep.words.splitlines() == [USUAL]


def test_the_tour_can_be_skipped(rep: Rep) -> None:
    first = rep.focus
    rep.window.tour.skip_button.setFocus()
    rep.presses(Qt.Key.Key_Return)
    assert rep.words.splitlines() == [USUAL]
    assert rep.focus is first
    rep.types("C")  # the tour no longer follows


def test_the_tour_leads_to_a_site_of_one_s_own(rep: Rep) -> None:
    with rep.qtbot.waitSignal(rep.window.own_sites_asked) as asked:
        rep.window.tour.add_button.click()
    assert asked.args == [True]


@pytest.mark.parametrize("way", ["finished", "skipped"])
def test_a_tour_that_has_ended_does_not_return(open_desktop: Callable[..., Rep], way: str) -> None:
    first = open_desktop(demo=True)
    if way == "finished":
        first.types("CASE-1")
        first.creates()
    else:
        first.window.tour.skip_button.click()
    first.waits()
    first.window.close()
    assert first.desktop.close()
    again = open_desktop(demo=True)
    assert again.words.splitlines() == [USUAL]
