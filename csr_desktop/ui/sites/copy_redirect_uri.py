"""A button that copies an integration's redirect URI, to be registered as it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from csr_desktop.ui.widgets.basics import Translated, announce, button
from csr_desktop.ui.widgets.clipboard_watch import ClipboardWatch
from csr_desktop.ui.widgets.flow_layout import FlowLayout
from csr_desktop.ui.widgets.icon_label import IconLabel


class CopyRedirectUri(Translated, QWidget):
    """Copies what `uri` gives when it is pressed, and says so until something else is copied."""

    def __init__(self, uri: Callable[[], str]) -> None:
        super().__init__()
        self._uri = uri
        self.button = button("")
        self._done = IconLabel("done", role="quiet", tone="success")
        row = FlowLayout(self)
        for widget in (self.button, self._done):
            row.addWidget(widget)
        self._done.hide()
        self._clipboard = ClipboardWatch(self)
        self._clipboard.replaced.connect(self._done.hide)
        self.button.clicked.connect(self._on_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        self.button.setText(self.tr("Copy redirect URI"))
        words = self.tr("Register it for your integration exactly as it is.")
        self.button.setAccessibleDescription(words)
        self._done.setText(self.tr("Copied"))

    @Slot()
    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._uri())
        self._done.show()
        self._clipboard.begin()
        announce(self, self.tr("Copied"))
