"""The program's language: the system's, or the rep's choice, while the window is open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csr_desktop.system.i18n import translate
from csr_desktop.ui import language as language_module
from csr_desktop.ui.history.model import KEY
from csr_desktop.ui.language import Language, language_of_the_system
from csr_desktop.ui.widgets.basics import text_label
from tests.support.rep import Rep


def test_right_to_left_with_arabic_and_back(qapp: QApplication, language: Language) -> None:
    language.speak("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().language() == QLocale.Language.Arabic
    language.speak("ja")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().language() == QLocale.Language.Japanese


def test_qts_own_words_follow(qapp: QApplication, language: Language) -> None:
    language.speak("de")
    assert qapp.translate("QWidgetTextControl", "&Undo") == "&Rückgängig"
    language.speak("en")
    assert qapp.translate("QWidgetTextControl", "&Undo") == "&Undo"


def test_a_text_that_nobody_has_translated_stays_english(
    tmp_path: Path, qapp: QApplication, language: Language
) -> None:
    without = Language(qapp, tmp_path)
    without.speak("fr")
    assert translate("faults", "No such text") == "No such text"
    without.speak("en")


@pytest.mark.parametrize(
    ("desktop", "spoken"),
    [
        (["de-AT", "en"], "de"),
        (["pt-BR", "es-MX"], "es"),
        (["zh_Hans_CN", "ja_JP"], "ja"),
        (["pt-BR"], "en"),
        ([], "en"),
    ],
)
def test_the_first_of_the_systems_languages_that_we_speak(
    monkeypatch: pytest.MonkeyPatch, desktop: list[str], spoken: str
) -> None:
    class System:
        @staticmethod
        def system() -> System:
            return System()

        def uiLanguages(self) -> list[str]:  # noqa: N802  Qt's name
            return desktop

    monkeypatch.setattr(language_module, "QLocale", System)
    assert language_of_the_system() == spoken


def test_the_window_follows_while_it_is_open(rep: Rep, language: Language) -> None:
    language.speak("ar")
    rep.qtbot.waitUntil(rep.window.isRightToLeft)
    language.speak("en")
    rep.qtbot.waitUntil(lambda: not rep.window.isRightToLeft())


def test_a_key_reads_from_the_left_in_a_right_to_left_window(rep: Rep, language: Language) -> None:
    """Its groups would be swapped, and the rep would read out another key."""
    rep.types("CASE-1")
    rep.creates()
    language.speak("ar")
    rep.desktop.window.menu.history.trigger()
    history = rep.desktop.features.history
    rep.qtbot.waitUntil(lambda: history.window is not None and history.window.model.rowCount() > 0)
    assert history.window is not None
    model = history.window.model
    shown = model.data(model.index(0, KEY))
    assert shown == f"\u2066{rep.key_on_screen}\u2069"
    history.window.close()


def test_a_label_stands_at_the_leading_side_whatever_its_words(
    qtbot: QtBot, language: Language
) -> None:
    label, built = text_label("hostid · acme.webex.com"), []
    qtbot.addWidget(label)
    label.show()
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    language.speak("ar")
    qtbot.waitUntil(lambda: bool(label.alignment() & right))
    built.append(text_label("hostid"))
    qtbot.addWidget(built[0])
    assert built[0].alignment() & right
    language.speak("en")
    qtbot.waitUntil(lambda: bool(label.alignment() & left))
