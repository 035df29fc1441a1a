"""The icon in the system tray. It opens the window, and keeps nothing running."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from csr_desktop.ui.widgets.basics import Translated


class _TrayMenu(Translated, QMenu):
    """The icon's menu."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.new = self.addAction("")
        self.front = self.addAction("")
        self.addSeparator()
        self.end = self.addAction("")
        self.retranslate()

    def retranslate(self) -> None:
        self.new.setText(self.tr("&New session"))
        self.front.setText(self.tr("&Show CSR Desktop"))
        self.end.setText(self.tr("&Quit"))


class Tray(QObject):
    """Shown if the setting is on and the system has a tray.

    Closing the window ends the program, with the icon as without it.

    Signals:
        new_asked(): the next customer.
        show_asked(): bring the window to the front.
        quit_asked()
    """

    new_asked = Signal()
    show_asked = Signal()
    quit_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.menu = _TrayMenu(window)
        self.menu.new.triggered.connect(self.new_asked)
        self.menu.front.triggered.connect(self.show_asked)
        self.menu.end.triggered.connect(self.quit_asked)
        self.icon: QSystemTrayIcon | None = None

    def set_wanted(self, *, wanted: bool) -> None:
        """Show or hide the icon. Does nothing if there is no tray."""
        if wanted and self.icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            self.icon = self._made(self._window.windowIcon())
        elif not wanted and self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None

    @Slot(str, str)
    def show_message(self, title: str, text: str) -> bool:
        """Show a message next to the icon. False if there is none."""
        if self.icon is None or not self.icon.supportsMessages():
            return False
        self.icon.showMessage(title, text, self._window.windowIcon())
        return True

    def _made(self, picture: QIcon) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(picture, self)
        icon.setToolTip(self._window.windowTitle())
        self._window.windowTitleChanged.connect(icon.setToolTip)  # it follows the language
        icon.setContextMenu(self.menu)
        icon.activated.connect(self._on_activated)
        icon.messageClicked.connect(self.show_asked)
        icon.show()
        return icon

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_asked.emit()
