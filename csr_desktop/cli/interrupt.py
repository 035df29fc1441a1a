"""Ctrl+C, Ctrl+Break and SIGTERM end a wait, but never skip saving what was started."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING, TypeVar

from csr_desktop.system import standard_streams
from csr_desktop.system.platform import signals_named

if TYPE_CHECKING:
    from csr_desktop.webex.cancellation import Cancellation

T = TypeVar("T")
INTERRUPTED = 130  # as in a shell
_NOTICE_SECONDS = 0.2  # on Windows, a wait without a time-out would not notice Ctrl+C


def end_at_once(status: int, sentence: str = "") -> None:
    """Let Ctrl+C and Ctrl+Break end the process from now on, while there is nothing to clean up.

    PySide6 aborts at a KeyboardInterrupt while it is imported, and Python may end with another
    status after one that was caught.
    """

    def end(_number: int, _frame: FrameType | None) -> None:
        if sentence:
            standard_streams.complain(sentence)
        os._exit(status)

    for number in signals_named("SIGINT", "SIGBREAK"):
        signal.signal(number, end)


def until_interrupted(work: Callable[[], int]) -> int:
    """Run `work`, which cleans up if Ctrl+C interrupts it. Returns its exit status, or 130."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return work()
    except KeyboardInterrupt:
        standard_streams.forget_output()
        return INTERRUPTED


def until_stopped(job: Callable[[Cancellation], T]) -> T:
    """Run `job` on a separate thread; return its result, or raise what it raises.

    A signal cancels it from this thread, the main one: a job on the main thread might hold the
    cancellation's lock at that moment. The signals are handled like this from now on.
    """
    from csr_desktop.webex.cancellation import Cancellation

    cancellation = Cancellation()
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(job(cancellation))
        except BaseException as error:  # noqa: BLE001  passed to the main thread
            errors.append(error)

    def stop(_number: int, _frame: FrameType | None) -> None:
        cancellation.cancel()

    for number in signals_named("SIGINT", "SIGTERM", "SIGBREAK"):
        signal.signal(number, stop)
    thread = threading.Thread(target=run, name="csr-desktop-create", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(_NOTICE_SECONDS)
    if errors:
        raise errors[0]
    return results[0]
