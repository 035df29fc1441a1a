"""The log's file and form: readable by its owner alone, and without what was typed."""

from __future__ import annotations

import logging
import os
import traceback
from collections.abc import Iterator
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LOG_BYTES = 512 * 1024
_TELLING = ("sqlite3", "csr_desktop.sessions.journal")
"""Modules whose exceptions name what failed and never quote a value."""


class PrivateFile(RotatingFileHandler):
    """Three parts of 512 KiB, readable by their owner alone, whatever the process's umask is."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8")
        self.setFormatter(WithoutValues("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def _open(self) -> TextIOWrapper:
        return open(
            self.baseFilename,
            "a",
            encoding=self.encoding,
            opener=lambda path, flags: os.open(path, flags, 0o600),
        )


class WithoutValues(logging.Formatter):
    """Tells where an exception happened and its type; its text may quote what was typed."""

    def formatException(  # noqa: N802  logging's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Every exception of the chain, the cause first."""
        return "" if ei[1] is None else "".join(_told(ei[1])).rstrip()


def _told(error: BaseException) -> Iterator[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _told(before)
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

    Without a writable folder the program goes on without a log.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = PrivateFile(path)
    except OSError:
        return
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
