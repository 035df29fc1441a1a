"""The real window, offscreen: clicks Create session and reports until it is killed.

Run as a separate process: `python -m tests.torture.window NAME PRESSES`, with the XDG folders in
the environment. At its start it reports, as JSON, what it knows and the words on its screen.
"""

from __future__ import annotations

import json
import os
import sys

import keyring
from keyring.backend import KeyringBackend
from PySide6.QtCore import QObject, QTimer, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from csr_desktop.app.controller import Desktop
from csr_desktop.command_line import Options
from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.sessions.services import Opened


def report(*words: object) -> None:
    """One line, at once: what is in the pipe survives a kill."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class OnePassword(KeyringBackend):
    """Has the demo's password for every account."""

    priority = 1.0

    def get_password(self, *_: str) -> str:
        return "hostpassword"

    def set_password(self, *_: str) -> None:
        """Keeps nothing."""


class Driver(QObject):
    """Clicks as soon as the last key is on screen."""

    def __init__(self, name: str, presses: int) -> None:
        super().__init__()
        self._name = name
        self._presses = presses
        self._pressed = 0
        self._case = ""
        self._desktop = Desktop(Options())
        background = self._desktop.background
        background.opened.connect(self._on_opened)
        background.attempt_ended.connect(self._on_attempt_ended)
        background.recent_read.connect(self._on_recent_read)

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        known = {
            attempt.first_code: attempt.outcome.session_key
            if isinstance(attempt.outcome, Created)
            else None
            for attempt in (*opened.recent, *opened.orphans)
        }
        problem = opened.journal_problem + opened.journal_notices
        words = _words_of(self._desktop.window)
        report("opened", json.dumps({"known": known, "words": words, "problem": problem}))
        QTimer.singleShot(0, self._press)

    @Slot()
    def _press(self) -> None:
        if self._pressed == self._presses:
            return
        self._pressed += 1
        self._case = f"CASE-{self._name}-{self._pressed}"
        window = self._desktop.window
        window.form.codes[0].set_text(self._case)
        report("press", self._case)
        window.form.create_button.click()

    @Slot(object)
    def _on_attempt_ended(self, _: Attempt) -> None:
        key = self._desktop.window.outcome.key.key_field.text().replace(" ", "")
        report("show", self._case, key or "none")

    @Slot(object)
    def _on_recent_read(self, _: object) -> None:
        QTimer.singleShot(0, self._press)


def _words_of(window: QWidget) -> str:
    """The visible text, once the list has been laid out."""
    QApplication.processEvents()
    found = []
    for child in window.findChildren(QWidget):
        text = getattr(child, "text", None)
        if child.isVisible() and callable(text):
            found.append(str(text()))
    return "\n".join(found)


def main() -> None:
    """Open the window and stay."""
    qInstallMessageHandler(lambda *_: None)  # offscreen has no size hints to pass on
    keyring.set_keyring(OnePassword())
    application = QApplication([])
    driver = Driver(sys.argv[1], int(sys.argv[2]))
    application.exec()
    del driver


if __name__ == "__main__":
    main()
