"""Keeps windows on an existing screen."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from csr_desktop.ui.style import tokens


def has_positions() -> bool:
    """Whether a program knows where its windows are. Not on Wayland."""
    return not QGuiApplication.platformName().startswith("wayland")


def room_for(window: QWidget) -> QSize:
    """The largest size of a window that fits on its screen, including the title bar.

    The title bar's height is not known before the window is shown, and never on Wayland, which also
    does not report the desktop's panel.
    """
    bars = tokens.TITLE_BAR if has_positions() else tokens.TITLE_BAR + tokens.PANEL
    free = window.screen().availableGeometry().size()
    return free.shrunkBy(QMargins(0, tokens.grown(bars), 0, 0))


def bring_in(window: QWidget) -> None:
    """Move a window that is mostly off the screens onto one: a screen was unplugged."""
    if not has_positions() or window.isMaximized() or window.isFullScreen():
        return
    frame = window.frameGeometry()
    screens = (screen.availableGeometry() for screen in QGuiApplication.screens())
    seen = (screen.intersected(frame) for screen in screens)
    if 2 * sum(part.width() * part.height() for part in seen) < frame.width() * frame.height():
        window.restoreGeometry(window.saveGeometry())  # Qt restores none that is off the screens


def move_clear_of(dialog: QWidget, kept: QWidget) -> None:
    """Place a dialog where it doesn't cover another window's widget, if the screen has the room.

    Otherwise, and on Wayland, the dialog appears where the system puts it.
    """
    if not has_positions():
        return
    size = dialog.size() + QSize(0, tokens.grown(tokens.TITLE_BAR))
    keep = QRect(kept.mapToGlobal(QPoint()), kept.size())
    screen = kept.screen().availableGeometry()
    spot = _spot_clear_of(size, keep, kept.window().frameGeometry(), screen)
    if spot is not None:
        dialog.move(spot)


def _spot_clear_of(size: QSize, keep: QRect, window: QRect, screen: QRect) -> QPoint | None:
    """Above or below `keep`, or next to its window; None if there is no room in any place."""
    across = window.center().x() - size.width() // 2
    spots = (
        QPoint(across, keep.top() - size.height()),
        QPoint(across, keep.bottom() + 1),
        QPoint(window.right() + 1, window.top()),
        QPoint(window.left() - size.width(), window.top()),
    )
    return next((spot for spot in spots if screen.contains(QRect(spot, size))), None)
