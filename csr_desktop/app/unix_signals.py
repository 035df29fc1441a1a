"""The system's signals to end: SIGTERM at log-out, the others from a terminal."""

from __future__ import annotations

import signal
import socket
from contextlib import suppress
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from csr_desktop.system.platform import signals_named

_ENDING = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")


class EndSignals(QObject):
    """Turns the first signal into a Qt signal; a second one ends the program at once.

    Python runs its signal handlers between two of its own instructions, and there are none while Qt
    waits. So the interpreter writes the signal's number into a socket that Qt watches.

    Signals:
        received(): the program must end.
    """

    received = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._receiver, self._sender = socket.socketpair()
        self._receiver.setblocking(False)
        self._sender.setblocking(False)
        self._notifier = QSocketNotifier(self._receiver.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)

    def install(self) -> None:
        """Start listening. On the main thread."""
        signal.set_wakeup_fd(self._sender.fileno(), warn_on_full_buffer=False)
        for number in signals_named(*_ENDING):
            signal.signal(number, _on_signal)

    def close(self) -> None:
        """Restore the default handlers."""
        signal.set_wakeup_fd(-1)
        for number in signals_named(*_ENDING):
            signal.signal(number, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._receiver.close()
        self._sender.close()

    @Slot()
    def _on_activated(self) -> None:
        with suppress(BlockingIOError):
            self._receiver.recv(64)
        self.received.emit()


def _on_signal(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_DFL)
