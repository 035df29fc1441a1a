"""The list of sessions: rows that are picked whole, and copied from the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView

from csr_desktop.ui.history.model import HistoryModel
from csr_desktop.ui.widgets.basics import Translated

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_ROWS = 4  # that are asked for; where there is more room, there are more
_PADDING = 24  # pixels beside a cell's text
_AIR = 12  # pixels above and below it


class SessionTable(Translated, QTableView):
    """Rows that are picked whole; Tab leaves it.

    Signals:
        copy_asked(): Enter, or the system's copy key.
    """

    copy_asked = Signal()

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self._sessions = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sessions"))
        self.setAccessibleDescription(self.tr("Enter copies the key of the selected session."))
        self._sessions.retranslate()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Columns and rows have room for the widest usual text, in this language and font."""
        metrics = self.fontMetrics()
        header = self.horizontalHeader()
        for column, samples in enumerate(self._sessions.samples()):
            widest = max(metrics.horizontalAdvance(sample) for sample in samples)
            self.setColumnWidth(column, max(widest + _PADDING, header.sectionSizeHint(column)))
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(metrics.height())
        rows.setDefaultSectionSize(metrics.height() + _AIR)
        self.setMinimumHeight(header.sizeHint().height() + 2 * rows.defaultSectionSize())

    def sizeHint(self) -> QSize:
        rows = _LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height()
        return QSize(super().sizeHint().width(), head + rows + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.key() in _ENTER:
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)
