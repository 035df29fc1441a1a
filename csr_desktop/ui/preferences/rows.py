"""One preference on a page: its control, the origin of its value, and problems."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from csr_desktop.settings.preferences.preferences import Origin, Settings
from csr_desktop.system.text import clean
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import (
    announce,
    bring_into_view,
    set_style_property,
    set_tone,
    text_label,
)
from csr_desktop.ui.widgets.controls import BoxCaption, ChoiceList, OriginNote, box_with_caption
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.ui.widgets.line_edit import LONGEST, LineEdit
from csr_desktop.ui.widgets.question import Question


class SettingRow(LabelledField):
    """A control with its label above (except check boxes), hint, origin and problem below.

    Signals:
        changed(str, object): the preference's key and its new value.
        wrong_changed(): it has a problem now, or no longer.
    """

    changed = Signal(str, object)
    wrong_changed = Signal()

    def __init__(self, key: str, control: QWidget) -> None:
        super().__init__(control, BoxCaption(control) if isinstance(control, QCheckBox) else None)
        self.key = key
        self.is_locked = False
        self.is_unsaved = False
        """Whether input here could not be saved, and would be lost."""
        self._is_given = False  # and not answered yet
        self.changed.connect(self._on_given)
        self._effective: tuple[object, Origin] | None = None
        self._origin = OriginNote()
        self._shown_hint = text_label(role="quiet")
        self._shown_hint.hide()
        if isinstance(control, QCheckBox):
            self._shown_hint.setIndent(tokens.beside_the_box())
            self.column.insertWidget(0, box_with_caption(control, self.label))
        for widget in (self._shown_hint, self._origin):
            self.column.insertWidget(self.column.count() - 1, widget)

    def set_label(self, label: str, hint: str = "") -> None:
        super().set_label(label, hint)
        self._shown_hint.setText(hint)
        self._shown_hint.setVisible(bool(hint))

    def show_settings(self, settings: Settings) -> None:
        """Show the effective value, and whether it can be changed here.

        Input with a problem is kept, until the effective value changes.
        """
        value = getattr(settings.preferences, self.key)
        effective = (value, settings.origin(self.key))
        if effective == self._effective and self.problem_text and not self._is_given:
            return
        self._is_given = self.is_unsaved = False
        self._effective = effective
        self._origin.show_origin(settings.origin(self.key))
        self.is_locked = settings.is_locked(self.key)
        self.set_locked(locked=self.is_locked)
        self.show_value(value)
        self.show_problem("")

    @abstractmethod
    def show_value(self, value: object) -> None:
        """Show a value; `changed` is not emitted."""

    def set_locked(self, *, locked: bool) -> None:
        """Make the control read-only or not."""
        self.control.setEnabled(not locked)
        set_tone(self.label, "quiet" if locked else "")

    def flush(self) -> None:
        """Emit what was typed and not submitted yet."""

    @property
    def is_wrong(self) -> bool:
        """Whether it doesn't show the effective value: it is invalid, or could not be saved."""
        return bool(self.problem_text)

    @Slot()
    def _on_given(self) -> None:
        self._is_given, self.is_unsaved = True, False

    def show_not_saved(self, sentence: str) -> bool:
        """Show why the submitted value is not saved. False: it was discarded meanwhile."""
        if not self._is_given:
            return False
        self._is_given = False
        self.keep_typed()
        self.show_problem(sentence)
        return True

    def keep_typed(self) -> None:
        """Keep input that was not saved, or show the effective value."""
        if self._effective is not None:
            self.show_value(self._effective[0])

    def discard(self) -> None:
        """Discard input that is not saved."""
        if self._effective is not None and self.is_wrong:
            self._is_given = self.is_unsaved = False
            self.show_value(self._effective[0])
            self.show_problem("")

    @property
    def unfinished(self) -> str:
        """What was typed and can't be submitted, as a sentence; '' if there is none."""
        return ""

    @property
    def open_question(self) -> Question | None:
        """An open question about it."""
        return None

    def show_problem(self, sentence: str) -> None:
        super().show_problem(sentence)
        self.wrong_changed.emit()
        if sentence:
            bring_into_view(self.problem)
            announce(self, sentence)

    @property
    def descriptions(self) -> tuple[str, ...]:
        return self.problem_text, self._origin.words, self._hint


class SwitchRow(SettingRow):
    """On or off."""

    def __init__(self, key: str) -> None:
        self.box = QCheckBox()
        super().__init__(key, self.box)
        self.box.clicked.connect(self._on_clicked)

    def show_value(self, value: object) -> None:
        self.box.setChecked(bool(value))

    @Slot(bool)
    def _on_clicked(self, checked: bool) -> None:
        self.changed.emit(self.key, checked)


class ChoiceRow(SettingRow):
    """One of a few values."""

    def __init__(self, key: str) -> None:
        self.pick = ChoiceList()
        super().__init__(key, self.pick)
        self.pick.activated.connect(self._on_activated)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Set the values and their words; called again, it changes only the words."""
        self.pick.offer(choices)

    def show_value(self, value: object) -> None:
        self.pick.setCurrentIndex(self.pick.findData(value))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.changed.emit(self.key, self.pick.itemData(index))


class TextRow(SettingRow):
    """A text of one line, which is submitted by Enter or leaving the field."""

    def __init__(self, key: str, longest: int = LONGEST) -> None:
        self.line = LineEdit()
        self.line.setMaxLength(longest)
        self._shown: str | None = None
        super().__init__(key, self.line)
        self.line.editingFinished.connect(self.flush)

    def show_value(self, value: object) -> None:
        if value != self._shown:  # otherwise something may be half typed
            self._shown = str(value)
            self.line.setText(self._shown)
            self.line.setCursorPosition(0)  # its beginning is more useful than its end

    def keep_typed(self) -> None:
        self._shown = None  # so that it is submitted again
        self.is_unsaved = True

    def set_locked(self, *, locked: bool) -> None:
        # Not disabled: long text can still be read and copied.
        self.line.setReadOnly(locked)
        set_style_property(self.line, "locked", locked)

    @Slot()
    def flush(self) -> None:
        typed = clean(self.line.text())
        if typed != self._shown and not self.is_locked:
            self._shown = typed  # once: Enter, and then leaving the field
            self.changed.emit(self.key, typed)
