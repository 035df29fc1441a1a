"""The journal for a second thread, which reads without blocking and writes one at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from csr_desktop.sessions.journal import database
from csr_desktop.sessions.journal.lock import lock_of, locked
from csr_desktop.sessions.journal.store import JournalError, identity_of

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]
_OPERATIONS = 5000  # SQLite VM steps between two calls of the progress handler: under 1 ms


class SecondConnection:
    """A connection that never creates, migrates, checks or replaces the file; `Journal` does that.

    For one thread. Every method may raise JournalError, also before the journal was first opened.
    Reading needs no lock, so creating a session never waits for it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._database: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._is_ended: Callable[[], bool] | None = None

    def read(self, work: Work[T]) -> T:
        """Do work that only reads; it sees the journal as it is at one moment."""
        with _journal_errors():
            connection = self._connection()
            with connection:
                connection.execute("BEGIN")
                return work(connection)

    def write(self, work: Work[T]) -> T:
        """Do work in one transaction, while no window writes."""
        with _journal_errors():
            connection = self._connection()
            with locked(self._lock, database.BUSY_SECONDS):
                if identity_of(self.path) != self._identity:
                    raise sqlite3.OperationalError("another window replaces the journal")
                database.require_writer(connection)
                connection.execute("BEGIN IMMEDIATE")
                with connection:
                    return work(connection)

    def watch(self, is_ended: Callable[[], bool] | None) -> None:
        """From now on, interrupt queries as soon as this is true; None stops watching.

        Uses SQLite's progress handler: its own interrupt is lost between two statements.
        """
        self._is_ended = is_ended
        if self._database is not None:
            self._database.set_progress_handler(is_ended, _OPERATIONS)

    def truncate_wal(self) -> None:
        """Empty the -wal, so that no deleted data remains there. Skipped while others read it."""
        with _journal_errors(), locked(self._lock, database.BUSY_SECONDS):
            self._connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    @property
    def version(self) -> int:
        """A number that changes with every commit by another connection."""
        with _journal_errors():
            (version,) = self._connection().execute("PRAGMA data_version").fetchone()
            return int(version)

    def close(self) -> None:
        """Close the connection. It can be used again afterwards."""
        if self._database is not None:
            self._database.close()
            self._database = None

    @property
    def _lock(self) -> Path:
        return lock_of(self.path)

    def _connection(self) -> sqlite3.Connection:
        if self._database is not None and self._identity == identity_of(self.path):
            return self._database
        self.close()
        # Open under the lock: during a replacement, SQLite would pair the file with a new, empty
        # -wal.
        with locked(self._lock, database.BUSY_SECONDS):
            self._database = _connect(self.path)
            self._identity = identity_of(self.path)
        self.watch(self._is_ended)
        return self._database


def _connect(path: Path) -> sqlite3.Connection:
    connection = database.connect_existing(path, "ro")
    try:
        if not database.is_too_new(connection):
            connection.close()
            connection = database.connect_existing(path, "rw")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version < database.SCHEMA_VERSION:
            raise sqlite3.DatabaseError(f"its schema is {version}")
    except BaseException:
        connection.close()
        raise
    return connection


class _journal_errors:  # noqa: N801  reads as a word at its use
    """Turns errors of SQLite and the disk into JournalError."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, where: object) -> None:
        if isinstance(error, (sqlite3.Error, OSError, ValueError, OverflowError)):
            raise JournalError(f"{type(error).__name__}: {error}") from error
