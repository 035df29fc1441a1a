"""Changes during a create: withdrawn by Cancel, and never applied to another dialog."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from csr_desktop.settings.presets.presets import Preset, Presets
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.preferences.sites_page_controller import SitesPageController
from csr_desktop.ui.preferences.window import PreferencesWindow
from csr_desktop.ui.presets.edit_dialog import EditPresets
from csr_desktop.ui.sites.editor import SiteEditor
from csr_desktop.webex.secret import Secret
from tests.support.forms import notice
from tests.support.rep import Rep, SilentSite

SITE = "Acme Support"


@pytest.fixture
def file() -> Presets:
    return Presets(find_paths(demo=False).presets)


@pytest.fixture
def rep(rep_of: Callable[[str], Rep], silent_site: SilentSite, file: Presets) -> Rep:
    """A rep with a create in progress."""
    file.save(Preset(SITE, "Printer", None, {3: "printer"}))
    rep = rep_of(silent_site.url)
    rep.qtbot.waitUntil(lambda: len(rep.desktop.features.presets.presets) == 1)
    return rep


@pytest.fixture
def sends(rep: Rep, silent_site: SilentSite) -> Callable[[], None]:
    def send() -> None:
        rep.window.activateWindow()
        rep.qtbot.waitUntil(rep.window.isActiveWindow)
        rep.window.form.focus_first()
        rep.types("CASE-1")
        rep.presses(Qt.Key.Key_Return)
        rep.sees_it_out(silent_site)

    return send


def request_ends(rep: Rep) -> None:
    """The rep stops waiting; everything queued behind the request is done."""
    answers: list[None] = []
    rep.desktop.background.stop_waiting()
    rep.qtbot.waitUntil(lambda: not rep.desktop.background.is_creating)
    rep.desktop.background.ask(lambda *_: None, answers.append)
    rep.qtbot.waitUntil(lambda: bool(answers))


def preferences(rep: Rep) -> PreferencesWindow:
    rep.desktop.features.preferences.open()
    window = rep.desktop.features.preferences.window
    assert window is not None
    answers: list[None] = []
    rep.desktop.background.ask(lambda *_: None, answers.append)
    rep.qtbot.waitUntil(lambda: bool(answers))
    return window


def editor_of(window: PreferencesWindow) -> SiteEditor:
    desk = window.sites.findChild(SitesPageController)
    assert isinstance(desk, SitesPageController)
    assert desk.editor is not None
    return desk.editor


def sites_toml() -> Path:
    return find_paths(demo=False).sites


def fill_new(editor: SiteEditor, name: str = "Globex") -> None:
    texts = {"name": name, "url": "globex.webex.com", "webex_id": "rep", "password": "secret"}
    for key, text in texts.items():
        editor.entries[key].field.setText(text)


# Withdrawn


def test_a_new_site_that_is_canceled_is_not_added(rep: Rep, sends: Callable[[], None]) -> None:
    before = sites_toml().read_bytes()
    window = preferences(rep)
    sends()
    window.sites.add_button.click()
    editor = editor_of(window)
    fill_new(editor)
    editor._save.click()
    assert editor.isVisible()
    editor.reject()
    editor.question.yes.click()
    request_ends(rep)
    assert sites_toml().read_bytes() == before
    assert [site.name for site in rep.window.sites.sites] == [SITE]


def test_the_next_dialog_is_not_closed_by_the_one_before(
    rep: Rep, sends: Callable[[], None]
) -> None:
    before = sites_toml().read_bytes()
    window = preferences(rep)
    sends()
    window.sites.edit_button.click()
    editor_of(window).entries["name"].field.setText("Renamed")
    editor_of(window)._save.click()
    editor_of(window).discard()
    window.sites.add_button.click()
    following = editor_of(window)
    fill_new(following)
    request_ends(rep)
    assert isValid(following)
    assert following.isVisible()
    assert following.entries["name"].field.text() == "Globex"
    assert sites_toml().read_bytes() == before
    following.discard()


def test_the_first_window_s_dialog_is_called_off_too(rep: Rep, sends: Callable[[], None]) -> None:
    before = sites_toml().read_bytes()
    sends()
    rep.window.sites.ask_for_site()
    dialog = rep.window.sites.dialog
    assert dialog is not None
    fill_new(dialog)
    dialog._save.click()
    dialog.discard()
    rep.window.sites.ask_for_site()
    following = rep.window.sites.dialog
    assert following is not None
    request_ends(rep)
    assert following.isVisible()
    assert sites_toml().read_bytes() == before
    following.reject()


def test_a_canceled_preset_is_not_saved(rep: Rep, sends: Callable[[], None], file: Presets) -> None:
    controller = rep.desktop.features.presets
    rep.window.form.fill(None, {3: "x"})
    controller._on_save_asked()
    dialog = controller.dialog
    assert dialog is not None
    sends()
    dialog.name.setText("Canceled")
    dialog.save.click()
    dialog.reject()
    controller._on_edit_asked()
    following = controller.dialog
    assert following is not None
    request_ends(rep)
    assert following.isVisible()
    assert [preset.name for preset in file.read().presets] == ["Printer"]
    following.reject()


def test_presets_that_were_to_be_deleted_stay_when_that_is_canceled(
    rep: Rep, sends: Callable[[], None], file: Presets
) -> None:
    controller = rep.desktop.features.presets
    controller._on_edit_asked()
    dialog = controller.dialog
    assert isinstance(dialog, EditPresets)
    sends()
    dialog.delete.click()
    dialog.save.click()
    dialog.reject()
    request_ends(rep)
    assert [preset.name for preset in file.read().presets] == ["Printer"]
    assert [preset.name for preset in controller.presets] == ["Printer"]


def test_nothing_is_typed_into_what_waits_to_be_saved(rep: Rep, sends: Callable[[], None]) -> None:
    window = preferences(rep)
    sends()
    window.sites.add_button.click()
    editor = editor_of(window)
    fill_new(editor, name=SITE)
    editor._save.click()
    name = editor.entries["name"].field
    assert not name.isEnabled()
    assert editor._cancel.isEnabled()
    request_ends(rep)
    rep.qtbot.waitUntil(name.isEnabled)
    assert "with this name already exists" in name.accessibleDescription()
    assert editor.focusWidget() is name
    editor.discard()


# Done anyway


def test_what_ran_before_cancel_is_said_and_the_next_dialog_stays(rep: Rep) -> None:
    window = preferences(rep)
    window.sites.add_button.click()
    fill_new(editor_of(window))
    editor_of(window)._save.click()
    until = time.monotonic() + 10
    while "Globex" not in sites_toml().read_text() and time.monotonic() < until:
        time.sleep(0.005)  # not in the loop: the answer is on its way
    editor_of(window).discard()
    window.sites.add_button.click()
    following = editor_of(window)
    rep.qtbot.waitUntil(lambda: len(window.sites.now.sites) == 2)
    assert following.isVisible()
    assert "Globex was saved before you canceled." in window.sites.problem.text()
    assert len(rep.window.sites.sites) == 2
    following.discard()


def test_a_save_that_waits_is_done_after_the_request_whatever_the_rep_creates(
    rep: Rep, sends: Callable[[], None]
) -> None:
    window = preferences(rep)
    sends()
    window.sites.add_button.click()
    editor = editor_of(window)
    fill_new(editor)
    editor._save.click()
    request_ends(rep)
    rep.qtbot.waitUntil(lambda: not isValid(editor))
    assert [site.name for site in rep.window.sites.sites] == [SITE, "Globex"]


def test_a_change_counts_in_the_window_though_the_preferences_are_closed(
    rep: Rep, sends: Callable[[], None]
) -> None:
    window = preferences(rep)
    sends()
    window.sites.remove_button.click()
    window.sites.question.yes.click()
    window.reject()
    rep.qtbot.waitUntil(lambda: not isValid(window))
    request_ends(rep)
    assert SITE not in sites_toml().read_text()
    assert rep.window.sites.sites == ()


def test_a_change_that_fails_after_the_preferences_are_closed_is_said(
    rep: Rep, sends: Callable[[], None]
) -> None:
    window = preferences(rep)
    sends()
    window.sites.remove_button.click()
    window.sites.question.yes.click()
    window.reject()
    rep.qtbot.waitUntil(lambda: not isValid(window))
    sites_toml().write_text("x =\n")
    request_ends(rep)
    assert "Nothing was changed" in notice(rep)


# Preferences don't wait for a create


def test_a_preference_counts_while_a_request_is_out(rep: Rep, sends: Callable[[], None]) -> None:
    window = preferences(rep)
    sends()
    window.appearance.appearance.pick.setCurrentIndex(2)
    with rep.qtbot.waitSignal(rep.desktop.settings_changed):
        window.appearance.appearance.pick.activated.emit(2)
    assert rep.desktop.features.settings.preferences.appearance == "dark"
    assert 'appearance = "dark"' in find_paths(demo=False).preferences.read_text()
    assert rep.desktop.background.is_creating
    request_ends(rep)


def test_a_mistake_in_the_proxy_is_said_while_a_request_is_out(
    rep: Rep, sends: Callable[[], None]
) -> None:
    window = preferences(rep)
    sends()
    proxy = window.network.proxy
    proxy.pick.setCurrentIndex(2)
    proxy.pick.activated.emit(2)
    proxy.address.setText("http://")
    proxy.address.editingFinished.emit()
    rep.qtbot.waitUntil(lambda: proxy.problem.text() != "")
    assert rep.desktop.background.is_creating
    request_ends(rep)


def test_another_way_to_the_site_counts_once_the_request_has_ended(
    rep: Rep, sends: Callable[[], None]
) -> None:
    rep.qtbot.waitUntil(lambda: rep.window.site_bar._state.text() != "")
    window = preferences(rep)
    sends()
    proxy = window.network.proxy
    proxy.pick.setCurrentIndex(1)
    with rep.qtbot.waitSignal(rep.desktop.settings_changed):
        proxy.pick.activated.emit(1)
    assert rep.desktop.background.is_creating, "the request that is out goes on"
    request_ends(rep)
    networks = rep.desktop.background._worker.services.networks
    rep.qtbot.waitUntil(lambda: networks._now is not None and networks._now.proxy == "none")


def test_a_password_is_not_stored_once_that_was_switched_off(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    window = preferences(rep)
    site = rep.window.sites.picked_site
    assert site is not None
    rep.desktop.background.remember_password(site, Secret("typed"), keep=True)
    rep.window.activateWindow()
    rep.qtbot.waitUntil(rep.window.isActiveWindow)
    rep.window.form.focus_first()
    rep.types("CASE-1")
    rep.presses(Qt.Key.Key_Return)
    rep.sees_it_out(silent_site)
    with rep.qtbot.waitSignal(rep.desktop.settings_changed):
        window.behavior._passwords.box.click()
    assert not rep.desktop.background._worker.services.passwords.may_store
    request_ends(rep)


def test_what_could_not_be_saved_is_said_also_when_no_preferences_are_open(rep: Rep) -> None:
    path = find_paths(demo=False).preferences
    path.write_text("x = \n")
    rep.desktop.features.preferences.keep_always_on_top(True)
    rep.qtbot.waitUntil(lambda: "Couldn't save" in notice(rep))
    assert path.read_text() == "x = \n"


def test_restore_defaults_takes_a_wrong_proxy_away(rep: Rep) -> None:
    window = preferences(rep)
    window.turn_to(window.network)
    page, proxy = window.network, window.network.proxy
    proxy.pick.setCurrentIndex(2)
    proxy.pick.activated.emit(2)
    proxy.address.setText("http://")
    proxy.address.editingFinished.emit()
    rep.qtbot.waitUntil(lambda: proxy.problem.text() != "")
    assert page.restore_button.isEnabled(), "there is something to restore"
    page.restore_button.click()
    page.question.yes.click()
    assert proxy.pick.currentIndex() == 0
    assert not proxy.problem.isVisible()
    window.reject()
    rep.qtbot.waitUntil(lambda: not isValid(window))


def test_closing_asks_about_a_proxy_that_is_wrong(rep: Rep) -> None:
    window = preferences(rep)
    window.turn_to(window.network)
    proxy = window.network.proxy
    proxy.pick.setCurrentIndex(2)
    proxy.pick.activated.emit(2)
    proxy.address.setText("http://")
    window.turn_to(window.sites)
    window.reject()
    rep.qtbot.waitUntil(window.question.isVisible)
    assert window.network.isVisible(), "it goes where the mistake is"
    window.question.yes.click()
    rep.qtbot.waitUntil(lambda: not isValid(window))
