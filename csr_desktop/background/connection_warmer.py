"""Keeps the connection open, and the password ready while the rep types, for the next create."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from csr_desktop.system import clock

if TYPE_CHECKING:
    from csr_desktop.background.job_queue import JobQueue
    from csr_desktop.background.worker import Worker
    from csr_desktop.settings.sites.site import Site
    from csr_desktop.webex.cancellation import Cancellation

KEEP_SECONDS = 15.0  # after the last key; sites close idle connections after a second or two
EVERY_SECONDS = 0.5


class ConnectionWarmer(QObject):
    """Checks the connection twice a second while the rep is active; otherwise there is no timer.

    It sends no request. Lives on the main thread; the work is done on the worker thread.
    """

    def __init__(self, queue: JobQueue, worker: Worker) -> None:
        super().__init__()
        self._queue = queue
        self._worker = worker
        self._site: Site | None = None
        self._wants_password = False
        self._has_fetched = False
        self._until = 0.0
        self._is_warming = False
        self._fetch: tuple[Site, Cancellation] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(int(EVERY_SECONDS * 1000))
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_active(self) -> bool:
        """Whether the connection is being kept open now."""
        return self._timer.isActive()

    def touch(self, site: Site) -> None:
        """Call this when the rep does something that may lead to a create on this site."""
        self._until = clock.now() + KEEP_SECONDS
        is_new, self._site = site != self._site, site
        self._has_fetched = self._has_fetched and not is_new
        if is_new or not self._timer.isActive():
            self._timer.start()
            self._warm()

    def fetch_password(self) -> None:
        """Fetch the password, too: once until `stop`, whether the keyring returns it or not."""
        self._wants_password = not self._has_fetched

    def fetch_for(self, site: Site) -> Cancellation | None:
        """The cancellation of the job that is fetching this site's browser ticket, if any."""
        if self._fetch is None or site.authentication != "browser" or self._fetch[0] != site:
            return None
        return self._fetch[1]

    def stop(self) -> None:
        """Stop, for a create or because the rep is inactive."""
        self._timer.stop()
        self._site = None
        self._wants_password = self._has_fetched = False

    @Slot()
    def _on_timeout(self) -> None:
        if clock.now() > self._until:
            self.stop()
            self._queue.do(lambda _: self._worker.drop_password())
        else:
            self._warm()

    def _warm(self) -> None:
        if self._is_warming or self._site is None:
            return
        fetches, self._wants_password = self._wants_password, False
        self._has_fetched = self._has_fetched or fetches
        warm = partial(self._worker.warm, self._site, with_sign_in=fetches)
        self._is_warming = True
        cancellation = self._queue.do(warm, self._on_done, self._on_done)
        self._fetch = (self._site, cancellation) if fetches else None

    def _on_done(self, _: None = None) -> None:
        self._is_warming = False
        self._fetch = None
