"""One question to a site at a time, in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.services import Services
from csr_desktop.webex.cancellation import Cancellation

T = TypeVar("T")
Job = Callable[[Services, Cancellation], T | None]


class OneQuestion(QObject):
    """Asks, and passes on the answer; answers to canceled questions are dropped.

    Signals:
        ended(): a create has canceled it: the rep's request waits for nothing.
        failed(): a fault of this program occurred.
    """

    ended = Signal()
    failed = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._out: Cancellation | None = None
        self._number = 0

    @property
    def is_out(self) -> bool:
        """Whether an answer is pending."""
        return self._out is not None

    def ask(self, job: Job[T], then: Callable[[T], None]) -> None:
        """Ask; `then` receives the answer. Does nothing while a question is in progress."""
        if self.is_out:
            return
        self._number += 1
        self._out = self._background.ask(
            job, partial(self._on_answered, self._number, then), self._on_failed
        )

    def stop(self) -> None:
        """Cancel the question in progress; nothing follows."""
        self._number += 1
        if self._out is not None:
            self._out.cancel()
            self._out = None

    def _on_answered(self, number: int, then: Callable[[T], None], answer: T | None) -> None:
        if number != self._number:
            return
        self._out = None
        if answer is None:
            self.ended.emit()
        else:
            then(answer)

    @Slot()
    def _on_failed(self) -> None:
        if self.is_out:
            self._out = None
            self.failed.emit()
