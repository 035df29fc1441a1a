"""Searching a long list: a field that hides items that don't match."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListWidget

from csr_desktop.system.text import fold
from csr_desktop.ui.widgets.basics import Translated, announce
from csr_desktop.ui.widgets.line_edit import LineEdit

FEW = 8
"""The number of items up to which no search is needed."""

_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ListSearch(Translated, LineEdit):
    """Hides the items of a list that do not contain every typed word.

    The arrow keys move in the list, and Escape shows all of it again.

    Signals:
        searched(): other items are hidden now.
    """

    searched = Signal()

    def __init__(self, view: QListWidget) -> None:
        super().__init__()
        self._view = view
        self.textChanged.connect(self._on_text_changed)
        self.retranslate()

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search"))

    @property
    def is_searching(self) -> bool:
        """Whether items may be hidden."""
        return bool(fold(self.text()))

    def apply(self) -> int:
        """Hide what does not match, also after the list has changed; returns the match count."""
        words = fold(self.text()).split()
        rows = range(self._view.count())
        fitting = [row for row in rows if _holds(self._view.item(row).text(), words)]
        for row in rows:
            self._view.item(row).setHidden(row not in fitting)
        if fitting and self._view.currentRow() not in fitting:
            self._view.setCurrentRow(fitting[0])
        self._view.scrollToItem(self._view.currentItem())
        return len(fitting)

    @Slot()
    def _on_text_changed(self) -> None:
        fitting = self.apply()
        announce(self, self.tr("{0} of {1}").format(fitting, self._view.count()))
        self.searched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVING and not event.modifiers():
            QApplication.sendEvent(self._view, event)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _holds(text: str, words: list[str]) -> bool:
    folded = fold(text)
    return all(word in folded for word in words)
