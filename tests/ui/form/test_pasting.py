"""Text pasted into a line: clean, with the caret after it, and undone by Ctrl+Z."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from csr_desktop.settings.sites.site import TrackingCode
from csr_desktop.system.text import has_control, visible
from csr_desktop.ui.form.value_list import ValueList
from csr_desktop.ui.history.details import HistoryDetails
from csr_desktop.ui.history.filters import HistoryFilters
from csr_desktop.ui.widgets.line_edit import LONGEST, LineEdit
from tests.support.forms import MANY, code, ctrl, marks, offered, paste, use_codes
from tests.support.preferences_rep import PreferencesRep
from tests.support.rep import Rep, sessions_made
from tests.support.text_cases import BLANK, CLEANED, FOUND, KEPT

EMOJI = "\U0001f600"


@pytest.fixture
def line(qtbot: QtBot) -> LineEdit:
    made = LineEdit()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def put(line: QLineEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    line.paste()


def ctrl_on(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key, Qt.KeyboardModifier.ControlModifier)


def drop(line: QLineEdit, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    event = QDropEvent(
        QPointF(line.rect().topRight()),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    line.dropEvent(event)


def commit(line: QLineEdit, text: str) -> None:
    """Like an input method."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)


def compose(line: QLineEdit, text: str) -> None:
    """As an input method does before it commits; '' when it drops that."""
    QApplication.sendEvent(line, QInputMethodEvent(text, []))


def test_a_click_takes_what_is_composed(line: LineEdit) -> None:
    """fcitx5 drops it as the button is pressed; Esc drops it too, and then it was meant."""
    compose(line, "にほn")
    compose(line, "")
    assert line.text() == ""
    compose(line, "にほn")
    window, place = line.window().windowHandle(), line.rect().center()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=place)
    compose(line, "")
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=place)
    assert line.text() == "にほn"
    compose(line, "")
    assert line.text() == "にほn"


def test_the_caret_counts_an_emoji_as_qt_does(line: LineEdit) -> None:
    QTest.keyClicks(line, "ad")
    QTest.keyClick(line, Qt.Key.Key_Left)
    put(line, f"{EMOJI * 4}b\nc")
    QTest.keyClicks(line, "!")
    assert line.text() == f"a{EMOJI * 4}b c!d"


@pytest.mark.parametrize("insert", [put, drop, commit])
@pytest.mark.parametrize("before", ["", "ab", EMOJI * 3])
def test_a_line_break_goes_however_it_comes(line: LineEdit, insert, before: str) -> None:
    line.insert(before)
    insert(line, "x\r\ny\tz\x00")
    assert line.text() == f"{before}x y z"
    assert line.replaced == "line breaks"


def test_what_was_pasted_is_undone_and_done_again(line: LineEdit) -> None:
    QTest.keyClicks(line, "one two")
    line.setSelection(4, 3)
    put(line, f"{EMOJI}a\nb\u200b")
    assert line.text() == f"one {EMOJI}a b"
    ctrl_on(line, Qt.Key.Key_Z)
    assert (line.text(), line.selectedText()) == ("one two", "two")
    line.redo()
    assert line.text() == f"one {EMOJI}a b"
    line.undo()
    line.undo()
    assert line.text() == ""


def test_nobody_hears_of_the_text_before_it_is_clean(line: LineEdit) -> None:
    seen: list[str] = []
    line.textEdited.connect(lambda: seen.append(line.text()))
    line.textChanged.connect(lambda: seen.append(line.text()))
    put(line, "a\nb")
    assert seen == ["a b", "a b"]


@pytest.mark.parametrize(
    ("pasted", "replaced"),
    [
        ("a\nb", "line breaks"),
        ("a\u2028b", "line breaks"),
        ("a\tb", "controls"),
        ("a\x00b", "controls"),
        ("a\x9bb", "controls"),
        ("a\u200bb", ""),
        ("a b\n", ""),
        ("\ta b", ""),
        ("a  b", ""),
        ("a\u00a0b", ""),
    ],
    ids=ascii,
)
def test_it_is_known_what_became_a_space(line: LineEdit, pasted: str, replaced: str) -> None:
    put(line, pasted)
    assert line.replaced == replaced


@pytest.mark.parametrize("text", KEPT, ids=ascii)
def test_what_means_something_can_be_typed(line: LineEdit, text: str) -> None:
    for character in text:
        commit(line, character)
    assert line.text() == text


def test_a_password_stays_as_it_is(line: LineEdit) -> None:
    line.setEchoMode(QLineEdit.EchoMode.Password)
    put(line, " p\u200bw\t")
    assert line.text() == " p\u200bw\t"


PIECES = st.text(st.sampled_from(["a", " ", "\n", "\t", "é", EMOJI, "\u200b", "\u200d", "\u202e"]))


@settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300
)
@given(PIECES, st.integers(0, 40), st.integers(0, 10), PIECES)
def test_whatever_is_pasted_wherever(
    line: LineEdit, text: str, place: int, length: int, pasted: str
) -> None:
    line.setText("")
    line.insert(text)
    before = line.text()
    line.setSelection(min(place, len(before.encode("utf-16-le")) // 2), length)
    put(line, pasted)
    after = line.text()
    assert not has_control(after)
    assert visible(after) == after
    wanted, got = before.replace(" ", ""), after.replace(" ", "")
    if not length or not pasted:
        assert visible(pasted).translate(dict.fromkeys(map(ord, " \n\t"))) in got
    line.undo()
    if after != before:
        assert line.text().replace(" ", "") in (wanted, "")


# The form


def test_the_note_says_what_became_spaces(rep: Rep) -> None:
    field = code(rep, 1)
    paste(rep, "a\tb")
    assert field._note.text() == "Tabs or control characters were replaced with spaces."
    ctrl_on(rep.focus, Qt.Key.Key_Z)
    assert (field.text, field._note.text()) == ("", "")
    paste(rep, "a\nb")
    assert field._note.text() == "Line breaks were replaced with spaces."


@pytest.mark.parametrize(("typed", "kept"), CLEANED, ids=ascii)
def test_what_shows_nothing_is_neither_shown_nor_sent(rep: Rep, typed: str, kept: str) -> None:
    paste(rep, typed)
    assert visible(rep.window.form.typed[1]) == rep.window.form.typed[1]
    rep.creates()
    assert sessions_made(rep)[0].tracking_codes == {1: kept}


@pytest.mark.parametrize("text", [text for text in BLANK if text], ids=ascii)
def test_a_required_code_of_which_nothing_can_be_seen_is_missing(rep: Rep, text: str) -> None:
    use_codes(rep, TrackingCode(1, "Case", required=True))
    paste(rep, text)
    rep.presses(Qt.Key.Key_Return)
    assert marks(rep) == {1: "Enter Case."}
    assert not sessions_made(rep)


@pytest.mark.parametrize(("value", "typed"), FOUND, ids=ascii)
def test_a_long_list_offers_what_is_typed(rep: Rep, value: str, typed: str) -> None:
    use_codes(rep, TrackingCode(1, "Place", values=(*MANY, value)))
    paste(rep, typed)
    assert code(rep, 1).text == value or offered(rep, 1) == [value]


@pytest.mark.parametrize(
    ("value", "typed"),
    [
        ("İstanbul", "istanbul"),
        ("Müller", "muller"),
        ("Zürich", "zurich"),
        ("Müller", "Mu\u0308ller"),
        ("Mu\u0308ller", "MÜLLER"),
        ("IŞIK", "ışık"),
        ("Room 12", "room\u00a0١٢"),
    ],
)
def test_a_long_list_takes_what_is_typed(rep: Rep, value: str, typed: str) -> None:
    use_codes(rep, TrackingCode(1, "Place", values=(*MANY, value)))
    paste(rep, typed)
    rep.presses(Qt.Key.Key_Tab)
    assert (code(rep, 1).text, marks(rep)) == (value, {})


def test_a_suggestion_that_was_taken_is_undone(rep: Rep) -> None:
    rep.types("CASE-1042")
    rep.creates()
    rep.window.form.focus_first()
    ctrl(rep, Qt.Key.Key_N)
    rep.types("case")
    rep.qtbot.waitUntil(lambda: offered(rep, 1) == ["CASE-1042"])
    rep.presses(Qt.Key.Key_Down)
    rep.presses(Qt.Key.Key_Return)
    assert code(rep, 1).text == "CASE-1042"
    ctrl_on(rep.focus, Qt.Key.Key_Z)
    assert code(rep, 1).text == "case"


def test_a_value_that_was_taken_is_picked_at_once(rep: Rep) -> None:
    use_codes(rep, TrackingCode(1, "Place", values=MANY))
    field = code(rep, 1).field
    assert isinstance(field, ValueList)
    rep.types("scot")
    rep.presses(Qt.Key.Key_Return)
    assert (field.currentText(), field.currentIndex()) == ("Scotland", field.findText("Scotland"))


# Nothing freezes

HOSTILE = (
    "a" + " " * 1_000_000 + "b",
    "\n" * 1_000_000,
    " \n" * 500_000,
    "\u200d" * 1_000_000,
    EMOJI * 300_000,
    "A" + "\u0301\u0327" * 500_000,
    "&(&" * 300_000,
    "{" * 1_000_000,
    "\\" * 1_000_000,
    "http://" + "a:" * 500_000 + "@",
)
_MOST = 2.0  # seconds of this process, on a busy computer; it was 7.6 for 32,000


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:3]))
def test_a_paste_of_a_million_characters_freezes_no_line(rep: Rep, text: str) -> None:
    rep.window.form.focus_first()
    for number in range(2):
        begun = time.process_time()
        if number == 0:
            paste(rep, text)
        else:
            rep.types("x")
        assert time.process_time() - begun < _MOST


def fields_of(widget: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    found: list[QLineEdit | QPlainTextEdit] = []
    found += widget.findChildren(QLineEdit)
    found += widget.findChildren(QPlainTextEdit)
    return [field for field in found if not field.isReadOnly()]


def one_of_each(fields: list[QLineEdit | QPlainTextEdit]) -> list[QLineEdit | QPlainTextEdit]:
    """Without those that differ only in their number, as in the ten rows of tracking codes."""
    names = {field: re.sub(r"\d+", "", field.accessibleName()) for field in reversed(fields)}
    return list({name or str(id(field)): field for field, name in names.items()}.values())


@pytest.mark.parametrize("text", HOSTILE[:6:2], ids=lambda text: ascii(text[:3]))
def test_a_paste_of_a_million_characters_freezes_no_field(
    rep: Rep, preferences: Callable[[], PreferencesRep], qtbot: QtBot, text: str
) -> None:
    places: list[QWidget] = [HistoryFilters(), HistoryDetails()]
    for place in places:
        qtbot.addWidget(place)
    rep.window.sites.ask_for_site()
    assert rep.window.sites.dialog is not None
    places += [rep.window.sites.dialog, preferences().window]
    fields = [field for place in places for field in one_of_each(fields_of(place))]
    assert len(fields) > 12
    QGuiApplication.clipboard().setText(text)
    for field in fields:
        begun = time.process_time()
        field.paste()
        QTest.keyClick(field, Qt.Key.Key_X)
        assert time.process_time() - begun < _MOST, field.accessibleName()


@pytest.mark.parametrize("pasted", ["x" * 10_000, "x\n" * 10_000, "\U0001f600" * 5_000])
def test_the_end_of_a_paste_that_no_field_needs_is_left_out(qtbot: QtBot, pasted: str) -> None:
    line = LineEdit("CASE")
    qtbot.addWidget(line)
    QGuiApplication.clipboard().setText(pasted)
    line.end(False)
    line.paste()
    text = line.text()
    assert text.startswith("CASE" + pasted[:1])
    assert LONGEST - 2 <= len(text.encode("utf-16-le")) // 2 <= LONGEST
    line.undo()
    assert line.text() == "CASE"
