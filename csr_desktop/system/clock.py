"""The clock for ages and deadlines: it never jumps, and continues while the computer sleeps."""

from __future__ import annotations

import sys
import time


def now() -> float:
    """Seconds since some moment, including time asleep.

    time.monotonic excludes time asleep on Linux and macOS, and includes it on Windows.
    """
    if sys.platform == "linux":
        seconds = time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":
        seconds = time.clock_gettime(time.CLOCK_MONOTONIC_RAW)
    else:
        seconds = time.monotonic()
    return seconds


def slept() -> float:
    """Seconds of sleep since some moment: grows with each sleep, except on Windows."""
    return now() - time.monotonic()
