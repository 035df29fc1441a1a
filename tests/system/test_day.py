"""A day starts at its own midnight, even when daylight saving time begins or ends on it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from csr_desktop.system.day import start_of_day
from tests.support.platforms import needs


@pytest.fixture
def live_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    needs("tzset")

    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("zone", "now", "start"),
    [
        ("Europe/Berlin", "2026-10-25T11:00Z", "2026-10-24T22:00Z"),  # ends at 3 o'clock
        ("Europe/Berlin", "2026-03-29T10:00Z", "2026-03-28T23:00Z"),  # begins at 2
        ("Europe/Berlin", "2026-11-30T10:00Z", "2026-11-29T23:00Z"),
        ("America/New_York", "2026-11-01T20:00Z", "2026-11-01T04:00Z"),
        ("Australia/Lord_Howe", "2026-10-04T05:00Z", "2026-10-03T13:30Z"),  # by half an hour
        ("America/Santiago", "2026-09-06T15:00Z", "2026-09-06T04:00Z"),  # midnight is left out
        ("America/Havana", "2026-11-01T18:00Z", "2026-11-01T04:00Z"),  # midnight comes twice
        ("Asia/Kathmandu", "2026-06-01T12:00Z", "2026-05-31T18:15Z"),
    ],
)
def test_a_day_begins_at_its_own_midnight(
    live_in: Callable[[str], None], zone: str, now: str, start: str
) -> None:
    live_in(zone)
    moment = datetime.fromisoformat(now).astimezone()
    assert start_of_day(moment).astimezone(UTC) == datetime.fromisoformat(start)
