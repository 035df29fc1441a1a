"""Suggestions while the rep types: they never come between typing and Enter."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu

from csr_desktop.settings.sites.site import TrackingCode
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.form.completion import Then
from tests.support.events import process_events
from tests.support.forms import code, completion, ctrl, highlighted, offered, paste, site_of
from tests.support.rep import Rep, sessions_made


class Remembered:
    """What was entered before, in memory, newest first; the answer may be delayed."""

    def __init__(self, *values: str) -> None:
        self.values = values
        self.asked: list[tuple[str, int, str]] = []
        self.is_late = False
        self.waiting: list[Callable[[], None]] = []

    def suggest(self, site: str, number: int, typed: str, then: Then) -> None:
        self.asked.append((site, number, typed))
        found = tuple(v for v in self.values if typed.casefold() in v.casefold())
        if self.is_late:
            self.waiting.append(lambda: then(found))
        else:
            then(found)


@pytest.fixture
def remembered(rep: Rep) -> Remembered:
    made = Remembered("CASE-3", "CASE-2 again", "old CASE-1", "Printer")
    rep.window.form.set_suggestions(made)
    return made


def test_values_that_hold_what_is_typed(rep: Rep, remembered: Remembered) -> None:
    assert offered(rep, 1) == []
    rep.types("case")
    assert offered(rep, 1) == ["CASE-3", "CASE-2 again", "old CASE-1"]
    assert remembered.asked[-1] == (site_of(rep).name, 1, "case")
    rep.types("-2")
    assert offered(rep, 1) == ["CASE-2 again"]
    assert rep.focus is code(rep, 1).field, "the list never takes the focus"


def test_type_and_enter_creates_with_what_is_typed(rep: Rep, remembered: Remembered) -> None:
    rep.types("CASE")
    assert offered(rep, 1)
    rep.creates()
    assert sessions_made(rep)[0].tracking_codes == {1: "CASE"}
    assert completion(rep, 1).shown is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_takes_the_highlighted_one_and_the_next_enter_creates(
    rep: Rep, remembered: Remembered, key: Qt.Key
) -> None:
    rep.types("case")
    rep.presses(Qt.Key.Key_Down)
    rep.presses(Qt.Key.Key_Down)
    rep.presses(key)
    assert rep.window.form.typed[1] == "CASE-2 again"
    assert completion(rep, 1).shown is None
    assert not rep.desktop.background.is_creating
    rep.creates()
    assert sessions_made(rep)[0].tracking_codes == {1: "CASE-2 again"}


def test_the_arrows_come_back_to_what_is_typed(rep: Rep, remembered: Remembered) -> None:
    rep.types("case")
    for expected in ("CASE-3", "CASE-2 again", "old CASE-1", "", "CASE-3"):
        rep.presses(Qt.Key.Key_Down)
        assert highlighted(rep, 1) == expected
    for expected in ("", "old CASE-1"):
        rep.presses(Qt.Key.Key_Up)
        assert highlighted(rep, 1) == expected
    assert rep.window.form.typed[1] == "case"


def test_tab_takes_the_highlighted_one_and_goes_on(rep: Rep, remembered: Remembered) -> None:
    rep.types("case")
    rep.presses(Qt.Key.Key_Down)
    rep.presses(Qt.Key.Key_Tab)
    assert rep.window.form.typed[1] == "CASE-3"
    assert rep.focus is code(rep, 2).field


def test_tab_alone_leaves_what_is_typed(rep: Rep, remembered: Remembered) -> None:
    rep.types("case")
    rep.presses(Qt.Key.Key_Tab)
    assert rep.window.form.typed[1] == "case"
    assert rep.focus is code(rep, 2).field
    assert completion(rep, 1).shown is None


def test_escape_closes_until_something_is_typed(rep: Rep, remembered: Remembered) -> None:
    rep.types("case")
    rep.presses(Qt.Key.Key_Down)
    rep.presses(Qt.Key.Key_Escape)
    assert completion(rep, 1).shown is None
    assert rep.window.form.typed[1] == "case"
    rep.types("-")
    assert len(offered(rep, 1)) == 3


def test_escape_is_the_list_s_before_it_is_the_window_s(rep: Rep, remembered: Remembered) -> None:
    pressed: list[bool] = []
    QShortcut(QKeySequence(Qt.Key.Key_Escape), rep.window).activated.connect(
        lambda: pressed.append(True)
    )
    rep.types("case")
    rep.presses(Qt.Key.Key_Escape)
    assert pressed == []
    rep.presses(Qt.Key.Key_Escape)
    assert pressed == [True]


def test_down_shows_what_was_typed_before_in_an_empty_field(
    rep: Rep, remembered: Remembered
) -> None:
    rep.presses(Qt.Key.Key_Down)
    assert offered(rep, 1) == list(remembered.values)


def test_nothing_is_offered_for_an_emptied_field(rep: Rep, remembered: Remembered) -> None:
    rep.types("c")
    rep.presses(Qt.Key.Key_Backspace)
    assert offered(rep, 1) == []


def test_the_text_itself_is_no_suggestion(rep: Rep, remembered: Remembered) -> None:
    rep.types("CASE-3")
    assert offered(rep, 1) == []
    ctrl(rep, Qt.Key.Key_N)
    rep.types("case-3")
    assert offered(rep, 1) == ["CASE-3"], "in another case it is one"


def test_a_click_takes_a_value_and_the_focus_stays(rep: Rep, remembered: Remembered) -> None:
    rep.types("case")
    values = completion(rep, 1).shown
    assert values is not None
    place = values.visualItemRect(values.item(1)).center()
    rep.qtbot.mouseClick(values.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rep.window.form.typed[1] == "CASE-2 again"
    assert rep.focus is code(rep, 1).field
    assert completion(rep, 1).shown is None


def test_a_late_answer_shows_only_what_still_fits(rep: Rep, remembered: Remembered) -> None:
    remembered.is_late = True
    rep.types("case-2")
    for answer in remembered.waiting[:-2]:  # those for shorter texts
        answer()
    assert offered(rep, 1) == ["CASE-2 again"]


@pytest.mark.parametrize("away", ["create", "escape", "tab", "off", "new"])
def test_a_late_answer_opens_nothing_once_the_rep_went_on(
    rep: Rep, remembered: Remembered, away: str
) -> None:
    remembered.is_late = True
    rep.types("case")
    if away == "create":
        rep.creates()
    elif away == "off":
        rep.window.form.set_suggestions(None)
    elif away == "new":
        ctrl(rep, Qt.Key.Key_N)
    else:
        remembered.waiting[0]()
        rep.presses({"escape": Qt.Key.Key_Escape, "tab": Qt.Key.Key_Tab}[away])
    for answer in remembered.waiting:
        answer()
    assert completion(rep, 1).shown is None


def test_a_site_s_new_definition_drops_the_late_answer(rep: Rep, remembered: Remembered) -> None:
    remembered.is_late = True
    rep.types("case")
    codes = (TrackingCode(1, "Ticket"),)
    site = msgspec.structs.replace(site_of(rep), tracking_codes=codes)
    rep.window.sites.set_sites((site,))
    QApplication.sendPostedEvents()
    for answer in remembered.waiting:
        answer()
    assert rep.window.form.typed[1] == "case"
    assert completion(rep, 1).shown is None
    remembered.is_late = False
    rep.types("-")
    assert offered(rep, 1), "the new fields have suggestions, too"


def test_off_is_off(rep: Rep, remembered: Remembered) -> None:
    rep.types("c")
    rep.window.form.set_suggestions(None)
    assert completion(rep, 1).shown is None
    asked = len(remembered.asked)
    rep.types("a")
    rep.presses(Qt.Key.Key_Down)
    assert len(remembered.asked) == asked


def test_a_list_that_is_picked_from_is_not_asked_for(rep: Rep, remembered: Remembered) -> None:
    code(rep, 2).field.setFocus()
    rep.types("h")
    assert remembered.asked == []


def test_the_count_and_the_choice_are_said(
    rep: Rep, remembered: Remembered, said: list[str]
) -> None:
    rep.types("case")
    rep.types("-2")
    rep.presses(Qt.Key.Key_Down)
    rep.presses(Qt.Key.Key_Return)
    assert said == ["3 suggestion(s)", "1 suggestion(s)", "CASE-2 again, 1 of 1", "CASE-2 again"]


def test_a_taken_value_mends_the_field(rep: Rep, remembered: Remembered) -> None:
    rep.presses(Qt.Key.Key_Return)
    assert code(rep, 1).field.property("wrong")
    rep.presses(Qt.Key.Key_Down)
    rep.presses(Qt.Key.Key_Down)
    rep.presses(Qt.Key.Key_Return)
    assert rep.window.form.typed[1] == "CASE-3"
    assert not code(rep, 1).field.property("wrong")


def test_a_paste_is_asked_for_without_its_line_break(rep: Rep, remembered: Remembered) -> None:
    paste(rep, "case\n")
    assert remembered.asked == [(site_of(rep).name, 1, "case")]


def test_the_list_closes_when_the_form_moves_under_it(rep: Rep, remembered: Remembered) -> None:
    rep.window.resize(520, 400)
    rep.types("case-")
    assert offered(rep, 1)
    bar = rep.window.page.verticalScrollBar()
    bar.setValue(bar.value() + 10)
    assert completion(rep, 1).shown is None


@pytest.mark.parametrize("height", [420, 760])
@pytest.mark.parametrize("low", [False, True], ids=["room below", "no room below"])
def test_the_list_stays_in_the_window_and_off_its_field(
    rep: Rep, remembered: Remembered, height: int, low: bool
) -> None:
    rep.window.outcome.setHidden(low)
    remembered.values = tuple(f"case {n} " + "long " * 30 for n in range(40))
    rep.window.resize(520, height)
    for number in (1, 10):
        field = code(rep, number).field
        field.setFocus()
        process_events()
        rep.window.page.ensureWidgetVisible(field)
        rep.types("c")
        values = completion(rep, number).shown
        assert values is not None
        top = field.mapTo(rep.window, QPoint(0, 0)).y()
        assert rep.window.rect().contains(values.geometry())
        assert values.height() >= 6 * values.sizeHintForRow(0)
        assert not values.geometry().intersects(field.rect().translated(values.x(), top))


@pytest.mark.qt_log_ignore("This plugin does not support")  # grabbing keys for a menu, offscreen
def test_the_menu_of_a_field_forgets_the_site_s_values(rep: Rep, remembered: Remembered) -> None:
    def entries() -> list[str]:
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
        QApplication.sendEvent(rep.focus, asked)
        (menu,) = [m for m in rep.focus.findChildren(QMenu) if m.isVisible()]
        texts = [action.text() for action in menu.actions()]
        if "Clear" in texts[-1]:
            menu.actions()[-1].trigger()
        menu.close()
        return texts

    with rep.qtbot.waitSignal(rep.window.form.forget_asked) as asked:
        assert "Clear &suggestions for this site" in entries()
    assert asked.args == [site_of(rep).name]
    rep.window.form.set_suggestions(None)
    assert not any("Clear" in entry for entry in entries())


@pytest.fixture
def locked_journal() -> Iterator[None]:
    """Another program writes to the journal."""
    with closing(sqlite3.connect(find_paths(demo=True).journal)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


STILL_THERE = "Couldn't clear the suggestions."


@pytest.mark.usefixtures("impatient")
def test_what_could_not_be_forgotten_is_not_called_so(rep: Rep, request: Any) -> None:
    """In the preferences, and after they were closed before the answer."""
    rep.types("CASE-1")
    rep.creates()
    request.getfixturevalue("locked_journal")
    preferences = rep.desktop.features.preferences
    rep.window.menu.preferences.trigger()
    shown = preferences.window
    assert shown is not None
    page = shown.behavior
    page.forget_button.click()
    with rep.qtbot.waitSignal(rep.desktop.features.suggestions.all_forgotten, timeout=20_000):
        page.forget_question.yes.click()
    assert STILL_THERE in page.forget_problem.text()
    assert "Suggestions cleared" not in page.forget_button.text()
    page.forget_button.click()
    with rep.qtbot.waitSignal(rep.desktop.features.suggestions.all_forgotten, timeout=20_000):
        page.forget_question.yes.click()
        shown.close()
    assert STILL_THERE in rep.window.notice._text.text()


@pytest.mark.usefixtures("impatient")
def test_nor_of_one_site(rep: Rep, request: Any) -> None:
    rep.types("CASE-1")
    rep.creates()
    request.getfixturevalue("locked_journal")
    with rep.qtbot.waitSignal(rep.desktop.features.suggestions.not_forgotten, timeout=20_000):
        rep.window.form.forget_asked.emit(site_of(rep).name)
    assert STILL_THERE in rep.window.notice._text.text()


def test_the_preferences_forget_every_site_s_values(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.creates()
    with closing(sqlite3.connect(find_paths(demo=True).journal)) as journal:
        with journal:
            journal.execute("INSERT INTO remembered VALUES ('Gone', 1, 'CASE-0', 0)")
        assert journal.execute("SELECT count(*) FROM remembered").fetchone() == (2,)
        rep.window.menu.preferences.trigger()
        shown = rep.desktop.features.preferences.window
        assert shown is not None
        shown.behavior.forget_button.click()
        shown.behavior.forget_question.yes.click()
        rep.qtbot.waitUntil(
            lambda: not journal.execute("SELECT count(*) FROM remembered").fetchone()[0]
        )
