"""Sessions in progress: what the site lists for this account."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest

from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.credentials.tokens import Tokens
from csr_desktop.sessions.network.clients import Clients
from csr_desktop.sessions.outcome import LocalCause
from csr_desktop.sessions.site.live import LiveSession, NotListed, live_sessions
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import Desk
from tests.sessions.site.made_up_site import Made, MadeUpSite
from tests.support.answers import failure, http
from tests.support.scripted_server import Play, ScriptedServer, answering

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def ask_at(play: Play, webex_id: str = "hostid") -> tuple[LiveSession, ...] | NotListed:
    with ExitStack() as stack:
        server = stack.enter_context(ScriptedServer(play))
        clients, passwords = Clients(), Passwords()
        stack.callback(clients.close)
        site = Site(
            name="Acme",
            url=server.url,
            webex_id=webex_id,
            email="johnsmith@xyz.com",
            site_id="0000",
            timeout=2,
        )
        passwords.remember(site, Secret("hostpassword"), keep=False)
        return live_sessions(
            SignIn(passwords, clients.of, Tokens(clients.connection)),
            clients.of,
            site,
            Cancellation(),
        )


def listed(*sessions: Made, webex_id: str = "hostid") -> tuple[LiveSession, ...]:
    answer = ask_at(MadeUpSite(sessions).play, webex_id)
    assert isinstance(answer, tuple)
    return answer


def live(key: str, start: datetime = NOON, host: str = "hostid", date: str | None = None) -> Made:
    return Made(key, start, host, is_open=True, date=date)


def test_the_demo_site_s_own_sessions_with_their_start(desk: Desk) -> None:
    for code in ("CASE-1", "CASE-2"):
        desk.watched.create_session("hostid", 13, {1: code})
    found = live_sessions(desk.sign_in, desk.clients.of, desk.site, Cancellation())
    assert isinstance(found, tuple)
    assert {each.session_key for each in found} == {s.key for s in desk.watched.sessions}
    for each in found:
        assert each.since is not None
        assert abs(each.since - datetime.now(UTC)) < timedelta(minutes=1)
        assert each.host == ""


def test_none_is_an_empty_list(desk: Desk) -> None:
    assert live_sessions(desk.sign_in, desk.clients.of, desk.site, Cancellation()) == ()


def test_the_zone_counts_the_oldest_comes_first_and_other_hosts_are_left_out() -> None:
    later = NOON + timedelta(hours=1)
    assert listed(live("8", later), live("7"), live("9", host="another")) == (
        LiveSession("7", NOON),
        LiveSession("8", later),
    )


def test_the_offset_is_that_of_each_session_s_day() -> None:
    summer = NOON + timedelta(days=120)
    assert listed(live("7"), live("8", summer)) == (
        LiveSession("7", NOON),
        LiveSession("8", summer),
    )


@pytest.mark.parametrize("name", ["HOSTID", "hostid", "JohnSmith@xyz.com"])
def test_the_account_has_more_than_one_name(name: str) -> None:
    assert listed(live("7", host=name)) == (LiveSession("7", NOON),)


def test_with_an_e_mail_address_alone_the_host_is_named() -> None:
    found = listed(
        live("7", host="johnsmith@xyz.com"),
        live("8", NOON + timedelta(hours=1), host="another"),
        live("9", NOON + timedelta(hours=2), host=""),
        webex_id="",
    )
    assert [session.host for session in found] == ["", "another", "?"]


@pytest.mark.parametrize("date", ["", "01/01/0001 00:00:00", "12/31/9999 23:59:59", "soon"])
def test_a_date_that_stands_for_none(date: str) -> None:
    assert listed(live("7", date=date), live("8")) == (
        LiveSession("8", NOON),
        LiveSession("7", None),
    )


def test_the_repeated_hour_is_not_known() -> None:
    assert listed(live("7", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)))[0].since is None


def test_an_entry_without_a_key_is_left_out() -> None:
    assert listed(live(""), live("7")) == (LiveSession("7", NOON),)


@pytest.mark.parametrize("zones", [{}, {20: "UTC"}])
def test_without_the_zone_the_start_is_not_known(zones: dict[int, str]) -> None:
    assert ask_at(MadeUpSite([live("7")], zones).play) == (LiveSession("7", None),)


def test_a_site_that_does_not_explain_its_zones() -> None:
    site = MadeUpSite([live("7")], refuses=frozenset({"LstTimeZone"}))
    assert ask_at(site.play) == (LiveSession("7", None),)


def test_a_site_that_does_not_serve_the_list() -> None:
    refused = ask_at(answering(http(failure("010106"))))
    assert isinstance(refused, NotListed)
    assert (refused.problem.cause, refused.problem.exception_id) == (Cause.SITE_REFUSED, "010106")


def test_without_a_password_nothing_is_asked(no_keyring: None) -> None:
    site = Site(name="Acme", url="https://acme.invalid/x", webex_id="hostid", site_id="0000")
    refused = live_sessions(
        SignIn(Passwords(), Clients().of, Tokens(Clients().connection)),
        Clients().of,
        site,
        Cancellation(),
    )
    assert isinstance(refused, NotListed)
    assert refused.problem.cause is LocalCause.NO_KEYRING
