"""The password, where it is asked: typed once, given away once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from csr_desktop.sessions.preferences import Settings
from csr_desktop.ui.parts import bare_column, text_label
from csr_desktop.webex.secret import Secret


class PasswordRow(QWidget):
    """A password field and, where a keyring can keep it, the choice to do so.

    Signals:
        submitted(): Enter in a field that is not empty.
    """

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password"))
        self.field.returnPressed.connect(self._on_return_pressed)
        label = QLabel(self.tr("Password"))
        label.setProperty("role", "label")
        label.setBuddy(self.field)
        self.keep = QCheckBox(self.tr("Keep it in the system's keyring"))
        self._not_stored = text_label(role="quiet")
        self._not_stored.hide()
        column = bare_column(self)
        for widget in (label, self.field, self.keep, self._not_stored):
            column.addWidget(widget)

    def heed(self, settings: Settings) -> str:
        """Offer to keep passwords only where they may be stored; gives the words why not, or ''."""
        why = why_not_stored(settings)
        self._not_stored.setText(why)
        self._not_stored.setVisible(bool(why))
        self.field.setAccessibleDescription(why)
        return why

    def ask(self, *, can_keep: bool) -> None:
        """Show an empty field."""
        self.field.clear()
        can_keep = can_keep and not self._not_stored.text()
        self.keep.setVisible(can_keep)
        self.keep.setChecked(can_keep)
        self.show()

    def dismiss(self) -> None:
        """Nothing is asked."""
        self.field.clear()
        self.hide()

    def take(self) -> tuple[Secret, bool] | None:
        """The typed password, once, and whether to keep it; None when nothing was typed."""
        typed = self.field.text()
        self.field.clear()
        return (Secret(typed), self.keep.isChecked()) if typed else None

    @Slot()
    def _on_return_pressed(self) -> None:
        if self.field.text():
            self.submitted.emit()


def why_not_stored(settings: Settings) -> str:
    """Why no password is stored, in words for the rep; '' where they may be."""
    translate = QCoreApplication.translate
    if settings.preferences.store_passwords:
        return ""
    if settings.is_locked("store_passwords"):
        return translate("PasswordRow", "Your administrator does not allow passwords to be stored.")
    return translate("PasswordRow", "Passwords are not stored: so it is set in the preferences.")
