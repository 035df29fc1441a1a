"""The list of a tracking code's values; a long one is searched by typing."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox

from csr_desktop.settings.sites.outline import TrackingCodeOutline
from csr_desktop.system.text import fitting, is_blank, pick
from csr_desktop.ui.form.completion import Completion, Then
from csr_desktop.ui.widgets.basics import Translated, set_style_property
from csr_desktop.ui.widgets.combo_box import PickList
from csr_desktop.ui.widgets.line_edit import LineEdit
from csr_desktop.ui.widgets.text import plain_tip

MANY = 12
"""The number of values from which a list is searched by typing."""

_MAY_BE_CUT = 20  # characters: a narrow list shows no more of a value


class ValueList(Translated, PickList):
    """The values of one tracking code. A required one has no empty value.

    Signals:
        searched(): the rep has typed in it and continues.
    """

    searched = Signal()

    def __init__(self, code: TrackingCodeOutline) -> None:
        super().__init__()
        self._values = tuple(value for value in code.values if not is_blank(value))
        self.addItems([*([] if code.required else [""]), *self._values])
        for row in range(self.count()):
            if len(self.itemText(row)) >= _MAY_BE_CUT:
                self.setItemData(
                    row, plain_tip(self.itemText(row)), QtCore.Qt.ItemDataRole.ToolTipRole
                )
        self.completion: Completion | None = None
        if len(self._values) > MANY:
            self._let_type()
        self.retranslate()
        self.currentIndexChanged.connect(self._on_index_changed)
        self.set_text(code.default)
        self._on_index_changed()

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Select…"))
        if (line := self.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("Select…"))

    def _let_type(self) -> None:
        line = LineEdit()
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # its list would swallow Enter
        line.editingFinished.connect(self._on_editing_finished)
        self.completion = Completion(self, line, selects=True)
        self.completion.source = self._matching
        line.textChanged.connect(self._on_text_changed)

    @property
    def text(self) -> str:
        """The selected value, or what is typed if it is none of the values."""
        typed = self.currentText()
        return pick(self._values, typed) or typed

    def set_text(self, text: str) -> bool:
        """Select a value; '' selects none. False, with none selected, if it is not in the list."""
        meant = pick(self._values, text) if text else None
        self.setCurrentIndex(self.findText(text if meant is None else meant))
        return self.currentIndex() >= 0 or not text

    @Slot()
    def _on_text_changed(self) -> None:
        """Select a value that is typed completely; the arrow keys continue from it."""
        row, line = self.findText(self.currentText()), self.lineEdit()
        if row >= 0 and row != self.currentIndex() and line is not None:
            place = line.cursorPosition()
            self.setCurrentIndex(row)
            line.setCursorPosition(place)

    @Slot()
    def _on_index_changed(self) -> None:
        is_empty = self.currentIndex() < 0 and not self.isEditable()
        set_style_property(self, "is_empty", is_empty)  # the placeholder must not look like a value

    @Slot()
    def _on_editing_finished(self) -> None:
        if self.currentText() != self.text:
            self.set_text(self.text)  # spelled as in the list
        self.searched.emit()

    def _matching(self, typed: str, then: Then) -> None:
        """Values that begin with what is typed, then those that contain it."""
        then(fitting(self._values, typed))
