"""The program's part of a sign-in, on a thread: it gives the test's browser its task."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from queue import Queue
from typing import Generic, TypeVar

from csr_desktop.sessions.credentials.browser_sign_in import BrowserSignIn
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Problem
from csr_desktop.webex.oauth.device import DeviceCode

SECONDS = 20.0
SIGNED_IN, NOT_SIGNED_IN = "You're signed in", "You aren't signed in"
T = TypeVar("T")


@dataclass
class Waiting(Generic[T]):
    """A sign-in that waits for its browser: `asked` is what to open or show."""

    asked: T
    cancellation: Cancellation
    _end: Future[Problem | None]

    def end(self) -> Problem | None:
        """Wait for the end."""
        return self._end.result(SECONDS)


def in_browser(sign_in: BrowserSignIn, site: Site) -> Waiting[str]:
    """Start to sign in; `asked` is the address to open."""

    def work(ask: Callable[[str], None], cancellation: Cancellation) -> Problem | None:
        def open_browser(address: str) -> bool:
            ask(address)
            return True

        return sign_in(site, open_browser, cancellation)

    return _begun(work)


def with_code(sign_in: BrowserSignIn, site: Site) -> Waiting[DeviceCode]:
    """Start to sign in with a code; `asked` is the code."""
    return _begun(lambda ask, cancellation: sign_in.with_code(site, ask, cancellation))


def _begun(work: Callable[[Callable[[T], None], Cancellation], Problem | None]) -> Waiting[T]:
    asked: Queue[T] = Queue()
    end: Future[Problem | None] = Future()
    cancellation = Cancellation()

    def run() -> None:
        try:
            end.set_result(work(asked.put, cancellation))
        except BaseException as error:  # noqa: BLE001  the test's own thread raises it
            end.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return Waiting(asked.get(timeout=SECONDS), cancellation, end)
