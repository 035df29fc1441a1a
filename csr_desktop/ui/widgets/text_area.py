"""A text of several lines, of which no paste can hold up the window."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from csr_desktop.system.text import visible

_LONGEST = 10_000
"""Characters of what is pasted or dropped; the texts that are kept are shorter."""
_LINE_ENDS = dict.fromkeys((0x2028, 0x2029), "\n")


class TextArea(QPlainTextEdit):
    """As its base class, but what is pasted is cut, and what shows nothing is removed from it."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        clean = QMimeData()
        clean.setText(visible(source.text()[:_LONGEST]))
        super().insertFromMimeData(clean)

    def toPlainText(self) -> str:
        # Qt's own makes a space of a no-break space: an unchanged French text would be another.
        return self.document().toRawText().translate(_LINE_ENDS)
