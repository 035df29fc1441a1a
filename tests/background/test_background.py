"""The facade and its thread."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from csr_desktop.background import Background
from csr_desktop.sessions.outcome import Attempt, Created, Unknown
from csr_desktop.sessions.site.check_result import CheckResult, Found, NotChecked
from csr_desktop.sessions.site.state import SiteState
from csr_desktop.system import clock
from csr_desktop.webex.faults import Cause, Certainty, Problem
from tests.support.forms import draft_at
from tests.support.rep import Rep, SilentSite, journal_rows, sessions_made


def test_a_second_create_while_one_is_out_is_nothing(rep: Rep) -> None:
    background = rep.desktop.background
    with rep.qtbot.waitSignal(background.recent_read):
        background.create(draft_at(rep))
        assert background.is_creating
        background.create(draft_at(rep))
    rep.waits()  # a second request, if there were one, would have arrived
    assert not background.is_creating
    assert len(sessions_made(rep)) == 1


def test_close_ends_a_request_at_once_and_twice_is_once(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    background = rep.desktop.background
    background.create(draft_at(rep))
    rep.qtbot.waitUntil(silent_site.received.is_set)
    assert background.close()
    assert background.close()
    assert journal_rows(demo=False) == [("unknown", None)]


def test_a_measurement_never_delays_the_press(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)  # the state's measurement waits 10 s for this site
    background = rep.desktop.background
    assert background._measurements.is_running
    with rep.qtbot.waitSignal(background.attempt_ended):
        background.create(draft_at(rep))
        rep.qtbot.waitUntil(silent_site.received.is_set)
        background.stop_waiting()
    (attempt,) = rep.attempts
    assert isinstance(attempt.outcome, Unknown)
    assert attempt.outcome.problem.cause is Cause.STOPPED


def test_a_check_never_delays_the_press(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    background = rep.desktop.background
    draft = draft_at(rep)
    problem = Problem(Cause.DEADLINE, Certainty.UNKNOWN)
    uncertain = Attempt(1, "Acme Support", 13, {}, datetime.now(UTC), 1.0, Unknown(problem))
    rep.qtbot.waitUntil(lambda: silent_site.posts == 1)  # the measurement
    background.check(uncertain, draft.site)
    rep.qtbot.waitUntil(lambda: silent_site.posts == 2)
    with rep.qtbot.waitSignal(background.attempt_ended):
        background.create(draft)
        rep.qtbot.waitUntil(silent_site.received.is_set)
        background.stop_waiting()


def an_uncertain_attempt(case: str) -> Attempt:
    problem = Problem(Cause.DEADLINE, Certainty.UNKNOWN)
    codes = {1: case}
    return Attempt(0, "Acme Support", 13, codes, datetime.now(UTC), 1.0, Unknown(problem))


def test_every_check_is_answered_for_its_own_attempt(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    background = rep.desktop.background
    site = draft_at(rep).site
    first, second = an_uncertain_attempt("A"), an_uncertain_attempt("B")
    answers: list[CheckResult] = []
    background.checked.connect(answers.append)
    rep.qtbot.waitUntil(lambda: silent_site.posts == 1)  # the measurement
    background.check(first, site)
    rep.qtbot.waitUntil(lambda: silent_site.posts == 2)
    background.check(second, site)
    background.check(second, site)  # it has already been sent
    rep.qtbot.waitUntil(lambda: len(answers) == 1)
    assert isinstance(answers[0], NotChecked)
    assert answers[0].attempt == first
    background.check(first, site)
    rep.qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers[1].attempt == second


def test_a_check_asked_again_is_answered_once(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    background = rep.desktop.background
    site = draft_at(rep).site
    first, second = an_uncertain_attempt("A"), an_uncertain_attempt("B")
    answers: list[CheckResult] = []
    background.checked.connect(answers.append)
    for attempt in (first, second, first, second):
        background.check(attempt, site)
    background.check(first, site)
    rep.qtbot.waitUntil(lambda: [a.attempt for a in answers] == [second])
    background.create(draft_at(rep))  # a create ends every check
    rep.qtbot.waitUntil(lambda: len(answers) == 2)
    assert [answer.attempt for answer in answers] == [second, first]
    background.stop_waiting()


def test_a_check_that_comes_too_late_changes_nothing_on_screen(rep: Rep) -> None:
    created = Attempt(1, "Demo site", 13, {}, datetime.now(UTC), 1.0, Created("1234"))
    rep.desktop.background.checked.emit(Found(created))
    assert rep.key_on_screen == ""


def test_the_outcome_is_on_disk_before_it_is_shown(rep: Rep) -> None:
    seen: list[list[tuple[str, str | None]]] = []

    def look(_: object) -> None:
        seen.append(journal_rows(demo=True))

    rep.desktop.background.attempt_ended.connect(look)
    rep.types("CASE-1")
    rep.creates()
    outcome = rep.attempts[0].outcome
    assert isinstance(outcome, Created)
    assert seen == [[("created", outcome.session_key)]]


def test_the_state_is_measured_at_most_every_thirty_seconds(rep: Rep) -> None:
    background: Background = rep.desktop.background
    rep.qtbot.waitUntil(lambda: rep.window.site_bar._state.text() == "Demo mode")
    states: list[object] = []
    background.state_changed.connect(lambda *state: states.append(state))
    for _ in range(5):
        background.measure(draft_at(rep).site)
    rep.waits()
    assert states == []


def test_a_measurement_of_before_the_computer_slept_is_old(
    rep: Rep, monkeypatch: pytest.MonkeyPatch
) -> None:
    background: Background = rep.desktop.background
    rep.qtbot.waitUntil(lambda: rep.window.site_bar._state.text() == "Demo mode")
    now = clock.now
    monkeypatch.setattr(clock, "now", lambda: now() + 3600)
    with rep.qtbot.waitSignal(background.state_changed):
        background.measure(draft_at(rep).site)
    rep.qtbot.waitUntil(lambda: rep.window.site_bar._state.text() == "Demo mode")


def test_garbage_is_collected_on_the_main_thread_alone(rep: Rep) -> None:
    threads: set[int] = set()

    def note(phase: str, _: object) -> None:
        threads.add(threading.get_ident())

    gc.callbacks.append(note)
    before = gc.get_threshold()
    gc.set_threshold(20)  # if enabled, the worker would trigger it with its first few objects
    try:
        for _ in range(5):
            rep.window.form.codes[0].set_text("CASE-1")
            rep.window.form.focus_first()
            rep.creates()
        rep.qtbot.waitUntil(lambda: bool(threads))
    finally:
        gc.set_threshold(*before)
        gc.callbacks.remove(note)
    assert threads == {threading.get_ident()}


def test_a_question_does_not_wait_for_a_measurement_which_is_done_afterwards(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)  # the state's measurement waits 10 s for this site
    background = rep.desktop.background
    rep.qtbot.waitUntil(lambda: silent_site.posts == 1)
    states: list[object] = []
    background.state_changed.connect(lambda _, status: states.append(status.state))
    answers: list[int] = []
    background.ask(lambda *_: 42, answers.append)
    rep.qtbot.waitUntil(lambda: answers == [42])
    rep.qtbot.waitUntil(lambda: silent_site.posts == 2)
    assert states == [SiteState.CONNECTING]
    site = rep.window.sites.picked_site
    assert site is not None
    background.measure(site)
    assert states == [SiteState.CONNECTING], "it is being measured already"
