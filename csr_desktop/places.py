"""Where the program keeps its files, and its log."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_LOG_BYTES = 512 * 1024


@dataclass(frozen=True)
class Places:
    """Settings, journal and log: three files, in the system's three places for such files."""

    sites: Path
    journal: Path
    log: Path


def find_places(*, demo: bool) -> Places:
    """The program's own files; the demo's lie in folders of their own."""
    name = "csr-desktop-demo" if demo else "csr-desktop"
    kind = QStandardPaths.StandardLocation
    return Places(
        sites=_folder(kind.GenericConfigLocation, name) / "sites.toml",
        journal=_folder(kind.GenericDataLocation, name) / "sessions.db",
        log=_folder(kind.GenericStateLocation, name) / "csr-desktop.log",
    )


def _folder(kind: QStandardPaths.StandardLocation, name: str) -> Path:
    return Path(QStandardPaths.writableLocation(kind)) / name


class _PrivateFile(RotatingFileHandler):
    """Readable by its owner alone, whatever the process's umask is."""

    def _open(self) -> TextIOWrapper:
        return open(
            self.baseFilename,
            "a",
            encoding=self.encoding,
            opener=lambda path, flags: os.open(path, flags, 0o600),
        )


def open_log(path: Path) -> None:
    """Send the log to a rotating file of three parts. Blocks on the disk.

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
    own.setLevel(logging.INFO)
    own.propagate = False


def close_log() -> None:
    """Close the file; nothing more is logged."""
    own = _own_log()
    for handler in list(own.handlers):
        own.removeHandler(handler)
        handler.close()


def _own_log() -> logging.Logger:
    return logging.getLogger("csr_desktop")  # libraries' own logs may quote what they send
