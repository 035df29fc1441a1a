"""A thread for jobs that never wait for the network."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QThread

from csr_desktop.background.job_queue import JobQueue
from csr_desktop.webex.cancellation import Cancellation

T = TypeVar("T")


class OwnThread(QObject):
    """Owns a thread, which starts with its first job: on most days, no preference changes."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._thread = QThread()
        self._thread.setObjectName(name)
        self._queue = JobQueue(self._thread)
        self._is_closed = False

    def do(
        self,
        job: Callable[[Cancellation], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> Cancellation:
        """See JobQueue.do."""
        if not self._is_closed:
            self._thread.start()
        return self._queue.do(job, then, failed)

    def begin_closing(self) -> None:
        """Finish the jobs that were requested; then the thread stops by itself."""
        self._is_closed = True
        self._queue.do(lambda _: self._thread.quit())

    def wait(self, milliseconds: int) -> bool:
        """Wait for the thread to end. False on time-out. True if it never ran."""
        return self._thread.wait(milliseconds)
