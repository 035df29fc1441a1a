"""A line of text: pasted text becomes one line, and Orca reads the field's name."""

from __future__ import annotations

from itertools import takewhile
from typing import Literal

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget

LONGEST = 4096
"""The maximum length in Qt's units; no one types more on one line."""


class LineEdit(QLineEdit):
    """A line of text without line breaks, control characters and invisible characters.

    Qt would show a line break as a space and keep it. Password fields are not changed. Slots of
    `textEdited` and `textChanged` must use `text()`: their argument is the text as it was pasted.

    When Tab focuses the base class, it selects all, even in an empty field, and then reports a
    moved caret before the focus; Orca 43 then considers the field as known and reads nothing.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.replaced: Literal["", "line breaks", "controls"] = ""
        """What the rep's last change has turned into spaces."""
        self._composed = ""  # by an input method, and not part of the text yet
        self.textEdited.connect(self._keep_clean)  # before any other slot sees the text

    def put(self, text: str) -> None:
        """Replace the text, with undo; `textEdited` is not emitted."""
        self._replace(0, _width(self.text()), text)
        self.textChanged.emit(self.text())

    @Slot(str)
    def _keep_clean(self, text: str) -> None:
        """Undo a paste, and insert its cleaned text; in Qt's units, an emoji counts as two.

        QLineEdit.setMaxLength would report a caret to screen readers, and Orca 43 would then read
        nothing for a new field that gets the focus.
        """
        self.replaced = ""
        is_long = len(text) > LONGEST
        if (text.isprintable() and not is_long) or self.echoMode() != self.EchoMode.Normal:
            return
        from csr_desktop.system.text import has_line_break, one_line, visible, within

        if not is_long and one_line(text, "x", "x") == text:  # a joiner, such as in Persian
            return
        head, after = _cut(text, self.cursorPosition())
        self._undo()
        old = self.text()
        if not old.endswith(after):
            old, after = after, ""
        old_head = old[: len(old) - len(after)]
        before = _shared(old_head, head)
        piece = visible(head[len(before) :])
        clean = one_line(piece, before, after)
        if clean not in (piece, within(piece, before, after)):
            has_break = has_line_break(within(piece, before, after))
            self.replaced = "line breaks" if has_break else "controls"
        room = max(0, LONGEST - _width(before + after))
        self._replace(_width(before), _width(old_head) - _width(before), _beginning(clean, room))

    def _undo(self) -> None:
        was_blocked = self.blockSignals(True)
        self.undo()
        self.blockSignals(was_blocked)

    def _replace(self, start: int, length: int, text: str) -> None:
        was_blocked = self.blockSignals(True)
        self.setSelection(start, length)
        self.insert(text)
        self.blockSignals(was_blocked)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A click elsewhere takes what is composed as it is: some input methods would drop it."""
        is_dropped = self._composed and not event.preeditString() and not event.commitString()
        if is_dropped and QGuiApplication.mouseButtons():
            event.setCommitString(self._composed)
        self._composed = event.preeditString()
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.text():
            event = QFocusEvent(QEvent.Type.FocusIn)  # for another reason than Tab
        super().focusInEvent(event)


def _shared(one: str, other: str) -> str:
    """The common beginning of two texts."""
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return one[: sum(1 for _ in pairs)]


def _width(text: str) -> int:
    """The length of a text in Qt's units (UTF-16)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _beginning(text: str, most: int) -> str:
    """The beginning of a text that fits in this many of Qt's units."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[: 2 * most].decode("utf-16-le", "ignore")


def _cut(text: str, place: int) -> tuple[str, str]:
    """The parts of a text before and after a position in Qt's units."""
    units = text.encode("utf-16-le", "surrogatepass")
    parts = (units[: 2 * place], units[2 * place :])
    before, after = (part.decode("utf-16-le", "surrogatepass") for part in parts)
    return before, after
