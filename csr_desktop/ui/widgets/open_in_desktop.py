"""Opens an address with the system's browser or mail program."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QDesktopServices


def open_in_desktop(address: str) -> bool:
    """Open an encoded address with the desktop. False if it has no program for it.

    On the main thread.
    """
    return QDesktopServices.openUrl(QUrl.fromEncoded(QByteArray(address.encode())))
