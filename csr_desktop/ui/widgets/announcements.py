"""Announcements for screen readers that no change of focus would trigger.

Qt has an event for this, which is enough if the system supports announcements. On Linux it becomes
a signal that Orca supports from version 45 on; Debian 12's Orca does not. But every Orca reads a
notification that appears. So each window has an invisible one there, which appears with each text.
It does not get the event as well: a newer Orca would read everything twice.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

from csr_desktop.system.platform import is_macos, is_windows

_MANY = 4
"""Texts at the same time: a screen reader fetches each one later, after its notification."""


class LiveText(QWidget):
    """One text only for screen readers: a pixel without focus, with the text as accessible name."""

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
        """The last text."""
        return self._texts[-1].accessibleName()

    def say(self, text: str) -> None:
        """Show a text; even the same one again is announced."""
        self._texts[-1].hide()
        self._texts.append(self._texts.pop(0))
        self._texts[-1].setAccessibleName(text)
        self._texts[-1].show()


def region_of(window: QWidget) -> LiveRegion:
    """The window's region, created when it is first needed."""
    _teach_qt_their_role()
    options = Qt.FindChildOption.FindDirectChildrenOnly
    found: list[LiveRegion] = window.findChildren(LiveRegion, options=options)
    return found[0] if found else LiveRegion(window)


def say(widget: QWidget, text: str) -> None:
    """Announce a text, if a screen reader is running."""
    if not QAccessible.isActive():
        return
    if is_windows() or is_macos():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
    else:
        region_of(widget.window()).say(text)


def say_after_many_changes(widget: QWidget, text: str) -> None:
    """The same after many changes at once, such as unlocking a form.

    If more than 50 changes are queued for Orca, it reads none of them, nor new texts, until it gets
    a focus event: so the current focus is sent again.
    """
    focus = QApplication.focusWidget()
    if focus is not None and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(focus, QAccessible.Event.Focus))
    say(widget, text)


_is_taught = False


def _teach_qt_their_role() -> None:
    """Set the widgets' role once: Qt asks this program what to tell a screen reader about them."""
    global _is_taught  # noqa: PLW0603  Qt has no way to ask what it was taught
    if not _is_taught:
        _is_taught = True
        QAccessible.installFactory(_made_interface)


def _made_interface(class_name: str, made_for: QObject) -> Any:
    if class_name == LiveText.__name__ and isinstance(made_for, QWidget):
        return QAccessibleWidget(made_for, QAccessible.Role.Notification)
    return None
