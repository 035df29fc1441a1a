"""An attempt for other programs: as a row of CSV and as an object of JSON."""

from __future__ import annotations

from typing import Any

from csr_desktop.sessions.outcome import (
    Attempt,
    Created,
    NotSent,
    Outcome,
    Refused,
    Unknown,
    explain,
)
from csr_desktop.translation import in_english
from csr_desktop.webex.faults import Problem
from csr_desktop.webex.operations import TRACKING_CODE_NUMBERS

HEADER = (
    "started_at",
    "site",
    "outcome",
    "session_key",
    "session_type",
    *(f"code{number}" for number in TRACKING_CODE_NUMBERS),
    "seconds",
    "exception_id",
    "reason",
    "cause",
    "attempt_id",
)
"""The columns of CSV. New ones come at the end."""

# What a spreadsheet takes for the start of a formula; the wide ones are typed in East Asia.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def outcome_name(outcome: Outcome) -> str:
    """The outcome's word: Created, Refused, NotSent or Unknown."""
    match outcome:
        case Created():
            return "Created"
        case Refused():
            return "Refused"
        case NotSent():
            return "NotSent"
        case Unknown():
            return "Unknown"


def csv_row(attempt: Attempt) -> list[str]:
    """The cells below HEADER. No spreadsheet takes one for a formula: such a text begins with '."""
    problem = _problem_of(attempt)
    cells = [
        attempt.started_at.isoformat(timespec="seconds"),
        attempt.site,
        outcome_name(attempt.outcome),
        _key_of(attempt) or "",
        "" if attempt.session_type is None else attempt.session_type,
        *(attempt.tracking_codes.get(number, "") for number in TRACKING_CODE_NUMBERS),
        f"{attempt.seconds:.3f}",
        problem.exception_id if problem else "",
        problem.reason if problem else "",
        problem.cause if problem else "",
        attempt.attempt_id,
    ]
    return [safe_cell(cell) if isinstance(cell, str) else str(cell) for cell in cells]


def json_object(attempt: Attempt) -> dict[str, Any]:
    """The attempt, and what it means; None where there is nothing to say."""
    problem = _problem_of(attempt)
    with in_english():  # whatever the window speaks: a program reads it
        happened, to_do = explain(problem) if problem else (None, None)
    return {
        "outcome": outcome_name(attempt.outcome),
        "session_key": _key_of(attempt),
        "site": attempt.site,
        "session_type": attempt.session_type,
        "codes": {str(number): text for number, text in sorted(attempt.tracking_codes.items())},
        "started_at": attempt.started_at.isoformat(timespec="milliseconds"),
        "seconds": round(attempt.seconds, 3),
        "exception_id": (problem.exception_id or None) if problem else None,
        "reason": (problem.reason or None) if problem else None,
        "cause": str(problem.cause) if problem else None,
        "what_happened": happened,
        "what_to_do": to_do,
        "attempt_id": attempt.attempt_id,
        "is_saved": attempt.is_saved,
    }


def safe_cell(text: str) -> str:
    """A text that a spreadsheet shows and does not compute."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def _key_of(attempt: Attempt) -> str | None:
    return attempt.outcome.session_key if isinstance(attempt.outcome, Created) else None


def _problem_of(attempt: Attempt) -> Problem | None:
    return None if isinstance(attempt.outcome, Created) else attempt.outcome.problem
