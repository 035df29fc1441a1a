"""Deletes attempts for good: from the journal, the diaries and the values that are offered."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta

from csr_desktop.sessions.journal.adopt import run_of
from csr_desktop.sessions.journal.beside import is_beside
from csr_desktop.sessions.journal.diary import blot_out, runs_with_diaries
from csr_desktop.sessions.journal.visitor import Visitor
from csr_desktop.sessions.search.query import Forgotten

UNCERTAIN_KEPT = timedelta(days=30)
"""An uncertain attempt is kept so long at least: the site may still tell what became of it."""
_READABLE = "1970-02"  # what starts before has lost its date


def forget(visitor: Visitor, ids: Sequence[int], *, also_uncertain: bool) -> Forgotten:
    """See History.forget. The search file follows when it heeds the journal's changes."""
    # A newer journal still has what is forgotten beside it, until it is told the marks.
    runs = None if is_beside(visitor.path) else runs_with_diaries(visitor.path)

    def delete(journal: sqlite3.Connection) -> tuple[list[int], set[str]]:
        kept = [n for n in ids if _is_kept(journal, n, also_uncertain=also_uncertain)]
        return kept, _delete(journal, [n for n in ids if n not in kept], runs)

    kept, marks = visitor.write(delete)
    blot_out(visitor.path, marks)
    return Forgotten(len(ids) - len(kept), tuple(kept))


def outdated(journal: sqlite3.Connection, before: datetime, most: int) -> list[int]:
    """Attempts that retention lets go, the oldest first."""
    uncertain = before.now(before.tzinfo) - UNCERTAIN_KEPT
    rows = journal.execute(
        "SELECT id FROM attempts INDEXED BY attempts_by_start"
        " WHERE started_at >= ? AND started_at < ? AND outcome IS NOT NULL"
        " AND (outcome <> 'unknown' OR started_at < ?) ORDER BY started_at LIMIT ?",
        (_READABLE, _text(before), _text(min(before, uncertain)), most),
    )
    return [row["id"] for row in rows]


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds")


def _is_kept(journal: sqlite3.Connection, number: int, *, also_uncertain: bool) -> bool:
    row = journal.execute("SELECT outcome FROM attempts WHERE id = ?", (number,)).fetchone()
    if row is None:
        return False
    return row["outcome"] is None or (row["outcome"] == "unknown" and not also_uncertain)


def _delete(
    journal: sqlite3.Connection, ids: Sequence[int], runs: frozenset[str] | None
) -> set[str]:
    """Delete rows; gives the marks that diaries may still name, which the journal keeps.

    `runs` are those with diaries; None keeps every mark.
    """
    marks = set()
    for number in ids:
        row = journal.execute("SELECT mark FROM attempts WHERE id = ?", (number,)).fetchone()
        mark = None if row is None else row["mark"]
        if mark is not None and (runs is None or run_of(mark) in runs):
            marks.add(mark)
        journal.execute("DELETE FROM attempts WHERE id = ?", (number,))
        journal.execute("DELETE FROM remembered WHERE used = ?", (number,))
    journal.executemany("INSERT OR IGNORE INTO forgotten VALUES (?)", [(mark,) for mark in marks])
    return marks
