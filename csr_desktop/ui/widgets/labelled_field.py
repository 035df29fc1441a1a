"""A control below its label, with its problem below."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, bare_column, set_style_property, text_label
from csr_desktop.ui.widgets.text import without_mnemonic


class LabelledField(Translated, QWidget):
    """A label, a control, and its problem. Its owner names it: `set_label`.

    More can be added to its `column`. A screen reader reads `descriptions` with the control.
    """

    def __init__(
        self, control: QWidget, label: QLabel | None = None, *, is_required: bool = False
    ) -> None:
        super().__init__()
        self.control = control
        self.label = label or text_label(role="label")
        self.label.setBuddy(control)
        self.problem_text = ""
        """What is wrong with the control, or ''."""
        self._is_required = is_required
        self._label_text = ""
        self._hint = ""
        self.column = bare_column(self)
        self.column.setSpacing(tokens.SPACE_SMALL)
        self.column.addWidget(self.label)
        self.column.addWidget(control)
        self._place_of_problem = QVBoxLayout()
        self.column.addLayout(self._place_of_problem)

    @cached_property
    def problem(self) -> QLabel:
        """The label that shows it; created when needed, because a new form has no problems."""
        made = text_label(role="wrong")
        made.hide()
        self._place_of_problem.addWidget(made)
        return made

    def retranslate(self) -> None:
        self._describe()

    def set_label(self, label: str, hint: str = "") -> None:
        """Name the control, visibly and for screen readers; `hint` is added for them."""
        self._label_text = label
        self.control.setAccessibleName(without_mnemonic(label))
        self._hint = hint
        self.set_required(self._is_required)

    def set_required(self, is_required: bool) -> None:
        """Set whether it may stay empty."""
        self._is_required = is_required
        self.label.setText(f"{self._label_text} *" if is_required else self._label_text)
        self._describe()

    def set_hint(self, hint: str) -> None:
        """Set the hint for screen readers."""
        self._hint = hint
        self._describe()

    def show_problem(self, sentence: str) -> None:
        """Mark the control as wrong and say why; '' removes the mark."""
        if sentence or self.problem_text:
            self.problem.setText(sentence)
            self.problem.setVisible(bool(sentence))
        self.problem_text = sentence
        set_style_property(self.control, "wrong", bool(sentence))
        self._describe()

    @property
    def descriptions(self) -> tuple[str, ...]:
        """What a screen reader reads after the control's name; '' is left out."""
        required = self.tr("Required.") if self._is_required else ""
        return self.problem_text, required, self._hint

    def _describe(self) -> None:
        self.control.setAccessibleDescription(" ".join(filter(None, self.descriptions)))
