"""An administrator's settings, in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.services import Services
from csr_desktop.settings.preferences.preferences import Origin, Settings
from csr_desktop.system.paths import find_paths
from csr_desktop.webex.cancellation import Cancellation
from tests.support.events import activate
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep, account_at, notice_of, site_toml
from tests.support.sites import dialog_of, fill

Open = Callable[..., Rep]
Write = Callable[[str], Path]
FORBIDDEN = "Your administrator doesn't allow saved passwords."


@pytest.fixture
def write_policy() -> Write:
    def write(text: str) -> Path:
        path = find_paths(demo=False).policies[0]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    return write


def texts_of(widget: object) -> list[str]:
    assert hasattr(widget, "findChildren")
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_a_typed_password_is_not_stored_where_that_is_forbidden(
    open_desktop: Open,
    write_policy: Write,
    write_sites: Write,
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
) -> None:
    write_policy("[forced]\nstore_passwords = false\n")
    write_sites(site_toml(demo_server.url))
    rep = open_desktop()
    assert rep.desktop.features.settings.is_locked("store_passwords")
    rep.types("CASE-1")
    rep.creates()
    row = rep.window.outcome.problem.password
    assert FORBIDDEN in rep.words
    assert not row.keep.isVisible()
    assert row.field.accessibleDescription() == FORBIDDEN
    rep.types("hostpassword")
    rep.creates()
    assert rep.key_on_screen
    rep.window.form.focus_first()
    rep.creates()
    assert len(demo_server.site.sessions) == 2, "asked once for this run"
    assert memory_keyring.passwords == {}
    assert rep.window.notice.isHidden()


def test_without_a_rule_the_keyring_is_offered(
    open_desktop: Open, write_sites: Write, demo_server: DemoServer, memory_keyring: MemoryKeyring
) -> None:
    write_sites(site_toml(demo_server.url))
    rep = open_desktop()
    rep.types("CASE-1")
    rep.creates()
    assert rep.window.outcome.problem.password.keep.isVisible()
    assert FORBIDDEN not in rep.words


def test_a_password_in_the_keyring_is_used_where_storing_is_forbidden(
    open_desktop: Open,
    write_policy: Write,
    write_sites: Write,
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
) -> None:
    write_policy("[forced]\nstore_passwords = false\n")
    write_sites(site_toml(demo_server.url))
    memory_keyring.set_password("csr-desktop", account_at(demo_server.url), "hostpassword")
    rep = open_desktop()
    rep.types("CASE-1")
    rep.creates()
    assert rep.key_on_screen


def test_an_added_site_s_password_is_not_stored_either(
    open_desktop: Open,
    write_policy: Write,
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
) -> None:
    write_policy("[forced]\nstore_passwords = false\n")
    rep = open_desktop()
    rep.window.welcome.add_button.click()
    dialog = dialog_of(rep)
    assert FORBIDDEN in texts_of(dialog)
    password = dialog.entries["password"].field
    assert "keyring" not in password.placeholderText() + password.accessibleDescription()
    fill(dialog, name="Acme", url=demo_server.url, webex_id="hostid", site_name="demo")
    fill(dialog, password="hostpassword")
    with rep.qtbot.waitSignal(rep.window.sites.changed):
        dialog._save.click()
    activate(rep.qtbot, rep.window)
    rep.window.form.focus_first()
    rep.types("CASE-1")
    rep.creates()
    assert rep.key_on_screen
    assert memory_keyring.passwords == {}
    assert rep.window.notice.isHidden()


def test_the_rep_s_own_choice_is_told_in_other_words(open_desktop: Open) -> None:
    path = find_paths(demo=False).preferences
    path.parent.mkdir(parents=True)
    path.write_text("store_passwords = false\n")
    rep = open_desktop()
    assert rep.desktop.features.settings.origin("store_passwords") is Origin.PREFERENCES
    rep.window.sites.ask_for_site()
    dialog = dialog_of(rep)
    (said,) = [text for text in texts_of(dialog) if "turned off in Preferences" in text]
    assert "administrator" not in said
    dialog.reject()


def test_the_mistakes_of_all_files_are_said_and_the_rest_works(
    open_desktop: Open, write_policy: Write, write_sites: Write, demo_server: DemoServer
) -> None:
    write_policy("[forced]\nlanguage = 3\n" + site_toml(demo_server.url, "Theirs"))
    write_sites(site_toml(demo_server.url, "Mine") + "\n[[sites]]\n")
    find_paths(demo=False).preferences.write_text("color = 1\n")
    rep = open_desktop()
    said = notice_of(rep)
    assert "policy.toml, line 2, forced.language: Expected a quoted string" in said
    assert "preferences.toml, line 1, color: Unknown key." in said
    assert "sites.toml, line 7, name: Missing key." in said
    assert [site.name for site in rep.window.sites.sites] == ["Theirs", "Mine"]


def test_a_policy_that_can_t_be_read_is_said_and_holds_the_strictest(
    open_desktop: Open, write_policy: Write
) -> None:
    write_policy("[forced]\nstore_passwords = no\n")
    rep = open_desktop()
    assert "policy.toml, line 2: Invalid value." in notice_of(rep)
    assert "Until this is fixed, passwords aren't saved." in notice_of(rep)
    assert rep.desktop.features.settings.is_locked("store_passwords")


def test_the_demo_heeds_the_policy_but_has_no_site_of_it(
    open_desktop: Open, write_policy: Write, demo_server: DemoServer
) -> None:
    write_policy('[forced]\nproxy = "none"\n' + site_toml(demo_server.url, "Theirs"))
    rep = open_desktop(demo=True)
    assert rep.desktop.features.settings.preferences.proxy == "none"
    names = [site.name for site in rep.window.sites.sites]
    assert names == ["Demo site", "Demo site (single sign-on)"]


def test_a_change_reaches_the_file_the_passwords_and_the_caller(open_desktop: Open) -> None:
    rep = open_desktop()
    answers: list[tuple[Settings, bool]] = []

    def save(services: Services, _: Cancellation) -> tuple[Settings, bool]:
        settings = services.settings.save({"store_passwords": False})
        return settings, services.passwords.may_store

    rep.desktop.background.ask(save, answers.append)
    rep.qtbot.waitUntil(lambda: bool(answers))
    ((settings, may_store),) = answers
    assert settings.origin("store_passwords") is Origin.PREFERENCES
    assert may_store is False
    assert "store_passwords = false" in find_paths(demo=False).preferences.read_text()
    rep.window.apply_settings(settings)
    assert rep.window.sites.password_hint
