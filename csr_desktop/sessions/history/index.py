"""The search file: built from the journal, and rebuilt whenever it does not fit.

It is a separate file, so that a create writes no index, the journal's check at the start reads
none, and damage to it loses nothing. It is not synced: what a power cut destroys is read from the
journal again.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from csr_desktop.sessions.history.query import Record
from csr_desktop.sessions.history.rows import facets_of, sorted_by, text_of
from csr_desktop.sessions.history.words import indexed
from csr_desktop.sessions.journal.database import BUSY_SECONDS, SIDE_FILES, is_damage, is_unwritable
from csr_desktop.sessions.journal.lock import open_own
from csr_desktop.sessions.journal.store import JournalError, identity_of

VERSION = 6
"""The version of the tables and of how texts are folded; a change rebuilds the file."""
CACHE_KIB = 32 * 1024
_OPERATIONS = 5000  # SQLite VM steps between two calls of the progress handler: under 1 ms

# An entry's number is the attempt's, negated: the newest come first in the order FTS5 reads best,
# and the first build, which starts with the newest, appends.
_SCHEMA = (
    "CREATE TABLE entries (number INTEGER PRIMARY KEY, started INTEGER NOT NULL,"
    " text TEXT NOT NULL, facets TEXT NOT NULL, by_key TEXT NOT NULL, by_outcome TEXT NOT NULL,"
    " by_site TEXT NOT NULL, by_code TEXT NOT NULL) STRICT",
    "CREATE INDEX entries_by_start ON entries (started)",
    "CREATE INDEX entries_by_key ON entries (by_key)",
    "CREATE INDEX entries_by_outcome ON entries (by_outcome)",
    "CREATE INDEX entries_by_site ON entries (by_site)",
    "CREATE INDEX entries_by_code ON entries (by_code)",
    "CREATE VIRTUAL TABLE pieces USING fts5"
    " (text, facets, content='', detail=none, columnsize=0, tokenize='trigram case_sensitive 1')",
    # `last_change`: the newest of the journal's changes that is indexed, with its `token`;
    # `down_to`: how far down the first build has come; `leftovers`: of deleted attempts.
    "CREATE TABLE state (last_change INTEGER NOT NULL, token TEXT NOT NULL,"
    " down_to INTEGER NOT NULL, top INTEGER NOT NULL, leftovers INTEGER NOT NULL) STRICT",
    f"PRAGMA user_version = {VERSION}",
)

T = TypeVar("T")


class Index:
    """The search file, opened at the first use. For one thread. Methods raise JournalError."""

    def __init__(self, journal: Path) -> None:
        self.path = journal.with_name(f"{journal.stem}.search{journal.suffix}")
        self._database: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._is_ended: Callable[[], bool] | None = None

    def do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do work in one transaction; on damage, again with an empty file."""

        def in_one(database: sqlite3.Connection) -> T:
            database.execute("BEGIN IMMEDIATE")
            with database:
                return work(database)

        return self.read(in_one)

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do work that only reads, without blocking other windows that write."""
        try:
            try:
                return work(self._opened())
            except sqlite3.DatabaseError as error:
                if not is_damage(error):
                    raise
                self.discard()
                return work(self._opened())
        except (sqlite3.Error, OSError) as error:
            raise JournalError(f"{type(error).__name__}: {error}") from error

    def watch(self, is_ended: Callable[[], bool] | None) -> None:
        """From now on, interrupt queries as soon as this is true; None stops watching.

        Uses SQLite's progress handler: its own interrupt is lost between two statements.
        """
        self._is_ended = is_ended
        if self._database is not None:
            self._database.set_progress_handler(is_ended, _OPERATIONS)

    def discard(self) -> None:
        """Delete the file; the next use creates an empty one."""
        self.close()
        for suffix in ("", *SIDE_FILES):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)

    def checkpoint(self) -> bool:
        """Checkpoint and sync the -wal. Returns whether nothing is left in it."""

        def truncate(database: sqlite3.Connection) -> bool:
            busy, length, moved = database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return not busy and bool(length == moved)

        return self.read(truncate)

    def close(self) -> None:
        """Close the file. It can be used again afterwards."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _opened(self) -> sqlite3.Connection:
        if self._database is not None and self._identity == identity_of(self.path):
            return self._database
        self.close()
        try:
            os.close(open_own(self.path, os.O_RDWR | os.O_CREAT))  # readable by the rep only
            database = _connect(str(self.path))
        except (sqlite3.OperationalError, OSError) as error:
            if not is_unwritable(error):
                raise
            database = _connect(":memory:")  # the folder can't be written: for this run only
        self._database, self._identity = database, identity_of(self.path)
        self.watch(self._is_ended)
        return database


def put(database: sqlite3.Connection, record: Record) -> None:
    """Add an attempt that is not in the file."""
    attempt = record.attempt
    number, text, facets = -attempt.attempt_id, text_of(record), facets_of(record)
    started = int(attempt.started_at.timestamp() * 1000)
    values = (number, started, text, facets, *sorted_by(record))
    database.execute("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
    sql = "INSERT INTO pieces (rowid, text, facets) VALUES (?, ?, ?)"
    database.execute(sql, (number, indexed(text), facets))


def remove(database: sqlite3.Connection, attempt_id: int) -> bool:
    """Remove an attempt. Returns whether it was in the file."""
    found = database.execute(
        "SELECT text, facets FROM entries WHERE number = ?", (-attempt_id,)
    ).fetchone()
    if found is None:
        return False
    text, facets = found
    database.execute(
        "INSERT INTO pieces (pieces, rowid, text, facets) VALUES ('delete', ?, ?, ?)",
        (-attempt_id, indexed(text), facets),
    )
    database.execute("DELETE FROM entries WHERE number = ?", (-attempt_id,))
    return True


def _connect(path: str) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=BUSY_SECONDS)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA secure_delete = ON")
        database.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version != VERSION:
            _make(database)
    except BaseException:
        database.close()
        raise
    return database


def _make(database: sqlite3.Connection) -> None:
    """Create the tables, replacing those of another version."""
    database.execute("BEGIN IMMEDIATE")
    with database:
        for name in ("entries", "pieces", "state"):
            database.execute(f"DROP TABLE IF EXISTS {name}")
        for statement in _SCHEMA:
            database.execute(statement)
        database.execute("INSERT INTO state VALUES (0, '', 0, 0, 0)")
