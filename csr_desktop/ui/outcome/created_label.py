"""The key card's heading: the session was created, and how long ago."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent

from csr_desktop.sessions.outcome import Attempt
from csr_desktop.system import clock
from csr_desktop.ui.widgets.basics import Translated
from csr_desktop.ui.widgets.icon_label import IconLabel

_MINUTE = 60  # seconds
_MOST = 60  # minutes that are counted


class CreatedLabel(Translated, IconLabel):
    """Counts minutes while it is on screen, for an hour: one wake-up for each."""

    def __init__(self, now: Callable[[], float] = clock.now) -> None:
        super().__init__("done", role="heading", tone="success", wraps=True)
        self._now = now
        self._created_at: float | None = None  # by that clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one is early: two wake-ups
        self._timer.timeout.connect(self._count)
        self.retranslate()

    def sizeHint(self) -> QSize:
        """On one line, if there is room: a label that wraps would rather be narrow."""
        margins = self.contentsMargins()
        line = self.fontMetrics().horizontalAdvance(self.text())
        wanted = line + margins.left() + margins.right() + 1
        return super().sizeHint().expandedTo(QSize(wanted, 0))

    def retranslate(self) -> None:
        minutes = self._minutes
        if minutes >= _MOST:
            self.setText(self.tr("Session created over an hour ago"))
        elif minutes:
            self.setText(self.tr("Session created {0} min ago").format(minutes))
        else:
            self.setText(self.tr("Session created"))

    def count_for(self, attempt: Attempt) -> None:
        """Count from the end of this attempt. The wall clock only gives its age now."""
        since = (datetime.now(UTC) - attempt.started_at).total_seconds() - attempt.seconds
        self._created_at = self._now() - max(0.0, since)
        self._count()

    def stop(self) -> None:
        """Stop counting: there is no session."""
        self._created_at = None
        self._count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @property
    def _age(self) -> float:
        return 0.0 if self._created_at is None else self._now() - self._created_at

    @property
    def _minutes(self) -> int:
        return int(self._age // _MINUTE)

    @Slot()
    def _count(self) -> None:
        self.retranslate()
        is_over = self._created_at is None or self._minutes >= _MOST
        if is_over or not self.isVisible():
            self._timer.stop()
        else:
            self._timer.start(round((_MINUTE - self._age % _MINUTE) * 1000) + 1)
