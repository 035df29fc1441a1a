"""Ending a wait from another thread: the rep's Stop waiting, a deadline, or closing the program."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from csr_desktop.system import clock
from csr_desktop.webex.faults import Cause

T = TypeVar("T")
# A wait with a time-out doesn't advance while the computer sleeps, so check the clock this often.
_LOOK_SECONDS = 1.0


class Canceled(Exception):
    """The wait was ended from outside; `cause` is STOPPED or DEADLINE."""

    def __init__(self, cause: Cause) -> None:
        super().__init__(cause.value)
        self.cause = cause


class Cancellation:
    """A flag that is set once, from any thread, and wakes all threads that wait under `waking`.

    `cancel` never blocks. The first cause wins.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cause: Cause | None = None
        self._wakers: list[Callable[[], None]] = []

    @property
    def cause(self) -> Cause | None:
        """Why it was canceled, or None."""
        return self._cause

    def cancel(self, cause: Cause = Cause.STOPPED) -> None:
        """Cancel."""
        with self._lock:
            if self._cause is not None:
                return
            self._cause = cause
            # Under the lock: a wake after its block has ended would hit the next request.
            for wake in self._wakers:
                wake()

    def check(self) -> None:
        """Raise Canceled if it was canceled."""
        if self._cause is not None:
            raise Canceled(self._cause)

    @contextmanager
    def waking(self, wake: Callable[[], None]) -> Iterator[None]:
        """Call `wake` (on the canceling thread) if it is canceled inside the block.

        `wake` must neither block nor use this object. Raises Canceled at the start if it was
        already canceled.
        """
        with self._lock:
            self.check()
            self._wakers.append(wake)
        try:
            yield
        finally:
            with self._lock:
                self._wakers.remove(wake)

    def pause(self, seconds: float) -> None:
        """Wait this long, including time asleep. Raises Canceled as soon as it is canceled."""
        thrown = threading.Event()
        until = clock.now() + seconds
        with self.waking(thrown.set):
            while (left := until - clock.now()) > 0:
                if thrown.wait(min(left, _LOOK_SECONDS)):
                    break
        self.check()

    @contextmanager
    def deadline(self, seconds: float) -> Iterator[None]:
        """Cancel with DEADLINE after `seconds` in the block, including time asleep."""
        is_over = threading.Event()
        until = clock.now() + seconds

        def watch() -> None:
            while (left := until - clock.now()) > 0:
                if is_over.wait(min(left, _LOOK_SECONDS)):
                    return
            self.cancel(Cause.DEADLINE)

        threading.Thread(target=watch, name="csr-desktop-deadline", daemon=True).start()
        try:
            yield
        finally:
            is_over.set()


def call_detached(
    function: Callable[[], T], seconds: float | None, cancellation: Cancellation
) -> T:
    """Wait for a function that can't be interrupted (a name look-up, a keyring's dialog).

    It runs on its own daemon thread. After `seconds` (TimeoutError; None: never) or when canceled
    (Canceled), the wait ends, and the thread is left to finish.
    """
    results: queue.SimpleQueue[tuple[T | None, BaseException | None]] = queue.SimpleQueue()

    def run() -> None:
        try:
            results.put((function(), None))
        except BaseException as error:  # noqa: BLE001  passed to the waiting thread
            results.put((None, error))

    def wake() -> None:
        results.put((None, None))

    with cancellation.waking(wake):
        threading.Thread(target=run, name="csr-desktop-detached", daemon=True).start()
        try:
            result, error = results.get(timeout=seconds)
        except queue.Empty:
            raise TimeoutError from None
    if error is not None:
        raise error
    cancellation.check()
    return result  # type: ignore[return-value]
