"""Invitation templates: edited for each language, checked, previewed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from shiboken6 import isValid

from csr_desktop.sessions.hand_over.invitation import built_in_template
from csr_desktop.ui.preferences.invitations_page import InvitationsPage
from tests.support.preferences_rep import PreferencesRep

Start = Callable[[], PreferencesRep]


def page_of(at: PreferencesRep) -> InvitationsPage:
    at.window.turn_to(at.window.invitations)
    return at.window.invitations


def pick(at: PreferencesRep, language: str) -> None:
    languages = at.window.invitations.editor.languages
    languages.setCurrentIndex(languages.findData(language))
    languages.activated.emit(languages.currentIndex())


def test_it_begins_with_the_customers_language_and_the_built_in_text(
    preferences: Start, preferences_rep: PreferencesRep
) -> None:
    preferences_rep.settings.own = {"invitation_language": "de", "rep_name": "Jo Bloggs"}
    at = preferences()
    editor = page_of(at).editor
    assert editor.editor.toPlainText() == built_in_template("de")
    assert editor.preview.toPlainText().startswith("Ihre Support-Sitzung mit Acme Support\n\nGuten")
    assert "Ihr Sitzungsschlüssel: 119 169 612\n" in editor.preview.toPlainText()
    assert "\nJo Bloggs\n" in editor.preview.toPlainText()
    assert editor.preview.isReadOnly()
    assert not editor.back_button.isEnabled()


def test_an_own_text_is_kept_for_its_language(preferences: Start) -> None:
    at = preferences()
    editor = page_of(at).editor
    pick(at, "fr")
    editor.editor.setPlainText("Voici: {key}")
    assert editor.preview.toPlainText().endswith("\n\nVoici: 119 169 612")
    at.qtbot.waitUntil(lambda: bool(at.settings.saves))
    at.waits()
    assert at.settings.own == {"invitations": {"fr": "Voici: {key}"}}
    pick(at, "en")
    assert editor.editor.toPlainText() == built_in_template("en")
    pick(at, "fr")
    assert editor.editor.toPlainText() == "Voici: {key}"
    editor.back_button.click()
    at.waits()
    assert at.settings.own == {"invitations": {}}
    assert editor.editor.toPlainText() == built_in_template("fr")


def test_a_text_that_was_just_typed_is_kept_when_the_window_closes(preferences: Start) -> None:
    at = preferences()
    page_of(at).editor.editor.setPlainText("Key: {key}")
    at.window.reject()
    at.waits()
    assert at.settings.own == {"invitations": {"en": "Key: {key}"}}


def test_a_field_is_put_where_the_text_stands(preferences: Start) -> None:
    at = preferences()
    editor = page_of(at).editor
    editor.editor.setPlainText("Key: ")
    cursor = editor.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    editor.editor.setTextCursor(cursor)
    button = editor._fields.buttons()[0]
    assert button.accessibleName() == "Insert Session key"
    button.click()
    assert editor.editor.toPlainText() == "Key: {key}"
    assert at.focus is editor.editor


def test_a_text_with_a_mistake_says_so_is_not_kept_and_is_asked_about(preferences: Start) -> None:
    at = preferences()
    editor = page_of(at).editor
    editor.editor.setPlainText("Key {kye}")
    assert editor.problem.text().startswith("Unknown field {kye}.")
    assert "Unknown field" in editor.editor.accessibleDescription()
    pick(at, "de")
    assert not editor.problem.isVisible()
    window = at.window
    at.window.list.setCurrentRow(0)
    at.window.list.setFocus()
    at.presses(Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.invitations.isVisible(), "it goes where the mistake is"
    assert "The English template has an error" in window.question.words.text()
    assert at.focus is window.question.no
    at.presses(Qt.Key.Key_Return)
    assert window.isVisible()
    window.reject()
    window.question.yes.click()
    at.qtbot.waitUntil(lambda: not isValid(window))
    at.waits()
    assert at.settings.saves == []


def test_another_saved_preference_leaves_the_text_alone(preferences: Start) -> None:
    at = preferences()
    editor = page_of(at).editor
    editor.editor.setPlainText("Key {kye}")
    at.window.changed.emit({"rep_name": "Jo"})
    at.waits()
    assert editor.editor.toPlainText() == "Key {kye}"
    editor.editor.setPlainText("Key {key}, {rep}")
    at.window.reject()
    at.waits()
    assert at.settings.own == {"rep_name": "Jo", "invitations": {"en": "Key {key}, {rep}"}}


# What can't be saved, and what others have saved


def test_a_text_that_can_t_be_saved_stays_and_is_given_on_again(preferences: Start) -> None:
    at = preferences()
    editor = page_of(at).editor
    at.settings.disk_is_full = True
    editor.editor.setPlainText("Key: {key}")
    at.qtbot.waitUntil(lambda: bool(editor.problem.text()))
    assert editor.editor.toPlainText() == "Key: {key}"
    assert "No space left" in editor.problem.text()
    pick(at, "de")
    assert editor.editor.toPlainText() == built_in_template("de")
    at.waits()
    pick(at, "en")
    assert editor.editor.toPlainText() == "Key: {key}"
    at.waits()
    assert "No space left" in editor.problem.text()

    at.settings.disk_is_full = False
    window = at.window
    window.reject()
    at.qtbot.waitUntil(lambda: not isValid(window))
    assert at.settings.own == {"invitations": {"en": "Key: {key}"}}


def test_closing_asks_about_a_text_that_can_t_be_saved(preferences: Start) -> None:
    at = preferences()
    editor = page_of(at).editor
    at.settings.disk_is_full = True
    editor.editor.setPlainText("Key: {key}")
    window = at.window
    window.reject()  # before the pause is over: what is typed is submitted now
    at.qtbot.waitUntil(window.question.isVisible)
    assert "Couldn't save the English template" in window.question.words.text()
    assert editor.editor.toPlainText() == "Key: {key}"
    window.question.no.click()
    assert window.isVisible()
    window.reject()
    at.qtbot.waitUntil(window.question.isVisible)
    window.question.yes.click()
    at.qtbot.waitUntil(lambda: not isValid(window))
    assert at.settings.own == {}


def test_a_name_that_can_t_be_saved_stays_in_its_field(preferences: Start) -> None:
    at = preferences()
    row = page_of(at).rep_name
    at.settings.disk_is_full = True
    row.line.setText("Jo Bloggs")
    row.line.editingFinished.emit()
    at.qtbot.waitUntil(lambda: bool(row.problem.text()))
    assert row.line.text() == "Jo Bloggs"
    at.settings.disk_is_full = False
    row.line.editingFinished.emit()
    at.waits()
    assert at.settings.own == {"rep_name": "Jo Bloggs"}
    assert not row.problem.isVisible()
    window = at.window
    window.reject()
    at.qtbot.waitUntil(lambda: not isValid(window))


def test_restore_defaults_takes_a_wrong_text_away(preferences: Start) -> None:
    at = preferences()
    page = page_of(at)
    assert not page.restore_button.isEnabled()
    page.editor.editor.setPlainText("Key {kye}")
    assert page.restore_button.isEnabled(), "there is something to restore"
    page.restore_button.click()
    page.question.yes.click()
    assert page.editor.editor.toPlainText() == built_in_template("en")
    assert not page.editor.problem.isVisible()
    assert not page.restore_button.isEnabled()
    window = at.window
    window.reject()
    at.qtbot.waitUntil(lambda: not isValid(window))


def test_restore_defaults_takes_a_wrong_text_of_another_language_away(preferences: Start) -> None:
    at = preferences()
    page = page_of(at)
    page.rep_name.line.setText("Jo")
    page.rep_name.line.editingFinished.emit()
    at.waits()
    page.editor.editor.setPlainText("Key {kye}")
    pick(at, "de")
    page.restore_button.click()
    page.question.yes.click()
    at.waits()
    assert at.settings.own == {}
    pick(at, "en")
    assert page.editor.editor.toPlainText() == built_in_template("en")
