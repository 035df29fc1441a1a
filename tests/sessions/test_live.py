"""Live sessions: what the site lists of this account."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest

from csr_desktop.sessions.clients import Clients
from csr_desktop.sessions.live import LiveSession, NotListed, live_sessions
from csr_desktop.sessions.outcome import LocalCause
from csr_desktop.sessions.passwords import Passwords
from csr_desktop.sessions.sites import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import Desk
from tests.sessions.test_reconcile import (
    NO_RECORD,
    ZONES,
    an_open_session,
    opened,
)
from tests.webex.answers import failure, http
from tests.webex.scripted_server import ScriptedServer, answering


def ask(*answers: bytes) -> tuple[LiveSession, ...] | NotListed:
    with ExitStack() as stack:
        server = stack.enter_context(ScriptedServer(answering(*answers)))
        clients, passwords = Clients(), Passwords()
        stack.callback(clients.close)
        site = Site(name="Acme", url=server.url, webex_id="hostid", site_id="0000", timeout=2)
        passwords.remember(site, Secret("hostpassword"), keep=False)
        return live_sessions(clients.of, passwords, site, Cancellation())


def test_the_demo_site_s_own_sessions_with_their_start(desk: Desk) -> None:
    for code in ("CASE-1", "CASE-2"):
        desk.watched.create_session("hostid", 13, {1: code})
    listed = live_sessions(desk.clients.of, desk.passwords, desk.site, Cancellation())
    assert isinstance(listed, tuple)
    assert {each.session_key for each in listed} == {s.key for s in desk.watched.sessions}
    for each in listed:
        assert each.since is not None
        assert abs(each.since - datetime.now(UTC)) < timedelta(minutes=1)


def test_none_is_an_empty_list(desk: Desk) -> None:
    assert live_sessions(desk.clients.of, desk.passwords, desk.site, Cancellation()) == ()


def test_the_zone_counts_the_oldest_comes_first_and_other_hosts_are_left_out() -> None:
    listed = ask(
        opened(
            an_open_session("8", "03/01/2026 13:00:00"),
            an_open_session("7", "03/01/2026 12:00:00"),
            an_open_session("9", "03/01/2026 12:00:00", "another"),
        ),
        ZONES,
    )
    assert listed == (
        LiveSession("7", datetime(2026, 3, 1, 11, tzinfo=UTC)),
        LiveSession("8", datetime(2026, 3, 1, 12, tzinfo=UTC)),
    )


@pytest.mark.parametrize("zones", [http(failure("000001")), NO_RECORD])
def test_without_the_zone_the_start_is_not_known(zones: bytes) -> None:
    listed = ask(opened(an_open_session("7", "03/01/2026 12:00:00")), zones)
    assert listed == (LiveSession("7", None),)


def test_a_site_that_does_not_serve_the_list() -> None:
    listed = ask(http(failure("010106")))
    assert isinstance(listed, NotListed)
    assert (listed.problem.cause, listed.problem.exception_id) == (Cause.SITE_REFUSED, "010106")


def test_without_a_password_nothing_is_asked(no_keyring: None) -> None:
    site = Site(name="Acme", url="https://acme.invalid/x", webex_id="hostid", site_id="0000")
    listed = live_sessions(Clients().of, Passwords(), site, Cancellation())
    assert isinstance(listed, NotListed)
    assert listed.problem.cause is LocalCause.NO_KEYRING
