"""What runs that ended without an outcome left behind."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime

from csr_desktop.sessions.journal.file import Damaged
from csr_desktop.sessions.journal.news import MISSING, NEWEST_MISSING
from csr_desktop.sessions.journal.rows import (
    INTENT_COLUMNS,
    OUTCOME_COLUMNS,
    PROGRAM_ENDED,
    Entry,
    attempt_of,
    start_of,
)
from csr_desktop.sessions.outcome import Attempt, LocalCause

_GRACE_SECONDS = 60
_SET_OUTCOME = ", ".join(f"{name} = :{name}" for name in OUTCOME_COLUMNS)


def insert(database: sqlite3.Connection, entry: Entry) -> int:
    """Put a new attempt into the journal, or find it there by its mark; gives its number."""
    columns = [name for name in (*INTENT_COLUMNS, *OUTCOME_COLUMNS) if name in entry]
    if entry.get("id") is not None and not _has(database, "id", entry["id"]):
        columns.append("id")
    database.execute(
        f"INSERT INTO attempts ({', '.join(columns)}) VALUES (:{', :'.join(columns)})"  # noqa: S608
        " ON CONFLICT (mark) DO NOTHING",
        entry,
    )
    row = database.execute("SELECT id FROM attempts WHERE mark = :mark", entry).fetchone()
    return int(row["id"])


def update(database: sqlite3.Connection, entry: Entry, where: str) -> bool:
    """Give an attempt its outcome; whether there was such an attempt."""
    cursor = database.execute(f"UPDATE attempts SET {_SET_OUTCOME} WHERE {where}", entry)  # noqa: S608
    return cursor.rowcount == 1


def merge(database: sqlite3.Connection, entries: Mapping[str, Entry]) -> int:
    """Take over what diaries tell and the journal does not; how many attempts it had lost.

    An outcome that the journal has, also one found at the site, counts more than the diary's.
    """
    lost = 0
    for entry in entries.values():
        with suppress(sqlite3.IntegrityError, ValueError, OverflowError):  # a garbled line
            if not _knows(database, entry["mark"]):
                insert(database, entry)
                lost += 1
            elif set(OUTCOME_COLUMNS) <= entry.keys():
                update(
                    database,
                    entry,
                    "mark = :mark AND (outcome IS NULL OR"
                    f" (outcome = 'unknown' AND cause = '{LocalCause.PROGRAM_ENDED}'))",
                )
    return lost


def hold_against(
    database: sqlite3.Connection, entries: Mapping[str, Entry], *, may_lack: bool
) -> None:
    """Raise Damaged if the journal lacks an attempt that was on disk when its run died."""
    whole = (mark for mark, entry in entries.items() if set(INTENT_COLUMNS) <= entry.keys())
    if not may_lack and not all(_knows(database, mark) for mark in whole):
        raise Damaged(NEWEST_MISSING)


def restore(database: sqlite3.Connection, entries: Mapping[str, Entry], *, is_new: bool) -> None:
    """Take over what diaries tell; if that fills a new file, the old one was gone: say so."""
    if merge(database, entries) and is_new:
        database.execute("INSERT INTO news (sentence) VALUES (?)", (MISSING,))


def adopt(database: sqlite3.Connection, is_living: Callable[[str], bool]) -> list[Attempt]:
    """Give every attempt whose run is dead the outcome Unknown.

    The run's lock decides, not the clock, and not the process number, which is used again.
    """
    rows = database.execute("SELECT * FROM attempts WHERE outcome IS NULL ORDER BY id").fetchall()
    return [attempt_of(row, PROGRAM_ENDED) for row in rows if _adopt(database, row, is_living)]


def run_of(mark: str) -> str:
    """The run that made an attempt."""
    return mark.partition(":")[0]


def still_waits(row: sqlite3.Row, is_living: Callable[[str], bool]) -> bool:
    """Whether the program of an attempt without an outcome may still put it down."""
    return _of_version_1_waits(row) if row["mark"] is None else is_living(run_of(row["mark"]))


def _adopt(
    database: sqlite3.Connection, row: sqlite3.Row, is_living: Callable[[str], bool]
) -> bool:
    if still_waits(row, is_living):
        return False
    # IS NULL: its program may have put the outcome down since, and that one counts.
    cursor = database.execute(
        "UPDATE attempts SET outcome = 'unknown', cause = ? WHERE id = ? AND outcome IS NULL",
        (LocalCause.PROGRAM_ENDED, row["id"]),
    )
    return cursor.rowcount == 1


def _of_version_1_waits(row: sqlite3.Row) -> bool:
    """Whether a program of schema version 1 may still wait: it has no lock that would tell.

    To adopt its attempt too early does no harm: its outcome, when it comes, still counts.
    """
    age = abs(datetime.now(UTC) - start_of(row["started_at"]))
    if age.total_seconds() > row["timeout"] + _GRACE_SECONDS:
        return False
    return bool(row["process"] != os.getpid() and _is_running(row["process"]))


def _is_running(process: int) -> bool:
    if sys.platform == "win32":  # signal 0 would end the process there; its time decides
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _knows(database: sqlite3.Connection, mark: object) -> bool:
    """Whether an attempt is in the journal, or was there until the rep had it forgotten."""
    if _has(database, "mark", mark):
        return True
    found = database.execute("SELECT 1 FROM forgotten WHERE mark = ?", (mark,))
    return found.fetchone() is not None


def _has(database: sqlite3.Connection, column: str, value: object) -> bool:
    found = database.execute(f"SELECT 1 FROM attempts WHERE {column} = ?", (value,))  # noqa: S608
    return found.fetchone() is not None
