"""Copy diagnostics: collected on the background thread, put on the clipboard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot, qVersion
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from csr_desktop.background import Background
from csr_desktop.sessions.services import Opened
from csr_desktop.settings.preferences.preferences import Preferences
from csr_desktop.settings.toml.file import Mistake
from csr_desktop.system.paths import Paths
from csr_desktop.ui.widgets.basics import announce
from csr_desktop.ui.widgets.clipboard import copy_text
from csr_desktop.ui.window.main_window import MainWindow

_MIDDLE = 128


class DiagnosticsController(QObject):
    """Copies the diagnostics. `preferences` are the effective ones."""

    def __init__(self, window: MainWindow, background: Background, paths: Paths) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._paths = paths
        self._mistakes: tuple[Mistake, ...] = ()
        self.preferences = Preferences()
        background.opened.connect(self._on_opened)
        window.menu.diagnostics.triggered.connect(self._on_asked)
        window.menu.offer(window.menu.diagnostics)

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        self._mistakes = opened.mistakes

    @Slot()
    def _on_asked(self) -> None:
        from csr_desktop.sessions.diagnostics.report import Known, diagnostics

        known = Known(
            self._window.sites.sites,
            self._mistakes,
            self.preferences,
            self._paths.log,
            window_facts(self._window),
        )
        self._background.ask(partial(diagnostics, known), self._copy)

    def _copy(self, text: str) -> None:
        copy_text(text)
        self._window.notice.say(
            self.tr(
                "Diagnostics copied. They contain no passwords, keys, tracking codes, "
                "or accounts. Paste them into a message to your administrator."
            ),
            "diagnostics",
        )
        announce(self._window, self.tr("Copied"))


def window_facts(window: QWidget) -> tuple[str, ...]:
    """Qt, the window system, the screens."""
    screens = [_screen_facts(screen) for screen in QGuiApplication.screens()]
    size = window.size()
    look = "dark" if window.palette().window().color().lightness() < _MIDDLE else "light"
    text = window.fontInfo().pointSizeF()
    tray = "yes" if QSystemTrayIcon.isSystemTrayAvailable() else "no"
    return (
        f"Qt {qVersion()} on {QGuiApplication.platformName()}",
        f"{size.width()} x {size.height()} at {window.devicePixelRatioF():g}, {look}, {text:g} pt",
        f"Tray: {tray}",
        *screens,
    )


def _screen_facts(screen: QScreen) -> str:
    whole, free = screen.geometry(), screen.availableGeometry()
    return (
        f"Screen {whole.width()} x {whole.height()} at {whole.x()}, {whole.y()}; "
        f"free {free.width()} x {free.height()}; scaling {screen.devicePixelRatio():g}; "
        f"{screen.logicalDotsPerInch():g} dpi"
    )
