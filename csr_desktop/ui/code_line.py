"""The text of one tracking code, on one line."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent

from csr_desktop.ui.completion import Completion
from csr_desktop.ui.line_edit import LineEdit

_BREAKS = re.compile(r"\s*[\x00-\x1f\x7f-\x9f\u2028\u2029]+[\s\x00-\x1f\x7f-\x9f]*")


def one_line(text: str) -> str:
    """A text without line breaks and other controls: each run of them is a space."""
    return _BREAKS.sub(" ", text).strip() if _BREAKS.search(text) else text


class CodeLine(LineEdit):
    """A line that can't hide a line break: Qt would show one as a space and keep it.

    Signals:
        typed(bool): changed by hand; whether line breaks became spaces.
        forget_asked(): the remembered values are to go.
    """

    typed = Signal(bool)
    forget_asked = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(one_line(text))
        self.textEdited.connect(self._on_text_edited)  # before the completion sees the text
        self.completion = Completion(self, self)
        self.completion.taken.connect(self._on_taken)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        clean = one_line(text)
        if clean != text:
            place = len(one_line(text[: self.cursorPosition()]))
            self.setText(clean)
            self.setCursorPosition(place)
        self.typed.emit(clean not in (text, text.strip()))  # not for a break at an end alone

    @Slot()
    def _on_taken(self) -> None:
        self.typed.emit(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.completion.source is not None:
            menu.addSeparator()
            forget = menu.addAction(self.tr("&Forget the remembered values of this site"))
            forget.triggered.connect(self.forget_asked)
        menu.popup(event.globalPos())
