"""Dresses the application: light or dark, as the system or the rep wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from csr_desktop.ui.style_sheet import palette_of, style_sheet_of
from csr_desktop.ui.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from csr_desktop.sessions.preferences import Settings


def is_dark(app: QApplication) -> bool:
    """Whether the system asks for dark."""
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


STYLE = ("-style", "fusion")
"""Arguments for the application: the one style that looks the same everywhere.

QApplication.setStyle does the same, but makes QStyle and its many enumerations known to Python,
which takes 6 ms.
"""


class Theme(QObject):
    """Dresses the application and follows the system's change between light and dark."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._size = app.font().pointSizeF()
        self._dark: bool | None = None
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._on_scheme_changed()

    def set_dark(self, *, dark: bool | None) -> None:
        """Light or dark whatever the system says; None follows it again."""
        if dark != self._dark:
            self._dark = dark
            self._on_scheme_changed()

    @Slot(object)
    def apply(self, settings: Settings) -> None:
        """Take up the appearance that the rep, or the administrator, has chosen."""
        self.set_dark(dark={"light": False, "dark": True}.get(settings.preferences.appearance))

    @Slot()
    def _on_scheme_changed(self) -> None:
        dark = is_dark(self._app) if self._dark is None else self._dark
        colours = DARK if dark else LIGHT
        self._app.setPalette(palette_of(colours))
        self._app.setStyleSheet(style_sheet_of(colours, "dark" if dark else "light", self._size))
