"""The site's clock, from the Date header of its answers."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from tests.support.answers import CREATED, http
from tests.support.scripted_server import answering


def dated(seconds: float) -> str:
    moment = datetime.now(UTC) + timedelta(seconds=seconds)
    return f"Date: {format_datetime(moment, usegmt=True)}\r\n"


@pytest.mark.parametrize("status", ["200 OK", "503 Unavailable"])
@pytest.mark.parametrize("ahead", [0, 600, -600, 400 * 86400, -20 * 365 * 86400])
def test_it_is_compared_with_this_computer_s(caller_of, serve, ahead, status):
    caller = caller_of(serve(answering(http(CREATED, status, dated(ahead)))).url)
    assert caller.client.clock_ahead is None
    caller.create()
    assert caller.client.clock_ahead == pytest.approx(ahead, abs=30)


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Date: yesterday\r\n",
        "Date: \r\n",
        "Date: Sun, 06 Nov 1994 08:49:37\r\n",
        "Date: Sun, 06 Nov 99999 08:49:37 GMT\r\n",
        "Date: Sun, 99 Nov 1994 08:49:37 GMT\r\n",
    ],
)
def test_an_answer_without_a_usable_date_says_nothing(caller_of, serve, header):
    caller = caller_of(serve(answering(http(headers=header))).url)
    caller.create()
    assert caller.client.clock_ahead is None


def test_the_newest_date_counts(caller_of, serve):
    server = serve(answering(http(headers=dated(600)), http(headers=dated(-600)), http()))
    caller = caller_of(server.url)
    caller.create()
    caller.create()
    assert caller.client.clock_ahead == pytest.approx(-600, abs=30)
    caller.create()
    assert caller.client.clock_ahead == pytest.approx(-600, abs=30), "an answer without a date"
    server.close()
    caller.create()
    assert caller.client.clock_ahead == pytest.approx(-600, abs=30), "no answer"


def test_a_jump_of_this_computer_s_clock_is_seen(caller_of, serve, monkeypatch):
    caller = caller_of(serve(answering(http(headers=dated(0)))).url)
    caller.create()
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 7200)
    assert caller.client.clock_ahead == pytest.approx(-7200, abs=30)
