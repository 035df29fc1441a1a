"""An address for the system: the browser, the mail program."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QDesktopServices


def open_in_desktop(address: str) -> bool:
    """Have the desktop open an encoded address; False when it knows no program for it.

    On the main thread.
    """
    return QDesktopServices.openUrl(QUrl.fromEncoded(QByteArray(address.encode())))
