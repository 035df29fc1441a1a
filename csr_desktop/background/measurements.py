"""Whether sites can be reached: measured on the worker thread, or known from a create."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from csr_desktop.background.job_queue import JobQueue
from csr_desktop.background.worker import Worker
from csr_desktop.sessions.outcome import Outcome
from csr_desktop.sessions.site.state import SiteState, SiteStatus, measured_of, status_after
from csr_desktop.settings.sites.site import Site
from csr_desktop.system import clock
from csr_desktop.webex.cancellation import Cancellation

CHECK_EVERY_SECONDS = 30.0


class Measurements(QObject):
    """Measures each site at most every 30 s, one at a time.

    Signals:
        state_changed(Site, SiteStatus): a site as it was measured, and its state.
    """

    state_changed = Signal(object, object)

    def __init__(self, jobs: JobQueue, worker: Worker) -> None:
        super().__init__()
        self._jobs = jobs
        self._worker = worker
        self._running: tuple[Site, Cancellation] | None = None
        self._measured_at: dict[tuple[str, ...], float] = {}

    @property
    def is_running(self) -> bool:
        """Whether a measurement is in progress."""
        return self._running is not None

    def begin(self, site: Site) -> None:
        """Measure a site, unless it was just measured; a measurement in progress is canceled."""
        now = clock.now()
        if now - self._measured_at.get(measured_of(site), -1e9) < CHECK_EVERY_SECONDS:
            return
        self.stop()
        self._measured_at[measured_of(site)] = now
        self.state_changed.emit(site, SiteStatus(SiteState.CONNECTING))
        cancellation = Cancellation()
        self._running = (site, cancellation)
        self._jobs.do(
            partial(self._worker.measure, site),
            partial(self._on_measured, site, cancellation),
            partial(self._on_measured, site, cancellation, None),
            cancellation,
        )

    def stop(self) -> None:
        """Cancel the measurement in progress."""
        if self._running is not None:
            self._running[1].cancel()

    def put_off(self) -> Site | None:
        """Cancel the measurement in progress. Returns its site, to measure it again later."""
        if self._running is None:
            return None
        self.stop()
        site = self._running[0]
        self._measured_at.pop(measured_of(site), None)
        return site

    def forget(self) -> None:
        """Discard all measurements, because the connection settings have changed."""
        self.stop()
        self._measured_at.clear()

    def note_outcome(self, site: Site, outcome: Outcome) -> bool:
        """Use the outcome of a create. Returns whether it shows the site's state.

        A site that it could not reach is measured again as soon as its state is requested.
        """
        status = status_after(outcome)
        if status is None:
            return False
        if status.state is SiteState.READY:
            self._measured_at[measured_of(site)] = clock.now()
        else:
            self._measured_at.pop(measured_of(site), None)
        self.state_changed.emit(site, status)
        return True

    def _on_measured(
        self, site: Site, cancellation: Cancellation, status: SiteStatus | None
    ) -> None:
        if self._running == (site, cancellation):
            self._running = None
            if status is None:  # ended, and not to be done again
                self._measured_at.pop(measured_of(site), None)
        if status is not None and cancellation.cause is None:
            self.state_changed.emit(site, status)
