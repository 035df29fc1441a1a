"""The list of sessions: rows that are picked whole, and copied from the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from csr_desktop.ui.history_model import CODE, HistoryModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SessionTable(QTableView):
    """Rows that are picked whole; Tab leaves it.

    Signals:
        copy_asked(): Enter, or the system's copy key.
    """

    copy_asked = Signal()

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("Sessions"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, sample in enumerate(
            ("00/00/0000 00:00 AM", "000 000 000 00", "? May have been created", "Acme Support 1")
        ):
            self.setColumnWidth(column, self.fontMetrics().horizontalAdvance(sample) + 24)
        header.setSectionResizeMode(CODE, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.key() in _ENTER:
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)
