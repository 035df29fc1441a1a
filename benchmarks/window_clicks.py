"""The real window clicks Create session automatically, and prints how long each click took.

Lines of JSON: {"click": milliseconds to the key's paint}, at the end the main thread's pauses.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from csr_desktop.app import run as app
from csr_desktop.app.controller import Desktop
from csr_desktop.command_line import Options
from csr_desktop.sessions.credentials import unlocked_keyring
from csr_desktop.wiring import FirstFrame

REST = 600  # milliseconds between a key and the next click: longer than a double click


class Pauses(QObject):
    """How long the main thread did not respond: the gaps between two timer events."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_beat)

    def begin(self) -> None:
        """Start counting."""
        self._last = time.perf_counter()
        self._timer.start()

    @Slot()
    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000 - 1)
        self._last = now


class Clicker(QObject):
    """Clicks, waits for the key on screen, rests, clicks again."""

    def __init__(self, desktop: Desktop, clicks: int) -> None:
        super().__init__()
        desktop.finish_setup()
        self._window = desktop.window
        self._left = clicks
        self._clicked_at = 0.0
        self._waits = False
        self._is_painting = False
        application = QApplication.instance()
        assert application is not None
        self._application = application
        self._pauses = Pauses()
        self._key = self._window.outcome.key.key_field
        self._key.installEventFilter(self)
        desktop.background.opened.connect(self._on_opened)
        desktop.background.attempt_ended.connect(self._on_attempt_ended)

    @Slot(object)
    def _on_opened(self, _: object) -> None:
        self._pauses.begin()
        self._window.sites.prepare()  # the rep starts typing
        QTimer.singleShot(REST, self._click)

    @Slot()
    def _click(self) -> None:
        self._window.form.codes[0].set_text(f"CASE-{self._left}")
        self._window.sites.prepare()  # as typing does
        QTimer.singleShot(REST, self._press)

    @Slot()
    def _press(self) -> None:
        self._waits = True
        self._clicked_at = time.perf_counter()
        QTest.mouseClick(self._window.form.create_button, Qt.MouseButton.LeftButton)

    @Slot(object)
    def _on_attempt_ended(self, _: object) -> None:
        if not self._key.text():
            print(json.dumps({"failed": self._window.outcome.problem.heading.text()}), flush=True)
            QApplication.quit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The key's first paint after a click; it is complete when another event arrives."""
        if self._waits and event.type() == QEvent.Type.Paint:
            if watched is self._key and self._key.text() and not self._is_painting:
                self._is_painting = True
                self._application.installEventFilter(self)
                QTimer.singleShot(0, self._on_painted)
        elif self._is_painting:
            self._on_painted()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_painted(self) -> None:
        if not self._is_painting:
            return
        self._waits = self._is_painting = False
        self._application.removeEventFilter(self)
        self._key.installEventFilter(self)
        milliseconds = (time.perf_counter() - self._clicked_at) * 1000
        print(json.dumps({"click": milliseconds}), flush=True)
        self._left -= 1
        if self._left:
            QTimer.singleShot(REST, self._click)
            return
        print(json.dumps({"pauses": self._pauses.gaps}), flush=True)
        QApplication.quit()


class Clicking(Desktop):
    """The program's own, with an impatient rep at the mouse."""

    def __init__(self, options: Options, frame: FirstFrame) -> None:
        super().__init__(options, frame)
        self._clicker = Clicker(self, int(sys.argv[1]))


if __name__ == "__main__":
    # Like a keyring that is unlocked.
    unlocked_keyring._QUIET = (*unlocked_keyring._QUIET, "memory_keyring")  # noqa: SLF001
    sys.exit(app.run(Options(), Clicking))
