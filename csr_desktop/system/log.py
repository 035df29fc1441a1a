"""The log's file and format: readable by its owner only, and without what was typed."""

from __future__ import annotations

import itertools
import logging
import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from csr_desktop.system.file_lock import open_own, try_lock
from csr_desktop.system.platform import is_windows

LOG_BYTES = 512 * 1024
_TELLING = ("sqlite3", "csr_desktop.sessions.journal")
"""Modules whose exceptions say what failed and never quote a value."""


class PrivateFile(logging.Handler):
    """Three parts of 512 KiB, readable by their owner only, whatever the process's umask is.

    Several processes may share them. Each record is appended by one write. A process that finds the
    newest part full locks it, and moves it aside only if it is still the newest; the others
    continue with it until they notice that it was moved. A full disk loses the record and stops
    nothing.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._handle: int | None = self._open()
        self.setFormatter(WithoutValues("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Append a record."""
        try:
            line = f"{self.format(record)}\n".encode("utf-8", "backslashreplace")
        except Exception:  # noqa: BLE001  whatever a message's values raise
            self.handleError(record)
            return
        with suppress(OSError):
            os.write(self._newest(), line)

    def close(self) -> None:
        """Close the file; nothing more is written."""
        self._close_handle()
        super().close()

    def _open(self) -> int:
        return open_own(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def _newest(self) -> int:
        """The handle of the newest part that has room."""
        handle = self._handle
        if handle is None or not self._is_newest(handle):
            handle = self._reopen()
        if os.fstat(handle).st_size >= LOG_BYTES and try_lock(handle):
            if self._is_newest(handle):
                self._move_aside()
            handle = self._reopen()
        return handle

    def _is_newest(self, handle: int) -> bool:
        with suppress(FileNotFoundError):
            return os.path.samestat(os.fstat(handle), self._path.stat())
        return False

    def _move_aside(self) -> None:
        if is_windows():  # which moves no open file, so not one of another process either
            self._close_handle()
        parts = [self._path.with_name(f"{self._path.name}{end}") for end in (".2", ".1", "")]
        with suppress(OSError):
            for older, newer in itertools.pairwise(parts):
                with suppress(FileNotFoundError):
                    newer.replace(older)

    def _reopen(self) -> int:
        self._close_handle()
        self._handle = self._open()
        return self._handle

    def _close_handle(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


class WithoutValues(logging.Formatter):
    """Logs where an exception happened and its type; its text may quote what was typed."""

    def formatException(  # noqa: N802  logging's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Every exception of the chain, the cause first."""
        return "" if ei[1] is None else "".join(_described(ei[1])).rstrip()


def _described(error: BaseException) -> Iterator[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _described(before)
        yield "which led to\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__name__}{_text_of(error)}\n"


def _text_of(error: BaseException) -> str:
    if type(error).__module__.startswith(_TELLING):
        return f": {error}"
    if isinstance(error, OSError) and error.strerror:
        return f": {error.strerror}"
    return ""


def open_log(path: Path, *, debug: bool = False) -> None:
    """Send the log to a rotating file of three parts; `debug`: with details. Blocks on the disk.

    Without a writable folder, the program continues without a log and prints a line on standard
    error.
    """
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = PrivateFile(path)
    except OSError as error:
        handler = logging.NullHandler()  # without one, Python prints warnings with tracebacks
        if sys.stderr is not None:
            sys.stderr.write(f"csr-desktop: no log is written to {path}: {error.strerror}\n")
    close_log()
    own = _own_log()
    own.addHandler(handler)
    own.setLevel(logging.DEBUG if debug else logging.INFO)
    own.propagate = False


def close_log() -> None:
    """Close the file; nothing more is logged."""
    own = _own_log()
    for handler in list(own.handlers):
        own.removeHandler(handler)
        handler.close()


def _own_log() -> logging.Logger:
    return logging.getLogger("csr_desktop")  # libraries' own logs may quote what they send
