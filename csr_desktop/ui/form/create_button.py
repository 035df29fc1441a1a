"""The button that creates a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


class CreateButton(QPushButton):
    """Treats a double or triple click as a single click."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "primary")
        self._pressed_at = -10_000

    def mousePressEvent(self, event: QMouseEvent) -> None:
        since, self._pressed_at = event.timestamp() - self._pressed_at, event.timestamp()
        if since < QApplication.doubleClickInterval():
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.timestamp()
        event.accept()
