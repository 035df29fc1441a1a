"""Closing while a request is out: the one question, asked in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Card, Translated, announce, button, text_label


class CloseQuestion(Translated, Card):
    """Hidden until the rep closes the window while a request is out.

    Signals:
        close_asked(): close anyway.
        stayed(): wait for the outcome.
    """

    close_asked = Signal()
    stayed = Signal()

    def __init__(self) -> None:
        super().__init__("warning")
        self._heading = text_label(role="heading", tone="warning")
        self._text = text_label()
        self.stay_button = button("", "primary")
        self.stay_button.clicked.connect(self._on_stay)
        self.close_button = button("")
        self.close_button.clicked.connect(self.close_asked)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_WIDE)
        row.addWidget(self.stay_button)
        row.addWidget(self.close_button)
        row.addStretch(1)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._text)
        self.column.addLayout(row)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("A request is out"))
        self._text.setText(
            self.tr(
                "Whether it makes a session can't be told before its answer is here. If you close "
                "now, CSR Desktop says so at its next start, and can check with the site."
            )
        )
        self.stay_button.setText(self.tr("Stay"))
        self.stay_button.setAccessibleDescription(self.tr("Esc stays, too."))
        self.close_button.setText(self.tr("Close an&yway"))

    def ask(self) -> None:
        """Ask; the focus goes to Stay."""
        self.show()
        self.stay_button.setFocus()
        announce(self, f"{self._heading.text()}. {self._text.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_stay()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_stay(self) -> None:
        self.stayed.emit()  # the focus moves on before its place goes
        self.hide()
