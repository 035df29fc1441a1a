"""The background threads, which create, search and save, and one facade for all of them.

- `worker`: the jobs of the worker thread; `job_queue`: passes them there and results back.
- `history_thread`, `own_thread`, `sign_ins`: the other threads.
- `measurements`, `connection_warmer`: whether sites are reachable, and readiness for a create.
- `checks`: whether the session of an uncertain attempt exists.
- `change`: a change that can be withdrawn until it starts.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from csr_desktop.background.change import Change
from csr_desktop.background.checks import Checks
from csr_desktop.background.connection_warmer import ConnectionWarmer
from csr_desktop.background.history_thread import HistoryThread
from csr_desktop.background.job_queue import JobQueue, can_call
from csr_desktop.background.measurements import Measurements
from csr_desktop.background.own_thread import OwnThread
from csr_desktop.background.sign_ins import SignIns
from csr_desktop.background.worker import JournalSeen, Worker
from csr_desktop.sessions.history.query import NotDone
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.sessions.services import Services
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret

if TYPE_CHECKING:
    from csr_desktop.sessions.draft import Draft
    from csr_desktop.sessions.history.history import History

T = TypeVar("T")
_CLOSE_SECONDS = 2.5
_FETCH_MILLISECONDS = 5000  # a create waits this long for a requested ticket


class Background(QObject):
    """The facade. Every method returns at once; results are signals on the main thread.

    Signals:
        opened(Opened): the sites and the journal have been read.
        attempt_ended(Attempt): the create in progress has its outcome, on disk.
        checked(CheckResult): what the site says about an uncertain attempt.
        recent_read(tuple): today's newest attempts that created, or may have created, a session.
        state_changed(Site, SiteStatus): a site as it was measured, and its state.
        password_not_kept(): the keyring could not store a typed password.
        password_not_deleted(): the keyring could not delete a password.
        journal_notices(str): what to tell the rep about the journal, except at the start.
        sign_in_waiting(Site, DeviceCode | None): the rep must sign in, with the code if given.
        browser_asked(str): open this address.
        sign_in_ended(Site, Problem | None): the sign-in in progress has ended; None: it succeeded.
        sign_in_changed(Site, SignedInAs | None): a browser sign-in as it is now, if known.
        sign_in_not_kept(): the keyring could not store a sign-in; once in a run.
        sign_in_not_deleted(): the keyring could not delete a sign-in.
    """

    opened = Signal(object)
    attempt_ended = Signal(object)
    checked = Signal(object)
    recent_read = Signal(object)
    state_changed = Signal(object, object)
    password_not_kept = Signal()
    password_not_deleted = Signal()
    journal_notices = Signal(str)
    sign_in_waiting = Signal(object, object)
    browser_asked = Signal(str)
    sign_in_ended = Signal(object, object)
    sign_in_changed = Signal(object, object)
    sign_in_not_kept = Signal()
    sign_in_not_deleted = Signal()

    def __init__(
        self,
        build: Callable[[], Services],
        since: Callable[[], datetime],
        build_history: Callable[[], History] | None = None,
    ) -> None:
        """`build` creates the services on the worker thread; `since` is the start of `recent_read`.

        `build_history` creates the history, on the history thread.
        """
        super().__init__()
        self.start_of_today = since
        self._thread = QThread()
        self._thread.setObjectName("csr-desktop-worker")
        self._worker = Worker(build, since)
        self._worker.moveToThread(self._thread)
        self._worker.password_not_kept.connect(self.password_not_kept)
        self._worker.password_not_deleted.connect(self.password_not_deleted)
        self._worker.sign_in_changed.connect(self.sign_in_changed)
        self._worker.sign_in_not_kept.connect(self.sign_in_not_kept)
        self._worker.sign_in_not_deleted.connect(self.sign_in_not_deleted)
        self._thread.finished.connect(self._worker.shut)  # runs on the thread, as its last job
        self._jobs = JobQueue(self._thread)
        self._questions = JobQueue(self._thread)  # a create ends them
        self._files = OwnThread("csr-desktop-files")
        self._sign_ins = SignIns(self._worker)
        self._sign_ins.waiting.connect(self.sign_in_waiting)
        self._sign_ins.browser_asked.connect(self.browser_asked)
        self._sign_ins.ended.connect(self.sign_in_ended)
        self._warmer = ConnectionWarmer(self._questions, self._worker)
        self._history = HistoryThread(build_history or _no_history, lambda: self.is_creating)
        if build_history is not None:
            self.opened.connect(self._history.maintain_soon)
        self._creating: Cancellation | None = None
        self._fetching: Cancellation | None = None  # the ticket that the create waits for
        self._fetch_limit = QTimer(self)
        self._fetch_limit.setSingleShot(True)
        self._fetch_limit.timeout.connect(self._stop_fetching)
        self._measurements = Measurements(self._jobs, self._worker)
        self._unmeasured: Site | None = None  # a create has ended its measurement
        self._measurements.state_changed.connect(self.state_changed)
        self._checks = Checks(self._jobs, self._worker)
        self._checks.ended.connect(self.checked)

    @property
    def is_creating(self) -> bool:
        """Whether a create is in progress."""
        return self._creating is not None

    def open(self) -> None:
        """Start the thread and read the sites and the journal."""
        self._thread.start()
        self._jobs.do(lambda _: self._worker.open(), self.opened.emit)

    def create(self, draft: Draft) -> None:
        """Create one session. Does nothing while a create is in progress."""
        if self.is_creating:
            return
        # The rep's request waits for nothing, except what it would have to request again.
        self._fetching = self._warmer.fetch_for(draft.site)
        self._warmer.stop()
        self._unmeasured = self._measurements.put_off()
        self._checks.stop()
        self._questions.cancel_all(but=self._fetching)
        pressed_at = time.monotonic()
        self._creating = self._jobs.do(
            partial(self._worker.create, draft, pressed_at),
            partial(self._on_attempt_ended, draft.site),
            partial(self._on_create_failed, draft, pressed_at),
        )
        if self._fetching is not None:
            self._fetch_limit.start(_FETCH_MILLISECONDS)
        worker = self._worker
        self._jobs.do(lambda _: worker.keep_password(), failed=self.password_not_kept.emit)
        self._show_journal()

    def stop_waiting(self) -> None:
        """Stop waiting for the create in progress; its outcome follows at once."""
        if self._creating is not None:
            self._creating.cancel()
            self._stop_fetching()

    def check(self, attempt: Attempt, site: Site) -> None:
        """Ask the site whether the session of an uncertain attempt exists; `checked` follows.

        One at a time: another attempt's check in progress ends with NotChecked. Does nothing while
        this attempt is being checked. Waits for a create in progress.
        """
        if self._checks.is_running(attempt):
            return
        self._measurements.stop()
        self._checks.begin(attempt, site)
        self._show_journal()

    def mark_created(self, attempt: Attempt, session_key: str) -> None:
        """Use the session that the rep says is the attempt's; `checked` follows."""
        self._checks.mark_created(attempt, session_key)
        self._show_journal()

    def prepare(self, site: Site) -> None:
        """The rep is typing: measure the site, connect, and fetch the password in advance."""
        self._warmer.fetch_password()
        self.measure(site)

    def measure(self, site: Site) -> None:
        """Measure the site's state, at most every 30 s and never during a create.

        This also connects; the connection is kept open while the rep is active.
        """
        if not self.is_creating:
            self._warmer.touch(site)
            self._measurements.begin(site)

    def look_at_journal(self) -> None:
        """Read the journal again if another program may have written; `recent_read` follows if so.

        Does nothing during a create: its outcome is followed by the same signal.
        """
        if not self.is_creating:
            self._questions.do(lambda _: self._worker.look(), self._on_journal_seen)

    def remember_password(self, site: Site, password: Secret, *, keep: bool) -> None:
        """Use this password in this run; with `keep`, store it once the site accepts it."""
        self._jobs.do(lambda _: self._worker.remember(site, password, keep=keep))

    def sign_in(self, site: Site, *, with_code: bool = False) -> None:
        """Let the rep sign in with the browser, or by a code; `sign_in_ended` follows.

        One at a time: a sign-in in progress ends without a signal. It waits for no create, and no
        create waits for it. Call it after `opened`.
        """
        self._sign_ins.begin(site, with_code=with_code)

    def cancel_sign_in(self) -> None:
        """Stop waiting for the rep; `sign_in_ended` follows with the cause STOPPED."""
        self._sign_ins.cancel()

    def sign_out(self, site: Site) -> None:
        """End a browser sign-in, here and in the keyring; `sign_in_changed` follows."""
        self._sign_ins.cancel()
        self._jobs.do(lambda _: self._worker.sign_out(site))

    def look_at_sign_in(self, site: Site) -> None:
        """Find out whether the rep is signed in with the browser; `sign_in_changed` follows.

        If the keyring needs a dialog for that, nothing follows until the rep signs in or creates.
        """
        self._questions.do(partial(self._worker.look_at_sign_in, site))

    def change(
        self,
        do: Callable[[Services, Cancellation], T],
        then: Callable[[Change, T], None],
        failed: Callable[[Change], None] | None = None,
    ) -> Change:
        """Change saved data, on the worker thread; `then` receives the change and its result.

        It waits for a create in progress; no create ends it. Nothing follows once it is withdrawn.
        `failed` is called instead of `then` after a fault of this program.
        """
        change, worker = Change(), self._worker
        with self._measuring_later():
            self._jobs.do(
                lambda cancellation: do(worker.services, cancellation) if change.begin() else None,
                partial(_unless_withdrawn, then, change),
                None if failed is None else partial(failed, change),
            )
        return change

    def write(
        self,
        do: Callable[[Services, Cancellation], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Write one of the rep's files, on a thread that never waits for a site. Else as `ask`.

        `do` must not use any of the services that the worker uses.
        """
        worker = self._worker
        queue = self._files if worker.is_built else self._jobs
        queue.do(lambda cancellation: do(worker.services, cancellation), then, failed)

    def measure_anew(self) -> None:
        """Discard all measurements, because the connection settings have changed."""
        self._measurements.forget()

    def ask(
        self,
        question: Callable[[Services, Cancellation], T],
        then: Callable[[T], None],
        failed: Callable[[], None] | None = None,
    ) -> Cancellation:
        """Ask the services something on the worker thread; `then` receives the answer.

        Returns the cancellation that ends the wait. A create ends it, too, because the rep's
        request waits for nothing. `failed` is called instead of `then` after a fault of this
        program. A measurement in progress is put off until the answer has arrived.
        """
        worker = self._worker
        with self._measuring_later():
            return self._questions.do(
                lambda cancellation: question(worker.services, cancellation), then, failed
            )

    def look_up(
        self,
        question: Callable[[History, Cancellation], T],
        then: Callable[[T | NotDone], None],
        failed: Callable[[], None] | None = None,
    ) -> Cancellation:
        """Ask the history something, on its own thread; otherwise as `ask`.

        It never waits for a create, and no create waits for it. `then` receives NotDone if the
        journal could not be used. It works once `opened` was emitted.
        """
        return self._history.look_up(question, then, failed)

    def maintain_history(self) -> None:
        """Clean up the search file soon, for example after a deletion."""
        self._history.maintain_soon()

    def prune_history(self, days: int) -> None:
        """Delete attempts older than this many days, a few at a time; 0: none. After `opened`."""
        self._history.prune(days)

    def close(self) -> bool:
        """Cancel all jobs and stop the threads. False if 2.5 s were not enough.

        Writes that were requested before are still done, such as a preference.
        """
        self._warmer.stop()
        self._fetch_limit.stop()
        self._jobs.cancel_all()
        self._questions.cancel_all()
        self._history.begin_closing()
        self._files.begin_closing()
        self._sign_ins.begin_closing()
        self._jobs.do(lambda _: self._thread.quit())
        until = time.monotonic() + _CLOSE_SECONDS
        waits: list[Callable[[int], bool]]
        waits = [self._history.wait, self._thread.wait, self._files.wait, self._sign_ins.wait]
        have_ended = [wait(max(0, int((until - time.monotonic()) * 1000))) for wait in waits]
        return all(have_ended)

    @contextmanager
    def _measuring_later(self) -> Iterator[None]:
        """Put off a measurement in progress while something is asked; then start it again."""
        put_off = self._measurements.put_off()
        yield
        self._measure_now(put_off)

    def _show_journal(self) -> None:
        self._jobs.do(lambda _: self._worker.show_journal(), self._on_journal_seen)

    def _on_journal_seen(self, seen: JournalSeen | None) -> None:
        if seen is None:
            return
        self.recent_read.emit(seen.recent)
        if seen.notices:
            self.journal_notices.emit(seen.notices)

    @Slot()
    def _stop_fetching(self) -> None:
        self._fetch_limit.stop()
        if self._fetching is not None:
            self._fetching.cancel()

    def _on_attempt_ended(self, site: Site, attempt: Attempt) -> None:
        self._fetch_limit.stop()
        self._creating = self._fetching = None
        is_known = self._measurements.note_outcome(site, attempt.outcome)
        self.attempt_ended.emit(attempt)
        put_off, self._unmeasured = self._unmeasured, None
        if not is_known or put_off != site:
            self._measure_now(put_off)

    def _measure_now(self, site: Site | None) -> None:
        """Start a measurement that was put off; it keeps no connection open."""
        if site is not None and not self.is_creating:
            self._measurements.begin(site)

    def _on_create_failed(self, draft: Draft, pressed_at: float) -> None:
        from csr_desktop.sessions.create import ended_by_fault

        self._on_attempt_ended(draft.site, ended_by_fault(draft, pressed_at))


def _no_history() -> History:
    raise LookupError("this background was built without a history")


def _unless_withdrawn(then: Callable[[Change, T], None], change: Change, result: T | None) -> None:
    if result is not None and can_call(then):
        then(change, result)
