"""Helpers for the journal and its history."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.history.query import (
    Forgotten,
    Query,
    ResultPage,
)
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Created, Outcome
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from tests.sessions.conftest import ACME


def press(journal: Journal, *codes: str, outcome: Outcome | None = None, site: Site = ACME) -> int:
    intent = journal.write_intent(Draft(site, 13, dict(enumerate(codes, 1))))
    key = str(119169600 + intent.attempt_id)
    journal.write_outcome(intent.mark, outcome or Created(key), 0.4)
    return intent.attempt_id


def marks_of(history: History, *ids: int) -> list[str]:
    """The marks of attempts."""

    def read(journal: sqlite3.Connection) -> dict[int, str]:
        return dict(tuple(row) for row in journal.execute("SELECT id, mark FROM attempts"))

    marks = history._connection.read(read)
    return [marks.get(number, f"nowhere:{number}") for number in ids]


def set_note(history: History, attempt_id: int, text: str) -> bool:
    return history.set_note(marks_of(history, attempt_id)[0], text) is not None


def forget(history: History, ids: list[int], *, also_uncertain: bool = False) -> Forgotten:
    return history.forget(marks_of(history, *ids), also_uncertain=also_uncertain)


def fill(path: Path, count: int) -> None:
    """This many sessions at once, a minute apart; the codes are CASE-1 and up."""
    first = datetime(2026, 3, 1, tzinfo=UTC)
    columns = "mark, site, account, tracking_codes, started_at, outcome, session_key, site_clock"
    with closing(sqlite3.connect(path)) as database, database:
        database.executemany(
            f"INSERT INTO attempts ({columns}) VALUES (?, 'Acme', 'a@b', ?, ?, 'created', ?, 0)",
            (
                (
                    f"fill:{number}",
                    json.dumps({"1": f"CASE-{number}"}),
                    (first + timedelta(minutes=number)).isoformat(timespec="milliseconds"),
                    str(10**8 + number),
                )
                for number in range(1, count + 1)
            ),
        )


def page_of(history: History, query: Query) -> ResultPage:
    page = history.search(query, Cancellation())
    assert page is not None
    return page


def found(history: History, text: str = "", **chosen: object) -> list[int]:
    """The numbers of all matches."""
    query, ids = Query(text, **chosen), []  # type: ignore[arg-type]
    while True:
        page = page_of(history, query)
        ids += [record.attempt.attempt_id for record in page.records]
        if page.next is None:
            return ids
        query = Query(text, **chosen, before=page.next)  # type: ignore[arg-type]


def maintain(history: History) -> None:
    while history.maintain(Cancellation()):
        pass
