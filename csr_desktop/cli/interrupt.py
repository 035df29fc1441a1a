"""Ctrl+C and SIGTERM end a wait, and nothing else: what was begun is put down."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from types import FrameType
from typing import TypeVar

from csr_desktop.webex.cancellation import Cancellation

T = TypeVar("T")
_NOTICE_SECONDS = 0.2  # on Windows a wait without an end would not notice Ctrl+C


def until_stopped(job: Callable[[Cancellation], T]) -> T:
    """Do `job` on a thread of its own and give what it gives, or raise what it raises.

    A signal throws its switch from this thread, the main one: a job on the main thread might hold
    the switch's lock at that moment. The signals are handled like this from now on.
    """
    cancellation = Cancellation()
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(job(cancellation))
        except BaseException as error:  # noqa: BLE001  handed to the main thread
            errors.append(error)

    def stop(_number: int, _frame: FrameType | None) -> None:
        cancellation.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    thread = threading.Thread(target=run, name="csr-desktop-create", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(_NOTICE_SECONDS)
    if errors:
        raise errors[0]
    return results[0]
