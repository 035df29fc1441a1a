"""A bare PySide6 window with as many fields as the demo site's form; prints when it is painted.

With the address of a site and its authority's file, it then uses once each library that the program
needs: one request, one answer, one row written, one socket opened.
"""

from __future__ import annotations

import sys
import tempfile
import threading

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)


class FirstPaint(QObject):
    """Prints a line when the window's first paint is complete."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_said = False
        # Not the widget: widgets that cover it are painted instead.
        handle = window.windowHandle()
        assert handle is not None, "show it first"
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until the screen needs it: what is drawn then is visible in the next turn of the
        loop.
        """
        if event.type() == QEvent.Type.Expose and not self._is_said:
            self._is_said = True
            QTimer.singleShot(0, self._say)
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        print("painted", flush=True)


def use_libraries(url: str, trust: str) -> None:
    """The minimum for every program that sends XML over TLS with requests and keeps a journal."""
    import sqlite3

    import requests
    import truststore  # noqa: F401
    from lxml import etree

    answer = requests.post(url, b"<message/>", verify=trust, timeout=10)
    assert etree.fromstring(answer.content) is not None
    with tempfile.TemporaryDirectory() as folder:
        journal = sqlite3.connect(f"{folder}/journal.db")
        journal.execute("PRAGMA journal_mode = WAL")
        journal.execute("CREATE TABLE attempts (key TEXT)")
        journal.close()


def listen() -> object:
    """Listen for a second start."""
    from PySide6.QtNetwork import QLocalServer

    server = QLocalServer()
    server.listen("csr-desktop-bench")
    return server


def main() -> int:
    """Show the window and keep it open."""
    application = QApplication(sys.argv)
    window = QWidget()
    form = QFormLayout(window)
    form.addRow("Site", QComboBox())
    form.addRow("Session type", QComboBox())
    codes = [QLineEdit() for _ in range(10)]
    for number, code in enumerate(codes, 1):
        form.addRow(f"Tracking code {number}", code)
    codes[0].setFocus()
    form.addRow(QPushButton("Create session"))
    window.resize(520, 760)
    window.show()
    _first = FirstPaint(window)
    if len(sys.argv) > 1:
        _server = listen()
        threading.Thread(target=use_libraries, args=sys.argv[1:], daemon=True).start()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
