"""Locks that the kernel releases when their process ends, for whatever reason."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_BEYOND_THE_END = 2**30  # Windows locks bytes, also against reading: use one that is never read


def try_lock(handle: int) -> bool:
    """Take the lock of an open file, or tell that somebody else has it. Closing gives it back."""
    try:
        _lock(handle)
    except (BlockingIOError, PermissionError):  # so Linux and macOS say it, so Windows
        return False
    return True


def open_own(path: Path, flags: int) -> int:
    """Open a file for its owner only; programs started later don't inherit it."""
    return os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _BEYOND_THE_END, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
