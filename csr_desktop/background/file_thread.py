"""The third thread: keeps the rep's preferences, so that they wait for no request."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QThread

from csr_desktop.background.job_queue import JobQueue
from csr_desktop.webex.cancellation import Cancellation

T = TypeVar("T")


class FileThread(QObject):
    """Owns the thread, which starts with the first job: most days nobody changes a preference."""

    def __init__(self) -> None:
        super().__init__()
        self._thread = QThread()
        self._thread.setObjectName("csr-desktop-files")
        self._queue = JobQueue(self._thread)
        self._is_closed = False

    def do(
        self,
        job: Callable[[Cancellation], T],
        then: Callable[[T], None],
        failed: Callable[[], None] | None = None,
    ) -> None:
        """See JobQueue.do."""
        if not self._is_closed:
            self._thread.start()
        self._queue.do(job, then, failed)

    def begin_closing(self) -> None:
        """What was asked before is still done; then the thread stops by itself."""
        self._is_closed = True
        self._queue.do(lambda _: self._thread.quit(), _nothing)

    def wait(self, milliseconds: int) -> bool:
        """Whether the thread has stopped, or never ran."""
        return self._thread.wait(milliseconds)


def _nothing(_: None) -> None:
    """What follows a job whose result nobody waits for."""
