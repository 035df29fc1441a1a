"""The password, where it is asked: typed once, given away once."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit

from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.system.i18n import translate
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import text_label
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.ui.widgets.line_edit import LineEdit
from csr_desktop.ui.widgets.step import Step
from csr_desktop.webex.secret import Secret


class PasswordRow(LabelledField):
    """A password field and, where a keyring can keep it, the choice to do so.

    `step` is what it is asked for; None while nothing is asked.

    Signals:
        submitted(Purpose): what is in the field is to be used; it is not empty.
    """

    submitted = Signal(object)

    def __init__(self) -> None:
        self.field = LineEdit()
        super().__init__(self.field)
        self.step: Step | None = None
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self.submit)
        self._settings: Settings | None = None
        self._can_keep = False
        self.keep = QCheckBox()
        self.keep.setMinimumHeight(tokens.TARGET)
        self._not_stored = text_label(role="quiet")
        self._not_stored.hide()
        self.column.setSpacing(tokens.SPACE)
        self.column.addWidget(self.keep)
        self.column.addWidget(self._not_stored)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_label(self.tr("Password"))
        self.keep.setText(self.tr("Keep it in the system's keyring"))
        self._say_why_not()

    def apply_settings(self, settings: Settings) -> None:
        """Offer to keep passwords only where they may be stored."""
        self._settings = settings
        self._say_why_not()
        if self.step is not None:
            self._offer_to_keep()

    @property
    def why_not_kept(self) -> str:
        """Why no password is stored, in words for the rep; '' where they may be."""
        return why_not_stored(self._settings) if self._settings is not None else ""

    def _say_why_not(self) -> None:
        why = self.why_not_kept
        self._not_stored.setText(why)
        self._not_stored.setVisible(bool(why))
        self._describe()

    @property
    def descriptions(self) -> tuple[str, ...]:
        return (self.why_not_kept,)

    def ask(self, step: Step, *, can_keep: bool) -> None:
        """Show an empty field, with the account in the background: the rep may have several."""
        self.step = step
        self.field.setPlaceholderText(step.account)
        self.field.clear()
        self._can_keep = can_keep
        self.keep.hide()  # asked anew, it is ticked anew
        self._offer_to_keep()
        self.show()

    def _offer_to_keep(self) -> None:
        may_keep = self._can_keep and not self.why_not_kept
        if may_keep is not self.keep.isVisibleTo(self):
            self.keep.setChecked(may_keep)
        self.keep.setVisible(may_keep)

    def dismiss(self) -> None:
        """Nothing is asked, and nothing of what was typed is left."""
        self.step = None
        self.field.clear()
        self.hide()

    def take(self, step: Step) -> tuple[Secret, bool] | None:
        """What was typed for this step, once, and whether to keep it; None when there is nothing.

        What was typed for another account, or for something else, is not given away.
        """
        typed = self.field.text()
        if step != self.step or not typed:
            return None
        self.field.clear()
        return Secret(typed), self.keep.isChecked()

    @Slot()
    def submit(self) -> None:
        """Go on with what was typed; where that is nothing, the focus goes to the field."""
        if self.step is not None and self.field.text():
            self.submitted.emit(self.step.purpose)
        else:
            self.field.setFocus()


def why_not_stored(settings: Settings) -> str:
    """Why no password is stored, in words for the rep; '' where they may be."""
    if settings.preferences.store_passwords:
        return ""
    if settings.is_locked("store_passwords"):
        return translate(
            "ui.widgets.password_row", "Your administrator does not allow passwords to be stored."
        )
    return translate(
        "ui.widgets.password_row", "Passwords are not stored: so it is set in the preferences."
    )
