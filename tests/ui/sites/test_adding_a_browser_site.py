"""A site with single sign-on is added, signed in to and tested, before it is saved."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from csr_desktop.demo_site.authorization.integration import CLIENT_SECRET
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.sign_in.panel import Phase
from csr_desktop.ui.sites.editor import SiteEditor
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep
from tests.support.single_sign_on import SERVICE, expire, refuse
from tests.support.sites import dialog_of, fill
from tests.support.system_browser import SystemBrowser


@pytest.fixture
def rep(
    sso_site: Site,
    write_sites: Callable[[str], object],
    open_desktop: Callable[..., Rep],
    memory_keyring: MemoryKeyring,
    system_browser: SystemBrowser,
) -> Rep:
    """Someone without a site, whose company has set up its integration for all sites."""
    oauth = sso_site.oauth
    assert oauth is not None
    write_sites(
        f'[oauth]\nclient_id = "{oauth.client_id}"\nbase_url = "{oauth.base_url}"\n'
        f'redirect_uri = "{oauth.redirect_uri}"\n'
    )
    return open_desktop()


def begin(rep: Rep, server: DemoServer, secret: str = CLIENT_SECRET) -> SiteEditor:
    rep.window.welcome.add_button.click()
    dialog = dialog_of(rep)
    pick = dialog.form.authentication.field
    pick.setCurrentIndex(pick.findData("browser"))
    dialog.form.oauth.client_secret.field.setText(secret)
    fill(dialog, site_name="demo")
    dialog.entries["url"].field.setFocus()
    rep.types(server.url)
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(dialog.answer.sign_in.sign_in_button.hasFocus)
    return dialog


def test_test_asks_for_the_sign_in_and_goes_on_after_it(rep: Rep, demo_server: DemoServer) -> None:
    dialog = begin(rep, demo_server)
    assert dialog.answer.words.startswith("Connected")
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(dialog._save.hasFocus)
    assert "Signed in successfully." in dialog.answer.words
    assert "Case number (required)" in dialog.answer.words
    assert dialog.answer.sign_in.isHidden()
    with rep.qtbot.waitSignal(rep.window.sites.changed):
        rep.presses(Qt.Key.Key_Return)
    path = find_paths(demo=False).sites
    ((site,), _) = SitesFile(path).load()
    assert site.authentication == "browser"
    assert site.tracking_codes[0].required
    assert CLIENT_SECRET not in path.read_text("utf-8")


def test_a_refusal_of_the_sign_in_service_is_shown_with_its_reason(
    rep: Rep, demo_server: DemoServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = begin(rep, demo_server)
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(dialog._save.hasFocus)
    assert dialog.asked is not None
    expire(rep.desktop.background._worker.services, dialog.asked)
    monkeypatch.setattr(demo_server.site.authorization.grants, "refresh", refuse)
    dialog.test_button.click()
    panel = dialog.answer.sign_in
    rep.qtbot.waitUntil(panel.sign_in_button.hasFocus)
    told = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert told[0].startswith("The sign-in service rejected the sign-in. Sign in again.")
    assert (
        told[1] == "Sign-in service response: A parameter is missing, given twice or not readable"
    )
    assert panel.sign_in_button.accessibleDescription() == " ".join(told)
    dialog.discard()


@pytest.mark.parametrize("is_saved", [False, True], ids=["of nobody", "of a saved site"])
def test_a_sign_in_of_a_dialog_that_is_canceled_is_deleted(
    rep: Rep,
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
    is_saved: bool,
) -> None:
    dialog = begin(rep, demo_server)
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(dialog._save.hasFocus)
    assert dialog.asked is not None
    entry = (SERVICE, f"refresh:{dialog.asked.account}")
    rep.qtbot.waitUntil(lambda: entry in memory_keyring.passwords)
    if is_saved:
        monkeypatch.setattr(rep.window.sites, "sites", (dialog.asked,))
        dialog.discard()
        rep.waits()
        assert entry in memory_keyring.passwords
    else:
        dialog.discard()
        rep.qtbot.waitUntil(lambda: entry not in memory_keyring.passwords)


def test_a_sign_in_that_is_out_goes_with_the_dialog(
    rep: Rep, demo_server: DemoServer, system_browser: SystemBrowser
) -> None:
    dialog = begin(rep, demo_server, secret="")
    system_browser.is_away = True
    rep.presses(Qt.Key.Key_Return)
    panel = dialog.answer.sign_in
    rep.qtbot.waitUntil(lambda: panel.phase is Phase.BROWSER)
    with rep.qtbot.waitSignal(panel.left):
        dialog.discard()
    assert rep.window.sign_in._panel is None


def test_another_address_ends_a_sign_in_that_is_out(
    rep: Rep, demo_server: DemoServer, system_browser: SystemBrowser
) -> None:
    dialog = begin(rep, demo_server)
    system_browser.is_away = True
    rep.presses(Qt.Key.Key_Return)
    panel = dialog.answer.sign_in
    rep.qtbot.waitUntil(lambda: panel.phase is Phase.BROWSER)
    dialog.entries["url"].field.setText("acme.webex.com")
    assert panel.isHidden()
    assert rep.window.sign_in._panel is None
    dialog.discard()
