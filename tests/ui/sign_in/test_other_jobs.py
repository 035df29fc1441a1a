"""Other jobs that need a sign-in ask for it in their own place, and continue there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.ui.preferences.site_card import SiteCard
from csr_desktop.ui.sign_in.panel import Phase
from tests.support.events import activate
from tests.support.rep import Rep, fault, journal_rows, opens_live_sessions
from tests.support.single_sign_on import expire, refuse
from tests.support.system_browser import SystemBrowser


def signs_out(rep: Rep) -> None:
    site = rep.window.sites.picked_site
    assert site is not None
    with rep.qtbot.waitSignal(rep.desktop.background.sign_in_changed):
        rep.desktop.background.sign_out(site)


def test_check_with_the_site(
    sso_rep: Rep, demo_server: DemoServer, system_browser: SystemBrowser
) -> None:
    rep = sso_rep
    problem = rep.window.outcome.problem
    fault(rep, "hang-up-after")
    rep.creates()
    rep.qtbot.waitUntil(lambda: rep.focus is problem.sign_in.sign_in_button)
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: rep.focus is problem.check.button)
    signs_out(rep)
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: rep.focus is problem.sign_in.sign_in_button)
    assert "You aren't signed in to this site." in rep.words
    assert problem.heading.accessibleName() == "A session may have been created"
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: bool(rep.key_on_screen))
    assert len(demo_server.site.sessions) == len(journal_rows(demo=False)) == 1


def test_a_check_that_nobody_signs_in_for_is_left(
    sso_rep: Rep, system_browser: SystemBrowser
) -> None:
    rep = sso_rep
    problem = rep.window.outcome.problem
    fault(rep, "hang-up-after")
    rep.creates()
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: rep.focus is problem.check.button)
    signs_out(rep)
    system_browser.is_away = True
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: rep.focus is problem.sign_in.sign_in_button)
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: problem.sign_in.phase is Phase.BROWSER)
    rep.window.form.clear_everywhere()
    assert problem.sign_in.isHidden()
    assert problem.check.is_offered
    assert "You aren't signed in" not in rep.words
    rep.waits()
    assert journal_rows(demo=False)[0][1] is None


REASON = "A parameter is missing, given twice or not readable"


def is_no_longer_renewed(rep: Rep, server: DemoServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on, the sign-in service refuses to renew the sign-in, and says why."""
    site = rep.window.sites.picked_site
    assert site is not None
    expire(rep.desktop.background._worker.services, site)
    monkeypatch.setattr(server.site.authorization.grants, "refresh", refuse)


def test_live_sessions(
    sso_rep: Rep,
    demo_server: DemoServer,
    system_browser: SystemBrowser,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rep = sso_rep
    dialog = opens_live_sessions(rep)
    activate(rep.qtbot, dialog)
    assert dialog.words.text() == "You aren't signed in to this site."
    assert dialog.sign_in.sign_in_button.hasFocus()
    with rep.qtbot.waitSignal(rep.desktop.features.live.shown):
        rep.qtbot.keyClick(dialog.sign_in.sign_in_button, Qt.Key.Key_Return)
    assert dialog.words.text() == "No sessions in progress."
    assert dialog.sign_in.isHidden()
    is_no_longer_renewed(rep, demo_server, monkeypatch)
    with rep.qtbot.waitSignal(rep.desktop.features.live.shown):
        dialog.refresh.click()
    assert dialog.words.text() == f"The sign-in service rejected the sign-in. ({REASON})"


def test_a_closed_list_ends_its_sign_in(sso_rep: Rep, system_browser: SystemBrowser) -> None:
    rep = sso_rep
    system_browser.is_away = True
    dialog = opens_live_sessions(rep)
    dialog.sign_in.sign_in_button.click()
    rep.qtbot.waitUntil(lambda: dialog.sign_in.phase is Phase.BROWSER)
    with rep.qtbot.waitSignal(rep.desktop.background.sign_in_ended):
        dialog.reject()


@pytest.fixture
def card(sso_rep: Rep) -> SiteCard:
    sso_rep.desktop.features.preferences.open()
    window = sso_rep.desktop.features.preferences.window
    assert window is not None
    sso_rep.waits()
    activate(sso_rep.qtbot, window)
    return window.sites.card_of_site


def test_a_question_in_preferences(
    sso_rep: Rep,
    card: SiteCard,
    demo_server: DemoServer,
    system_browser: SystemBrowser,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rep, sign_in = sso_rep, card.result.sign_in
    card.test_button.setFocus()
    rep.qtbot.keyClick(card.test_button, Qt.Key.Key_Space)
    rep.qtbot.waitUntil(sign_in.sign_in_button.hasFocus)
    assert "You aren't signed in to this site." in card.result.words
    rep.qtbot.keyClick(sign_in.sign_in_button, Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: "Signed in successfully." in card.result.words)
    assert "These settings on the site are different" in card.result.words
    assert sign_in.isHidden()
    is_no_longer_renewed(rep, demo_server, monkeypatch)
    card.test_button.click()
    rep.qtbot.waitUntil(sign_in.isVisible)
    assert REASON in card.result.words


def test_one_sign_in_at_a_time(sso_rep: Rep, card: SiteCard, system_browser: SystemBrowser) -> None:
    """The window's own wait ends when Preferences starts one, and its attempt is not sent."""
    rep, in_window = sso_rep, sso_rep.window.outcome.problem.sign_in
    system_browser.is_away = True
    activate(rep.qtbot, rep.window)
    rep.window.form.focus_first()
    rep.types("CASE-1")
    with rep.qtbot.waitSignal(rep.desktop.background.attempt_ended):
        rep.presses(Qt.Key.Key_Return)
    in_window.sign_in_button.click()
    rep.qtbot.waitUntil(lambda: in_window.phase is Phase.BROWSER)
    system_browser.is_away = False
    card.sign_button.click()
    assert in_window.phase is Phase.ASKED
    rep.qtbot.waitUntil(lambda: card.result.words == "Signed in.")
    assert in_window.phase is Phase.SIGNED_IN
    rep.waits()
    assert journal_rows(demo=False) == []
