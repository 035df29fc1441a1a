"""The sign-in thread, which waits for minutes until the rep has signed in with the browser."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.background.own_thread import OwnThread
from csr_desktop.sessions.outcome import LocalCause
from csr_desktop.webex.faults import Certainty, Problem

if TYPE_CHECKING:
    from csr_desktop.background.worker import Worker
    from csr_desktop.settings.sites.site import Site
    from csr_desktop.webex.cancellation import Cancellation
    from csr_desktop.webex.oauth.device import DeviceCode


class SignIns(QObject):
    """Signs in at one site at a time. Lives on the main thread; waits on its own thread.

    Signals:
        waiting(Site, DeviceCode | None): the rep must act now.
        browser_asked(str): the address to open.
        ended(Site, Problem | None): None: the rep is signed in.
    """

    waiting = Signal(object, object)
    browser_asked = Signal(str)
    ended = Signal(object, object)
    _reps_turn = Signal(int, object, object, str)  # number, site, code or address

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker
        self._thread = OwnThread("csr-desktop-sign-in")
        self._running: Cancellation | None = None
        self._last = 0
        self._reps_turn.connect(self._on_reps_turn)

    def begin(self, site: Site, *, with_code: bool) -> None:
        """Start one; it replaces the one in progress, which then emits no signals."""
        self.cancel()
        self._last += 1
        self._running = self._thread.do(
            partial(self._sign_in, self._last, site, with_code),
            partial(self._on_ended, self._last, site),
            partial(self._on_failed, self._last, site),
        )

    def cancel(self) -> None:
        """Cancel the one in progress."""
        if self._running is not None:
            self._running.cancel()

    def begin_closing(self) -> None:
        """Cancel the one in progress; then the thread stops by itself."""
        self.cancel()
        self._thread.begin_closing()

    def wait(self, milliseconds: int) -> bool:
        """Whether the thread has stopped, or never ran."""
        return self._thread.wait(milliseconds)

    def _sign_in(
        self, number: int, site: Site, with_code: bool, cancellation: Cancellation
    ) -> Problem | None:
        """Runs on the thread."""
        sign_in = self._worker.services.browser_sign_in
        if with_code:
            return sign_in.with_code(site, partial(self._show, number, site), cancellation)
        return sign_in(site, partial(self._ask_browser, number, site), cancellation)

    def _show(self, number: int, site: Site, code: DeviceCode) -> None:
        self._reps_turn.emit(number, site, code, "")

    def _ask_browser(self, number: int, site: Site, url: str) -> bool:
        self._reps_turn.emit(number, site, None, url)
        return True  # if no browser opens, the rep can copy the address

    @Slot(int, object, object, str)
    def _on_reps_turn(self, number: int, site: Site, code: DeviceCode | None, url: str) -> None:
        """It may have been canceled or replaced in the meantime."""
        if number != self._last or self._running is None or self._running.cause is not None:
            return
        self.waiting.emit(site, code)
        if url:
            self.browser_asked.emit(url)

    def _on_ended(self, number: int, site: Site, problem: Problem | None) -> None:
        if number == self._last:
            self._running = None
            self.ended.emit(site, problem)

    def _on_failed(self, number: int, site: Site) -> None:
        self._on_ended(number, site, Problem(LocalCause.PROGRAM_FAULT, Certainty.NOT_SENT))
