"""Save and Cancel, at the end of a preset's dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, button


class PresetsButtons(Translated, QWidget):
    """Save, which may be called Replace, and Cancel. The dialog makes Save the default button."""

    def __init__(self) -> None:
        super().__init__()
        self._replaces = False
        self.cancel = button("")
        self.save = button("", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        self.retranslate()

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("&Cancel"))
        self.save.setText(self.tr("&Replace") if self._replaces else self.tr("&Save"))

    def set_replaces(self, *, replaces: bool) -> None:
        """Whether Save replaces another preset."""
        self._replaces = replaces
        self.retranslate()
