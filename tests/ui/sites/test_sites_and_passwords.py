"""First start, adding a site, editing sites.toml, and where passwords are stored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.system.paths import find_paths
from tests.support.events import activate
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep, account_at, journal_rows, notice_of, site_toml
from tests.support.sites import dialog_of, fill

Open = Callable[..., Rep]
Write = Callable[[str], Path]
Press = Callable[..., Rep]


def test_the_first_start_offers_two_ways(open_desktop: Open) -> None:
    rep = open_desktop()
    assert rep.window.welcome.isVisible()
    assert rep.focus is rep.window.welcome.add_button
    rep.window.resize(267, 200)  # where the form's button is outside the form
    form = rep.window.form
    rep.qtbot.waitUntil(lambda: not form.isAncestorOf(form.create_button))
    QApplication.processEvents()
    assert not form.create_button.isVisible()
    rep.presses(Qt.Key.Key_Tab)
    assert rep.focus is rep.window.welcome.demo_button


def test_the_demo_opens_from_the_first_start(open_desktop: Open) -> None:
    rep = open_desktop()
    first = rep.window
    rep.window.welcome.demo_button.click()
    with rep.qtbot.waitSignal(rep.desktop.background.opened):
        pass
    rep.qtbot.waitUntil(lambda: not isValid(first))
    demo = Rep(rep.qtbot, rep.desktop)
    demo.types("CASE-1")
    demo.creates()
    assert demo.key_on_screen
    demo.window.close()
    assert journal_rows(demo=False) == [], "the demo keeps to its own folder"
    assert len(journal_rows(demo=True)) == 1


def test_add_a_site_and_create_a_session(
    open_desktop: Open, demo_server: DemoServer, memory_keyring: MemoryKeyring
) -> None:
    rep = open_desktop()
    rep.presses(Qt.Key.Key_Return)
    dialog = dialog_of(rep)
    fill(dialog, name="Acme Support", url=demo_server.url, webex_id="hostid")
    fill(dialog, password="hostpassword", site_id="0000", partner_id="9999")
    dialog.entries["email"].field.setFocus()
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(dialog._save.hasFocus)
    with rep.qtbot.waitSignal(rep.window.sites.changed):
        rep.presses(Qt.Key.Key_Return)

    assert rep.window.sites.picked_site is not None
    assert rep.window.sites.picked_site.name == "Acme Support"
    account = account_at(demo_server.url)
    kept = {("csr-desktop", account): "hostpassword"}
    rep.qtbot.waitUntil(lambda: memory_keyring.passwords == kept)
    written = find_paths(demo=False).sites.read_text()
    assert 'site_id = "0000"' in written
    assert "hostpassword" not in written

    activate(rep.qtbot, rep.window)
    rep.window.form.focus_first()
    rep.types("CASE-1")
    rep.creates()
    assert rep.key_on_screen.replace(" ", "") == demo_server.site.sessions[0].key


@pytest.mark.parametrize(
    ("wrong", "key", "sentence"),
    [
        ({"name": " "}, "name", "Enter a display name."),
        ({"name": "", "url": ""}, "url", "Enter a URL such as"),
        ({"url": "http://acme.webex.com"}, "url", "must start with https://"),
        ({"webex_id": ""}, "webex_id", "Enter your WebEx ID"),
        ({"password": ""}, "password", "Enter a password."),
        ({"url": "support.acme.test", "site_name": ""}, "site_name", "Enter the site name"),
        ({"site_id": "acme"}, "site_id", "The site ID consists of digits."),
    ],
)
def test_what_is_wrong_stands_at_its_field(
    open_desktop: Open, wrong: dict[str, str], key: str, sentence: str
) -> None:
    rep = open_desktop()
    rep.window.welcome.add_button.click()
    dialog = dialog_of(rep)
    right = {"name": "Acme", "url": "acme.webex.com", "webex_id": "rep", "password": "secret"}
    fill(dialog, **(right | {"site_name": "acme"} | wrong))
    dialog._save.click()

    field = dialog.entries[key].field
    assert sentence in field.accessibleDescription()
    assert rep.focus is field
    assert dialog.entries["email"].field.text() == ""
    assert not find_paths(demo=False).sites.exists()
    dialog.reject()


def test_the_address_says_the_sites_name(open_desktop: Open) -> None:
    rep = open_desktop()
    rep.window.welcome.add_button.click()
    dialog = dialog_of(rep)
    fill(dialog, url="acme.webex.com")
    dialog.entries["url"].field.editingFinished.emit()
    assert dialog.entries["site_name"].field.text() == "acme"
    dialog.reject()


def test_a_site_of_the_same_name_is_refused(
    open_desktop: Open, write_sites: Write, demo_server: DemoServer, memory_keyring: MemoryKeyring
) -> None:
    before = write_sites(site_toml(demo_server.url)).read_text()
    rep = open_desktop()
    rep.window.sites.ask_for_site()
    dialog = dialog_of(rep)
    fill(dialog, name="Acme Support", url="acme.webex.com", webex_id="rep", password="secret")
    dialog._save.click()
    name = dialog.entries["name"].field
    rep.qtbot.waitUntil(lambda: "with this name already exists" in name.accessibleDescription())
    assert find_paths(demo=False).sites.read_text() == before
    assert memory_keyring.passwords == {}
    dialog.reject()


def test_a_mistake_in_the_file_is_named_and_the_rest_works(
    open_desktop: Open, write_sites: Write, demo_server: DemoServer
) -> None:
    broken = '\n[[sites]]\nname = "Broken"\nurl = "https://a.test/x"\nsite_id = 12\n'
    write_sites(site_toml(demo_server.url) + broken)
    rep = open_desktop()
    assert "sites.toml, line 10, site_id: Broken: Expected a quoted string" in notice_of(rep)
    assert rep.window.sites.picked_site is not None
    assert rep.window.sites.picked_site.name == "Acme Support"


def test_site_preselects_and_an_unknown_one_is_said(
    open_desktop: Open, write_sites: Write, demo_server: DemoServer
) -> None:
    write_sites(site_toml(demo_server.url) + site_toml(demo_server.url, "Second"))
    rep = open_desktop(site="Second")
    assert rep.window.sites.picked_site is not None
    assert rep.window.sites.picked_site.name == "Second"
    other = open_desktop(site="Third")
    assert "no site named Third" in notice_of(other)


def test_without_a_keyring_the_window_asks_and_keeps_it_for_this_run(
    press_at: Press, demo_server: DemoServer, no_keyring: None
) -> None:
    rep = press_at(demo_server.url)
    assert "Enter your password to continue" in rep.words
    assert "No session was created" not in rep.words, "it is a step, not an end"
    assert "no keyring" in rep.words
    password = rep.window.outcome.problem.password.field
    assert rep.focus is password
    assert password.echoMode() == QLineEdit.EchoMode.Password
    assert not rep.window.outcome.problem.password.keep.isVisible()
    assert journal_rows(demo=False) == []

    rep.types("hostpassword")
    rep.creates()
    assert rep.key_on_screen
    assert len(journal_rows(demo=False)) == 1, "one attempt"
    rep.window.form.focus_first()
    rep.creates()
    assert len(demo_server.site.sessions) == 2, "asked once for this run"


def test_switching_storing_off_takes_the_offer_to_keep_it_away(
    press_at: Press, demo_server: DemoServer, memory_keyring: MemoryKeyring
) -> None:
    rep = press_at(demo_server.url)
    row = rep.window.outcome.problem.password
    assert row.keep.isVisible()
    assert row.keep.isChecked()
    rep.types("host")

    def stores(stores: bool) -> None:
        with rep.qtbot.waitSignal(rep.desktop.settings_changed):
            rep.desktop.features.preferences._on_changed({"store_passwords": stores})

    stores(False)
    assert not row.keep.isVisible()
    assert not row.keep.isChecked()
    assert row.field.text() == "host", "what is typed stays"
    stores(True)
    assert row.keep.isVisible()
    row.keep.setChecked(False)
    rep.desktop.features.preferences._on_changed({"tray_icon": False})
    rep.window.apply_settings(rep.desktop.features.settings)
    assert not row.keep.isChecked(), "another preference leaves the rep's choice alone"
    row.keep.setChecked(True)
    stores(False)
    rep.types("password")
    rep.creates()
    assert rep.key_on_screen
    assert memory_keyring.passwords == {}


def test_the_create_button_takes_the_typed_password_too(
    press_at: Press, demo_server: DemoServer, no_keyring: None
) -> None:
    rep = press_at(demo_server.url)
    rep.types("hostpassword")
    with rep.qtbot.waitSignal(rep.desktop.background.recent_read):
        rep.window.form.create_button.click()
    assert rep.key_on_screen


def test_a_typed_password_goes_to_the_keyring_once_the_site_took_it(
    press_at: Press, demo_server: DemoServer, memory_keyring: MemoryKeyring
) -> None:
    rep = press_at(demo_server.url)
    rep.types("wrong")
    rep.creates()
    assert "030002" in rep.words
    assert memory_keyring.passwords == {}, "a refused password is not kept"

    rep.window.form.focus_first()
    rep.creates()
    assert "No password is saved" in rep.words, "a refused password is not sent again"

    rep.types("hostpassword")
    rep.creates()
    assert rep.key_on_screen
    kept = {("csr-desktop", account_at(demo_server.url)): "hostpassword"}
    rep.qtbot.waitUntil(lambda: memory_keyring.passwords == kept)


def test_a_password_that_no_site_has_seen_is_not_kept(
    press_at: Press, memory_keyring: MemoryKeyring
) -> None:
    with DemoServer() as server:
        url = server.url
    rep = press_at(url)
    rep.types("hostpassword")
    rep.creates()
    assert "The server refused the connection" in rep.words
    assert memory_keyring.passwords == {}


def test_a_keyring_that_fails_to_write_is_said(
    press_at: Press,
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(memory_keyring, "set_password", refuse)
    rep = press_at(demo_server.url)
    rep.types("hostpassword")
    rep.creates()
    assert rep.key_on_screen
    rep.qtbot.waitUntil(lambda: "Couldn't save the password" in notice_of(rep))


def test_the_state_is_measured(rep: Rep, open_desktop: Open, write_sites: Write) -> None:
    rep.qtbot.waitUntil(lambda: rep.window.site_bar._state.text() == "Demo mode")
    with DemoServer() as server:
        url = server.url
    write_sites(site_toml(url))
    gone = open_desktop()
    rep.qtbot.waitUntil(lambda: gone.window.site_bar._state.text() == "Offline")


def test_a_refused_password_of_the_keyring_is_not_sent_again(
    press_at: Press, demo_server: DemoServer, memory_keyring: MemoryKeyring
) -> None:
    memory_keyring.set_password("csr-desktop", account_at(demo_server.url), "outdated")
    rep = press_at(demo_server.url)
    assert "030002" in rep.words
    rep.window.form.focus_first()
    rep.creates()
    assert "rejected this password before" in rep.words
    rep.types("hostpassword")
    rep.creates()
    assert rep.key_on_screen
    kept = {("csr-desktop", account_at(demo_server.url)): "hostpassword"}
    rep.qtbot.waitUntil(lambda: memory_keyring.passwords == kept)


@pytest.mark.parametrize("pasted", ["hostpassword\n", "\r\nhostpassword\r\n", "hostpassword\u2028"])
def test_a_password_pasted_with_its_line_end_is_taken_without_it(
    pasted: str,
    press_at: Press,
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
) -> None:
    rep = press_at(demo_server.url)
    QGuiApplication.clipboard().setText(pasted)
    rep.window.outcome.problem.password.field.paste()
    rep.creates()
    assert rep.key_on_screen
    kept = {("csr-desktop", account_at(demo_server.url)): "hostpassword"}
    rep.qtbot.waitUntil(lambda: memory_keyring.passwords == kept)


@pytest.mark.parametrize("stored", ["host\npassword", "hostpassword\x00", "\u20ac" * 5000])
def test_a_password_that_can_t_be_sent_leads_back_to_its_field(
    stored: str,
    press_at: Press,
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
) -> None:
    memory_keyring.set_password("csr-desktop", account_at(demo_server.url), stored)
    rep = press_at(demo_server.url)
    field = rep.window.outcome.problem.password.field
    assert rep.focus is field
    QGuiApplication.clipboard().setText("host\npassword")
    field.paste()
    rep.creates()
    assert rep.focus is field, "typed wrongly, it is asked for again"
    rep.types("hostpassword")
    rep.creates()
    assert rep.key_on_screen
    kept = {("csr-desktop", account_at(demo_server.url)): "hostpassword"}
    rep.qtbot.waitUntil(lambda: memory_keyring.passwords == kept)
