"""One run of the window, many creates on the demo site: counts keys and watches the memory.

Runs as a separate process, so that the figures are the window's and not the test runner's.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from csr_desktop.app.controller import Desktop
from csr_desktop.command_line import Options
from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.ui.style.theme import Theme

WARM = 200


def resident_kib() -> int:
    """Memory that belongs only to this process, as Linux counts it."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


class Marathon(QObject):
    """Clicks Create session again as soon as the last outcome is shown."""

    def __init__(self, creates: int) -> None:
        super().__init__()
        self._left = creates
        self.keys: list[str] = []
        self.kib_warm = 0
        self.desktop = Desktop(Options(demo=True))
        background = self.desktop.background
        background.opened.connect(self._on_opened)
        background.attempt_ended.connect(self._on_attempt_ended)
        background.recent_read.connect(self._on_recent_read)

    @Slot()
    def _press(self) -> None:
        window = self.desktop.window
        window.form.codes[0].set_text(f"CASE-{self._left}")
        window.form.create_button.click()

    @Slot(object)
    def _on_opened(self, _: object) -> None:
        QTimer.singleShot(0, self._press)

    @Slot(object)
    def _on_attempt_ended(self, attempt: Attempt) -> None:
        if isinstance(attempt.outcome, Created):
            shown = self.desktop.window.outcome.key.key_field.text().replace(" ", "")
            assert shown == attempt.outcome.session_key, "the window shows another key"
            self.keys.append(shown)
        self._left -= 1
        if len(self.keys) == WARM:
            gc.collect()
            self.kib_warm = resident_kib()

    @Slot(object)
    def _on_recent_read(self, _: object) -> None:
        if self._left:
            QTimer.singleShot(0, self._press)
        else:
            QApplication.quit()


def main() -> None:
    """Run, and print the figures as JSON."""
    qInstallMessageHandler(lambda *_: None)  # offscreen has no size hints to pass on
    application = QApplication([])
    Theme(application)
    marathon = Marathon(int(sys.argv[1]))
    application.exec()
    gc.collect()
    grown = resident_kib() - marathon.kib_warm
    stopped = marathon.desktop.close()
    keys = marathon.keys
    print(json.dumps({"keys": len(set(keys)), "grown_kib": grown, "stopped": stopped}))


if __name__ == "__main__":
    main()
