"""The invitation's text for each language: edited, checked, with a preview."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from csr_desktop.sessions.hand_over.invitation import built_in_template, template_problem
from csr_desktop.settings.preferences.preferences import OwnTexts, Settings
from csr_desktop.system.languages import LANGUAGES
from csr_desktop.ui.preferences.invitation_texts import template_fields, template_preview
from csr_desktop.ui.preferences.rows import SettingRow
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import announce, button, set_style_property, text_label
from csr_desktop.ui.widgets.controls import ChoiceList, row_of_widgets
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.ui.widgets.text_area import TextArea

_PAUSE = 700  # milliseconds without a key before a text is saved
_LINES = 7


class InvitationEditor(SettingRow):
    """A valid text is saved after a pause in typing; an invalid one is not.

    Its value is the table of all own texts by language. A text that could not be saved is kept, and
    submitted again with the next one.
    """

    def __init__(self) -> None:
        self.editor = _text_area()
        super().__init__("invitations", self.editor)
        self._kept: dict[str, str] = {}  # the saved texts
        self._own: dict[str, str] = {}  # as submitted last
        self._wrong: dict[str, str] = {}
        self._unsaved: dict[str, str] = {}
        self._why = ""  # why these could not be saved
        self._rep_name = ""
        self._language = next(iter(LANGUAGES))
        self.languages = ChoiceList()
        self.languages.offer(tuple(LANGUAGES.items()))
        self._fields = QButtonGroup(self)
        self._state = text_label(role="quiet")
        self.back_button = button("")
        self.preview = _text_area()
        self.preview.setReadOnly(True)
        self.preview.setProperty("locked", True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._language_field = LabelledField(self.languages)
        self._preview_field = LabelledField(self.preview)
        self._arrange()
        self._connect()
        self._show_text()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_label(self.tr("&Template"))
        self._language_field.set_label(self.tr("Temp&late language"))
        words = self.tr("Preview with sample data")
        self._preview_field.set_label(self.tr("&Preview"), words)
        self._say_fields()
        self.back_button.setText(self.tr("&Reset to default"))
        words = self.tr("Reset the template for this language to the default")
        self.back_button.setAccessibleDescription(words)
        self._show_state()

    def _say_fields(self) -> None:
        for insert, (literal, meaning) in zip(
            self._fields.buttons(), template_fields(), strict=True
        ):
            insert.setText(meaning)
            insert.setToolTip(literal)
            insert.setAccessibleName(self.tr("Insert {0}").format(meaning))
            words = self.tr("Insert {0} at the cursor").format(literal)
            insert.setAccessibleDescription(words)

    def _arrange(self) -> None:
        self.column.insertWidget(0, self._language_field)
        self.column.insertWidget(3, self._field_buttons())
        self.column.addWidget(self._state)
        self.column.addWidget(row_of_widgets(self.back_button))
        self.column.addWidget(self._preview_field)
        self.setTabOrder(self.languages, self.editor)

    def _connect(self) -> None:
        self.languages.activated.connect(self._on_language_picked)
        self.editor.textChanged.connect(self._on_text_changed)
        self.back_button.clicked.connect(self._on_back_clicked)
        self._pause.timeout.connect(self.flush)
        self._fields.idClicked.connect(self._on_field_clicked)

    def _field_buttons(self) -> QWidget:
        for number, _ in enumerate(template_fields()):
            self._fields.addButton(button(""), number)
        return row_of_widgets(*self._fields.buttons())

    @property
    def wrong(self) -> str:
        """The name of a language whose text is invalid, or ''."""
        return next((name for code, name in LANGUAGES.items() if code in self._wrong), "")

    @property
    def unsaved(self) -> str:
        """The name of a language whose text could not be saved, or ''."""
        return next((name for code, name in LANGUAGES.items() if code in self._unsaved), "")

    @property
    def is_wrong(self) -> bool:
        return super().is_wrong or bool(self._wrong or self._unsaved)

    def show_settings(self, settings: Settings) -> None:
        self._rep_name = settings.preferences.rep_name
        super().show_settings(settings)
        self._show_state()

    def show_value(self, value: object) -> None:
        self._kept = dict(value) if isinstance(value, dict) else {}
        self._own = self._kept
        if not self._pause.isActive():
            self._show_text()

    def set_locked(self, *, locked: bool) -> None:
        self.editor.setReadOnly(locked)
        set_style_property(self.editor, "locked", locked)
        for widget in (*self._fields.buttons(), self.back_button):
            widget.setEnabled(not locked)

    def turn_to(self, language: str) -> None:
        """Show the text of a language."""
        self.flush()
        self._language = language
        self.languages.setCurrentIndex(self.languages.findData(language))
        self._show_text()

    def discard(self) -> None:
        """Discard the texts that are invalid or could not be saved."""
        self._pause.stop()
        self._wrong.clear()
        self._unsaved.clear()
        self._own = self._kept
        self._show_text()

    def show_not_saved(self, sentence: str) -> bool:
        self._why = sentence
        is_said = super().show_not_saved(sentence)
        self._show_state()
        return is_said

    def keep_typed(self) -> None:
        changed = {code for code in {*self._own, *self._kept} if self._is_changed(code)}
        self._unsaved |= {code: self._text_of(code) for code in changed if code not in self._wrong}
        self._own = self._kept

    def _is_changed(self, language: str) -> bool:
        return self._own.get(language) != self._kept.get(language)

    def _text_of(self, language: str) -> str:
        """The text as submitted last."""
        own = self._own.get(language)
        return built_in_template(language) if own is None else own

    @Slot()
    def flush(self) -> None:
        self._pause.stop()
        if self.is_locked:
            return
        text = self.editor.toPlainText()
        given, self._unsaved = {**self._unsaved, self._language: text}, {}
        if template_problem(text):
            self._wrong[self._language] = given.pop(self._language)
        else:
            self._wrong.pop(self._language, None)
        wanted = {code: own for code, own in self._own.items() if code not in given}
        wanted |= {code: t for code, t in given.items() if t != built_in_template(code)}
        if wanted != self._own:
            self._own = wanted
            self.changed.emit(self.key, OwnTexts(wanted, self._kept))

    def _show_text(self) -> None:
        held_back = {**self._unsaved, **self._wrong}
        text = held_back.get(self._language, self._text_of(self._language))
        if self.editor.toPlainText() != text:
            self.editor.blockSignals(True)
            self.editor.setPlainText(text)
            self.editor.blockSignals(False)
        self._show_state()

    def _show_state(self) -> None:
        text = self.editor.toPlainText()
        mistake = template_problem(text) or ""
        is_unsaved = self._unsaved.get(self._language) == text
        problem = mistake or (self._why if is_unsaved else "")
        is_own = text != built_in_template(self._language)
        self._state.setText(self.tr("Custom template") if is_own else self.tr("Default template"))
        self._state.setVisible(not problem)
        if not is_own and self.back_button.hasFocus():
            self.editor.setFocus()
        self.back_button.setEnabled(is_own and not self.is_locked)
        if self.problem_text != problem:
            self.show_problem(problem)
        if not mistake:
            filled = template_preview(text, self._language, self._rep_name)
            self.preview.setPlainText(filled)

    @Slot(int)
    def _on_field_clicked(self, number: int) -> None:
        literal, _ = template_fields()[number]
        self.editor.insertPlainText(literal)
        self.editor.setFocus()

    @Slot()
    def _on_language_picked(self) -> None:
        self.turn_to(self.languages.currentData())

    @Slot()
    def _on_text_changed(self) -> None:
        self._show_state()
        self._pause.start()

    @Slot()
    def _on_back_clicked(self) -> None:
        self.editor.setPlainText(built_in_template(self._language))
        self.flush()
        announce(self, self.tr("Default template"))


def _text_area() -> TextArea:
    area = TextArea()
    area.setTabChangesFocus(True)
    area.setFixedHeight(area.fontMetrics().lineSpacing() * _LINES + 2 * tokens.SPACE_WIDE)
    return area
