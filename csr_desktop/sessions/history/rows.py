"""The journal's rows as records, and the texts that are searched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from csr_desktop.sessions.history.query import Record
from csr_desktop.sessions.history.words import facet, searched_text
from csr_desktop.sessions.journal.rows import attempt_of
from csr_desktop.sessions.site.attempt_site import plain_account
from csr_desktop.system.text import fold

_SORTED_LENGTH = 64  # characters; texts that differ later are sorted by time
NEWEST = "SELECT * FROM attempts WHERE id < ? ORDER BY id DESC LIMIT ?"


def record_of(row: sqlite3.Row) -> Record:
    """A row of the journal as a record. Unreadable values don't hide the others."""
    attempt = attempt_of(row)
    return Record(attempt, row["account"], row["note"] or "", row["outcome"] is None)


def newest(database: sqlite3.Connection, before: int, most: int) -> list[Record]:
    """The attempts with the highest numbers below `before`."""
    return [record_of(row) for row in database.execute(NEWEST, (before, most)).fetchall()]


def records_of(database: sqlite3.Connection, ids: Iterable[int]) -> list[Record]:
    """The attempts with these numbers, in this order, without deleted ones."""
    found = (
        database.execute("SELECT * FROM attempts WHERE id = ?", (number,)).fetchone()
        for number in ids
    )
    return [record_of(row) for row in found if row is not None]


def text_of(record: Record) -> str:
    """The searchable text: the key, the tracking codes, the site and the note."""
    attempt = record.attempt
    codes = (text for _, text in sorted(attempt.tracking_codes.items()))
    return searched_text((record.session_key, *codes, attempt.site, record.note))


def sorted_by(record: Record) -> tuple[str, str, str, str]:
    """The sort values of the columns key, outcome, site and first tracking code."""
    site, code = (
        fold(text)[:_SORTED_LENGTH] for text in (record.attempt.site, record.attempt.first_code)
    )
    return record.session_key, record.outcome_name, site, code


def facets_of(record: Record) -> str:
    """The values that can be filtered, each as a trigram."""
    found = {
        "outcome": record.outcome_name,
        "site": record.attempt.site,
        "account": plain_account(record.account),
    }
    return "\n".join(facet(kind, value) for kind, value in found.items())
