"""Every job answers, whatever happens in it: a fault reaches the hook, and nothing hangs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from csr_desktop.background import Background
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.outcome import Attempt, LocalCause, Unknown
from csr_desktop.sessions.site.check_result import NotChecked
from csr_desktop.sessions.site.state import SiteState
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.secret import Secret
from tests.support.rep import Rep


class Fault(Exception):
    """An unexpected exception."""


def fail(*_: object, **__: object) -> None:
    raise Fault


@pytest.fixture
def hooked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[type[BaseException]]]:
    """The exceptions that reached sys.excepthook."""
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: seen.append(kind))
    yield seen
    assert set(seen) <= {Fault}


@pytest.fixture
def site(rep: Rep) -> Site:
    shown = rep.window.sites.picked_site
    assert shown is not None
    return shown


def uncertain_at(site: Site) -> Attempt:
    problem = Problem(Cause.DEADLINE, Certainty.UNKNOWN)
    return Attempt(1, site.name, 13, {}, datetime.now(UTC), 1.0, Unknown(problem))


def break_job(rep: Rep, monkeypatch: pytest.MonkeyPatch, job: str) -> Background:
    monkeypatch.setattr(rep.desktop.background._worker, job, fail)
    return rep.desktop.background


def test_a_create(
    rep: Rep, site: Site, hooked: list[type[BaseException]], monkeypatch: pytest.MonkeyPatch
) -> None:
    background = break_job(rep, monkeypatch, "create")
    with rep.qtbot.waitSignal(background.recent_read):
        background.create(Draft(site, 13, {1: "CASE-1"}))
    assert hooked == [Fault]
    assert not background.is_creating
    (attempt,) = rep.attempts
    assert isinstance(attempt.outcome, Unknown)
    assert attempt.outcome.problem.cause is LocalCause.PROGRAM_FAULT


CHECKS: dict[str, Callable[[Background, Attempt, Site], None]] = {
    "check": lambda background, attempt, site: background.check(attempt, site),
    "mark_created": lambda background, attempt, _: background.mark_created(attempt, "7"),
}


@pytest.mark.parametrize("job", CHECKS)
def test_a_check_can_be_asked_for_again(
    rep: Rep,
    site: Site,
    hooked: list[type[BaseException]],
    monkeypatch: pytest.MonkeyPatch,
    job: str,
) -> None:
    background = break_job(rep, monkeypatch, job)
    attempt = uncertain_at(site)
    for _ in range(2):
        with rep.qtbot.waitSignal(background.checked) as checked:
            CHECKS[job](background, attempt, site)
        assert checked.args == [
            NotChecked(attempt, Problem(LocalCause.PROGRAM_FAULT, Certainty.NOT_SENT))
        ]
    assert hooked == [Fault, Fault]


def test_a_measurement_can_be_done_again(
    rep: Rep, site: Site, hooked: list[type[BaseException]], monkeypatch: pytest.MonkeyPatch
) -> None:
    background = rep.desktop.background
    rep.qtbot.waitUntil(lambda: not background._measurements.is_running)
    background._measurements._measured_at.clear()
    with monkeypatch.context() as patch:
        break_job(rep, patch, "measure")
        background.measure(site)
        rep.qtbot.waitUntil(lambda: hooked == [Fault])
        rep.qtbot.waitUntil(lambda: not background._measurements.is_running)
    with rep.qtbot.waitSignal(
        background.state_changed, check_params_cb=lambda _, status: status.state is SiteState.READY
    ):
        background.measure(site)


def test_a_new_site(
    rep: Rep, site: Site, hooked: list[type[BaseException]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("csr_desktop.sessions.site.manage.save_site", fail)
    rep.window.sites.ask_for_site()
    dialog = rep.window.sites.dialog
    assert dialog is not None
    dialog.submitted.emit(site, Secret("secret"))
    name = dialog.entries["name"].field
    rep.qtbot.waitUntil(lambda: "ran into a problem" in name.accessibleDescription())
    assert hooked == [Fault]
    dialog.reject()


def test_a_password_that_should_be_kept(
    rep: Rep, site: Site, hooked: list[type[BaseException]], monkeypatch: pytest.MonkeyPatch
) -> None:
    background = break_job(rep, monkeypatch, "keep_password")
    with rep.qtbot.waitSignals([background.password_not_kept, background.recent_read]):
        background.create(Draft(site, 13, {1: "CASE-1"}))
    assert hooked == [Fault]


SILENT: dict[str, Callable[[Background, Site], object]] = {
    "open": lambda background, _: background.open(),
    "remember": lambda background, site: background.remember_password(
        site, Secret("secret"), keep=False
    ),
    "look": lambda background, _: background.look_at_journal(),
}


@pytest.mark.parametrize("job", SILENT)
def test_the_next_job_is_done(
    rep: Rep,
    site: Site,
    hooked: list[type[BaseException]],
    monkeypatch: pytest.MonkeyPatch,
    job: str,
) -> None:
    background = break_job(rep, monkeypatch, job)
    SILENT[job](background, site)
    rep.qtbot.waitUntil(lambda: hooked == [Fault])
    with rep.qtbot.waitSignals([background.attempt_ended, background.recent_read]):
        background.create(Draft(site, 13, {1: "CASE-1"}))
