"""The one clock of ages and deadlines: it never jumps, and goes on while the computer sleeps."""

from __future__ import annotations

import sys
import time


def now() -> float:
    """Seconds from some moment on, the computer's sleep included.

    time.monotonic stands still during sleep on Linux and macOS, and counts it on Windows.
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
