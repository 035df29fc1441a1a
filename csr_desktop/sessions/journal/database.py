"""Opens, checks and migrates the journal's SQLite file."""

from __future__ import annotations

import os
import sqlite3
import stat
import struct
from contextlib import closing, suppress
from pathlib import Path
from typing import Literal
from urllib.parse import quote

from csr_desktop.sessions.journal.lock import sync_folder
from csr_desktop.sessions.journal.notices import DAMAGED_PAGE, EMPTY, GARBLED_WAL
from csr_desktop.system.platform import has_modes

SCHEMA_VERSION = 1
LEAST_WRITER = 1
"""The earliest version whose statements may write this schema. Raise it only when they can't."""
BUSY_SECONDS = 5.0
CHECKED_BYTES = 32 * 1024 * 1024
SIDE_FILES = ("-wal", "-shm", "-journal")

_SCHEMA = (
    # AUTOINCREMENT: numbers are never reused, so a later attempt can't be mistaken for an earlier
    # one.
    """CREATE TABLE attempts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mark TEXT NOT NULL UNIQUE,      -- <run>:<number in the run>: the same in every copy
    site TEXT NOT NULL,
    account TEXT NOT NULL,          -- <webExID>@<host>
    session_type INTEGER,
    tracking_codes TEXT NOT NULL,   -- JSON: {"1": "..."}
    started_at TEXT NOT NULL,       -- UTC, ISO 8601
    outcome TEXT,                   -- NULL while the request is out
    seconds REAL,                   -- from the press to the outcome
    site_clock REAL,                -- seconds that the site's clock was ahead when it answered
    session_key TEXT,
    cause TEXT, exception_id TEXT, reason TEXT, value TEXT, detail TEXT,
    note TEXT
) STRICT""",
    "CREATE INDEX attempts_by_start ON attempts (started_at)",
    "CREATE INDEX attempts_out ON attempts (id) WHERE outcome IS NULL",
    "CREATE TABLE news (id INTEGER PRIMARY KEY, sentence TEXT NOT NULL) STRICT",
    "CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    # Which attempts the search file must index again; see sessions/history/build.py. A number can
    # be reused after a backup is restored; a token can't.
    "CREATE TABLE changes (number INTEGER PRIMARY KEY, attempt_id INTEGER NOT NULL,"
    " token TEXT NOT NULL DEFAULT (hex(randomblob(8)))) STRICT",
    *(
        f"CREATE TRIGGER attempts_{event.lower()} AFTER {event} ON attempts"  # noqa: S608
        f" BEGIN INSERT INTO changes (attempt_id) VALUES ({row}.id); END"
        for event, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old"))
    ),
    "INSERT INTO changes (attempt_id) VALUES (0)",  # the first token tells journals apart
    # Marks of deleted attempts that the run log of some run may still name.
    "CREATE TABLE forgotten (mark TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    """CREATE TABLE remembered (
    site TEXT, number INTEGER, value TEXT,
    used INTEGER NOT NULL,          -- the last attempt with it
    PRIMARY KEY (site, number, value)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX remembered_by_use ON remembered (site, number, used)",
)
_STEPS: tuple[tuple[str, ...], ...] = (_SCHEMA,)  # from version 0 to 1, from 1 to 2, ...

_DAMAGE = frozenset({"SQLITE_CORRUPT", "SQLITE_NOTADB"})
_UNWRITABLE = frozenset(
    {
        "SQLITE_READONLY",
        "SQLITE_IOERR",
        "SQLITE_FULL",
        "SQLITE_CANTOPEN",
        "SQLITE_PERM",
        "SQLITE_BUSY",
        "SQLITE_LOCKED",
    }
)
_WAL_HEADER = 32
_WAL_MAGIC = {0x377F0682: "<6I", 0x377F0683: ">6I"}


class Damaged(sqlite3.DatabaseError):
    """The file can't be the journal that was written."""


class TooNew(PermissionError):
    """A newer version wrote the journal, and this version may not write to it."""


def is_damage(error: Exception) -> bool:
    """Whether the file itself is broken, so that trying again later can't help."""
    return isinstance(error, Damaged) or _family(error) in _DAMAGE


def is_unwritable(error: BaseException | None) -> bool:
    """Whether only writing fails, so that a copy elsewhere can still be read."""
    if isinstance(error, OSError):
        return not isinstance(error, TimeoutError)
    return _family(error) in _UNWRITABLE


def is_busy(error: BaseException | None) -> bool:
    """Whether another program is writing to the file."""
    return _family(error) in {"SQLITE_BUSY", "SQLITE_LOCKED"}


def make_folder(folder: Path) -> None:
    """Create the folder, accessible to its owner only, and sync its name to disk."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for each in missing:
        sync_folder(each.parent)


def connect(path: Path) -> sqlite3.Connection:
    """Open the file without reading it. Raises sqlite3.Error, OSError or Damaged."""
    _refuse_what_sqlite_discards(path)
    database = sqlite3.connect(path, timeout=BUSY_SECONDS)
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
        if has_modes() and mode & 0o077:
            path.chmod(mode & 0o700)
    except BaseException:
        database.close()
        raise
    set_up(database)
    return database


def uri_of(path: Path, mode: str) -> str:
    """The path as a URI for `sqlite3.connect(uri=True)`, whatever bytes its name has."""
    return f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"


def connect_existing(path: Path, mode: Literal["ro", "rw"]) -> sqlite3.Connection:
    """Open an existing file. Raises sqlite3.Error."""
    database = sqlite3.connect(uri_of(path, mode), uri=True, timeout=BUSY_SECONDS)
    set_up(database)
    return database


def is_too_new(database: sqlite3.Connection) -> bool:
    """Whether a newer version wrote the journal and doesn't allow this version to write to it."""
    if _version_of(database) <= SCHEMA_VERSION:
        return False
    with suppress(sqlite3.Error, ValueError, TypeError):  # what can't be read allows nothing
        sql = "SELECT value FROM facts WHERE name = 'least_writer'"
        return int(database.execute(sql).fetchone()[0]) > SCHEMA_VERSION
    return True


def refuse_too_new(path: Path) -> None:
    """Raise TooNew for such a journal, without opening it for writing."""
    # If it can't be read, nothing shows that it is newer. `prepare` checks again.
    with suppress(sqlite3.Error, FileNotFoundError):
        if path.stat().st_size:
            with closing(connect_existing(path, "ro")) as database:
                require_writer(database)


def require_writer(database: sqlite3.Connection) -> None:
    """Raise TooNew unless this version may write to the journal."""
    if is_too_new(database):
        raise TooNew(f"made by a newer CSR Desktop (schema {_version_of(database)})")


def set_up(database: sqlite3.Connection) -> None:
    """Set up a connection: rows by column name, and no invalid byte hides a row."""
    database.row_factory = sqlite3.Row
    database.text_factory = readable


def readable(text: bytes) -> str:
    """Text from the file; bytes that are not UTF-8 are replaced."""
    return text.decode("utf-8", "replace")


def prepare(database: sqlite3.Connection, path: Path, *, was_unclean: bool) -> None:
    """Set WAL and synchronous=FULL, check the file, and migrate it to this version's schema.

    Raises TooNew before anything is written or checked, and sqlite3.Error; see `is_damage`.

    Damage shows only when the page is read, but the rep should learn of it at the start. So `PRAGMA
    quick_check` reads all pages: 8 ms for 10,000 attempts (2 MB, a year of a busy rep), 75 ms for
    100,000 (23 MB; 380 ms from a cold disk), 0.6 s for a million (3.5 s cold). Up to 32 MB it runs
    at every start; above that, only after a run that did not end cleanly.
    """
    require_writer(database)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("PRAGMA secure_delete = ON")  # what is deleted is also gone from the file
    if was_unclean or path.stat().st_size <= CHECKED_BYTES:
        _check(database)
    if _version_of(database) < SCHEMA_VERSION:
        _migrate(database)


def is_checkpointed(database: sqlite3.Connection) -> bool:
    """Checkpoint the -wal; return whether the file itself now contains everything, synced."""
    busy, length, moved = database.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return not busy and length == moved


def _family(error: BaseException | None) -> str:
    """The primary name of an SQLite error code; '' for any other error."""
    name = getattr(error, "sqlite_errorname", "")
    return "_".join(name.split("_")[:2])


def _size_of(path: Path) -> int | None:
    with suppress(FileNotFoundError):
        return path.stat().st_size
    return None


def _refuse_what_sqlite_discards(path: Path) -> None:
    """Raise Damaged for files that SQLite would discard.

    SQLite treats an empty file as a new one and deletes its -wal, and it ignores a garbled -wal.
    """
    wal = path.with_name(f"{path.name}-wal")
    size = _size_of(path)
    if size == 0 or (size is None and _size_of(wal)):
        raise Damaged(EMPTY)
    if _size_of(wal) and not _is_wal(wal):
        raise Damaged(GARBLED_WAL)


def _is_wal(path: Path) -> bool:
    """Whether the header is one that SQLite writes; one that is cut short means no data yet."""
    with path.open("rb") as file:
        header = file.read(_WAL_HEADER)
    if len(header) < _WAL_HEADER:
        return True
    magic, *_, first, second = struct.unpack(">8I", header)
    if magic not in _WAL_MAGIC:
        return False
    words = struct.unpack(_WAL_MAGIC[magic], header[:24])
    sums = [0, 0]
    for even, odd in zip(words[::2], words[1::2], strict=True):
        sums[0] = (sums[0] + even + sums[1]) % 2**32
        sums[1] = (sums[1] + odd + sums[0]) % 2**32
    return sums == [first, second]


def _check(database: sqlite3.Connection) -> None:
    (answer,) = database.execute("PRAGMA quick_check(1)").fetchone()
    if answer != "ok":
        raise Damaged(DAMAGED_PAGE)


def _version_of(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _migrate(database: sqlite3.Connection) -> None:
    """Migrate the schema, all steps or none."""
    database.execute("BEGIN IMMEDIATE")
    with database:
        for step in _STEPS[_version_of(database) :]:
            for statement in step:
                database.execute(statement)
        sql = "INSERT OR REPLACE INTO facts (name, value) VALUES ('least_writer', ?)"
        database.execute(sql, (str(LEAST_WRITER),))
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
