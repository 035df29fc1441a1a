"""A visible countdown until the site accepts requests again."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel

from csr_desktop.ui.outcome.rate_limits import RateLimits
from csr_desktop.ui.widgets.basics import Translated, announce

_TICK = 1000  # milliseconds


class Countdown(Translated, QLabel):
    """Counts down the seconds for one account; then it says that the wait is over."""

    def __init__(self, limits: RateLimits) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "heading")
        self._limits = limits
        self._account = ""
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK)
        self._ticks.timeout.connect(self._on_tick)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._show_left()

    def show_for(self, account: str) -> None:
        """Count for this account; nothing is shown if it need not wait."""
        self._account = account
        self._show_left()
        is_held = bool(self._limits.left(account))
        self.setVisible(is_held)
        if is_held:
            self._ticks.start()

    def stop(self) -> None:
        """Hide. The account still waits."""
        self._ticks.stop()
        self.hide()

    @Slot()
    def _on_tick(self) -> None:
        self._show_left()
        if not self._limits.left(self._account):
            self._ticks.stop()
            announce(self, self.text())

    def _show_left(self) -> None:
        if left := self._limits.left(self._account):
            self.setText(self.tr("Try again in {0} s.").format(left))
        else:
            self.setText(self.tr("You can try again now."))
