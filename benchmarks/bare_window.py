"""A bare PySide6 window with as many fields as the demo site's form; says when it is painted."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)


class FirstPaint(QObject):
    """Prints a line once the window's first paint is through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_said = False
        # Not the widget: what covers it is painted in its place.
        handle = window.windowHandle()
        assert handle is not None, "show it first"
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until the screen wants it: what is drawn then is there when the loop comes round."""
        if event.type() == QEvent.Type.Expose and not self._is_said:
            self._is_said = True
            QTimer.singleShot(0, self._say)
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        print("painted", flush=True)


def main() -> int:
    """Show it and stay."""
    application = QApplication(sys.argv)
    window = QWidget()
    form = QFormLayout(window)
    form.addRow("Site", QComboBox())
    form.addRow("Session type", QComboBox())
    for number in range(1, 11):
        form.addRow(f"Tracking code {number}", QLineEdit())
    form.addRow(QPushButton("Create session"))
    window.resize(520, 760)
    window.show()
    _first = FirstPaint(window)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
