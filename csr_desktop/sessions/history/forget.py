"""Deletes attempts for good: from the journal, the run logs and the values that are offered."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from csr_desktop.sessions.history.query import Forgotten
from csr_desktop.sessions.journal.orphans import find, run_of
from csr_desktop.sessions.journal.rows import start_of
from csr_desktop.sessions.journal.run_log import erase, runs_with_logs
from csr_desktop.sessions.journal.second_connection import SecondConnection

_A_DAY = timedelta(days=1)
_CERTAIN = ("created", "refused", "not sent")  # a newer version's word is shown as uncertain, too
_IS_DATED = f"abs(site_clock) < {_A_DAY.total_seconds()}"
"""What a row's start is known by: the site that answered it, whose clock said the same day."""


def forget(
    connection: SecondConnection, marks: Sequence[str], *, also_uncertain: bool
) -> Forgotten:
    """See History.forget. The search file follows when it enters the journal's changes."""
    runs = runs_with_logs(connection.path)

    def delete(journal: sqlite3.Connection) -> tuple[list[str], list[str]]:
        there = [row for row in (find(journal, mark) for mark in marks) if row is not None]
        kept = [row["mark"] for row in there if _is_kept(row, also_uncertain=also_uncertain)]
        gone = [row for row in there if row["mark"] not in kept]
        _delete(journal, gone, runs)
        return [row["mark"] for row in gone], kept

    gone, kept = connection.write(delete)
    erase(connection.path, gone)
    return Forgotten(len(gone), tuple(kept))


def outdated(journal: sqlite3.Connection, days: int, most: int) -> list[str]:
    """Attempts that are certainly older than so many days, the oldest first, by their marks.

    This computer's clock alone proves nothing. Now is at least the last answer of a site that is
    a day old, and whatever stands in the journal before an older answer is older, too. What is
    out or uncertain is not given, however old it is.
    """
    now = _newest_dated(journal, datetime.now(UTC) - _A_DAY)
    if now is None:
        return []
    oldest = _newest_dated(journal, start_of(now["started_at"]) - timedelta(days))
    rows = journal.execute(
        "SELECT mark FROM attempts WHERE id <= ? AND outcome IN (?, ?, ?) ORDER BY id LIMIT ?",
        (0 if oldest is None else oldest["id"], *_CERTAIN, most),
    )
    return [row["mark"] for row in rows]


def _newest_dated(journal: sqlite3.Connection, before: datetime) -> sqlite3.Row | None:
    """The newest attempt before a moment whose start is certain."""
    found = journal.execute(
        "SELECT id, started_at FROM attempts INDEXED BY attempts_by_start"  # noqa: S608
        f" WHERE started_at < ? AND {_IS_DATED} ORDER BY started_at DESC LIMIT 1",
        (before.isoformat(timespec="milliseconds"),),
    ).fetchone()
    return found if isinstance(found, sqlite3.Row) else None


def _is_kept(row: sqlite3.Row, *, also_uncertain: bool) -> bool:
    return row["outcome"] is None or (row["outcome"] not in _CERTAIN and not also_uncertain)


def _delete(journal: sqlite3.Connection, rows: Sequence[sqlite3.Row], runs: frozenset[str]) -> None:
    """Delete rows, and keep the marks that run logs may still name: `runs` are those with one."""
    for row in rows:
        journal.execute("DELETE FROM attempts WHERE id = ?", (row["id"],))
        journal.execute("DELETE FROM remembered WHERE used = ?", (row["id"],))
        if run_of(row["mark"]) in runs:
            journal.execute("INSERT OR IGNORE INTO forgotten (mark) VALUES (?)", (row["mark"],))
