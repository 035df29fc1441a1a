"""A create in progress: how long it has taken, and Stop waiting."""

from __future__ import annotations

import time

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csr_desktop.ui.widgets.basics import StopButton, Translated, bare_column, text_label

_TICK = 100  # milliseconds


class WaitingCard(Translated, QWidget):
    """Shows how long the rep has waited, and a button that stops the wait.

    The button isn't called Cancel: after stopping, it is unknown whether a session was created.

    Signals:
        stop_asked(): stop waiting.
    """

    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._started = 0.0
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK)
        self._ticks.timeout.connect(self._show_elapsed)
        self._elapsed = text_label(role="quiet")
        self.stop_button = StopButton()
        self.stop_button.clicked.connect(self.stop_asked)
        row = QHBoxLayout()
        row.addWidget(self._elapsed, 1)
        row.addWidget(self.stop_button)
        column = bare_column(self)
        self._heading = text_label(role="heading")
        column.addWidget(self._heading)
        column.addStretch(1)
        column.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Creating session…"))
        self.stop_button.setText(self.tr("Stop wa&iting"))
        if self._ticks.isActive():
            self._show_elapsed()

    def start(self) -> None:
        """Start counting."""
        self._started = time.monotonic()
        self.stop_button.setEnabled(True)
        self._show_elapsed()
        self._ticks.start()

    def stop(self) -> None:
        """Stop counting."""
        self._ticks.stop()
        self._elapsed.clear()

    @Slot()
    def _show_elapsed(self) -> None:
        seconds = QLocale().toString(time.monotonic() - self._started, "f", 1)
        self._elapsed.setText(self.tr("{0} s").format(seconds))
