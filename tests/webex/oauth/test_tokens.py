"""Tokens for a code, new ones for old ones, and whose they are."""

from __future__ import annotations

import json
import logging
import math
import threading
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.connection import Connection, HttpAnswer
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.network import Network
from csr_desktop.webex.oauth.authorization import Code
from csr_desktop.webex.oauth.call import ConnectionFor
from csr_desktop.webex.oauth.tokens import Person, TokenClient, Tokens, read_tokens
from csr_desktop.webex.secret import Secret
from tests.support.answers import http
from tests.support.scripted_server import (
    ScriptedServer,
    answering,
    answering_then_hanging_up,
    dripping,
    silent,
)
from tests.webex.conftest import tls_context
from tests.webex.oauth.conftest import INTEGRATION, form_in, integration_at, said

CODE = Code(Secret("CODE-4711"), Secret("verifier-of-43-characters-and-more-0123456789"))
REFRESH, ACCESS = Secret("REFRESH-4711"), Secret("ACCESS-4711")
WEBEX = {
    "access_token": "NEW-ACCESS",
    "expires_in": 1209599,
    "refresh_token": "NEW-REFRESH",
    "refresh_token_expires_in": 7775999,
    "token_type": "Bearer",
}
TOKENS = Tokens(Secret("NEW-ACCESS"), 1209599.0, Secret("NEW-REFRESH"), 7775999.0)
ME = {"id": "Y2lz", "emails": ["rep@acme.example", "other@acme.example"], "displayName": "A Rep"}
CALLS = ("exchange", "refresh", "who")


def called(client: TokenClient, call: str, seconds: float = 5, switch: Cancellation | None = None):
    argument = {"exchange": CODE, "refresh": REFRESH, "who": ACCESS}[call]
    return getattr(client, call)(argument, seconds, switch or Cancellation())


def problem_of(client: TokenClient, call: str, seconds: float = 5) -> Problem:
    end = called(client, call, seconds)
    assert isinstance(end, Problem), end
    assert end.certainty is Certainty.NOT_SENT
    return end


class Client(TokenClient):
    """A client of one scripted server."""

    def __init__(self, server: ScriptedServer, connection_for: ConnectionFor) -> None:
        super().__init__(integration_at(server), connection_for)
        self.server = server


@pytest.fixture
def client_of(serve, connection_for):
    """A client of a server that answers, or plays, so."""

    def make(*answers: bytes, play=None) -> Client:
        return Client(serve(play or answering(*answers)), connection_for)

    return make


# --- What is sent --------------------------------------------------------------------------------


def test_the_exchange_sends_the_code_with_its_verifier_and_the_same_redirect_uri(client_of):
    client = client_of(said(WEBEX))
    assert called(client, "exchange") == TOKENS
    (request,) = client.server.requests
    assert request.startswith(b"POST ")
    assert b"Content-Type: application/x-www-form-urlencoded\r\n" in request
    assert b"Authorization" not in request
    assert form_in(request) == {
        "grant_type": "authorization_code",
        "client_id": "C1234",
        "client_secret": "client-secret-4711",
        "code": "CODE-4711",
        "redirect_uri": "http://127.0.0.1:5000/authorize",
        "code_verifier": "verifier-of-43-characters-and-more-0123456789",
    }


def test_the_refresh(client_of):
    client = client_of(said(WEBEX))
    assert called(client, "refresh") == TOKENS
    assert form_in(client.server.requests[0]) == {
        "grant_type": "refresh_token",
        "client_id": "C1234",
        "client_secret": "client-secret-4711",
        "refresh_token": "REFRESH-4711",
    }


def test_a_public_client_has_no_secret(serve, connection_for):
    server = serve(answering(said(WEBEX)))
    client = TokenClient(integration_at(server, client_secret=Secret("")), connection_for)
    assert called(client, "exchange") == TOKENS
    assert b"client_secret" not in server.requests[0]


def test_who_signed_in(client_of):
    client = client_of(said(ME))
    assert called(client, "who") == Person("rep@acme.example", "A Rep")
    (request,) = client.server.requests
    assert request.startswith(b"GET ")
    assert b"\r\nAuthorization: Bearer ACCESS-4711\r\n" in request


@pytest.mark.parametrize("call", CALLS)
def test_each_call_goes_to_its_own_address(serve, connection_for, call):
    server = serve(answering(said(WEBEX | ME)))
    others = serve(answering(said({})))
    name = "people_url" if call == "who" else "token_url"
    client = TokenClient(integration_at(others, **{name: server.url}), connection_for)
    called(client, call)
    others.close()
    assert (len(server.requests), others.connections) == (1, 0)


@pytest.mark.parametrize("call", CALLS)
def test_it_is_sent_once(client_of, call):
    for answer in (http(b"", "500 Sorry"), http(b"", "429 Slow"), said({"error": "x"})):
        client = client_of(answer)
        assert isinstance(called(client, call), Problem)
        client.server.close()
        assert len(client.server.requests) == 1


# --- Answers -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["Bearer", "bearer", "", None])
def test_the_kind_of_token_may_be_missing(client_of, kind):
    assert called(client_of(said(WEBEX | {"token_type": kind})), "exchange") == TOKENS


def test_another_kind_of_token_is_not_used(client_of):
    problem = problem_of(client_of(said(WEBEX | {"token_type": "DPoP"})), "exchange")
    assert problem.cause is Cause.UNREADABLE


@pytest.mark.parametrize("call", ["exchange", "refresh"])
def test_without_a_refresh_token(client_of, call):
    answer = {name: WEBEX[name] for name in ("access_token", "expires_in")}
    for more in ({}, {"refresh_token": None}, {"refresh_token": ""}):
        tokens = called(client_of(said(answer | more)), call)
        assert tokens == Tokens(Secret("NEW-ACCESS"), 1209599.0, None, None)


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("3600", 3600.0),
        ("3600.5", 3600.5),
        ("0", 0.0),
        ('"3600"', 3600.0),
        ('"soon"', None),
        ('""', None),
        ('"-5"', None),
        ('"1e3"', None),
        ('"٣"', None),
        ("-1", None),
        ("-0.5", None),
        ("null", None),
        ("true", None),
        ("[]", None),
        ("{}", None),
        ("1e300", 315360000.0),
        ("9" * 40, 315360000.0),
        ("9" * 400, 315360000.0),
        ("99999999999", 315360000.0),
    ],
)
def test_how_long_a_token_lives(client_of, written, seconds):
    for name in ("expires_in", "refresh_token_expires_in"):
        rest = json.dumps({k: v for k, v in WEBEX.items() if k != name})[:-1]
        answer = f'{rest}, "{name}": {written}}}'.encode()
        tokens = called(client_of(http(answer)), "exchange")
        assert isinstance(tokens, Tokens)
        lives = tokens.access_seconds, tokens.refresh_seconds
        assert lives[name != "expires_in"] == seconds
        assert lives[name == "expires_in"] is not None


def test_a_life_that_is_not_told_is_not_known(client_of):
    answer = said({"access_token": "NEW-ACCESS", "refresh_token": "NEW-REFRESH"})
    assert called(client_of(answer), "refresh") == replace(
        TOKENS, access_seconds=None, refresh_seconds=None
    )


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "01", "0x10"])
def test_a_number_that_json_does_not_have(client_of, number):
    answer = http(f'{{"access_token": "NEW-ACCESS", "expires_in": {number}}}'.encode())
    assert problem_of(client_of(answer), "exchange").cause is Cause.UNREADABLE


@pytest.mark.parametrize("name", ["access_token", "refresh_token"])
@pytest.mark.parametrize(
    "token",
    ["a\nb", "a\r\nX: y", "a\0b", "a b", " ", "\x1b[2J", "ä", "\u202e", "x" * 16385, 7, ["x"], {}],
)
def test_a_token_that_can_t_be_sent_is_not_used(client_of, name, token):
    if name == "refresh_token" and token == {}:
        return  # nothing, as null is
    problem = problem_of(client_of(said(WEBEX | {name: token})), "exchange")
    assert problem.cause is Cause.UNREADABLE
    assert "NEW-" not in repr(problem)


@pytest.mark.parametrize("token", [None, "", False])
def test_an_answer_without_a_token(client_of, token):
    problem = problem_of(client_of(said({"access_token": token, "expires_in": 5})), "refresh")
    assert problem.cause is Cause.UNREADABLE


@pytest.mark.parametrize("length", [106, 1700, 10_000, 16_384])
def test_a_long_token_is_a_token(client_of, length):
    answer = said(WEBEX | {"access_token": "a" * length, "refresh_token": "r" * length})
    tokens = called(client_of(answer), "exchange")
    assert tokens == replace(TOKENS, access=Secret("a" * length), refresh=Secret("r" * length))


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("body", "cause"),
    [
        (b"", Cause.UNREADABLE),
        (b"OK", Cause.UNREADABLE),
        (b"[]", Cause.UNREADABLE),
        (b'["access_token"]', Cause.UNREADABLE),
        (b'"access_token"', Cause.UNREADABLE),
        (b"4711", Cause.UNREADABLE),
        (b"null", Cause.UNREADABLE),
        (b'{"access_token": ', Cause.UNREADABLE),
        (b'{"access_token": "\xff"}', Cause.UNREADABLE),
        (b"[" * 100_000, Cause.UNREADABLE),
        (b'{"a":' * 100_000, Cause.UNREADABLE),
        (b"access_token=x&token_type=bearer", Cause.UNREADABLE),
        (b"<!DOCTYPE html><title>Sign in</title>", Cause.WEB_PAGE),
        (b"\n<HTML><body>Hotel</body></HTML>", Cause.WEB_PAGE),
        (b"{" + b" " * 10 * 1024 * 1024 + b"}", Cause.TOO_LARGE),
    ],
)
def test_what_is_no_answer(client_of, call, body, cause):
    assert problem_of(client_of(http(body)), call).cause is cause


def test_a_byte_order_mark_is_no_fault(client_of):
    answer = http(b"\xef\xbb\xbf" + json.dumps(WEBEX).encode())
    assert called(client_of(answer), "exchange") == TOKENS


@settings(max_examples=50)
@given(
    st.dictionaries(
        st.sampled_from([*WEBEX, "error", "errors", "message", "trackingId"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
            lambda inner: st.lists(inner, max_size=3),
            max_leaves=5,
        ),
    ),
    st.sampled_from([200, 400, 401, 428, 429, 500]),
)
def test_no_answer_raises(fields, status):
    end = read_tokens(HttpAnswer(status, json.dumps(fields).encode()))
    if isinstance(end, Tokens):
        assert status == 200
        assert end.access.reveal() == fields["access_token"]
        assert end.access_seconds is None or 0 <= end.access_seconds < math.inf


@pytest.mark.parametrize(
    "emails", [None, [], "", "rep@acme.example", [7], [""], ["rep"], ["a\nb@x"], ["x@" + "y" * 300]]
)
def test_nobody_without_an_e_mail_address(client_of, emails):
    problem = problem_of(client_of(said(ME | {"emails": emails})), "who")
    assert problem.cause is Cause.UNREADABLE


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (
            said({"message": "The request requires a valid access token."}, "401 No"),
            "sign-in ended",
        ),
        (said({"error": "invalid_token"}, "401 Unauthorized"), Cause.SIGN_IN_ENDED),
        (http(b"<html>", "401 Unauthorized"), Cause.HTTP_REFUSED),
        (said({"message": "Missing scope."}, "403 Forbidden"), Cause.INTEGRATION_REFUSED),
    ],
)
def test_an_access_token_that_is_no_longer_good(client_of, answer, cause):
    assert problem_of(client_of(answer), "who").cause == cause


@pytest.mark.parametrize("name", [None, 7, "a\x1b[2Jb", "x" * 300])
def test_a_strange_name_is_none(client_of, name):
    assert called(client_of(said(ME | {"displayName": name})), "who") == Person("rep@acme.example")


# --- The connection -------------------------------------------------------------------------------


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See", "307 Temporary", "308 P"])
def test_a_redirect_is_not_followed(serve, client_of, call, status):
    elsewhere = serve(answering(said(WEBEX | ME)))
    client = client_of(http(b"", status, f"Location: {elsewhere.url}\r\n"))
    assert problem_of(client, call).cause is Cause.REDIRECTED
    elsewhere.close()
    assert elsewhere.connections == 0


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("play", "cause"),
    [
        (silent, Cause.SIGN_IN_DEADLINE),
        (dripping(b"HTTP/1.1 400 No\r\nContent-Length: 90\r\n\r\n", b"x" * 90), "sign-in deadline"),
        (answering_then_hanging_up(b""), Cause.CONNECTION_LOST),
        (
            answering_then_hanging_up(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
            "connection lost",
        ),
    ],
    ids=["silence", "an error that drips", "hang-up", "half an answer"],
)
def test_what_the_network_does_keeps_its_cause_and_creates_no_session(client_of, call, play, cause):
    assert problem_of(client_of(play=play), call, seconds=0.4).cause == cause


@pytest.mark.parametrize("call", CALLS)
def test_a_port_where_nobody_listens(connection_for, free_port, call):
    url = f"http://127.0.0.1:{free_port}/x"
    client = TokenClient(replace(INTEGRATION, token_url=url, people_url=url), connection_for)
    assert problem_of(client, call).cause is Cause.CONNECTION_REFUSED


@pytest.mark.parametrize("call", CALLS)
def test_stop_ends_the_wait_at_once(client_of, call):
    client, switch = client_of(play=silent), Cancellation()

    def stop() -> None:
        assert client.server.touched.wait(5)
        stopped.append(time.perf_counter())
        switch.cancel()

    stopped: list[float] = []
    stopper = threading.Thread(target=stop)
    stopper.start()
    end = called(client, call, 20, switch)
    assert time.perf_counter() - stopped[0] < 0.5
    stopper.join()
    assert end == Problem(Cause.STOPPED, Certainty.NOT_SENT, detail=end.detail)


@pytest.mark.parametrize("call", CALLS)
def test_a_deadline_does_not_throw_the_caller_s_switch(client_of, call):
    switch = Cancellation()
    assert isinstance(called(client_of(play=silent), call, 0.2, switch), Problem)
    assert switch.cause is None


@pytest.mark.parametrize("call", CALLS)
def test_a_switch_that_was_thrown_before_sends_nothing(client_of, call):
    client, switch = client_of(said(WEBEX | ME)), Cancellation()
    switch.cancel(Cause.DEADLINE)
    end = called(client, call, 5, switch)
    client.server.close()
    assert end == Problem(Cause.DEADLINE, Certainty.NOT_SENT)
    assert client.server.connections == 0


@pytest.mark.parametrize("call", CALLS)
def test_over_tls(serve, trusted, connection_for, call):
    server = serve(answering(said(WEBEX | ME)), tls_context(trusted.issue_cert("127.0.0.1")))
    assert server.url.startswith("https:")
    client = Client(server, connection_for)
    assert not isinstance(called(client, call), Problem)


@pytest.mark.parametrize("call", CALLS)
def test_the_proxy_server_of_the_site_s_connections_sees_no_secret(serve, call):
    proxy = serve(answering(http(b"", "403 Forbidden")))
    network = Network(proxy=f"http://127.0.0.1:{proxy.port}")
    connection = Connection(INTEGRATION.token_url, "CSR-Desktop/test", network)
    problem = problem_of(TokenClient(INTEGRATION, lambda _: connection), call)
    connection.close()
    proxy.close()
    assert problem.cause is Cause.PROXY
    assert proxy.received.startswith(b"CONNECT webexapis.com:443 HTTP/1.1\r\n")
    assert b"4711" not in proxy.received


@pytest.mark.parametrize("call", CALLS)
def test_a_certificate_that_is_not_trusted(serve, authority, call):
    server = serve(answering(said(WEBEX)), tls_context(authority.issue_cert("127.0.0.1")))
    connection = Connection(server.url, "CSR-Desktop/test", Network())
    client = TokenClient(integration_at(server), lambda _: connection)
    assert problem_of(client, call).cause.startswith("certificate")
    connection.close()
    server.close()
    assert server.received == b"" or b"4711" not in server.received


# --- Secrets -------------------------------------------------------------------------------------

QUOTING = [
    "error_description", "message", "errors", "errors in texts", "error", "trackingId", "page",
]  # fmt: skip


def quoting(place: str, text: str, status: str) -> bytes:
    if place == "page":
        return http(text.encode(), status)
    fields: dict[str, object] = {"message": "no"}
    if place == "errors":
        fields["errors"] = [{"description": f"no {text}"}]
    elif place == "errors in texts":
        fields["errors"] = [f"no {text}"]
    else:
        fields[place] = text if place == "trackingId" else f"no {text}"
    return said(fields, status)


@pytest.mark.parametrize("status", ["400 Bad", "401 No", "500 Sorry", "200 OK"])
@pytest.mark.parametrize("place", QUOTING)
@pytest.mark.parametrize("call", CALLS)
def test_an_error_that_quotes_a_secret_tells_it_to_nobody(client_of, caplog, call, place, status):
    secrets = {
        "exchange": (CODE.code, CODE.verifier, INTEGRATION.client_secret),
        "refresh": (REFRESH, INTEGRATION.client_secret),
        "who": (ACCESS,),
    }[call]
    for secret in secrets:
        with caplog.at_level(logging.DEBUG):
            problem = problem_of(client_of(quoting(place, secret.reveal(), status)), call)
        assert secret.reveal() not in repr(problem) + str(problem.cause)
        assert secret.reveal() not in caplog.text


def test_new_tokens_in_an_error_are_told_to_nobody(client_of):
    fields = WEBEX | {"error": "invalid_grant", "error_description": "not NEW-ACCESS, NEW-REFRESH"}
    problem = problem_of(client_of(said(fields)), "exchange")
    assert problem.reason == "not [access token], [refresh token]"


def test_tokens_and_people_show_no_secret(client_of, caplog):
    with caplog.at_level(logging.DEBUG):
        shown = repr([called(client_of(said(WEBEX | ME)), call) for call in CALLS])
    for secret in ("4711", "NEW-ACCESS", "NEW-REFRESH"):
        assert secret not in shown + caplog.text


def test_a_long_text_of_a_long_secret_takes_no_time(client_of):
    integration_secret = "s" * 16_000
    client = client_of(said({"message": integration_secret * 3}, "400 Bad"))
    began = time.perf_counter()
    client.refresh(Secret("ab" * 8000), 5, Cancellation())
    assert time.perf_counter() - began < 2
