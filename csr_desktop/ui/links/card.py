"""A link that waits, because it would overwrite input, or a create is in progress."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from csr_desktop.ui.widgets.basics import Card, Translated, announce, button, text_label


class LinkCard(Translated, Card):
    """Shows what the link would fill in, and offers it.

    Signals:
        fill_asked()
        discard_asked()
    """

    fill_asked = Signal()
    discard_asked = Signal()

    def __init__(self) -> None:
        super().__init__("warning")
        self._what = ""
        self._text = text_label()
        self.fill_button = button("")
        self.discard_button = button("", "link")
        self.fill_button.clicked.connect(self.fill_asked)
        self.discard_button.clicked.connect(self.discard_asked)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.discard_asked)
        row = QHBoxLayout()
        row.addWidget(self.fill_button)
        row.addWidget(self.discard_button)
        row.addStretch(1)
        self.column.addWidget(self._text)
        self.column.addLayout(row)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.fill_button.setText(self.tr("&Fill in"))
        self.discard_button.setText(self.tr("Ignore"))
        if self.fill_button.isEnabled():
            text = self.tr(
                "Fill in the form from this link ({0})? This replaces what you've entered."
            )
        else:
            text = self.tr(
                "Link received: {0}. You can use it when the current request has finished."
            )
        self._text.setText(text.format(self._what))

    def offer(self, what: str, *, is_possible: bool) -> None:
        """Show a link's contents, and announce it; the button is disabled until possible."""
        self._what = what
        self.fill_button.setEnabled(is_possible)
        self.retranslate()
        self.show()
        announce(self, self._text.text())
