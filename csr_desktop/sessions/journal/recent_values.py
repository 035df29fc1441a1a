"""Tracking codes that were entered before, offered as suggestions."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from csr_desktop.system.text import fitting

MOST = 500
"""How many values of each code of a site are kept."""


def remember(
    database: sqlite3.Connection, site: str, codes: Mapping[int, str], attempt_id: int
) -> None:
    """Make an attempt's codes the most recent ones of its site."""
    for number, value in codes.items():
        if not value:
            continue
        database.execute(
            "INSERT INTO remembered (site, number, value, used) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET used = ?4",
            (site, number, value, attempt_id),
        )
        database.execute(
            "DELETE FROM remembered WHERE site = ?1 AND number = ?2 AND used <="
            " (SELECT used FROM remembered WHERE site = ?1 AND number = ?2"
            " ORDER BY used DESC LIMIT 1 OFFSET ?3)",
            (site, number, MOST),
        )


class Owner(NamedTuple):
    """A site and the suggestions that belong to it, including those under an earlier name.

    `others`: the names of the other current sites. Values under those names belong to them.
    """

    name: str
    account: str = ""
    others: tuple[str, ...] = ()

    @property
    def names(self) -> dict[str, str]:
        """The parameters for the SQL below."""
        others = json.dumps(self.others)
        return {"site": self.name, "account": self.account, "others": others}


# `used` is the number of the last attempt with the value; that attempt names the account.
_THEIRS = (
    "(r.site = :site OR (:account <> '' AND r.site NOT IN (SELECT value FROM json_each(:others))"
    " AND lower((SELECT account FROM attempts WHERE id = r.used)) = lower(:account)))"
)


def remembered_values(
    database: sqlite3.Connection, owner: Owner, number: int, typed: str, most: int
) -> tuple[str, ...]:
    """Values that contain the typed text (see `text.fitting`), best match first, then by use."""
    rows = database.execute(
        f"SELECT value FROM remembered AS r WHERE number = :number AND {_THEIRS}"  # noqa: S608
        " GROUP BY value ORDER BY max(used) DESC",
        {"number": number, **owner.names},
    )
    return fitting([row["value"] for row in rows], typed)[:most]


def forget_values(database: sqlite3.Connection, owner: Owner | None) -> None:
    """Delete the suggestions of a site (None: of all sites). The attempts are not changed."""
    if owner is None:
        database.execute("DELETE FROM remembered")
    else:
        sql = f"DELETE FROM remembered AS r WHERE {_THEIRS}"  # noqa: S608
        database.execute(sql, owner.names)
