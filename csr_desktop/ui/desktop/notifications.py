"""Desktop notifications about requests that end while the rep uses another window."""

from __future__ import annotations

import logging

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from csr_desktop.sessions.outcome import Attempt, Created, Unknown
from csr_desktop.ui.desktop.notification_portal import Portal
from csr_desktop.ui.desktop.tray import Tray

_log = logging.getLogger(__name__)


class Notifications(QObject):
    """Shows that there is an outcome, and of which kind.

    It never shows the key, a tracking code or the site: notifications are visible on locked and on
    shared screens, and desktops keep them.

    Signals:
        chosen(): the rep clicked the notification.
    """

    chosen = Signal()

    def __init__(self, window: QWidget, tray: Tray) -> None:
        super().__init__(window)
        self._window = window
        self._tray = tray
        self._portal = Portal(self)
        self._portal.chosen.connect(self.chosen)
        self._portal.refused.connect(tray.show_message)
        self.is_wanted = True
        window.installEventFilter(self)

    @Slot(object)
    def on_attempt_ended(self, attempt: Attempt) -> None:
        """Show a notification, unless the rep is using the window."""
        if self._window.isActiveWindow():
            return
        QApplication.alert(self._window)  # the entry in the task bar, until the window is active
        if self.is_wanted:
            self._tell(*self._words(attempt))

    def _tell(self, title: str, text: str) -> None:
        try:
            if not self._portal.show(title, text):
                self._tray.show_message(title, text)
        except Exception:  # noqa: BLE001  its fault must not replace the outcome
            _log.exception("The outcome could not be notified")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._portal.withdraw()
        return super().eventFilter(watched, event)

    def _words(self, attempt: Attempt) -> tuple[str, str]:
        match attempt.outcome:
            case Created():
                return self.tr("Session created"), self.tr("Open CSR Desktop to see the key.")
            case Unknown():
                return (
                    self.tr("A session may have been created"),
                    self.tr("Open CSR Desktop to check with the site."),
                )
            case _:
                return (
                    self.tr("No session was created"),
                    self.tr("Open CSR Desktop for details."),
                )
