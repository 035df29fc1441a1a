"""A card's heading, and the facts of its attempt at the end of the same line."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from csr_desktop.ui.style import tokens


class HeadingRow(QWidget):
    """Two labels side by side, or below each other where they have no room on one line."""

    def __init__(self, heading: QLabel, facts: QLabel) -> None:
        super().__init__()
        self._heading = heading
        self._facts = facts
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.SPACE_SMALL)
        self._row.addWidget(heading, 1)
        self._row.addWidget(facts)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        needed = _line_of(self._heading) + tokens.SPACE_WIDE + _line_of(self._facts)
        is_wide = self.width() >= needed
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        if self._facts.wordWrap() is is_wide:
            self._facts.setWordWrap(not is_wide)


def _line_of(label: QLabel) -> int:
    """The width of a label's text on one line."""
    margins = label.contentsMargins()
    across = label.fontMetrics().horizontalAdvance(label.text())
    return across + margins.left() + margins.right() + 2  # it must not wrap for a pixel's fraction
