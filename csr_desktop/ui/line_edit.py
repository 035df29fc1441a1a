"""A line of text whose name Orca says when the keyboard comes to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit

_REASON = Qt.FocusReason
_SELECTING = (_REASON.TabFocusReason, _REASON.BacktabFocusReason, _REASON.ShortcutFocusReason)


class LineEdit(QLineEdit):
    """As its base class, which selects all when Tab comes, also where there is nothing.

    For an empty line it then tells of a caret that moved, before it tells of the focus; Orca 43
    takes the field for known and says nothing.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in _SELECTING and not self.text():
            event = QFocusEvent(QEvent.Type.FocusIn, _REASON.OtherFocusReason)
        super().focusInEvent(event)
