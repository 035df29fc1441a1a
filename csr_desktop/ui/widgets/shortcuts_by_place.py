"""Shortcuts on keyboards without their character: French digits, no Latin letters at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from csr_desktop.ui.widgets.basics import has_focus_within
from csr_desktop.ui.widgets.key_places import as_override, by_place


class ShortcutsByPlace(QObject):
    """Maps a key press that was no shortcut to the shortcut at its position on the keyboard.

    It sees only key presses in active windows that Qt's own shortcuts did not use.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101  there are windows
        application.focusWindowChanged.connect(self._on_focus_window_changed)
        self._on_focus_window_changed(application.focusWindow())

    @Slot(QWindow)
    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return press(event)
        return super().eventFilter(watched, event)


def press(event: QKeyEvent) -> bool:
    """Trigger the shortcut at this key's position. False if there is none, or no difference."""
    window, meant = QApplication.activeWindow(), by_place(event)
    if window is None or meant is None or QApplication.activePopupWidget() is not None:
        return False
    focus = window.focusWidget()
    if focus is not None and _uses_itself(focus, meant):
        QApplication.sendEvent(focus, meant)
        return True
    do = next(_offers(window, QKeySequence(meant.keyCombination())), None)
    if do is None or event.isAutoRepeat():
        return do is not None
    do()
    return True


def press_late(window: QWidget, event: QKeyEvent) -> None:
    """Trigger a key's shortcut in a window that had no shortcuts yet when it was pressed."""
    meant = by_place(event) or event
    if do := next(_offers(window, QKeySequence(meant.keyCombination())), None):
        do()


def _uses_itself(focus: QWidget, meant: QKeyEvent) -> bool:
    """Whether a widget uses it itself, such as a line of text for copy and paste."""
    QApplication.sendEvent(focus, asked := as_override(meant))
    return asked.isAccepted()


def _offers(window: QWidget, keys: QKeySequence) -> Iterator[Callable[[], object]]:
    """All actions of these keys in a window."""
    for action in _actions_of(window):
        if action.isEnabled() and action.isVisible() and keys in action.shortcuts():
            yield action.trigger
    for shortcut in window.findChildren(QShortcut):
        if shortcut.isEnabled() and shortcut.key() == keys and _is_heard(shortcut, window):
            yield shortcut.activated.emit
    yield from _offers_of_letters(window, keys)


def _actions_of(window: QWidget) -> Iterator[QAction]:
    """The window's own, and those in the menus of its buttons."""
    yield from window.actions()
    for button in window.findChildren(QPushButton):
        if (menu := button.menu()) is not None and _is_there(button, window):
            yield from menu.actions()


def _offers_of_letters(window: QWidget, keys: QKeySequence) -> Iterator[Callable[[], object]]:
    """Widgets with this letter as a mnemonic, and buttons with these keys."""
    for button in window.findChildren(QAbstractButton):
        if button.shortcut() == keys and _is_there(button, window):
            yield button.click
    for label in window.findChildren(QLabel):
        if QKeySequence.mnemonic(label.text()) == keys and _is_there(label, window):
            yield partial(_go_to_buddy, label)


def _go_to_buddy(label: QLabel) -> None:
    if (buddy := label.buddy()) is not None:
        buddy.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _is_heard(shortcut: QShortcut, window: QWidget) -> bool:
    owner = shortcut.parent()
    if not isinstance(owner, QWidget) or not _is_there(owner, window):
        return False
    match shortcut.context():
        case Qt.ShortcutContext.WidgetShortcut:
            return owner.hasFocus()
        case Qt.ShortcutContext.WidgetWithChildrenShortcut:
            return has_focus_within(owner)
        case _:
            return True


def _is_there(widget: QWidget, window: QWidget) -> bool:
    return widget.window() is window and widget.isVisible() and widget.isEnabled()
