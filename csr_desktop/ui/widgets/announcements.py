"""What a screen reader is to say of something that no change of focus would make it say.

Qt has an event for it, and where the system knows announcements that is all. On Linux it becomes
a signal that Orca knows from version 45 on; Debian 12's does not. But every Orca says a
notification that appears. So there each window has one, unseen, that appears with each text. It
does not get the event as well: a newer Orca would say all twice.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

from csr_desktop.system.platform import is_macos, is_windows

_MANY = 4
"""Texts that come at once: a screen reader asks for each somewhat later, by its notification."""


class LiveText(QWidget):
    """One text for a screen reader alone: a pixel without focus, whose accessible name it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()


class LiveRegion(QWidget):
    """The place in a window where texts appear for a screen reader."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFixedSize(1, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._texts = [LiveText(self) for _ in range(_MANY)]
        self.show()

    @property
    def text(self) -> str:
        """What was said last."""
        return self._texts[-1].accessibleName()

    def say(self, text: str) -> None:
        """Let a text appear; also the same one again is news."""
        self._texts[-1].hide()
        self._texts.append(self._texts.pop(0))
        self._texts[-1].setAccessibleName(text)
        self._texts[-1].show()


def region_of(window: QWidget) -> LiveRegion:
    """The window's one, made when it is first needed."""
    _teach_qt_their_role()
    options = Qt.FindChildOption.FindDirectChildrenOnly
    found: list[LiveRegion] = window.findChildren(LiveRegion, options=options)
    return found[0] if found else LiveRegion(window)


def say(widget: QWidget, text: str) -> None:
    """Have a screen reader say a text, if one is there."""
    if not QAccessible.isActive():
        return
    if is_windows() or is_macos():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
    else:
        region_of(widget.window()).say(text)


def say_after_many_changes(widget: QWidget, text: str) -> None:
    """The same right after much has changed at once, such as a form that is given back.

    Where more than 50 changes wait for Orca it says none of them, nor what appears, until it hears
    of the focus: that it hears once more.
    """
    focus = QApplication.focusWidget()
    if focus is not None and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(focus, QAccessible.Event.Focus))
    say(widget, text)


_is_taught = False


def _teach_qt_their_role() -> None:
    """Once, and for good: Qt asks this program what it tells a screen reader of such a widget."""
    global _is_taught  # noqa: PLW0603  Qt has no way to ask what it was taught
    if not _is_taught:
        _is_taught = True
        QAccessible.installFactory(_made_interface)


def _made_interface(class_name: str, made_for: QObject) -> Any:
    if class_name == LiveText.__name__ and isinstance(made_for, QWidget):
        return QAccessibleWidget(made_for, QAccessible.Role.Notification)
    return None
