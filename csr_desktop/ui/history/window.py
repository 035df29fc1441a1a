"""The history window: filters on top, then the list, and the selected session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QHideEvent, QIcon, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from csr_desktop.sessions.history.query import Query, Record, ResultPage
from csr_desktop.system.resources import resource
from csr_desktop.ui.history.details import HistoryDetails
from csr_desktop.ui.history.export_row import ExportRow
from csr_desktop.ui.history.filters import HistoryFilters
from csr_desktop.ui.history.model import KEY, HistoryModel
from csr_desktop.ui.history.result_count import ResultCount
from csr_desktop.ui.history.table import SessionTable
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated
from csr_desktop.ui.widgets.scrolling import ScrollPage, resize_within_screen

if TYPE_CHECKING:
    from csr_desktop.settings.sites.site import Site


class HistoryWindow(Translated, QWidget):
    """Shows the history, and emits what the rep requests.

    Signals:
        query_changed(): at each key and selection.
        seen(bool): whether it is on the screen, which a minimized window is not.
        scrolled_up(): the list shows its first row again.
        copy_asked(str): the digits of the selected key.
        invitation_asked(Attempt): copy its invitation.
        delete_asked(Record)
        undo_asked(): undo the deletion.
        show_asked(Attempt): show an uncertain one on the main window's card.
        closed(): it is about to close, and deletes itself.
    """

    query_changed = Signal()
    seen = Signal(bool)
    scrolled_up = Signal()
    copy_asked = Signal(str)
    invitation_asked = Signal(object)
    delete_asked = Signal(object)
    undo_asked = Signal()
    show_asked = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowIcon(QIcon(str(resource("icons/csr-desktop.svg"))))
        self.filters = HistoryFilters()
        self.model = HistoryModel()
        self.table = SessionTable(self.model)
        self.details = HistoryDetails()
        self.export = ExportRow()
        self._is_answered = False
        self._copies_answer = False
        self._count = ResultCount()
        self._count.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._arrange()
        self._connect()
        self.retranslate()
        self.filters.search.setFocus()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("History"))

    def _arrange(self) -> None:
        column = ScrollPage(self).column
        column.setSpacing(tokens.SPACE)
        column.addWidget(self.filters)
        column.addWidget(self._count)
        column.addWidget(self.table, 1)
        column.addWidget(self._count.empty, 1)
        column.addWidget(self.details)
        column.addWidget(self.export)
        self._count.empty.hide()
        resize_within_screen(self, *tokens.DIALOG_HISTORY)

    def _connect(self) -> None:
        self.filters.changed.connect(self._on_query_changed)
        self.filters.search.returnPressed.connect(self._on_return_pressed)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.filters.search.down_pressed.connect(self.table.setFocus)
        self.table.copy_asked.connect(self._on_copy_asked)
        self.table.doubleClicked.connect(self._on_copy_asked)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.details.copy_asked.connect(self._on_copy_asked)
        self.details.show_asked.connect(self._on_show_asked)
        self.details.invitation_asked.connect(self._on_invitation_asked)
        self.details.delete_asked.connect(self._on_delete_asked)
        self.table.invitation_asked.connect(self._on_invitation_asked)
        self.table.delete_asked.connect(self._on_delete_asked)
        self.table.sort_changed.connect(self._on_query_changed)
        self._count.undo_asked.connect(self.undo_asked)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(
            self.undo_asked
        )
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._on_escape)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(
            self._on_find_asked
        )

    def set_sites(self, sites: Sequence[Site]) -> None:
        """The rep's sites: to select from, and to name tracking codes."""
        self.filters.set_sites(sites)
        self.model.set_sites(sites)
        self.details.set_sites(sites)

    @property
    def query(self) -> Query:
        """The filters and the order."""
        return replace(self.filters.query, sort=self.table.sort)

    @property
    def selected(self) -> Record | None:
        """The session whose details are shown."""
        row = self.table.currentIndex().row()
        return self.model.records[row] if 0 <= row < len(self.model.records) else None

    def show_page(self, page: ResultPage) -> None:
        """Show a first page; the selected session stays selected if the page has it."""
        selected = self.selected
        bar = self.table.verticalScrollBar().value()
        self.model.show_page(page)
        row = self.model.row_of(selected.attempt.attempt_id) if selected else -1
        self.table.fit()
        self._select(max(0, row))
        self.table.verticalScrollBar().setValue(bar if row >= 0 else 0)
        has_rows = bool(page.records)
        self.table.setVisible(has_rows)
        self._count.empty.setVisible(not has_rows)
        self.export.button.setEnabled(has_rows)
        if not has_rows:
            self.details.show_record(None)
        self._count.show_page(page, is_all=self.filters.is_empty)
        self._is_answered = True
        if self._copies_answer:
            self._copies_answer = False
            self._on_copy_asked()

    def show_problem(self, sentence: str) -> None:
        """Show that the journal could not be read or written."""
        self._copies_answer = False
        self._count.show_problem(sentence)

    @property
    def is_scrolled_up(self) -> bool:
        """Whether the list shows its first row."""
        return self.table.verticalScrollBar().value() == 0

    def show_record(self, record: Record) -> None:
        """Update one session."""
        row = self.model.row_of(record.attempt.attempt_id)
        if row >= 0:
            self.model.replace(row, record)
        if self.details.record is not None and row == self.table.currentIndex().row():
            self.details.show_record(record)

    def show_copied(self, *, is_invitation: bool = False) -> None:
        """Show that the key, or the invitation, is on the clipboard."""
        self._count.show_copied(is_invitation=is_invitation)

    def show_deleted(self, record: Record) -> None:
        """Remove a row, offer to undo that, and select the next row."""
        row = self.model.row_of(record.attempt.attempt_id)
        if row >= 0:
            self.model.remove(row)
        self.table.setFocus()
        self._count.show_deleted(is_uncertain=record.outcome_name == "unknown")

    def end_undo(self) -> None:
        """Hide the offer: the deletion is complete, or undone."""
        if self._count.undo.hasFocus():
            self.table.setFocus()
        self._count.end_undo()

    def select(self, attempt_id: int) -> None:
        """Select an attempt, if it is in the list."""
        row = self.model.row_of(attempt_id)
        if row >= 0:
            self._select(row)

    def _select(self, row: int) -> None:
        index = self.model.index(row, KEY)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.details.show_record(self.selected)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._count.hide_copied()
        self.details.show_record(self.selected)

    @Slot()
    def _on_query_changed(self) -> None:
        self._is_answered = self._copies_answer = False
        self._count.expect()
        self.query_changed.emit()

    @Slot()
    def _on_return_pressed(self) -> None:
        """Enter in the search copies the first result, as soon as there is an answer."""
        if self._is_answered:
            self._on_copy_asked()
        else:
            self._copies_answer = True

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if value == 0:
            self.scrolled_up.emit()

    @Slot()
    def _on_copy_asked(self) -> None:
        if self.selected is not None and self.selected.session_key:
            self.copy_asked.emit(self.selected.session_key)

    @Slot()
    def _on_show_asked(self) -> None:
        if self.selected is not None:
            self.show_asked.emit(self.selected.attempt)

    @Slot()
    def _on_invitation_asked(self) -> None:
        if self.selected is not None and self.selected.session_key:
            self.invitation_asked.emit(self.selected.attempt)

    @Slot()
    def _on_delete_asked(self) -> None:
        if self.selected is not None:
            self.details.save_note()
            self.delete_asked.emit(self.selected)

    @Slot()
    def _on_escape(self) -> None:
        search = self.filters.search
        if search.hasFocus() and search.text():
            search.clear()
        else:
            self.close()

    @Slot()
    def _on_find_asked(self) -> None:
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(not self.isMinimized())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.seen.emit(self.isVisible() and not self.isMinimized())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.details.save_note()
        self.closed.emit()
        super().closeEvent(event)
