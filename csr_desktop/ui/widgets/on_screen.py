"""Windows lie on a screen that is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QRect


def has_positions() -> bool:
    """Whether a program can tell where its windows are. Wayland tells none."""
    return not QGuiApplication.platformName().startswith("wayland")


def fitted(wanted: QRect, screens: Sequence[QRect]) -> QRect | None:
    """The rectangle, moved and shrunk onto the screen that has most of it.

    None when no screen has any of it: then the system finds a place.
    """

    from PySide6.QtCore import QPoint, QRect  # not for a window that has no place yet

    def shared(screen: QRect) -> int:
        both = screen.intersected(wanted)
        return both.width() * both.height()

    screen = max(screens, key=shared, default=QRect())
    if not shared(screen):
        return None
    size = wanted.size().boundedTo(screen.size())
    x = min(max(wanted.x(), screen.x()), screen.x() + screen.width() - size.width())
    y = min(max(wanted.y(), screen.y()), screen.y() + screen.height() - size.height())
    return QRect(QPoint(x, y), size)


def bring_in(window: QWidget) -> None:
    """Put a window that lies for the most part off the screens onto one: one was unplugged."""
    if not has_positions() or window.isMaximized() or window.isFullScreen():
        return
    frame = window.frameGeometry()
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    seen = (screen.intersected(frame) for screen in screens)
    if 2 * sum(part.width() * part.height() for part in seen) >= frame.width() * frame.height():
        return
    place = fitted(frame, screens)
    if place is None:
        frame.moveCenter(QGuiApplication.primaryScreen().availableGeometry().center())
        place = fitted(frame, screens)
    if place is not None:
        window.resize(window.size() - (frame.size() - place.size()))
        window.move(place.topLeft())
