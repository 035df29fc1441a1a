"""Session tickets: whose, for how long, and that no create is ever sent twice for one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from csr_desktop.sessions.create import CreateSession
from csr_desktop.sessions.credentials.sign_in import SignedIn, SignIn
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.outcome import (
    Attempt,
    Created,
    LocalCause,
    NotSent,
    Outcome,
    Refused,
    Unknown,
    explain,
    needs_password,
)
from csr_desktop.sessions.site.check_result import NotChecked, NothingFound
from csr_desktop.sessions.site.check_with_site import CheckWithSite
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import Desk, problem_of, rows_in
from tests.support.answers import failure, http, success, ticket
from tests.support.credentials import Clock
from tests.support.scripted_server import (
    Conversation,
    Play,
    ScriptedServer,
    answering,
    answering_then_hanging_up,
    answering_then_silent,
)

TICKET, CREATED, ENDED = http(ticket()), http(), http(failure("030047"))


def calls_in(server: ScriptedServer) -> list[str]:
    names = ("AuthenticateUser", "CreateSupportSession", "LstOpenSession", "LstsupportsessionHi")
    return [name for request in server.requests for name in names if name.encode() in request]


@dataclass
class Scene:
    """A site that signs in with tickets and is simulated."""

    desk: Desk
    server: ScriptedServer
    site: Site

    def press(self, stop: Cancellation | None = None) -> Attempt:
        draft = Draft(self.site, 13, {1: "CASE-1"})
        return self.desk.create(draft, time.monotonic(), stop or Cancellation())


@pytest.fixture
def played(desk: Desk) -> Callable[..., object]:
    @contextmanager
    def play(play: Play, timeout: float = 3) -> Iterator[Scene]:
        with ScriptedServer(play) as server:
            site = desk.at(url=server.url, timeout=timeout, authentication="session ticket")
            desk.passwords.remember(site, Secret("hostpassword"), keep=False)
            yield Scene(desk, server, site)

    return play


@pytest.fixture
def by_ticket(desk: Desk) -> Site:
    return desk.at(authentication="session ticket")


# --- Tickets that are good -----------------------------------------------------------------------


def test_one_ticket_serves_many_creates_and_the_password_goes_out_once(played):
    with played(answering(TICKET, CREATED)) as scene:
        outcomes = [scene.press().outcome for _ in range(3)]
        assert scene.desk.sign_in.is_signed_in(scene.site)
    assert all(isinstance(outcome, Created) for outcome in outcomes)
    assert calls_in(scene.server) == ["AuthenticateUser", *["CreateSupportSession"] * 3]
    first, *others = scene.server.requests
    assert b"hostpassword" in first
    assert b"sessionTicket" not in first
    for request in others:
        assert b"<sessionTicket>TICKET</sessionTicket>" in request
        assert b"<webExID>hostid</webExID>" in request
        assert b"password" not in request


def test_at_the_demo_site(desk: Desk, by_ticket: Site):
    attempt = desk.create(Draft(by_ticket, 13, {1: "C"}), time.monotonic(), Cancellation())
    assert attempt.outcome == Created(desk.watched.sessions[0].key, "PRIMARY")


def test_a_site_with_passwords_is_asked_for_no_ticket(desk: Desk):
    signed_in = desk.sign_in.security(desk.site, Cancellation())
    assert isinstance(signed_in, SignedIn)
    assert signed_in.security.password == Secret("hostpassword")
    assert not signed_in.security.session_ticket
    assert signed_in.seconds == desk.site.timeout


@pytest.mark.parametrize(
    ("life", "good_for"), [(5400, 5340), (None, 5340), (900, 840), (100, 90), (0, 0), (-5, 0)]
)
def test_a_ticket_is_renewed_before_its_end(desk, life, good_for):
    clock = Clock()
    sign_in = SignIn(desk.passwords, desk.clients.of, desk.tokens, clock)
    with ScriptedServer(answering(http(ticket("T", life)))) as server:
        site = desk.at(url=server.url, authentication="session ticket")
        desk.passwords.remember(site, Secret("p"), keep=False)
        sign_in.security(site, Cancellation())
        if good_for:
            clock.now += good_for - 0.5
            assert sign_in.is_signed_in(site)
            sign_in.security(site, Cancellation())
            assert len(server.requests) == 1
            clock.now += 0.5
        assert not sign_in.is_signed_in(site)
        sign_in.security(site, Cancellation())
        assert len(server.requests) == 2


def test_each_site_of_one_host_has_its_own_ticket(desk):
    with ScriptedServer(answering(http(ticket("ONE")), http(ticket("TWO")))) as server:
        one = desk.at(url=server.url, authentication="session ticket", site_id="", site_name="one")
        two = desk.at(url=server.url, authentication="session ticket", site_id="", site_name="two")
        desk.passwords.remember(one, Secret("p"), keep=False)
        tickets = [
            signed_in.security.session_ticket.reveal()
            for site in (one, two, one)
            if isinstance(signed_in := desk.sign_in.security(site, Cancellation()), SignedIn)
        ]
    assert tickets == ["ONE", "TWO", "ONE"]


# --- Tickets that have ended ---------------------------------------------------------------------


def test_an_ended_ticket_is_renewed_once_and_the_create_is_not_repeated(played):
    with played(answering(TICKET, ENDED, http(ticket("NEW")), CREATED)) as scene:
        attempt = scene.press()
        assert isinstance(attempt.outcome, Refused)
        problem = attempt.outcome.problem
        assert (problem.cause, problem.exception_id) == (Cause.SIGNED_IN_AGAIN, "030047")
        assert explain(problem) == (
            "The site signed you out.",
            "You're signed in again. Press Create session to try again.",
        )
        assert calls_in(scene.server) == [
            "AuthenticateUser",
            "CreateSupportSession",
            "AuthenticateUser",
        ]
        assert not needs_password(problem)
        assert isinstance(scene.press().outcome, Created)
    assert b"NEW" in scene.server.requests[-1]
    row, _ = rows_in(scene.desk.journal_path)
    assert (row["outcome"], row["cause"]) == ("refused", "signed in again")


def test_at_the_demo_site_an_ended_ticket_makes_no_session_and_the_next_press_one(desk, by_ticket):
    def press() -> Outcome:
        draft = Draft(by_ticket, 13, {1: "C"})
        attempt: Attempt = desk.create(draft, time.monotonic(), Cancellation())
        return attempt.outcome

    assert isinstance(press(), Created)
    desk.watched.tickets.expire()
    assert problem_of(press()).cause is Cause.SIGNED_IN_AGAIN
    assert len(desk.watched.sessions) == 1
    assert isinstance(press(), Created)
    assert len(desk.watched.sessions) == 2


RENEWALS = {
    "refused": (answering(TICKET, ENDED, http(failure("030002"))), Cause.SITE_REFUSED),
    "single sign-on": (answering(TICKET, ENDED, http(failure("030048"))), Cause.SITE_REFUSED),
    "process error": (answering(TICKET, ENDED, http(failure("000035"))), Cause.PROCESS_ERROR),
    "503": (answering(TICKET, ENDED, http(b"", "503 Busy")), Cause.SERVER_ERROR),
    "not XML": (answering(TICKET, ENDED, http(b"no")), Cause.UNREADABLE),
    "no ticket": (answering(TICKET, ENDED, http(success("user", ""))), Cause.NO_TICKET),
}


@pytest.mark.parametrize("name", RENEWALS)
def test_a_renewal_that_fails_leaves_the_create_refused(played, name):
    play, cause = RENEWALS[name]
    with played(play) as scene:
        outcome = scene.press().outcome
        assert not scene.desk.sign_in.is_signed_in(scene.site)
    assert isinstance(outcome, Refused)
    assert outcome.problem.cause is cause
    assert calls_in(scene.server).count("CreateSupportSession") == 1
    assert calls_in(scene.server).count("AuthenticateUser") == 2
    assert "may exist" not in " ".join(explain(outcome.problem))


def silent_from(number: int, *answers: bytes) -> Play:
    """Answer this many requests; don't answer the next one."""

    def play(client: Conversation) -> None:
        for answer in answers[:number]:
            client.read_request()
            client.send(answer)
        client.read_request()
        client.wait_for_end()

    return play


def test_a_renewal_without_an_answer_ends_within_the_sites_time(played):
    with played(silent_from(2, TICKET, ENDED), timeout=0.6) as scene:
        attempt = scene.press()
    assert isinstance(attempt.outcome, Refused)
    assert attempt.outcome.problem.cause is Cause.SIGN_IN_DEADLINE
    assert attempt.seconds < 1.2
    assert calls_in(scene.server).count("CreateSupportSession") == 1


def test_a_refusal_that_names_a_process_error_too_stays_uncertain(played):
    inside = "<serv:exceptionID>000035</serv:exceptionID>"
    more = f"<serv:subErrors><serv:subError>{inside}</serv:subError></serv:subErrors>"
    ended = http(failure("030047", more=more))
    with played(answering(TICKET, ended, TICKET)) as scene:
        outcome = scene.press().outcome
        assert not scene.desk.sign_in.is_signed_in(scene.site), "and the ticket is not used again"
    assert isinstance(outcome, Unknown)
    assert calls_in(scene.server) == ["AuthenticateUser", "CreateSupportSession"]


def test_a_site_with_passwords_that_speaks_of_tickets_is_asked_once(desk):
    with ScriptedServer(answering(ENDED)) as server:
        site = desk.at(url=server.url)
        desk.passwords.remember(site, Secret("p"), keep=False)
        attempt = desk.create(Draft(site, 13, {}), time.monotonic(), Cancellation())
        assert desk.passwords.get(site, Cancellation()) == Secret("p")
    assert isinstance(attempt.outcome, Refused)
    assert len(server.requests) == 1


# --- Signing in goes wrong: certainly no session -------------------------------------------------

SIGN_INS: dict[str, tuple[Play, type[NotSent | Refused], Cause]] = {
    "hang-up": (answering_then_hanging_up(b""), NotSent, Cause.CONNECTION_LOST),
    "silence": (answering_then_silent(b""), NotSent, Cause.SIGN_IN_DEADLINE),
    "503": (answering(http(b"", "503 Busy")), NotSent, Cause.SERVER_ERROR),
    "a page": (answering(http(b"<html/>")), NotSent, Cause.WEB_PAGE),
    "not XML": (answering(http(b"no")), NotSent, Cause.UNREADABLE),
    "too large": (answering(http(b" " * 1_100_000)), NotSent, Cause.TOO_LARGE),
    "neither": (
        answering(http(ticket().replace(b"SUCCESS", b"PERHAPS"))),
        NotSent,
        Cause.UNKNOWN_RESULT,
    ),
    "process error": (answering(http(failure("000035"))), NotSent, Cause.PROCESS_ERROR),
    "no ticket": (answering(http(success("user", ""))), NotSent, Cause.NO_TICKET),
    "302": (answering(http(b"", "302 Found")), Refused, Cause.REDIRECTED),
    "404": (answering(http(b"", "404 No")), Refused, Cause.HTTP_REFUSED),
    "single sign-on": (answering(http(failure("030048"))), Refused, Cause.SITE_REFUSED),
    "wrong password": (answering(http(failure("030002"))), Refused, Cause.SITE_REFUSED),
}


@pytest.mark.parametrize("name", SIGN_INS)
def test_no_sign_in_no_create_and_nothing_uncertain(played, name):
    play, kind, cause = SIGN_INS[name]
    with played(play, timeout=1) as scene:
        outcome = scene.press().outcome
    assert type(outcome) is kind
    assert problem_of(outcome).cause is cause
    assert calls_in(scene.server) == ["AuthenticateUser"]
    what, remedy = explain(problem_of(outcome))
    assert "may exist" not in what + remedy
    assert "open sessions" not in what + remedy


def test_a_wrong_password_is_not_sent_again(played, fake_keyring):
    with played(answering(http(failure("030002")), TICKET, CREATED)) as scene:
        scene.desk.passwords.forget(scene.site)
        fake_keyring.passwords["csr-desktop", scene.site.account] = "wrong"
        assert needs_password(problem_of(scene.press().outcome))
        again = problem_of(scene.press().outcome)
        assert again.cause is LocalCause.PASSWORD_REFUSED
        assert len(scene.server.requests) == 1
        scene.desk.passwords.remember(scene.site, Secret("right"), keep=False)
        assert isinstance(scene.press().outcome, Created)


def test_a_password_refused_beside_a_ticket_asks_for_a_new_sign_in(played):
    with played(answering(TICKET, http(failure("030002")))) as scene:
        assert needs_password(problem_of(scene.press().outcome))
        assert not scene.desk.sign_in.is_signed_in(scene.site)
        assert scene.desk.passwords.holds(scene.site), "the site took it, to sign in"


def test_single_sign_on_at_the_demo_site(desk, by_ticket):
    desk.watched.single_sign_on = True
    for site in (by_ticket, desk.site):
        attempt = desk.create(Draft(site, 13, {1: "C"}), time.monotonic(), Cancellation())
        assert isinstance(attempt.outcome, Refused)
        assert "single sign-on" in explain(attempt.outcome.problem)[0]
        assert not needs_password(attempt.outcome.problem)
        assert "AS0001" in attempt.outcome.problem.detail


def test_what_can_t_be_written_needs_no_sign_in(desk, by_ticket):
    draft = Draft(by_ticket, 13, {1: "a\nb"})
    attempt = desk.create(draft, time.monotonic(), Cancellation())
    assert problem_of(attempt.outcome).cause is Cause.INVALID_REQUEST
    assert not desk.sign_in.is_signed_in(by_ticket)


def test_without_a_password_nothing_is_sent(desk, by_ticket, fake_keyring):
    fake_keyring.passwords.clear()
    attempt = desk.create(Draft(by_ticket, 13, {1: "C"}), time.monotonic(), Cancellation())
    assert attempt.outcome == NotSent(Problem(LocalCause.NO_PASSWORD, Certainty.NOT_SENT))


# --- Time and Stop waiting -----------------------------------------------------------------------


def stopping_at(server: ScriptedServer, requests: int, stop: Cancellation) -> threading.Thread:
    def wait_and_stop() -> None:
        while len(server.requests) < requests and not server.closing.wait(0.01):
            pass
        stop.cancel()

    thread = threading.Thread(target=wait_and_stop)
    thread.start()
    return thread


@pytest.mark.parametrize(
    ("answers", "kind"),
    [((), NotSent), ((TICKET,), Unknown), ((TICKET, ENDED), Refused)],
    ids=["sign-in", "create", "renewal"],
)
def test_stop_waiting_ends_every_phase_at_once(played, answers, kind):
    with played(silent_from(len(answers), *answers), timeout=20) as scene:
        stop = Cancellation()
        stopper = stopping_at(scene.server, len(answers) + 1, stop)
        attempt = scene.press(stop)
        stopper.join()
    assert type(attempt.outcome) is kind
    assert problem_of(attempt.outcome).cause is Cause.STOPPED
    assert attempt.seconds < 3
    assert calls_in(scene.server).count("CreateSupportSession") == min(len(answers), 1)


def slowly(seconds: float, *answers: bytes, late: int = 0) -> Play:
    """Answer each request, one of them late."""

    def play(client: Conversation) -> None:
        for number, answer in enumerate(answers):
            client.read_request()
            if number == late:
                client._server.closing.wait(seconds)
            client.send(answer)
        client.read_request()
        client.wait_for_end()

    return play


def test_the_sites_time_is_for_sign_in_and_create_together(played):
    with played(slowly(0.9, TICKET), timeout=1.5) as scene:
        attempt = scene.press()
    assert isinstance(attempt.outcome, Unknown)
    assert attempt.outcome.problem.cause is Cause.DEADLINE
    assert attempt.seconds < 2.2
    assert calls_in(scene.server) == ["AuthenticateUser", "CreateSupportSession"]


def test_a_renewal_has_the_time_that_the_create_left(played):
    with played(slowly(0.9, TICKET, ENDED, late=1), timeout=1.5) as scene:
        attempt = scene.press()
    assert isinstance(attempt.outcome, Refused)
    assert attempt.outcome.problem.cause is Cause.SIGN_IN_DEADLINE
    assert attempt.seconds < 2.2


def test_a_sign_in_that_took_almost_all_the_time_leaves_the_create_to_the_next_press(
    played, monkeypatch
):
    monkeypatch.setattr("csr_desktop.sessions.create._LEAST_LEFT", 0.6)
    with played(slowly(0.9, TICKET, CREATED), timeout=2) as scene:
        first = scene.press()
        assert isinstance(first.outcome, NotSent)
        assert first.outcome.problem.cause is Cause.SIGN_IN_DEADLINE
        assert calls_in(scene.server) == ["AuthenticateUser"]
        assert isinstance(scene.press().outcome, Created)


# --- In and out ----------------------------------------------------------------------------------


def test_in_and_out(desk, by_ticket):
    sign_in = desk.sign_in
    assert not sign_in.is_signed_in(by_ticket)
    assert sign_in.sign_in(by_ticket, Cancellation()) is None
    assert sign_in.is_signed_in(by_ticket)
    desk.passwords.remember(by_ticket, Secret("typed"), keep=True)
    sign_in.sign_out(by_ticket)
    assert not sign_in.is_signed_in(by_ticket)
    assert not desk.passwords.holds(by_ticket)
    desk.passwords.store_accepted(by_ticket)
    assert desk.passwords.finish(5)
    assert desk.keyring.passwords["csr-desktop", by_ticket.account] == "hostpassword"


def test_signing_in_gets_a_new_ticket_even_while_one_is_good(played):
    with played(answering(http(ticket("OLD")), http(ticket("NEW")), CREATED)) as scene:
        for _ in range(2):
            assert scene.desk.sign_in.sign_in(scene.site, Cancellation()) is None
        scene.press()
    assert b"NEW" in scene.server.requests[-1]


def test_signing_in_tells_its_problem(desk, by_ticket):
    desk.passwords.remember(by_ticket, Secret("wrong"), keep=False)
    problem = desk.sign_in.sign_in(by_ticket, Cancellation())
    assert problem is not None
    assert problem.exception_id == "030002"


def test_with_passwords_a_password_at_hand_is_enough(desk):
    assert desk.sign_in.sign_in(desk.site, Cancellation()) is None
    assert not desk.sign_in.is_signed_in(desk.site), "it is the keyring's"
    desk.passwords.remember(desk.site, Secret("typed"), keep=False)
    assert desk.sign_in.is_signed_in(desk.site)
    desk.sign_in.sign_out(desk.site)
    desk.keyring.passwords.clear()
    problem = desk.sign_in.sign_in(desk.site, Cancellation())
    assert problem == Problem(LocalCause.NO_PASSWORD, Certainty.NOT_SENT)


# --- Check with the site -------------------------------------------------------------------------

NOTHING = http(failure("000015"))


def check(scene: Scene) -> object:
    number, started, _ = scene.desk.journal.write_intent(Draft(scene.site, 13, {}))
    problem = Problem(Cause.DEADLINE, Certainty.UNKNOWN)
    attempt = Attempt(number, "Demo", 13, {}, started, 1.0, Unknown(problem))
    asking = CheckWithSite(scene.desk.journal, scene.desk.sign_in, scene.desk.clients.of)
    return asking(attempt, scene.site, Cancellation())


def test_a_check_renews_once_and_asks_again(played):
    with played(answering(TICKET, ENDED, TICKET, NOTHING)) as scene:
        result = check(scene)
        assert isinstance(result, NothingFound)
        assert result.is_whole
    assert calls_in(scene.server) == [
        "AuthenticateUser",
        "LstOpenSession",
        "AuthenticateUser",
        "LstOpenSession",
        "LstsupportsessionHi",  # of this host
        "LstsupportsessionHi",  # of every host: the account may have another name there
    ]


def test_a_check_renews_no_second_time(played):
    with played(answering(TICKET, ENDED, TICKET, ENDED)) as scene:
        result = check(scene)
    assert isinstance(result, NotChecked)
    assert result.problem.exception_id == "030047"
    assert calls_in(scene.server).count("AuthenticateUser") == 2
    assert "CreateSupportSession" not in calls_in(scene.server)


def test_a_check_renews_once_for_all_its_calls(played):
    with played(answering(TICKET, ENDED, TICKET, NOTHING, ENDED)) as scene:
        result = check(scene)
        assert isinstance(result, NothingFound)
        assert not result.is_whole
    assert calls_in(scene.server).count("AuthenticateUser") == 2


def test_a_check_whose_renewal_fails_tells_why(played):
    with played(answering(TICKET, ENDED, http(failure("030002")))) as scene:
        result = check(scene)
    assert isinstance(result, NotChecked)
    assert result.problem.exception_id == "030002"


def test_a_check_does_not_repeat_a_wrong_password(desk, fake_keyring):
    with ScriptedServer(answering(http(failure("030002")))) as server:
        site = desk.at(url=server.url)
        fake_keyring.passwords["csr-desktop", site.account] = "wrong"
        scene = Scene(desk, server, site)
        for _ in range(2):
            assert isinstance(check(scene), NotChecked)
    assert len(server.requests) == 1


# --- Faults of the program -----------------------------------------------------------------------


def test_a_fault_after_the_sign_in_is_uncertain_and_sends_nothing_more(desk, by_ticket):
    def fail(_: Site) -> None:
        raise RuntimeError

    create = CreateSession(desk.journal, desk.sign_in, fail)  # type: ignore[arg-type]
    attempt = create(Draft(by_ticket, 13, {}), time.monotonic(), Cancellation())
    assert isinstance(attempt.outcome, Unknown)
    assert desk.watched.sessions == ()
