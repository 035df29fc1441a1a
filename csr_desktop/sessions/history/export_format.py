"""An attempt for other programs: as a CSV row and as a JSON object."""

from __future__ import annotations

from typing import Any

from csr_desktop.sessions.history.cells import safe_cell
from csr_desktop.sessions.outcome import (
    Attempt,
    Created,
    NotSent,
    Outcome,
    Refused,
    Unknown,
    explain,
)
from csr_desktop.system.i18n import in_english
from csr_desktop.webex.faults import Problem
from csr_desktop.webex.texts import TRACKING_CODE_NUMBERS

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
"""The CSV columns. New ones are added at the end."""


def outcome_name(outcome: Outcome) -> str:
    """The outcome's name: Created, Refused, NotSent or Unknown."""
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
    """The cells below HEADER; no spreadsheet computes or reformats them, see `safe_cell`."""
    problem = _problem_of(attempt)
    codes = [attempt.tracking_codes.get(number, "") for number in TRACKING_CODE_NUMBERS]
    return [
        attempt.started_at.isoformat(timespec="seconds"),
        safe_cell(attempt.site),
        outcome_name(attempt.outcome),
        safe_cell(_key_of(attempt) or ""),
        "" if attempt.session_type is None else str(attempt.session_type),
        *map(safe_cell, codes),
        f"{attempt.seconds:.3f}",
        safe_cell(problem.exception_id if problem else ""),
        safe_cell(problem.reason if problem else ""),
        str(problem.cause) if problem else "",
        str(attempt.attempt_id),
    ]


def json_object(attempt: Attempt) -> dict[str, Any]:
    """The attempt and what it means; None for what is not known."""
    problem = _problem_of(attempt)
    with in_english():  # independent of the window's language: programs read it
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


def _key_of(attempt: Attempt) -> str | None:
    return attempt.outcome.session_key if isinstance(attempt.outcome, Created) else None


def _problem_of(attempt: Attempt) -> Problem | None:
    return None if isinstance(attempt.outcome, Created) else attempt.outcome.problem
