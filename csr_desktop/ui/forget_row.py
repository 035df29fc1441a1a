"""A question in place, before something is forgotten for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csr_desktop.ui.parts import announce, bare_column, button, text_label


class ForgetRow(QWidget):
    """Asks in place before something is forgotten for good.

    Signals:
        agreed()
        declined()
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = text_label()
        self.keep = button(self.tr("&Keep it"))
        self.keep.clicked.connect(self.declined)
        self.go = button(self.tr("Forget &it"))
        self.go.clicked.connect(self.agreed)
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addWidget(self.go)
        row.addStretch(1)
        column = bare_column(self)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def ask(self, words: str) -> None:
        """Show the question; the focus is on the harmless answer."""
        self._words.setText(words)
        self.show()
        self.keep.setFocus()
        announce(self, words)
