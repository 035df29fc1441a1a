"""A Linux desktop's appearance settings, read from its portal over the session bus."""

from __future__ import annotations

from typing import NamedTuple

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
_COLOR_SCHEME = ("org.freedesktop.appearance", "color-scheme")
_CONTRAST = ("org.freedesktop.appearance", "contrast")
_TEXT_SCALE = ("org.gnome.desktop.interface", "text-scaling-factor")
_SETTINGS = (_COLOR_SCHEME, _CONTRAST, _TEXT_SCALE)
_DARK = 1
_HIGHER = 1
_LEAST_SCALE, _MOST_SCALE = 0.5, 3.0  # the same limits as GNOME's


class Looks(NamedTuple):
    """The desktop's appearance settings."""

    dark: bool = False
    high_contrast: bool = False
    text_scale: float = 1.0
    """GNOME's *Large Text* is 1.25."""


class DesktopPortal(QObject):
    """Asks the desktop for its appearance, and listens for changes.

    It never waits. On a desktop without a portal, nothing happens.

    Signals:
        received(Looks): the current settings.
    """

    received = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = Looks()
        self._answers: dict[tuple[str, str], QDBusPendingCallWatcher] = {}

    def ask(self) -> None:
        """Request the current settings, and listen for changes."""
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        slot = SLOT("on_changed(QString,QString,QDBusVariant)")
        # PySide6's types say bytes, but it accepts the result of SLOT and refuses bytes.
        bus.connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, slot)  # type: ignore[call-overload]
        for setting in _SETTINGS:
            # Every version of the portal has Read, but not ReadOne.
            message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")
            message.setArguments(list(setting))
            answer = QDBusPendingCallWatcher(bus.asyncCall(message), self)
            self._answers[setting] = answer
            answer.finished.connect(self._on_answered)

    @Slot()
    def _on_answered(self) -> None:
        for setting, answer in list(self._answers.items()):
            if answer.isFinished():
                del self._answers[setting]
                values = [] if answer.isError() else answer.reply().arguments()
                if values:
                    self._take(setting, values[0])
                answer.deleteLater()

    @Slot("QString", "QString", QDBusVariant)
    def on_changed(self, group: str, key: str, value: QDBusVariant) -> None:
        """The bus reports a changed setting."""
        self._take((group, key), value)

    def _take(self, setting: tuple[str, str], variant: object) -> None:
        value, looks = _plain(variant), self._looks
        if setting == _COLOR_SCHEME:
            looks = looks._replace(dark=value == _DARK)
        elif setting == _CONTRAST:
            looks = looks._replace(high_contrast=value == _HIGHER)
        elif setting == _TEXT_SCALE and isinstance(value, float):
            looks = looks._replace(text_scale=min(max(value, _LEAST_SCALE), _MOST_SCALE))
        if looks != self._looks:
            self._looks = looks
            self.received.emit(looks)


def _plain(value: object) -> object:
    """The value of a variant; the portal's Read nests one in another."""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
