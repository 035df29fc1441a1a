"""All sessions: search on top, the list, the selected one beneath."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from csr_desktop.resource_files import resource
from csr_desktop.sessions.search.query import Page, Record
from csr_desktop.ui import tokens
from csr_desktop.ui.export_row import ExportRow
from csr_desktop.ui.history_details import HistoryDetails
from csr_desktop.ui.history_filters import HistoryFilters
from csr_desktop.ui.history_model import KEY, HistoryModel
from csr_desktop.ui.icon_label import IconLabel
from csr_desktop.ui.parts import announce, text_label
from csr_desktop.ui.session_table import SessionTable


class HistoryWindow(QWidget):
    """Shows what it is given, and says what the rep wants.

    Signals:
        query_changed(): at each key and choice.
        copy_asked(str): the digits of the selected key.
        show_asked(Attempt): an uncertain one, for the main window's card.
        closed(): it is about to go, and deletes itself.
    """

    query_changed = Signal()
    copy_asked = Signal(str)
    show_asked = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("All sessions"))
        self.setWindowIcon(QIcon(str(resource("icons/csr-desktop.svg"))))
        self.filters = HistoryFilters()
        self.model = HistoryModel()
        self.table = SessionTable(self.model)
        self.details = HistoryDetails()
        self.export = ExportRow()
        self._empty = text_label(role="quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = text_label(role="quiet")
        self._copied = IconLabel("done", self.tr("Copied"), tone="success")
        self._arrange()
        self._connect()
        self.filters.search.setFocus()

    def _arrange(self) -> None:
        counts = QHBoxLayout()
        counts.addWidget(self._count, 1)
        counts.addWidget(self._copied)
        self._count.setWordWrap(False)
        self._copied.setWordWrap(False)
        self._copied.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(tokens.SPACE_CARD,) * 4)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self.filters)
        column.addLayout(counts)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self.details)
        column.addWidget(self.export)
        self._empty.hide()
        self.resize(*tokens.DIALOG_HISTORY)

    def _connect(self) -> None:
        self.filters.changed.connect(self.query_changed)
        self.filters.search.returnPressed.connect(self._on_copy_asked)
        self.filters.search.down_pressed.connect(self.table.setFocus)
        self.table.copy_asked.connect(self._on_copy_asked)
        self.table.doubleClicked.connect(self._on_copy_asked)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.details.copy_asked.connect(self._on_copy_asked)
        self.details.show_asked.connect(self._on_show_asked)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._on_escape)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(
            self._on_find_asked
        )

    @property
    def selected(self) -> Record | None:
        """The session whose details are shown."""
        row = self.table.currentIndex().row()
        return self.model.records[row] if 0 <= row < len(self.model.records) else None

    def show_page(self, page: Page) -> None:
        """Show a first page; a session that was selected stays selected if it is there."""
        selected = self.selected
        bar = self.table.verticalScrollBar().value()
        self.model.show_page(page)
        row = self.model.row_of(selected.attempt.attempt_id) if selected else -1
        self._select(max(0, row))
        self.table.verticalScrollBar().setValue(bar if row >= 0 else 0)
        has_rows = bool(page.records)
        self.table.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
        self._empty.setText("" if has_rows else self._empty_words(page))
        self.export.button.setEnabled(has_rows)
        if not has_rows:
            self.details.show_record(None)
        self._say_count(page)

    def show_problem(self, sentence: str) -> None:
        """The journal could not be read."""
        self._count.setText(sentence)
        announce(self, sentence)

    def show_record(self, record: Record) -> None:
        """Show one session as it is now."""
        row = self.model.row_of(record.attempt.attempt_id)
        if row >= 0:
            self.model.replace(row, record)
        if self.details.record is not None and row == self.table.currentIndex().row():
            self.details.show_record(record)

    def show_copied(self) -> None:
        """Say that the key is on the clipboard."""
        self._copied.show()
        announce(self.table, self.tr("Copied"))

    def _say_count(self, page: Page) -> None:
        count = f"{page.total:,}"
        if page.has_more:
            words = self.tr("{0}+ sessions").format(count)
        elif page.total == 1:
            words = self.tr("1 session")
        else:
            words = self.tr("{0} sessions").format(count)
        if page.searched < 1:
            share = int(100 * page.searched)
            more = self.tr("Older ones are still being indexed: {0} % can be searched.")
            words = f"{words}. {more.format(share)}"
        self._count.setText(words if page.records else "")
        self._copied.hide()

    def _empty_words(self, page: Page) -> str:
        if page.searched < 1:
            share = int(100 * page.searched)
            words = self.tr("Nothing found yet; {0} % of the sessions can be searched so far.")
            return words.format(share)
        if self.filters.is_empty:
            return self.tr("No sessions yet. Each one that you create is kept here.")
        return self.tr("No session matches. Try fewer words, another outcome or more days.")

    def _select(self, row: int) -> None:
        index = self.model.index(row, KEY)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.details.show_record(self.selected)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._copied.hide()
        self.details.show_record(self.selected)

    @Slot()
    def _on_copy_asked(self) -> None:
        if self.selected is not None and self.selected.session_key:
            self.copy_asked.emit(self.selected.session_key)

    @Slot()
    def _on_show_asked(self) -> None:
        if self.selected is not None:
            self.show_asked.emit(self.selected.attempt)

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

    def closeEvent(self, event: QCloseEvent) -> None:
        self.details.save_note()
        self.closed.emit()
        super().closeEvent(event)
