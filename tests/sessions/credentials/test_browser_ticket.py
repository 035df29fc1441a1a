"""A site with single sign-on: the ticket for the access token, ready before the click."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from csr_desktop.demo_site.authorization.faults import REFRESH_REFUSED, TOKEN_EXPIRED
from csr_desktop.sessions.credentials import unlocked_keyring as quiet_keyring
from csr_desktop.sessions.credentials.sign_in import SignedIn, SignIn
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.outcome import (
    Attempt,
    Created,
    LocalCause,
    NotSent,
    Refused,
    Unknown,
    explain,
    is_step,
    needs_password,
    needs_sign_in,
)
from csr_desktop.sessions.site.discovery import AskSite
from csr_desktop.sessions.site.live import live_sessions
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.oauth.tokens import Tokens as NewTokens
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import Desk, FakeKeyring, problem_of, rows_in
from tests.support.answers import failure, http, success, ticket
from tests.support.credentials import Clock
from tests.support.scripted_server import Conversation, Play, ScriptedServer, answering
from tests.support.single_sign_on import SERVICE, with_browser

TICKET, CREATED, ENDED = http(ticket()), http(), http(failure("030047"))
BAD_TOKEN = http(failure("030048", "WebEx access token is invalid"))


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keyring opens no dialog."""
    monkeypatch.setattr(quiet_keyring, "_QUIET", (FakeKeyring.__module__,))


@pytest.fixture
def site(desk: Desk) -> Site:
    desk.watched.single_sign_on = True
    return with_browser(desk.server, desk.site)


def signed_in(desk: Desk, site: Site) -> None:
    """An earlier run has left its refresh token."""
    token = desk.watched.authorization.grants.give_tokens("hostid").refresh
    desk.keyring.passwords[SERVICE, f"refresh:{site.account}"] = token


def press(desk: Desk, site: Site, stop: Cancellation | None = None) -> Attempt:
    draft = Draft(site, 13, {1: "CASE-1"})
    return desk.create(draft, time.monotonic(), stop or Cancellation())


def in_turn(*answers: bytes) -> Play:
    """Answer this many requests, on any connections."""
    left = list(answers)

    def play(client: Conversation) -> None:
        while client.read_request():
            client.send(left.pop(0))

    return play


def calls_in(server: ScriptedServer) -> list[str]:
    names = ("AuthenticateUser", "CreateSupportSession", "LstOpenSession", "GetAPIVersion")
    return [name for request in server.requests for name in names if name.encode() in request]


# --- At the demo site ----------------------------------------------------------------------------


def test_a_session_at_a_site_that_refuses_passwords(desk, site):
    signed_in(desk, site)
    attempt = press(desk, site)
    assert attempt.outcome == Created(desk.watched.sessions[0].key, "PRIMARY")


def test_without_a_sign_in_the_press_asks_for_it_and_goes_on_with_the_same_attempt(desk, site):
    attempt = press(desk, site)
    assert attempt.outcome == NotSent(Problem(LocalCause.NO_SIGN_IN, Certainty.NOT_SENT))
    assert is_step(attempt.outcome)
    assert needs_sign_in(attempt.outcome.problem)
    assert not needs_password(attempt.outcome.problem)
    assert rows_in(desk.journal_path) == []
    signed_in(desk, site)
    assert isinstance(press(desk, site).outcome, Created)
    (row,) = rows_in(desk.journal_path)
    assert row["outcome"] == "created"
    assert len(desk.watched.sessions) == 1


def test_a_refresh_token_that_is_refused_is_a_step_too(desk, site):
    signed_in(desk, site)
    desk.server.misbehavior.choose(REFRESH_REFUSED.name)
    attempt = press(desk, site)
    assert is_step(attempt.outcome)
    assert problem_of(attempt.outcome).cause is Cause.SIGN_IN_ENDED
    assert rows_in(desk.journal_path) == []
    assert desk.watched.sessions == ()


def test_tokens_and_ticket_that_end_in_the_middle_of_the_day(desk, site):
    signed_in(desk, site)
    assert isinstance(press(desk, site).outcome, Created)
    desk.server.misbehavior.choose(TOKEN_EXPIRED.name)
    attempt = press(desk, site)
    assert isinstance(attempt.outcome, Refused)
    assert attempt.outcome.problem.cause is Cause.SIGNED_IN_AGAIN
    assert isinstance(press(desk, site).outcome, Created)
    assert len(desk.watched.sessions) == 2


def test_the_webex_id_of_people_me_goes_with_it(desk, site):
    site = msgspec.structs.replace(site, webex_id="", email="")
    signed_in(desk, site)
    attempt = press(desk, site)
    assert isinstance(attempt.outcome, Created)
    assert attempt.account == site.account == f"@{desk.site.account.partition('@')[2]}"
    assert desk.watched.sessions[0].host == "hostid"


def test_test_read_and_live(desk, site):
    make = desk.sign_in, desk.clients.of
    assert AskSite(*make)(site, Cancellation()).problem == Problem(
        LocalCause.NO_SIGN_IN, Certainty.NOT_SENT
    )
    signed_in(desk, site)
    answer = AskSite(*make)(site, Cancellation())
    assert answer.is_accepted
    assert answer.facts.refused == ()
    assert answer.facts.session_types
    press(desk, site)
    found = live_sessions(*make, site, Cancellation())
    assert isinstance(found, tuple)
    (live,) = found
    assert live.session_key == desk.watched.sessions[0].key
    assert live.host == ""


def test_calls_about_the_account_name_whom_people_me_told(played):
    with played(answering(TICKET)) as scene:
        site = msgspec.structs.replace(scene.site, webex_id="", email="")
        signed_in(scene.desk, site)
        AskSite(scene.desk.sign_in, scene.desk.clients.of)(site, Cancellation())
        get_user = next(each for each in scene.server.requests if b"GetUser" in each)
    assert b"<webExId>johnsmith@xyz.com</webExId>" in get_user


# --- Simulated sites ------------------------------------------------------------------------------


@dataclass
class Scene:
    """A rep who is signed in, and a simulated site."""

    desk: Desk
    server: ScriptedServer
    site: Site

    def press(self, stop: Cancellation | None = None) -> Attempt:
        return press(self.desk, self.site, stop)

    def prepare(self) -> None:
        self.desk.sign_in.prepare(self.site, Cancellation())


@pytest.fixture
def played(desk: Desk):
    @contextmanager
    def play(play: Play, timeout: float = 3, token_use: str = "session ticket") -> Iterator[Scene]:
        with ScriptedServer(play) as server:
            site = with_browser(desk.server, desk.site, url=server.url, timeout=timeout)
            assert site.oauth is not None
            oauth = msgspec.structs.replace(site.oauth, token_use=token_use)
            site = msgspec.structs.replace(site, oauth=oauth)
            signed_in(desk, site)
            yield Scene(desk, server, site)

    return play


def test_the_token_becomes_a_ticket_and_the_ticket_creates(played):
    with played(answering(TICKET, CREATED)) as scene:
        assert all(isinstance(scene.press().outcome, Created) for _ in range(3))
    assert calls_in(scene.server) == ["AuthenticateUser", *["CreateSupportSession"] * 3]
    first, *others = scene.server.requests
    assert b"<webExID>hostid</webExID>" in first
    assert b"<accessToken>" in first
    assert b"password" not in first
    for request in others:
        assert b"<sessionTicket>TICKET</sessionTicket>" in request
        assert b"oken>" not in request


def test_after_the_rep_has_typed_a_press_is_one_round_trip(played):
    with played(answering(TICKET, CREATED)) as scene:
        scene.prepare()
        before = len(scene.server.requests)
        scene.desk.keyring.asked.clear()
        scene.desk.server.stop()  # the authorization server can't be asked, either
        assert isinstance(scene.press().outcome, Created)
        assert calls_in(scene.server)[before:] == ["CreateSupportSession"]
        assert scene.desk.keyring.asked == []


def test_the_ticket_is_renewed_while_the_rep_types_before_its_end(played):
    clock = Clock()
    with played(answering(TICKET, http(ticket("NEW")), CREATED)) as scene:
        desk = scene.desk
        desk.sign_in = SignIn(desk.passwords, desk.clients.of, desk.tokens, clock)
        scene.prepare()
        clock.now += 4739
        scene.prepare()
        assert calls_in(scene.server) == ["AuthenticateUser"]
        clock.now += 1
        scene.prepare()
        assert calls_in(scene.server) == ["AuthenticateUser"] * 2
        scene.press()
    assert b"NEW" in scene.server.requests[-1]


def test_a_keyring_that_might_ask_is_left_alone_while_the_rep_types(played, monkeypatch):
    monkeypatch.setattr(quiet_keyring, "_QUIET", ())
    with played(answering(TICKET, CREATED)) as scene:
        scene.prepare()
        assert scene.desk.keyring.asked == []
        assert scene.server.requests == []
        assert isinstance(scene.press().outcome, Created)


def test_what_goes_wrong_while_the_rep_types_is_left_to_the_press(played):
    with played(in_turn(http(b"", "503 Busy"), TICKET, CREATED)) as scene:
        scene.prepare()
        assert isinstance(scene.press().outcome, Created)
    assert calls_in(scene.server) == [*["AuthenticateUser"] * 2, "CreateSupportSession"]


def test_a_press_whose_authenticate_user_fails_once_is_not_sent_and_the_next_creates(played):
    with played(in_turn(http(b"", "503 Busy"), TICKET, CREATED)) as scene:
        outcome = scene.press().outcome
        assert isinstance(outcome, NotSent)
        assert outcome.problem.cause is Cause.SERVER_ERROR
        assert isinstance(scene.press().outcome, Created)
    assert [row["outcome"] for row in rows_in(scene.desk.journal_path)] == ["not sent", "created"]


@pytest.mark.parametrize(
    "answers",
    [(http(failure("030002")),), (TICKET, http(failure("030002")))],
    ids=["ticket", "create"],
)
def test_an_account_that_the_site_refuses_signs_in_anew_and_types_no_password(played, answers):
    with played(in_turn(*answers, TICKET, CREATED)) as scene:
        problem = problem_of(scene.press().outcome)
        assert (problem.certainty, problem.exception_id) == (Certainty.REFUSED, "030002")
        assert needs_sign_in(problem)
        assert not needs_password(problem)
        assert isinstance(scene.press().outcome, Created)


def test_a_press_while_the_ticket_is_being_fetched(played):
    entered, leave = threading.Event(), threading.Event()
    stop = Cancellation()

    def play(client: Conversation) -> None:
        while request := client.read_request():
            if b"AuthenticateUser" in request:
                entered.set()
                leave.wait(5)
                client.send(TICKET)
            else:
                client.send(CREATED)

    with played(play) as scene:
        worker = threading.Thread(target=scene.desk.sign_in.prepare, args=(scene.site, stop))
        worker.start()
        assert entered.wait(5)
        stop.cancel()  # as a create does
        worker.join()
        leave.set()
        assert isinstance(scene.press().outcome, Created)
    assert calls_in(scene.server) == [*["AuthenticateUser"] * 2, "CreateSupportSession"]


def test_a_token_that_authenticate_user_refuses_is_renewed_once(played):
    with played(answering(BAD_TOKEN, TICKET, CREATED)) as scene:
        scene.desk.tokens.store(scene.site, NewTokens(Secret("STALE"), refresh=kept(scene)), "")
        assert isinstance(scene.press().outcome, Created)
    first, second, _ = scene.server.requests
    assert b"STALE" in first
    assert b"STALE" not in second


def kept(scene: Scene) -> Secret:
    return Secret(scene.desk.keyring.passwords[SERVICE, f"refresh:{scene.site.account}"])


def test_one_that_is_refused_again_is_the_site_s_refusal(played):
    with played(answering(BAD_TOKEN)) as scene:
        outcome = scene.press().outcome
        assert isinstance(outcome, Refused)
        assert "access token is invalid" in outcome.problem.reason
        assert calls_in(scene.server) == ["AuthenticateUser"] * 2
    assert "may exist" not in " ".join(explain(outcome.problem))


def test_an_ended_ticket_is_renewed_once_and_the_create_is_not_repeated(played):
    with played(answering(TICKET, ENDED, http(ticket("NEW")), CREATED)) as scene:
        outcome = scene.press().outcome
        assert isinstance(outcome, Refused)
        assert outcome.problem.cause is Cause.SIGNED_IN_AGAIN
        assert calls_in(scene.server).count("CreateSupportSession") == 1
        assert isinstance(scene.press().outcome, Created)


def test_a_create_that_is_refused_and_whose_sign_in_has_ended_is_refused_and_signing_in_helps(
    played,
):
    with played(answering(TICKET, ENDED)) as scene:
        scene.prepare()
        scene.desk.tokens.drop_access(scene.site, access_of(scene))
        scene.desk.watched.authorization.grants.revoke()
        outcome = scene.press().outcome
    assert isinstance(outcome, Refused)
    assert not is_step(outcome)
    assert needs_sign_in(outcome.problem)
    assert [row["outcome"] for row in rows_in(scene.desk.journal_path)] == ["refused"]


def access_of(scene: Scene) -> Secret:
    got = scene.desk.tokens.access(scene.site, 5, Cancellation())
    assert not isinstance(got, Problem)
    return got.token


# --- The token itself ----------------------------------------------------------------------------


def test_with_token_use_access_token_the_token_goes_with_each_request(played):
    with played(answering(CREATED), token_use="access token") as scene:
        assert isinstance(scene.press().outcome, Created)
        assert isinstance(scene.press().outcome, Created)
        token = access_of(scene).reveal().encode()
    assert calls_in(scene.server) == ["CreateSupportSession"] * 2
    for request in scene.server.requests:
        assert b"<webExAccessToken>" + token in request
        assert b"<webExID>hostid</webExID>" in request


def test_one_that_a_create_meets_refused_is_renewed_once_and_the_create_not_repeated(played):
    with played(answering(BAD_TOKEN, CREATED), token_use="access token") as scene:
        before = access_of(scene)
        outcome = scene.press().outcome
        assert isinstance(outcome, Refused)
        assert outcome.problem.cause is Cause.SIGNED_IN_AGAIN
        assert calls_in(scene.server) == ["CreateSupportSession"]
        assert access_of(scene) != before
        assert isinstance(scene.press().outcome, Created)


def test_a_refusal_that_may_have_made_a_session_stays_uncertain(played):
    with played(
        answering(http(failure("999999", "WebEx access token is invalid"))),
        token_use="access token",
    ) as scene:
        assert isinstance(scene.press().outcome, Unknown)
        assert calls_in(scene.server) == ["CreateSupportSession"]


# --- Signing in and out ---------------------------------------------------------------------------


def test_sign_out_ends_the_ticket_too(played):
    with played(answering(TICKET, CREATED)) as scene:
        scene.press()
        assert scene.desk.sign_in.is_signed_in(scene.site)
        scene.desk.sign_in.sign_out(scene.site)
        assert not scene.desk.sign_in.is_signed_in(scene.site)
        assert problem_of(scene.press().outcome).cause is LocalCause.NO_SIGN_IN
    assert calls_in(scene.server) == ["AuthenticateUser", "CreateSupportSession"]


def test_a_site_at_another_address_gets_no_token_of_this_one(played):
    with (
        played(answering(TICKET, CREATED)) as scene,
        ScriptedServer(answering(TICKET, CREATED)) as hostile,
    ):
        scene.press()
        other = msgspec.structs.replace(scene.site, url=hostile.url)
        scene.desk.sign_in.prepare(other, Cancellation())
        assert problem_of(press(scene.desk, other).outcome).cause is LocalCause.NO_SIGN_IN
        assert hostile.received == b""


def test_whoever_signs_in_next_gets_no_ticket_of_the_last_one(played):
    with played(answering(TICKET, CREATED, http(ticket("MINE")), CREATED)) as scene:
        scene.press()
        scene.desk.tokens.store(scene.site, NewTokens(Secret("ANOTHER")), "zoe@acme.com")
        scene.press()
    assert b"ANOTHER" in scene.server.requests[2]
    assert b"<sessionTicket>MINE</sessionTicket>" in scene.server.requests[3]


def test_two_integrations_of_one_site_share_no_ticket(played):
    with played(answering(TICKET, CREATED, http(ticket("MINE")), CREATED)) as scene:
        site = msgspec.structs.replace(scene.site, webex_id="", email="")
        oauth = msgspec.structs.replace(site.oauth, client_id="C-other")
        other = msgspec.structs.replace(site, name="Other", oauth=oauth)
        scene.desk.tokens.store(site, NewTokens(Secret("FIRST")), "hostid")
        scene.desk.tokens.store(other, NewTokens(Secret("SECOND")), "zoe@acme.com")
        press(scene.desk, site)
        press(scene.desk, other)
    assert b"SECOND" in scene.server.requests[2]
    assert b"<sessionTicket>MINE</sessionTicket>" in scene.server.requests[3]


def test_a_refused_password_s_rules_leave_a_browser_site_alone(played):
    with played(answering(http(failure("030002")), TICKET, CREATED)) as scene:
        assert isinstance(scene.press().outcome, Refused)
        assert isinstance(scene.press().outcome, Created)
        assert not list(Path(scene.desk.journal_path.parent).glob("refused*"))


def test_an_answer_without_a_ticket(played):
    with played(answering(http(success("user", "")))) as scene:
        assert problem_of(scene.press().outcome).cause is Cause.NO_TICKET


def test_the_site_s_time_is_for_all_of_it(played):
    def play(client: Conversation) -> None:
        client.read_request()
        client.wait_for_end()

    with played(play, timeout=1) as scene:
        attempt = scene.press()
    assert isinstance(attempt.outcome, NotSent)
    assert attempt.outcome.problem.cause is Cause.SIGN_IN_DEADLINE
    assert attempt.seconds < 2


def test_security_tells_the_seconds_that_are_left(played):
    with played(answering(TICKET)) as scene:
        found = scene.desk.sign_in.security(scene.site, Cancellation())
        assert isinstance(found, SignedIn)
        assert 0 < found.seconds <= scene.site.timeout
