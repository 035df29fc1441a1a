"""Whether a Linux desktop asks for high contrast: its portal says so over the session bus."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_WHICH = ("org.freedesktop.appearance", "contrast")
_HIGHER = 1


class PortalContrast(QObject):
    """Asks without waiting, and listens for changes. Without a portal it says nothing.

    Signals:
        received(bool): whether high contrast is wanted, now.
    """

    received = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._answer: QDBusPendingCallWatcher | None = None

    def ask(self) -> None:
        """Hear what is set now, and from now on what changes."""
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        slot = SLOT("on_changed(QString,QString,QDBusVariant)")
        # PySide6's types say bytes; it takes what SLOT gives, and bytes it refuses.
        bus.connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, slot)  # type: ignore[call-overload]
        # Read is in every version of the portal; ReadOne is not.
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")
        message.setArguments(list(_WHICH))
        self._answer = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        self._answer.finished.connect(self._on_answered)

    @Slot()
    def _on_answered(self) -> None:
        if self._answer is None:
            return
        if not self._answer.isError():
            values = self._answer.reply().arguments()
            self.received.emit(_plain(values[0] if values else 0) == _HIGHER)
        self._answer.deleteLater()
        self._answer = None

    @Slot("QString", "QString", QDBusVariant)
    def on_changed(self, group: str, key: str, value: QDBusVariant) -> None:
        """The bus says that a setting was changed."""
        if (group, key) == _WHICH:
            self.received.emit(_plain(value) == _HIGHER)


def _plain(value: object) -> object:
    """What a variant holds; the portal's Read packs one into another."""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
