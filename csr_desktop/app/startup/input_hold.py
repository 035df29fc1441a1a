"""The rep's keys wait in the system's queue until there is a form that takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer, Slot

if TYPE_CHECKING:
    from csr_desktop.ui.window.main_window import MainWindow

_LIMIT = 5000  # milliseconds; on a disk that does not answer, menu and keys work without a form
_READY = 1000  # no exit status of the program
_CLICKS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)


class InputHold(QObject):
    """Runs the event loop without the rep's input, and then lets it in, every key in its order.

    Qt leaves the events where the system put them, so that shortcuts, dead keys and input methods
    meet the form as if everything had just been typed. Clicks are dropped: what they were meant
    for was not there yet, and a field that happens to lie there must not take the keys.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.was_in_time = True
        """False: input was let in before there was a form, so some of it may be lost."""
        self._window = window
        self._is_ready = False
        self._is_closed = False
        self._loop = QEventLoop(self)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._on_limit)
        window.closed.connect(self._on_closed)

    def run(self) -> int | None:
        """Hold the input until `end`; gives the exit status where the program ends instead."""
        if not self._is_ready:
            self._limit.start(_LIMIT)
            status = self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            self._limit.stop()
            if status != _READY:
                return status
        self._let_in()
        return 0 if self._is_closed else None

    @Slot()
    def end(self) -> None:
        """The form is there, or nothing will come that it could wait for."""
        self._is_ready = True
        self._loop.exit(_READY)

    def _let_in(self) -> None:
        handle = self._window.windowHandle()
        handle.installEventFilter(self)
        QCoreApplication.processEvents()
        handle.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() in _CLICKS or super().eventFilter(watched, event)

    @Slot()
    def _on_limit(self) -> None:
        self.was_in_time = False
        self._loop.exit(_READY)

    @Slot()
    def _on_closed(self) -> None:
        self._is_closed = True
        self._loop.exit(0)
