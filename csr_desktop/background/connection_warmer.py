"""Keeps the connection, and while the rep types the password, ready for the press."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from csr_desktop.system import clock

if TYPE_CHECKING:
    from csr_desktop.background.job_queue import JobQueue
    from csr_desktop.background.worker import Worker
    from csr_desktop.settings.sites.site import Site

KEEP_SECONDS = 15.0  # after the rep's last key; sites close idle connections after a second or two
EVERY_SECONDS = 0.5


class ConnectionWarmer(QObject):
    """Looks after the connection twice a second while the rep is at it; then there is no timer.

    No request is sent for it. Lives on the main thread; the work is done on the worker's.
    """

    def __init__(self, queue: JobQueue, worker: Worker) -> None:
        super().__init__()
        self._queue = queue
        self._worker = worker
        self._site: Site | None = None
        self._wants_password = False
        self._has_fetched = False
        self._until = 0.0
        self._is_out = False
        self._timer = QTimer(self)
        self._timer.setInterval(int(EVERY_SECONDS * 1000))
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_active(self) -> bool:
        """Whether the connection is kept warm now."""
        return self._timer.isActive()

    def touch(self, site: Site) -> None:
        """The rep does something that may lead to a press, at this site."""
        self._until = clock.now() + KEEP_SECONDS
        is_new, self._site = site != self._site, site
        self._has_fetched = self._has_fetched and not is_new
        if is_new or not self._timer.isActive():
            self._timer.start()
            self._warm()

    def fetch_password(self) -> None:
        """Have the password ready, too: once until `stop`, whether the keyring gave it or not."""
        self._wants_password = not self._has_fetched

    def stop(self) -> None:
        """A request goes out, or nobody is at it: leave everything as it is."""
        self._timer.stop()
        self._site = None
        self._wants_password = self._has_fetched = False

    @Slot()
    def _on_timeout(self) -> None:
        if clock.now() > self._until:
            self.stop()
            self._queue.do(lambda _: self._worker.drop_password(), _nothing)
        else:
            self._warm()

    def _warm(self) -> None:
        if self._is_out or self._site is None:
            return
        warm = partial(self._worker.warm, self._site, with_sign_in=self._wants_password)
        self._has_fetched, self._wants_password = self._has_fetched or self._wants_password, False
        self._is_out = True
        self._queue.do(warm, self._on_done, self._on_failed)

    def _on_done(self, _: None) -> None:
        self._is_out = False

    def _on_failed(self) -> None:
        self._is_out = False


def _nothing(_: None) -> None:
    """What follows a job whose result nobody waits for."""
