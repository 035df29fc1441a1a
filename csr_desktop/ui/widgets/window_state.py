"""Keeping a window above all others, and bringing a window to the front."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtWidgets import QWidget

from csr_desktop.ui.widgets.on_screen import bring_in, has_positions


def can_stay_on_top() -> bool:
    """Whether the system lets a program request it. Wayland does not."""
    return has_positions()


def set_on_top(window: QWidget, *, on_top: bool) -> None:
    """Keep a window above all others, or no longer, whether it is shown or not.

    QWidget.setWindowFlag would hide the window, and take the focus. So the window system is told
    through the handle, and the widget separately.
    """
    flag = QtCore.Qt.WindowType.WindowStaysOnTopHint
    flags = window.windowFlags()
    window.overrideWindowFlags(flags | flag if on_top else flags & ~flag)
    if (handle := window.windowHandle()) is not None:
        handle.setFlag(flag, on_top)


def bring_to_front(window: QWidget) -> None:
    """Show a window that is minimized, hidden or off the screen, and activate it."""
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
    window.show()
    bring_in(window)
    window.raise_()
    window.activateWindow()
