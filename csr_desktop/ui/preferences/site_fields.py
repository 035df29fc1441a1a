"""The parts of the site editor: a labelled field, and a section that unfolds."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from csr_desktop.ui import tokens
from csr_desktop.ui.icons import icon
from csr_desktop.ui.parts import bare_column, button, restyle, text_label
from csr_desktop.ui.preferences.pieces import PickList, row_of_widgets


class LabelledField(QWidget):
    """A label, a control, and what is wrong with it."""

    def __init__(self, label: str, control: QWidget, hint: str = "") -> None:
        super().__init__()
        self.control = control
        self._hint = hint
        control.setAccessibleName(label.removesuffix(" *"))
        control.setAccessibleDescription(hint)
        caption = QLabel(label)
        caption.setProperty("role", "label")
        caption.setBuddy(control)
        self._problem = text_label(role="wrong")
        self._problem.hide()
        column = bare_column(self)
        column.setSpacing(tokens.SPACE_SMALL)
        for widget in (caption, control, self._problem):
            column.addWidget(widget)
        column.addStretch(1)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; '' takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.control.setProperty("wrong", bool(sentence))
        self.control.setAccessibleDescription(sentence or self._hint)
        restyle(self.control)


class Entry(LabelledField):
    """A text of one line, its hint inside."""

    def __init__(self, label: str, hint: str, *, secret: bool = False) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint)
        if secret:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
        super().__init__(label, self.field, hint)


class PickEntry(LabelledField):
    """One of a few values."""

    def __init__(self, label: str, choices: tuple[tuple[str, str], ...]) -> None:
        self.field = PickList()
        for value, words in choices:
            self.field.addItem(words, value)
        super().__init__(label, self.field)


class Section(QWidget):
    """A heading that unfolds what most reps never need.

    Signals:
        toggled(bool): whether it is open now.
    """

    toggled = Signal(bool)

    def __init__(self, heading: str, *contents: QWidget) -> None:
        super().__init__()
        self._heading = heading
        self.head = button("")
        self.head.setCheckable(True)
        self.head.setProperty("kind", "link")
        self.head.setAccessibleName(heading)
        self._body = QWidget()
        body = bare_column(self._body)
        body.setContentsMargins(tokens.SPACE_WIDE, 0, 0, 0)
        for widget in contents:
            body.addWidget(widget)
        column = bare_column(self)
        column.addLayout(row_of_widgets(self.head))
        column.addWidget(self._body)
        self.head.toggled.connect(self._on_toggled)
        self._on_toggled(False)

    def unfold(self) -> None:
        """Show the contents."""
        self.head.setChecked(True)

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        self.head.setIcon(icon("chevron-down" if shown else "chevron-end", "link"))
        self.head.setText(self._heading)
        self._body.setVisible(shown)
        self.toggled.emit(shown)
