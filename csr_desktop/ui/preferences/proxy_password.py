"""The proxy password: entered, submitted, and never shown again."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from csr_desktop.sessions.network.networks import Kept
from csr_desktop.ui.widgets.basics import announce, button, text_label
from csr_desktop.ui.widgets.controls import row_of_widgets
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.ui.widgets.line_edit import LineEdit
from csr_desktop.webex.secret import Secret


class ProxyPasswordRow(LabelledField):
    """A field that is always empty at first, and the result of the last password.

    Signals:
        given(Secret): use it from now on; an empty one deletes it.
    """

    given = Signal(object)

    def __init__(self) -> None:
        self.field = LineEdit()
        super().__init__(self.field)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.save_button = button("")
        self._kept: Kept | None = None
        self.said = text_label(role="quiet")
        self.said.hide()
        self.column.addWidget(row_of_widgets(self.save_button))
        self.column.addWidget(self.said)
        self.field.returnPressed.connect(self._on_given)
        self.save_button.clicked.connect(self._on_given)
        self.retranslate()

    def retranslate(self) -> None:
        hint = self.tr("Leave blank to remove the saved password")
        self.set_label(self.tr("Proxy pass&word"), hint)
        self.save_button.setText(self.tr("Save &password"))
        self.save_button.setAccessibleDescription(hint)
        self.said.setText(self._words)
        self.said.setVisible(bool(self._words))

    @property
    def descriptions(self) -> tuple[str, ...]:
        return self._words, self._hint

    @Slot()
    def _on_given(self) -> None:
        password = Secret(self.field.text())
        self.field.clear()
        self.given.emit(password)

    def show_kept(self, kept: Kept) -> None:
        """Show the result."""
        self._kept = kept
        self.retranslate()
        announce(self.field, self._words)

    @property
    def _words(self) -> str:
        match self._kept:
            case Kept.IN_KEYRING:
                return self.tr("Password saved in the system keyring.")
            case Kept.IN_MEMORY:
                return self.tr("Password saved until you close CSR Desktop.")
            case Kept.FORGOTTEN:
                return self.tr("Password removed.")
            case Kept.NO_NAME:
                return self.tr("Enter the proxy user name first. Password not saved.")
            case Kept.NO_PROXY:
                return self.tr("No proxy is used for this site. Password not saved.")
            case None:
                return ""
