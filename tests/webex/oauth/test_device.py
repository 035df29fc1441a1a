"""Signing in by a code: the code, and the wait until it is entered."""

from __future__ import annotations

import base64
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from csr_desktop.system import clock
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.connection import Connection
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.oauth import device
from csr_desktop.webex.oauth.call import ConnectionFor
from csr_desktop.webex.oauth.device import DeviceClient, DeviceCode
from csr_desktop.webex.oauth.tokens import Tokens
from csr_desktop.webex.secret import Secret
from tests.support.answers import http
from tests.support.scripted_server import Conversation, ScriptedServer, answering, silent
from tests.webex.oauth.conftest import INTEGRATION, form_in, in_turn, integration_at, said

PENDING = said({"message": "...", "errors": [{"description": "..."}]}, "428 Precondition Required")
TOKENS = said({"access_token": "NEW-ACCESS", "expires_in": 1209599, "refresh_token": "NEW-REFRESH"})
SIGNED_IN = Tokens(Secret("NEW-ACCESS"), 1209599.0, Secret("NEW-REFRESH"), None)
BEGUN = {
    "device_code": "DEVICE-4711",
    "expires_in": 300,
    "user_code": "123456",
    "verification_uri": "https://login-k.webex.com/verify",
    "verification_uri_complete": "https://login-k.webex.com/verify?userCode=123456",
    "interval": 2,
}


class Client(DeviceClient):
    """A client of one scripted server."""

    def __init__(self, server: ScriptedServer, connection_for) -> None:
        super().__init__(integration_at(server), connection_for)
        self.server = server

    def end_of(self, code: DeviceCode | None = None, switch: Cancellation | None = None):
        return self.wait(code or a_code(), switch or Cancellation())

    def problem_of(self, code: DeviceCode | None = None) -> Problem:
        end = self.end_of(code)
        assert isinstance(end, Problem), end
        assert end.certainty is Certainty.NOT_SENT
        return end


@pytest.fixture
def client_of(serve, connection_for) -> Callable[..., Client]:
    """A client of a server that answers, or plays, so."""
    return lambda *answers, play=None: Client(serve(play or in_turn(*answers)), connection_for)


@pytest.fixture
def pauses(monkeypatch) -> list[float]:
    """The waits between polls, which pass instantly here; the clock advances by them."""
    waited: list[float] = []
    real = clock.now

    def pause(self: Cancellation, seconds: float) -> None:
        self.check()
        waited.append(round(seconds, 1))

    monkeypatch.setattr(Cancellation, "pause", pause)
    monkeypatch.setattr(clock, "now", lambda: real() + sum(waited))
    return waited


def a_code(seconds: float = 300, interval: float = 2) -> DeviceCode:
    address = "https://login-k.webex.com/verify"
    until = clock.now() + seconds
    return DeviceCode(Secret("DEVICE-4711"), "123456", address, "", until, interval)


# --- The code ------------------------------------------------------------------------------------


def test_the_code(client_of):
    client = client_of(said(BEGUN))
    code = client.begin(5, Cancellation())
    assert isinstance(code, DeviceCode)
    assert code == DeviceCode(
        Secret("DEVICE-4711"),
        "123456",
        "https://login-k.webex.com/verify",
        "https://login-k.webex.com/verify?userCode=123456",
        code.until,
        2.0,
    )
    assert 295 < code.seconds_left <= 300
    assert "4711" not in repr(code)
    assert form_in(client.server.requests[0]) == {"client_id": "C1234", "scope": "spark:all"}
    assert b"Authorization" not in client.server.requests[0]


@pytest.mark.parametrize("interval", [None, "soon", -1, "x", True])
def test_without_an_interval_it_is_five_seconds(client_of, interval):
    code = client_of(said(BEGUN | {"interval": interval})).begin(5, Cancellation())
    assert isinstance(code, DeviceCode)
    assert code.interval == 5


@pytest.mark.parametrize(("interval", "seconds"), [(0, 1), (0.1, 1), ("7", 7), (120, 120)])
def test_an_interval_is_a_second_at_least(client_of, interval, seconds):
    code = client_of(said(BEGUN | {"interval": interval})).begin(5, Cancellation())
    assert isinstance(code, DeviceCode)
    assert code.interval == seconds


@pytest.mark.parametrize(
    ("written", "seconds"), [(None, 300), ("x", 300), (-1, 300), (60, 60), (1e300, 3600), (0, 0)]
)
def test_how_long_a_code_lives(client_of, written, seconds):
    code = client_of(said(BEGUN | {"expires_in": written})).begin(5, Cancellation())
    assert isinstance(code, DeviceCode)
    assert seconds - 2 < code.seconds_left <= seconds


@pytest.mark.parametrize("name", ["device_code", "user_code", "verification_uri"])
@pytest.mark.parametrize("value", [None, "", 7, "a\nb", "\u202e", " "])
def test_an_answer_without_a_code_to_enter(client_of, name, value):
    problem = client_of(said(BEGUN | {name: value})).begin(5, Cancellation())
    assert isinstance(problem, Problem)
    assert problem.cause is Cause.UNREADABLE


UNSAFE = [
    "http://login-k.webex.com/verify",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://rep@evil.example/",
    "https://",
    "https://[::1",
    "//evil.example/",
    "https://a b/",
    "https://x/" + "y" * 2048,
]


@pytest.mark.parametrize("address", UNSAFE)
def test_no_browser_is_sent_to_an_address_that_is_not_https(client_of, address):
    problem = client_of(said(BEGUN | {"verification_uri": address})).begin(5, Cancellation())
    assert isinstance(problem, Problem)
    code = client_of(said(BEGUN | {"verification_uri_complete": address})).begin(5, Cancellation())
    assert isinstance(code, DeviceCode)
    assert code.verification_uri_complete == ""


def test_this_computer_s_own_server_needs_no_https(client_of):
    address = "http://127.0.0.1:8080/device"
    code = client_of(said(BEGUN | {"verification_uri": address})).begin(5, Cancellation())
    assert isinstance(code, DeviceCode)
    assert code.verification_uri == address


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (
            said({"message": "x", "errors": [{"description": "invalid_client"}]}, "400 B"),
            "integration refused",
        ),
        (said({"error": "invalid_scope"}, "400 Bad"), Cause.OAUTH_REFUSED),
        (http(b"", "503 Sorry"), Cause.SERVER_ERROR),
        (http(b"", "302 Found", "Location: /\r\n"), Cause.REDIRECTED),
        (http(b"<html>"), Cause.WEB_PAGE),
    ],
)
def test_no_code(client_of, answer, cause):
    problem = client_of(answer).begin(5, Cancellation())
    assert isinstance(problem, Problem)
    assert (problem.cause, problem.certainty) == (cause, Certainty.NOT_SENT)


# --- The wait ------------------------------------------------------------------------------------


def test_what_a_poll_sends(client_of, pauses):
    client = client_of(TOKENS)
    assert client.end_of() == SIGNED_IN
    (request,) = client.server.requests
    assert form_in(request) == {
        "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
        "device_code": "DEVICE-4711",
        "client_id": "C1234",
    }
    basic = base64.b64encode(b"C1234:client-secret-4711")
    assert b"\r\nAuthorization: Basic " + basic + b"\r\n" in request


def test_the_first_poll_is_after_an_interval(client_of, pauses):
    client_of(TOKENS).end_of(a_code(interval=7))
    assert pauses == [7]


PENDINGS = {
    "Webex: 428": PENDING,
    "Webex: 428 and nothing": http(b"", "428 Precondition Required"),
    "Webex: errors": said({"errors": [{"description": "authorization_pending"}]}, "400 Bad"),
    "Webex: message": said({"message": "authorization_pending"}, "400 Bad"),
    "Webex: 428 with the word": said({"message": "authorization_pending"}, "428 Wait"),
    "RFC 8628": said({"error": "authorization_pending"}, "400 Bad"),
}


@pytest.mark.parametrize("form", PENDINGS)
def test_pending_in_every_form_asks_again_after_the_same_interval(client_of, pauses, form):
    client = client_of(PENDINGS[form], PENDINGS[form], PENDINGS[form], TOKENS)
    assert client.end_of() == SIGNED_IN
    assert pauses == [2, 2, 2, 2]


SLOW_DOWNS = {
    "Webex: errors": said({"message": "x", "errors": [{"description": "slow_down"}]}, "400 Bad"),
    "Webex: message": said({"message": "slow_down"}, "400 Bad"),
    "Webex: 428": said({"message": "slow_down"}, "428 Wait"),
    "RFC 8628": said({"error": "slow_down"}, "400 Bad"),
}


@pytest.mark.parametrize("form", SLOW_DOWNS)
def test_slow_down_adds_five_seconds_for_good(client_of, pauses, form):
    client = client_of(SLOW_DOWNS[form], PENDING, SLOW_DOWNS[form], PENDING, TOKENS)
    assert client.end_of() == SIGNED_IN
    assert pauses == [2, 7, 7, 12, 12]


ENDS = {
    "access_denied": Cause.SIGN_IN_DENIED,
    "expired_token": Cause.SIGN_IN_EXPIRED,
    "invalid_grant": Cause.SIGN_IN_EXPIRED,
    "invalid_client": Cause.INTEGRATION_REFUSED,
    "tokenlimit_reached": Cause.OAUTH_REFUSED,
    "something_else": Cause.OAUTH_REFUSED,
}


@pytest.mark.parametrize("word", ENDS)
@pytest.mark.parametrize("form", ["errors", "message", "error"])
def test_any_other_word_ends_the_wait(client_of, pauses, word, form):
    fields = {"errors": [{"description": word}]} if form == "errors" else {form: word}
    client = client_of(PENDING, said(fields, "400 Bad"), TOKENS)
    assert client.problem_of().cause is ENDS[word]
    client.server.close()
    assert len(client.server.requests) == 2


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (http(b"{}"), Cause.UNREADABLE),
        (http(b"<html>"), Cause.WEB_PAGE),
        (http(b"", "403 No"), Cause.HTTP_REFUSED),
        (http(b"", "302 Found", "Location: /x\r\n"), Cause.REDIRECTED),
        (said({"error": "access_denied", "access_token": "NEW-ACCESS"}), Cause.SIGN_IN_DENIED),
    ],
)
def test_what_is_no_answer_ends_the_wait(client_of, pauses, answer, cause):
    client = client_of(answer, TOKENS)
    assert client.problem_of().cause is cause
    client.server.close()
    assert len(client.server.requests) == 1


def test_the_code_s_end_ends_the_wait(client_of, pauses):
    client = client_of(PENDING)
    assert client.problem_of(a_code(seconds=9)).cause is Cause.SIGN_IN_EXPIRED
    client.server.close()
    assert len(client.server.requests) == 4
    assert pauses[:4] == [2, 2, 2, 2]
    assert pauses[4] <= 1


def test_a_code_that_is_over_is_not_polled(client_of, pauses):
    client = client_of(TOKENS)
    assert client.problem_of(a_code(seconds=0)).cause is Cause.SIGN_IN_EXPIRED
    client.server.close()
    assert client.server.requests == []


def test_a_computer_that_sleeps_lets_the_code_end(client_of, monkeypatch):
    real, slept = clock.now, [0.0]
    monkeypatch.setattr(clock, "now", lambda: real() + slept[0])
    client, code = client_of(PENDING), a_code(interval=0.05)
    sleeper = threading.Timer(0.2, lambda: slept.append(slept.pop() + 400))
    sleeper.start()
    assert client.problem_of(code).cause is Cause.SIGN_IN_EXPIRED
    sleeper.join()


def test_a_wall_clock_that_jumps_changes_nothing(client_of, monkeypatch):
    monkeypatch.setattr(time, "time", lambda: 4e9)
    assert client_of(PENDING, TOKENS).end_of(a_code(interval=0.05)) == SIGNED_IN


# --- The network ---------------------------------------------------------------------------------


def after_failures(fail: Callable[[Conversation], None], times: int):
    """Fail so often, on any connection, then answer with the tokens."""
    left = [fail] * times

    def play(client: Conversation) -> None:
        while client.read_request():
            if not left:
                client.send(TOKENS)
                continue
            left.pop()(client)
            return

    return play


def test_a_time_out_doubles_the_interval_for_good_and_does_not_end_the_wait(
    client_of, pauses, monkeypatch
):
    monkeypatch.setattr(device, "_POLL_SECONDS", 0.3)
    play = after_failures(Conversation.wait_for_end, 2)
    assert client_of(play=play).end_of() == SIGNED_IN
    assert pauses == [2, 4, 8]


def test_a_lost_connection_doubles_the_interval(client_of, pauses):
    play = after_failures(Conversation.hang_up, 6)
    assert client_of(play=play).end_of() == SIGNED_IN
    assert pauses == [2, 4, 8, 16, 32, 60, 60]


def test_a_server_that_is_busy_is_asked_less(client_of, pauses):
    client = client_of(http(b"", "503 Sorry"), http(b"", "429 Busy"), PENDING, TOKENS)
    assert client.end_of() == SIGNED_IN
    assert pauses == [2, 4, 8, 8]


@pytest.mark.parametrize(
    ("retry_after", "pause"), [("30", 30), ("31536000", 60), ("1", 4), ("soon", 4), ("-5", 4)]
)
def test_retry_after_counts_once_up_to_a_minute(client_of, pauses, retry_after, pause):
    busy = http(b"", "429 Busy", f"Retry-After: {retry_after}\r\n")
    assert client_of(busy, PENDING, TOKENS).end_of() == SIGNED_IN
    assert pauses == [2, pause, 4]


def test_the_last_trouble_is_told_when_the_code_is_over(client_of, pauses):
    problem = client_of(http(b"", "503 Sorry")).problem_of()
    assert problem.cause is Cause.SIGN_IN_EXPIRED
    assert problem.detail == "HTTP status 503"


def test_one_connection_is_asked_for_however_often_it_polls(
    serve, pauses, connection_for: ConnectionFor
):
    server = serve(in_turn(PENDING, PENDING, PENDING, TOKENS))
    asked: list[str] = []

    def connection(url: str) -> Connection:
        asked.append(url)
        return connection_for(url)

    client = DeviceClient(integration_at(server), connection)
    assert client.wait(a_code(), Cancellation()) == SIGNED_IN
    assert len(asked) == 1


# --- Stop ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("phase", ["between polls", "in a poll", "before"])
def test_stop_ends_the_wait_at_once(client_of, phase):
    client, switch = client_of(play=silent), Cancellation()
    code = a_code(interval=20 if phase == "between polls" else 0.01)
    if phase == "before":
        switch.cancel()
    stopped: list[float] = []

    def stop() -> None:
        if phase == "in a poll":
            assert client.server.touched.wait(5)
        else:
            time.sleep(0.1)
        stopped.append(time.perf_counter())
        switch.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    end = client.end_of(code, switch)
    ended = time.perf_counter()
    stopper.join()
    assert isinstance(end, Problem)
    assert (end.cause, end.certainty) == (Cause.STOPPED, Certainty.NOT_SENT)
    assert ended - stopped[0] < 0.5


@pytest.mark.parametrize(
    "secret", ["DEVICE-4711", "client-secret-4711", "QzEyMzQ6Y2xpZW50LXNlY3Jl"]
)
def test_an_error_that_quotes_a_secret_tells_it_to_nobody(client_of, pauses, caplog, secret):
    with caplog.at_level(logging.DEBUG):
        problem = client_of(said({"error": "x", "message": f"no {secret}"}, "400 B")).problem_of()
    assert secret not in repr(problem) + caplog.text


def test_an_id_and_a_secret_with_signs_are_sent_as_the_rfc_has_it(serve, connection_for, pauses):
    server = serve(answering(TOKENS))
    strange = replace(integration_at(server), client_id="a:b", client_secret=Secret("ä +"))
    DeviceClient(strange, connection_for).wait(a_code(), Cancellation())
    basic = base64.b64encode(b"a%3Ab:%C3%A4+%2B")
    assert b"Basic " + basic + b"\r\n" in server.requests[0]


def test_a_public_client_shows_no_secret(serve, connection_for, pauses):
    """RFC 6749 2.3: an empty password is invalid, and servers refuse it."""
    server = serve(in_turn(TOKENS))
    public = replace(integration_at(server), client_secret=Secret(""))
    assert DeviceClient(public, connection_for).wait(a_code(), Cancellation()) == SIGNED_IN
    assert b"\r\nAuthorization:" not in server.requests[0]
    assert form_in(server.requests[0])["client_id"] == public.client_id


def test_it_polls_at_its_own_address(serve, connection_for, pauses):
    own, others = serve(answering(TOKENS)), serve(answering(said({})))
    integration = replace(integration_at(others), device_token_url=own.url)
    DeviceClient(integration, connection_for).wait(a_code(), Cancellation())
    others.close()
    assert (len(own.requests), others.connections) == (1, 0)
    assert INTEGRATION.device_token_url != own.url
