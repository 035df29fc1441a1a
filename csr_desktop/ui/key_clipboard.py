"""Copies session keys to the clipboard, with or without spaces."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from csr_desktop.ui.widgets.clipboard import copy_text
from csr_desktop.ui.widgets.text import grouped


class KeyClipboard(QObject):
    """`with_spaces`: in groups, as they are shown; otherwise, only the digits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.with_spaces = False

    @Slot(str)
    def copy(self, session_key: str) -> None:
        """Copy a key; `session_key`: its digits."""
        text = grouped(session_key) if self.with_spaces else session_key
        copy_text(text)
