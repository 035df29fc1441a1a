"""The name of a preset, with what is wrong with it below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from csr_desktop.ui.widgets.basics import Translated, announce, bare_column, restyle, text_label
from csr_desktop.ui.widgets.line_edit import LineEdit


class PresetName(Translated, QWidget):
    """A labelled field that can be marked as wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._reason: Callable[[], str] = str
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "label")
        self.field = LineEdit()
        self._label.setBuddy(self.field)
        self._problem = text_label(role="wrong")
        room = self._problem.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # the boxes below do not jump
        self._problem.setSizePolicy(room)
        self._problem.hide()
        column = bare_column(self)
        for widget in (self._label, self.field, self._problem):
            column.addWidget(widget)
        self.retranslate()

    def retranslate(self) -> None:
        self._label.setText(self.tr("&Name"))
        self.field.setAccessibleName(self.tr("Name"))
        self._put_reason()

    def mark(self, reason: Callable[[], str]) -> None:
        """Say why nothing was saved; the reason is asked for anew in another language."""
        self._reason = reason
        self._put_reason()
        announce(self, self._problem.text())

    def unmark(self) -> None:
        """Nothing is wrong any more."""
        self._reason = str
        self._put_reason()

    def _put_reason(self) -> None:
        reason = self._reason()
        self._problem.setText(reason)
        self._problem.setVisible(bool(reason))
        self.field.setProperty("wrong", bool(reason))
        self.field.setAccessibleDescription(reason)
        restyle(self.field)
