"""Shows a file in the desktop's file manager."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from csr_desktop.system.platform import is_macos, is_windows

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

_SERVICE = "org.freedesktop.FileManager1"
_PATH = "/org/freedesktop/FileManager1"


def open_folder(folder: Path) -> bool:
    """Open a folder with the desktop. False if it has no program for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class FolderView(QObject):
    """Shows a file selected in its folder; if that fails, only the folder.

    `open_folder` opens a folder, and returns whether it could.

    Signals:
        failed(str): no file manager opened; the file's folder.
    """

    failed = Signal(str)

    def __init__(self, parent: QObject, open_folder: Callable[[Path], bool] = open_folder) -> None:
        super().__init__(parent)
        self.open_folder = open_folder
        self._path = Path()
        self._answer: QDBusPendingCallWatcher | None = None

    def show_file(self, path: Path) -> None:
        """Show a file. Does not wait for the file manager."""
        self._path = path
        if is_windows():
            is_asked = QProcess.startDetached("explorer", ["/select,", str(path)])[0]
        elif is_macos():
            is_asked = QProcess.startDetached("open", ["-R", str(path)])[0]
        else:
            is_asked = self._ask_bus(path)
        if not is_asked:
            self._show_folder()

    def _ask_bus(self, path: Path) -> bool:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "ShowItems")
        address = QUrl.fromLocalFile(str(path)).toEncoded().toStdString()
        message.setArguments([[address], ""])
        self._answer = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        self._answer.finished.connect(self._on_answered)
        return True

    @Slot()
    def _on_answered(self) -> None:
        if self._answer is not None and self._answer.isFinished():
            if self._answer.isError():  # there is no file manager, or it doesn't support ShowItems
                self._show_folder()
            self._answer.deleteLater()
            self._answer = None

    def _show_folder(self) -> None:
        if not self.open_folder(self._path.parent):
            self.failed.emit(str(self._path.parent))
