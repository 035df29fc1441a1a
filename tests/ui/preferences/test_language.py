"""The Preferences window while the language changes: all its words change, nothing else does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csr_desktop.sessions.network.networks import Kept
from csr_desktop.sessions.site.manage import NotSaved
from csr_desktop.settings.preferences.preferences import Preferences, Settings
from csr_desktop.settings.sites.facts import SiteFacts
from csr_desktop.settings.sites.site import Site, TrackingCode
from csr_desktop.system.languages import LANGUAGES
from csr_desktop.ui.language import Language
from csr_desktop.ui.preferences.invitation_texts import template_fields
from csr_desktop.ui.sites.editor import SiteEditor
from csr_desktop.ui.widgets.password_row import PasswordRow
from csr_desktop.ui.widgets.step import Purpose, Step
from tests.support.preferences_rep import PreferencesRep
from tests.support.pseudo import CODE, is_pseudo
from tests.support.rep import Rep
from tests.support.sites import ACME, FULL
from tests.ui.every_view.seen import plain

Start = Callable[[], PreferencesRep]
DATA = {
    *chain.from_iterable(LANGUAGES.items()),
    *("TLS 1.2", "TLS 1.3", "http://proxy.example:8080"),
    *("Acme", "Acme\nacme.webex.com", "Acme, acme.webex.com", f"rep · {ACME.url}"),
    *(str(number) for number in range(1, 11)),
}


def turn(window: QDialog, pseudo: Language, qtbot: QtBot) -> None:
    """Switch to the pseudo-language, while the window is open."""
    pseudo.speak(CODE)
    qtbot.waitUntil(lambda: is_pseudo(window.windowTitle()))


def texts(window: QWidget) -> Iterator[str]:
    """All visible text of a window, including collapsed parts, and what a screen reader reads."""
    for widget in (window, *window.findChildren(QWidget)):
        parent = widget.parentWidget()
        is_of_another = isinstance(widget, PasswordRow) or isinstance(parent, PasswordRow)
        if widget.window() is not window or is_of_another:
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        if isinstance(widget, QListWidget):
            items = [widget.item(row) for row in range(widget.count())]
            yield from (item.text() for item in items)


def untranslated(window: QWidget) -> set[str]:
    """The texts in it that are neither data nor in the pseudo-language."""
    shown = {plain(text) if text.startswith("<p>") else text for text in texts(window)}
    found = {text for text in shown if text and not is_pseudo(text)}
    return {text for text in found - DATA if text.strip("✓●○▸▾◂• *")}


@pytest.fixture
def full(preferences_rep: PreferencesRep) -> PreferencesRep:
    """A site, and every kind of note that a row can have."""
    preferences_rep.sites.sites = [ACME]
    preferences_rep.settings.forced = {"minimum_tls": "1.3", "tray_icon": True}
    preferences_rep.settings.defaults = {"notifications": False}
    preferences_rep.settings.own = {"keep_sessions_days": 365}
    return preferences_rep


def test_each_page_shows_the_other_language_alone(
    preferences: Start, full: PreferencesRep, pseudo: Language, qtbot: QtBot
) -> None:
    at = preferences()
    window = at.window
    assert "Preferences" in set(texts(window)) | {window.windowTitle()}
    turn(window, pseudo, qtbot)
    assert untranslated(window) - {literal for literal, _ in template_fields()} == set()
    assert all(is_pseudo(page.title) for page in window._pages)
    pseudo.speak("en")
    qtbot.waitUntil(lambda: window.windowTitle() == "Preferences")
    assert [text for text in texts(window) if is_pseudo(text)] == []


def test_what_has_been_said_and_asked_turns_too(
    preferences: Start, full: PreferencesRep, pseudo: Language, qtbot: QtBot
) -> None:
    at = preferences()
    window = at.window
    window.behavior._forget()
    window.network.proxy_password.show_kept(Kept.NO_NAME)
    window.behavior.forget_button.click()
    window.turn_to(window.behavior)
    days = window.behavior.keep_days
    days.days.setText("90")
    days.days.editingFinished.emit()
    window.behavior.restore_button.click()
    window.sites._on_remove_asked()
    shown = [
        *(window.behavior.forget_question, days.question),
        *(window.behavior.question, window.sites.question),
    ]
    assert not any(question.isHidden() for question in shown)
    turn(window, pseudo, qtbot)
    for question in shown:
        assert is_pseudo(question.words.text()), question.words.text()
        assert is_pseudo(question.yes.text())
        assert not question.isHidden()
    assert "90" in days.question.words.text()
    assert is_pseudo(window.behavior.forget_button.text())
    assert is_pseudo(window.network.proxy_password.said.text())
    days.question.yes.click()
    at.waits()
    assert at.settings.own["keep_sessions_days"] == 90, "yes still means what was asked"


def test_a_site_s_answer_turns_and_what_is_typed_below_it_stays(
    preferences: Start, full: PreferencesRep, pseudo: Language, qtbot: QtBot
) -> None:
    code = TrackingCode(1, "Case number")
    full.says.facts = SiteFacts(tracking_codes=(code,), has_support_center=False)
    at = preferences()
    card = at.window.sites.card_of_site
    card.test_button.click()
    at.waits()
    card.result.password.ask(Step("", Purpose.QUESTION), can_keep=True)
    card.result.password.field.setText("secret")
    turn(at.window, pseudo, qtbot)
    said = at.answer.split("\n")
    assert is_pseudo(said[0])
    assert is_pseudo(said[-1])
    assert "Case number" in at.answer, "the site's own words"
    assert not card.result.save_button.isHidden()
    assert card.result.password.field.text() == "secret"
    card.test_button.click()
    at.waits()
    assert all(is_pseudo(line) for line in at.answer.split("\n"))
    pseudo.speak("en")
    qtbot.waitUntil(lambda: at.answer.startswith("Connected (WebEx XML API"))


def test_what_is_typed_and_picked_stays_with_the_page_and_the_focus(
    preferences: Start, full: PreferencesRep, pseudo: Language, qtbot: QtBot
) -> None:
    at = preferences()
    window = at.window
    window.turn_to(window.network)
    proxy = window.network.proxy
    proxy.pick.setCurrentIndex(2)
    proxy.pick.activated.emit(2)
    at.types("http://half.ty")
    window.network.proxy_password.field.setText("secret")
    window.invitations.rep_name.line.setText("Jo Blo")
    window.invitations.editor.editor.setPlainText("Key {kye}")
    before = [
        *(field.text() for field in window.findChildren(QLineEdit)),
        *(area.toPlainText() for area in window.findChildren(QPlainTextEdit)),
        *(str(pick.currentIndex()) for pick in window.findChildren(QComboBox)),
    ]
    assert at.focus is proxy.address
    turn(window, pseudo, qtbot)
    assert at.focus is proxy.address
    assert proxy.address.cursorPosition() == len("http://half.ty")
    assert window.network.isVisible()
    assert before == [
        *(field.text() for field in window.findChildren(QLineEdit)),
        *(area.toPlainText() for area in window.findChildren(QPlainTextEdit)),
        *(str(pick.currentIndex()) for pick in window.findChildren(QComboBox)),
    ]
    assert at.settings.saves == []


def test_the_language_that_is_picked_turns_the_window_itself(
    preferences: Start, pseudo: Language, qtbot: QtBot
) -> None:
    at = preferences()
    at.rep.desktop.settings_changed.connect(pseudo.apply)  # as app.run does
    window = at.window
    window.turn_to(window.appearance)
    pick = window.appearance.language.pick
    pick.setFocus()
    while pick.currentData() != "de":
        at.presses(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: pseudo.code == "de")
    assert at.focus is pick
    assert pick.currentText() == "Deutsch"
    assert window.appearance.isVisible()
    window.turn_to(window.appearance)
    at.presses(Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: window.windowTitle() == "Preferences")


def test_a_question_about_what_would_be_lost_turns(
    preferences: Start, pseudo: Language, qtbot: QtBot
) -> None:
    at = preferences()
    at.window.invitations.editor.editor.setPlainText("Key {kye}")
    at.window.reject()
    turn(at.window, pseudo, qtbot)
    assert is_pseudo(at.window.question.words.text())
    assert "English" in at.window.question.words.text()
    assert at.focus is at.window.question.no


def test_why_passwords_are_not_stored_is_told_in_the_new_language(
    preferences: Start, pseudo: Language, qtbot: QtBot
) -> None:
    at = preferences()
    settings = Settings(msgspec.structs.replace(Preferences(), store_passwords=False))
    at.window.show_settings(settings)
    english = at.window.sites.not_stored
    turn(at.window, pseudo, qtbot)
    assert english
    assert at.window.sites.not_stored != english


def test_the_built_in_fields_of_an_invitation_are_translated(pseudo: Language) -> None:
    pseudo.speak(CODE)
    assert all(is_pseudo(meaning) for _, meaning in template_fields())


@pytest.mark.parametrize("site", [None, FULL])
def test_the_site_editor_turns_with_all_that_is_typed(
    rep: Rep, pseudo: Language, qtbot: QtBot, site: Site | None
) -> None:
    editor = SiteEditor(rep.window, site) if site else SiteEditor(rep.window)
    editor.open()
    editor.activateWindow()
    field = editor.entries["email"].field
    field.setFocus()
    field.setText("half@")
    editor.form.session_types.add_button.click()
    editor.form.sections["tracking_codes"].unfold()
    editor.reject()
    typed = editor.form.typed
    turn(editor, pseudo, qtbot)
    assert untranslated(editor) == set()
    assert editor.form.typed == typed
    assert editor.question.no.hasFocus()
    assert editor.form.tracking_codes.isVisible()
    editor.discard()


def test_what_is_wrong_with_a_site_is_said_in_the_new_language(
    rep: Rep, pseudo: Language, qtbot: QtBot
) -> None:
    editor = SiteEditor(rep.window)
    editor.open()
    editor.activateWindow()
    for key in ("name", "webex_id", "site_name"):
        editor.entries[key].field.setText("acme")
    editor.entries["url"].field.setText("acme.webex.com")
    editor._save.click()
    entry = editor.entries["password"]
    assert entry.problem.text() == "Enter a password."
    editor.entries["name"].field.setFocus()
    turn(editor, pseudo, qtbot)
    assert is_pseudo(entry.problem.text())
    assert entry.field.accessibleDescription().startswith(entry.problem.text())
    assert editor.entries["name"].field.hasFocus(), "it is said, not gone to"
    editor.discard()


def test_what_is_wrong_with_a_row_stays_said(
    preferences: Start, pseudo: Language, qtbot: QtBot
) -> None:
    at = preferences()
    row = at.window.behavior.keep_days
    at.window.show_not_saved(NotSaved("keep_sessions_days", "Too many."))
    turn(at.window, pseudo, qtbot)
    assert row.problem.text() == "Too many."
    assert "Too many." in row.days.accessibleDescription()
    assert is_pseudo(row.days.accessibleDescription()), "with its hint in the new language"
