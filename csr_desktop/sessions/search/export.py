"""Writes what was found to a CSV or JSON file: all of it, or nothing."""

from __future__ import annotations

import csv
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC
from io import TextIOWrapper
from pathlib import Path
from typing import Literal

from csr_desktop.sessions.outcome import Created
from csr_desktop.sessions.search.query import Record
from csr_desktop.webex.operations import TRACKING_CODE_NUMBERS

Format = Literal["csv", "json"]
_TOLD_EVERY = 100  # attempts
# A spreadsheet takes a text for a formula, and runs it, when it begins with one of these.
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001
_CODES = tuple(f"tracking_code_{number}" for number in TRACKING_CODE_NUMBERS)
COLUMNS = (
    "started_at",  # UTC, ISO 8601
    "site",
    "account",
    "session_type",
    "outcome",
    "session_key",
    *_CODES,
    "seconds",
    "cause",
    "exception_id",
    "reason",
    "note",
)


def write_file(
    path: Path, kind: Format, records: Iterable[Record], progress: Callable[[int], None]
) -> int:
    """Write a file and put it into its place when it is whole; how many attempts. Raises OSError.

    CSV: RFC 4180, UTF-8 with a byte order mark, without which spreadsheets on Windows take it for
    another encoding; a text that one would take for a formula begins with an apostrophe.
    """
    path = path.resolve()  # a link stays one
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            write = _write_csv if kind == "csv" else _write_json
            count = write(file, _told(records, progress))
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    progress(count)
    return count


def row_of(record: Record) -> dict[str, str | int | float | None]:
    """An attempt's columns."""
    attempt, outcome = record.attempt, record.attempt.outcome
    problem = None if isinstance(outcome, Created) else outcome.problem
    codes = attempt.tracking_codes
    return {
        "started_at": attempt.started_at.astimezone(UTC).isoformat(timespec="milliseconds"),
        "site": attempt.site,
        "account": record.account,
        "session_type": attempt.session_type,
        "outcome": record.outcome_name,
        "session_key": record.session_key,
        **{_CODES[number - 1]: codes.get(number, "") for number in TRACKING_CODE_NUMBERS},
        "seconds": round(attempt.seconds, 3),
        "cause": "" if problem is None or record.is_out else str(problem.cause),
        "exception_id": problem.exception_id if problem else "",
        "reason": problem.reason if problem else "",
        "note": record.note,
    }


def _write_csv(file: TextIOWrapper, records: Iterator[Record]) -> int:
    file.write("\ufeff")
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    count = 0
    for record in records:
        writer.writerow([_harmless(value) for value in row_of(record).values()])
        count += 1
    return count


def _write_json(file: TextIOWrapper, records: Iterator[Record]) -> int:
    file.write("[")
    count = 0
    for record in records:
        file.write(",\n" if count else "\n")
        json.dump(row_of(record), file, ensure_ascii=False)
        count += 1
    file.write("\n]\n")
    return count


def _harmless(value: str | float | None) -> str | float | None:
    is_formula = isinstance(value, str) and value.startswith(_FORMULAS)
    return f"'{value}" if is_formula else value


def _told(records: Iterable[Record], progress: Callable[[int], None]) -> Iterator[Record]:
    for count, record in enumerate(records):
        if count % _TOLD_EVERY == 0:
            progress(count)
        yield record
