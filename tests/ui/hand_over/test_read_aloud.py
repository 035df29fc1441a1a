"""Reading a key out: one group at a time, with the keyboard only, in the customer's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from csr_desktop.ui.hand_over.read_aloud import ReadAloud
from tests.support.events import process_events

Open = Callable[..., ReadAloud]


@pytest.fixture
def open_view(qtbot: QtBot) -> Iterator[Open]:
    """Open the view over a window, as the program does."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    views: list[ReadAloud] = []

    def open_(key: str = "11916961", language: str = "en", *, rtl: bool = False) -> ReadAloud:
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        window.setLayoutDirection(direction)
        view = ReadAloud(key, language, window)
        view.setLayoutDirection(direction)
        views.append(view)
        view.open()
        view.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return view

    yield open_
    window.close()


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def seen(view: ReadAloud) -> tuple[str, str]:
    """The digits on screen and their words, from left to right."""

    def texts(labels: list[QLabel]) -> list[str]:
        shown = [label for label in labels if label.isVisible()]
        return [label.text() for label in sorted(shown, key=lambda label: label.x())]

    return "".join(texts(view.row.digits)), " ".join(texts(view.row.words))


def test_one_group_at_a_time(open_view: Open) -> None:
    view = open_view()
    assert seen(view) == ("119", "one one nine")
    assert view.progress.text() == "Group 1 of 3"
    assert not view.back_button.isEnabled()
    press(Qt.Key.Key_Right)
    assert seen(view) == ("169", "one six nine")
    press(Qt.Key.Key_Space)
    assert seen(view) == ("61", "six one")
    assert view.progress.text() == "Group 3 of 3"
    press(Qt.Key.Key_Left)
    assert seen(view) == ("169", "one six nine")
    press(Qt.Key.Key_Return)
    assert view.next_button.text() == "Start &over"
    press(Qt.Key.Key_Return)
    assert seen(view) == ("119", "one one nine")
    press(Qt.Key.Key_Left)
    assert view.number == 0


def test_the_focus_leaves_back_before_it_is_disabled(open_view: Open) -> None:
    view = open_view()
    press(Qt.Key.Key_Right)
    view.back_button.setFocus()
    press(Qt.Key.Key_Space)
    assert (view.number, view.back_button.isEnabled()) == (0, False)
    assert QApplication.focusWidget() is view.next_button


def test_escape_closes(open_view: Open, qtbot: QtBot) -> None:
    view = open_view()
    with qtbot.waitSignal(view.destroyed):
        press(Qt.Key.Key_Escape)


def test_the_whole_key_stays_in_sight(open_view: Open) -> None:
    view = open_view()
    press(Qt.Key.Key_Right)
    assert [label.text() for label in view.whole] == ["119", "169", "61"]
    roles = [label.property("role") for label in view.whole]
    assert roles == ["", "heading", ""], "bold, not by color alone"


def test_right_to_left_goes_on_to_the_left_and_digits_stay(open_view: Open) -> None:
    view = open_view("123456789", "ar", rtl=True)
    assert seen(view) == ("123", "واحد اثنان ثلاثة")
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    assert seen(view)[0] == "789"
    press(Qt.Key.Key_Right)
    assert seen(view)[0] == "456"
    assert [label.x() for label in view.whole] == sorted(label.x() for label in view.whole)
    assert view.next_button.x() < view.back_button.x()


def test_a_screen_reader_hears_single_digits(
    open_view: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def hear(_widget, text: str) -> None:
        heard.append(text)

    monkeypatch.setattr("csr_desktop.ui.hand_over.read_aloud.announce", hear)
    view = open_view()
    press(Qt.Key.Key_Right)
    assert heard == ["Group 1 of 3: 1 1 9", "Group 2 of 3: 1 6 9"]
    interface = QAccessible.queryAccessibleInterface(view.progress)
    assert interface.text(QAccessible.Text.Name) == "Group 2 of 3: 1 6 9"


@pytest.mark.parametrize("language", ["en", "fr", "ja", "ar"])
@pytest.mark.parametrize("size", [(400, 320), (520, 420), (1600, 1000)])
def test_digits_are_huge_and_inside(
    open_view: Open, qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    view = open_view("444888777", language)
    view.resize(*size)
    process_events()
    for label in (*view.row.digits, *view.row.words):
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
        assert label.fontMetrics().tightBoundingRect(label.text()).height() <= label.height()
    assert view.row.digits[0].font().pointSizeF() >= 60


def test_the_longest_key(open_view: Open) -> None:
    view = open_view("1234567890123456789")
    assert view.progress.text() == "Group 1 of 7"
    for _ in range(6):
        press(Qt.Key.Key_Space)
    assert seen(view) == ("9", "nine")
