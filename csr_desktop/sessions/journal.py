"""The journal: every attempt on disk before it is sent, every outcome before it is shown."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.outcome import (
    Attempt,
    Created,
    LocalCause,
    NotSent,
    Outcome,
    Refused,
    Unknown,
    outcome_of,
)
from csr_desktop.webex.faults import Cause, Certainty, Problem

_SCHEMA_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS attempts (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    account TEXT NOT NULL,          -- <webExID>@<host>
    session_type INTEGER,
    tracking_codes TEXT NOT NULL,   -- JSON: {"1": "..."}
    started_at TEXT NOT NULL,       -- UTC, ISO 8601
    timeout REAL NOT NULL,          -- seconds: nobody waits longer for this attempt
    process INTEGER NOT NULL,
    outcome TEXT,                   -- NULL while the request is out
    seconds REAL,                   -- from the press to the outcome
    session_key TEXT,
    cause TEXT, exception_id TEXT, reason TEXT, value TEXT, detail TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS attempts_by_start ON attempts (started_at);
"""
_GRACE = timedelta(seconds=60)


class JournalError(Exception):
    """The journal could not be read or written; the text is for the engineer."""


class Journal:
    """One SQLite file (WAL, synchronous=FULL). For one thread, not the main one: fsync blocks.

    It is opened at the first use. Every method raises JournalError.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database: sqlite3.Connection | None = None

    def write_intent(self, draft: Draft) -> tuple[int, datetime]:
        """Put an attempt on disk before its request leaves; gives its number and its start."""
        started_at = datetime.now(UTC)
        site = draft.site
        row = (
            site.name,
            site.account,
            draft.session_type,
            json.dumps(dict(draft.tracking_codes), ensure_ascii=False),
            started_at.isoformat(timespec="milliseconds"),
            site.timeout,
            os.getpid(),
        )
        with self._transaction() as database:
            cursor = database.execute(
                "INSERT INTO attempts (site, account, session_type, tracking_codes, started_at,"
                " timeout, process) VALUES (?, ?, ?, ?, ?, ?, ?)",
                row,
            )
            return cursor.lastrowid or 0, started_at

    def write_outcome(self, attempt_id: int, outcome: Outcome, seconds: float) -> None:
        """Put an attempt's outcome on disk before it is shown."""
        name, key, problem = _columns_of(outcome)
        words = (None,) * 5 if problem is None else _words_of(problem)
        with self._transaction() as database:
            cursor = database.execute(
                "UPDATE attempts SET outcome = ?, session_key = ?, seconds = ?, cause = ?,"
                " exception_id = ?, reason = ?, value = ?, detail = ? WHERE id = ?",
                (name, key, seconds, *words, attempt_id),
            )
            if cursor.rowcount != 1:
                raise sqlite3.DatabaseError(f"there is no attempt {attempt_id}")

    def recent(self, since: datetime, most: int) -> list[Attempt]:
        """The newest attempts since a moment that made, or may have made, a session."""
        with self._transaction() as database:
            rows = database.execute(
                "SELECT * FROM attempts WHERE outcome IN ('created', 'unknown')"
                " AND started_at >= ? ORDER BY id DESC LIMIT ?",
                (since.astimezone(UTC).isoformat(timespec="milliseconds"), most),
            ).fetchall()
            return [_attempt_of(row) for row in rows]

    def adopt_orphans(self) -> list[Attempt]:
        """Give every attempt whose program ended before its answer the outcome Unknown."""
        ended = Problem(LocalCause.PROGRAM_ENDED, Certainty.UNKNOWN)
        with self._transaction() as database:
            rows = database.execute("SELECT * FROM attempts WHERE outcome IS NULL").fetchall()
            return [_attempt_of(row, Unknown(ended)) for row in rows if _adopt(database, row)]

    def close(self) -> None:
        """Close the file; it may be used again afterwards."""
        if self._database is not None:
            self._database.close()
            self._database = None

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        try:
            if self._database is None:
                self._database = _open(self._path)
            with self._database as database:
                yield database
        except (sqlite3.Error, OSError, ValueError, OverflowError) as error:
            # ValueError, OverflowError: what SQLite can't take, or a row that can't be read.
            raise JournalError(f"{type(error).__name__}: {error}") from error


def _open(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    database = sqlite3.connect(path, timeout=5)
    try:
        path.chmod(0o600)
        database.row_factory = sqlite3.Row
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version > _SCHEMA_VERSION:
            raise sqlite3.DatabaseError(f"made by a newer CSR Desktop (schema {version})")
        database.executescript(_SCHEMA)
        database.execute(f"PRAGMA user_version = {_SCHEMA_VERSION}")
    except BaseException:
        database.close()
        raise
    return database


def _columns_of(outcome: Outcome) -> tuple[str, str | None, Problem | None]:
    match outcome:
        case Created(session_key):
            return "created", session_key, None
        case Refused(problem):
            return "refused", None, problem
        case NotSent(problem):
            return "not sent", None, problem
        case Unknown(problem):
            return "unknown", None, problem


def _words_of(problem: Problem) -> tuple[str, ...]:
    return (problem.cause, problem.exception_id, problem.reason, problem.value, problem.detail)


def _attempt_of(row: sqlite3.Row, outcome: Outcome | None = None) -> Attempt:
    return Attempt(
        attempt_id=row["id"],
        site=row["site"],
        session_type=row["session_type"],
        tracking_codes={int(n): text for n, text in json.loads(row["tracking_codes"]).items()},
        started_at=datetime.fromisoformat(row["started_at"]),
        seconds=row["seconds"] or 0.0,
        outcome=outcome or _outcome_of(row),
    )


def _outcome_of(row: sqlite3.Row) -> Outcome:
    if row["outcome"] == "created":
        return Created(row["session_key"])
    words = {name: row[name] or "" for name in ("exception_id", "reason", "value", "detail")}
    kinds = {"refused": Certainty.REFUSED, "not sent": Certainty.NOT_SENT}
    certainty = kinds.get(row["outcome"], Certainty.UNKNOWN)
    return outcome_of(Problem(_cause_of(row["cause"]), certainty, **words))


def _cause_of(value: str) -> Cause | LocalCause:
    with suppress(ValueError):
        return Cause(value)
    return LocalCause(value)


def _adopt(database: sqlite3.Connection, row: sqlite3.Row) -> bool:
    if not _is_orphan(row):
        return False
    # IS NULL: its program may have put the outcome down since, and that one counts.
    cursor = database.execute(
        "UPDATE attempts SET outcome = 'unknown', cause = ? WHERE id = ? AND outcome IS NULL",
        (LocalCause.PROGRAM_ENDED, row["id"]),
    )
    return cursor.rowcount == 1


def _is_orphan(row: sqlite3.Row) -> bool:
    """Whether nobody waits for an attempt any more: its process is gone, or its time is over."""
    started_at = datetime.fromisoformat(row["started_at"])
    if datetime.now(UTC) > started_at + timedelta(seconds=row["timeout"]) + _GRACE:
        return True
    return row["process"] != os.getpid() and not _is_running(row["process"])


def _is_running(process: int) -> bool:
    if sys.platform == "win32":  # signal 0 would end the process there; its time decides
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
