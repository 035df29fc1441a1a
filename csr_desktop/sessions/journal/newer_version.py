"""This version's own journal beside one that a newer version wrote, and both brought together.

A newer journal is read, and never written: `sessions.schema-1.db` holds what is known of it and
everything new. The newer version takes that over when it starts next, and deletes the file.
Attempts are known by their marks. See docs/decisions/0015-schemas.md.
"""

from __future__ import annotations

import logging
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from csr_desktop.sessions.journal import database as journal_file
from csr_desktop.sessions.journal.notices import of_newer
from csr_desktop.sessions.journal.orphans import last_number, merge, run_of, update
from csr_desktop.sessions.journal.rows import Entry
from csr_desktop.sessions.journal.run_log import (
    dead_run_logs,
    entries_in,
    is_living,
    runs_with_logs,
)
from csr_desktop.sessions.journal.salvage import rows_in
from csr_desktop.sessions.journal.sanitize import COLUMNS, mark_of, sanitize
from csr_desktop.sessions.journal.snapshot import copied

_SCHEMA_IN_NAME = re.compile(r"\.schema-(\d{1,9})\Z")
_PEEK_SECONDS = 0.1
_INSERT = {
    with_id: f"INSERT INTO attempts ({', '.join(names)}) VALUES (:{', :'.join(names)})"  # noqa: S608
    for with_id, names in ((True, COLUMNS), (False, COLUMNS[1:]))
}
Row = sqlite3.Row | Entry
_log = logging.getLogger(__name__)


def place_of(journal: Path) -> Path:
    """Where this version keeps its attempts: the journal, or a file beside a newer one."""
    if _schema_of(journal) <= journal_file.SCHEMA_VERSION:
        return journal
    return journal.with_name(f"{journal.stem}.schema-{journal_file.SCHEMA_VERSION}{journal.suffix}")


def is_beside(path: Path) -> bool:
    """Whether a journal stands beside a newer one."""
    return _SCHEMA_IN_NAME.search(path.stem) is not None


def lock_of(path: Path) -> Path:
    """The lock of a journal; one that stands beside it has the same."""
    return path.with_name(f"{_SCHEMA_IN_NAME.sub('', path.stem)}.lock")


def take_newer(database: sqlite3.Connection, newer: Path, journal: Path, name: str) -> None:
    """Take over what is known of a newer journal and not here yet; at first, leave word of it.

    `newer` is the journal or a copy of it; `name` is what the rep will find this one under.
    """
    is_first = not database.execute("SELECT 1 FROM facts WHERE name = 'beside'").fetchone()

    def rows() -> Iterator[Row]:
        for row in _rows_of(newer):
            # The newer version may still be waiting for its answer.
            if row["outcome"] is not None or not is_living(journal, run_of(mark_of(row))):
                yield row

    try:
        _bring_together(database, rows())
    except OSError as error:
        _log.warning("%s can't be read: %s", newer.name, error.strerror)
    merge(database, entries_in(dead_run_logs(journal)))
    if is_first:
        _remember(database, newer)
        database.execute("INSERT INTO facts VALUES ('beside', ?)", (str(_schema_of(newer)),))
        database.execute("INSERT INTO news (sentence) VALUES (?)", (of_newer(name),))


def take_older(database: sqlite3.Connection, journal: Path) -> list[Path]:
    """Take over what older versions kept beside the journal; gives the files that are done with.

    One that an older version has open waits for the next start.
    """
    taken = []
    for path in _older(journal):
        if any(is_living(path, run) for run in runs_with_logs(path)):
            continue
        try:
            _take_older(database, path)
        except OSError as error:
            _log.warning("%s can't be read: %s", path.name, error.strerror)
        else:
            taken.append(path)
    return taken


def discard(path: Path) -> None:
    """Delete a file that was taken over; its run logs first, which would tell of a lost one."""
    search = path.with_name(f"{path.stem}.search{path.suffix}")
    sides = [
        each.with_name(each.name + suffix)
        for each in (search, path)
        for suffix in (*journal_file.SIDE_FILES, "")
    ]
    for each in (*dead_run_logs(path), *sides):
        with suppress(OSError):
            each.unlink()


def _schema_of(path: Path) -> int:
    """The schema of a file; 0 where that can't be read. It writes nothing."""
    with suppress(OSError, sqlite3.Error):
        if path.stat().st_size:
            with closing(_read_only(path, _PEEK_SECONDS)) as database:
                return int(database.execute("PRAGMA user_version").fetchone()[0])
    return 0


def _read_only(path: Path, seconds: float = journal_file.BUSY_SECONDS) -> sqlite3.Connection:
    database = sqlite3.connect(journal_file.uri_of(path, "ro"), uri=True, timeout=seconds)
    journal_file.set_up(database)
    return database


def _older(journal: Path) -> list[Path]:
    found = {
        int(match[1]): path
        for path in journal.parent.glob(f"{journal.stem}.schema-*{journal.suffix}")
        if (match := _SCHEMA_IN_NAME.search(path.stem))
    }
    return [path for schema, path in sorted(found.items()) if schema <= journal_file.SCHEMA_VERSION]


def _take_older(database: sqlite3.Connection, path: Path) -> None:
    _bring_together(database, _rows_of(path), with_notes=True)
    merge(database, entries_in(dead_run_logs(path)))
    for mark in _table_of(path, "SELECT mark FROM forgotten"):
        database.execute("DELETE FROM attempts WHERE mark = ?", mark)
    _remember(database, path)
    _log.info("Took over %s", path.name)


def _rows_of(path: Path) -> Iterator[Row]:
    """Every attempt, in this version's columns; of a damaged file what can be read, even twice."""
    try:
        with closing(_read_only(path)) as source:
            there = {row["name"] for row in source.execute("PRAGMA table_info(attempts)")}
            names = ", ".join(name if name in there else f"NULL AS {name}" for name in COLUMNS)
            yield from source.execute(f"SELECT {names} FROM attempts ORDER BY id")  # noqa: S608
            return
    except sqlite3.Error as error:
        _log.warning("%s can't be read at one stroke: %s", path.name, error)
    with copied(path) as copy:
        yield from rows_in(copy).rows


def _bring_together(
    database: sqlite3.Connection, rows: Iterable[Row], *, with_notes: bool = False
) -> None:
    """Insert what is not known here; a certain outcome counts more than one that is not."""
    known = dict(database.execute("SELECT mark, outcome FROM attempts").fetchall())
    known |= {mark: "forgotten" for (mark,) in database.execute("SELECT mark FROM forgotten")}
    last = last_number(database)
    for row in rows:
        mark = mark_of(row)
        if mark not in known:
            with suppress(sqlite3.IntegrityError):  # a newer version's kind of value
                entry = sanitize({name: row[name] for name in COLUMNS})
                is_new = isinstance(entry["id"], int) and entry["id"] > last
                last = max(last, _insert(database, entry, with_id=is_new))
                known[mark] = entry["outcome"]
        elif _is_surer(row["outcome"], known[mark]):
            entry = sanitize({name: row[name] for name in COLUMNS})
            if entry["outcome"]:  # and not a newer version's word
                update(database, entry)
        if with_notes and row["note"]:
            sql = "UPDATE attempts SET note = ?1 WHERE mark = ?2 AND note IS NOT ?1"
            database.execute(sql, (row["note"], mark))


def _insert(database: sqlite3.Connection, entry: Entry, *, with_id: bool) -> int:
    return int(database.execute(_INSERT[with_id], entry).lastrowid or 0)


def _is_surer(outcome: object, known: object) -> bool:
    if known == "unknown":
        return outcome not in (None, "unknown")
    return known is None and outcome is not None


def _remember(database: sqlite3.Connection, source: Path) -> None:
    """Offer the values that are offered there, too."""
    sql = "SELECT site, number, value, used FROM remembered"
    database.executemany(
        "INSERT INTO remembered VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET used = max(used, excluded.used)",
        _table_of(source, sql),
    )


def _table_of(path: Path, sql: str) -> list[sqlite3.Row]:
    """What a table tells; nothing where there is none, or where it is another by now."""
    with suppress(sqlite3.Error), closing(_read_only(path)) as source:
        return source.execute(sql).fetchall()
    return []
