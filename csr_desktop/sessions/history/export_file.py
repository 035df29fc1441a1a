"""Writes search results to a CSV or JSON file: all of them, or nothing."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Literal, TextIO

from csr_desktop.sessions.history.cells import safe_cell
from csr_desktop.sessions.history.export_format import HEADER, csv_row, json_object
from csr_desktop.sessions.history.query import Record
from csr_desktop.system.atomic_file import replacing

Format = Literal["csv", "json"]
_TOLD_EVERY = 100  # attempts between two calls of `progress`
COLUMNS = (*HEADER, "account", "note")
"""The columns of `csr-desktop sessions --csv`, and those that only the history has."""


def write_file(
    path: Path, kind: Format, records: Iterable[Record], progress: Callable[[int], None]
) -> int:
    """Write a file, and move it into place when it is complete. Returns the number of attempts.

    Raises OSError. An attempt in progress has no outcome yet and is left out.

    CSV: RFC 4180, UTF-8 with a byte order mark, without which spreadsheets on Windows assume
    another encoding. An apostrophe precedes what a spreadsheet would compute or reformat.
    """
    with replacing(path, newline="") as file:
        write = _write_csv if kind == "csv" else _write_json
        count = write(file, _told(records, progress))
    progress(count)
    return count


def _write_csv(file: TextIO, records: Iterator[Record]) -> int:
    file.write("\ufeff")
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    count = 0
    for record in records:
        own = (safe_cell(record.account), safe_cell(record.note))
        writer.writerow([*csv_row(record.attempt), *own])
        count += 1
    return count


def _write_json(file: TextIO, records: Iterator[Record]) -> int:
    file.write("[")
    count = 0
    for record in records:
        file.write(",\n" if count else "\n")
        own = {"account": record.account, "note": record.note}
        json.dump(json_object(record.attempt) | own, file, ensure_ascii=False)
        count += 1
    file.write("\n]\n")
    return count


def _told(records: Iterable[Record], progress: Callable[[int], None]) -> Iterator[Record]:
    for count, record in enumerate(records):
        if count % _TOLD_EVERY == 0:
            progress(count)
        if not record.is_out:
            yield record
