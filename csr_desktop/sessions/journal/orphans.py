"""Attempts that ended runs left without an outcome."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import suppress

from csr_desktop.sessions.journal.database import Damaged
from csr_desktop.sessions.journal.notices import MISSING, NEWEST_MISSING
from csr_desktop.sessions.journal.rows import (
    INTENT_COLUMNS,
    OUTCOME_COLUMNS,
    PROGRAM_ENDED,
    Entry,
    attempt_of,
)
from csr_desktop.sessions.outcome import Attempt, LocalCause
from csr_desktop.system.message import Message

_IS_LESS_SURE = (
    "outcome IS NULL OR (outcome = 'unknown' AND (:outcome <> 'unknown'"
    f" OR cause = '{LocalCause.PROGRAM_ENDED}'))"
)
_SET_OUTCOME = ", ".join(
    # Keep the clock known before the request where the answer doesn't show the site's clock.
    f"{name} = coalesce(:{name}, {name})" if name == "site_clock" else f"{name} = :{name}"
    for name in OUTCOME_COLUMNS
)


def insert(database: sqlite3.Connection, entry: Entry) -> int:
    """Insert a new attempt, or find it by its mark. Returns its number."""
    columns = [name for name in (*INTENT_COLUMNS, *OUTCOME_COLUMNS) if name in entry]
    if entry.get("id") is not None and _is_free(database, entry["id"]):
        columns.append("id")
    database.execute(
        f"INSERT INTO attempts ({', '.join(columns)}) VALUES (:{', :'.join(columns)})"  # noqa: S608
        " ON CONFLICT (mark) DO NOTHING",
        entry,
    )
    (number,) = database.execute("SELECT id FROM attempts WHERE mark = :mark", entry).fetchone()
    return int(number)


def find(database: sqlite3.Connection, mark: object) -> sqlite3.Row | None:
    """The row of an attempt; None if it was deleted or never existed."""
    row = database.execute("SELECT * FROM attempts WHERE mark = ?", (mark,)).fetchone()
    return row if isinstance(row, sqlite3.Row) else None


def update(database: sqlite3.Connection, entry: Entry, where: str = "TRUE") -> bool:
    """Set the outcome of the attempt with the entry's mark. Returns whether a row matched."""
    sql = f"UPDATE attempts SET {_SET_OUTCOME} WHERE mark = :mark AND ({where})"  # noqa: S608
    return database.execute(sql, entry).rowcount == 1


def merge(database: sqlite3.Connection, entries: Mapping[str, Entry]) -> int:
    """Add what run logs contain and the journal lacks. Returns how many attempts were missing.

    A certain outcome in the journal takes precedence over the run log's.
    """
    lost = 0
    for entry in entries.values():
        with suppress(sqlite3.IntegrityError, ValueError, OverflowError):  # a garbled line
            if not _knows(database, entry["mark"]):
                insert(database, entry)
                lost += 1
            elif set(OUTCOME_COLUMNS) <= entry.keys():
                update(database, entry, _IS_LESS_SURE)
    return lost


def require_complete(
    database: sqlite3.Connection, entries: Mapping[str, Entry], *, may_lack: bool
) -> None:
    """Raise Damaged if the journal lacks an attempt that was on disk when its run died."""
    whole = (mark for mark, entry in entries.items() if set(INTENT_COLUMNS) <= entry.keys())
    if not may_lack and not all(_knows(database, mark) for mark in whole):
        raise Damaged(NEWEST_MISSING)


def restore(database: sqlite3.Connection, entries: Mapping[str, Entry], *, is_new: bool) -> None:
    """Add what run logs contain. If that fills a new file, note that the old one was missing."""
    if merge(database, entries) and is_new:
        add_notice(database, MISSING)


def add_notice(database: sqlite3.Connection, notice: Message) -> None:
    """Store a notice until it has been shown."""
    database.execute("INSERT INTO news (sentence) VALUES (?)", (str(notice),))


def adopt(database: sqlite3.Connection, is_living: Callable[[str], bool]) -> list[Attempt]:
    """Give every attempt whose run is dead the outcome Unknown.

    The run's lock decides, not the clock and not the process ID, which can be reused.
    """
    rows = database.execute("SELECT * FROM attempts WHERE outcome IS NULL ORDER BY id").fetchall()
    return [
        attempt_of(row, PROGRAM_ENDED)
        for row in rows
        if not is_living(run_of(row["mark"])) and _adopt(database, row["mark"])
    ]


def run_of(mark: str) -> str:
    """The run that made an attempt."""
    return mark.partition(":")[0]


def _adopt(database: sqlite3.Connection, mark: str) -> bool:
    # IS NULL: the program may have written the outcome since; that one is kept.
    cursor = database.execute(
        "UPDATE attempts SET outcome = 'unknown', cause = ? WHERE mark = ? AND outcome IS NULL",
        (LocalCause.PROGRAM_ENDED, mark),
    )
    return cursor.rowcount == 1


def _knows(database: sqlite3.Connection, mark: object) -> bool:
    """Whether an attempt is in the journal, or was until the rep deleted it."""
    if find(database, mark) is not None:
        return True
    found = database.execute("SELECT 1 FROM forgotten WHERE mark = ?", (mark,))
    return found.fetchone() is not None


def _is_free(database: sqlite3.Connection, number: object) -> bool:
    found = database.execute("SELECT 1 FROM attempts WHERE id = ?", (number,))
    return found.fetchone() is None
