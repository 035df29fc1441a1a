"""A wall clock and session keys that are the same in each run, for pictures with the same bytes.

`install` comes before any import of the program, whose modules import `datetime` by name.
"""

from __future__ import annotations

import datetime as dt
import os
import random
import time
from types import SimpleNamespace
from typing import Self

from cheroot import connections

_START = dt.datetime(2026, 3, 10, 9, 12, tzinfo=dt.UTC).timestamp()
_REAL = dt.datetime
_seconds = _START


def install() -> None:
    """Replace the wall clock of this process, and seed the demo site's keys."""
    os.environ["TZ"] = "UTC"
    time.tzset()
    # The demo site's server would close a connection as unused when the clock is moved.
    setattr(connections, "time", SimpleNamespace(time=time.time, sleep=time.sleep))  # noqa: B010
    setattr(time, "time", lambda: _seconds)  # noqa: B010  mypy: it is a function's name
    setattr(dt, "datetime", _SceneTime)  # noqa: B010
    restart()


def restart() -> None:
    """Start the day again; the demo site's keys are those of its start, too."""
    global _seconds  # noqa: PLW0603  it is the process's clock
    _seconds = _START
    random.seed(1)


def advance(minutes: float) -> None:
    """Move the clock forward."""
    global _seconds  # noqa: PLW0603  it is the process's clock
    _seconds += 60 * minutes


class _AnyDatetime(type):
    """Lets values that were made in C count as values of the replacement."""

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, _REAL)


class _SceneTime(dt.datetime, metaclass=_AnyDatetime):
    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> Self:
        return cls.fromtimestamp(_seconds, tz)
