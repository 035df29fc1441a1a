"""The password field and its button: a password is typed once, and taken once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLineEdit, QPushButton

from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.system.i18n import translate
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import take_out, text_label
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.ui.widgets.line_edit import LineEdit
from csr_desktop.ui.widgets.step import Step
from csr_desktop.webex.secret import Secret

_LEAST = 120  # pixels of the field next to its label and its button, at 100 %


class PasswordRow(LabelledField):
    """A password field, a button next to it, and, if a keyring can store it, the option to do so.

    `step` is what it is needed for; None if it is not needed. The owner names the button and
    connects it, and puts the option `keep` into its row of buttons.

    Signals:
        submitted(Purpose): use the field's text. It is empty only if it may be.
    """

    submitted = Signal(object)

    def __init__(self, go_on: QPushButton) -> None:
        self.field = LineEdit()
        super().__init__(self.field)
        self._go_on = go_on
        self._put_side_by_side()
        self.step: Step | None = None
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self.submit)
        self._settings: Settings | None = None
        self._can_keep = self._may_be_empty = False
        self.keep = QCheckBox()
        self.keep.setMinimumHeight(tokens.TARGET)
        self.keep.hide()
        self._not_stored = text_label(role="quiet")
        self._not_stored.hide()
        self.column.setSpacing(tokens.SPACE_SMALL)
        self.column.addWidget(self._not_stored)
        self.retranslate()

    def _put_side_by_side(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(tokens.SPACE)
        for part in (self.label, self.field):
            take_out(part, self.column)
        self.label.setWordWrap(False)
        self._row.addWidget(self.label)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self._go_on)
        self.column.insertLayout(0, self._row)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Below each other, if the field has too little room between its label and its button."""
        others = self.label.sizeHint().width() + self._go_on.sizeHint().width()
        is_wide = self.width() - others >= tokens.grown(_LEAST) + 2 * self._row.spacing()
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def retranslate(self) -> None:
        self.set_label(self.tr("Password"))
        self.keep.setText(self.tr("Remember password"))
        self._say_why_not()

    def apply_settings(self, settings: Settings) -> None:
        """Offer to save passwords only if they may be stored."""
        self._settings = settings
        self._say_why_not()
        if self.step is not None:
            self._offer_to_keep()

    @property
    def why_not_kept(self) -> str:
        """Why passwords are not stored, in words for the rep; '' if they may be."""
        return why_not_stored(self._settings) if self._settings is not None else ""

    def _say_why_not(self) -> None:
        why = self.why_not_kept
        self._not_stored.setText(why)
        self._not_stored.setVisible(bool(why))
        self._describe()

    @property
    def descriptions(self) -> tuple[str, ...]:
        return (self.why_not_kept,)

    def ask(self, step: Step, *, can_keep: bool, may_be_empty: bool = False) -> None:
        """Show an empty field with the account as placeholder: the rep may have several.

        `may_be_empty`: the keyring may have the password by the time it is submitted.
        """
        self.step = step
        self.field.setPlaceholderText(step.account)
        self.field.clear()
        self._can_keep = can_keep
        self._may_be_empty = may_be_empty
        self.keep.hide()  # when shown again, it is checked again
        self._offer_to_keep()
        self.show()

    def _offer_to_keep(self) -> None:
        may_keep = self._can_keep and not self.why_not_kept
        if may_keep is self.keep.isHidden():
            self.keep.setChecked(may_keep)
        self.keep.setVisible(may_keep)

    def dismiss(self) -> None:
        """Hide, and clear the field."""
        self.step = None
        self.field.clear()
        self.keep.hide()
        self.hide()

    def take(self, step: Step) -> tuple[Secret, bool] | None:
        """The text for this step, once, and whether to save it; None if there is none.

        Text for another account, or for another purpose, is not returned.
        """
        typed = self.field.text()
        if step != self.step or not typed:
            return None
        self.field.clear()
        return Secret(typed), self.keep.isChecked()

    @Slot()
    def submit(self) -> None:
        """Submit the text, or focus the field if it is empty."""
        if self.step is not None and (self._may_be_empty or self.field.text()):
            self.submitted.emit(self.step.purpose)
        else:
            self.field.setFocus()


def why_not_stored(settings: Settings) -> str:
    """Why passwords are not stored, in words for the rep; '' if they may be."""
    if settings.preferences.store_passwords:
        return ""
    if settings.is_locked("store_passwords"):
        return translate(
            "ui.widgets.password_row", "Your administrator doesn't allow saved passwords."
        )
    return translate("ui.widgets.password_row", "Saving passwords is turned off in Preferences.")
