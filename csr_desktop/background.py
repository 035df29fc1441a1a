"""The only background thread: one worker object in it, one facade on the main thread."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.sessions.services import Opened, Services
from csr_desktop.sessions.site_state import SiteState, site_state
from csr_desktop.sessions.sites import Site, SiteProblem
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret

if TYPE_CHECKING:
    from csr_desktop.sessions.draft import Draft

RECENT_MOST = 4
CHECK_EVERY_SECONDS = 30.0
_CLOSE_SECONDS = 3

_log = logging.getLogger(__name__)


class _Worker(QObject):
    """Does one job after the other on the background thread; touches no widget.

    Signals:
        opened(Opened)
        attempt_ended(Attempt)
        recent_read(tuple): attempts, the newest first.
        state_measured(str, object): the site's name, and its SiteState or None when cancelled.
        site_added(Site, bool): whether the keyring took the password.
        site_refused(str, str): the wrong key and a sentence.
        password_not_kept()
    """

    opened = Signal(object)
    attempt_ended = Signal(object)
    recent_read = Signal(object)
    state_measured = Signal(str, object)
    site_added = Signal(object, bool)
    site_refused = Signal(str, str)
    password_not_kept = Signal()

    def __init__(self, build: Callable[[], Services], since: Callable[[], datetime]) -> None:
        super().__init__()
        self._build = build
        self._since = since
        self._services: Services | None = None

    @property
    def _ready(self) -> Services:
        if self._services is None:
            self._services = self._build()
        return self._services

    @Slot()
    def open(self) -> None:
        services = self._ready
        sites, mistakes = services.sites.load()
        recent, orphans, problem = self._read_journal(services)
        self.opened.emit(Opened(sites, mistakes, recent, orphans, problem))

    def _read_journal(
        self, services: Services
    ) -> tuple[tuple[Attempt, ...], tuple[Attempt, ...], str]:
        from csr_desktop.sessions.journal import JournalError

        try:
            orphans = tuple(services.journal.adopt_orphans())
            recent = tuple(services.journal.recent(self._since(), RECENT_MOST))
        except JournalError as error:
            _log.exception("The journal can't be read")
            return (), (), str(error)
        return recent, orphans, ""

    @Slot(object, float, object)
    def create(self, draft: Draft, pressed_at: float, cancellation: Cancellation) -> None:
        services = self._ready
        attempt = services.create(draft, pressed_at, cancellation)
        self.attempt_ended.emit(attempt)
        if isinstance(attempt.outcome, Created) and not services.passwords.settle(
            draft.site, cancellation
        ):
            self.password_not_kept.emit()
        self.recent_read.emit(self._read_journal(services)[0])

    @Slot(object, object)
    def measure(self, site: Site, cancellation: Cancellation) -> None:
        state = site_state(self._ready.clients.of(site), site, cancellation)
        self.state_measured.emit(site.name, state)

    @Slot(object, object, bool)
    def remember(self, site: Site, password: Secret, keep: bool) -> None:
        self._ready.passwords.remember(site, password, keep=keep)

    @Slot(object, object, object)
    def add_site(self, site: Site, password: Secret, cancellation: Cancellation) -> None:
        services = self._ready
        try:
            services.sites.add(site)
        except SiteProblem as problem:
            self.site_refused.emit(problem.key, problem.sentence)
            return
        except OSError as error:
            self.site_refused.emit("name", f"sites.toml can't be written: {error.strerror}.")
            return
        services.passwords.remember(site, password, keep=True)
        self.site_added.emit(site, services.passwords.settle(site, cancellation))

    @Slot()
    def shut(self) -> None:
        """The thread's last job."""
        if self._services is not None:
            self._services.close()
            self._services = None


class Background(QObject):
    """The facade: every method returns at once; results come as signals on the main thread.

    Signals:
        opened(Opened): the sites and the journal have been read.
        attempt_ended(Attempt): the request that was out has its outcome, on disk.
        recent_read(tuple): today's newest attempts that made, or may have made, a session.
        state_changed(str, SiteState): the site's name and its state.
        site_added(Site, bool): whether the keyring took the password.
        site_refused(str, str): the wrong key and a sentence; nothing was changed.
        password_not_kept(): the keyring did not take a typed password.
    """

    opened = Signal(object)
    attempt_ended = Signal(object)
    recent_read = Signal(object)
    state_changed = Signal(str, object)
    site_added = Signal(object, bool)
    site_refused = Signal(str, str)
    password_not_kept = Signal()

    _open = Signal()
    _create = Signal(object, float, object)
    _measure = Signal(object, object)
    _remember = Signal(object, object, bool)
    _add_site = Signal(object, object, object)

    def __init__(self, build: Callable[[], Services], since: Callable[[], datetime]) -> None:
        """`build` makes the services, in the thread; `since` gives the start of `recent_read`."""
        super().__init__()
        self._thread = QThread()
        self._thread.setObjectName("csr-desktop-worker")
        self._worker = _Worker(build, since)
        self._worker.moveToThread(self._thread)
        self._out: dict[str, Cancellation] = {}
        self._measured_at: dict[str, float] = {}
        self._connect()

    def _connect(self) -> None:
        worker = self._worker
        self._open.connect(worker.open)
        self._create.connect(worker.create)
        self._measure.connect(worker.measure)
        self._remember.connect(worker.remember)
        self._add_site.connect(worker.add_site)
        self._thread.finished.connect(worker.shut)  # runs in the thread, as its last job
        worker.opened.connect(self.opened)
        worker.attempt_ended.connect(self._on_attempt_ended)
        worker.recent_read.connect(self.recent_read)
        worker.state_measured.connect(self._on_state_measured)
        worker.site_added.connect(self.site_added)
        worker.site_refused.connect(self.site_refused)
        worker.password_not_kept.connect(self.password_not_kept)

    @property
    def is_creating(self) -> bool:
        """Whether a request is out."""
        return "create" in self._out

    def open(self) -> None:
        """Start the thread and read sites and journal."""
        self._thread.start()
        self._open.emit()

    def create(self, draft: Draft) -> None:
        """Create one session. While a request is out, this does nothing."""
        if self.is_creating:
            return
        self._cancel("measure")  # the rep's request does not queue behind a measurement
        self._create.emit(draft, time.monotonic(), self._begin("create"))

    def stop_waiting(self) -> None:
        """End the wait for the request that is out; its outcome follows at once."""
        self._cancel("create")

    def measure(self, site: Site) -> None:
        """Measure the site's state, at most every 30 s and never while a request is out."""
        now = time.monotonic()
        if self.is_creating or now - self._measured_at.get(site.name, -1e9) < CHECK_EVERY_SECONDS:
            return
        self._cancel("measure")
        self._measured_at[site.name] = now
        self.state_changed.emit(site.name, SiteState.CONNECTING)
        self._measure.emit(site, self._begin("measure"))

    def remember_password(self, site: Site, password: Secret, *, keep: bool) -> None:
        """Use this password in this run; `keep` puts it into the keyring once the site took it."""
        self._remember.emit(site, password, keep)

    def add_site(self, site: Site, password: Secret) -> None:
        """Write one more site to sites.toml and its password to the keyring."""
        self._add_site.emit(site, password, self._begin("add site"))

    def close(self) -> bool:
        """End what is out and stop the thread, at once; False when 3 s were not enough."""
        for job in list(self._out):
            self._cancel(job)
        self._thread.quit()
        return self._thread.wait(_CLOSE_SECONDS * 1000)

    def _begin(self, job: str) -> Cancellation:
        self._out[job] = Cancellation()
        return self._out[job]

    def _cancel(self, job: str) -> None:
        if job in self._out:
            self._out[job].cancel()

    @Slot(object)
    def _on_attempt_ended(self, attempt: Attempt) -> None:
        self._out.pop("create", None)
        self.attempt_ended.emit(attempt)

    @Slot(str, object)
    def _on_state_measured(self, site: str, state: SiteState | None) -> None:
        if state is None:
            self._measured_at.pop(site, None)
        else:
            self.state_changed.emit(site, state)
