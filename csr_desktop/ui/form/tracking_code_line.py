"""The text of one tracking code, on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import Signal, Slot

from csr_desktop.system.text import one_line
from csr_desktop.ui.form.completion import Completion
from csr_desktop.ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent


class TrackingCodeLine(LineEdit):
    """The field of a tracking code without a list of values; it offers suggestions.

    Signals:
        typed(): changed by the rep; `replaced` tells what became spaces.
        forget_asked(): clear the suggestions.
    """

    typed = Signal()
    forget_asked = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(one_line(text))
        self.textEdited.connect(self.typed)  # before the completion sees the text
        self.completion = Completion(self, self)
        self.completion.taken.connect(self._on_taken)

    @Slot()
    def _on_taken(self) -> None:
        self.replaced = ""
        self.typed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.completion.source is not None:
            menu.addSeparator()
            forget = menu.addAction(self.tr("Clear &suggestions for this site"))
            forget.triggered.connect(self.forget_asked)
        menu.popup(event.globalPos())
