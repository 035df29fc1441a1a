"""Notifications on a Linux desktop, over the session bus.

Uses the desktop portal (org.freedesktop.portal.Notification), whose calls contain only texts; the
older org.freedesktop.Notifications requires an unsigned number, which PySide6 can't send.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from csr_desktop.system.platform import is_linux

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Notification"
_ID = "outcome"  # one at a time: the next outcome replaces the last one
_ACTION = "show"


class Portal(QObject):
    """Sends notifications to the desktop. It never waits for an answer.

    Signals:
        chosen(): the rep clicked the notification.
        refused(str, str): title and text that the desktop did not accept after all.
    """

    chosen = Signal()
    refused = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus: QDBusConnection | None = None
        self._is_shown = False
        self._content = ("", "")
        self._answer: QDBusPendingCallWatcher | None = None

    def show(self, title: str, text: str) -> bool:
        """Show a notification. False if this desktop has no portal."""
        bus = self._connected()
        if bus is None:
            return False
        content = {"title": title, "body": text, "default-action": _ACTION, "priority": "normal"}
        from PySide6.QtDBus import QDBusPendingCallWatcher

        self._content = (title, text)
        call = bus.asyncCall(_message("AddNotification", _ID, content))
        self._answer = QDBusPendingCallWatcher(call, self)
        self._answer.finished.connect(self._on_answered)
        self._is_shown = True
        return True

    def withdraw(self) -> None:
        """Remove the notification: the rep has seen the window."""
        if self._is_shown and self._bus is not None:
            self._bus.asyncCall(_message("RemoveNotification", _ID))
        self._is_shown = False

    @Slot()
    def _on_answered(self) -> None:
        if self._answer is not None and self._answer.isFinished():
            if self._answer.isError():
                self._is_shown = False
                self.refused.emit(*self._content)
            self._answer.deleteLater()
            self._answer = None

    def _connected(self) -> QDBusConnection | None:
        if self._bus is None and is_linux():
            self._bus = self._connect()
        return self._bus

    def _connect(self) -> QDBusConnection | None:
        from PySide6.QtDBus import QDBusConnection  # only when there is something to show

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected() or not _has_portal(bus):
            return None
        slot = SLOT("on_action(QString,QString,QVariantList)")
        # PySide6's types say bytes, but it accepts the result of SLOT and refuses bytes.
        bus.connect(_SERVICE, _PATH, _INTERFACE, "ActionInvoked", self, slot)  # type: ignore[call-overload]
        return bus

    @Slot("QString", "QString", "QVariantList")
    def on_action(self, notification: str, action: str, _parameters: list[object]) -> None:
        """The bus reports a click on a notification."""
        if (notification, action) == (_ID, _ACTION):
            self.chosen.emit()


def _has_portal(bus: QDBusConnection) -> bool:
    """Whether the portal runs, or the bus can start it. The bus itself answers this, at once."""
    known = bus.interface()
    if known.isServiceRegistered(_SERVICE).value():
        return True
    return _SERVICE in known.activatableServiceNames().value()


def _message(method: str, *arguments: object) -> QDBusMessage:
    from PySide6.QtDBus import QDBusMessage

    message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, method)
    message.setArguments(list(arguments))
    return message
