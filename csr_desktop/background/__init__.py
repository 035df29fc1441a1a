"""The only background thread: one worker object in it, one facade on the main thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from csr_desktop.background.lane import Lane
from csr_desktop.background.worker import Worker
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.sessions.services import Services
from csr_desktop.sessions.site_state import SiteState
from csr_desktop.sessions.sites import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret

if TYPE_CHECKING:
    from csr_desktop.sessions.draft import Draft

T = TypeVar("T")
CHECK_EVERY_SECONDS = 30.0
_CLOSE_SECONDS = 3


class Background(QObject):
    """The facade: every method returns at once; results come as signals on the main thread.

    Signals:
        opened(Opened): the sites and the journal have been read.
        attempt_ended(Attempt): the request that was out has its outcome, on disk.
        checked(CheckResult): what the site says of an uncertain attempt.
        recent_read(tuple): today's newest attempts that made, or may have made, a session.
        state_changed(str, SiteState): the site's name and its state.
        site_added(Site, bool): whether the keyring took the password.
        site_refused(str, str): the wrong key and a sentence; nothing was changed.
        password_not_kept(): the keyring did not take a typed password.
        journal_news(str): what the rep must hear of the journal, other than at the start.
    """

    opened = Signal(object)
    attempt_ended = Signal(object)
    checked = Signal(object)
    recent_read = Signal(object)
    state_changed = Signal(str, object)
    site_added = Signal(object, bool)
    site_refused = Signal(str, str)
    password_not_kept = Signal()
    journal_news = Signal(str)

    _open = Signal()
    _create = Signal(object, float, object)
    _check = Signal(object, object, object)
    _settle = Signal(object, str)
    _measure = Signal(object, object)
    _remember = Signal(object, object, bool)
    _add_site = Signal(object, object, object)
    _choose_fault = Signal(str)

    def __init__(self, build: Callable[[], Services], since: Callable[[], datetime]) -> None:
        """`build` makes the services, in the thread; `since` gives the start of `recent_read`."""
        super().__init__()
        self._thread = QThread()
        self._thread.setObjectName("csr-desktop-worker")
        self._worker = Worker(build, since)
        self._worker.moveToThread(self._thread)
        self._questions = Lane(self._thread)
        self._out: dict[str, Cancellation] = {}
        self._measured_at: dict[str, float] = {}
        self._connect()

    def _connect(self) -> None:
        worker = self._worker
        self._open.connect(worker.open)
        self._create.connect(worker.create)
        self._check.connect(worker.check)
        self._settle.connect(worker.settle)
        self._measure.connect(worker.measure)
        self._remember.connect(worker.remember)
        self._add_site.connect(worker.add_site)
        self._choose_fault.connect(worker.choose_fault)
        self._thread.finished.connect(worker.shut)  # runs in the thread, as its last job
        worker.opened.connect(self.opened)
        worker.attempt_ended.connect(self._on_attempt_ended)
        worker.checked.connect(self._on_checked)
        worker.recent_read.connect(self.recent_read)
        worker.state_measured.connect(self._on_state_measured)
        worker.site_added.connect(self.site_added)
        worker.site_refused.connect(self.site_refused)
        worker.password_not_kept.connect(self.password_not_kept)
        worker.journal_news.connect(self.journal_news)

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
        self._cancel("measure")  # the rep's request queues behind nothing
        self._cancel("check")
        self._questions.cancel_all()
        self._create.emit(draft, time.monotonic(), self._begin("create"))

    def stop_waiting(self) -> None:
        """End the wait for the request that is out; its outcome follows at once."""
        self._cancel("create")

    def check(self, attempt: Attempt, site: Site) -> None:
        """Ask the site whether the session of an uncertain attempt exists; nothing while asking."""
        if "check" in self._out or self.is_creating:
            return
        self._cancel("measure")
        self._check.emit(attempt, site, self._begin("check"))

    def settle(self, attempt: Attempt, session_key: str) -> None:
        """Take the rep's word for which session is the attempt's; `checked` follows."""
        self._settle.emit(attempt, session_key)

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

    def choose_fault(self, name: str) -> None:
        """Let the demo site do this wrong from now on; '': nothing. May add a site."""
        self._choose_fault.emit(name)

    def ask(
        self,
        question: Callable[[Services, Cancellation], T],
        then: Callable[[T], None],
        failed: Callable[[], None] | None = None,
    ) -> Cancellation:
        """Ask something of the services on the thread; `then` gets the answer, on the main thread.

        Gives the switch that ends the wait. A create ends it, too: the rep's request queues
        behind nothing. `failed` is called instead of `then` after a fault of this program.
        """
        worker = self._worker
        return self._questions.do(lambda end: question(worker.services, end), then, failed)

    def close(self) -> bool:
        """End what is out and stop the thread, at once; False when 3 s were not enough.

        What was asked before is still done: a place or a preference that was just written.
        """
        for job in list(self._out):
            self._cancel(job)
        self._questions.cancel_all()
        self._questions.do(lambda _: self._thread.quit(), _nothing)
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

    @Slot(object)
    def _on_checked(self, result: object) -> None:
        self._out.pop("check", None)
        self.checked.emit(result)

    @Slot(str, object)
    def _on_state_measured(self, site: str, state: SiteState | None) -> None:
        if state is None:
            self._measured_at.pop(site, None)
        else:
            self.state_changed.emit(site, state)


def _nothing(_: None) -> None:
    """What follows the last job."""
