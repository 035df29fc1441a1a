"""A text of several lines; a large paste does not block the window."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from csr_desktop.system.text import visible

_LONGEST = 10_000
"""The maximum length of pasted or dropped text; stored texts are shorter."""
_LINE_ENDS = dict.fromkeys((0x2028, 0x2029), "\n")


class TextArea(QPlainTextEdit):
    """A text of several lines. Pasted text is cut, and invisible characters are removed."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        clean = QMimeData()
        clean.setText(visible(source.text()[:_LONGEST]))
        super().insertFromMimeData(clean)

    def toPlainText(self) -> str:
        # Qt's own method replaces no-break spaces: an unchanged French text would seem changed.
        return self.document().toRawText().translate(_LINE_ENDS)
