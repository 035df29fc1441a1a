"""Deletes attempts permanently: from the journal, the run logs and the suggestions."""

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
_CERTAIN = ("created", "refused", "not sent")  # a newer version's word counts as uncertain, too
_IS_DATED = f"abs(site_clock) < {_A_DAY.total_seconds()}"
"""The condition under which a row's start is certain: the site's clock said the same day."""


def forget(
    connection: SecondConnection, marks: Sequence[str], *, also_uncertain: bool
) -> Forgotten:
    """See History.forget. The search file follows when it indexes the journal's changes."""
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
    """The marks of attempts that are certainly older than this number of days, oldest first.

    This computer's clock alone proves nothing. "Now" is the newest answer of a site that is at
    least a day old, and whatever precedes an older answer in the journal is older, too. Attempts
    that are in progress or uncertain are never included.
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
    """Delete rows, and store the marks that run logs may still name (`runs` are those with one)."""
    for row in rows:
        journal.execute("DELETE FROM attempts WHERE id = ?", (row["id"],))
        journal.execute("DELETE FROM remembered WHERE used = ?", (row["id"],))
        if run_of(row["mark"]) in runs:
            journal.execute("INSERT OR IGNORE INTO forgotten (mark) VALUES (?)", (row["mark"],))
