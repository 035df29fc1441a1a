"""ep.LstOpenSession: what it lists, for whom, in both dialects."""

from datetime import datetime, timedelta, timezone

import pytest

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import EXAMPLE_ACCOUNT, Account, Site
from tests.demo_site.wire import (
    EXAMPLE,
    HOST,
    XSI_TYPE,
    Reply,
    as_dict,
    call,
    changed,
    names,
    no_record,
    post,
    qualified,
)

SUPPORT = "<serviceType>SupportCenter</serviceType>"
OTHERS = "<serviceType>MeetingCenter</serviceType><serviceType>SalesCenter</serviceType>"
REP7 = HOST.replace("hostid", "rep7").replace("hostpassword", "a:b")


@pytest.fixture
def site(clock):
    return Site([EXAMPLE_ACCOUNT, Account("rep7", "a:b")], clock)


@pytest.fixture
def url(site):
    with DemoServer(site) as server:
        yield server.url


def open_sessions(url: str, content: str = SUPPORT, security: str = HOST) -> Reply:
    return post(url, call("ep.LstOpenSession", content, security))


def keys(reply: Reply) -> list[str | None]:
    assert reply.result == "SUCCESS"
    found = reply.content.findall("{*}services/{*}sessions/{*}sessionKey")
    return [element.text for element in found]


def test_a_session_that_was_created_is_listed(url, clock):
    key = post(url, EXAMPLE).key
    clock.move(minutes=1)
    reply = open_sessions(url)
    assert reply.content.get(XSI_TYPE) == "ep:lstOpenSessionResponse"
    assert names(reply.content) == ["ep:matchingRecords", "ep:services"]
    records, services = reply.content
    assert as_dict(records) == {"serv:total": "1", "serv:returned": "1", "serv:startFrom": "1"}
    assert names(records) == ["serv:total", "serv:returned", "serv:startFrom"]
    assert names(services) == ["ep:serviceType", "ep:sessions"]
    assert services[0].text == "SupportCenter"
    assert list(as_dict(services[1]).items()) == [
        ("ep:sessionKey", key),
        ("ep:sessionName", "Support session"),
        ("ep:hostWebExID", "hostid"),
        ("ep:startTime", "03/28/2026 23:59:30"),
        ("ep:actualStartTime", "03/28/2026 23:59:30"),
        ("ep:timeZoneID", "20"),
        ("ep:listStatus", "UNLISTED"),
    ]


@pytest.mark.parametrize("content", ["", SUPPORT, OTHERS + SUPPORT, SUPPORT + SUPPORT])
def test_services_asked_for(url, content):
    key = post(url, EXAMPLE).key
    assert keys(open_sessions(url, content)) == [key]


@pytest.mark.parametrize("content", ["", SUPPORT, OTHERS + SUPPORT])
def test_qualified_dialect(url, content):
    key = post(url, EXAMPLE).key
    prefixed = content.replace("</", "</ep:").replace("<s", "<ep:s")
    assert keys(post(url, qualified("ep.LstOpenSession", prefixed))) == [key]


def test_other_services_alone_have_no_sessions(url):
    post(url, EXAMPLE)
    reply = open_sessions(url, OTHERS)
    assert no_record(reply)
    assert reply.reason == "Sorry, no record found"


def test_nothing_to_list(url, site, clock):
    assert no_record(open_sessions(url))
    key = post(url, EXAMPLE).key
    site.end_session(key)
    assert no_record(open_sessions(url))
    post(url, EXAMPLE)
    clock.move(minutes=30)
    assert no_record(open_sessions(url))


def test_times_are_gmt_whatever_the_clocks_zone(url, clock):
    clock.now = datetime(2026, 7, 1, 1, 2, 3, tzinfo=timezone(timedelta(hours=2)))
    post(url, EXAMPLE)
    session = as_dict(open_sessions(url).content[-1][-1])
    assert session["ep:startTime"] == "06/30/2026 23:02:03"


def test_hosts_see_their_own_sessions_alone(url):
    other = changed(EXAMPLE, (">hostid<", ">rep7<"), (">hostpassword<", ">a:b<"))
    first, theirs, last = (post(url, body).key for body in (EXAMPLE, other, EXAMPLE))
    assert keys(open_sessions(url)) == [first, last]
    assert keys(open_sessions(url, security=REP7)) == [theirs]


def test_needs_an_account(url):
    assert open_sessions(url, security="<siteID>0000</siteID>").exception_id == "030001"
    wrong = HOST.replace("hostpassword", "x")
    assert open_sessions(url, security=wrong).exception_id == "030002"


@pytest.mark.parametrize("asked", ["", "<timeZoneID>4</timeZoneID><timeZoneID>20</timeZoneID>"])
def test_zone_of_the_times_is_gmt(url, asked):
    content = f"{asked}<date>07/01/2026 12:00:00</date>"
    reply = post(url, call("site.LstTimeZone", content, HOST))
    assert reply.content.get(XSI_TYPE) == "site:lstTimeZoneResponse"
    assert names(reply.content) == ["site:timeZone"]
    assert list(as_dict(reply.content[0]).items()) == [
        ("site:timeZoneID", "20"),
        ("site:gmtOffset", "0"),
        ("site:description", "GMT+00:00, Greenwich (Casablanca)"),
        ("site:fallInDST", "false"),
    ]
