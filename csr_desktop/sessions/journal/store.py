"""Transactions on the journal's file, for one window at a time; replaces a damaged file."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from csr_desktop.sessions.journal import database
from csr_desktop.sessions.journal.database import (
    TooNew,
    connect,
    connect_existing,
    is_busy,
    is_damage,
    is_unwritable,
    prepare,
    refuse_too_new,
    require_writer,
)
from csr_desktop.sessions.journal.lock import lock_of, locked
from csr_desktop.sessions.journal.orphans import adopt, merge, require_complete, restore
from csr_desktop.sessions.journal.run_log import RunLog, dead_run_logs, entries_in, is_living
from csr_desktop.sessions.journal.salvage import finish_replacing, replace_damaged
from csr_desktop.sessions.journal.snapshot import copied, in_memory
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.system.platform import is_windows

_CATCH_UP_SECONDS = 0.25  # what failed once must not delay the next attempt for long
_CLOSE_SECONDS = 1.0

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]
_log = logging.getLogger(__name__)


class JournalError(Exception):
    """The journal could not be read or written. The text is for engineers."""


class Store:
    """The open file, this run's run log, and the lock that admits one window at a time.

    The lock makes it safe to replace a damaged file while other windows use it: at their next use
    they notice that the file is a different one, and open it.

    A journal that this version may not write to is never opened for writing; a copy is read.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.run_log = RunLog(path)
        self._database: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._was_replaced = False
        # Why the last adoption worked on a copy only; reading continues there until the next one.
        self._trouble: BaseException | None = None

    def do(self, work: Work[T], seconds: float | None = None) -> T:
        """Do work in one transaction, and again if the file was damaged. Raises JournalError."""
        seconds = database.BUSY_SECONDS if seconds is None else seconds
        try:
            database.make_folder(self._path.parent)
            with locked(lock_of(self._path), seconds):
                try:
                    return self._try(work)
                except sqlite3.DatabaseError as error:
                    if not is_damage(error):
                        raise
                    self._replace(error)
                    return self._try(work)
        except (sqlite3.Error, OSError, ValueError, OverflowError) as error:
            # ValueError, OverflowError: values that SQLite can't store.
            raise JournalError(f"{type(error).__name__}: {error}") from error

    def read(self, work: Work[T]) -> T:
        """Do work that only reads. Raises JournalError.

        If the journal can't be written, the work is done on a copy that includes the entries not
        yet written and the adopted orphans.
        """

        def read(connection: sqlite3.Connection) -> T:
            if not self.run_log.behind:
                return work(connection)
            with in_memory(connection) as copy, copy:
                merge(copy, self.run_log.entries())
                return work(copy)

        def read_copy(connection: sqlite3.Connection) -> T:
            self._adopt(connection)
            return work(connection)

        if self._trouble is not None:
            return self._in_a_copy(read_copy)
        return self._or_in_a_copy(read, read_copy)

    def is_living(self, run: str) -> bool:
        """Whether a run has neither ended nor died. Call it in `do` or `read` (with the lock)."""
        return is_living(self._path, run)

    def adopt_orphans(self) -> list[Attempt]:
        """See Journal.adopt_orphans. Deletes run logs that are no longer needed."""
        self._trouble = None
        orphans, run_logs = self._or_in_a_copy(self._adopt, self._adopt)
        if run_logs and self._trouble is None:
            # A run log is no longer needed only when the file itself has everything, not just its
            # -wal.
            with suppress(JournalError, OSError):
                for path in run_logs if self.do(database.is_checkpointed) else ():
                    path.unlink()
        return orphans

    def close(self) -> None:
        """Write what is left and close the file. It can be used again afterwards."""
        is_needed = bool(self.run_log.entries())
        if self._database is not None or self.run_log.behind:
            with suppress(JournalError):
                is_done = self.do(database.is_checkpointed, _CLOSE_SECONDS)
                is_needed = bool(self.run_log.behind) or not is_done
        self._drop()
        self.run_log.end(is_needed=is_needed)

    def _try(self, work: Work[T]) -> T:
        if self._database is not None and self._identity != identity_of(self._path):
            self._drop()  # another window has set it aside
        opened = self._database or self._open()
        require_writer(opened)  # a newer version may have migrated it while this one was running
        if self.run_log.behind:
            self._catch_up(opened)
        with opened as connection:
            return work(connection)

    def _open(self) -> sqlite3.Connection:
        """Open the file. On damage the connection stays open: closing it would delete the -wal."""
        finish_replacing(self._path)
        refuse_too_new(self._path)
        self.run_log.begin()
        is_new = not self._path.exists()
        dead = dead_run_logs(self._path)
        self._database = connect(self._path)
        try:
            prepare(self._database, self._path, was_unclean=bool(dead))
            with self._database as opened:
                theirs = entries_in(dead)
                require_complete(opened, theirs, may_lack=is_new or self._was_replaced)
                restore(opened, (theirs if is_new else {}) | self.run_log.entries(), is_new=is_new)
        except BaseException as error:
            if not (isinstance(error, sqlite3.Error) and is_damage(error)):
                self._drop()
            raise
        self._identity = identity_of(self._path)
        self._was_replaced = False
        return self._database

    def _replace(self, error: Exception) -> None:
        refuse_too_new(self._path)
        _log.error("The journal is damaged: %s", error)
        if is_windows():  # Windows can't rename an open file
            self._drop()
        try:
            entries = entries_in(dead_run_logs(self._path)) | self.run_log.entries()
            replace_damaged(self._path, str(error), entries)
        finally:
            self._drop()
        self._was_replaced = True

    def _catch_up(self, connection: sqlite3.Connection) -> None:
        """Try again to write what failed; what fails again waits for the next use."""
        _wait(connection, _CATCH_UP_SECONDS)
        try:
            with connection:
                merge(connection, self.run_log.entries())
            self.run_log.caught_up()
        except sqlite3.OperationalError as error:
            _log.warning("The journal still can't take an outcome: %s", error)
        finally:
            _wait(connection, database.BUSY_SECONDS)

    def _adopt(self, connection: sqlite3.Connection) -> tuple[list[Attempt], list[Path]]:
        dead = dead_run_logs(self._path)
        merge(connection, entries_in(dead))
        return adopt(connection, self.is_living), dead

    def _or_in_a_copy(self, work: Work[T], in_a_copy: Work[T]) -> T:
        try:
            return self.do(work)
        except JournalError as error:
            if not is_unwritable(error.__cause__):
                raise
            self._trouble = error.__cause__
            with suppress(JournalError):
                return self._in_a_copy(in_a_copy)
            self._trouble = None
            raise

    def _in_a_copy(self, work: Work[T]) -> T:
        try:
            with self._copy() as connection, connection:
                merge(connection, self.run_log.entries())
                return work(connection)
        except (sqlite3.Error, OSError) as error:
            raise JournalError(f"{type(error).__name__}: {error}") from error

    @contextmanager
    def _copy(self) -> Iterator[sqlite3.Connection]:
        if is_busy(self._trouble):
            if self._database is None:  # it admits no one, and may be replacing the files
                raise sqlite3.OperationalError("database is locked")
            with in_memory(self._database) as connection:
                yield connection
            return
        if isinstance(self._trouble, TooNew):
            with (
                locked(lock_of(self._path), database.BUSY_SECONDS),  # see is_living
                closing(connect_existing(self._path, "ro")) as source,
                in_memory(source) as connection,
            ):
                yield connection
            return
        self._drop()
        with copied(self._path) as copy, closing(connect(copy)) as connection:
            with suppress(TooNew):
                prepare(connection, copy, was_unclean=False)
            yield connection

    def _drop(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None


def _wait(connection: sqlite3.Connection, seconds: float) -> None:
    connection.execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")


def identity_of(path: Path) -> tuple[int, int] | None:
    """Which file is at a path now (device and inode)."""
    with suppress(FileNotFoundError):
        status = path.stat()
        return status.st_dev, status.st_ino
    return None
