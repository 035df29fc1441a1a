"""What a screen reader and the Tab key find in a window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget


def name_of(widget: QWidget) -> str:
    """The name a screen reader says; a list's comes from its label, its own is its value."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        related = [target.text(QAccessible.Text.Name) for target, _ in interface.relations()]
        return next(iter(related), "")
    return interface.text(QAccessible.Text.Name)


def stops(window: QWidget) -> list[QWidget]:
    """The tab order, once round, starting at the focus."""
    start = QApplication.focusWidget()
    assert start is not None
    found: list[QWidget] = [start]
    widget = start.nextInFocusChain()
    while widget is not None and widget is not start:
        if (
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisibleTo(window)
            and widget.isEnabled()
            and widget.window() is window
        ):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def texts_of(window: QWidget) -> str:
    found = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
        elif isinstance(widget, QLineEdit) and widget.echoMode() is QLineEdit.EchoMode.Password:
            found.append(widget.displayText())
        elif callable(text := getattr(widget, "text", None)):
            found.append(str(text()))
    return "\n".join(found)
