"""Counts and times from the journal for the diagnostics: no site, account, code or key."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

NEWEST = 100


@dataclass(frozen=True)
class Statistics:
    """Numbers for Copy diagnostics.

    `counts`: attempts by outcome, None while in progress. `seconds`: the durations of the newest
    100 attempts, from click to outcome, sorted. `size` in bytes.
    """

    size: int
    schema: int
    counts: Mapping[str | None, int]
    seconds: tuple[float, ...]

    def percentile(self, percent: float) -> float | None:
        """The time within which this percentage of the newest attempts ended (nearest rank)."""
        if not self.seconds:
            return None
        rank = -(-percent * len(self.seconds) // 100)
        return self.seconds[max(int(rank), 1) - 1]


def read_statistics(database: sqlite3.Connection) -> Statistics:
    """Count attempts. Raises sqlite3.Error."""
    counts = database.execute("SELECT outcome, count(*) FROM attempts GROUP BY outcome").fetchall()
    newest = database.execute(
        "SELECT seconds FROM attempts WHERE seconds IS NOT NULL ORDER BY id DESC LIMIT ?", (NEWEST,)
    ).fetchall()
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    (page,) = database.execute("PRAGMA page_size").fetchone()
    (schema,) = database.execute("PRAGMA user_version").fetchone()
    return Statistics(
        size=pages * page,
        schema=schema,
        counts={row[0]: row[1] for row in counts},
        seconds=tuple(sorted(seconds for (seconds,) in newest)),
    )
