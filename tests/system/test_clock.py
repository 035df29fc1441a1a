"""The clock for ages: time asleep counts on every system, and every age uses it."""

from __future__ import annotations

import ast
import inspect
import sys
import time
from pathlib import Path

import pytest

from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.system import clock

SOURCES = Path(clock.__file__).parents[1]
# Durations that someone watches, and waits that end in any case: these may exclude time asleep.
DURATIONS = {
    "app/single_instance/connection.py",
    "app/single_instance/instance.py",
    "background/__init__.py",
    "background/job_queue.py",
    "cli/create.py",
    "cli/self_test.py",
    "sessions/create.py",
    "sessions/history/history.py",
    "sessions/journal/lock.py",
    "sessions/site/discovery.py",
    "system/clock.py",
    "ui/outcome/waiting_card.py",
    "webex/client.py",
}


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's clocks")
def test_on_linux_it_is_the_one_that_counts_sleep() -> None:
    before = time.clock_gettime(time.CLOCK_BOOTTIME)
    assert before <= clock.now() <= time.clock_gettime(time.CLOCK_BOOTTIME)


@pytest.mark.parametrize(("platform", "name"), [("linux", 7), ("darwin", 4)])
def test_which_clock_it_is(monkeypatch: pytest.MonkeyPatch, platform: str, name: int) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(time, "CLOCK_BOOTTIME", 7, raising=False)
    monkeypatch.setattr(time, "CLOCK_MONOTONIC_RAW", 4, raising=False)
    monkeypatch.setattr(time, "clock_gettime", float, raising=False)
    assert clock.now() == name


def test_a_sleep_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    before, now = clock.slept(), clock.now
    monkeypatch.setattr(clock, "now", lambda: now() + 60)
    assert clock.slept() - before == pytest.approx(60, abs=1)


def test_tickets_age_by_it() -> None:
    assert inspect.signature(SignIn).parameters["clock"].default is clock.now


def test_no_other_age_goes_by_a_clock_that_stands_still() -> None:
    found = {
        path.relative_to(SOURCES).as_posix()
        for path in SOURCES.rglob("*.py")
        if "demo_site" not in path.parts
        and any(_is_monotonic(node) for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    }
    assert found == DURATIONS


def _is_monotonic(node: ast.AST) -> bool:
    return (isinstance(node, ast.Attribute) and node.attr == "monotonic") or (
        isinstance(node, ast.alias) and node.name == "monotonic"
    )
