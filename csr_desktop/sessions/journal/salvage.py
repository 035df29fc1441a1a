"""Sets a damaged journal aside (never deletes it) and copies readable rows into a new one."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from csr_desktop.sessions.journal.database import SIDE_FILES, connect, prepare, readable
from csr_desktop.sessions.journal.lock import sync_folder
from csr_desktop.sessions.journal.notices import of_damage
from csr_desktop.sessions.journal.orphans import add_notice, merge
from csr_desktop.sessions.journal.rows import Entry
from csr_desktop.sessions.journal.sanitize import COLUMNS, sanitize
from csr_desktop.sessions.journal.snapshot import copied

_PAGE = 4096
_SMALLEST_ROW = 40  # bytes; no file has more rows than its size divided by this
_GAP = 20_000  # rows: more than one damaged inner page can hide


class Readable(NamedTuple):
    """The readable part of a damaged journal.

    The rows; the number of the last row, if known; the highest number ever used, as far as known.
    """

    rows: list[Entry]
    last: int | None
    highest: int


def new_path(path: Path) -> Path:
    """Where the new journal is built until it is complete."""
    return path.with_name(f"{path.stem}.new{path.suffix}")


def finish_replacing(path: Path) -> None:
    """Move a new journal that was complete when the program died into place."""
    # The damaged file is set aside last, so if it is missing, the new one is complete.
    if not path.exists() and new_path(path).exists():
        new_path(path).rename(path)
        sync_folder(path.parent)


def replace_damaged(path: Path, why: str, entries: Mapping[str, Entry]) -> None:
    """Create a new journal from what is readable in the damaged one and in the run logs.

    If the program dies at any point, either the damaged journal or the complete new one is in
    place. POSIX: SQLite neither empties nor deletes the -wal of a file that was renamed while open.
    """
    new = new_path(path)
    for suffix in ("", *SIDE_FILES):
        new.with_name(new.name + suffix).unlink(missing_ok=True)
    aside = _free_name(path)
    with closing(connect(new)) as database, database:
        prepare(database, new, was_unclean=False)
        kept, lost = _salvage(path, database)
        restored = merge(database, entries)
        missing = None if lost is None else lost - restored
        for notice in of_damage(aside.name, why, kept + restored, missing):
            add_notice(database, notice)
    for suffix in (*SIDE_FILES, ""):  # the file itself last, see finish_replacing
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    finish_replacing(path)


def _free_name(path: Path) -> Path:
    now = datetime.now().astimezone()
    for number in itertools.count(1):
        again = f"-{number}" if number > 1 else ""
        name = f"{path.stem}.damaged-{now:%Y%m%d-%H%M%S}{again}{path.suffix}"
        aside = path.with_name(name)
        if not any(aside.with_name(aside.name + suffix).exists() for suffix in ("", *SIDE_FILES)):
            return aside
    raise AssertionError("count() has no end")


def _salvage(path: Path, database: sqlite3.Connection) -> tuple[int, int | None]:
    """Copy every readable row. Returns how many were copied and how many are lost, if known."""
    with copied(path) as copy:
        is_empty = not copy.exists() or not copy.stat().st_size
        # SQLite deletes the -wal of an empty file, and that may be all there is.
        found = Readable([], None, 0) if is_empty else _rows_in(copy)
        if not found.rows:
            _graft_first_page(copy, database)
            found = _rows_in(copy)
    columns = ", ".join(COLUMNS)
    placeholders = ":" + ", :".join(COLUMNS)
    for row in found.rows:
        with suppress(sqlite3.IntegrityError):
            database.execute(f"INSERT INTO attempts ({columns}) VALUES ({placeholders})", row)  # noqa: S608
    sql = "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'attempts'"
    database.execute(sql, (found.highest,))
    return len(found.rows), None if found.last is None else found.last - len(found.rows)


def _rows_in(copy: Path) -> Readable:
    """Read row by row, because one damaged page would end a SELECT of all rows."""
    rows: list[Entry] = []
    with closing(sqlite3.connect(copy)) as source:
        source.row_factory = sqlite3.Row
        source.text_factory = readable
        last = _number(source, "SELECT max(id) FROM attempts")
        sequence = _number(source, "SELECT seq FROM sqlite_sequence WHERE name = 'attempts'")
        size = sum(each.stat().st_size for each in copy.parent.iterdir())
        missed = 0
        for number in range(1, min(last or size, size // _SMALLEST_ROW) + 1):
            row = None
            with suppress(sqlite3.Error):
                row = source.execute("SELECT * FROM attempts WHERE id = ?", (number,)).fetchone()
            missed = 0 if row else missed + 1
            if row:
                rows.append(sanitize(dict(row)))
            elif last is None and missed > _GAP:
                break
    return Readable(rows, last, max(last or 0, sequence or 0))


def _number(source: sqlite3.Connection, sql: str) -> int | None:
    with suppress(sqlite3.Error):
        row = source.execute(sql).fetchone()
        return row[0] if row and isinstance(row[0], int) else None
    return None


def _graft_first_page(copy: Path, database: sqlite3.Connection) -> None:
    """Replace a first page that is garbled or cut short with that of a new journal.

    It contains the schema and each table's root page; `attempts` is always the first, on page 2.
    """
    fresh = copy.with_name("fresh.db")
    with closing(sqlite3.connect(fresh)) as other:
        for (statement,) in database.execute(
            "SELECT sql FROM sqlite_schema WHERE name = 'attempts'"
        ).fetchall():
            other.execute(statement)
        other.execute("PRAGMA journal_mode = WAL")
    page = bytearray(fresh.read_bytes()[:_PAGE])
    fresh.unlink()
    rest = copy.read_bytes()[_PAGE:] if copy.exists() else b""
    page[28:32] = (1 + -(-len(rest) // _PAGE)).to_bytes(4, "big")  # the file's size in pages
    copy.write_bytes(bytes(page) + rest)
