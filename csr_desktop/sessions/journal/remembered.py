"""Tracking codes that were typed before, to be offered while one is typed."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

MOST = 500
"""Values of one code of one site that are kept: nobody looks for more in a list."""


def remember(
    database: sqlite3.Connection, site: str, codes: Mapping[int, str], attempt_id: int
) -> None:
    """Put an attempt's codes first among those of its site."""
    for number, value in codes.items():
        if not value:
            continue
        database.execute(
            "INSERT INTO remembered VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET used = ?4",
            (site, number, value, attempt_id),
        )
        database.execute(
            "DELETE FROM remembered WHERE site = ?1 AND number = ?2 AND used <="
            " (SELECT used FROM remembered WHERE site = ?1 AND number = ?2"
            " ORDER BY used DESC LIMIT 1 OFFSET ?3)",
            (site, number, MOST),
        )


def remembered_values(
    database: sqlite3.Connection, site: str, number: int, typed: str, most: int
) -> tuple[str, ...]:
    """Values that hold what is typed, in any case: those that begin with it first, then by use."""
    rows = database.execute(
        "SELECT value FROM remembered WHERE site = ? AND number = ? ORDER BY used DESC",
        (site, number),
    )
    wanted = typed.casefold()
    found = [row["value"] for row in rows if wanted in row["value"].casefold()]
    found.sort(key=lambda value: not value.casefold().startswith(wanted))  # keeps the order of use
    return tuple(found[:most])


def forget_values(database: sqlite3.Connection, site: str | None) -> None:
    """Offer nothing of a site, None: of any, until it is typed anew. The attempts keep theirs."""
    database.execute("DELETE FROM remembered WHERE ?1 IS NULL OR site = ?1", (site,))
