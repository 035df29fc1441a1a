"""A create without a sign-in: the rep signs in, and the same attempt continues, once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
import requests
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.sign_in.panel import Phase, SignInPanel
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep, journal_rows
from tests.support.single_sign_on import enter_code, expire, refuse, site_toml
from tests.support.system_browser import SystemBrowser

Open = Callable[..., Rep]


def panel_of(rep: Rep) -> SignInPanel:
    return rep.window.outcome.problem.sign_in


def press(rep: Rep, case: str = "CASE-1") -> None:
    """Enter the case and press Enter: the step is shown."""
    rep.types(case)
    with rep.qtbot.waitSignal(rep.desktop.background.attempt_ended):
        rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: rep.focus is panel_of(rep).sign_in_button)


def wait_in_browser(rep: Rep, browser: SystemBrowser) -> None:
    """Click Sign in; the browser is open, and the user does nothing there."""
    browser.is_away = True
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: panel_of(rep).phase is Phase.BROWSER)


def come_back(browser: SystemBrowser) -> None:
    """Sign in with the browser after all."""
    browser.browser(browser.opened[-1])


def key_is_there(rep: Rep) -> None:
    rep.qtbot.waitUntil(lambda: bool(rep.key_on_screen))


def only_waits(rep: Rep) -> None:
    """Nothing is created, or even tried, by anything that is still on its way."""
    ended = len(rep.attempts)
    rep.waits()
    assert len(rep.attempts) == ended
    assert journal_rows(demo=False) == []


def heading(rep: Rep) -> str:
    return rep.window.outcome.problem.heading.text()


def test_from_the_press_to_the_key(
    sso_rep: Rep, demo_server: DemoServer, system_browser: SystemBrowser, said: list[str]
) -> None:
    rep = sso_rep
    press(rep)
    assert heading(rep) == "Sign in to continue"
    assert rep.window.outcome.property("card") == "plain"
    assert said[-1] == (
        "Sign in to continue. Select Sign in to open your browser. CSR Desktop continues as "
        "soon as you're signed in."
    )
    assert not rep.window.outcome.problem.details_button.isVisible()
    rep.presses(Qt.Key.Key_Return)
    key_is_there(rep)
    assert rep.focus is rep.window.outcome.key.copy_button
    assert len(journal_rows(demo=False)) == len(demo_server.site.sessions) == 1
    assert demo_server.site.sessions[0].tracking_codes == {1: "CASE-1"}
    assert len(system_browser.opened) == 1


def test_what_is_said_while_the_rep_is_in_the_browser(
    sso_rep: Rep, system_browser: SystemBrowser, said: list[str]
) -> None:
    rep = sso_rep
    press(rep)
    wait_in_browser(rep, system_browser)
    panel = panel_of(rep)
    words = "Sign in on the page in your browser. CSR Desktop then continues automatically."
    assert heading(rep) == "Waiting for your sign-in"
    assert said[-1] == words
    assert rep.focus is panel.cancel_button
    assert panel.cancel_button.accessibleDescription() == words
    panel.copy_button.click()
    assert QGuiApplication.clipboard().text() == system_browser.opened[-1]
    rep.presses(Qt.Key.Key_Return)  # one Enter too many
    assert panel.phase is Phase.BROWSER
    come_back(system_browser)
    key_is_there(rep)


def test_the_wait_is_canceled(sso_rep: Rep, system_browser: SystemBrowser) -> None:
    rep = sso_rep
    press(rep)
    wait_in_browser(rep, system_browser)
    rep.presses(Qt.Key.Key_Space)
    assert rep.focus is panel_of(rep).sign_in_button
    assert heading(rep) == "Sign in to continue"
    comes_too_late(rep)
    assert rep.window.form.codes[0].text == "CASE-1"
    system_browser.is_away = False
    rep.presses(Qt.Key.Key_Return)
    key_is_there(rep)
    assert len(journal_rows(demo=False)) == 1


def comes_too_late(rep: Rep) -> None:
    """Nothing listens any more at the browser's redirect address."""

    def is_over() -> bool:
        try:
            requests.get(rep_redirect(rep), timeout=5)
        except requests.ConnectionError:
            return True
        return False

    rep.qtbot.waitUntil(is_over)
    only_waits(rep)


def rep_redirect(rep: Rep) -> str:
    site = rep.window.sites.picked_site
    assert site is not None
    assert site.oauth is not None
    return site.oauth.redirect_uri


def test_a_cancel_counts_at_the_very_moment_of_the_sign_in(
    sso_rep: Rep, system_browser: SystemBrowser
) -> None:
    rep = sso_rep
    press(rep)
    wait_in_browser(rep, system_browser)
    background = rep.desktop.background
    site = rep.window.sites.picked_site
    rep.presses(Qt.Key.Key_Space)
    background.sign_in_ended.emit(site, None)  # it was on its way
    only_waits(rep)


def test_a_wrong_state_changes_nothing(sso_rep: Rep, system_browser: SystemBrowser) -> None:
    rep = sso_rep
    press(rep)
    wait_in_browser(rep, system_browser)
    attack = f"{rep_redirect(rep)}?code=stolen&state=wrong"
    assert requests.get(attack, timeout=5).status_code >= 400
    assert panel_of(rep).phase is Phase.BROWSER
    only_waits(rep)
    come_back(system_browser)
    key_is_there(rep)
    assert len(journal_rows(demo=False)) == 1


def test_a_code_instead_of_the_browser(
    sso_rep: Rep, demo_server: DemoServer, system_browser: SystemBrowser, said: list[str]
) -> None:
    demo_server.site.authorization.device_codes.interval = timedelta(seconds=1)
    rep = sso_rep
    press(rep)
    wait_in_browser(rep, system_browser)
    panel = panel_of(rep)
    panel.code_button.click()
    rep.qtbot.waitUntil(lambda: panel.phase is Phase.CODE)
    view = panel._code_view
    assert view is not None
    assert rep.focus is panel.copy_button
    code = view.user_code
    assert view.digits.text().strip("\u2066\u2069") == f"{code[:3]} {code[3:]}"
    assert view.digits.accessibleName() == f"Code: {' '.join(code)}"
    assert said[-1].endswith(f"and enter the code {' '.join(code)}.")
    assert view.left.text().startswith("Time left: ")
    rep.presses(Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == code
    panel.open_button.click()
    assert system_browser.opened[-1] == view.address
    enter_code(view._code.verification_uri, code)
    key_is_there(rep)
    assert len(journal_rows(demo=False)) == len(demo_server.site.sessions) == 1


def test_a_browser_that_does_not_open(
    sso_rep: Rep, system_browser: SystemBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    rep = sso_rep
    press(rep)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    rep.presses(Qt.Key.Key_Return)
    panel = panel_of(rep)
    rep.qtbot.waitUntil(lambda: panel.phase is Phase.BROWSER)
    assert panel.sentence.startswith("Couldn't open your browser. Copy the URL")
    assert rep.focus is panel.copy_button
    rep.presses(Qt.Key.Key_Return)
    system_browser.browser(rep.clipboard)  # in a browser that the rep has opened
    key_is_there(rep)


@pytest.mark.parametrize("way", ["declined", "wrong secret", "port taken"])
def test_a_sign_in_that_fails_says_why_once(
    way: str,
    sso_site: Site,
    open_desktop: Open,
    memory_keyring: MemoryKeyring,
    system_browser: SystemBrowser,
    said: list[str],
) -> None:
    site, port_of = sso_site, sso_site.oauth
    assert port_of is not None
    if way == "wrong secret":
        secret = type(port_of.client_secret)("wrong")
        site = msgspec.structs.replace(
            site, oauth=msgspec.structs.replace(port_of, client_secret=secret)
        )
    path = find_paths(demo=False).sites
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(site_toml(site), "utf-8")
    rep = open_desktop()
    panel = panel_of(rep)
    press(rep)
    if way == "declined":
        system_browser.browser = replace(system_browser.browser, decision="deny")
    import socket
    from contextlib import ExitStack
    from urllib.parse import urlsplit

    with ExitStack() as stack:
        if way == "port taken":
            port = urlsplit(port_of.redirect_uri).port
            stack.enter_context(socket.create_server(("127.0.0.1", port or 0)))
        rep.presses(Qt.Key.Key_Return)
        rep.qtbot.waitUntil(lambda: panel.has_failed)
    assert heading(rep) == "You aren't signed in"
    fix = panel.code_button if way == "port taken" else panel.sign_in_button
    assert rep.focus is fix
    assert fix.property("kind") == "primary"
    sentence = {
        "declined": "The sign-in was declined in the browser.",
        "wrong secret": "The sign-in service doesn't accept this site's integration.",
        "port taken": "CSR Desktop can't receive the browser's response",
    }[way]
    assert rep.words.count(sentence) == 1
    assert said[-1].startswith(sentence)
    assert rep.window.outcome.problem.details_button.isVisible()
    assert rep.window.form.codes[0].text == "CASE-1"
    only_waits(rep)


# What the rep does in the meantime


def test_an_edited_form_is_not_sent_by_itself(
    sso_rep: Rep, demo_server: DemoServer, system_browser: SystemBrowser, said: list[str]
) -> None:
    rep = sso_rep
    press(rep)
    wait_in_browser(rep, system_browser)
    rep.window.form.codes[0].set_text("CASE-2 and hal")
    come_back(system_browser)
    rep.qtbot.waitUntil(lambda: panel_of(rep).phase is Phase.SIGNED_IN)
    only_waits(rep)
    assert heading(rep) == "You're signed in"
    assert said[-1] == (
        "You're signed in. Nothing has been sent yet. Press Create session to continue."
    )
    rep.window.form.codes[0].set_text("CASE-2")
    rep.window.form.focus_first()
    rep.presses(Qt.Key.Key_Return)
    key_is_there(rep)
    assert [one.tracking_codes for one in demo_server.site.sessions] == [{1: "CASE-2"}]


def test_a_second_press_goes_on_with_the_form_of_then(
    sso_rep: Rep, demo_server: DemoServer, system_browser: SystemBrowser
) -> None:
    rep = sso_rep
    press(rep)
    wait_in_browser(rep, system_browser)
    rep.window.form.codes[0].set_text("CASE-2")
    rep.window.form.focus_first()
    rep.presses(Qt.Key.Key_Return)
    assert panel_of(rep).phase is Phase.BROWSER
    assert rep.focus is panel_of(rep).cancel_button
    come_back(system_browser)
    key_is_there(rep)
    assert [one.tracking_codes for one in demo_server.site.sessions] == [{1: "CASE-2"}]
    assert len(journal_rows(demo=False)) == 1


@pytest.fixture
def two_sites(
    sso_site: Site,
    open_desktop: Open,
    memory_keyring: MemoryKeyring,
    system_browser: SystemBrowser,
) -> Rep:
    other = msgspec.structs.replace(sso_site, name="Other", webex_id="johnsmith")
    path = find_paths(demo=False).sites
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(site_toml(sso_site) + site_toml(other), "utf-8")
    return open_desktop()


def test_another_site_ends_it(two_sites: Rep, system_browser: SystemBrowser) -> None:
    rep = two_sites
    press(rep)
    wait_in_browser(rep, system_browser)
    rep.window.sites.pick("Other")
    assert rep.window.outcome.is_empty
    rep.window.sites.pick("Acme Support")
    comes_too_late(rep)


def test_a_new_customer_ends_it(sso_rep: Rep, system_browser: SystemBrowser) -> None:
    rep = sso_rep
    press(rep)
    wait_in_browser(rep, system_browser)
    rep.window.creating.begin_anew()
    assert rep.window.outcome.is_empty
    comes_too_late(rep)


def test_a_window_that_is_closed_sends_nothing(sso_rep: Rep, system_browser: SystemBrowser) -> None:
    rep = sso_rep
    press(rep)
    wait_in_browser(rep, system_browser)
    site = rep.window.sites.picked_site
    rep.window.close()
    rep.desktop.background.sign_in_ended.emit(site, None)
    only_waits(rep)


def test_the_demo_takes_the_place_of_the_window(
    sso_rep: Rep, system_browser: SystemBrowser
) -> None:
    rep = sso_rep
    press(rep)
    wait_in_browser(rep, system_browser)
    with rep.qtbot.waitSignal(rep.desktop.window_replaced):
        rep.window.menu.demo_asked.emit()
    assert journal_rows(demo=False) == []


def test_a_sign_in_by_another_way_is_told_and_sends_nothing(
    sso_rep: Rep, system_browser: SystemBrowser
) -> None:
    rep = sso_rep
    press(rep)
    site = rep.window.sites.picked_site
    assert site is not None
    with rep.qtbot.waitSignal(rep.desktop.background.sign_in_ended):
        rep.desktop.background.browser_asked.connect(system_browser.browser)
        rep.desktop.background.sign_in(site)
    assert panel_of(rep).phase is Phase.SIGNED_IN
    only_waits(rep)


# In the middle of the day


@pytest.mark.parametrize("way", ["ended", "refused"])
def test_a_sign_in_that_is_not_renewed_is_taken_up_again(
    way: str,
    sso_rep: Rep,
    demo_server: DemoServer,
    system_browser: SystemBrowser,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rep = sso_rep
    press(rep)
    rep.presses(Qt.Key.Key_Return)
    key_is_there(rep)
    rep.window.creating.begin_anew()
    site = rep.window.sites.picked_site
    assert site is not None
    expire(rep.desktop.background._worker.services, site)
    grants = demo_server.site.authorization.grants
    if way == "ended":
        grants.revoke()
    else:
        monkeypatch.setattr(grants, "refresh", refuse)
    press(rep, "CASE-2")
    assert heading(rep) == "Sign in to continue"
    assert panel_of(rep).sentence.startswith(
        "Your browser sign-in has expired or was revoked."
        if way == "ended"
        else "The sign-in service rejected the sign-in. Sign in again."
    )
    assert rep.window.outcome.problem.details_button.isVisible() is (way == "refused")
    rep.presses(Qt.Key.Key_Return)
    key_is_there(rep)
    assert [one.tracking_codes for one in demo_server.site.sessions] == [
        {1: "CASE-1"},
        {1: "CASE-2"},
    ]
    assert len(journal_rows(demo=False)) == 2


# The site bar


def test_the_site_bar_tells_who_is_signed_in(sso_rep: Rep, system_browser: SystemBrowser) -> None:
    rep = sso_rep
    bar = rep.window.site_bar
    rep.qtbot.waitUntil(lambda: bar._state.text() in ("Online", "Not signed in"))
    press(rep)
    rep.qtbot.waitUntil(lambda: bar._state.text() == "Not signed in")
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: bar._state.text() == "Signed in")
    words = bar._list.accessibleDescription()
    assert words.startswith("Signed in as johnsmith@xyz.com, until")
    assert words in bar._state.toolTip()
    key_is_there(rep)
