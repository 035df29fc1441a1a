"""A visible countdown until the site takes requests again."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLabel

from csr_desktop.ui.parts import Translated, announce

_TICK = 1000  # milliseconds


class Countdown(Translated, QLabel):
    """Counts down in whole seconds, also while it is hidden; then it says that it is over."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "heading")
        self._site = ""
        self._until = 0.0
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK)
        self._ticks.timeout.connect(self._on_tick)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._show_left()

    def left(self, site: str) -> int:
        """Whole seconds until this site may be asked again; 0: now."""
        return self._left if site == self._site else 0

    @property
    def _left(self) -> int:
        return max(0, math.ceil(self._until - time.monotonic()))

    def start(self, site: str, seconds: float) -> None:
        """Count for a site from here, and show it."""
        self._site = site
        self._until = time.monotonic() + seconds
        self._ticks.start()
        self.show()
        self._show_left()

    @Slot()
    def _on_tick(self) -> None:
        self._show_left()
        if not self._left:
            self._ticks.stop()
            if self.isVisible():
                announce(self, self.text())

    def _show_left(self) -> None:
        if self._left:
            self.setText(self.tr("You can create again in {0} s.").format(self._left))
        else:
            self.setText(self.tr("You can create again now."))
