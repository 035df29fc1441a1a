"""The proxy's password: typed, given away, and never shown again."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from csr_desktop.sessions.networks import Kept
from csr_desktop.ui import tokens
from csr_desktop.ui.parts import announce, bare_column, button, text_label
from csr_desktop.ui.preferences.pieces import row_of_widgets
from csr_desktop.webex.secret import Secret


class ProxyPasswordRow(QWidget):
    """A field that is empty each time, and what became of the last password.

    Signals:
        given(Secret): to be used from now on; an empty one is to be forgotten.
    """

    given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password at the proxy"))
        self.save_button = button(self.tr("Set the &password"))
        self.said = text_label(role="quiet")
        self.said.hide()
        caption = text_label(self.tr("Password at the proxy"), "label")
        caption.setBuddy(self.field)
        column = bare_column(self)
        column.setSpacing(tokens.SPACE_SMALL)
        column.addWidget(caption)
        column.addWidget(self.field)
        column.addLayout(row_of_widgets(self.save_button))
        column.addWidget(self.said)
        self.field.returnPressed.connect(self._on_given)
        self.save_button.clicked.connect(self._on_given)

    @Slot()
    def _on_given(self) -> None:
        password = Secret(self.field.text())
        self.field.clear()
        self.given.emit(password)

    def show_kept(self, kept: Kept) -> None:
        """Say what became of it."""
        words = {
            Kept.IN_KEYRING: self.tr("The password is in the system's keyring."),
            Kept.IN_MEMORY: self.tr("The password is kept until CSR Desktop closes."),
            Kept.FORGOTTEN: self.tr("The password is forgotten."),
            Kept.NO_NAME: self.tr("Type the name at the proxy first. Nothing was kept."),
            Kept.NO_PROXY: self.tr("There is no proxy for this site. Nothing was kept."),
        }
        self.said.setText(words[kept])
        self.said.show()
        announce(self.field, words[kept])
