"""Python's cyclic garbage collector, on the main thread alone.

It runs wherever an allocation happens to trigger it, and a widget that it frees on the background
thread ends the process. So it is off, and is called from the event loop after there was work.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_DELAY = 500  # milliseconds after the work, when nobody waits


class GarbageCollector(QObject):
    """Collects shortly after `collect_soon`; without it there is no wake-up."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._on_timeout)

    @Slot()
    def collect_soon(self) -> None:
        """Something was made that may be garbage now."""
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_timeout(self) -> None:
        gc.collect()
        if not gc.get_freeze_count():
            gc.freeze()  # the modules live on: they need not be looked through each time
