"""Unconfirmed sessions: Check with the site, the countdown, and simulated faults."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from csr_desktop.sessions.outcome import Created, Unknown
from csr_desktop.system import clock
from tests.sessions.site.made_up_site import Made, MadeUpSite
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep, account_at, demo_of, fault, journal_rows, sessions_made
from tests.support.scripted_server import ScriptedServer


def checks(rep: Rep) -> None:
    """Press Enter on Check with the site, which has the focus."""
    assert rep.focus is rep.window.outcome.problem.check.button
    with rep.qtbot.waitSignals(
        [rep.desktop.background.checked, rep.desktop.background.recent_read]
    ):
        rep.presses(Qt.Key.Key_Return)


def test_unknown_then_check_then_created(rep: Rep) -> None:
    fault(rep, "hang-up-after")
    rep.creates()
    assert "A session may have been created" in rep.words
    assert isinstance(rep.attempts[0].outcome, Unknown)

    checks(rep)
    (session,) = sessions_made(rep)
    assert rep.key_on_screen.replace(" ", "") == session.key
    assert rep.focus is rep.window.outcome.key.copy_button
    assert journal_rows(demo=True) == [("created", session.key)]


def test_an_uncertain_one_of_today_can_be_checked_later(rep: Rep) -> None:
    fault(rep, "hang-up-after")
    rep.creates()
    rep.qtbot.keyClick(rep.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert "may have been created" not in rep.words
    buttons = rep.window.recent.findChildren(QPushButton)
    named = {button.accessibleName(): button for button in buttons}
    show = named["Show unconfirmed session: CASE-1"]
    show.click()
    checks(rep)
    assert rep.key_on_screen.replace(" ", "") == sessions_made(rep)[0].key


def test_nothing_was_made_and_the_check_says_what_it_saw(rep: Rep) -> None:
    fault(rep, "hang-up-before")
    rep.creates()
    checks(rep)
    assert "No matching session found" in rep.words
    assert "No matching session found" in rep.words
    assert sessions_made(rep) == ()


@pytest.mark.parametrize("refused", ["", "LstsupportsessionHistory"])
def test_another_one_is_offered_only_after_the_whole_list_was_read(
    rep_of: Callable[[str], Rep], refused: str
) -> None:
    others = Made("7", datetime.now(UTC), host="another", is_open=True)
    site = MadeUpSite([others], refuses=frozenset({refused}))
    with ScriptedServer(site.play) as server:
        rep = rep_of(server.url)
        rep.types("CASE-1")
        rep.creates()
        assert isinstance(rep.attempts[0].outcome, Unknown)
        checks(rep)
        assert ("You can create another one" in rep.words) is (not refused)
        assert ("couldn't be read completely" in rep.words) is bool(refused)


def test_another_host_s_session_is_never_taken_for_the_account_s(
    open_desktop: Callable[..., Rep],
    write_sites: Callable[[str], Path],
    memory_keyring: MemoryKeyring,
) -> None:
    made = Made("119169612", datetime.now(UTC), host="another", is_open=True, is_past=False)
    with ScriptedServer(MadeUpSite([made]).play) as server:
        email = 'email = "j@xyz.com"\nsite_name = "demo"\n'
        write_sites(f'[[sites]]\nname = "Acme Support"\nurl = "{server.url}"\n{email}')
        user = account_at(server.url).replace("hostid", "j@xyz.com")
        memory_keyring.set_password("csr-desktop", user, "hostpassword")
        rep = open_desktop()
        rep.types("CASE-1")
        rep.creates()
        checks(rep)
        assert "Possible match" in rep.words
        assert rep.key_on_screen == ""


def test_several_sessions_are_the_reps_to_choose(rep: Rep) -> None:
    site = demo_of(rep.desktop).server.site
    fault(rep, "hang-up-before")
    rep.creates()
    codes = {1: "CASE-1", 10: "fault:hang-up-before"}
    keys = [site.create_session("hostid", 13, codes).key for _ in range(2)]
    checks(rep)
    assert "2 possible match" in rep.words

    choices = rep.window.outcome.problem.check.findChildren(QPushButton)
    (use,) = [b for b in choices if b.accessibleName().replace(" ", "") == f"Usethiskey:{keys[1]}"]
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        use.click()
    assert rep.key_on_screen.replace(" ", "") == keys[1]
    rep.qtbot.waitUntil(lambda: journal_rows(demo=True) == [("created", keys[1])])


def test_a_key_that_was_used_is_offered_to_no_other_attempt(rep: Rep) -> None:
    site = demo_of(rep.desktop).server.site
    for _ in range(2):
        fault(rep, "hang-up-before")
        rep.creates()
    site.create_session("hostid", 13, {1: "CASE-1", 10: "fault:hang-up-before"})
    first, second = rep.attempts
    check, background = rep.window.outcome.problem.check, rep.desktop.background
    checks(rep)
    assert "Possible match" in rep.words, "it fits both"
    account = rep.window.sites.picked_site
    assert account is not None
    with rep.qtbot.waitSignal(background.checked) as answer:
        background.check(first, account)
    (key,) = answer.args[0].session_keys
    with rep.qtbot.waitSignal(background.checked):
        background.mark_created(first, key)
    assert "Use this key" not in rep.words, "it is the first one's"
    check.button.setFocus()
    checks(rep)
    assert "You can create another one" in rep.words
    rows = [("created", key), ("unknown", None)]
    assert sorted(journal_rows(demo=True)) == rows
    assert second.identity != first.identity


def test_creating_another_one_is_not_held_up_by_a_check(rep: Rep) -> None:
    fault(rep, "hang-up-after")
    rep.creates()
    rep.window.outcome.problem.check.button.click()
    rep.window.form.codes[9].set_text("")
    rep.window.form.focus_first()
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: len(rep.attempts) == 2)
    assert isinstance(rep.attempts[1].outcome, Created)
    assert rep.key_on_screen.replace(" ", "") == rep.attempts[1].outcome.session_key


ENDS = {
    "cut": "A session may have been created",
    "html": "A session may have been created",
    "503": "A session may have been created",
    "no-key": "A session may have been created",
    "process-error": "A session may have been created",
    "redirect": "No session was created",
    "refuse-030001": "No session was created",
    "refuse-110055": "No session was created",
}


@pytest.mark.parametrize("name", ENDS)
def test_a_trainer_can_show_each_outcome(rep: Rep, name: str) -> None:
    fault(rep, name)
    rep.creates()
    assert ENDS[name] in rep.words
    assert len(sessions_made(rep)) <= 1


def choose(rep: Rep, name: str) -> None:
    actions = rep.window.menu.findChildren(QAction)
    (action,) = [a for a in actions if a.data() == name]
    action.trigger()


def test_the_menu_chooses_what_goes_wrong_until_it_is_nothing(rep: Rep) -> None:
    choose(rep, "refuse-010107")
    rep.types("CASE-1")
    rep.creates()
    assert "010107" in rep.words
    choose(rep, "")
    rep.window.form.focus_first()
    rep.creates()
    assert rep.key_on_screen


def test_the_menu_shows_a_bad_certificate(rep: Rep) -> None:
    with rep.qtbot.waitSignal(rep.window.sites.changed):
        choose(rep, "bad-certificate")
    rep.types("CASE-1")
    rep.creates()
    assert "No session was created" in rep.words
    assert "certificate" in rep.words
    assert sessions_made(rep) == ()


def test_real_sites_have_no_such_menu(open_desktop: Callable[..., Rep]) -> None:
    rep = open_desktop()
    assert not rep.window.menu.faults.menuAction().isVisible()


def a_minute_later(monkeypatch: pytest.MonkeyPatch) -> None:
    later = clock.now() + 60
    monkeypatch.setattr(clock, "now", lambda: later)


def test_too_many_requests_count_down_instead_of_asking_again(
    rep: Rep, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault(rep, "rate-limit")
    rep.creates()
    countdown = rep.window.outcome.problem.countdown
    assert "Try again in" in countdown.text()
    rep.window.form.codes[9].set_text("")
    rep.window.form.focus_first()
    rep.presses(Qt.Key.Key_Return)
    rep.waits()
    assert len(rep.attempts) == 1, "nothing was asked"
    assert "Try again in" in rep.window.notice._text.text()

    a_minute_later(monkeypatch)
    rep.creates()
    assert rep.key_on_screen
