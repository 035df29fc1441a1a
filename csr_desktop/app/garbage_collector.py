"""Python's cyclic garbage collector, on the main thread only.

Otherwise it runs wherever an allocation triggers it, and freeing a widget on a background thread
crashes the process. So it is disabled, and called from the event loop after work.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_DELAY = 500  # milliseconds after the work, when the program is idle


class GarbageCollector(QObject):
    """Collects shortly after `collect_soon`; otherwise there are no wake-ups."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._on_timeout)

    @Slot()
    def collect_soon(self) -> None:
        """Call this when there may be new garbage."""
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_timeout(self) -> None:
        gc.collect()
        if not gc.get_freeze_count():
            gc.freeze()  # modules live on: they need not be checked each time
