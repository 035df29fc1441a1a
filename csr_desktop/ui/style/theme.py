"""Dresses the application in the scheme and the font that the system, or the rep, wants."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from csr_desktop.ui.style.style_sheet import palette_of, style_sheet_of
from csr_desktop.ui.style.tokens import Scheme, scheme_of

if TYPE_CHECKING:
    from csr_desktop.settings.preferences.preferences import Settings

Appearance = Literal["system", "light", "dark", "high contrast"]
"""What a rep can choose. High contrast is light or dark as the system is."""

STYLE = ("-style", "fusion")
"""Arguments for the application: the one style that looks the same everywhere.

QApplication.setStyle does the same, but makes QStyle and its many enumerations known to Python,
which takes 6 ms.
"""


class Theme(QObject):
    """Dresses the application, and follows the system while it runs: scheme, contrast, font."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._chosen: Appearance = "system"
        self._desktop_wants_contrast = False
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
        """Ask a Linux desktop's portal too: Qt hears of its contrast on a few desktops only.

        Once, after the first paint, for it needs QtDBus.
        """
        if sys.platform.startswith("linux"):
            from csr_desktop.ui.style.contrast_portal import PortalContrast

            portal = PortalContrast(self)
            portal.received.connect(self.set_contrast_of_desktop)
            portal.ask()

    @Slot(bool)
    def set_contrast_of_desktop(self, wanted: bool) -> None:
        """What the desktop's portal says of contrast, where Qt itself does not hear it."""
        self._desktop_wants_contrast = wanted
        self._dress()

    @property
    def scheme(self) -> Scheme:
        """The scheme that the choice and the system give now."""
        wants_contrast = self._desktop_wants_contrast or _qt_wants_contrast(self._app)
        system = self._chosen in ("system", "high contrast")
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return scheme_of(
            dark=dark if system else self._chosen == "dark",
            high_contrast=self._chosen == "high contrast"
            or (self._chosen == "system" and wants_contrast),
        )

    @Slot()
    def _dress(self) -> None:
        info = QFontInfo(self._app.font())
        scheme = self.scheme
        sheet = style_sheet_of(scheme, info.pointSizeF(), info.pixelSize())
        if sheet != self._app.styleSheet():  # a sheet that is set has every widget dressed anew
            self._app.setPalette(palette_of(scheme.colours))
            self._app.setStyleSheet(sheet)


def _qt_wants_contrast(app: QApplication) -> bool:
    """What Qt heard of the system: Windows, macOS, and the desktops that it knows. From 6.10 on."""
    hints = app.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
