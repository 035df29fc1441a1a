"""history.LstsupportsessionHistory: conditions, order and pages, in both dialects."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import EXAMPLE_ACCOUNT, Account, Session, Site
from tests.demo_site.conftest import Clock
from tests.demo_site.wire import (
    DATA,
    HOST,
    Reply,
    call,
    changed,
    history,
    matching,
    no_record,
    post,
    qualified,
)

DOCUMENTED = (DATA / "lst_supportsession_history.xml").read_bytes()
OPERATION = "history.LstsupportsessionHistory"
TYPES = [213, 13, 214, 13, 168]
"""The sessions on the site, a minute apart; sorted by name, they have another order."""

BY_NAME = [0, 2, 1, 3, 4]


@pytest.fixture(scope="module")
def site() -> Site:
    """Five sessions of each host; each was ended after ten minutes."""
    clock = Clock()
    site = Site([EXAMPLE_ACCOUNT, Account("rep7", "a:b")], clock)
    for session_type in TYPES:
        site.create_session("hostid", session_type, {})
        site.create_session("rep7", session_type, {})
        clock.move(minutes=1)
    for session in site.sessions:
        clock.now = session.started + timedelta(minutes=10)
        site.end_session(session.key)
    clock.move(days=1)
    return site


@pytest.fixture
def sessions(site: Site) -> tuple[Session, ...]:
    return site.hosted_by("hostid")


@pytest.fixture(scope="module")
def url(site: Site) -> Iterator[str]:
    with DemoServer(site) as server:
        yield server.url


def found(reply: Reply, sessions: tuple[Session, ...]) -> list[int]:
    """Which of the sessions are listed, by their places."""
    assert reply.result == "SUCCESS"
    keys = [session.key for session in sessions]
    listed = reply.content.findall("{*}supportSessionHistory/{*}sessionKey")
    return [keys.index(element.text or "") for element in listed]


def test_documented_request_as_it_stands(url, sessions):
    assert no_record(post(url, DOCUMENTED))
    body = changed(DOCUMENTED, ("03/28/2004 03:04:03", "03/28/2026 03:04:03"))
    body = changed(body, ("03/31/2004 03:04:03", "03/31/2026 03:04:03"))
    assert found(post(url, body), sessions) == BY_NAME


def scope(which: str, first: str, last: str) -> str:
    name = f"session{which.capitalize()}Time"
    return (
        f"<{which}TimeScope><{name}Start>{first}</{name}Start>"
        f"<{name}End>{last}</{name}End></{which}TimeScope>"
    )


STARTED = scope("start", "03/29/2026 00:00:30", "03/29/2026 00:01:30")
ENDED = scope("end", "03/29/2026 00:11:30", "03/29/2026 00:12:30")
NOTHING = scope("start", "03/29/2026 00:00:31", "03/29/2026 00:01:29")


@pytest.mark.parametrize(
    ("content", "places"),
    [
        ("", [0, 1, 2, 3, 4]),
        (STARTED, [1, 2]),
        (ENDED, [2, 3]),
        (STARTED + ENDED, [2]),
        (STARTED + "<listControl><listMethod>AND</listMethod></listControl>" + ENDED, [2]),
        (STARTED + "<listControl><listMethod>OR</listMethod></listControl>" + ENDED, [1, 2, 3]),
        ("<listControl><listMethod>OR</listMethod></listControl>", [0, 1, 2, 3, 4]),
        ("<hostWebExID>hostid</hostWebExID>", [0, 1, 2, 3, 4]),
        ("<timeZoneID>20</timeZoneID>", [0, 1, 2, 3, 4]),
        ("<sessionKey/><hostWebExID/><confID/>", [0, 1, 2, 3, 4]),
    ],
)
@pytest.mark.parametrize("dialect", ["java", "qualified"])
def test_conditions(url, sessions, dialect, content, places):
    request = call(OPERATION, content, HOST)
    if dialect == "qualified":
        request = qualified(OPERATION, in_the_schemas_namespaces(content))
    assert found(post(url, request), sessions) == places


def in_the_schemas_namespaces(content: str) -> str:
    serv = re.sub(r"<(/?)(?=startFrom|maximumNum|listMethod)", r"<\1serv:", content)
    return re.sub(r"<(/?)(?!/|serv:)", r"<\1history:", serv)


@pytest.mark.parametrize("content", [NOTHING, scope("end", "01/01/2026 0:0:0", "01/02/2026 0:0:0")])
def test_condition_that_no_session_meets(url, sessions, content):
    assert no_record(history(url, content))


def test_one_session_by_its_numbers(url, sessions):
    third = sessions[2]
    assert found(history(url, f"<sessionKey>{third.key}</sessionKey>"), sessions) == [2]
    assert found(history(url, f"<confID>{third.conf_id}</confID>"), sessions) == [2]
    both = f"<sessionKey>{third.key}</sessionKey><confID>{sessions[3].conf_id}</confID>"
    assert no_record(history(url, both))


def test_sessions_of_other_hosts_are_not_seen(url, site, sessions):
    (theirs, *_) = site.hosted_by("rep7")
    assert no_record(history(url, f"<sessionKey>{theirs.key}</sessionKey>"))
    assert no_record(history(url, f"<confID>{theirs.conf_id}</confID>"))
    assert no_record(history(url, "<hostWebExID>rep7</hostWebExID>"))
    assert matching(history(url))[0] == "5"
    assert theirs.key.encode() not in history(url).body


def order(*words: str) -> str:
    names = {"ASC": "orderAD", "DESC": "orderAD"}
    inside = "".join(
        f"<{names.get(word, 'orderBy')}>{word}</{names.get(word, 'orderBy')}>" for word in words
    )
    return f"<order>{inside}</order>"


@pytest.mark.parametrize(
    ("content", "places"),
    [
        (order("SESSIONSTARTTIME"), [0, 1, 2, 3, 4]),
        (order("SESSIONSTARTTIME", "ASC"), [0, 1, 2, 3, 4]),
        (order("SESSIONSTARTTIME", "DESC"), [4, 3, 2, 1, 0]),
        (order("CONFID", "ASC"), [0, 1, 2, 3, 4]),
        (order("CONFID", "DESC"), [4, 3, 2, 1, 0]),
        (order("CONFNAME"), BY_NAME),
        (order("CONFNAME", "ASC"), BY_NAME),
        (order("CONFNAME", "DESC"), [4, 1, 3, 2, 0]),
        (order("CONFNAME", "ASC", "CONFID", "DESC"), [0, 2, 3, 1, 4]),
        (order("CONFNAME", "CONFID", "SESSIONSTARTTIME", "ASC", "DESC"), [0, 2, 3, 1, 4]),
        (order("DESC"), [0, 1, 2, 3, 4]),
        (order(), [0, 1, 2, 3, 4]),
    ],
)
def test_order(url, sessions, content, places):
    assert found(history(url, content), sessions) == places


def control(**numbers: int) -> str:
    inside = "".join(f"<{name}>{number}</{name}>" for name, number in numbers.items())
    return f"<listControl>{inside}</listControl>"


@pytest.mark.parametrize(
    ("content", "places", "start_from"),
    [
        (control(startFrom=1, maximumNum=2), [4, 3], 1),
        (control(startFrom=3, maximumNum=2), [2, 1], 3),
        (control(startFrom=5, maximumNum=2), [0], 5),
        (control(startFrom=4), [1, 0], 4),
        (control(maximumNum=9), [4, 3, 2, 1, 0], 1),
    ],
)
def test_pages(url, sessions, content, places, start_from):
    reply = history(url, content + order("SESSIONSTARTTIME", "DESC"))
    assert found(reply, sessions) == places
    assert matching(reply) == ["5", str(len(places)), str(start_from)]


def test_page_behind_the_last(url, sessions):
    assert no_record(history(url, control(startFrom=6)))
