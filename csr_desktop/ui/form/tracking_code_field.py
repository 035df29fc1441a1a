"""One tracking code in the form: its label, its field, and what is wrong with it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel

from csr_desktop.sessions.draft import code_problem
from csr_desktop.settings.sites.outline import TrackingCodeOutline
from csr_desktop.system.text import clean, is_blank, one_line, pick
from csr_desktop.ui.form.completion import Source
from csr_desktop.ui.form.tracking_code_label import TrackingCodeLabel
from csr_desktop.ui.form.tracking_code_line import TrackingCodeLine
from csr_desktop.ui.form.value_list import ValueList
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import announce, text_label
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.webex.texts import TRACKING_CODE_LENGTH

COUNTED_FROM = 110
"""The length from which the remaining characters are shown."""


class TrackingCodeField(LabelledField):
    """A text field or a list, depending on the site.

    Signals:
        edited(): the rep changed its value.
        entered(): Enter was pressed, to submit the form.
        forget_asked(): clear the suggestions.
    """

    edited = Signal()
    entered = Signal()
    forget_asked = Signal()

    def __init__(self, code: TrackingCodeOutline) -> None:
        self.code = code
        self.field: TrackingCodeLine | ValueList = (
            ValueList(code) if code.values else TrackingCodeLine(code.default)
        )
        self._noted = ""
        self._name = TrackingCodeLabel(code.name, is_required=code.required)
        super().__init__(self.field, self._name)
        self.column.setSpacing(tokens.HAIR)
        self.column.addStretch(1)
        self._connect()
        self.retranslate()
        self._note_length()

    def retranslate(self) -> None:
        self.field.setAccessibleName(self.code.name)
        self._name.set_name(self.code.name)
        is_marked = bool(self.problem_text)
        self.show_problem(code_problem(self.code, self.text) if is_marked else "")
        if self._noted:
            self._show_note(self._count())

    def _connect(self) -> None:
        if self.field.completion is not None:
            self.field.completion.entered.connect(self.entered)
        if isinstance(self.field, TrackingCodeLine):
            self.field.typed.connect(self._on_typed)
            self.field.forget_asked.connect(self.forget_asked)
        else:
            self.field.currentTextChanged.connect(self._on_picked)
            self.field.searched.connect(self._on_searched)

    @property
    def wanted_width(self) -> int:
        """The width in pixels that shows label and values completely."""
        longest = max(self.code.values, key=len, default="")
        list_width = self.field.fontMetrics().horizontalAdvance(longest) + tokens.PICK_ROOM
        return max(self._name.wanted_width, list_width if longest else 0)

    @property
    def text(self) -> str:
        """The field's text."""
        return self.field.text() if isinstance(self.field, TrackingCodeLine) else self.field.text

    @property
    def is_empty(self) -> bool:
        """Whether the field shows nothing."""
        return is_blank(self.text)

    @property
    def is_changed(self) -> bool:
        """Whether it differs from the site's default."""
        return clean(self.text) != clean(self.default)

    @property
    def default(self) -> str:
        """The field's text for a new customer."""
        if isinstance(self.field, TrackingCodeLine):
            return one_line(self.code.default)
        return pick(self.code.values, self.code.default) or ""

    def set_text(self, text: str) -> bool:
        """Set the text. False if it is not in the list; the field is then empty."""
        fits = True
        self.dismiss_suggestions()
        if isinstance(self.field, TrackingCodeLine):
            self.field.setText(one_line(text))
            self.field.setCursorPosition(0)  # a long text is shown from its beginning
        else:
            fits = self.field.set_text(text)
        self.show_problem(self._problem_of_text())
        self._note_length()
        return fits

    def clear(self) -> None:
        """Restore the site's default."""
        self.set_text(self.default)

    def set_source(self, source: Source | None) -> None:
        """The source of a text's suggestions; a list has its own."""
        if isinstance(self.field, TrackingCodeLine):
            self.field.completion.source = source
            self.field.completion.dismiss()

    def dismiss_suggestions(self) -> None:
        """Close the list of suggestions."""
        if self.field.completion is not None:
            self.field.completion.dismiss()

    def select(self) -> None:
        """Focus the field; typing replaces its text."""
        self.field.setFocus()
        if isinstance(self.field, TrackingCodeLine):
            self.field.selectAll()

    def go_on(self) -> None:
        """Focus the field; typing continues its text."""
        self.field.setFocus()
        if isinstance(self.field, TrackingCodeLine):
            self.field.end(False)

    @property
    def descriptions(self) -> tuple[str, ...]:
        return self.tr("Required.") if self.code.required else "", self.problem_text

    def _problem_of_text(self) -> str:
        """What is wrong with the current text; an empty field is wrong only when submitted."""
        return "" if self.is_empty else code_problem(self.code, self.text)

    @Slot()
    def _on_typed(self) -> None:
        was_marked = bool(self.problem_text)
        problem = self._problem_of_text()
        if was_marked and self.is_empty:
            problem = code_problem(self.code, self.text)
        if problem != self.problem_text:
            self.show_problem(problem)
        if problem and not was_marked:
            announce(self.field, problem)
        self._note_length(self._replaced_words())
        self.edited.emit()

    def _replaced_words(self) -> str:
        replaced = self.field.replaced if isinstance(self.field, TrackingCodeLine) else ""
        if replaced == "line breaks":
            return self.tr("Line breaks were replaced with spaces.")
        return self.tr("Tabs or control characters were replaced with spaces.") if replaced else ""

    @Slot()
    def _on_picked(self) -> None:
        if self.problem_text:
            self.show_problem("")
        self.edited.emit()

    @Slot()
    def _on_searched(self) -> None:
        if problem := self._problem_of_text():
            self.show_problem(problem)
            announce(self.field, problem)

    def _note_length(self, note: str = "") -> None:
        count = self._count()
        if count and not self._noted:
            announce(self.field, count)
        self._show_note(f"{note} {count}".strip())
        if note:
            announce(self.field, note)

    def _show_note(self, words: str) -> None:
        if words or self._noted:
            self._note.setText(words)
            self._note.setVisible(bool(words))
        self._noted = words

    @cached_property
    def _note(self) -> QLabel:
        """Created when it is needed, like `problem`."""
        made = text_label(role="quiet")
        self.column.insertWidget(self.column.count() - 1, made)
        return made

    def _count(self) -> str:
        length = len(clean(self.text))
        if COUNTED_FROM <= length <= TRACKING_CODE_LENGTH:  # beyond that, the problem says so
            return self.tr("{0}/{1} characters").format(length, TRACKING_CODE_LENGTH)
        return ""
