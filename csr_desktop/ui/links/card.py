"""A link that waits, because it would overwrite input, or a create is in progress."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Card, Translated, announce, button, text_label

_WIDE = 400  # pixels at 100 %


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
        buttons = QHBoxLayout()
        buttons.addWidget(self.fill_button)
        buttons.addWidget(self.discard_button)
        buttons.addStretch()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self._text, 1)
        self._row.addLayout(buttons)
        self.column.addLayout(self._row)
        margins = self.column.contentsMargins()
        self.column.setContentsMargins(
            margins.left(), tokens.SPACE_ROWS, margins.right(), tokens.SPACE_ROWS
        )
        self.retranslate()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons go below the text if it would have too little room next to them."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= tokens.grown(_WIDE)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

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
