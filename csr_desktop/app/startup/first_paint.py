"""The moment when a window is on the screen for the first time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

_PATIENCE = 500  # milliseconds; a window that opens minimized is not painted


class FirstPaint(QObject):
    """Waits until a window that has been shown is painted.

    Signals:
        done(): the window is painted and on the screen, or it won't be for now.
    """

    done = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        # The window's own widget may be covered by others, and is then never painted.
        self._watched: QObject = window.windowHandle()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._end)
        self._patience.start(_PATIENCE)
        self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose:
            self._patience.start(0)  # in the next turn of the event loop, when it is drawn
        return super().eventFilter(watched, event)

    @Slot()
    def _end(self) -> None:
        self._watched.removeEventFilter(self)
        self.done.emit()
        self.deleteLater()
