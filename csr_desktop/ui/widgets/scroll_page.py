"""What a view's contents stand on: it scrolls where they need more room than there is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from csr_desktop.ui.style import tokens


class ScrollPage(QScrollArea):
    """Fills a window. `column` takes what stands in it.

    With large letters, or in a small window, the page scrolls to what has the focus.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._page = page = QWidget()
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(*(tokens.SPACE_CARD,) * 4)
        self.column.setSpacing(tokens.SPACE_WIDE)
        self.setWidget(page)
        self._around = QVBoxLayout(window)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._around.setSpacing(0)
        self._around.addWidget(self)

    def add_footer(self, widget: QWidget) -> None:
        """Put what is always to be seen below the part that scrolls."""
        footer = QVBoxLayout()
        footer.setContentsMargins(tokens.SPACE_CARD, 0, tokens.SPACE_CARD, tokens.SPACE_CARD)
        footer.addWidget(widget)
        self._around.addLayout(footer)

    def sizeHint(self) -> QSize:
        return self._page.sizeHint()


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what its contents ask for, and never more than the screen."""
    wanted = QSize(width, height).expandedTo(window.sizeHint())
    window.resize(wanted.boundedTo(window.screen().availableGeometry().size()))
