"""The journal's interface: attempts are on disk before they are sent, outcomes before display."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal.database import is_too_new
from csr_desktop.sessions.journal.notices import of_newer, told
from csr_desktop.sessions.journal.orphans import find, insert, update
from csr_desktop.sessions.journal.paging import NEWEST, Position, page, site_names
from csr_desktop.sessions.journal.recent_values import remember
from csr_desktop.sessions.journal.rows import (
    Entry,
    attempt_of,
    intent_entry,
    outcome_entry,
    settled_entry,
)
from csr_desktop.sessions.journal.run_log import erase
from csr_desktop.sessions.journal.statistics import Statistics, read_statistics
from csr_desktop.sessions.journal.store import JournalError, Store, T, Work
from csr_desktop.sessions.outcome import Attempt, Outcome
from csr_desktop.sessions.site.attempt_site import is_same_account
from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.system.text import pick

__all__ = ["Intent", "Journal", "JournalError", "Settled"]


class Intent(NamedTuple):
    """An attempt that is on disk but not sent yet. `mark` identifies it in every journal."""

    attempt_id: int
    started_at: datetime
    mark: str


class Settled(JournalError):
    """Another window settled the attempt differently; `attempt` is as the journal has it."""

    def __init__(self, attempt: Attempt) -> None:
        super().__init__(f"attempt {attempt.mark} has another outcome already")
        self.attempt = attempt


class Journal:
    """One SQLite file (WAL, synchronous=FULL). For one thread, not the main one: fsync blocks.

    The file is opened at the first use, and several windows can share it. Every method may raise
    JournalError. `remembers`: whether entered tracking codes are kept as suggestions.
    """

    def __init__(self, path: Path, *, remembers: bool = True) -> None:
        self._path = path
        self._store = Store(path)
        self.remembers = remembers
        self._told = 0  # the newest notice that was shown
        self._reported_newer = False

    def apply_settings(self, settings: Settings) -> None:
        """Start or stop keeping entered tracking codes. Thread-safe."""
        self.remembers = settings.preferences.remember_codes

    def write_intent(self, draft: Draft, site_clock: float | None = None) -> Intent:
        """Put an attempt on disk before its request is sent. `site_clock`: see Attempt."""
        started_at = datetime.now(UTC)

        def write(database: sqlite3.Connection) -> Entry:
            entry = intent_entry(self._store.run_log.next_mark(), draft, started_at, site_clock)
            return entry | {"id": insert(database, entry)}

        entry = self._store.do(write)
        self._store.run_log.note(entry)
        return Intent(int(str(entry["id"])), started_at, str(entry["mark"]))

    def write_outcome(self, mark: str, outcome: Outcome, seconds: float) -> None:
        """Put an attempt's outcome on disk before it is shown.

        If that fails, it is tried again at the next use and in `close`. Until then, the outcome is
        in the run log, where the next run finds it.
        """

        def write(database: sqlite3.Connection) -> bool:
            is_there = update(database, entry)
            if is_there and self.remembers:
                _remember_codes(database, mark)
            return is_there

        entry = outcome_entry(mark, outcome, seconds)
        if not self._put_down(entry, write):
            self._store.run_log.keep(entry)
            raise JournalError(f"there is no attempt {mark}")

    def withdraw(self, mark: str) -> None:
        """Remove an attempt that was not sent and never shown.

        Raises JournalError; the attempt then stays.
        """

        def delete(database: sqlite3.Connection) -> bool:
            sql = "DELETE FROM attempts WHERE mark = ? AND outcome IS NULL"
            if database.execute(sql, (mark,)).rowcount != 1:
                return False
            # If the program is killed now, the run log still names the attempt.
            database.execute("INSERT INTO forgotten (mark) VALUES (?)", (mark,))
            return True

        if not self._store.do(delete):
            raise JournalError(f"there is no attempt {mark} in progress")
        erase(self._path, [mark])

    def recent(self, since: datetime, most: int) -> list[Attempt]:
        """The newest attempts since a moment that created, or may have created, a session."""
        moment = since.astimezone(UTC).isoformat(timespec="milliseconds")

        def read(database: sqlite3.Connection) -> list[Attempt]:
            rows = database.execute(
                "SELECT * FROM attempts WHERE outcome IN ('created', 'unknown')"
                " AND started_at >= ? ORDER BY id DESC LIMIT ?",
                (moment, most),
            ).fetchall()
            behind = {entry["mark"] for entry in self._store.run_log.behind}
            return [replace(attempt_of(row), is_saved=row["mark"] not in behind) for row in rows]

        return self._store.read(read)

    def each(self, since: datetime | None = None, site: str = "") -> Iterator[Attempt]:
        """Every attempt that has ended, newest first, optionally since a moment and for one site.

        Read only: an attempt whose program died is returned as Unknown, but not changed. Reads a
        few hundred rows at a time, so other windows can write in between.
        """
        moment = since.astimezone(UTC).isoformat(timespec="milliseconds") if since else ""
        site = pick(self._store.read(site_names), site) or site if site else ""
        last: Position | None = NEWEST
        while last is not None:
            read = partial(
                page, since=moment, site=site, last=last, is_living=self._store.is_living
            )
            attempts, last = self._store.read(read)
            yield from attempts

    def adopt_orphans(self) -> list[Attempt]:
        """Give the outcome Unknown to every attempt whose program ended before the answer."""
        return self._store.adopt_orphans()

    def known_keys(self, account: str) -> dict[str, str]:
        """All session keys of an account that the journal knows, with their attempts' marks."""
        rows = self._of_account(account, "session_key IS NOT NULL")
        return {row["session_key"]: row["mark"] for row in rows}

    def uncertain(self, account: str) -> list[Attempt]:
        """Every attempt of an account, even one in progress, that may have created a session."""
        rows = self._of_account(account, "outcome IS NULL OR outcome = 'unknown'")
        return [attempt_of(row) for row in rows]

    def _of_account(self, account: str, where: str) -> list[sqlite3.Row]:
        def read(database: sqlite3.Connection) -> list[sqlite3.Row]:
            accounts = database.execute("SELECT DISTINCT account FROM attempts").fetchall()
            same = [row["account"] for row in accounts if is_same_account(row["account"], account)]
            marks = ", ".join("?" * len(same))
            sql = f"SELECT * FROM attempts WHERE account IN ({marks}) AND ({where}) ORDER BY id"  # noqa: S608
            return database.execute(sql, same).fetchall()

        return self._store.read(read)

    def mark_created(self, attempt: Attempt, session_key: str) -> None:
        """Turn an uncertain attempt into a created one. Its cause is kept, to show what happened.

        If writing fails, it is tried again, as for an outcome. Raises Settled if another window
        found a different outcome, which is kept; JournalError if the attempt was deleted.
        """

        def write(database: sqlite3.Connection) -> sqlite3.Row | None:
            update(database, entry, "outcome IS NULL OR outcome = 'unknown'")
            return find(database, attempt.mark)

        entry = settled_entry(attempt, session_key)
        row = self._put_down(entry, write)
        if row is None:
            raise JournalError(f"there is no attempt {attempt.mark}")
        if row["session_key"] != session_key:
            raise Settled(attempt_of(row))

    def notices(self) -> str:
        """What to tell the rep about the journal, such as damage; '' if there is nothing new.

        Notices stay on disk, and the next run shows them again, until a run that showed them has
        closed.
        """

        def read(database: sqlite3.Connection) -> tuple[bool, list[sqlite3.Row]]:
            if is_too_new(database):  # its notices are for the newer version to show
                return True, []
            sql = "SELECT id, sentence FROM news WHERE id > ? ORDER BY id"
            return False, database.execute(sql, (self._told,)).fetchall()

        was_told_of_newer = self._reported_newer
        self._reported_newer, rows = self._store.read(read)
        if self._reported_newer:
            return "" if was_told_of_newer else of_newer()
        self._told = max([self._told, *(row["id"] for row in rows)])
        return " ".join(told(row["sentence"]) for row in rows)

    def statistics(self) -> Statistics:
        """How many attempts there are, and how long the newest took."""
        return self._store.read(read_statistics)

    def close(self) -> None:
        """Close the file. It can be used again. Blocks for at most 2 s if it is locked."""
        if self._told:
            with suppress(JournalError):
                self._store.do(self._forget_notices)
            self._told = 0
        self._reported_newer = False
        self._store.close()

    def _put_down(self, entry: Entry, work: Work[T]) -> T:
        """Note an entry in the run log, then do the work. A failure is tried again later."""
        self._store.run_log.note(entry)
        try:
            return self._store.do(work)
        except JournalError:
            self._store.run_log.keep(entry)
            raise

    def _forget_notices(self, database: sqlite3.Connection) -> None:
        database.execute("DELETE FROM news WHERE id <= ?", (self._told,))


def _remember_codes(database: sqlite3.Connection, mark: str) -> None:
    """Offer an attempt's tracking codes as suggestions, now that it has ended."""
    if (row := find(database, mark)) is not None:
        attempt = attempt_of(row)
        remember(database, attempt.site, attempt.tracking_codes, attempt.attempt_id)
