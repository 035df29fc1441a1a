"""The application object."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Receives links on macOS, which sends an event, even to a running program.

    Signals:
        link_opened(str): a link from outside.
    """

    link_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and not event.url().isLocalFile():
            # The link as it was written: toString would decode parts of it.
            encoded = bytes(event.url().toEncoded().data())
            self.link_opened.emit(encoded.decode("ascii", "replace"))
            return True
        return super().event(event)
