"""A site with single sign-on in Preferences: the rep signs in, in a browser, and out."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from shiboken6 import isValid

from csr_desktop.demo_site.authorization.integration import CLIENT_ID, CLIENT_SECRET
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.credentials import unlocked_keyring
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.preferences.sites_page import SitesPage
from csr_desktop.ui.preferences.sites_page_controller import SitesPageController
from csr_desktop.ui.sign_in.panel import Phase, SignInPanel
from csr_desktop.webex.address import host_of
from csr_desktop.webex.secret import Secret
from tests.support.events import activate
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep
from tests.support.single_sign_on import SERVICE, with_browser
from tests.support.system_browser import SystemBrowser

Open = Callable[..., Rep]
EMPTY = Site(name="Acme", url="https://x", site_id="0000", partner_id="9999")


@pytest.fixture
def site(demo_server: DemoServer) -> Site:
    named = msgspec.structs.replace(EMPTY, url=demo_server.url)
    return with_browser(demo_server, named)


@pytest.fixture
def rep(
    site: Site,
    own_folders: object,
    open_desktop: Open,
    memory_keyring: MemoryKeyring,
    system_browser: SystemBrowser,
) -> Rep:
    SitesFile(find_paths(demo=False).sites).add(site)
    rep = open_desktop()
    rep.desktop.features.preferences.open()
    rep.waits()
    return rep


def page_of(rep: Rep) -> SitesPage:
    window = rep.desktop.features.preferences.window
    assert window is not None
    return window.sites


def state_of(rep: Rep) -> str:
    return page_of(rep).card_of_site.signed_in.text()


def answer_of(rep: Rep) -> str:
    return page_of(rep).card_of_site.result.words


def panel_of(rep: Rep) -> SignInPanel:
    return page_of(rep).card_of_site.result.sign_in


def press_sign(rep: Rep) -> None:
    page_of(rep).card_of_site.sign_button.click()


def test_a_rep_signs_in_and_out(
    rep: Rep, site: Site, memory_keyring: MemoryKeyring, system_browser: SystemBrowser
) -> None:
    card = page_of(rep).card_of_site
    press_sign(rep)
    assert panel_of(rep).phase is Phase.STARTING
    assert panel_of(rep).cancel_button.hasFocus()
    rep.qtbot.waitUntil(lambda: answer_of(rep) == "Signed in.")
    rep.qtbot.waitUntil(lambda: state_of(rep).startswith("Signed in as johnsmith@xyz.com, until"))
    assert len(system_browser.browser.opened) == 1
    entry = (SERVICE, f"refresh:{site.account}")
    rep.qtbot.waitUntil(lambda: entry in memory_keyring.passwords)
    assert card.sign_button.text() == "Sign &out"
    press_sign(rep)
    rep.qtbot.waitUntil(lambda: state_of(rep) == "Not signed in")
    rep.qtbot.waitUntil(lambda: entry not in memory_keyring.passwords)
    assert answer_of(rep) == "Signed out."


@pytest.mark.parametrize(
    ("entry", "state", "button"),
    [
        ("refresh:@{}", "Signed in", "Sign &out"),
        ("refresh:somebody@{}", "Not signed in", "Sign &in"),
    ],
)
def test_a_sign_in_of_an_earlier_run_is_shown(
    open_desktop: Open,
    site: Site,
    own_folders: object,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
    entry: str,
    state: str,
    button: str,
) -> None:
    monkeypatch.setattr(unlocked_keyring, "_QUIET", (MemoryKeyring.__module__,))
    memory_keyring.set_password(SERVICE, entry.format(host_of(site.url)), "kept")
    SitesFile(find_paths(demo=False).sites).add(site)
    rep = open_desktop()
    rep.desktop.features.preferences.open()
    rep.qtbot.waitUntil(lambda: state_of(rep) == state)
    assert page_of(rep).card_of_site.sign_button.text() == button


def test_what_the_keyring_would_ask_for_is_not_known(rep: Rep) -> None:
    assert state_of(rep) == "Sign-in status unknown"
    assert page_of(rep).card_of_site.sign_button.text() == "Sign &in"


def test_the_wait_for_the_browser_can_be_canceled(rep: Rep, system_browser: SystemBrowser) -> None:
    system_browser.is_away = True
    card = page_of(rep).card_of_site
    press_sign(rep)
    rep.qtbot.waitUntil(lambda: len(system_browser.browser.opened) == 1)
    rep.qtbot.waitUntil(lambda: panel_of(rep).phase is Phase.BROWSER)
    panel_of(rep).cancel_button.click()
    assert panel_of(rep).phase is Phase.ASKED
    assert panel_of(rep).sign_in_button.hasFocus()
    rep.waits()
    assert card.sign_button.isEnabled()


def test_a_computer_without_a_browser_says_so(rep: Rep, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    press_sign(rep)
    rep.qtbot.waitUntil(lambda: "Couldn't open your browser" in panel_of(rep).sentence)


def test_another_site_ends_the_wait_and_shows_nothing_of_it(
    rep: Rep, site: Site, system_browser: SystemBrowser
) -> None:
    system_browser.is_away = True
    other = msgspec.structs.replace(site, name="Other", webex_id="somebody")
    SitesFile(find_paths(demo=False).sites).add(other)
    rep.desktop.features.preferences.window.sites.findChild(  # type: ignore[union-attr]
        SitesPageController
    ).read_sites()
    rep.qtbot.waitUntil(lambda: page_of(rep).list.count() == 2)
    press_sign(rep)
    rep.qtbot.waitUntil(lambda: len(system_browser.browser.opened) == 1)
    page_of(rep).list.setCurrentRow(1)
    assert page_of(rep).card_of_site.sign_button.isEnabled()
    rep.waits()
    assert answer_of(rep) == ""


def test_the_redirect_uri_is_shown_and_copied(rep: Rep, site: Site) -> None:
    card = page_of(rep).card_of_site
    assert site.oauth is not None
    assert card._redirect_uri.text() == f"Redirect URI: {site.oauth.redirect_uri}"
    card.copy_redirect_uri.button.click()
    assert QGuiApplication.clipboard().text() == site.oauth.redirect_uri


def test_a_site_by_password_has_none_of_it(rep: Rep, site: Site) -> None:
    page_of(rep).card_of_site.show_site(
        msgspec.structs.replace(site, authentication="password"), locked=False
    )
    card = page_of(rep).card_of_site
    for widget in (card._redirect_uri, card.copy_redirect_uri, card.signed_in, card.sign_button):
        assert not widget.isVisible()


def test_a_client_secret_that_is_entered_goes_into_the_keyring_alone(
    rep: Rep, site: Site, memory_keyring: MemoryKeyring
) -> None:
    page = page_of(rep)
    page.edit_button.click()
    editor = page.editor
    assert editor is not None
    activate(rep.qtbot, editor)
    editor.form.oauth.client_secret.field.setText(CLIENT_SECRET)
    editor._save.click()
    rep.qtbot.waitUntil(lambda: not isValid(editor))
    entry = (SERVICE, f"oauth:{CLIENT_ID}")
    rep.qtbot.waitUntil(lambda: memory_keyring.passwords == {entry: CLIENT_SECRET})
    assert CLIENT_SECRET not in find_paths(demo=False).sites.read_text()
    press_sign(rep)
    rep.qtbot.waitUntil(lambda: answer_of(rep) == "Signed in.")


def test_a_site_that_is_removed_is_signed_out(rep: Rep, memory_keyring: MemoryKeyring) -> None:
    press_sign(rep)
    rep.qtbot.waitUntil(lambda: bool(memory_keyring.passwords))
    page_of(rep).remove_button.click()
    question = page_of(rep).question
    assert question.also.accessibleName() == "Also sign out"
    question.also.setChecked(True)
    question.yes.click()
    rep.qtbot.waitUntil(lambda: memory_keyring.passwords == {})


def test_a_wrong_integration_is_named(
    open_desktop: Open,
    site: Site,
    own_folders: object,
    memory_keyring: MemoryKeyring,
    system_browser: SystemBrowser,
) -> None:
    assert isinstance(site.oauth, OAuth)
    wrong = msgspec.structs.replace(site.oauth, client_secret=Secret("wrong"))
    SitesFile(find_paths(demo=False).sites).add(msgspec.structs.replace(site, oauth=wrong))
    rep = open_desktop()
    rep.desktop.features.preferences.open()
    rep.waits()
    press_sign(rep)
    rep.qtbot.waitUntil(lambda: "doesn't accept this site's integration" in panel_of(rep).sentence)
    assert "wrong" not in panel_of(rep).sentence
