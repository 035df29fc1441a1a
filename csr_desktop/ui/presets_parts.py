"""What the dialogues of the presets share."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from csr_desktop.ui import tokens


def button_row(*buttons: QWidget) -> QHBoxLayout:
    """Buttons at the end of a dialogue's last line."""
    row = QHBoxLayout()
    row.setSpacing(tokens.SPACE)
    row.addStretch(1)
    for each in buttons:
        row.addWidget(each)
    return row
