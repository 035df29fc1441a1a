"""Waiting for pending events, never for a time."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

_ROUNDS = 10  # what one event posts, the next round handles: layouts of layouts


def process_events() -> None:
    """Handle every event that is posted, and every timer that is due: layouts, resizes, focus."""
    for _ in range(_ROUNDS):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Give a window the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
