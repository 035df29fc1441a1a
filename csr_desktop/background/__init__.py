"""The background threads, one that creates and one that looks up, and one facade for both."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from csr_desktop.background.history_lane import HistoryLane
from csr_desktop.background.keep_warm import KeepWarm
from csr_desktop.background.lane import Lane
from csr_desktop.background.worker import Worker
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.sessions.search.query import NotDone
from csr_desktop.sessions.services import Services
from csr_desktop.sessions.site_state import SiteState
from csr_desktop.sessions.sites import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret

if TYPE_CHECKING:
    from csr_desktop.sessions.draft import Draft
    from csr_desktop.sessions.history import History

T = TypeVar("T")
CHECK_EVERY_SECONDS = 30.0
_CLOSE_SECONDS = 2.5


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

    def __init__(
        self,
        build: Callable[[], Services],
        since: Callable[[], datetime],
        build_history: Callable[[], History] | None = None,
    ) -> None:
        """`build` makes the services, in the thread; `since` gives the start of `recent_read`.

        `build_history` makes the history, in the thread that looks up.
        """
        super().__init__()
        self._thread = QThread()
        self._thread.setObjectName("csr-desktop-worker")
        self._worker = Worker(build, since)
        self._worker.moveToThread(self._thread)
        self._questions = Lane(self._thread)
        self._keep_warm = KeepWarm(self._questions, self._worker)
        self._history = HistoryLane(build_history or _no_history, lambda: self.is_creating)
        if build_history is not None:
            self.opened.connect(self._history.tend_soon)
        self._out: dict[str, Cancellation] = {}
        self._measured_at: dict[str, float] = {}
        self._being_measured: Site | None = None
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
        self._keep_warm.rest()
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

    def prepare(self, site: Site) -> None:
        """The rep types: measure, and have the connection and the password ready for the press."""
        self._keep_warm.fetch_password()
        self.measure(site)

    def measure(self, site: Site) -> None:
        """Measure the site's state, at most every 30 s and never while a request is out.

        That warms the connection; it is kept warm while the rep is at it.
        """
        if not self.is_creating:
            self._keep_warm.stir(site)
        now = time.monotonic()
        if self.is_creating or now - self._measured_at.get(site.name, -1e9) < CHECK_EVERY_SECONDS:
            return
        self._cancel("measure")
        self._being_measured = site
        self._measured_at[site.name] = now
        self.state_changed.emit(site.name, SiteState.CONNECTING)
        self._measure.emit(site, self._begin("measure"))

    def look_at_journal(self) -> None:
        """Read it again, for another program may have written; `recent_read` follows if it has.

        Does nothing while a request is out: its outcome is followed by the same.
        """
        if not self.is_creating:
            self._questions.do(lambda _: self._worker.look(), _nothing)

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
        A measurement of a site's state that is out waits until the answer is there.
        """
        worker, put_off = self._worker, self._being_measured
        self._cancel("measure")
        asked = self._questions.do(lambda end: question(worker.services, end), then, failed)
        if put_off is not None:
            self._measured_at.pop(put_off.name, None)
            self.measure(put_off)
        return asked

    def look_up(
        self,
        question: Callable[[History, Cancellation], T],
        then: Callable[[T | NotDone], None],
        failed: Callable[[], None] | None = None,
    ) -> Cancellation:
        """Ask something of the history, on its own thread; otherwise as `ask`.

        It never waits for a create, and no create waits for it. `then` gets NotDone when the
        journal could not be used. It works once `opened` was emitted.
        """
        return self._history.look_up(question, then, failed)

    def tend_history(self) -> None:
        """Have the search file tidied up before long, as after something was forgotten."""
        self._history.tend_soon()

    def prune_history(self, days: int) -> None:
        """Forget attempts older than so many days, a few at a time; 0: none. After `opened`."""
        self._history.prune(days)

    def close(self) -> bool:
        """End what is out and stop the threads, at once; False when 2.5 s were not enough.

        What was asked before is still done: a place or a preference that was just written.
        """
        self._keep_warm.rest()
        for job in list(self._out):
            self._cancel(job)
        self._questions.cancel_all()
        self._history.begin_closing()
        self._questions.do(lambda _: self._thread.quit(), _nothing)
        until = time.monotonic() + _CLOSE_SECONDS
        is_looked_up = self._history.wait(int(_CLOSE_SECONDS * 1000))
        left = max(0, int((until - time.monotonic()) * 1000))
        return self._thread.wait(left) and is_looked_up

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
        if state is not None:
            self._being_measured = None
            self.state_changed.emit(site, state)
        elif self._out["measure"].cause is not None:  # ended, and not to be done again
            self._being_measured = None
            self._measured_at.pop(site, None)


def _no_history() -> History:
    raise LookupError("this background was built without a history")


def _nothing(_: None) -> None:
    """What follows a job whose result nobody waits for."""
