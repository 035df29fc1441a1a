"""File locks for the journal, and syncing its folder to disk."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from csr_desktop.system.file_lock import open_own, try_lock
from csr_desktop.system.platform import is_windows

__all__ = ["lock_of", "locked", "open_own", "sync_folder", "try_lock"]

_PAUSE = 0.002  # seconds between two attempts


def lock_of(journal: Path) -> Path:
    """The path of a journal's lock file, the same for all versions of the program."""
    return journal.with_name(f"{journal.stem}.lock")


@contextmanager
def locked(path: Path, seconds: float) -> Iterator[None]:
    """Hold a lock that excludes all other processes and threads. Raises OSError on timeout.

    The lock file is never deleted: deleted and created again, it would be two locks.
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
    """Sync the names in a folder to disk. Windows does that by itself."""
    if is_windows():
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
