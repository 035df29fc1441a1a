"""A journal that the next version of the program wrote."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.journal import database as journal_file

# What docs/decisions/0015-schemas.md allows a newer version to add: columns, tables, triggers.
NEXT = (
    "ALTER TABLE attempts ADD COLUMN team TEXT NOT NULL DEFAULT 'first'",
    "CREATE TABLE teams (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    "CREATE TRIGGER attempts_team AFTER INSERT ON attempts"
    " BEGIN INSERT OR IGNORE INTO teams VALUES (new.team); END",
)
SAID = "Your session history was created by a newer version of CSR Desktop."


@contextmanager
def next_version(step: tuple[str, ...] = NEXT, least_writer: int = 1) -> Iterator[None]:
    """Inside, the program has schema 2, which this version may write from 1."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal_file, "SCHEMA_VERSION", 2)
        patch.setattr(journal_file, "LEAST_WRITER", least_writer)
        patch.setattr(journal_file, "_STEPS", (*journal_file._STEPS, step))
        yield


@contextmanager
def newer(path: Path, least_writer: int = 1) -> Iterator[Journal]:
    """A run of the next version."""
    with next_version(least_writer=least_writer):
        journal = Journal(path)
        try:
            yield journal
        finally:
            journal.close()


def schema_of(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute("SELECT name, sql FROM sqlite_schema").fetchall()
