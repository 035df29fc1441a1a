"""Reads many attempts one page at a time, so that other windows are not locked out for long."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from csr_desktop.sessions.journal.orphans import run_of
from csr_desktop.sessions.journal.rows import PROGRAM_ENDED, attempt_of
from csr_desktop.sessions.outcome import Attempt

ROWS = 500
Position = tuple[str, int]
"""Start and number of the last attempt on a page; the next page continues below it."""
NEWEST: Position = ("\U0010ffff", 0)


def page(
    database: sqlite3.Connection,
    *,
    since: str,
    site: str,
    last: Position,
    is_living: Callable[[str], bool],
) -> tuple[list[Attempt], Position | None]:
    """The attempts that follow `last`, newest first, and where to continue (None at the end).

    `since` is a start time as stored in the journal, in UTC. `site` '' means every site.
    """
    rows = database.execute(
        "SELECT * FROM attempts WHERE started_at >= ? AND (started_at, id) < (?, ?)"
        " AND ? IN ('', site) ORDER BY started_at DESC, id DESC LIMIT ?",
        (since, *last, site, ROWS),
    ).fetchall()
    attempts = [
        attempt_of(row, None if row["outcome"] else PROGRAM_ENDED)
        for row in rows
        if row["outcome"] or not is_living(run_of(row["mark"]))
    ]
    is_last = len(rows) < ROWS
    return attempts, None if is_last else (rows[-1]["started_at"], rows[-1]["id"])


def site_names(database: sqlite3.Connection) -> tuple[str, ...]:
    """The names of all sites in the journal, as they were at the time of each attempt."""
    return tuple(row["site"] for row in database.execute("SELECT DISTINCT site FROM attempts"))
