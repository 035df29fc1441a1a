"""The language that the program speaks: the system's or the rep's choice, changed while it runs."""

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
from csr_desktop.system.languages import LANGUAGES
from csr_desktop.system.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QGuiApplication

    from csr_desktop.settings.preferences.preferences import Settings

_SYSTEM = "system"
_WINDOW = "window"
_USUAL = {"ar": "ar_AE"}  # its digits are those of keys and codes, as beside an English system


class Language(QObject):
    """Translates the application and gives it the language's locale and reading direction.

    Every widget hears of a change by QEvent.LanguageChange; see `parts.Translated`. Main thread.
    """

    def __init__(
        self,
        application: QGuiApplication,
        folder: Path | None = None,
        *,
        wanted: str = _SYSTEM,
    ) -> None:
        """`folder` holds the compiled translations; the program's own without one.

        `wanted`: see `speak`.
        """
        super().__init__(application)
        self._application = application
        self._folder = folder or resource("translations")
        self._translators: list[QTranslator] = []
        self.code = ""
        """The language that is spoken, such as `de`."""
        i18n.install(_translate)
        self.speak(wanted)

    @Slot(object)
    def apply(self, settings: Settings) -> None:
        """Take up the language that the rep, or the administrator, has chosen."""
        self.speak(settings.preferences.language)

    def speak(self, wanted: str) -> None:
        """Turn to a language, such as `de`; `system` is the desktop's, English if we lack it."""
        code = language_of_the_system() if wanted == _SYSTEM else wanted
        if code == self.code:
            return
        self.code = code
        locale = _locale_of(code)
        QLocale.setDefault(locale)  # before anybody translates anew: dates and numbers follow it
        self._application.setLayoutDirection(locale.textDirection())
        old, self._translators = self._translators, self._load(code)
        for translator in old:
            QCoreApplication.removeTranslator(translator)
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)

    def _load(self, code: str) -> list[QTranslator]:
        """Qt's own texts and ours; where both have one, ours, which comes last, is taken."""
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = ((f"qtbase_{code}", qt_folder), (f"csr-desktop_{code}", str(self._folder)))
        translators = []
        for name, folder in files:
            translator = QTranslator(self)
            if translator.load(name, folder):
                translators.append(translator)
        return translators


def language_of_customers(wanted: str) -> str:
    """The language that a customer usually gets, such as `de`; `window` is the window's own."""
    spoken = QLocale().name().split("_")[0]
    return (spoken if spoken in LANGUAGES else "en") if wanted == _WINDOW else wanted


def language_of_the_system() -> str:
    """The first of the desktop's languages that the program speaks."""
    wanted = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def _locale_of(code: str) -> QLocale:
    """The system's own locale where it is of this language, else the language's usual one."""
    system = QLocale.system()
    if QLocale(code).language() == system.language():
        return system
    return QLocale(_USUAL.get(code, code))


def _translate(context: str, source: str, comment: str, number: int) -> str:
    return QCoreApplication.translate(context, source, comment, number)
