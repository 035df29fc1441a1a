"""A failure's card has the fix as its focused button: Enter continues."""

from __future__ import annotations

import socket
from collections.abc import Callable
from enum import StrEnum

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.service import PATH
from csr_desktop.sessions.outcome import LocalCause, NotSent, outcome_of
from csr_desktop.ui.outcome.fixes import Fix, fix_of
from csr_desktop.webex.faults import FAULTS, Cause, Certainty, Problem
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep, account_at, journal_rows, sessions_made


@pytest.mark.parametrize("certainty", Certainty)
@pytest.mark.parametrize("cause", [*Cause, *LocalCause])
def test_every_cause_has_a_fix(cause: StrEnum, certainty: Certainty) -> None:
    fix = fix_of(outcome_of(Problem(cause, certainty)))
    assert (fix is Fix.CHECK) == (certainty is Certainty.UNKNOWN)


@pytest.mark.parametrize("exception_id", FAULTS)
def test_every_refusal_has_a_fix(exception_id: str) -> None:
    problem = Problem(Cause.SITE_REFUSED, Certainty.REFUSED, exception_id)
    assert fix_of(outcome_of(problem)) in Fix


def test_enter_tries_again_once_the_site_is_back(rep_of: Callable[[str], Rep]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    rep = rep_of(f"http://127.0.0.1:{port}{PATH}")
    rep.types("CASE-1")
    rep.creates()
    card = rep.window.outcome.problem
    assert rep.focus is card.fix_button
    assert card.fix_button.text() == "Try again"
    assert card.heading.text() == "No session was created"
    assert card._facts.text().startswith("CASE-1 · Acme Support · ")
    with DemoServer(port=port) as server:
        rep.creates()
        assert rep.key_on_screen
        assert [one.tracking_codes for one in server.site.sessions] == [{1: "CASE-1"}]
    assert len(journal_rows(demo=False)) == 2


def test_from_a_missing_and_a_wrong_password_to_the_key_by_keys_alone(
    press_at: Callable[..., Rep], demo_server: DemoServer, memory_keyring: MemoryKeyring
) -> None:
    rep = press_at(demo_server.url)
    card = rep.window.outcome.problem
    assert card.heading.text() == "Enter your password to continue"
    assert rep.window.outcome.property("card") == "plain"
    assert rep.focus is card.password.field
    assert card.go_on_button.isVisible()
    assert card.fix_button.isHidden()
    assert rep.words.count("Enter your password to continue") == 1
    rep.types("wrong")
    rep.creates()
    assert card.heading.text() == "No session was created"
    assert rep.focus is card.password.field
    rep.types("hostpassword")
    card.go_on_button.setFocus()
    rep.creates()
    assert rep.key_on_screen
    assert rep.focus is rep.window.outcome.key.copy_button


def test_a_password_that_was_refused_before_is_asked_for_with_the_reason(
    press_at: Callable[..., Rep], demo_server: DemoServer, memory_keyring: MemoryKeyring
) -> None:
    memory_keyring.set_password("csr-desktop", account_at(demo_server.url), "wrong")
    rep = press_at(demo_server.url)
    rep.window.form.focus_first()
    rep.creates()
    assert rep.window.outcome.problem.heading.text() == "Enter your password to continue"
    why = "It wasn't sent again, to avoid locking your account."
    assert why in rep.words
    assert why in rep.window.outcome.problem.summary


def test_enter_tries_again_once_the_keyring_is_unlocked(
    press_at: Callable[..., Rep],
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    memory_keyring.set_password("csr-desktop", account_at(demo_server.url), "hostpassword")

    def is_locked(*_: str) -> None:
        raise KeyringLocked

    with monkeypatch.context() as patch:
        patch.setattr(memory_keyring, "get_password", is_locked)
        rep = press_at(demo_server.url)
    assert "Unlock it and try again" in rep.words
    assert rep.focus is rep.window.outcome.problem.password.field
    rep.creates()
    assert rep.key_on_screen


def test_continue_without_a_password_leads_to_the_field(
    press_at: Callable[..., Rep], demo_server: DemoServer, memory_keyring: MemoryKeyring
) -> None:
    card = press_at(demo_server.url).window.outcome.problem
    card.go_on_button.setFocus()
    card.go_on_button.click()
    assert card.password.field.hasFocus()


def test_another_is_created_where_the_check_found_nothing(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.window.form.codes[9].set_text("fault:hang-up-before")
    rep.creates()
    card = rep.window.outcome.problem
    assert rep.focus is card.check.button
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        rep.presses(Qt.Key.Key_Return)
    assert card.heading.text() == "No matching session found"
    assert rep.focus is card.check.another_button
    assert card.check.another_button.text() == "Create another"
    rep.window.form.codes[9].set_text("")
    rep.creates()
    assert rep.key_on_screen
    assert len(sessions_made(rep)) == 1


def test_the_card_of_an_earlier_attempt_sends_nothing(rep_of: Callable[[str], Rep]) -> None:
    rep = rep_of("http://127.0.0.1:1" + PATH)
    rep.types("CASE-1")
    rep.creates()
    before = rep.attempts[0]
    rep.window.creating.begin_anew()
    rep.types("CASE-2")
    rep.creates()
    rep.window.outcome.show_attempt(before)
    assert rep.focus is rep.window.outcome.problem.fix_button
    rep.presses(Qt.Key.Key_Return)
    assert rep.focus is rep.window.form.codes[0].field
    assert not rep.desktop.background.is_creating


@pytest.mark.parametrize(
    ("cause", "page"), [(Cause.PROXY, "network"), (Cause.HTTP_REFUSED, "sites")]
)
def test_the_settings_are_one_enter_away(
    rep_of: Callable[[str], Rep], demo_server: DemoServer, cause: Cause, page: str
) -> None:
    from dataclasses import replace

    rep = rep_of(demo_server.url)
    rep.types("CASE-1")
    rep.creates()
    problem = Problem(cause, Certainty.NOT_SENT)
    rep.window.outcome.show_attempt(replace(rep.attempts[0], outcome=NotSent(problem)))
    rep.presses(Qt.Key.Key_Return)
    preferences = rep.desktop.features.preferences
    window = preferences.window
    assert window is not None
    assert window._pages[window.list.currentRow()] is getattr(window, page)
    if page == "sites":
        controller = preferences._sites_page
        assert controller is not None
        rep.qtbot.waitUntil(lambda: controller.editor is not None)
        assert controller.editor is not None
        controller.editor.discard()
    window.close()
