"""A renamed site: what belongs to it stays with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.settings.presets.presets import Preset, Presets
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.preferences.sites_page_controller import SitesPageController
from csr_desktop.ui.preferences.window import PreferencesWindow
from csr_desktop.ui.sites.editor import SiteEditor
from tests.support.earlier_run import an_earlier_run_dies
from tests.support.forms import code, ctrl, notice, offered
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import ACCOUNT, Rep, account_at

Open = Callable[..., Rep]
OLD, NEW = "Acme Support", "Acme Helpdesk"
DEAD = "http://127.0.0.1:9/WBXService/XMLService"


def toml_of(name: str, url: str, more: str = "") -> str:
    return f'[[sites]]\nname = "{name}"\nurl = "{url}"\n{ACCOUNT}{more}\n'


@pytest.fixture
def file() -> Presets:
    return Presets(find_paths(demo=False).presets)


@pytest.fixture
def two(
    write_sites: Callable[[str], Path], demo_server: DemoServer, memory_keyring: MemoryKeyring
) -> str:
    """Another site first, then the one that is to be renamed; its address."""
    url = demo_server.url
    other = toml_of("Other", DEAD).replace('"hostid"', '"someone"')
    write_sites(f"{other}\n{toml_of(OLD, url)}")
    memory_keyring.set_password("csr-desktop", account_at(url), "hostpassword")
    return url


def comes_back(rep: Rep) -> None:
    rep.window.activateWindow()
    rep.qtbot.waitUntil(rep.window.isActiveWindow)


def creates(rep: Rep, case: str) -> None:
    comes_back(rep)
    rep.window.form.focus_first()
    rep.types(case)
    rep.creates()
    ctrl(rep, Qt.Key.Key_N)


def preferences(rep: Rep) -> PreferencesWindow:
    rep.desktop.features.preferences.open()
    window = rep.desktop.features.preferences.window
    assert window is not None
    waits(rep)
    return window


def waits(rep: Rep) -> None:
    """Wait for the background, and for further questions after its answer."""
    for _ in range(2):
        with rep.qtbot.waitCallback() as answered:
            rep.desktop.background.ask(lambda *_: None, answered)


def edits(rep: Rep, at: str, **texts: str) -> None:
    """In the preferences, as the rep would."""
    window = preferences(rep)
    window.sites.list.setCurrentRow([site.name for site in window.sites.now.sites].index(at))
    window.sites.edit_button.click()
    desk = window.sites.findChild(SitesPageController)
    assert isinstance(desk, SitesPageController)
    assert isinstance(desk.editor, SiteEditor)
    for key, text in texts.items():
        desk.editor.entries[key].field.setText(text)
    desk.editor._save.click()
    rep.qtbot.waitUntil(lambda: desk.editor is None)
    waits(rep)
    window.reject()
    comes_back(rep)


def renames_by_hand() -> None:
    path = find_paths(demo=False).sites
    path.write_text(path.read_text().replace(f'"{OLD}"', f'"{NEW}"'))


def starts_again(rep: Rep, open_desktop: Open, site: str) -> Rep:
    rep.window.close()
    assert rep.desktop.close()
    again = open_desktop(site=site)
    waits(again)
    return again


def menu_entries(rep: Rep) -> dict[str, QAction]:
    return {entry.text(): entry for entry in rep.window.menu.presets.actions()}


def test_a_rename_keeps_all_that_belongs_to_the_site(
    open_desktop: Open, two: str, file: Presets
) -> None:
    file.save(Preset(OLD, "Printer", None, {3: "printer"}))
    rep = open_desktop(site=OLD)
    rep.qtbot.waitUntil(lambda: len(rep.desktop.features.presets.presets) == 1)
    creates(rep, "CASE-1")
    edits(rep, OLD, name=NEW)

    assert rep.window.sites.picked_site is not None
    assert rep.window.sites.picked_site.name == NEW, "it stays picked, though it is the second"
    assert [preset.site for preset in file.read().presets] == [NEW]
    assert "Printer" in menu_entries(rep)
    assert rep.window.menu.repeat_last.isEnabled()
    ctrl(rep, Qt.Key.Key_R)
    assert code(rep, 1).text == "CASE-1"
    ctrl(rep, Qt.Key.Key_N)
    rep.window.form.focus_first()
    rep.types("CA")
    rep.qtbot.waitUntil(lambda: offered(rep, 1) == ["CASE-1"])


def test_a_rename_by_hand_keeps_them_too(open_desktop: Open, two: str, file: Presets) -> None:
    file.save(Preset(OLD, "Printer", None, {3: "printer"}))
    rep = open_desktop(site=OLD)
    creates(rep, "CASE-1")
    renames_by_hand()
    rep = starts_again(rep, open_desktop, NEW)
    assert rep.window.menu.repeat_last.isEnabled()
    rep.window.form.focus_first()
    rep.types("CA")
    rep.qtbot.waitUntil(lambda: offered(rep, 1) == ["CASE-1"])

    rep.qtbot.waitUntil(lambda: f"Copy the presets of {OLD}" in menu_entries(rep))
    assert "Printer" not in menu_entries(rep)
    menu_entries(rep)[f"Copy the presets of {OLD}"].trigger()
    rep.qtbot.waitUntil(lambda: "Printer" in menu_entries(rep))
    assert f"Copy the presets of {OLD}" not in menu_entries(rep)
    assert [preset.site for preset in file.read().presets] == [NEW]


@pytest.mark.parametrize("by_hand", [True, False])
def test_an_uncertain_attempt_can_still_be_checked(
    open_desktop: Open, two: str, demo_server: DemoServer, by_hand: bool
) -> None:
    an_earlier_run_dies(two)
    session = demo_server.site.create_session("hostid", 13, {1: "CASE-1"})
    if by_hand:
        renames_by_hand()
    rep = open_desktop()
    if not by_hand:
        edits(rep, OLD, name=NEW)
    assert rep.window.sites.picked_site is not None
    assert rep.window.sites.picked_site.name == "Other", "the next session's site is another"
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        rep.window.outcome.problem.check.button.click()
    assert rep.key_on_screen.replace(" ", "") == session.key


def test_an_uncertain_attempt_of_another_account_is_not_checked_with_this_one(
    open_desktop: Open, two: str, demo_server: DemoServer
) -> None:
    an_earlier_run_dies(two)
    rep = open_desktop()
    edits(rep, OLD, webex_id="johnsmith")
    rep.window.outcome.problem.check.button.click()
    assert "has been removed from CSR Desktop" in rep.words
    assert "create another" not in rep.words


def test_another_account_under_the_old_name_gets_nothing_of_it(
    open_desktop: Open, two: str, write_sites: Callable[[str], Path]
) -> None:
    rep = open_desktop(site=OLD)
    creates(rep, "CASE-1")
    impostor = toml_of(OLD, two).replace('"hostid"', '"someone"')
    write_sites(f"{impostor}\n{toml_of(NEW, two)}")
    rep = starts_again(rep, open_desktop, OLD)
    assert not rep.window.menu.repeat_last.isEnabled()
    assert rep.window.sites.pick(NEW)
    assert rep.window.menu.repeat_last.isEnabled()


def test_presets_whose_file_can_t_be_changed_stay_and_that_is_said(
    open_desktop: Open, two: str, file: Presets
) -> None:
    file.save(Preset(OLD, "Printer", None, {3: "printer"}))
    text = f"{file.path.read_text()}x =\n"
    file.path.write_text(text)
    rep = open_desktop(site=OLD)
    window = preferences(rep)
    window.sites.list.setCurrentRow(1)
    window.sites.edit_button.click()
    desk = window.sites.findChild(SitesPageController)
    assert isinstance(desk, SitesPageController)
    assert desk.editor is not None
    desk.editor.entries["name"].field.setText(NEW)
    desk.editor._save.click()
    rep.qtbot.waitUntil(lambda: "Nothing was changed" in window.sites.problem.text())
    assert file.path.read_text() == text
    assert [site.name for site in rep.window.sites.sites] == ["Other", NEW]


def test_an_earlier_invitation_has_its_own_site_s_join_page(
    open_desktop: Open, two: str, write_sites: Callable[[str], Path]
) -> None:
    page, other = "https://acme.example/join", "https://other.example/join"
    write_sites(toml_of(OLD, two, f'join_address = "{page}"'))
    rep = open_desktop(site=OLD)
    creates(rep, "CASE-1")
    edits(rep, OLD, name=NEW)
    hand_over = rep.desktop.features.hand_over
    assert hand_over._join_address(rep.attempts[0]) == page
    impostor = toml_of(OLD, DEAD, f'join_address = "{other}"')
    write_sites(f"{impostor}\n{find_paths(demo=False).sites.read_text()}")
    rep = starts_again(rep, open_desktop, NEW)
    (attempt,) = rep.window.recents.attempts
    assert attempt.site == OLD
    assert rep.desktop.features.hand_over._join_address(attempt) == page


# Ready


def test_ready_does_not_stay_at_another_address(open_desktop: Open, two: str) -> None:
    rep = open_desktop(site=OLD)
    rep.qtbot.waitUntil(lambda: rep.window.site_bar._state.text() == "Online")
    edits(rep, OLD, url=DEAD)
    rep.qtbot.waitUntil(lambda: rep.window.site_bar._state.text() == "Offline")


def test_ready_stays_under_another_name(open_desktop: Open, two: str) -> None:
    rep = open_desktop(site=OLD)
    rep.qtbot.waitUntil(lambda: rep.window.site_bar._state.text() == "Online")
    edits(rep, OLD, name=NEW)
    assert rep.window.site_bar._state.text() == "Online"


# Same again


def test_four_sessions_elsewhere_do_not_hide_this_site_s_last(
    open_desktop: Open, two: str, write_sites: Callable[[str], Path]
) -> None:
    third = toml_of("Third", two).replace('"demo"', '"demo"\ntimeout = 20')
    write_sites(f"{toml_of(OLD, two)}\n{third}")
    rep = open_desktop(site=OLD)
    creates(rep, "CASE-1")
    assert rep.window.sites.pick("Third")
    for number in range(2, 7):
        creates(rep, f"CASE-{number}")
    rep = starts_again(rep, open_desktop, OLD)
    rep.qtbot.waitUntil(rep.window.menu.repeat_last.isEnabled)
    ctrl(rep, Qt.Key.Key_R)
    assert code(rep, 1).text == "CASE-1"
    assert rep.window.sites.pick("Third")
    ctrl(rep, Qt.Key.Key_R)
    assert code(rep, 1).text == "CASE-6"


def test_after_midnight_yesterday_s_is_not_repeated(open_desktop: Open, two: str) -> None:
    rep = open_desktop(site=OLD)
    creates(rep, "CASE-1")
    assert rep.window.menu.repeat_last.isEnabled()
    midnight = datetime.now(UTC) + timedelta(seconds=1)
    rep.desktop.background.start_of_today = lambda: midnight
    ctrl(rep, Qt.Key.Key_R)
    assert code(rep, 1).text == ""
    assert "You haven't created a session on this site" in notice(rep)
    assert not rep.window.menu.repeat_last.isEnabled()


def test_a_session_of_yesterday_is_not_offered_at_the_start(open_desktop: Open, two: str) -> None:
    rep = open_desktop(site=OLD)
    creates(rep, "CASE-1")
    rep.window.close()
    assert rep.desktop.close()
    with closing(sqlite3.connect(find_paths(demo=False).journal)) as journal, journal:
        day_before = (datetime.now(UTC) - timedelta(days=1)).isoformat(timespec="milliseconds")
        journal.execute("UPDATE attempts SET started_at = ?", (day_before,))
    again = open_desktop(site=OLD)
    waits(again)
    assert not again.window.menu.repeat_last.isEnabled()


def test_what_was_forgotten_is_not_repeated_but_the_one_before(
    open_desktop: Open, two: str
) -> None:
    rep = open_desktop(site=OLD)
    for case in ("CASE-1", "CASE-2"):
        creates(rep, case)
    rep.desktop.features.history.open()
    history = rep.desktop.features.history.window
    assert history is not None
    details = history.details
    rep.qtbot.waitUntil(lambda: history.model.rowCount() == 2)
    history.table.selectRow(0)
    details.delete_button.click()
    with rep.qtbot.waitSignal(rep.desktop.features.history.forgotten):
        history.close()
    comes_back(rep)
    rep.qtbot.waitUntil(rep.window.menu.repeat_last.isEnabled)
    ctrl(rep, Qt.Key.Key_R)
    assert code(rep, 1).text == "CASE-1"
