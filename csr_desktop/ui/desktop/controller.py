"""The window's behavior on the desktop."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from csr_desktop.background import Background
from csr_desktop.settings.preferences.preferences import Preferences
from csr_desktop.system.paths import Paths
from csr_desktop.ui.desktop.notifications import Notifications
from csr_desktop.ui.desktop.tray import Tray
from csr_desktop.ui.desktop.window_geometry import WindowGeometry
from csr_desktop.ui.help.controller import HelpController
from csr_desktop.ui.help.diagnostics_controller import DiagnosticsController
from csr_desktop.ui.widgets.shortcuts_by_place import ShortcutsByPlace
from csr_desktop.ui.widgets.window_state import bring_to_front, can_stay_on_top, set_on_top
from csr_desktop.ui.window.main_window import MainWindow

_LOG_OUT = 30_000  # milliseconds after which a log-out that did not end this program was canceled


class DesktopController(QObject):
    """Geometry, always on top, tray, notifications, log-out, key positions, help, diagnostics.

    Signals:
        always_on_top_chosen(bool): chosen in the menu; already applied, and to be saved.
    """

    always_on_top_chosen = Signal(bool)

    def __init__(
        self, window: MainWindow, background: Background, paths: Paths, geometry: WindowGeometry
    ) -> None:
        super().__init__(window)
        self._window = window
        self.geometry = geometry
        geometry.use(background)
        self.tray = Tray(window)
        self.notifications = Notifications(window, self.tray)
        self.help = HelpController(window, background, paths)
        self.diagnostics = DiagnosticsController(window, background, paths)
        self._log_out = QTimer(self)
        self._log_out.setSingleShot(True)
        self._log_out.setInterval(_LOG_OUT)
        self._by_place = ShortcutsByPlace(self)
        self._connect(background)
        if can_stay_on_top():
            window.menu.offer(window.menu.always_on_top)

    def _connect(self, background: Background) -> None:
        window = self._window
        window.closed.connect(self.geometry.keep)
        window.menu.always_on_top.triggered.connect(self._on_top_triggered)
        background.attempt_ended.connect(self.notifications.on_attempt_ended)
        self.notifications.chosen.connect(self._on_show_asked)
        self.tray.show_asked.connect(self._on_show_asked)
        self.tray.new_asked.connect(self._on_show_asked)
        self.tray.new_asked.connect(window.menu.new_asked)
        self.tray.quit_asked.connect(window.close)
        self._log_out.timeout.connect(self._on_log_out_called_off)
        if isinstance(application := QApplication.instance(), QApplication):
            application.commitDataRequest.connect(self._on_log_out)

    def set_preferences(self, preferences: Preferences) -> None:
        """Apply these from now on. `remember_place` is used when the window closes."""
        self.geometry.is_wanted = preferences.remember_place
        self.notifications.is_wanted = preferences.notifications
        self.tray.set_wanted(wanted=preferences.tray_icon)
        self.diagnostics.preferences = preferences
        if can_stay_on_top():
            self._window.menu.always_on_top.setChecked(preferences.always_on_top)
            set_on_top(self._window, on_top=preferences.always_on_top)

    @Slot(bool)
    def _on_top_triggered(self, on_top: bool) -> None:
        set_on_top(self._window, on_top=on_top)
        self.always_on_top_chosen.emit(on_top)

    @Slot()
    def _on_show_asked(self) -> None:
        bring_to_front(self._window)

    @Slot()
    def _on_log_out(self) -> None:
        self._window.closing.set_ending(ending=True)
        self._log_out.start()

    @Slot()
    def _on_log_out_called_off(self) -> None:
        self._window.closing.set_ending(ending=False)
