"""Runs jobs on a thread and passes their results to the main thread."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot
from shiboken6 import isValid

from csr_desktop.webex.cancellation import Cancellation

T = TypeVar("T")
Job = Callable[[Cancellation], T]
_log = logging.getLogger(__name__)


class _Runner(QObject):
    """Runs jobs on its thread.

    Signals:
        done(int, object, object): the job's number, its result, and the exception if it raised.
    """

    done = Signal(int, object, object)

    @Slot(int, object, object)
    def do(self, number: int, job: Job[object], cancellation: Cancellation) -> None:
        started = time.monotonic()
        try:
            result = job(cancellation)
        except BaseException as error:  # noqa: BLE001  passed to the main thread
            self.done.emit(number, None, error)
        else:
            self.done.emit(number, result, None)
        _log.debug("Job %d took %.3f s", number, time.monotonic() - started)


@dataclass(frozen=True)
class _Requested:
    """A job that has not ended yet: how to cancel it, and who receives its result."""

    cancellation: Cancellation
    then: Callable[[Any], None] | None
    failed: Callable[[], None] | None


class JobQueue(QObject):
    """Passes jobs to a thread, one after another. Its owner starts and ends the thread.

    An unexpected exception of a job is passed to the exception hook.
    """

    _do = Signal(int, object, object)

    def __init__(self, thread: QThread) -> None:
        super().__init__()
        self._runner = _Runner()
        self._runner.moveToThread(thread)
        self._do.connect(self._runner.do)
        self._runner.done.connect(self._on_done)
        self._requested: dict[int, _Requested] = {}
        self._last = 0

    def do(
        self,
        job: Job[T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[], None] | None = None,
        cancellation: Cancellation | None = None,
    ) -> Cancellation:
        """Run `job` on the thread, then `then`, if any, with its result on the main thread.

        `failed` is called instead if the job raised. Neither is called if it belongs to a widget
        that no longer exists. Returns the cancellation for the job (`cancellation`, or a new one);
        a canceled job shows that in its result.
        """
        self._last += 1
        cancellation = cancellation or Cancellation()
        self._requested[self._last] = _Requested(cancellation, then, failed)
        self._do.emit(self._last, job, cancellation)
        return cancellation

    def cancel_all(self, but: Cancellation | None = None) -> None:
        """Cancel every job that is running or waiting, except the one of `but`."""
        for requested in self._requested.values():
            if requested.cancellation is not but:
                requested.cancellation.cancel()

    @Slot(int, object, object)
    def _on_done(self, number: int, result: object, error: BaseException | None) -> None:
        requested = self._requested.pop(number)
        if error is not None:
            sys.excepthook(type(error), error, error.__traceback__)
            if requested.failed is not None and can_call(requested.failed):
                requested.failed()
        elif requested.then is not None and can_call(requested.then):
            requested.then(result)


def can_call(function: Callable[..., None]) -> bool:
    """Whether the widget that a function belongs to, if any, still exists."""
    while isinstance(function, partial):
        function = function.func
    owner = getattr(function, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
