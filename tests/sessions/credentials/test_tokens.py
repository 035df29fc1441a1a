"""Access tokens: renewed before they expire, one at a time, and what the keyring stores."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from keyring.errors import KeyringLocked, PasswordSetError

from csr_desktop.demo_site.authorization.errors import OAuthError
from csr_desktop.sessions.credentials import refresh_tokens, system_keyring
from csr_desktop.sessions.credentials import unlocked_keyring as quiet_keyring
from csr_desktop.sessions.credentials.tokens import Access, SignedInAs, Tokens
from csr_desktop.sessions.outcome import LocalCause, explain
from csr_desktop.settings.preferences.preferences import Preferences, Settings
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.oauth.tokens import Tokens as NewTokens
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import BlockingKeyring, Desk, FakeKeyring
from tests.support.credentials import Clock
from tests.support.scripted_server import Conversation, ScriptedServer, answering
from tests.support.single_sign_on import SERVICE, with_browser

NO_SIGN_IN = Problem(LocalCause.NO_SIGN_IN, Certainty.NOT_SENT)


@pytest.fixture
def site(desk: Desk) -> Site:
    return with_browser(desk.server, desk.site)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def make(desk: Desk, own_folders: Path, clock: Clock) -> Iterator[Callable[[], Tokens]]:
    """Tokens as each of the rep's programs has them."""
    made: list[Tokens] = []

    def make() -> Tokens:
        lock = own_folders / "state" / "sign-in.lock"
        made.append(Tokens(desk.clients.connection, lock, clock=clock))
        return made[-1]

    yield make
    for tokens in made:
        tokens.close(5)


@pytest.fixture
def tokens(make: Callable[[], Tokens]) -> Tokens:
    return make()


def entry(site: Site) -> tuple[str, str]:
    return SERVICE, f"refresh:{site.account}"


def given(desk: Desk, site: Site, user: str = "hostid") -> str:
    """Put a refresh token into the keyring, as an earlier sign-in has left it."""
    token = desk.watched.authorization.grants.give_tokens(user).refresh
    desk.keyring.passwords[entry(site)] = token
    return token


def new(access: str = "ACCESS", **more: object) -> NewTokens:
    return NewTokens(Secret(access), **more)  # type: ignore[arg-type]


def get(tokens: Tokens, site: Site, *, quietly: bool = False) -> Access | Problem:
    return tokens.access(site, 5, Cancellation(), quietly=quietly)


def token_of(got: Access | Problem) -> str:
    assert isinstance(got, Access), got
    return got.token.reveal()


def at_once(ask: Callable[[], Access | Problem], count: int) -> list[Access | Problem]:
    got: list[Access | Problem] = []
    threads = [threading.Thread(target=lambda: got.append(ask())) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return got


# --- The keyring's entries -----------------------------------------------------------------------


@pytest.fixture
def other(site: Site) -> Site:
    """The same account with another integration."""
    assert site.oauth is not None
    oauth = msgspec.structs.replace(site.oauth, client_id="C-other")
    return msgspec.structs.replace(site, name="Other", oauth=oauth)


def entries_of(desk: Desk) -> dict[str, str]:
    kept = desk.keyring.passwords.items()
    return {name: token for (_, name), token in kept if name.startswith("refresh:")}


def test_two_integrations_of_one_account_share_no_entry(tokens, site, other, desk):
    tokens.entries.tell_apart([site, other])
    tokens.store(site, new(refresh=Secret("FIRST")), "")
    tokens.store(other, new(refresh=Secret("SECOND")), "")
    plain = f"refresh:{site.account}"
    assert entries_of(desk) == {plain: "FIRST", f"{plain}:C-other": "SECOND"}
    tokens.sign_out(other)
    tokens.refresh_tokens.finish(5)
    assert entries_of(desk) == {plain: "FIRST"}
    assert tokens.signed_in_as(site) is not None


def test_another_integration_s_token_is_not_taken_for_the_site_s_own(
    tokens, site, other, desk, monkeypatch
):
    monkeypatch.setattr(quiet_keyring, "is_quiet", lambda _: True)
    plain = f"refresh:{site.account}"
    tokens.entries.tell_apart([site])
    tokens.store(site, new(refresh=Secret("FIRST")), "")
    tokens.store(other, new(refresh=Secret("SECOND")), "")  # the site's editor tries it
    tokens.entries.tell_apart([other])
    tokens.refresh_tokens.finish(5)
    assert entries_of(desk) == {plain: "SECOND"}
    tokens.entries.tell_apart([site])
    tokens.refresh_tokens.finish(5)
    assert entries_of(desk) == {}


# --- Renewal -------------------------------------------------------------------------------------


def test_without_a_sign_in_there_is_none(tokens, site):
    assert get(tokens, site) == NO_SIGN_IN
    assert tokens.signed_in_as(site) is None
    assert explain(NO_SIGN_IN)[0] == "You aren't signed in to this site."


def test_a_refresh_token_of_an_earlier_run_gives_an_access_token(tokens, site, desk):
    given(desk, site)
    token = token_of(get(tokens, site))
    assert desk.watched.authorization.grants.holder(token) == "hostid"
    assert token_of(get(tokens, site)) == token, "one serves until its end"


def test_the_rotated_refresh_token_is_in_the_keyring_before_the_access_token_is_given(
    tokens, site, desk
):
    old = given(desk, site)
    get(tokens, site)
    rotated = desk.keyring.passwords[entry(site)]
    assert rotated != old
    assert desk.watched.authorization.grants.refresh(rotated).access


def test_a_server_that_does_not_rotate_leaves_the_keyring_alone(tokens, site, desk, clock):
    desk.watched.authorization.grants.rotates = False
    old = given(desk, site)
    get(tokens, site)
    assert desk.keyring.passwords[entry(site)] == old
    clock.now += 64_799
    assert isinstance(get(tokens, site), Access)


@pytest.mark.parametrize(("life", "good_for"), [(64_799, 64_739), (100, 90), (None, 3540), (0, 0)])
def test_it_is_renewed_before_its_end(tokens, site, desk, clock, life, good_for):
    tokens.store(site, new("FIRST", access_seconds=life), "")
    desk.keyring.passwords[entry(site)] = given(desk, site)
    if good_for:
        clock.now += good_for - 0.5
        assert token_of(get(tokens, site)) == "FIRST"
        clock.now += 0.5
    assert token_of(get(tokens, site)) != "FIRST"


def test_one_renewal_serves_all_who_wait(tokens, site, desk):
    given(desk, site)
    got = at_once(lambda: get(tokens, site), 8)
    assert len({token_of(each) for each in got}) == 1


def test_two_programs_that_renew_at_once_do_not_end_the_sign_in(make, site, desk):
    given(desk, site)
    for _ in range(5):
        got = at_once(lambda: get(make(), site), 2)
        assert all(isinstance(each, Access) for each in got), got
    desk.watched.authorization.grants.refresh(desk.keyring.passwords[entry(site)])


def test_the_loser_without_the_lock_reads_the_keyring_once_more(desk, site, monkeypatch):
    """As with a program on another computer that shares the keyring."""
    grants = desk.watched.authorization.grants
    old = given(desk, site)
    newer = grants.give_tokens("hostid").refresh
    refresh = grants.refresh

    def refresh_late(token: str) -> object:
        if token == old:  # the other one was faster, and its new token is in the keyring
            desk.keyring.passwords[entry(site)] = newer
            raise OAuthError("invalid_grant")
        return refresh(token)

    grants.refresh = refresh_late
    tokens = Tokens(desk.clients.connection)
    assert isinstance(get(tokens, site), Access)


def test_a_refused_refresh_token_ends_the_sign_in_and_is_not_sent_again(tokens, site, desk):
    given(desk, site)
    desk.watched.authorization.grants.revoke()
    problem = get(tokens, site)
    assert isinstance(problem, Problem)
    assert problem.cause is Cause.SIGN_IN_ENDED
    assert tokens.signed_in_as(site) is None
    assert tokens.refresh_tokens.finish(5)
    assert entry(site) not in desk.keyring.passwords
    assert get(tokens, site) == NO_SIGN_IN


def test_what_another_program_signs_in_afterwards_counts(tokens, site, desk):
    given(desk, site)
    desk.watched.authorization.grants.revoke()
    get(tokens, site)
    assert tokens.refresh_tokens.finish(5)
    given(desk, site)
    assert isinstance(get(tokens, site), Access)


@pytest.mark.parametrize(
    ("answer", "was"),
    [
        (b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", Cause.SERVER_ERROR),
        (b"HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n", Cause.REDIRECTED),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", Cause.UNREADABLE),
    ],
)
def test_a_server_in_trouble_does_not_end_the_sign_in(tokens, site, desk, answer, was):
    old = given(desk, site)
    with ScriptedServer(answering(answer)) as server:
        oauth = replace_url(site, server.url)
        problem = get(tokens, oauth)
    assert isinstance(problem, Problem)
    assert (problem.cause, problem.certainty) == (Cause.SIGN_IN_BROKEN, Certainty.NOT_SENT)
    assert problem.detail.startswith(f"127.0.0.1: {was}")
    assert desk.keyring.passwords[entry(site)] == old


def replace_url(site: Site, url: str) -> Site:
    assert site.oauth is not None
    oauth = msgspec.structs.replace(site.oauth, token_url=url)
    return msgspec.structs.replace(site, oauth=oauth)


# --- Canceling, and what continues anyway ---------------------------------------------------------


def slow_tokens(entered: threading.Event, leave: threading.Event) -> Callable[[Conversation], None]:
    body = b'{"access_token": "LATE", "refresh_token": "ROTATED", "expires_in": 900}'

    def play(client: Conversation) -> None:
        client.read_request()
        entered.set()
        leave.wait(10)
        client.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))
        client.wait_for_end()

    return play


@pytest.mark.parametrize("how", ["stop", "deadline"])
def test_a_renewal_that_nobody_waits_for_is_not_lost(tokens, site, desk, how):
    given(desk, site)
    entered, leave, stop = threading.Event(), threading.Event(), Cancellation()
    with ScriptedServer(slow_tokens(entered, leave)) as server:
        slow = replace_url(site, server.url)

        def stop_then() -> None:
            assert entered.wait(5)
            if how == "stop":
                stop.cancel()

        thread = threading.Thread(target=stop_then)
        thread.start()
        began = time.monotonic()
        problem = tokens.access(slow, 0.5, stop)
        thread.join()
        assert time.monotonic() - began < 2
        assert isinstance(problem, Problem)
        expected = Cause.STOPPED if how == "stop" else Cause.SIGN_IN_SILENT
        assert problem.cause is expected
        leave.set()
        assert token_of(get(tokens, slow)) == "LATE"
        assert len(server.requests) == 1
    assert desk.keyring.passwords[entry(site)] == "ROTATED"


def test_when_the_time_is_over_already_nobody_waits(tokens, site, desk):
    given(desk, site)
    assert isinstance(tokens.access(site, -1.0, Cancellation()), Problem)
    assert isinstance(get(tokens, site), Access)


def test_signed_out_meanwhile_a_renewal_brings_no_sign_in(tokens, site, desk):
    given(desk, site)
    entered, leave = threading.Event(), threading.Event()
    with ScriptedServer(slow_tokens(entered, leave)) as server:
        slow = replace_url(site, server.url)
        got: list[Access | Problem] = []
        thread = threading.Thread(target=lambda: got.append(get(tokens, slow)))
        thread.start()
        assert entered.wait(5)
        tokens.sign_out(slow)
        leave.set()
        thread.join()
    assert got == [NO_SIGN_IN]
    assert tokens.refresh_tokens.finish(5)
    assert entry(site) not in desk.keyring.passwords
    assert tokens.signed_in_as(slow) is None


# --- Who -----------------------------------------------------------------------------------------


def test_the_webex_id_comes_from_people_me_where_none_is_set(tokens, desk):
    site = with_browser(desk.server, desk.site, webex_id="", email="")
    given(desk, site)
    got = get(tokens, site)
    assert isinstance(got, Access)
    assert got.web_ex_id == "johnsmith@xyz.com"
    signed_in = tokens.signed_in_as(site)
    assert signed_in is not None
    assert signed_in.who == "johnsmith@xyz.com"


def test_one_that_is_set_counts_and_nobody_is_asked(tokens, site, desk):
    given(desk, site)
    oauth = msgspec.structs.replace(site.oauth, people_url="http://127.0.0.1:9/nobody")
    got = get(tokens, msgspec.structs.replace(site, oauth=oauth))
    assert isinstance(got, Access)
    assert got.web_ex_id == "hostid"


def test_who_and_until_when(tokens, site, desk):
    told: list[SignedInAs | None] = []
    tokens.changed = lambda _, signed_in: told.append(signed_in)
    refresh = Secret("R" * 20)
    tokens.store(site, new(refresh=refresh, refresh_seconds=7_775_999.0), "zoe@acme.com")
    signed_in = tokens.signed_in_as(site)
    assert told == [signed_in]
    assert signed_in is not None
    assert signed_in.who == "zoe@acme.com"
    assert signed_in.until is not None
    left = signed_in.until - datetime.now(UTC)
    assert abs(left - timedelta(seconds=7_775_999)) < timedelta(seconds=10)
    tokens.store(site, new(refresh=refresh, refresh_seconds=None), "")  # the server doesn't say
    assert tokens.signed_in_as(site) == SignedInAs(site.webex_id)
    tokens.sign_out(site)
    assert told[-1] is None


def test_a_look_at_the_start_tells_without_the_network(tokens, desk, monkeypatch):
    monkeypatch.setattr(quiet_keyring, "_QUIET", (FakeKeyring.__module__,))
    site = with_browser(desk.server, desk.site)
    told: list[SignedInAs | None] = []
    tokens.changed = lambda _, signed_in: told.append(signed_in)
    desk.keyring.passwords[entry(site)] = "R" * 20
    desk.server.stop()
    tokens.look(site, Cancellation())
    assert told == [SignedInAs("hostid")]


def test_a_look_sees_that_another_program_has_signed_in(tokens, site, desk, monkeypatch):
    monkeypatch.setattr(quiet_keyring, "_QUIET", (FakeKeyring.__module__,))
    tokens.look(site, Cancellation())
    assert tokens.signed_in_as(site) is None
    given(desk, site)
    tokens.look(site, Cancellation())
    assert tokens.signed_in_as(site) == SignedInAs("hostid")


def test_a_look_does_not_open_the_keyring_s_dialog(tokens, site, desk):
    told: list[SignedInAs | None] = []
    tokens.changed = lambda _, signed_in: told.append(signed_in)
    given(desk, site)
    tokens.look(site, Cancellation())
    assert told == []
    assert desk.keyring.asked == []


# --- The keyring ---------------------------------------------------------------------------------


class FullKeyring(FakeKeyring):
    """As on Windows: 1280 characters at most."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password) > 1280:
            raise PasswordSetError("1783")
        super().set_password(service, username, password)


def test_a_token_too_long_for_the_keyring_is_kept_for_this_run(
    make, desk, site, use_keyring, clock
):
    full = FullKeyring()
    use_keyring(full)
    told: list[str] = []
    tokens = make()
    tokens.refresh_tokens.not_kept = lambda: told.append("not kept")
    full.passwords[entry(site)] = "of an earlier sign-in"
    grants = desk.watched.authorization.grants
    long = "L" * 1300
    grants._refresh[long] = grants._refresh[grants.give_tokens("hostid").refresh]
    tokens.store(site, new(refresh=Secret(long)), "")
    assert tokens.refresh_tokens.finish(5)
    assert full.passwords == {}, "the old one is no good"
    assert not tokens.is_kept(site, 5)
    clock.now += 4000
    assert isinstance(get(tokens, site), Access)
    assert len(told) == 1
    assert get(make(), site) == NO_SIGN_IN or full.passwords


@pytest.mark.parametrize("error", [KeyringLocked(), RuntimeError("no")])
def test_a_keyring_that_takes_nothing_is_told_once_and_the_sign_in_lasts_for_this_run(
    tokens, desk, site, clock, error
):
    told: list[str] = []
    tokens.refresh_tokens.not_kept = lambda: told.append("not kept")
    desk.keyring.error = error
    first = desk.watched.authorization.grants.give_tokens("hostid")
    tokens.store(site, new(first.access, refresh=Secret(first.refresh), access_seconds=900), "")
    for _ in range(3):
        assert isinstance(get(tokens, site), Access)
        clock.now += 64_800
    assert told == ["not kept"]


def test_a_locked_keyring_is_a_step_and_signing_in_helps(tokens, desk, site):
    desk.keyring.error = KeyringLocked()
    problem = get(tokens, site)
    assert problem == Problem(LocalCause.SIGN_IN_LOCKED, Certainty.NOT_SENT)
    tokens.store(site, new("ACCESS", access_seconds=900), "")
    assert token_of(get(tokens, site)) == "ACCESS"


def test_a_keyring_whose_dialog_stays_open_for_ever_holds_nobody_up(
    tokens,
    site,
    blocking: BlockingKeyring,
    monkeypatch,
):
    monkeypatch.setattr(system_keyring, "KEYRING_SECONDS", 0.5)
    began = time.monotonic()
    assert get(tokens, site) == Problem(LocalCause.SIGN_IN_LOCKED, Certainty.NOT_SENT)
    tokens.store(site, new("ACCESS", access_seconds=900, refresh=Secret("R")), "")
    assert token_of(get(tokens, site)) == "ACCESS"
    tokens.sign_out(site)
    assert time.monotonic() - began < 5


def test_stopped_in_the_dialog_it_is_a_step(tokens, site, blocking: BlockingKeyring):
    stop = Cancellation()

    def throw() -> None:
        assert blocking.entered.wait(5)
        stop.cancel()

    threading.Thread(target=throw).start()
    problem = tokens.access(site, 10, stop)
    assert problem == Problem(LocalCause.SIGN_IN_LOCKED, Certainty.NOT_SENT)


def test_quietly_no_dialog_is_opened_and_the_press_asks(tokens, site, desk):
    given(desk, site)
    locked = Problem(LocalCause.SIGN_IN_LOCKED, Certainty.NOT_SENT)
    assert get(tokens, site, quietly=True) == locked
    assert desk.keyring.asked == []
    assert isinstance(get(tokens, site), Access)


def test_where_storing_is_forbidden_nothing_is_stored_and_nobody_is_told(tokens, desk, site):
    told: list[str] = []
    tokens.refresh_tokens.not_kept = lambda: told.append("not kept")
    tokens.apply_settings(Settings(Preferences(store_passwords=False)))
    tokens.store(site, new(refresh=Secret("REFRESH")), "")
    assert tokens.refresh_tokens.finish(5)
    assert entry(site) not in desk.keyring.passwords
    assert told == []


def test_the_client_secret_comes_from_the_keyring(tokens, desk, site):
    oauth = msgspec.structs.replace(site.oauth, client_secret=Secret(""))
    site = msgspec.structs.replace(site, oauth=oauth)
    given(desk, site)
    problem = get(tokens, site)
    assert isinstance(problem, Problem)
    assert problem.cause is Cause.INTEGRATION_REFUSED
    desk.keyring.passwords[SERVICE, f"oauth:{oauth.client_id}"] = "demosecret"
    assert isinstance(get(tokens, site), Access)


# --- Signed in, signed out -----------------------------------------------------------------------


def test_sign_out_forgets_it_here_and_in_the_keyring(tokens, desk, site):
    given(desk, site)
    get(tokens, site)
    tokens.sign_out(site)
    assert get(tokens, site) == NO_SIGN_IN
    assert tokens.refresh_tokens.finish(5)
    assert entry(site) not in desk.keyring.passwords


def test_a_keyring_that_does_not_give_it_up_is_told_and_it_is_not_used_all_the_same(
    tokens, desk, site
):
    told: list[str] = []
    tokens.refresh_tokens.not_deleted = lambda: told.append("not deleted")
    given(desk, site)
    get(tokens, site)
    desk.keyring.error = KeyringLocked()
    tokens.sign_out(site)
    assert tokens.refresh_tokens.finish(5)
    assert told == ["not deleted"]
    desk.keyring.error = None
    assert get(tokens, site) == NO_SIGN_IN


def test_a_new_sign_in_counts_where_the_last_one_could_not_be_deleted(tokens, desk, site):
    desk.keyring.error = KeyringLocked()
    tokens.sign_out(site)
    assert tokens.refresh_tokens.finish(5)
    desk.keyring.error = None
    first = desk.watched.authorization.grants.give_tokens("hostid")
    tokens.store(site, new(first.access, refresh=Secret(first.refresh), access_seconds=0), "")
    assert isinstance(get(tokens, site), Access)


def test_a_new_sign_in_without_a_refresh_token_does_not_go_on_with_the_old_one(
    tokens, desk, site, clock
):
    given(desk, site)
    tokens.store(site, new("OTHER", access_seconds=900), "other@acme.com")
    clock.now += 900
    assert get(tokens, site) == NO_SIGN_IN


def test_each_account_has_its_own(tokens, desk, site):
    other = msgspec.structs.replace(site, webex_id="another")
    tokens.store(site, new("MINE"), "")
    assert get(tokens, other) == NO_SIGN_IN
    tokens.store(other, new("THEIRS"), "")
    assert token_of(get(tokens, site)) == "MINE"
    assert token_of(get(tokens, other)) == "THEIRS"


def test_an_access_token_that_was_refused_is_not_given_again(tokens, desk, site):
    given(desk, site)
    first = get(tokens, site)
    assert isinstance(first, Access)
    tokens.drop_access(site, Secret("another"))
    assert token_of(get(tokens, site)) == first.token.reveal()
    tokens.drop_access(site, first.token)
    assert token_of(get(tokens, site)) != first.token.reveal()


def test_a_fault_of_this_program_is_an_answer(tokens, site, desk, monkeypatch, caplog):
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("refresh-token")

    monkeypatch.setattr(refresh_tokens, "look_up", fail)
    problem = get(tokens, site)
    assert isinstance(problem, Problem)
    assert problem.cause is LocalCause.PROGRAM_FAULT
    assert problem.detail == "RuntimeError"
