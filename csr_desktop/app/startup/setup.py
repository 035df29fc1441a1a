"""What follows the first paint: a little in each turn of the loop, so that keys come first."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QThread, QTimer, Slot
from PySide6.QtWidgets import QApplication

Step = Callable[[], None] | None
"""None: go on in the next turn. A function: do it on a thread of its own first. It imports."""


class _Imports(QThread):
    """Runs one function."""

    def __init__(self, do: Callable[[], None]) -> None:
        super().__init__()
        self._do = do

    def run(self) -> None:
        self._do()


class Setup(QObject):
    """Takes the steps of a setup, from `start` on by itself, or all that is left at `finish`."""

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
        """Begin in the next turn of the loop."""
        self._timer.start(0)

    def finish(self) -> None:
        """Take all steps that are left, now: somebody needs what they make."""
        self.stop()
        for step in self._steps:
            if step is not None:
                step()

    def stop(self) -> None:
        """Take no more steps by itself."""
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
