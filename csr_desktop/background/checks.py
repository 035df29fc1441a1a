"""Checks with the site: whether the session of an uncertain attempt exists."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from csr_desktop.sessions.outcome import Attempt, LocalCause
from csr_desktop.sessions.site.check_result import CheckResult, Found, NotChecked
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Certainty, Problem

if TYPE_CHECKING:
    from csr_desktop.background.job_queue import JobQueue
    from csr_desktop.background.worker import Worker
    from csr_desktop.settings.sites.site import Site


class Checks(QObject):
    """Checks one attempt at a time. Lives on the main thread; the worker asks the site.

    Signals:
        ended(CheckResult): what the site says about an attempt.
    """

    ended = Signal(object)

    def __init__(self, jobs: JobQueue, worker: Worker) -> None:
        super().__init__()
        self._jobs = jobs
        self._worker = worker
        self._running: dict[str, Cancellation] = {}  # by the attempt's identity

    def is_running(self, attempt: Attempt) -> bool:
        """Whether this attempt is being checked."""
        running = self._running.get(attempt.identity)
        return running is not None and running.cause is None

    def begin(self, attempt: Attempt, site: Site) -> None:
        """Start one; another attempt's check in progress ends with NotChecked."""
        self.stop()
        cancellation = self._running[attempt.identity] = Cancellation()
        self._jobs.do(
            partial(self._worker.check, attempt, site),
            partial(self._on_ended, cancellation),
            partial(self._on_failed, attempt, cancellation),
            cancellation,
        )

    def stop(self) -> None:
        """Cancel the one in progress."""
        for cancellation in self._running.values():
            cancellation.cancel()

    def mark_created(self, attempt: Attempt, session_key: str) -> None:
        """Use the session that the rep says is the attempt's."""
        self._jobs.do(
            lambda _: self._worker.mark_created(attempt, session_key),
            self.ended.emit,
            partial(self._answer_fault, attempt),
        )

    def _on_ended(self, cancellation: Cancellation, result: CheckResult) -> None:
        identity = result.attempt.identity
        if self._running.get(identity) is cancellation:
            del self._running[identity]
            self.ended.emit(result)
        elif isinstance(result, Found):  # otherwise the newer check of the same attempt answers
            self.ended.emit(result)

    def _on_failed(self, attempt: Attempt, cancellation: Cancellation) -> None:
        if self._running.get(attempt.identity) is cancellation:
            del self._running[attempt.identity]
            self._answer_fault(attempt)

    def _answer_fault(self, attempt: Attempt) -> None:
        fault = Problem(LocalCause.PROGRAM_FAULT, Certainty.NOT_SENT)
        self.ended.emit(NotChecked(attempt, fault))
