"""The setup after the first paint: a bit in each turn of the event loop, so keys come first."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QThread, QTimer, Slot
from PySide6.QtWidgets import QApplication

Step = Callable[[], None] | None
"""None: continue in the next turn. A function: call it on a separate thread first; it imports."""


class _Imports(QThread):
    """Runs one function."""

    def __init__(self, do: Callable[[], None]) -> None:
        super().__init__()
        self._do = do

    def run(self) -> None:
        self._do()


class Setup(QObject):
    """Takes the steps of a setup, one by one after `start`, or all remaining ones in `finish`."""

    def __init__(self, steps: Iterator[Step]) -> None:
        super().__init__()
        self._steps = steps
        self._is_over = False
        self._imports: _Imports | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @Slot()
    def start(self) -> None:
        """Start in the next turn of the event loop."""
        self._timer.start(0)

    def finish(self) -> None:
        """Take all remaining steps now, because their results are needed."""
        self.stop()
        for step in self._steps:
            if step is not None:
                step()

    def stop(self) -> None:
        """Stop taking steps automatically."""
        self._is_over = True
        if self._imports is not None:
            self._imports.wait()

    @Slot()
    def _go_on(self) -> None:
        if self._is_over:
            return
        try:
            step = next(self._steps)
        except StopIteration:
            self._is_over = True
        except BaseException:
            QApplication.exit(1)  # a window that can do nothing must not stay
            raise
        else:
            self._take(step)

    def _take(self, step: Step) -> None:
        if step is None:
            self._timer.start(0)
        else:
            self._imports = _Imports(step)
            self._imports.finished.connect(self._go_on)
            self._imports.start()
