"""Applies the color scheme and the font that the system, or the rep, has selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, Slot
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

QApplication.setStyle does the same, but loads QStyle and its many enumerations into Python, which
takes 6 ms.
"""


class Theme(QObject):
    """Styles the application, and follows the system's scheme, contrast and font."""

    def __init__(self, app: QApplication, chosen: Appearance = "system") -> None:
        super().__init__(app)
        self._app = app
        self._chosen = chosen
        self._wanted: Looks | None = None  # from the desktop's portal
        self._unscaled: QFont | None = None  # the platform's font, once another one is set
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        app.fontChanged.connect(self._dress)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self._dress()

    @property
    def chosen(self) -> Appearance:
        """The appearance that the rep, or the administrator, has selected."""
        return self._chosen

    def choose(self, appearance: Appearance) -> None:
        """Use this appearance from now on; `system` follows the system again."""
        self._chosen = appearance
        self._dress()

    @Slot(object)
    def apply(self, settings: Settings) -> None:
        """Apply the appearance that the rep, or the administrator, has selected."""
        self.choose(settings.preferences.appearance)

    @Slot()
    def ask_desktop(self) -> None:
        """Also ask a Linux desktop's portal: Qt itself supports only a few desktops.

        Once, after the first paint, because it needs QtDBus.
        """
        if is_linux():
            self._dress()  # now with all that Qt knows
            from csr_desktop.ui.style.desktop_portal import DesktopPortal

            portal = DesktopPortal(self)
            portal.received.connect(self.follow_desktop)
            portal.ask()

    @Slot(object)
    def follow_desktop(self, looks: Looks) -> None:
        """Apply the portal's settings that Qt itself does not receive."""
        self._wanted = looks
        if _is_wayland():  # on X11, it is in the screen's resolution, which Qt follows
            self._scale_text(looks.text_scale)
        self._dress()

    def _scale_text(self, scale: float) -> None:
        if self._unscaled is None:
            if scale == 1:
                return  # a font that is set no longer follows the platform's
            self._unscaled = self._app.font()
        font = QFont(self._unscaled)
        font.setPointSizeF(QFontInfo(font).pointSizeF() * scale)
        self._app.setFont(font)

    @property
    def scheme(self) -> Scheme:
        """The scheme that results from the rep's choice and the system."""
        if is_linux() and not self._app.styleSheet():
            return self._first_scheme
        wanted = self._wanted
        wants_contrast = bool(wanted and wanted.high_contrast) or _qt_wants_contrast(self._app)
        system = self._chosen in ("system", "high contrast")
        return scheme_of(
            dark=self._is_system_dark if system else self._chosen == "dark",
            high_contrast=self._chosen == "high contrast"
            or (self._chosen == "system" and wants_contrast),
        )

    @property
    def _first_scheme(self) -> Scheme:
        """The scheme for the first paint: the system's palette shows whether it is dark.

        Qt's own answer would make the namespace Qt known, see basics.set_by_name. `ask_desktop`
        asks for it, and for the contrast, right after that paint.
        """
        is_dark = self._app.palette().window().color().lightness() < 128
        system = self._chosen in ("system", "high contrast")
        return scheme_of(
            dark=is_dark if system else self._chosen == "dark",
            high_contrast=self._chosen == "high contrast",
        )

    @property
    def _is_system_dark(self) -> bool:
        scheme, known = QtCore.Qt.ColorScheme, self._app.styleHints().colorScheme()
        if known == scheme.Unknown:
            return bool(self._wanted and self._wanted.dark)
        return known == scheme.Dark

    @Slot()
    def _dress(self) -> None:
        info = QFontInfo(self._app.font())
        scheme = self.scheme
        sheet = style_sheet_of(scheme, info.pointSizeF(), info.pixelSize())
        if sheet != self._app.styleSheet():  # setting a sheet restyles every widget
            self._app.setPalette(palette_of(scheme.colors))
            self._app.setStyleSheet(sheet)


def _qt_wants_contrast(app: QApplication) -> bool:
    """Qt's own information: Windows, macOS, and the desktops it supports. From 6.10 on."""
    hints = app.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == QtCore.Qt.ContrastPreference.HighContrast


def _is_wayland() -> bool:
    return QGuiApplication.platformName().startswith("wayland")
