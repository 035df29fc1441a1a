"""Copies of the journal, for reading what must not, or can't, be opened in place."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from csr_desktop.sessions.journal.database import set_up


@contextmanager
def copied(path: Path) -> Iterator[Path]:
    """The file and its -wal in a temporary folder, which is deleted afterwards.

    Close the journal first: SQLite's locks end when any code in this process closes the file.
    Raises OSError if there is nothing to copy or no room for it.
    """
    with tempfile.TemporaryDirectory(prefix="csr-desktop-", dir=_roomy_folder(path)) as folder:
        copy = Path(folder, path.name)
        for suffix in ("", "-wal"):
            source = path.with_name(path.name + suffix)
            if source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + suffix))
        if not any(Path(folder).iterdir()):
            raise FileNotFoundError(f"there is no {path.name}")
        yield copy


@contextmanager
def in_memory(database: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """A journal that another process is writing, as it is at this moment."""
    with closing(sqlite3.connect(":memory:")) as copy:
        database.backup(copy)
        set_up(copy)
        yield copy


def _roomy_folder(path: Path) -> Path:
    """The first folder with room: the user's runtime folder, the temporary one, the journal's."""
    needed = 2 * sum(each.stat().st_size for each in path.parent.glob(f"{path.name}*"))
    own = os.environ.get("XDG_RUNTIME_DIR")
    folders = [Path(own)] if own else []
    folders += [Path(tempfile.gettempdir()), path.parent]
    for folder in folders:
        if os.access(folder, os.W_OK) and shutil.disk_usage(folder).free > needed:
            return folder
    return folders[-1]
