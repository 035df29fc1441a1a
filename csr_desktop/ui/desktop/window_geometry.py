"""Where the window opens: where it was closed, but always fully on an existing screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from csr_desktop.background import Background

_LARGEST_FILE = 4096  # bytes; Qt's have 66, in base64 88


class WindowGeometry(QObject):
    """Restores the window's geometry, and saves it when the window closes.

    Qt checks what it restores, and moves the window onto an existing screen. Wayland tells no
    program where its windows are: only the size is restored there.
    """

    def __init__(self, window: QWidget, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._background: Background | None = None
        self._path = path
        self._stored = ""
        self.is_wanted = True

    def restore(self) -> None:
        """Restore the window's geometry. Call it before the window is shown: it reads the file."""
        self._stored = read_text(self._path) if self.is_wanted else ""
        if self._stored.endswith("\n"):  # it is complete
            from PySide6.QtCore import QByteArray

            self._window.restoreGeometry(QByteArray.fromBase64(self._stored.encode()))

    def use(self, background: Background) -> None:
        """Write on this background's thread."""
        self._background = background

    @Slot()
    def keep(self) -> None:
        """Save the window's current geometry, on the background thread."""
        path = self._path
        geometry = f"{self._window.saveGeometry().toBase64().toStdString()}\n"
        if self._background is None or not self.is_wanted or geometry == self._stored:
            return
        self._stored = geometry
        self._background.ask(lambda *_: write_text(path, geometry), _forget)


def read_text(path: Path) -> str:
    """The file's text; '' if it is missing or unusable. Reads from the disk."""
    try:
        if path.is_file() and path.stat().st_size <= _LARGEST_FILE:  # a pipe would block
            return path.read_text("ascii")
    except (OSError, ValueError):  # in any case, the window opens
        pass
    return ""


def write_text(path: Path, text: str) -> bool:
    """Replace the file atomically, for its owner only. False if that failed. Blocks."""
    from csr_desktop.settings.toml.file import write_whole

    try:
        write_whole(path, text)
    except OSError:
        return False
    return True


def _forget(_was_written: bool) -> None:
    """Do nothing: a geometry that can't be saved doesn't matter to the rep."""
