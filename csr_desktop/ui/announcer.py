"""Has a screen reader say what no focus change would say.

Qt's announcement event is the way on every platform. On Linux a screen reader has to ask for it,
and Orca does so from version 45 on. For one that does not, a notification appears that nobody sees.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

_CONNECTION = "csr-desktop-accessibility"
_PATIENCE = 100  # milliseconds; a bus on this machine answers within one


class Notification(QWidget):
    """On no screen; for a screen reader, a notification that appears each time it is shown."""

    def show_text(self, text: str) -> None:
        """Appear with a text."""
        self.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectShow))


def say(widget: QWidget, text: str) -> None:
    """Have a text said, in the name of a widget; nothing where no screen reader runs."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
    is_linux = sys.platform.startswith("linux")
    if is_linux and QAccessible.isActive() and not _hears_announcements():
        _notification_of(widget.window()).show_text(text)


def _notification_of(window: QWidget) -> Notification:
    known = window.findChild(Notification)
    if known is None:
        if not _Factory.is_installed:
            QAccessible.installFactory(_interface_of)
            _Factory.is_installed = True
        known = Notification(window)
    return known


class _Factory:
    is_installed = False  # it can't be taken out again


def _interface_of(name: str, widget: QObject) -> QAccessibleWidget | None:
    """What Qt asks for each object that a screen reader comes to; None: Qt's own."""
    if name != Notification.__name__ or not isinstance(widget, QWidget):
        return None
    return QAccessibleWidget(widget, QAccessible.Role.Notification)


def _hears_announcements() -> bool:
    """Whether a screen reader asked for the event, or nobody can say so."""
    bus = _bus()
    if bus is None:
        return True
    registry = "org.a11y.atspi.Registry"
    answer = _ask(bus, registry, "/org/a11y/atspi/registry", registry, "GetRegisteredEvents")
    # PySide6 can't take the list of pairs to pieces; the pairs are all that is in the answer.
    return not answer.arguments() or "Object:Announcement" in repr(answer)


def _bus() -> QDBusConnection | None:
    """The bus of the screen readers, which the session's bus knows."""
    from PySide6.QtDBus import QDBusConnection

    known = QDBusConnection(_CONNECTION)
    if known.isConnected():
        return known
    session = QDBusConnection.sessionBus()
    answer = _ask(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
    if not answer.arguments():
        return None
    bus = QDBusConnection.connectToBus(str(answer.arguments()[0]), _CONNECTION)
    return bus if bus.isConnected() else None


def _ask(
    bus: QDBusConnection, service: str, path: str, interface: str, method: str
) -> QDBusMessage:
    from PySide6.QtDBus import QDBus, QDBusMessage

    message = QDBusMessage.createMethodCall(service, path, interface, method)
    answer = bus.call(message, QDBus.CallMode.Block, _PATIENCE)
    is_error = answer.type() == QDBusMessage.MessageType.ErrorMessage
    return QDBusMessage() if is_error else answer
