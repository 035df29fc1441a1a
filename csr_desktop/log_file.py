"""The program's log: a rotating file that its owner alone can read."""

from __future__ import annotations

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

_LOG_BYTES = 512 * 1024


class _PrivateFile(RotatingFileHandler):
    """Readable by its owner alone, whatever the process's umask is."""

    def _open(self) -> TextIOWrapper:
        return open(
            self.baseFilename,
            "a",
            encoding=self.encoding,
            opener=lambda path, flags: os.open(path, flags, 0o600),
        )


def open_log(path: Path, *, debug: bool = False) -> None:
    """Send the log to a rotating file of three parts; `debug`: with details. Blocks on the disk.

    Without a writable folder the program goes on without a log.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _PrivateFile(path, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
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
