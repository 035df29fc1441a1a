"""The parts of the site editor: its fields, and a section that expands."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.style.icons import icon
from csr_desktop.ui.widgets.basics import (
    Translated,
    bare_column,
    button,
)
from csr_desktop.ui.widgets.controls import ChoiceList, row_of_widgets
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.ui.widgets.line_edit import LineEdit
from csr_desktop.ui.widgets.text import plain_tip, without_mnemonic

_CHARACTERS = 26  # of a field and its hint: narrower fields are not side by side


class Entry(LabelledField):
    """A text of one line, with its hint inside."""

    def __init__(self, *, is_required: bool = False, is_secret: bool = False) -> None:
        self.field = LineEdit()
        if is_secret:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
        super().__init__(self.field, is_required=is_required)
        self.column.addStretch(1)

    def set_label(self, label: str, hint: str = "") -> None:
        super().set_label(label, hint)
        self.field.setPlaceholderText(hint)
        self.field.setToolTip(plain_tip(hint))  # if the field is narrow


class PickEntry(LabelledField):
    """One of a few values."""

    def __init__(self) -> None:
        self.field = ChoiceList()
        super().__init__(self.field)
        self.column.addStretch(1)


class SideBySide(QWidget):
    """Fields side by side with equal widths; below each other if it is narrow."""

    def __init__(self, *fields: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.SPACE_CARD)
        self._fields = fields
        for field in fields:
            self._row.addWidget(field, 1)

    def minimumSizeHint(self) -> QSize:
        widest = max(field.minimumSizeHint().width() for field in self._fields)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.fontMetrics().averageCharWidth() * _CHARACTERS * len(self._fields)
        is_narrow = self.width() < needed
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)


class Section(Translated, QWidget):
    """An expandable section for what most reps don't need. The form names it: `set_label`.

    Signals:
        toggled(bool): whether it is expanded now.
    """

    toggled = Signal(bool)

    def __init__(self, *contents: QWidget) -> None:
        super().__init__()
        self._heading = ""
        self.head = button("", "link")
        self.head.setCheckable(True)
        self._body = QWidget()
        body = bare_column(self._body)
        for widget in contents:
            body.addWidget(widget)
        indented = QHBoxLayout()
        indented.addSpacing(tokens.SPACE_WIDE)  # unlike a margin, it is mirrored
        indented.addWidget(self._body)
        column = bare_column(self)
        column.addWidget(row_of_widgets(self.head))
        column.addLayout(indented)
        self.head.toggled.connect(self._on_toggled)
        self._on_toggled(False)

    def retranslate(self) -> None:
        self._say_heading()

    def set_label(self, heading: str) -> None:
        """Set the section's name."""
        self._heading = heading
        self.setAccessibleName(without_mnemonic(heading))
        self.head.setAccessibleName(without_mnemonic(heading))
        self._say_heading()

    def _say_heading(self) -> None:
        shown = self.head.isChecked()
        self.head.setIcon(icon("chevron-down" if shown else "chevron-end", "link"))
        self.head.setText(self._heading)
        words = self.tr("Expanded") if shown else self.tr("Collapsed")
        self.head.setAccessibleDescription(words)

    def unfold(self) -> None:
        """Expand the section."""
        self.head.setChecked(True)

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        self._say_heading()
        self._body.setVisible(shown)
        self.toggled.emit(shown)
