"""Many attempts of the journal, one page after the other, so that nobody is kept out for long."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from csr_desktop.sessions.journal.orphans import run_of
from csr_desktop.sessions.journal.rows import PROGRAM_ENDED, attempt_of
from csr_desktop.sessions.outcome import Attempt

ROWS = 500
Position = tuple[str, int]
"""Start and number of the last attempt of a page: the next one goes on below it."""
NEWEST: Position = ("\U0010ffff", 0)


def page(
    database: sqlite3.Connection,
    *,
    since: str,
    site: str,
    last: Position,
    is_living: Callable[[str], bool],
) -> tuple[list[Attempt], Position | None]:
    """The attempts that follow `last`, the newest first, and where to go on; None: no more.

    `since` is a start as the journal has it, in UTC; `site` '' takes every site.
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
    """Every site that an attempt was for, under the name that it had then."""
    return tuple(row["site"] for row in database.execute("SELECT DISTINCT site FROM attempts"))
