"""The session key on screen: large, selectable, read digit by digit by a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from csr_desktop.ui.style import tokens


class KeyField(QLineEdit):
    """The key as a read-only text: a tab stop, selectable, and read by a screen reader.

    Signals:
        copy_asked(): the system's copy key was pressed.
    """

    copy_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("session_key")
        self.setReadOnly(True)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # a new color scheme, or another font
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Make a long key as large as the width allows."""
        font = tokens.key_font(self.font())
        room = self.width() - 4 * tokens.SPACE
        self.setFont(font)
        width = self.fontMetrics().horizontalAdvance(self.text())
        if width > room > 0:
            least = tokens.points(tokens.KEY_LEAST_SCALE)
            font.setPointSizeF(max(least, font.pointSizeF() * room / width))
            self.setFont(font)
