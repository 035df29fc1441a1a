"""A button that copies a text, and shows that until something else is copied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from csr_desktop.ui.widgets.basics import Translated, announce, button
from csr_desktop.ui.widgets.clipboard import ClipboardWatch, copy_text
from csr_desktop.ui.widgets.flow_layout import FlowLayout
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.ui.widgets.text import plain_tip


class CopyButton(Translated, QWidget):
    """Copies the result of `text` when it is clicked. Its owner names it: `set_label`."""

    def __init__(self, text: Callable[[], str]) -> None:
        super().__init__()
        self._text = text
        self.button = button("")
        self._done = IconLabel("done", role="quiet", tone="success")
        row = FlowLayout(self)
        for widget in (self.button, self._done):
            row.addWidget(widget)
        self._done.hide()
        self._clipboard = ClipboardWatch(self)
        self._clipboard.replaced.connect(self.forget)
        self.button.clicked.connect(self._on_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        self._done.setText(self.tr("Copied"))

    def set_label(self, words: str, description: str) -> None:
        """Name the button; the description says what is copied and what for."""
        self.button.setText(words)
        self.button.setAccessibleDescription(description)
        self.button.setToolTip(plain_tip(description))

    @Slot()
    def forget(self) -> None:
        """Stop showing that the text was copied."""
        self._done.hide()

    @Slot()
    def _on_clicked(self) -> None:
        copy_text(self._text())
        self._done.show()
        self._clipboard.begin()
        announce(self, self.tr("Copied"))
