"""Adding a site tests it and reads its settings, with the keyboard only, on real sites."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from csr_desktop.demo_site import form
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.sites.editor import SiteEditor
from tests.support.answers import failure, http, success
from tests.support.events import activate
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep, SilentSite, account_at, site_toml
from tests.support.scripted_server import ScriptedServer, answering
from tests.support.sites import dialog_of

Open = Callable[..., Rep]
VERSION = http(success("ep", "<x:apiVersion>WebEx XML API V11.2.0 SP9</x:apiVersion>"))
DENIED = http(failure("000001"))
DEMO_CODES = tuple(
    TrackingCode(code.number, code.label, code.required, code.values)
    for code in form.TRACKING_CODES
)


@pytest.fixture
def rep(open_desktop: Open, memory_keyring: MemoryKeyring) -> Rep:
    """Someone at the very first start, without any site."""
    return open_desktop()


@pytest.fixture
def dialog(rep: Rep) -> Iterator[SiteEditor]:
    rep.presses(Qt.Key.Key_Return)
    made = dialog_of(rep)
    yield made
    if rep.window.sites.dialog is made:
        made.discard()


def enters(rep: Rep, *texts: str) -> None:
    """Type each text, and Enter."""
    for text in texts:
        rep.types(text)
        rep.presses(Qt.Key.Key_Return)


def is_over(dialog: SiteEditor) -> bool:
    return not dialog._is_testing


def waits_for_answer(rep: Rep, dialog: SiteEditor) -> None:
    rep.qtbot.waitUntil(lambda: is_over(dialog))


def saved_site() -> Site:
    ((site,), mistakes) = SitesFile(find_paths(demo=False).sites).load()
    assert mistakes == ()
    return site


@contextmanager
def shown_once(dialog: SiteEditor, sentence: str) -> Iterator[None]:
    yield
    said = [dialog.answer.words, *(e.problem.text() for e in dialog.entries.values())]
    assert sum(sentence in text for text in said) == 1, said


def test_from_nothing_to_the_first_key_by_keyboard_alone(
    rep: Rep, dialog: SiteEditor, demo_server: DemoServer, memory_keyring: MemoryKeyring
) -> None:
    assert rep.focus is dialog.entries["url"].field
    enters(rep, demo_server.url)
    assert rep.focus is dialog.entries["webex_id"].field, "the name has filled itself in"
    assert dialog.entries["name"].field.text() == demo_server.url.split("/")[2]
    enters(rep, "hostid", "hostpassword")
    assert rep.focus is dialog.entries["site_name"].field, "the address does not tell it"
    enters(rep, "demo")
    waits_for_answer(rep, dialog)
    assert rep.focus is dialog._save
    words = dialog.answer.words
    assert "Connected (WebEx XML API" in words
    assert "Signed in successfully." in words
    assert "Session types: Support session" in words
    assert "Case number (required)" in words
    assert "Department (a list)" in words
    with rep.qtbot.waitSignal(rep.window.sites.changed):
        rep.presses(Qt.Key.Key_Return)
    site = saved_site()
    assert site.tracking_codes == DEMO_CODES
    assert site.session_types == tuple(SessionType(*k) for k in form.SESSION_TYPES.items())
    account = ("csr-desktop", account_at(demo_server.url))
    rep.qtbot.waitUntil(lambda: memory_keyring.passwords == {account: "hostpassword"})
    activate(rep.qtbot, rep.window)
    assert rep.window.form.codes[0].field.hasFocus()
    rep.types("CASE-1")
    rep.creates()
    assert rep.key_on_screen.replace(" ", "") == demo_server.site.sessions[0].key


def test_a_wrong_password_is_said_once_at_its_field_and_mended_there(
    rep: Rep, dialog: SiteEditor, demo_server: DemoServer, memory_keyring: MemoryKeyring
) -> None:
    enters(rep, demo_server.url, "hostid", "wrong", "demo")
    waits_for_answer(rep, dialog)
    password = dialog.entries["password"]
    assert rep.focus is password.field
    assert "Incorrect WebEx ID or password" in password.problem.text()
    assert dialog.answer.words.startswith("Connected"), "what was found stays"
    assert "does not accept" not in dialog.answer.words, "one cause, said once"
    assert memory_keyring.passwords == {}
    password.field.selectAll()
    enters(rep, "hostpassword")
    waits_for_answer(rep, dialog)
    assert not password.problem.isVisible()
    assert "Signed in successfully." in dialog.answer.words
    assert rep.focus is dialog._save


def test_a_wrong_address_is_said_at_its_field_and_the_names_follow_it(
    rep: Rep, dialog: SiteEditor, demo_server: DemoServer
) -> None:
    enters(rep, "acne.webex.invalid", "hostid", "hostpassword", "acne")
    waits_for_answer(rep, dialog)
    address = dialog.entries["url"]
    assert rep.focus is address.field
    assert (
        "Check the site URL and your network connection, then test again." in address.problem.text()
    )
    assert dialog.answer.words == ""
    assert "create" not in address.problem.text(), "nothing is created here"
    address.field.selectAll()
    rep.types(demo_server.url)
    assert address.problem.isVisible(), "until it is tested again"
    dialog.entries["site_name"].field.setText("demo")
    rep.presses(Qt.Key.Key_Return)
    waits_for_answer(rep, dialog)
    assert dialog.entries["name"].field.text() == demo_server.url.split("/")[2]
    assert "Signed in successfully." in dialog.answer.words


def test_the_names_follow_the_address_until_the_rep_enters_them(
    rep: Rep, dialog: SiteEditor
) -> None:
    texts = {key: dialog.entries[key].field.text for key in ("name", "site_name")}
    rep.types("acne.webex.com\t")
    assert {key: text() for key, text in texts.items()} == {"name": "Acne", "site_name": "acne"}
    dialog.entries["url"].field.setFocus()
    dialog.entries["url"].field.selectAll()
    rep.types("acme.webex.com\t")
    assert {key: text() for key, text in texts.items()} == {"name": "Acme", "site_name": "acme"}
    dialog.entries["name"].field.setText("Our customers")
    dialog.entries["url"].field.setText("globex.webex.com")
    dialog.form.complete()
    assert {key: text() for key, text in texts.items()} == {
        "name": "Our customers",
        "site_name": "globex",
    }


def test_a_site_that_refuses_to_tell_is_saved_as_it_is(rep: Rep, dialog: SiteEditor) -> None:
    with ScriptedServer(answering(VERSION, DENIED, DENIED, DENIED)) as server:
        enters(rep, server.url, "hostid", "hostpassword", "demo")
        waits_for_answer(rep, dialog)
    assert rep.focus is dialog._save
    words = dialog.answer.words
    assert "The site didn't provide its session types and tracking codes." in words
    assert "test again later" in words
    for name in ("GetUser", "GetSite", "LstMeetingType", "Nothing would change"):
        assert name not in words
    with rep.qtbot.waitSignal(rep.window.sites.changed):
        rep.presses(Qt.Key.Key_Return)
    assert saved_site().session_types == (SessionType(13, "Support session"),)
    assert len(saved_site().tracking_codes) == 10


def test_without_a_test_a_site_is_saved_too(rep: Rep, dialog: SiteEditor) -> None:
    assert "You can also save without testing" in dialog.answer.words
    enters(rep, "acme.webex.com", "hostid")
    rep.types("hostpassword")
    with rep.qtbot.waitSignal(rep.window.sites.changed):
        dialog._save.click()
    assert saved_site().name == "Acme"


def test_a_test_can_be_stopped_and_a_change_stops_it(
    rep: Rep, dialog: SiteEditor, silent_site: SilentSite
) -> None:
    enters(rep, silent_site.url, "hostid", "hostpassword", "demo")
    assert dialog.answer.words == "Testing…"
    dialog.answer.stop_button.click()
    assert "Canceled" in dialog.answer.words
    rep.presses(Qt.Key.Key_Return)
    assert not is_over(dialog)
    dialog.entries["webex_id"].field.setText("other")
    assert is_over(dialog)
    assert "You can also save without testing" in dialog.answer.words


def test_what_the_rep_has_entered_is_not_replaced_unseen(
    rep: Rep, dialog: SiteEditor, demo_server: DemoServer
) -> None:
    dialog.form.tracking_codes.rows[0].label.setText("My own")
    enters(rep, demo_server.url, "hostid", "hostpassword", "demo")
    waits_for_answer(rep, dialog)
    assert 'Tracking code 1: renamed from "My own" to "Case number"' in dialog.answer.words
    assert dialog.form.tracking_codes.rows[0].label.text() == "My own"
    assert rep.focus is dialog.answer.save_button
    rep.presses(Qt.Key.Key_Return)
    assert dialog.form.tracking_codes.rows[0].label.text() == "Case number"
    assert rep.focus is dialog._save


def test_an_edited_site_shows_differences_before_it_takes_them(
    open_desktop: Open,
    write_sites: Callable[[str], object],
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
) -> None:
    write_sites(site_toml(demo_server.url))
    memory_keyring.set_password("csr-desktop", account_at(demo_server.url), "hostpassword")
    rep = open_desktop()
    preferences = rep.desktop.features.preferences
    preferences.open()
    window = preferences.window
    assert window is not None
    rep.qtbot.waitUntil(window.sites.edit_button.isEnabled)
    window.sites.edit_button.click()
    editor = window.sites.editor
    assert editor is not None
    activate(rep.qtbot, editor)
    assert editor._save.isDefault(), "nothing is changed that a test would ask for"
    editor.test_button.click()
    rep.qtbot.waitUntil(lambda: not editor._is_testing)
    assert "These settings on the site are different:" in editor.answer.words
    editor.answer.discard_button.click()
    assert editor.answer.words == "Your entries are kept."
    assert editor.form.tracking_codes.value[0].label == ""
    editor.test_button.click()
    rep.qtbot.waitUntil(lambda: not editor._is_testing)
    editor.answer.save_button.click()
    assert editor.form.tracking_codes.value == DEMO_CODES
    editor.discard()


def test_enter_never_sends_a_half_typed_account(rep: Rep, dialog: SiteEditor) -> None:
    for key in ("url", "webex_id", "password"):
        field = dialog.entries[key].field
        assert rep.focus is field
        enters(rep, "acme.webex.com" if key == "url" else "x") if key != "password" else None
    rep.presses(Qt.Key.Key_Return)
    assert rep.focus is dialog.entries["password"].field
    assert "Enter a password." in dialog.entries["password"].problem.text()
    assert is_over(dialog)


def test_rows_are_moved_by_keys_and_by_buttons(
    rep: Rep, dialog: SiteEditor, qtbot: QtBot, said: list[str]
) -> None:
    dialog.form.sections["tracking_codes"].unfold()
    codes = dialog.form.tracking_codes
    codes.rows[2].label.setText("Third")
    codes.rows[2].label.setFocus()
    qtbot.keyClick(codes.rows[2].label, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [code.number for code in codes.value[:3]] == [1, 3, 2]
    assert codes.rows[1].label.hasFocus(), "the focus goes with its row"
    assert said[-1] == "Third: 2 of 10"
    codes.mover.up_button.click()
    assert [code.number for code in codes.value[:3]] == [3, 1, 2]
    assert not codes.mover.up_button.isEnabled()
    qtbot.keyClick(codes.rows[0].label, Qt.Key.Key_Tab)
    assert codes.rows[0].required.hasFocus(), "Tab goes as the eye does"
    codes.rows[0].default.setFocus()
    qtbot.keyClick(codes.rows[0].default, Qt.Key.Key_Tab)
    assert codes.rows[1].used.hasFocus()
    dialog.form.sections["session_types"].unfold()
    types = dialog.form.session_types
    types.add_button.click()
    assert isinstance(rep.focus, QLineEdit)
    types.rows[1].number.setText("14")
    types.rows[1].name.setText("Training")
    qtbot.keyClick(types.rows[1].number, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert types.value == (SessionType(14, "Training"), SessionType(13, "Support session"))
    qtbot.keyClick(types.rows[0].number, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert types.value[0].id == 14, "it is the first already"
