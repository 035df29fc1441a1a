"""The history: searched while typing, copied, annotated, deleted, exported."""

from __future__ import annotations

import csv
import json
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.history.query import NOTE_LENGTH, Query, ResultPage
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Created
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.history import export_row, result_count
from csr_desktop.ui.history.window import HistoryWindow
from csr_desktop.ui.language import Language
from csr_desktop.ui.style.theme import Theme
from tests.sessions.conftest import ACME
from tests.support.accessibility import name_of, stops
from tests.support.earlier_run import write_sessions
from tests.support.events import process_events
from tests.support.journal import LOST, REFUSED
from tests.support.pseudo import CODE, is_pseudo, said_in
from tests.support.rep import Rep, journal_rows

Open = Callable[..., Rep]


def three() -> None:
    write_sessions(Created("119169612"), REFUSED, LOST)


class Looker:
    """A rep in the history."""

    def __init__(self, rep: Rep) -> None:
        self.rep = rep
        self.qtbot: QtBot = rep.qtbot
        self.history = rep.desktop.features.history
        with self.qtbot.waitSignal(self.history.searched):
            self.qtbot.keyClick(rep.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)

    @property
    def window(self) -> HistoryWindow:
        assert self.history.window is not None
        return self.history.window

    @property
    def codes(self) -> list[str]:
        model = self.window.model
        return [str(model.data(model.index(row, 4))) for row in range(model.rowCount())]

    @property
    def words(self) -> str:
        labels = self.window.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def types(self, text: str) -> None:
        for letter in text:
            with self.qtbot.waitSignal(self.history.searched):
                self.qtbot.keyClicks(self.window.filters.search, letter)


@pytest.fixture
def look(open_desktop: Open) -> Callable[[], Looker]:
    return lambda: Looker(open_desktop(demo=True))


def test_the_menu_s_entry_opens_it_with_the_focus_in_the_search(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    assert looker.codes == ["CASE-3", "CASE-2", "CASE-1"]
    assert looker.rep.focus is looker.window.filters.search
    assert "3 session" in looker.words
    assert "A session may have been created" in looker.words
    first = looker.window
    looker.history.open()
    assert looker.window is first, "one window, however often it is asked for"


def test_type_enter_copied(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    looker.types("119 169")
    assert looker.codes == ["CASE-1"]
    assert "1 session" in looker.words
    looker.rep.presses(Qt.Key.Key_Return)
    assert looker.rep.clipboard == "119169612"
    assert "Copied" in looker.words


def test_a_key_that_is_typed_meanwhile_counts(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    looker.qtbot.keyClicks(looker.window.filters.search, "case-2")  # faster than any answer
    looker.qtbot.waitUntil(lambda: looker.codes == ["CASE-2"])
    empty = ResultPage((), None, 0, False, 1.0)
    looker.history._show(1, Query(), empty)  # late, of a search before
    assert looker.codes == ["CASE-2"]


def held(looker: Looker) -> threading.Event:
    """The history thread is busy until this is set."""
    gate = threading.Event()
    looker.rep.desktop.background.look_up(lambda *_: gate.wait(20), lambda _: None)
    return gate


def test_enter_right_after_typing_copies_what_was_typed(look: Callable[[], Looker]) -> None:
    write_sessions(Created("111"), Created("222"), Created("333"))
    looker = look()
    looker.types("case-2")
    looker.rep.presses(Qt.Key.Key_Return)
    assert looker.rep.clipboard == "222"
    gate = held(looker)
    looker.window.filters.search.selectAll()
    looker.qtbot.keyClicks(looker.window.filters.search, "case-3")
    looker.rep.presses(Qt.Key.Key_Return)
    assert looker.rep.clipboard == "222", "nothing is known of CASE-3 yet"
    gate.set()
    looker.qtbot.waitUntil(lambda: looker.rep.clipboard == "333")
    assert looker.codes == ["CASE-3"]
    assert "Copied" in looker.words


@pytest.mark.parametrize("then", ["1", "\b", "outcome"])
def test_enter_is_forgotten_when_something_else_is_searched_for(
    look: Callable[[], Looker], then: str
) -> None:
    write_sessions(Created("111"), Created("222"))
    looker = look()
    filters, gate = looker.window.filters, held(looker)
    looker.qtbot.keyClicks(filters.search, "case-")
    looker.rep.presses(Qt.Key.Key_Return)
    if then == "outcome":
        filters.outcome.setCurrentIndex(filters.outcome.findData("created"))
    else:
        looker.qtbot.keyClicks(filters.search, then)
    before = looker.rep.clipboard
    with looker.qtbot.waitSignal(looker.history.searched):
        gate.set()
    assert looker.rep.clipboard == before


def test_more_of_a_list_never_comes_from_another_search(look: Callable[[], Looker]) -> None:
    write_sessions(*(Created(str(1000 + n)) for n in range(150)), code="OLD")
    write_sessions(*(Created(str(2000 + n)) for n in range(3)), code="NEW")
    looker = look()
    gate, model = held(looker), looker.window.model
    looker.qtbot.keyClicks(looker.window.filters.search, "new")
    looker.window.table.scrollToBottom()
    assert model.rowCount() == 100
    with looker.qtbot.waitSignal(looker.history.searched):
        gate.set()
    looker.qtbot.waitUntil(lambda: not model.canFetchMore(looker.window.table.rootIndex()))
    assert looker.codes == ["NEW-3", "NEW-2", "NEW-1"]


def test_down_ctrl_c_and_escape(look: Callable[[], Looker]) -> None:
    write_sessions(Created("111"), Created("222"))
    looker = look()
    looker.rep.presses(Qt.Key.Key_Down)
    assert looker.rep.focus is looker.window.table
    looker.rep.presses(Qt.Key.Key_Down)
    looker.qtbot.keyClick(looker.rep.focus, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert looker.rep.clipboard == "111"
    looker.qtbot.keyClick(looker.rep.focus, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    looker.types("c")
    looker.rep.presses(Qt.Key.Key_Escape)
    assert looker.window.filters.search.text() == ""
    looker.rep.presses(Qt.Key.Key_Escape)
    assert looker.history.window is None


def test_filters_and_the_words_when_nothing_matches(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    filters = looker.window.filters
    with looker.qtbot.waitSignal(looker.history.searched):
        filters.outcome.setCurrentIndex(filters.outcome.findData("refused"))
    assert looker.codes == ["CASE-2"]
    assert "No session was created" in looker.words
    assert "110055 No such type" in looker.words
    with looker.qtbot.waitSignal(looker.history.searched):
        filters.day.setCurrentIndex(1)
    assert looker.codes == ["CASE-2"], "today"
    with looker.qtbot.waitSignal(looker.history.searched):
        filters.day.setCurrentIndex(4)
    assert filters.date.isVisible()
    with looker.qtbot.waitSignal(looker.history.searched):
        filters.date.setDate(filters.date.date().addDays(-1))
    assert looker.codes == []
    for day in (filters.date.minimumDate(), filters.date.maximumDate()):
        with looker.qtbot.waitSignal(looker.history.searched):
            filters.date.setDate(day)
        assert looker.codes == [], day
    assert "No matching sessions. Try a different search" in looker.words
    assert not looker.window.export.button.isEnabled()


def test_an_empty_journal(look: Callable[[], Looker]) -> None:
    looker = look()
    assert "No sessions yet. Sessions you create appear here." in looker.words
    assert not looker.window.table.isVisible()


def test_the_list_goes_on_where_the_rep_scrolls(look: Callable[[], Looker]) -> None:
    write_sessions(*(Created(str(1000 + n)) for n in range(230)))
    looker = look()
    model, table = looker.window.model, looker.window.table
    assert model.rowCount() == 100
    table.scrollToBottom()
    looker.qtbot.waitUntil(lambda: model.rowCount() == 200)
    table.scrollToBottom()
    looker.qtbot.waitUntil(lambda: model.rowCount() == 230)
    assert len(set(looker.codes)) == 230
    assert not model.canFetchMore(table.rootIndex())


def test_what_another_window_writes_appears(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    looker.history._look()  # what its timer does every two seconds
    looker.qtbot.waitUntil(lambda: looker.history._version != 0)
    write_sessions(Created("7"), code="OTHER")
    with looker.qtbot.waitSignal(looker.history.searched):
        looker.history._look()
    assert looker.codes[0] == "OTHER-1"


def test_a_list_that_was_scrolled_down_is_new_again_at_its_top(
    look: Callable[[], Looker],
) -> None:
    write_sessions(*(Created(str(1000 + n)) for n in range(60)))
    looker = look()
    looker.history._look()
    looker.qtbot.waitUntil(lambda: looker.history._version != 0)
    before = looker.history._version
    looker.window.table.scrollToBottom()
    write_sessions(Created("7"), code="OTHER")
    looker.history._look()
    looker.qtbot.waitUntil(lambda: looker.history._version != before)
    assert looker.codes[0] == "CASE-60", "what the rep reads does not move"
    with looker.qtbot.waitSignal(looker.history.searched):
        looker.window.table.scrollToTop()
    assert looker.codes[0] == "OTHER-1"


def test_a_site_that_is_removed_is_no_filter_any_more(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    filters = looker.window.filters
    looker.window.set_sites((ACME, msgspec.structs.replace(ACME, name="Other")))
    with looker.qtbot.waitSignal(looker.history.searched):
        filters.site.setCurrentIndex(filters.site.findData("Other"))
    assert looker.codes == []
    with looker.qtbot.waitSignal(looker.history.searched):
        looker.window.set_sites((ACME,))
    assert filters.site.currentText() == "All sites"
    assert len(looker.codes) == 3


def test_nothing_is_asked_for_a_window_that_nobody_sees(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    timer = looker.history._timer
    assert timer.isActive()
    looker.window.showMinimized()
    assert not timer.isActive()
    looker.window.showNormal()
    assert timer.isActive()
    looker.window.hide()
    assert not timer.isActive()
    looker.window.show()
    looker.window.close()
    assert not timer.isActive()


def test_an_uncertain_one_is_shown_for_a_check(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    assert looker.window.details.show_button.isVisible()
    assert not looker.window.details.copy_button.isVisible()
    looker.window.details.show_button.click()
    assert "A session may have been created" in looker.rep.words
    attempt = looker.rep.window.outcome.attempt
    assert attempt is not None
    assert attempt.first_code == "CASE-3"


def test_a_note_is_kept_when_the_rep_goes_on(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    note = looker.window.details.note
    note.setFocus()
    looker.qtbot.keyClicks(note, "call back")
    looker.window.table.selectRow(1)
    looker.qtbot.waitUntil(lambda: looker.window.model.records[0].note == "call back")
    looker.window.table.selectRow(0)
    assert note.toPlainText() == "call back"
    looker.qtbot.keyClicks(note, "!")
    looker.window.close()  # it is kept then, too
    with looker.qtbot.waitSignal(looker.history.searched):
        looker.history.open()
    looker.qtbot.waitUntil(lambda: "call back" in looker.window.details.note.toPlainText())


@pytest.mark.usefixtures("impatient")
def test_a_note_that_can_t_be_written_is_tried_again(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    note, path = looker.window.details.note, find_paths(demo=True).journal
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        note.setPlainText("call back")
        looker.window.details.save_note()
        looker.qtbot.waitUntil(lambda: "The note isn't saved yet" in looker.words, timeout=9000)
        with looker.qtbot.waitSignal(looker.history.searched):
            looker.history.search()
        looker.window.table.selectRow(1)
        looker.window.table.selectRow(0)
        assert note.toPlainText() == "call back", "what was typed is not lost"
        looker.window.close()
    assert looker.history.notes.retry.isActive()
    looker.history.notes.write()  # what its timer does
    looker.qtbot.waitUntil(lambda: not looker.history.notes.unsaved)
    assert notes() == ["call back"]


def notes() -> list[str]:
    with closing(sqlite3.connect(find_paths(demo=True).journal)) as database:
        return [row[0] for row in database.execute("SELECT note FROM attempts WHERE note <> ''")]


def test_a_note_of_a_deleted_session_is_said(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    with closing(sqlite3.connect(find_paths(demo=True).journal)) as other, other:
        other.execute("DELETE FROM attempts")
    looker.window.details.note.setPlainText("call back")
    looker.window.details.save_note()
    looker.qtbot.waitUntil(lambda: "The session has been deleted in the meantime" in looker.words)
    assert not looker.history.notes.unsaved


def test_the_end_of_a_note_that_is_too_long_is_not_cut_in_silence(
    look: Callable[[], Looker],
) -> None:
    three()
    looker = look()
    details = looker.window.details
    details.note.setPlainText("x" * NOTE_LENGTH)
    assert "too long" not in looker.words
    details.note.insertPlainText("yz")
    assert "2 character(s) too long" in looker.words
    details.save_note()
    looker.qtbot.waitUntil(lambda: notes() == ["x" * NOTE_LENGTH] or bool(notes()))
    assert details.note.toPlainText().endswith("x"), "the text is still there to be shortened"
    assert len(details.note.toPlainText()) == NOTE_LENGTH + 2
    looker.window.table.selectRow(1)
    assert "too long" not in looker.words


def test_the_system_ends_the_program_right_after_a_note_was_typed(
    look: Callable[[], Looker],
) -> None:
    three()
    looker = look()
    note = looker.window.details.note
    note.setFocus()
    looker.qtbot.keyClicks(note, "call back")
    looker.rep.window.end()  # as at SIGTERM
    assert looker.rep.desktop.close()
    assert notes() == ["call back"]


def test_delete_can_be_taken_back(look: Callable[[], Looker], said: list[str]) -> None:
    three()
    looker = look()
    window = looker.window
    window.table.selectRow(1)
    with looker.qtbot.waitSignal(looker.history.searched):
        window.details.delete_button.click()
    assert looker.codes == ["CASE-3", "CASE-1"]
    assert window.selected is not None
    assert window.selected.attempt.first_code == "CASE-1", "the next one"
    assert "2 session" in looker.words
    assert "Deleted. Press Ctrl+Z to undo." in said
    assert looker.rep.focus is window.table
    assert len(journal_rows(demo=True)) == 3, "it is there, whatever happens now"

    with looker.qtbot.waitSignal(looker.history.searched):
        looker.qtbot.keyClick(window.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert looker.codes == ["CASE-3", "CASE-2", "CASE-1"]
    assert window.selected.attempt.first_code == "CASE-2"
    assert not window._count.undo.isVisible()
    looker.history.deletion.finish()
    looker.rep.waits()
    assert len(journal_rows(demo=True)) == 3


def test_what_is_deleted_is_gone_when_the_rep_turns_to_the_main_window(
    look: Callable[[], Looker],
) -> None:
    three()
    looker = look()
    window, deletion = looker.window, looker.history.deletion
    window.activateWindow()
    looker.qtbot.waitUntil(window.isActiveWindow)
    with looker.qtbot.waitSignal(looker.history.searched):
        looker.qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    assert "It may still exist on the site." in looker.words
    assert len(journal_rows(demo=True)) == 3
    with looker.qtbot.waitSignal(deletion.done):
        looker.rep.window.activateWindow()
    assert not window._count.undo.isVisible()
    assert journal_rows(demo=True) == [("created", "119169612"), ("refused", None)]
    window.undo_asked.emit()
    assert looker.codes == ["CASE-2", "CASE-1"]


def test_the_second_deletion_ends_the_first_one_s_undo(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    for _ in range(2):
        looker.window.details.delete_button.click()
    with looker.qtbot.waitSignal(looker.history.searched):
        looker.window.undo_asked.emit()
    looker.qtbot.waitUntil(lambda: len(journal_rows(demo=True)) == 2)
    looker.qtbot.waitUntil(lambda: looker.codes == ["CASE-2", "CASE-1"])


@pytest.mark.parametrize("ends", ["history", "program"])
def test_what_was_deleted_right_before_the_end_is_gone(
    look: Callable[[], Looker], ends: str
) -> None:
    three()
    looker = look()
    looker.window.details.delete_button.click()
    if ends == "history":
        with looker.qtbot.waitSignal(looker.history.forgotten):
            looker.window.close()
    else:
        looker.rep.window.end()  # as at SIGTERM
        assert looker.rep.desktop.close()
    assert journal_rows(demo=True) == [("created", "119169612"), ("refused", None)]


@pytest.mark.usefixtures("impatient")
def test_what_can_t_be_deleted_comes_back(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    with closing(sqlite3.connect(find_paths(demo=True).journal)) as other:
        other.execute("BEGIN IMMEDIATE")
        looker.window.details.delete_button.click()
        with looker.qtbot.waitSignal(looker.history.deletion.not_done, timeout=9000):
            looker.history.deletion.finish()
    assert "isn't available right now" in looker.words
    with looker.qtbot.waitSignal(looker.history.searched):
        looker.history.search()
    assert looker.codes == ["CASE-3", "CASE-2", "CASE-1"]


def test_what_is_out_is_not_deleted(look: Callable[[], Looker]) -> None:
    other = Journal(find_paths(demo=True).journal)  # another window's, which waits
    with closing(other):
        other.write_intent(Draft(ACME, 13, {1: "CASE-1"}))
        looker = look()
        assert "In progress" in str(looker.window.model.data(looker.window.model.index(0, 2)))
        looker.window.details.delete_button.click()
        assert "This session is still being created" in looker.words
        assert looker.codes == ["CASE-1"]


def test_copy_invitation(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    looker.window.table.selectRow(2)
    looker.window.details.invitation_button.click()
    assert "119 169 612" in looker.rep.clipboard
    assert "Invitation copied" in looker.words
    looker.window.table.selectRow(1)
    assert not looker.window.details.invitation_button.isVisible(), "it has no key"


def test_a_click_on_a_head_sorts_the_whole_list(
    look: Callable[[], Looker], said: list[str]
) -> None:
    write_sessions(*(Created(str(1000 + n)) for n in range(150)), code="A")
    looker = look()
    header = looker.window.table.horizontalHeader()
    with looker.qtbot.waitSignal(looker.history.searched):
        x = header.sectionViewportPosition(4) + 20
        looker.qtbot.mouseClick(
            header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, header.height() // 2)
        )
    assert said[-1] == "Sorted by Case, ascending"
    expected = sorted(f"A-{n}" for n in range(1, 151))
    assert looker.codes == [code.lower().upper() for code in expected[:100]]
    looker.window.table.scrollToBottom()
    looker.qtbot.waitUntil(lambda: looker.codes == expected)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_s_menu_sorts_by_the_keyboard(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    table = looker.window.table
    table.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    )
    (menu,) = table.findChildren(QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:2] == ["&Delete", "Sort by Time"], "the newest one has no key"
    (by_time,) = (action for action in menu.actions() if action.text() == "Sort by Time")
    assert by_time.isChecked()
    with looker.qtbot.waitSignal(looker.history.searched):
        by_time.trigger()
    assert looker.codes == ["CASE-1", "CASE-2", "CASE-3"]
    menu.close()


def test_the_first_code_s_column_has_its_label_where_all_are_of_one_site(
    look: Callable[[], Looker],
) -> None:
    three()
    looker = look()
    model = looker.window.model

    def head() -> object:
        return model.headerData(4, Qt.Orientation.Horizontal)

    assert head() == "Case", "a site that is no more"
    codes = looker.rep.window.sites.sites[0].tracking_codes
    known = msgspec.structs.replace(ACME, tracking_codes=codes)
    looker.window.set_sites((known,))
    assert head() == "Case number"
    other = msgspec.structs.replace(known, name="Other", webex_id="other")
    write_sessions(Created("7"), site=other)
    with looker.qtbot.waitSignal(looker.history.searched):
        looker.history.search()
    looker.window.set_sites((known, other))
    assert head() == "Case", "of two sites"


def test_columns_fit_what_is_in_them(look: Callable[[], Looker]) -> None:
    write_sessions(Created("1234567890123456789"), code="X" * 110)
    looker = look()
    table, model = looker.window.table, looker.window.model
    key = str(model.data(model.index(0, 1)))
    assert table.columnWidth(1) >= table.fontMetrics().horizontalAdvance(key) + 8
    assert table.columnWidth(4) < table.fontMetrics().horizontalAdvance("X" * 110)
    tip = str(model.data(model.index(0, 4), Qt.ItemDataRole.ToolTipRole))
    assert "X" * 110 in tip


class FileManager:
    """Opens folders, or can't."""

    def __init__(self, *, can: bool) -> None:
        self.can = can
        self.opened: list[Path] = []

    def open(self, folder: Path) -> bool:
        self.opened.append(folder)
        return self.can


@pytest.mark.parametrize("can", [True, False])
def test_a_file_that_was_exported_is_shown_in_its_folder(
    look: Callable[[], Looker], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can: bool
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    three()
    looker = look()
    manager = FileManager(can=can)
    looker.history.folder_view.open_folder = manager.open
    button = looker.window.export.folder_button
    assert not button.isVisible()
    save_as(looker, tmp_path / "mine.csv")
    looker.qtbot.waitUntil(button.isVisible)
    button.click()
    looker.qtbot.waitUntil(lambda: manager.opened == [tmp_path])
    assert (f"The file is in {tmp_path}" in looker.words) is not can


def test_what_is_forgotten_is_nowhere_in_the_window(look: Callable[[], Looker]) -> None:
    looker = look()
    rep = looker.rep
    rep.window.activateWindow()
    rep.qtbot.waitUntil(rep.window.isActiveWindow)
    rep.window.form.codes[0].set_text("CASE-TO-FORGET")
    with rep.qtbot.waitSignals(
        [rep.desktop.background.attempt_ended, rep.desktop.background.recent_read]
    ):
        rep.window.creating.create_session()
    assert rep.key_on_screen
    looker.window.activateWindow()
    with looker.qtbot.waitSignal(looker.history.searched):
        looker.history.search()
    looker.window.table.selectRow(0)
    looker.window.details.delete_button.click()
    with looker.qtbot.waitSignal(rep.desktop.background.recent_read):
        looker.history.deletion.finish()
    assert rep.key_on_screen == ""
    assert rep.window.outcome.attempt is None
    assert not rep.window.recents.attempts
    assert not rep.window.menu.repeat_last.isEnabled()


def save_as(looker: Looker, path: Path) -> None:
    export = looker.window.export
    export.is_native = False
    export.button.click()
    assert export.dialog is not None
    (field,) = export.dialog.findChildren(QLineEdit, "fileNameEdit")
    field.setText(str(path))
    export.dialog.accept()


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_export(look: Callable[[], Looker], tmp_path: Path, kind: str) -> None:
    three()
    looker = look()
    looker.types("case-1")
    path = tmp_path / f"mine.{kind}"
    save_as(looker, path)
    looker.qtbot.waitUntil(lambda: f"to mine.{kind}" in looker.words)
    text = path.read_text("utf-8-sig")
    rows = json.loads(text) if kind == "json" else list(csv.DictReader(text.splitlines()))
    assert [row["session_key"] for row in rows] == ["119169612"]
    assert looker.window.export.button.isVisible()


def test_a_canceled_export_says_that_nothing_was_written(
    look: Callable[[], Looker], tmp_path: Path
) -> None:
    three()
    looker = look()
    export, gate = looker.window.export, threading.Event()
    looker.rep.desktop.background.look_up(lambda *_: gate.wait(20), lambda _: None)
    looker.history._begin_export(str(tmp_path / "mine.csv"))
    assert export.cancel.isVisible()
    export.cancel.click()
    gate.set()
    looker.qtbot.waitUntil(lambda: "Export canceled. No file was saved" in looker.words)
    assert not (tmp_path / "mine.csv").exists()


def test_an_export_that_can_t_be_written_says_so(
    look: Callable[[], Looker], tmp_path: Path
) -> None:
    three()
    looker = look()
    looker.history._begin_export(str(tmp_path / "nowhere" / "mine.csv"))
    looker.qtbot.waitUntil(lambda: "Couldn't write mine.csv: No such file" in looker.words)


def test_a_journal_that_can_t_be_read_is_said_in_place(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    path = find_paths(demo=True).journal
    path.rename(path.with_name("away.db"))
    looker.qtbot.keyClicks(looker.window.filters.search, "c")
    looker.qtbot.waitUntil(lambda: "Your session history isn't available right now" in looker.words)


def test_the_window_closes_with_the_program_s(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    looker.rep.window.close()
    assert looker.rep.desktop.close()


def test_every_stop_has_a_name_and_tab_leaves_the_list(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    names = [name_of(widget) for widget in stops(looker.window)]
    expected = ["Search", "Outcome", "Site", "Date", "Sessions", "Note", "Check with the site"]
    assert [name.replace("&", "") for name in names][:7] == expected
    assert all(names)
    looker.window.table.setFocus()
    looker.rep.presses(Qt.Key.Key_Tab)
    assert looker.rep.focus is not looker.window.table


def test_a_screen_reader_reads_rows_and_columns(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    table = QAccessible.queryAccessibleInterface(looker.window.table)
    names = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    assert {"Session key", "1 1 9 1 6 9 6 1 2", "Unconfirmed", "CASE-2"} <= set(names)


def test_mnemonics_are_unique(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    details, export = looker.window.details, looker.window.export
    buttons = (details.copy_button, details.show_button, details.delete_button, export.button,
               details.invitation_button, export.cancel, export.folder_button,
               looker.window._count.undo)  # fmt: skip
    texts = [each.text() for each in buttons] + ["&Note"]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("dark", [True, False])
def test_long_texts_stay_in_the_window(
    look: Callable[[], Looker], qapp: object, dark: bool
) -> None:
    Theme(qapp).choose("dark" if dark else "light")  # type: ignore[arg-type]
    write_sessions(Created("1234567890123456789"), code="X" * 110)
    looker = look()
    window = looker.window
    window.resize(640, 560)
    process_events()
    assert window.width() <= 760
    assert window.rect().contains(window.export.geometry())


def test_it_is_not_offered_by_a_hidden_entry(rep: Rep) -> None:
    entries = [each for each in rep.window.menu.findChildren(QAction) if "sessions" in each.text()]
    assert all(entry.isVisible() for entry in entries)
    assert not rep.window.findChildren(QFileDialog)


def test_the_site_that_is_picked_stays_so_under_another_name(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    filters = looker.window.filters
    twin = msgspec.structs.replace(ACME, name="Twin")
    filters.set_sites([twin, ACME])
    with looker.qtbot.waitSignal(looker.history.searched):
        filters.site.setCurrentIndex(2)
    assert filters.query.others == ("Twin",)
    shown = looker.codes
    renamed = msgspec.structs.replace(ACME, name="Renamed")
    with looker.qtbot.waitSignal(looker.history.searched):
        filters.set_sites([twin, renamed])
    assert filters.site.currentText() == "Renamed"
    assert looker.codes == shown
    assert shown


def test_another_language_keeps_what_the_rep_did(
    look: Callable[[], Looker], pseudo: Language
) -> None:
    three()
    looker = look()
    window, filters = looker.window, looker.window.filters
    looker.types("case")
    filters.set_sites([ACME])
    with looker.qtbot.waitSignal(looker.history.searched):
        filters.site.setCurrentIndex(1)
    with looker.qtbot.waitSignal(looker.history.searched):
        filters.day.setCurrentIndex(4)
    window.table.selectRow(1)
    window.details.note.setFocus()
    looker.qtbot.keyClicks(window.details.note, "half a no")
    before = (filters.query, window.selected, looker.codes)
    changed: list[object] = []
    window.model.headerDataChanged.connect(lambda *told: changed.append(told))
    pseudo.speak(CODE)
    looker.qtbot.waitUntil(lambda: bool(changed))
    for box in (filters.outcome, filters.day):
        assert all(is_pseudo(box.itemText(place)) for place in range(box.count()))
    assert (filters.query, window.selected, looker.codes) == before
    assert window.details.note.toPlainText() == "half a no"
    assert looker.rep.focus is window.details.note
    model = window.model
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(5)]
    assert all(is_pseudo(str(head)) for head in heads)
    assert str(model.data(model.index(1, 2))).startswith(said_in("Refused")[:-4])
    pseudo.speak("de")
    looker.qtbot.waitUntil(lambda: not is_pseudo(window.windowTitle()))
    today = QLocale(QLocale.Language.German).toString(
        QDate.currentDate(), QLocale.FormatType.ShortFormat
    )
    assert filters.date.text() == today
    assert filters.date.locale().language() == QLocale.Language.German
    assert today in str(model.data(model.index(0, 0)))
    assert today in window.details._facts.text()


def test_the_number_found_is_announced_once_the_rep_pauses(
    look: Callable[[], Looker], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(result_count, "announce", lambda _, text: said.append(text))
    three()
    looker = look()
    looker.types("case-1")
    assert said == [], "not at each letter"
    looker.qtbot.waitUntil(lambda: len(said) == 1)
    assert said[0].startswith("1 session")
    with looker.qtbot.waitSignal(looker.history.searched):
        looker.history.search()  # as when another window has written
    assert not looker.window._count._pause.isActive()
    looker.qtbot.keyClicks(looker.window.filters.search, "x")
    assert not looker.window._count._pause.isActive(), "not before there is an answer"
    looker.qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].startswith("No matching sessions.")


def test_a_row_can_be_heard_from_the_cell_with_the_focus(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    model = looker.window.model

    def heard(row: int) -> tuple[str, str]:
        role = Qt.ItemDataRole
        index = model.index(row, 1)
        name = str(model.data(index, role.AccessibleTextRole))
        return name, str(model.data(index, role.AccessibleDescriptionRole))

    name, rest = heard(2)
    assert name == "1 1 9 1 6 9 6 1 2"
    assert rest.startswith("Created, CASE-1, ")
    assert rest.endswith(", Acme Support")
    name, rest = heard(1)
    assert name == "Refused"
    assert rest.startswith("CASE-2, ")
    interface = QAccessible.queryAccessibleInterface(looker.window.table)
    names = [interface.child(n) for n in range(interface.childCount())]
    told = [each.text(QAccessible.Text.Description) for each in names]
    assert rest in told


def test_codes_are_named_as_the_site_names_them(look: Callable[[], Looker]) -> None:
    three()
    looker = look()
    assert "Tracking code 1: CASE-3" in looker.words, "a site that is no more"
    sites = looker.rep.window.sites
    codes = sites.sites[0].tracking_codes
    known = msgspec.structs.replace(ACME, name="Acme, renamed", tracking_codes=codes)
    sites.set_sites((known,))
    assert "Case number: CASE-3 · Department: Billing" in looker.words


def test_the_end_of_an_export_is_announced(
    look: Callable[[], Looker], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(export_row, "announce", lambda _, text: said.append(text))
    three()
    looker = look()
    save_as(looker, tmp_path / "mine.csv")
    looker.qtbot.waitUntil(lambda: len(said) == 1)
    assert said[0].startswith("Exported 3 session")
    assert said[0].endswith("to mine.csv.")


def test_the_recent_list_leads_to_it(open_desktop: Open) -> None:
    three()
    rep = open_desktop(demo=True)
    history = rep.desktop.features.history
    buttons = rep.window.recent.findChildren(QPushButton)
    (link,) = (button for button in buttons if button.text() == "History")
    assert link.isVisible()
    with rep.qtbot.waitSignal(history.searched):
        link.click()
    assert history.window is not None
    assert history.window.isVisible()
