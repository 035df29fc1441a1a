"""Closing the window: a question while a request is out, otherwise none; by the system, never."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from csr_desktop.background import Background
from csr_desktop.ui.close_question import CloseQuestion
from csr_desktop.ui.on_top import bring_to_front


class Closing(QObject):
    """Knows whether the window may go now.

    Signals:
        stayed(): the rep waits for the outcome after all.
    """

    stayed = Signal()

    def __init__(self, window: QWidget, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._is_ending = False
        self.question = CloseQuestion()
        self.question.close_asked.connect(self.end)
        self.question.stayed.connect(self.stayed)

    def may_close(self) -> bool:
        """Whether nothing is lost by it; where something is, the rep is asked."""
        if self._is_ending or not self._background.is_creating:
            return True
        bring_to_front(self._window)  # closed from the task bar or the tray, it may not be seen
        self.question.ask()
        return False

    @Slot()
    def end(self) -> None:
        """Close without a question; the outcome of a request that is out becomes Unknown."""
        self.set_ending(ending=True)
        self._window.close()

    def set_ending(self, *, ending: bool) -> None:
        """Whether the system ends the session: then closing asks nothing."""
        self._is_ending = ending
