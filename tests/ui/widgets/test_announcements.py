"""The announcements of a rep's day, through the window's live region."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csr_desktop.sessions.site.state import SiteState
from csr_desktop.ui.widgets.announcements import LiveRegion, LiveText, region_of
from csr_desktop.ui.widgets.basics import announce
from tests.support.forms import code, ctrl
from tests.support.rep import Rep

Open = Callable[..., Rep]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A screen reader is running; what it gets, in order."""
    words: list[str] = []
    say = LiveRegion.say

    def say_and_note(region: LiveRegion, text: str) -> None:
        say(region, text)
        shown = [each for each in region.findChildren(LiveText) if each.isVisibleTo(region)]
        assert [each.accessibleName() for each in shown] == [text]
        words.append(text)

    monkeypatch.setattr(LiveRegion, "say", say_and_note)
    QAccessible.setActive(True)
    yield words
    QAccessible.setActive(False)


def test_the_day_of_a_rep_who_listens(open_desktop: Open, heard: list[str]) -> None:
    rep = open_desktop(demo=True)
    rep.qtbot.waitUntil(lambda: "Demo mode" in heard)
    heard.clear()
    rep.presses(Qt.Key.Key_Return)
    assert heard.pop() == "Enter Case number."
    assert rep.focus is code(rep, 1).field
    rep.types("CASE-1")
    rep.creates()
    digits = rep.key_on_screen.replace(" ", "")
    assert heard.pop() == f"Session created, key {' '.join(digits)}"
    rep.presses(Qt.Key.Key_Return)
    assert heard.pop() == "Copied"
    assert rep.clipboard == digits
    ctrl(rep, Qt.Key.Key_N)
    assert rep.focus is code(rep, 1).field
    assert code(rep, 1).text == ""
    assert heard == []


def test_the_first_wrong_field_has_the_focus_and_its_reason(rep: Rep, heard: list[str]) -> None:
    code(rep, 3).field.setFocus()
    rep.presses(Qt.Key.Key_Return)
    field = code(rep, 1).field
    assert rep.focus is field
    interface = QAccessible.queryAccessibleInterface(field)
    reason = "Enter Case number."
    assert reason in interface.text(QAccessible.Text.Description)
    assert heard[-1] == reason


def test_a_refusal_is_said_with_its_reason(rep: Rep, heard: list[str]) -> None:
    rep.types("CASE-1")
    rep.window.form.session_types.addItem("Training", 999)
    rep.window.form.session_types.setCurrentIndex(4)
    rep.creates()
    problem = rep.window.outcome.problem
    assert heard[-1].startswith("No session was created. ")
    for part in (problem._what, problem._remedy, problem._site_words):
        assert part.text()
        assert part.text() in heard[-1]


def test_what_may_have_been_created_is_said_with_its_cause(rep: Rep, heard: list[str]) -> None:
    rep.types("CASE-1")
    code(rep, 10).set_text("fault:hang-up-before")
    rep.creates()
    cause = "The connection was lost before the site finished answering."
    assert heard[-1].startswith(f"A session may have been created. {cause}")


def test_the_sites_state_is_said_when_it_changes(rep: Rep, heard: list[str]) -> None:
    bar = rep.window.site_bar
    bar._announced = None
    heard.clear()  # the window may have announced its own state by now
    for state in (SiteState.CONNECTING, SiteState.READY, SiteState.CONNECTING, SiteState.READY):
        bar.show_state(state)
    assert heard == ["Demo mode"]
    bar.show_state(SiteState.UNREACHABLE)
    bar.show_state(SiteState.UNREACHABLE)
    bar.show_state(SiteState.READY)
    assert heard == ["Demo mode", "Offline", "Demo mode"]


def test_it_is_a_notification_that_nobody_sees(qtbot: QtBot, heard: list[str]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    announce(window, "Copied")
    announce(window, "Copied")
    assert heard == ["Copied", "Copied"]
    region = region_of(window)
    assert region.text == "Copied"
    assert region.size().width() == 1
    assert len(window.findChildren(LiveRegion)) == 1
    text = region._texts[-1]
    interface = QAccessible.queryAccessibleInterface(text)
    assert interface.role() == QAccessible.Role.Notification
    assert interface.text(QAccessible.Text.Name) == "Copied"
    assert text.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_texts_that_come_at_once_keep_their_own_words(qtbot: QtBot, heard: list[str]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    for text in ("one", "two", "three"):
        announce(window, text)
    names = {each.accessibleName() for each in window.findChildren(LiveText)}
    assert {"one", "two", "three"} <= names


def test_where_nobody_listens_nothing_is_made(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert not QAccessible.isActive()
    announce(window, "Copied")
    assert window.findChildren(LiveRegion) == []


def test_a_system_that_knows_announcements_gets_them(
    qtbot: QtBot, heard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(sys, "platform", "win32")
    announce(window, "Copied")
    assert heard == []
