"""The program's language: the system's or the rep's choice, changed while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Slot,
)

from csr_desktop.system import i18n
from csr_desktop.system.languages import LANGUAGES, RIGHT_TO_LEFT
from csr_desktop.system.resources import resource
from csr_desktop.ui.widgets.basics import set_by_name

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QGuiApplication

    from csr_desktop.settings.preferences.preferences import Settings

_SYSTEM = "system"
_WINDOW = "window"
_USUAL = {"ar": "ar_AE"}  # its digits are those of keys and codes, as on an English system


class Language(QObject):
    """Translates the application and sets the language's locale and reading direction.

    Every widget is notified of a change by QEvent.LanguageChange; see `Translated`. Main thread.
    """

    def __init__(
        self,
        application: QGuiApplication,
        folder: Path | None = None,
        *,
        wanted: str = _SYSTEM,
    ) -> None:
        """`folder` has the compiled translations; by default, the program's own.

        `wanted`: see `speak`.
        """
        super().__init__(application)
        self._application = application
        self._folder = folder or resource("translations")
        self._translators: list[QTranslator] = []
        self.code = ""
        """The current language, such as `de`."""
        i18n.install(_translate)
        self.speak(wanted)

    @Slot(object)
    def apply(self, settings: Settings) -> None:
        """Use the language that the rep, or the administrator, has selected."""
        self.speak(settings.preferences.language)

    def speak(self, wanted: str) -> None:
        """Switch to a language, such as `de`; `system`: the desktop's, or English."""
        code = language_of_the_system() if wanted == _SYSTEM else wanted
        if code == self.code:
            return
        self.code = code
        locale = _locale_of(code)
        QLocale.setDefault(locale)  # before anything is retranslated: dates and numbers follow it
        direction = "RightToLeft" if code in RIGHT_TO_LEFT else "LeftToRight"
        set_by_name(self._application, layoutDirection=direction)
        old, self._translators = self._translators, self._load(code)
        for translator in old:
            QCoreApplication.removeTranslator(translator)
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)

    def _load(self, code: str) -> list[QTranslator]:
        """Qt's own texts and ours; ours come last and take precedence."""
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = ((f"qtbase_{code}", qt_folder), (f"csr-desktop_{code}", str(self._folder)))
        translators = []
        for name, folder in files:
            translator = QTranslator(self)
            if translator.load(name, folder):
                translators.append(translator)
        return translators


def language_of_customers(wanted: str) -> str:
    """The language that a customer gets by default, such as `de`; `window`: the window's."""
    spoken = QLocale().name().split("_")[0]
    return (spoken if spoken in LANGUAGES else "en") if wanted == _WINDOW else wanted


def language_of_the_system() -> str:
    """The first of the desktop's languages that the program supports."""
    wanted = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def _locale_of(code: str) -> QLocale:
    """The system's own locale if it is in this language, or the language's default one."""
    system = QLocale.system()
    if QLocale(code).language() == system.language():
        return system
    return QLocale(_USUAL.get(code, code))


def _translate(context: str, source: str, comment: str, number: int) -> str:
    return QCoreApplication.translate(context, source, comment, number)
