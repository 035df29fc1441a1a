"""history.LstsupportsessionHistory: which sessions it contains, and what it says about them."""

from datetime import timedelta

import pytest

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import EXAMPLE_ACCOUNT, Account, Site
from tests.demo_site.wire import (
    EXAMPLE,
    HOST,
    XSI_TYPE,
    as_dict,
    history,
    matching,
    names,
    no_record,
    post,
)


@pytest.fixture
def site(clock):
    return Site([EXAMPLE_ACCOUNT, Account("rep7", "a:b")], clock)


@pytest.fixture
def url(site):
    with DemoServer(site) as server:
        yield server.url


def test_a_session_that_was_created_is_in_the_history_at_once(url, site, clock):
    key = post(url, EXAMPLE).key
    clock.move(minutes=4, seconds=1)
    site.end_session(key)
    reply = history(url)
    assert reply.content.get(XSI_TYPE) == "history:lstsupportsessionHistoryResponse"
    assert names(reply.content) == ["history:supportSessionHistory", "history:matchingRecords"]
    assert matching(reply) == ["1", "1", "1"]
    entry = reply.content[0]
    codes = entry[-1]
    expected = {
        "sessionKey": key,
        "confName": "Support session",
        "sessionStartTime": "03/28/2026 23:59:30",
        "sessionEndTime": "03/29/2026 00:03:31",
        "duration": "5",
        "timezone": "20",
        "meetingType": "13",
        "hostWebExID": "hostid",
        "hostName": "hostid",
        "hostEmail": "johnsmith@xyz.com",
        "totalPeopleMinutes": "5",
        "confID": str(site.sessions[0].conf_id),
        "peakAttendee": "1",
    }
    assert names(entry) == [f"history:{name}" for name in [*expected, "trackingCode"]]
    assert list(as_dict(entry).values())[:-1] == list(expected.values())
    assert list(as_dict(codes).items()) == [
        (f"com:trackingCode{number}", f"trackingCode{number}") for number in range(1, 11)
    ]


def test_what_a_session_lacks_is_left_out(url, site):
    site.create_session("rep7", 13, {})
    entry = history(url, security=HOST.replace("hostid", "rep7").replace("hostpassword", "a:b"))
    listed = names(entry.content[0])
    assert "history:peakAttendee" in listed
    assert not {"history:hostEmail", "history:trackingCode"} & set(listed)


def test_session_in_progress_counts_until_now(url, clock):
    post(url, EXAMPLE)
    clock.move(minutes=20)
    assert as_dict(history(url).content[0])["history:duration"] == "20"
    clock.move(minutes=20)
    ended = as_dict(history(url).content[0])
    assert ended["history:duration"] == "30"
    assert ended["history:sessionEndTime"] == "03/29/2026 00:29:30"


def test_history_that_lags(url, site, clock):
    site.history_lag = timedelta(hours=48)
    post(url, EXAMPLE)
    clock.move(hours=47)
    assert no_record(history(url))
    clock.move(hours=1)
    assert history(url).result == "SUCCESS"


def test_nothing_to_list(url):
    assert no_record(history(url))


@pytest.mark.parametrize(
    ("content", "returned"),
    [("", 50), ("<listControl><maximumNum>9999</maximumNum></listControl>", 500)],
)
def test_limits_of_a_page(url, site, content, returned):
    for _ in range(510):
        site.create_session("hostid", 13, {})
    assert matching(history(url, content)) == ["510", str(returned), "1"]
