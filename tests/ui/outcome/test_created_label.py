"""How long ago the session on the key card was created."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.ui.outcome.created_label import CreatedLabel

ATTEMPT = Attempt(1, "Acme", 13, {}, datetime.now(UTC), 0.2, Created("123456789"))


class Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def label(qtbot: QtBot, clock: Clock) -> CreatedLabel:
    made = CreatedLabel(clock)
    qtbot.addWidget(made)
    return made


def created(ago: float) -> Attempt:
    """An attempt that ended this many seconds ago."""
    started = datetime.now(UTC) - timedelta(seconds=ago + ATTEMPT.seconds)
    return replace(ATTEMPT, started_at=started)


def test_it_counts_on_screen_and_wakes_once_a_minute(
    label: CreatedLabel, clock: Clock, qtbot: QtBot
) -> None:
    label.count_for(created(ago=0))
    assert label.text() == "Session created"
    assert not label._timer.isActive(), "nobody sees it"
    clock.seconds += 59.9
    label.show()
    assert label._timer.interval() <= 200
    clock.seconds += 60.2
    qtbot.waitUntil(lambda: label.text() == "Session created 2 min ago")
    assert 59_000 < label._timer.interval() <= 60_001
    label.hide()
    assert not label._timer.isActive()


def test_an_earlier_session_is_as_old_as_it_is(label: CreatedLabel, clock: Clock) -> None:
    label.show()
    label.count_for(created(ago=605))
    assert label.text() == "Session created 10 min ago"
    clock.seconds += 3600
    label._timer.timeout.emit()
    assert label.text() == "Session created over an hour ago"
    assert not label._timer.isActive(), "nothing changes any more"
    label.stop()
    assert label.text() == "Session created"


def test_a_wall_clock_that_was_set_back_makes_no_session_of_the_future(label: CreatedLabel) -> None:
    label.count_for(created(ago=-3600))
    assert label.text() == "Session created"
