"""A line above the form for news that is no outcome: a mistake in a file, a keyring that failed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from csr_desktop.ui.parts import Card, Translated, announce, button, text_label


class Notice(Translated, Card):
    """Stays until it is closed."""

    def __init__(self) -> None:
        super().__init__("warning")
        self._text = text_label(selectable=True)
        self._close = button("", "link")
        self._close.clicked.connect(self.hide)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.hide)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self.column.addLayout(row)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._close.setText(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close the notice"))

    @Slot(str)
    def say(self, text: str) -> None:
        """Show a text and have it announced."""
        self._text.setText(text)
        self.show()
        announce(self, text)

    @Slot(str)
    def add(self, text: str) -> None:
        """Show a text below the one that the rep may not have read yet, and have it announced."""
        before = f"{self._text.text()}\n" if self.isVisible() else ""
        self.say(before + text)
