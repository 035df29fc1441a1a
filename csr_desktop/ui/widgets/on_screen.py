"""Windows lie on a screen that is there."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def has_positions() -> bool:
    """Whether a program can tell where its windows are. Wayland tells none."""
    return not QGuiApplication.platformName().startswith("wayland")


def bring_in(window: QWidget) -> None:
    """Put a window that lies for the most part off the screens onto one: one was unplugged."""
    if not has_positions() or window.isMaximized() or window.isFullScreen():
        return
    frame = window.frameGeometry()
    screens = (screen.availableGeometry() for screen in QGuiApplication.screens())
    seen = (screen.intersected(frame) for screen in screens)
    if 2 * sum(part.width() * part.height() for part in seen) < frame.width() * frame.height():
        window.restoreGeometry(window.saveGeometry())  # Qt restores none that is off the screens
