"""Locks that the kernel gives back when their process dies, however it dies."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PAUSE = 0.002  # seconds between two tries
_BEYOND_THE_END = 2**30  # Windows locks bytes, also against reading: take one that nobody reads


def try_lock(handle: int) -> bool:
    """Take the lock of an open file, or tell that somebody else has it. Closing gives it back."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _BEYOND_THE_END, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def open_own(path: Path, flags: int) -> int:
    """Open a file for its owner alone; a program that is started later does not inherit it."""
    return os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)


@contextmanager
def locked(path: Path, seconds: float) -> Iterator[None]:
    """Be the only one in here, of all processes and threads. OSError: it can't be had.

    The file stays: a lock on a file that is deleted and made again would be two locks.
    """
    handle = open_own(path, os.O_RDWR | os.O_CREAT)
    try:
        until = time.monotonic() + seconds
        while not try_lock(handle):
            if time.monotonic() > until:
                raise TimeoutError("another window holds the journal")
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on disk. Windows does that by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
