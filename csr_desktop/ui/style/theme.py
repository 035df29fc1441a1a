"""Dresses the application in the scheme and the font that the system, or the rep, wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

from csr_desktop.system.platform import is_linux
from csr_desktop.ui.style.style_sheet import palette_of, style_sheet_of
from csr_desktop.ui.style.tokens import Scheme, scheme_of

if TYPE_CHECKING:
    from csr_desktop.settings.preferences.look import Appearance
    from csr_desktop.settings.preferences.preferences import Settings
    from csr_desktop.ui.style.desktop_portal import Looks

STYLE = ("-style", "fusion")
"""Arguments for the application: the one style that looks the same everywhere.

QApplication.setStyle does the same, but makes QStyle and its many enumerations known to Python,
which takes 6 ms.
"""


class Theme(QObject):
    """Dresses the application, and follows the system while it runs: scheme, contrast, font."""

    def __init__(self, app: QApplication, chosen: Appearance = "system") -> None:
        super().__init__(app)
        self._app = app
        self._chosen = chosen
        self._wanted: Looks | None = None  # by the desktop's portal
        self._unscaled: QFont | None = None  # the platform's font, once another one is set
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        app.fontChanged.connect(self._dress)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self._dress()

    @property
    def chosen(self) -> Appearance:
        """What the rep, or the administrator, has chosen."""
        return self._chosen

    def choose(self, appearance: Appearance) -> None:
        """Look so from now on; `system` follows the system again."""
        self._chosen = appearance
        self._dress()

    @Slot(object)
    def apply(self, settings: Settings) -> None:
        """Take up the appearance that the rep, or the administrator, has chosen."""
        self.choose(settings.preferences.appearance)

    @Slot()
    def ask_desktop(self) -> None:
        """Ask a Linux desktop's portal too: Qt itself hears what is wanted on a few desktops only.

        Once, after the first paint, for it needs QtDBus.
        """
        if is_linux():
            from csr_desktop.ui.style.desktop_portal import DesktopPortal

            portal = DesktopPortal(self)
            portal.received.connect(self.follow_desktop)
            portal.ask()

    @Slot(object)
    def follow_desktop(self, looks: Looks) -> None:
        """What the desktop's portal says, for what Qt itself does not hear."""
        self._wanted = looks
        if _is_wayland():  # X11 has it in the screen's resolution, which Qt follows
            self._scale_text(looks.text_scale)
        self._dress()

    def _scale_text(self, scale: float) -> None:
        if self._unscaled is None:
            if scale == 1:
                return  # a font that is set follows the platform's no longer
            self._unscaled = self._app.font()
        font = QFont(self._unscaled)
        font.setPointSizeF(QFontInfo(font).pointSizeF() * scale)
        self._app.setFont(font)

    @property
    def scheme(self) -> Scheme:
        """The scheme that the choice and the system give now."""
        wanted = self._wanted
        wants_contrast = bool(wanted and wanted.high_contrast) or _qt_wants_contrast(self._app)
        system = self._chosen in ("system", "high contrast")
        return scheme_of(
            dark=self._is_system_dark if system else self._chosen == "dark",
            high_contrast=self._chosen == "high contrast"
            or (self._chosen == "system" and wants_contrast),
        )

    @property
    def _is_system_dark(self) -> bool:
        known = self._app.styleHints().colorScheme()
        if known == Qt.ColorScheme.Unknown:
            return bool(self._wanted and self._wanted.dark)
        return known == Qt.ColorScheme.Dark

    @Slot()
    def _dress(self) -> None:
        info = QFontInfo(self._app.font())
        scheme = self.scheme
        sheet = style_sheet_of(scheme, info.pointSizeF(), info.pixelSize())
        if sheet != self._app.styleSheet():  # a sheet that is set has every widget dressed anew
            self._app.setPalette(palette_of(scheme.colors))
            self._app.setStyleSheet(sheet)


def _qt_wants_contrast(app: QApplication) -> bool:
    """What Qt heard of the system: Windows, macOS, and the desktops that it knows. From 6.10 on."""
    hints = app.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _is_wayland() -> bool:
    return QGuiApplication.platformName().startswith("wayland")
