"""The page where the demo's customers enter their key."""

import pytest

from csr_desktop.demo_site.join_page import join_page
from csr_desktop.demo_site.site import Site
from tests.demo_site.wire import EXAMPLE, ask, connect, post


@pytest.fixture
def connection(url):
    connection = connect(url)
    yield connection
    connection.close()


def test_the_page_is_there_and_asks_for_the_key(connection):
    reply = ask(connection, "GET", "/join")
    assert (reply.status, reply.headers["Content-Type"]) == (200, "text/html;charset=UTF-8")
    assert b"demo site of CSR Desktop" in reply.body
    assert b"Enter the key" in reply.body
    assert ask(connection, "HEAD", "/join").status == 200
    assert ask(connection, "POST", "/join", EXAMPLE).status == 405


def test_it_tells_a_right_key_from_a_wrong_one(connection, url):
    key = post(url, EXAMPLE).key or ""
    groups = "+".join((key[:3], key[3:6], key[6:]))
    for typed in (key, groups, f"+{key}+"):
        assert b"The key is right" in ask(connection, "GET", f"/join?key={typed}").body
    for typed in ("1", f"{key}0", "%00", "%F0", "x" * 9999):
        assert b"No open session" in ask(connection, "GET", f"/join?key={typed}").body


def test_a_session_that_has_ended_is_not_open(clock):
    site = Site(clock=clock)
    key = site.create_session("hostid", 13, {}).key
    assert b"The key is right" in join_page(site, f"key={key}").body
    clock.move(minutes=31)
    assert b"No open session" in join_page(site, f"key={key}").body


def test_what_was_typed_is_not_shown_again(connection):
    reply = ask(connection, "GET", "/join?key=%3Cscript%3Ealert(1)%3C/script%3E")
    assert b"alert" not in reply.body
