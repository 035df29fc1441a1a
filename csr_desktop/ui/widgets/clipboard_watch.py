"""Whether what was copied here is still what the rep would paste."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication


class ClipboardWatch(QObject):
    """Watches the clipboard from `begin` on.

    Signals:
        replaced(): something else is there now. Once for each `begin`.
    """

    replaced = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text: str | None = None
        QGuiApplication.clipboard().dataChanged.connect(self._on_changed)

    def begin(self) -> None:
        """What is on the clipboard was just put there by this program."""
        self._text = QGuiApplication.clipboard().text()

    def end(self) -> None:
        """Nothing is said of the clipboard any more."""
        self._text = None

    @Slot()
    def _on_changed(self) -> None:
        if self._text is None:
            return
        clipboard = QGuiApplication.clipboard()
        # Another program's text is not read: it may take seconds to hand it over.
        if clipboard.ownsClipboard() and clipboard.text() == self._text:
            return
        self._text = None
        self.replaced.emit()
