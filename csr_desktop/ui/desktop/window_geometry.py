"""Where the window opens: where it was closed, but always whole on a screen that is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from csr_desktop.ui.desktop.geometry_file import Place, read_place, write_place
from csr_desktop.ui.widgets.on_screen import fitted, has_positions

if TYPE_CHECKING:
    from PySide6.QtCore import QMargins

    from csr_desktop.background import Background
    from csr_desktop.sessions.services import Services
    from csr_desktop.webex.cancellation import Cancellation

_TITLE_LINES = 2


class WindowGeometry(QObject):
    """Restores the window's place, and has it written when the window closes.

    Wayland tells no program where its window is: there the size alone is remembered.
    """

    def __init__(self, window: QWidget, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._background: Background | None = None
        self._path = path
        self._read: Place | None = None
        self.is_wanted = True

    def restore(self) -> None:
        """Put the window where it was. Before it is shown: this reads the file."""
        self._read = read_place(self._path) if self.is_wanted else None
        if self._read is None:
            return
        place = self._read
        self._window.resize(place.width, place.height)
        if place.x is not None and place.y is not None and has_positions():
            self._move(place.x, place.y)
        if place.maximized:
            self._window.setWindowState(Qt.WindowState.WindowMaximized)

    def _move(self, x: int, y: int) -> None:
        from PySide6.QtCore import QPoint, QRect

        # About as high as a title bar is; to ask QStyle would take 6 ms of the start.
        title = _TITLE_LINES * self._window.fontMetrics().height()
        frame = QRect(QPoint(x, y), self._window.size().grownBy(_above(title)))
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if found := fitted(frame, screens):
            self._window.resize(found.size().shrunkBy(_above(title)))
            self._window.move(found.topLeft())

    def use(self, background: Background) -> None:
        """Write with the help of this one."""
        self._background = background

    @Slot()
    def keep(self) -> None:
        """Have the window's present place written, on the background thread."""
        place, path = self._present(), self._path
        if self._background is None or not self.is_wanted or place == self._read:
            return
        self._read = place

        def write(_services: Services, _end: Cancellation) -> bool:
            return write_place(path, place)

        self._background.ask(write, _forget)

    def _present(self) -> Place:
        window = self._window
        is_special = window.isMaximized() or window.isMinimized() or window.isFullScreen()
        inside = window.normalGeometry() if is_special else window.geometry()
        position = inside.topLeft() - (window.geometry().topLeft() - window.pos())
        x, y = position.toTuple() if has_positions() else (None, None)
        return Place(
            width=inside.width(), height=inside.height(), x=x, y=y, maximized=window.isMaximized()
        )


def _above(pixels: int) -> QMargins:
    from PySide6.QtCore import QMargins

    return QMargins(0, pixels, 0, 0)


def _forget(_was_written: bool) -> None:
    """A place that can't be written costs the rep nothing."""
