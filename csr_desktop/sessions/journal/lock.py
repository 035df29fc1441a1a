"""The journal's locks, and its folder put on disk."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from csr_desktop.system.file_lock import open_own, try_lock
from csr_desktop.system.platform import is_windows

__all__ = ["lock_of", "locked", "open_own", "sync_folder", "try_lock"]

_PAUSE = 0.002  # seconds between two tries


def lock_of(journal: Path) -> Path:
    """The lock of a journal, for all versions of the program."""
    return journal.with_name(f"{journal.stem}.lock")


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
    if is_windows():
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
