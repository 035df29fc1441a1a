"""A link that waits: it would overwrite what the rep typed, or a request is out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csr_desktop.ui.parts import Card, announce, button, text_label


class LinkCard(Card):
    """Says what the link would fill in, and offers it.

    Signals:
        fill_asked()
        discard_asked()
    """

    fill_asked = Signal()
    discard_asked = Signal()

    def __init__(self) -> None:
        super().__init__("warning")
        self._text = text_label()
        self.fill_button = button(self.tr("&Fill from the link"))
        self.discard_button = button(self.tr("Discard the link"), "link")
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
        self.hide()

    def go_before(self, widget: QWidget) -> None:
        """Stand before a part of the window in the order of Tab. The form renews its own order."""
        before = widget.previousInFocusChain() or widget
        while before is not widget and not self._can_be_followed(before):
            before = before.previousInFocusChain() or widget
        QWidget.setTabOrder(before, self.fill_button)
        QWidget.setTabOrder(self.fill_button, self.discard_button)

    def _can_be_followed(self, widget: QWidget) -> bool:
        takes_focus = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        return takes_focus and not self.isAncestorOf(widget)

    def offer(self, text: str, *, is_possible: bool) -> None:
        """Show and announce it; while it is not possible yet, the button waits, too."""
        self._text.setText(text)
        self.fill_button.setEnabled(is_possible)
        self.show()
        announce(self, text)
