"""A line of text: what is pasted stays on it, and Orca says its name."""

from __future__ import annotations

from itertools import takewhile
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_REASON = Qt.FocusReason
_SELECTING = (_REASON.TabFocusReason, _REASON.BacktabFocusReason, _REASON.ShortcutFocusReason)
LONGEST = 4096
"""What Qt counts: of what is pasted no more is looked at. Nobody types more on one line."""


class LineEdit(QLineEdit):
    """As its base class, but without line breaks, controls and what shows nothing.

    Qt would show a line break as a space and keep it. What is typed into a password field stays as
    it is. Slots of `textEdited` and `textChanged` ask for `text()`: what they are given is as it
    was pasted.

    Its base class selects all when Tab comes, also where there is nothing, and then tells of a
    caret that moved, before it tells of the focus; Orca 43 takes the field for known and says
    nothing.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.replaced: Literal["", "line breaks", "controls"] = ""
        """What became spaces at the last change by hand."""
        self.textEdited.connect(self._keep_clean)  # before anybody else sees the text

    def put(self, text: str) -> None:
        """Put another text in, so that it can be undone; `textEdited` is not emitted."""
        self._replace(0, _width(self.text()), text)
        self.textChanged.emit(self.text())

    @Slot(str)
    def _keep_clean(self, text: str) -> None:
        """Undo what was pasted, and insert what is left of it: as Qt counts, an emoji is two.

        QLineEdit.setMaxLength would tell screen readers of a caret, and Orca 43 would then say
        nothing of a new field that gets the focus.
        """
        self.replaced = ""
        is_long = len(text) > LONGEST
        if (text.isprintable() and not is_long) or self.echoMode() != self.EchoMode.Normal:
            return
        from csr_desktop.system.text import has_line_break, one_line, visible, within

        if not is_long and one_line(text, "x", "x") == text:  # a joiner, such as Persian has
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in _SELECTING and not self.text():
            event = QFocusEvent(QEvent.Type.FocusIn, _REASON.OtherFocusReason)
        super().focusInEvent(event)


def _shared(one: str, other: str) -> str:
    """What two texts begin with."""
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return one[: sum(1 for _ in pairs)]


def _width(text: str) -> int:
    """How many positions Qt counts in a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _beginning(text: str, most: int) -> str:
    """As much of a text as has room in so many of Qt's positions."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[: 2 * most].decode("utf-16-le", "ignore")


def _cut(text: str, place: int) -> tuple[str, str]:
    """A text before and behind one of Qt's positions."""
    units = text.encode("utf-16-le", "surrogatepass")
    parts = (units[: 2 * place], units[2 * place :])
    before, after = (part.decode("utf-16-le", "surrogatepass") for part in parts)
    return before, after
