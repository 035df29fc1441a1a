"""The Sites page: reordering, adding, editing, removing, testing, reading, signing in."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from csr_desktop.sessions.outcome import LocalCause
from csr_desktop.settings.policy import read_policy
from csr_desktop.settings.sites.facts import SiteFacts
from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.settings.toml.file import Mistake
from csr_desktop.ui.preferences.sites_page import SitesPage
from csr_desktop.ui.sites.editor import SiteEditor
from csr_desktop.ui.sites.result import SiteResult
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.secret import Secret
from tests.support.events import activate
from tests.support.memory_keyring import MemoryKeyring
from tests.support.preferences_rep import PreferencesRep
from tests.support.rep import Rep

Start = Callable[[], PreferencesRep]
REFUSED = Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "030002", "Wrong user or password")
DENIED = Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "000001")
UNREACHED = Problem(Cause.NAME_NOT_FOUND, Certainty.NOT_SENT)
CASE = TrackingCode(1, "Case number", required=True)


def site(name: str, **others: Any) -> Site:
    values = {"url": f"https://{name.lower()}.webex.com/WBXService/XMLService", "site_name": "x"}
    return Site(**{"name": name, "webex_id": "rep", **values, **others})


@pytest.fixture
def three(preferences_rep: PreferencesRep) -> PreferencesRep:
    """Three sites; the second is the administrator's."""
    sites = preferences_rep.sites
    sites.sites = [site("Acme"), site("Globex"), site("Initech", authentication="session ticket")]
    sites.locked = {"Globex"}
    return preferences_rep


def page_of(at: PreferencesRep) -> SitesPage:
    return at.window.sites


def result_of(at: PreferencesRep) -> SiteResult:
    return at.window.sites.card_of_site.result


def icons_of(at: PreferencesRep) -> list[str]:
    """New widgets in a layout are shown in the next turn of the loop."""
    QApplication.processEvents()
    return [one.icon_name for one in result_of(at).findChildren(IconLabel) if one.isVisible()]


def names_shown(at: PreferencesRep) -> list[str]:
    page = page_of(at)
    return [page.list.item(row).text().split("\n")[0] for row in range(page.list.count())]


def names_in_window(at: PreferencesRep) -> list[str]:
    return [site.name for site in at.rep.window.sites.sites]


def all_texts(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def editor_of(at: PreferencesRep) -> SiteEditor:
    editor = at.desk.editor
    assert editor is not None
    activate(at.qtbot, editor)
    return editor


# Empty, locked, demo


def test_without_a_site_it_says_what_to_do(preferences: Start) -> None:
    at = preferences()
    page = page_of(at)
    assert page._empty.isVisible()
    assert not page.list.isVisible()
    assert not page.card_of_site.isVisible()
    assert page.add_button.isEnabled()
    assert not page.edit_button.isEnabled()
    assert not page.remove_button.isEnabled()


def test_mistakes_in_the_file_are_named(
    preferences: Start, preferences_rep: PreferencesRep
) -> None:
    mistake = Mistake(Path("sites.toml"), 4, "url", "Wrong.")
    preferences_rep.sites.mistakes = (mistake,)
    at = preferences()
    assert page_of(at)._mistakes.text() == "sites.toml, line 4, url: Wrong."


def test_the_administrators_site_is_locked(preferences: Start, three: PreferencesRep) -> None:
    at = preferences()
    page = page_of(at)
    page.list.setCurrentRow(1)
    assert "Managed by your administrator" in page.list.item(1).toolTip()
    assert "Set by" not in page.list.item(0).toolTip()
    assert page.card_of_site._origin.isVisible()
    for button in (page.edit_button, page.remove_button, page.up_button, page.down_button):
        assert not button.isEnabled()
    page.list.setFocus()
    at.presses(Qt.Key.Key_Delete)
    at.presses(Qt.Key.Key_Return)
    assert not page.question.isVisible()
    assert at.desk.editor is None
    assert page.card_of_site.test_button.isEnabled()


def test_the_demo_changes_no_site(rep: Rep) -> None:
    rep.desktop.features.preferences.open()
    window = rep.desktop.features.preferences.window
    assert window is not None
    window.activateWindow()
    page = window.sites
    assert [page.list.item(0).text().split("\n")[0], page.list.count()] == ["Demo site", 2]
    assert not page.add_button.isVisible()
    page.list.setFocus()
    rep.qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert not page.question.isVisible()
    assert page._demo.isVisible()


# Order


def test_alt_and_arrows_move_a_site_past_the_administrators(
    preferences: Start, three: PreferencesRep
) -> None:
    at = preferences()
    page = page_of(at)
    page.list.setFocus()
    at.presses(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names_shown(at) == ["Initech", "Globex", "Acme"]
    assert page.site is not None
    assert page.site.name == "Acme"
    at.waits()
    assert [kept.name for kept in at.sites.sites] == ["Initech", "Globex", "Acme"]
    assert names_in_window(at) == ["Initech", "Globex", "Acme"]
    assert not page.down_button.isEnabled()
    page.up_button.click()
    at.waits()
    assert [kept.name for kept in at.sites.sites] == ["Acme", "Globex", "Initech"]
    assert at.focus is page.list


def test_an_order_that_is_not_kept_is_shown_as_it_was(
    preferences: Start, three: PreferencesRep
) -> None:
    at = preferences()
    at.sites.disk_is_full = True
    page_of(at).down_button.click()
    at.waits()
    at.waits()
    assert names_shown(at) == ["Acme", "Globex", "Initech"]


# Add, edit, remove


def test_add_a_site(preferences: Start, memory_keyring: MemoryKeyring) -> None:
    at = preferences()
    page_of(at).add_button.setFocus()
    at.presses(Qt.Key.Key_Return)
    editor = editor_of(at)
    for text in ("acme.webex.com", "hostid", "hostpassword"):
        at.types(text)
        at.presses(Qt.Key.Key_Return)
    at.qtbot.waitUntil(editor._save.hasFocus)
    at.presses(Qt.Key.Key_Return)
    at.waits()
    at.qtbot.waitUntil(lambda: not isValid(editor))
    assert names_shown(at) == ["Acme"]
    assert names_in_window(at) == ["Acme"]
    assert at.sites.sites[0].site_name == "acme"
    kept = {("csr-desktop", "hostid@acme.webex.com"): "hostpassword"}
    at.qtbot.waitUntil(lambda: memory_keyring.passwords == kept)
    assert page_of(at).card_of_site.isVisible()


def test_edit_a_site_under_another_name(
    preferences: Start, three: PreferencesRep, memory_keyring: MemoryKeyring
) -> None:
    three.sites.sites.reverse()
    at = preferences()
    at.rep.window.sites.pick("Acme")
    page_of(at).list.setCurrentRow(2)
    page_of(at).list.setFocus()
    at.presses(Qt.Key.Key_Return)
    editor = editor_of(at)
    assert editor.entries["url"].field.text().startswith("https://acme.webex.com")
    assert editor.entries["password"].field.text() == ""
    assert editor.focusWidget() is editor.entries["url"].field
    editor.entries["name"].field.setText("Acme Support")
    at.presses(Qt.Key.Key_Return)
    at.waits()
    at.qtbot.waitUntil(lambda: not isValid(editor))
    assert names_shown(at) == ["Initech", "Globex", "Acme Support"]
    picked = at.rep.window.sites.picked_site
    assert picked is not None
    assert picked.name == "Acme Support", "the window stays with the site"
    assert memory_keyring.passwords == {}, "no password was typed"


def test_an_edit_of_another_site_leaves_the_form_alone(
    preferences: Start, three: PreferencesRep
) -> None:
    at = preferences()
    at.rep.window.sites.pick("Initech")
    at.rep.window.form.codes[0].set_text("CASE-1042")
    page_of(at).edit_button.click()
    editor = editor_of(at)
    editor.entries["email"].field.setText("rep@acme.test")
    editor._save.click()
    at.waits()
    assert at.rep.window.form.codes[0].text == "CASE-1042"
    assert at.sites.sites[0].email == "rep@acme.test"
    assert at.rep.window.site_bar._state.text(), "its state is still known"


def test_a_name_that_is_taken_is_said_in_the_editor(
    preferences: Start, three: PreferencesRep
) -> None:
    at = preferences()
    page_of(at).edit_button.click()
    editor = editor_of(at)
    editor.entries["name"].field.setText("Globex")
    editor._save.click()
    at.waits()
    assert "with this name already exists" in editor.entries["name"].field.accessibleDescription()
    assert editor._save.isEnabled()
    editor.discard()


def test_a_full_disk_is_said_in_the_editor(preferences: Start, three: PreferencesRep) -> None:
    at = preferences()
    at.sites.disk_is_full = True
    page_of(at).edit_button.click()
    editor = editor_of(at)
    editor.entries["email"].field.setText("rep@acme.test")
    editor._save.click()
    at.waits()
    said = editor.entries["name"].field.accessibleDescription()
    assert said.startswith("Couldn't save the sites: No space left on device.")
    editor.discard()


def test_without_the_keyring_the_password_is_for_this_run(
    preferences: Start, three: PreferencesRep, memory_keyring: MemoryKeyring
) -> None:
    three.settings.forced = {"store_passwords": False}
    at = preferences()
    page_of(at).add_button.click()
    editor = editor_of(at)
    field = editor.entries["password"].field
    assert field.placeholderText() == "Not saved when you close CSR Desktop"
    assert field.echoMode() == QLineEdit.EchoMode.Password
    for key, text in (("name", "New"), ("url", "new.webex.com"), ("webex_id", "rep")):
        editor.entries[key].field.setText(text)
    field.setText("secret")
    editor._save.click()
    at.waits()
    assert len(at.sites.sites) == 4
    assert memory_keyring.passwords == {}


@pytest.mark.parametrize("with_password", [True, False])
def test_remove_asks_in_place(
    preferences: Start,
    three: PreferencesRep,
    memory_keyring: MemoryKeyring,
    with_password: bool,
) -> None:
    account = three.sites.sites[0].account
    memory_keyring.set_password("csr-desktop", account, "secret")
    at = preferences()
    page = page_of(at)
    page.list.setFocus()
    at.presses(Qt.Key.Key_Delete)
    assert "Remove Acme?" in page.question.words.text()
    at.presses(Qt.Key.Key_Return)
    at.waits()
    assert len(at.sites.sites) == 3, "the careful answer has the focus"
    assert at.focus is page.list
    page.remove_button.click()
    page.question.also.setChecked(with_password)
    page.question.yes.click()
    at.waits()
    assert names_shown(at) == ["Globex", "Initech"]
    assert names_in_window(at) == ["Globex", "Initech"]
    at.qtbot.waitUntil(lambda: bool(memory_keyring.passwords) is not with_password)


def test_a_keyring_that_does_not_give_a_password_up_is_said_later(
    preferences: Start,
    three: PreferencesRep,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    memory_keyring.set_password("csr-desktop", three.sites.sites[0].account, "secret")
    monkeypatch.setattr(memory_keyring, "delete_password", lambda *_: None)
    at = preferences()
    page_of(at).remove_button.click()
    page_of(at).question.also.setChecked(True)
    page_of(at).question.yes.click()
    at.waits()
    words = "Couldn't delete the password from the system keyring."
    at.qtbot.waitUntil(lambda: words in page_of(at).problem.text())
    assert names_shown(at) == ["Globex", "Initech"]


def test_a_keyring_that_does_not_take_a_password_is_said_later(
    preferences: Start,
    three: PreferencesRep,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(memory_keyring, "set_password", lambda *_: None)
    at = preferences()
    page_of(at).edit_button.click()
    editor = editor_of(at)
    editor.entries["password"].field.setText("secret")
    editor._save.click()
    at.waits()
    at.qtbot.waitUntil(lambda: "Couldn't save the password" in page_of(at).problem.text())


def test_a_password_that_another_site_uses_is_not_offered_to_go(
    preferences: Start, three: PreferencesRep
) -> None:
    three.sites.sites.append(msgspec.structs.replace(three.sites.sites[0], name="Acme again"))
    at = preferences()
    page_of(at).remove_button.click()
    assert not page_of(at).question.also.isVisible()


def test_the_last_site_goes_and_the_window_begins_anew(
    preferences: Start, preferences_rep: PreferencesRep
) -> None:
    preferences_rep.sites.sites = [site("Acme")]
    at = preferences()
    page_of(at).remove_button.click()
    page_of(at).question.yes.click()
    at.waits()
    assert page_of(at)._empty.isVisible()
    assert at.rep.window.welcome.isVisible()


def test_a_site_that_the_main_window_adds_is_shown(
    preferences: Start, three: PreferencesRep
) -> None:
    at = preferences()
    sites = at.rep.window.sites
    with at.qtbot.waitSignal(sites.changed):
        sites._on_submitted(site("Umbrella"), Secret("secret"))
    at.waits()
    assert names_shown(at) == ["Acme", "Globex", "Initech", "Umbrella"]
    assert "Managed by" in page_of(at).list.item(1).toolTip()


# Test


def asks(at: PreferencesRep, name: str) -> None:
    getattr(page_of(at).card_of_site, name).click()
    at.waits()


def test_a_site_that_is_there_and_takes_the_account(
    preferences: Start, three: PreferencesRep
) -> None:
    at = preferences()
    asks(at, "test_button")
    assert "Connected (WebEx XML API V11.2.0 SP9) in 0." in at.answer
    assert "Signed in successfully." in at.answer
    assert not result_of(at).stop_button.isVisible()


def test_a_site_that_is_not_there(preferences: Start, three: PreferencesRep) -> None:
    three.says.is_reached, three.says.problem = False, UNREACHED
    at = preferences()
    asks(at, "test_button")
    assert icons_of(at).count("problem") == 1
    assert "Server not found" in at.answer
    assert "done" not in icons_of(at)


def test_an_account_that_is_refused_can_be_mended_there(
    preferences: Start, three: PreferencesRep, memory_keyring: MemoryKeyring
) -> None:
    three.says.problem = REFUSED
    at = preferences()
    card = page_of(at).card_of_site
    card.test_button.setFocus()
    at.presses(Qt.Key.Key_Return)
    at.waits()
    assert "Connected (WebEx XML API" in at.answer
    assert at.answer.count("Incorrect WebEx ID or password") == 1
    assert at.focus is result_of(at).password.field
    three.says.problem = None
    at.types("hostpassword")
    at.presses(Qt.Key.Key_Return)
    at.waits()
    assert "Signed in successfully" in at.answer
    assert at.desk.editor is None, "Enter pressed no other button"
    kept = {("csr-desktop", "rep@acme.webex.com"): "hostpassword"}
    at.qtbot.waitUntil(lambda: memory_keyring.passwords == kept)
    assert at.focus is card.test_button


def test_a_wait_is_ended_in_place(preferences: Start, three: PreferencesRep) -> None:
    at = preferences()
    three.says.gate.shut()
    card = page_of(at).card_of_site
    card.test_button.setFocus()
    at.presses(Qt.Key.Key_Return)
    assert at.answer == "Testing…"
    assert at.focus is result_of(at).stop_button
    assert not card.test_button.isEnabled()
    at.qtbot.waitUntil(three.says.gate.reached.is_set)
    at.presses(Qt.Key.Key_Return)
    at.waits()
    assert at.answer == "Canceled. No changes made."
    assert at.focus is card.test_button
    assert card.test_button.isEnabled()
    asks(at, "test_button")
    assert "Signed in successfully" in at.answer


def test_another_site_drops_the_answer(preferences: Start, three: PreferencesRep) -> None:
    at = preferences()
    three.says.gate.shut()
    page_of(at).card_of_site.test_button.click()
    page_of(at).list.setCurrentRow(1)
    at.waits()
    assert at.answer == ""
    assert page_of(at).card_of_site.test_button.isEnabled()


def test_a_create_ends_the_wait(preferences: Start, three: PreferencesRep) -> None:
    at = preferences()
    three.says.gate.shut()
    page_of(at).card_of_site.test_button.click()
    at.qtbot.waitUntil(three.says.gate.reached.is_set)
    with at.qtbot.waitSignal(at.rep.desktop.background.attempt_ended):
        at.rep.window.creating.create_session()
    at.waits()
    assert at.answer == "Canceled. No changes made."


def test_the_window_can_be_closed_while_a_test_is_out(
    preferences: Start, three: PreferencesRep
) -> None:
    at = preferences()
    three.says.gate.shut()
    page_of(at).card_of_site.test_button.click()
    at.qtbot.waitUntil(three.says.gate.reached.is_set)
    window = at.window
    window.reject()
    at.qtbot.waitUntil(lambda: not isValid(window))
    at.waits()


# What the site says


def test_what_would_change_is_shown_before_it_is_kept(
    preferences: Start, three: PreferencesRep
) -> None:
    three.says.facts = SiteFacts(
        tracking_codes=(CASE,), has_support_center=False, refused=(DENIED,)
    )
    at = preferences()
    asks(at, "test_button")
    assert '•  Tracking code 1: renamed from "Tracking code 1" to "Case number"' in at.answer
    assert "Support Center isn't available on this site." in at.answer
    assert "The site didn't provide your session types." in at.answer
    assert at.sites.sites[0].tracking_codes != (CASE,)
    result_of(at).discard_button.click()
    assert "No changes made" in at.answer
    assert not result_of(at).save_button.isVisible()
    asks(at, "test_button")
    result_of(at).save_button.click()
    at.waits()
    assert at.sites.sites[0].tracking_codes == (CASE,)
    assert at.answer == "Saved."
    assert [code.code.name for code in at.rep.window.form.codes] == ["Case number"]


def by_hand(at: PreferencesRep, name: str, **changes: Any) -> None:
    """Someone changes a site in the file without notice."""
    at.sites.sites = [
        msgspec.structs.replace(kept, **changes) if kept.name == name else kept
        for kept in at.sites.sites
    ]


def test_what_was_read_leaves_a_change_by_hand_alone(
    preferences: Start, three: PreferencesRep
) -> None:
    three.says.facts = SiteFacts(tracking_codes=(CASE,))
    at = preferences()
    asks(at, "test_button")
    by_hand(at, "Acme", timeout=12, email="rep@acme.test")
    result_of(at).save_button.click()
    at.waits()
    kept = at.sites.sites[0]
    assert (kept.tracking_codes, kept.timeout, kept.email) == ((CASE,), 12, "rep@acme.test")


def test_what_was_read_does_not_undo_the_same_change_by_hand(
    preferences: Start, three: PreferencesRep
) -> None:
    three.says.facts = SiteFacts(tracking_codes=(CASE,))
    at = preferences()
    asks(at, "test_button")
    mine = (TrackingCode(1, "My own label"),)
    by_hand(at, "Acme", tracking_codes=mine)
    result_of(at).save_button.click()
    at.waits()
    assert at.sites.sites[0].tracking_codes == mine
    assert "edited in sites.toml in the meantime" in page_of(at).problem.text()
    assert page_of(at).site == at.sites.sites[0], "what is kept is shown"
    asks(at, "test_button")
    result_of(at).save_button.click()
    at.waits()
    assert at.sites.sites[0].tracking_codes == (CASE,), "read again, it is the rep's choice"


def test_an_edit_leaves_the_rest_as_it_was_changed_by_hand(
    preferences: Start, three: PreferencesRep
) -> None:
    at = preferences()
    page_of(at).edit_button.click()
    editor = editor_of(at)
    by_hand(at, "Acme", tracking_codes=(CASE,), partner_id="9")
    editor.entries["email"].field.setText("rep@acme.test")
    editor._save.click()
    at.waits()
    kept = at.sites.sites[0]
    assert (kept.tracking_codes, kept.partner_id, kept.email) == ((CASE,), "9", "rep@acme.test")


def test_an_edit_of_what_was_changed_by_hand_is_refused_at_its_field(
    preferences: Start, three: PreferencesRep
) -> None:
    at = preferences()
    page_of(at).edit_button.click()
    editor = editor_of(at)
    by_hand(at, "Acme", email="hand@acme.test")
    editor.entries["email"].field.setText("rep@acme.test")
    editor._save.click()
    at.waits()
    assert at.sites.sites[0].email == "hand@acme.test"
    assert "edited in sites.toml" in editor.entries["email"].field.accessibleDescription()
    editor.discard()


def test_another_account_s_site_of_the_name_is_not_removed_unseen(
    preferences: Start, three: PreferencesRep
) -> None:
    at = preferences()
    page_of(at).remove_button.click()
    by_hand(at, "Acme", webex_id="someone")
    page_of(at).question.yes.click()
    at.waits()
    assert at.sites.sites[0].webex_id == "someone"
    assert "edited in sites.toml" in page_of(at).problem.text()


def test_discard_calls_off_a_save_that_waits(preferences: Start, three: PreferencesRep) -> None:
    three.says.facts = SiteFacts(tracking_codes=(CASE,))
    at = preferences()
    asks(at, "test_button")
    before = at.sites.sites[0]
    is_free = threading.Event()
    at.rep.desktop.background.ask(lambda *_: is_free.wait(10), lambda _: None)
    result_of(at).save_button.click()
    assert not result_of(at).save_button.isEnabled()
    result_of(at).discard_button.click()
    assert "No changes made" in at.answer
    is_free.set()
    at.waits()
    assert at.sites.sites[0] == before
    assert "No changes made" in at.answer


def test_the_test_s_password_is_not_offered_to_be_kept_once_that_is_off(
    preferences: Start, three: PreferencesRep
) -> None:
    three.says.problem = REFUSED
    at = preferences()
    asks(at, "test_button")
    assert result_of(at).password.keep.isVisible()
    at.window.changed.emit({"store_passwords": False})
    at.waits()
    assert not result_of(at).password.keep.isVisible()
    assert not result_of(at).password.keep.isChecked()


def test_a_session_type_that_a_reading_removes_is_said(
    preferences: Start, three: PreferencesRep
) -> None:
    types = (SessionType(13, "Support"), SessionType(20, "Remote"))
    three.sites.sites[0] = site("Acme", session_types=types)
    three.says.facts = SiteFacts(session_types=types[:1], tracking_codes=(TrackingCode(2, "Two"),))
    at = preferences()
    form = at.rep.window.form
    form.session_types.setCurrentIndex(1)
    form.fill(None, {1: "CASE-1", 2: "two"})
    asks(at, "test_button")
    result_of(at).save_button.click()
    at.waits()
    assert form.session_type == 13
    assert form.typed == {2: "two"}
    said = all_texts(at.rep.window.notice)
    assert "Session type 20 isn't available" in said
    assert "tracking code 1. “CASE-1” was ignored" in said


def test_a_late_save_does_not_turn_the_page_back(preferences: Start, three: PreferencesRep) -> None:
    three.says.facts = SiteFacts(tracking_codes=(CASE,))
    at = preferences()
    asks(at, "test_button")
    is_free = threading.Event()
    at.rep.desktop.background.ask(lambda *_: is_free.wait(10), lambda _: None)
    result_of(at).save_button.click()
    page_of(at).list.setCurrentRow(2)
    is_free.set()
    at.waits()
    assert at.sites.sites[0].tracking_codes == (CASE,), "it was not discarded"
    assert page_of(at).list.currentRow() == 2
    assert at.answer == ""


def test_a_site_that_says_the_same(preferences: Start, three: PreferencesRep) -> None:
    own = three.sites.sites[0]
    three.says.facts = SiteFacts(own.tracking_codes, own.session_types)
    at = preferences()
    asks(at, "test_button")
    assert at.answer.endswith("Already up to date.")
    assert not result_of(at).save_button.isVisible()


def test_a_site_that_tells_nothing_is_not_called_the_same(
    preferences: Start, three: PreferencesRep
) -> None:
    three.says.facts = SiteFacts(refused=(DENIED,) * 3)
    at = preferences()
    asks(at, "test_button")
    assert "The site didn't provide its session types and tracking codes." in at.answer
    assert "Already up to date." not in at.answer
    assert "Signed in successfully." not in at.answer, "that is not known"


def test_a_wrong_address_is_corrected_in_the_editor(
    preferences: Start, three: PreferencesRep
) -> None:
    three.says.is_reached, three.says.problem = False, UNREACHED
    at = preferences()
    card = page_of(at).card_of_site
    card.test_button.setFocus()
    at.presses(Qt.Key.Key_Return)
    at.waits()
    assert at.focus is result_of(at).edit_button
    at.presses(Qt.Key.Key_Return)
    editor = editor_of(at)
    address = editor.entries["url"]
    assert at.focus is address.field
    assert "Server not found" in address.problem.text()
    editor.discard()


def test_the_administrators_site_is_read_and_not_changed(
    preferences: Start, three: PreferencesRep
) -> None:
    three.says.facts = SiteFacts(tracking_codes=(CASE,))
    at = preferences()
    page_of(at).list.setCurrentRow(1)
    asks(at, "test_button")
    assert "This site is managed by your administrator" in at.answer
    assert not result_of(at).save_button.isVisible()


def test_a_read_without_a_password_asks_for_it(preferences: Start, three: PreferencesRep) -> None:
    problem = Problem(LocalCause.NO_KEYRING, Certainty.NOT_SENT)
    three.says.problem = problem
    at = preferences()
    asks(at, "test_button")
    assert result_of(at).password.isVisible()
    assert not result_of(at).password.keep.isVisible(), "there is no keyring"
    three.says.problem = None
    result_of(at).password.field.setText("secret")
    result_of(at).again_button.click()
    at.waits()
    assert "Signed in successfully." in at.answer
    assert three.says.asked == ["test Acme", "test Acme"]


# Copy as policy.toml


def test_a_site_is_copied_as_a_policy(
    preferences: Start, three: PreferencesRep, said: list[str], tmp_path: Path
) -> None:
    three.sites.sites[0] = site("Acme", webex_id="ann.lee", tracking_codes=(CASE,))
    at = preferences()
    copy = page_of(at).card_of_site.copy_policy
    copy.button.setFocus()
    at.presses(Qt.Key.Key_Return)
    path = tmp_path / "policy.toml"
    path.write_text(QGuiApplication.clipboard().text(), "utf-8")
    assert "ann.lee" not in path.read_text("utf-8")
    (entry,) = read_policy([path]).sites
    assert entry.site is not None
    assert (entry.site.name, entry.site.tracking_codes) == ("Acme", (CASE,))
    assert copy._done.isVisible()
    assert said[-1] == "Copied"
    page_of(at).list.setCurrentRow(1)
    assert not copy._done.isVisible(), "that was another site"


# Sign in and out


def test_sign_in_and_out(preferences: Start, three: PreferencesRep) -> None:
    at = preferences()
    card = page_of(at).card_of_site
    assert not card.sign_button.isVisible(), "a password goes with each request"
    page_of(at).list.setCurrentRow(2)
    at.waits()
    assert card.signed_in.text() == "Not signed in"
    three.says.sign_in = REFUSED
    asks(at, "sign_button")
    assert "Incorrect WebEx ID" in at.answer
    three.says.sign_in = None
    asks(at, "sign_button")
    assert at.answer == "Signed in."
    assert card.signed_in.text() == "Signed in"
    page_of(at).list.setCurrentRow(0)
    page_of(at).list.setCurrentRow(2)
    at.waits()
    assert card.signed_in.text() == "Signed in", "known when it is picked again"
    asks(at, "sign_button")
    assert at.answer == "Signed out."
    assert card.sign_button.text() == "Sign &in"


def test_a_typed_password_of_a_test_is_used(preferences: Start, three: PreferencesRep) -> None:
    three.says.problem = REFUSED
    at = preferences()
    asks(at, "test_button")
    result_of(at).password.keep.setChecked(False)
    result_of(at).password.field.setText("secret")
    result_of(at).again_button.click()
    at.waits()
    assert three.says.passwords is not None
    found = three.says.passwords.get(three.sites.sites[0], Cancellation())
    assert getattr(found, "reveal", lambda: "")() == "secret"
