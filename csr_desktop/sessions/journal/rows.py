"""Converts between the journal's rows and attempts."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime

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

Entry = dict[str, str | int | float | None]
"""Some columns of one row, always including `mark`."""

# An intent may also have `site_clock`.
INTENT_COLUMNS = (
    "mark",
    "site",
    "account",
    "session_type",
    "tracking_codes",
    "started_at",
)
OUTCOME_COLUMNS = (
    "outcome",
    "session_key",
    "seconds",
    "site_clock",
    "cause",
    "exception_id",
    "reason",
    "value",
    "detail",
)
OUTCOMES = ("created", "refused", "not sent", "unknown")
_LAST_YEAR = 9000
UNREADABLE_START = datetime.fromtimestamp(0, UTC)
PROGRAM_ENDED = Unknown(Problem(LocalCause.PROGRAM_ENDED, Certainty.UNKNOWN))


def intent_entry(
    mark: str, draft: Draft, started_at: datetime, site_clock: float | None = None
) -> Entry:
    """The row of an attempt that is about to be sent."""
    site = draft.site
    return {
        "mark": mark,
        "site": site.name,
        "account": site.account,
        "session_type": draft.session_type,
        "tracking_codes": json.dumps(dict(draft.tracking_codes), ensure_ascii=False),
        "started_at": started_at.isoformat(timespec="milliseconds"),
        "site_clock": site_clock,
    }


def outcome_entry(mark: str, outcome: Outcome, seconds: float) -> Entry:
    """The columns that an outcome adds to its row."""
    name, key, problem = _columns_of(outcome)
    entry: Entry = dict.fromkeys(OUTCOME_COLUMNS)
    entry |= {"mark": mark, "outcome": name, "session_key": key, "seconds": seconds}
    if isinstance(outcome, Created):
        entry["site_clock"] = outcome.clock_ahead
    if problem is None:
        return entry
    return entry | {
        "cause": problem.cause.value,
        "exception_id": problem.exception_id,
        "reason": problem.reason,
        "value": problem.value,
        "detail": problem.detail,
    }


def settled_entry(attempt: Attempt, session_key: str) -> Entry:
    """The row of an uncertain attempt whose key was found. Its cause is kept."""
    entry = outcome_entry(attempt.mark, attempt.outcome, attempt.seconds)
    return entry | {"outcome": "created", "session_key": session_key}


def attempt_of(row: sqlite3.Row, outcome: Outcome | None = None) -> Attempt:
    """The attempt of a row. Unreadable values are replaced, so they can't hide a readable key."""
    return Attempt(
        attempt_id=row["id"],
        site=row["site"],
        session_type=row["session_type"],
        tracking_codes=_codes_of(row["tracking_codes"]),
        started_at=start_of(row["started_at"]),
        seconds=row["seconds"] or 0.0,
        outcome=outcome or _outcome_of(row),
        account=row["account"],
        mark=row["mark"],
        site_clock=row["site_clock"],
    )


def start_of(text: str) -> datetime:
    """A row's start in UTC; 1970 if it is unreadable or outside the range calendars can show."""
    with suppress(ValueError, OverflowError):
        start = datetime.fromisoformat(text)
        start = start.astimezone(UTC) if start.tzinfo else start.replace(tzinfo=UTC)
        if UNREADABLE_START.year <= start.year <= _LAST_YEAR:
            return start
    return UNREADABLE_START


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


def _codes_of(text: str) -> Mapping[int, str]:
    with suppress(ValueError, AttributeError, RecursionError):
        return {int(number): str(code) for number, code in json.loads(text).items()}
    return {}


def _outcome_of(row: sqlite3.Row) -> Outcome:
    if row["outcome"] == "created" and row["session_key"]:
        return Created(row["session_key"])
    cause = _cause_of(row["cause"])
    if cause is None:  # from a newer version, or damaged
        ended = Problem(LocalCause.PROGRAM_ENDED, Certainty.UNKNOWN, detail=row["cause"] or "")
        return Unknown(ended)
    words = {name: row[name] or "" for name in ("exception_id", "reason", "value", "detail")}
    kinds = {"refused": Certainty.REFUSED, "not sent": Certainty.NOT_SENT}
    return outcome_of(Problem(cause, kinds.get(row["outcome"], Certainty.UNKNOWN), **words))


def _cause_of(value: str | None) -> Cause | LocalCause | None:
    for causes in (Cause, LocalCause):
        with suppress(ValueError):
            return causes(value or "")
    return None
