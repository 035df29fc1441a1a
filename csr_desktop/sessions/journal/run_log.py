"""The run log: a second copy of everything that one run writes to the journal.

Files get lost: a -wal that a cleaner removed or a disk corrupted takes committed attempts with it,
and SQLite reports nothing. The run log shows what must be in the journal. It also stores outcomes
that the journal can't, and its lock shows that the run is alive.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from csr_desktop.sessions.journal.lock import open_own, sync_folder, try_lock
from csr_desktop.sessions.journal.rows import Entry

_log = logging.getLogger(__name__)


class RunLog:
    """`<journal>.run-<run>.jsonl`: one JSON object per line. Only `keep` syncs new ones.

    It survives if the process is killed. A power cut may truncate it, but never both it and the
    journal. Start it, and read those of other runs, only while holding the journal's lock.
    """

    def __init__(self, journal: Path) -> None:
        self._journal = journal
        self.run = ""
        self._handle: int | None = None
        self._count = 0
        self._behind: list[Entry] = []  # not in the journal, and perhaps not in the file either

    @property
    def behind(self) -> tuple[Entry, ...]:
        """Entries that the journal could not store so far."""
        return tuple(self._behind)

    def begin(self) -> None:
        """Start a run, unless it has started. Raises OSError if the folder can't be written."""
        if self._handle is not None:
            return
        run = secrets.token_hex(8)
        path = _path_of(self._journal, run)
        handle = open_own(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND)
        if not try_lock(handle):
            os.close(handle)
            raise OSError("a new file is locked")
        self.run, self._handle = run, handle

    def next_mark(self) -> str:
        """The permanent name of this run's next attempt; its number may change."""
        self._count += 1
        return f"{self.run}:{self._count}"

    def note(self, entry: Entry) -> None:
        """Add a line. Failure is logged, not raised: the run log is only the second copy."""
        if self._handle is None:
            return
        # The line break comes first: it ends a line that a full disk left incomplete.
        line = b"\n" + json.dumps(entry).encode()
        try:
            os.write(self._handle, line)
        except OSError as error:
            _log.warning("The run log can't be written: %s", error.strerror)

    def keep(self, entry: Entry) -> None:
        """Keep an entry that the journal could not store, on disk if possible."""
        self._behind.append(entry)
        if self._handle is not None:
            with suppress(OSError):
                os.fsync(self._handle)
                sync_folder(self._journal.parent)

    def caught_up(self) -> None:
        """Call this when the journal has stored everything."""
        self._behind.clear()

    def entries(self) -> dict[str, Entry]:
        """Everything that this run has written, by mark."""
        found = {} if self._handle is None else _read(_path_of(self._journal, self.run))
        return _fold(self._behind, found)

    def end(self, *, is_needed: bool) -> None:
        """End the run. `is_needed` keeps the file for the next program that opens the journal."""
        if self._handle is None:
            return
        os.close(self._handle)
        self._handle = None
        self._behind.clear()
        if not is_needed:
            with suppress(OSError):
                _path_of(self._journal, self.run).unlink()


def is_living(journal: Path, run: str) -> bool:
    """Whether a run has neither ended nor died."""
    return _is_locked(_path_of(journal, run))


def dead_run_logs(journal: Path) -> list[Path]:
    """The run logs of runs that died or could not transfer all their entries."""
    return [path for path in sorted(journal.parent.glob(_pattern(journal))) if not _is_locked(path)]


def entries_in(run_logs: list[Path]) -> dict[str, Entry]:
    """All entries in these run logs, by mark."""
    found: dict[str, Entry] = {}
    for path in run_logs:
        found |= _read(path)
    return found


def runs_with_logs(journal: Path) -> frozenset[str]:
    """The runs, alive and dead, that have run logs."""
    prefix, suffix = f"{journal.stem}.run-", ".jsonl"
    names = (path.name for path in journal.parent.glob(_pattern(journal)))
    return frozenset(name.removeprefix(prefix).removesuffix(suffix) for name in names)


def erase(journal: Path, marks: Collection[str]) -> None:
    """Overwrite every line about these attempts with blanks, in the run logs of live runs, too.

    All lines about an attempt are written by the time it has an outcome; a live run only appends.
    """
    for run in {mark.partition(":")[0] for mark in marks} & runs_with_logs(journal):
        with suppress(OSError), _path_of(journal, run).open("r+b") as file:
            offset = 0
            for line in file.read().split(b"\n"):
                with suppress(ValueError, AttributeError):
                    if json.loads(line).get("mark") in marks:
                        file.seek(offset)
                        file.write(b" " * len(line))
                offset += len(line) + 1
            file.flush()
            os.fsync(file.fileno())


def _path_of(journal: Path, run: str) -> Path:
    return journal.with_name(f"{journal.stem}.run-{run}.jsonl")


def _pattern(journal: Path) -> str:
    return f"{journal.stem}.run-*.jsonl"


def _is_locked(path: Path) -> bool:
    try:
        handle = open_own(path, os.O_RDWR)
    except FileNotFoundError:
        return False
    except OSError:  # a folder that can't be written: reading is enough for flock
        handle = open_own(path, os.O_RDONLY)
    try:
        return not try_lock(handle)
    finally:
        os.close(handle)


def _read(path: Path) -> dict[str, Entry]:
    entries = []
    with suppress(OSError):
        for line in path.read_bytes().split(b"\n"):
            with suppress(ValueError):  # torn by a power cut or a full disk
                entries.append(json.loads(line))
    return _fold(entries, {})


def _fold(entries: Iterable[Entry], found: dict[str, Entry]) -> dict[str, Entry]:
    """Merge each attempt's lines into one entry."""
    for entry in entries:
        if isinstance(entry, dict) and isinstance(mark := entry.get("mark"), str):
            known = {name: value for name, value in entry.items() if _is_value(value)}
            found[mark] = found.get(mark, {}) | known
    return found


def _is_value(value: object) -> bool:
    return value is None or type(value) in (str, int, float)
