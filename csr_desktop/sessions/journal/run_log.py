"""The run log of one run: what it put into the journal, a second time.

The journal is one file, and files get lost: a -wal that a cleaner removed or a disk garbled takes
committed attempts along, and SQLite says nothing. The run log names what must be there. It is also
where an outcome goes that the journal can't take, and its lock tells that the run lives.
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
    """`<journal>.run-<run>.jsonl`: one JSON object a line, not synced unless `sync` is called.

    A process that is killed leaves it whole; a power cut may take its end, but never the
    journal's. Begin it, and look at those of others, with the journal's lock held.
    """

    def __init__(self, journal: Path) -> None:
        self._journal = journal
        self.run = ""
        self._handle: int | None = None
        self._count = 0
        self._behind: list[Entry] = []  # not in the journal, and perhaps not even in the file

    @property
    def behind(self) -> tuple[Entry, ...]:
        """What the journal could not take so far."""
        return tuple(self._behind)

    def begin(self) -> None:
        """Begin a run, unless one has begun. OSError: the folder can't be written."""
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
        """The lasting name of this run's next attempt; its number may change, this never does."""
        self._count += 1
        return f"{self.run}:{self._count}"

    def note(self, entry: Entry) -> None:
        """Add a line. A run log that can't be written is only a run log: nothing is raised."""
        if self._handle is None:
            return
        # The line break comes first: it ends whatever a full disk has left half written.
        line = b"\n" + json.dumps(entry).encode()
        try:
            os.write(self._handle, line)
        except OSError as error:
            _log.warning("The run log can't be written: %s", error.strerror)

    def keep(self, entry: Entry) -> None:
        """Keep, for later, what the journal could not take; on disk where that is possible."""
        self._behind.append(entry)
        if self._handle is not None:
            with suppress(OSError):
                os.fsync(self._handle)
                sync_folder(self._journal.parent)

    def caught_up(self) -> None:
        """The journal has taken everything."""
        self._behind.clear()

    def entries(self) -> dict[str, Entry]:
        """All that this run has put down, by mark."""
        found = {} if self._handle is None else _read(_path_of(self._journal, self.run))
        return _fold(self._behind, found)

    def end(self, *, is_needed: bool) -> None:
        """End the run; `is_needed` leaves the file for whoever opens the journal next."""
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
    """The run logs of runs that died, or could not hand over all they had."""
    return [path for path in sorted(journal.parent.glob(_pattern(journal))) if not _is_locked(path)]


def entries_in(run_logs: list[Path]) -> dict[str, Entry]:
    """All that these run logs tell, by mark."""
    found: dict[str, Entry] = {}
    for path in run_logs:
        found |= _read(path)
    return found


def runs_with_logs(journal: Path) -> frozenset[str]:
    """The runs, living and dead, whose run logs are there."""
    prefix, suffix = f"{journal.stem}.run-", ".jsonl"
    names = (path.name for path in journal.parent.glob(_pattern(journal)))
    return frozenset(name.removeprefix(prefix).removesuffix(suffix) for name in names)


def erase(journal: Path, marks: Collection[str]) -> None:
    """Overwrite every line about these attempts with blanks, also in a living run's run log.

    Their lines are all there once they have an outcome, and whoever still writes only appends.
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
    """Each attempt's lines as one entry."""
    for entry in entries:
        if isinstance(entry, dict) and isinstance(mark := entry.get("mark"), str):
            known = {name: value for name, value in entry.items() if _is_value(value)}
            found[mark] = found.get(mark, {}) | known
    return found


def _is_value(value: object) -> bool:
    return value is None or type(value) in (str, int, float)
