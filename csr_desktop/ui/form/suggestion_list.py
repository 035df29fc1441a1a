"""A short list under a field. It never has the focus: the rep goes on typing in the field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated

_MOST_ROWS = 6


class SuggestionList(Translated, QListWidget):
    """Covers other widgets of the window; it is no separate window, so that no key gets lost."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setUniformItemSizes(True)
        window.installEventFilter(self)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Suggestions"))

    @property
    def highlighted(self) -> str:
        """The highlighted value, or ''."""
        item = self.currentItem()
        return item.text() if item is not None and self.isVisible() else ""

    def offer(self, values: Sequence[str], field: QWidget) -> None:
        """Show values under a field, none of them highlighted."""
        self.clear()
        self.addItems(list(values))
        self.setCurrentRow(-1)
        self._place(field)
        self.show()
        self.raise_()
        self.scrollToTop()

    def step(self, by: int) -> str:
        """Highlight the next value, or none after the last; returns the value."""
        places = self.count() + 1  # one for "no value"
        self.setCurrentRow((self.currentRow() + 1 + by) % places - 1)
        return self.highlighted

    def _place(self, field: QWidget) -> None:
        """Below the field, or above it if there is more room."""
        window = self._window
        top = field.mapTo(window, QPoint(0, 0))
        wanted = self.sizeHintForRow(0) * min(self.count(), _MOST_ROWS) + 2 * self.frameWidth()
        below = window.height() - top.y() - field.height() - tokens.SPACE_SMALL
        is_above = below < wanted and top.y() > below
        height = min(wanted, top.y() - tokens.SPACE_SMALL if is_above else below)
        y = top.y() - height if is_above else top.y() + field.height()
        self.setGeometry(top.x(), y, field.width(), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.hide()
        return False
