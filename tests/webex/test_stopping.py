"""The rep stops waiting: at once, in every phase, and with the truth about what was sent."""

from __future__ import annotations

import socket
import threading

import pytest
from urllib3 import HTTPConnectionPool

from csr_desktop.webex import dialing
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Success
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.request_control import RequestControl
from tests.support.answers import CREATED, KEY, http
from tests.support.broken_answers import CHUNKED, CLOSING, HEAD
from tests.support.scripted_server import PATH, answering, answering_then_silent, dripping, silent
from tests.webex.conftest import Called, stopped, tls_context

SENT, NOT_SENT = Certainty.UNKNOWN, Certainty.NOT_SENT


def assert_stopped(end: tuple[Called, float], certainty: Certainty) -> None:
    called, seconds = end
    assert (called.problem.certainty, called.problem.cause) == (certainty, Cause.STOPPED)
    assert seconds < 3


def test_during_the_look_up_of_the_name(caller_of, monkeypatch):
    entered, leave = threading.Event(), threading.Event()

    def hang(*_: object, **__: object) -> list[object]:
        entered.set()
        leave.wait(10)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    end = stopped(caller_of(f"https://acme.invalid{PATH}"), lambda: entered.wait(5))
    leave.set()
    assert_stopped(end, NOT_SENT)


def test_while_connecting(caller_of, full_backlog, monkeypatch):
    connecting, wait = threading.Event(), dialing._Dialing.wait

    def tell(self: dialing._Dialing, seconds: float | None) -> socket.socket | None:
        connecting.set()
        return wait(self, seconds)

    monkeypatch.setattr(dialing._Dialing, "wait", tell)
    caller = caller_of(f"http://127.0.0.1:{full_backlog}{PATH}")
    assert_stopped(stopped(caller, lambda: connecting.wait(5)), NOT_SENT)


def test_during_the_handshake(caller_of, serve):
    server = serve(silent)
    caller = caller_of(server.url.replace("http:", "https:"))
    assert_stopped(stopped(caller, lambda: server.touched.wait(5)), NOT_SENT)
    server.close()
    assert b"hostpassword" not in server.received


PHASES = {
    "waiting": (answering_then_silent(b""), "asked"),
    "after the headers": (answering_then_silent(HEAD), "asked"),
    "dripping headers": (dripping(b"", http()), "dripping"),
    "dripping": (dripping(HEAD, CREATED), "dripping"),
    "dripping chunks": (dripping(CHUNKED, b"1\r\n<\r\n" * 100), "dripping"),
    "dripping, then the connection's end": (dripping(CLOSING + b"\r\n", CREATED), "dripping"),
    "dripping, with HTTP/1.0": (dripping(b"HTTP/1.0 200 OK\r\n\r\n", CREATED), "dripping"),
}


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_once_the_request_is_out(caller_of, serve, trusted, phase, scheme):
    play, event = PHASES[phase]
    context = tls_context(trusted.issue_cert("127.0.0.1")) if scheme == "https" else None
    server = serve(play, context)
    end = stopped(caller_of(server.url), lambda: getattr(server, event).wait(5))
    server.close()
    assert_stopped(end, SENT)
    assert len(server.requests) == 1


def test_the_second_request_over_a_kept_connection(caller_of, serve):
    asked_again = threading.Event()

    def silent_after_the_first(client):
        client.read_request()
        client.send(http())
        client.read_request()
        asked_again.set()
        client.wait_for_end()

    server = serve(silent_after_the_first)
    caller = caller_of(server.url)
    assert caller.create().key == KEY
    end = stopped(caller, lambda: asked_again.wait(5))
    server.close()
    assert_stopped(end, SENT)
    assert (server.connections, len(server.requests)) == (1, 2)


@pytest.mark.parametrize("headers", ["", "Connection: close\r\n"])
def test_the_second_request_before_it_begins(caller_of, serve, headers):
    server = serve(answering(http(headers=headers)))
    caller, cancellation = caller_of(server.url), Cancellation()
    assert caller.create().key == KEY
    cancellation.cancel()
    called = caller.create(cancellation=cancellation)
    server.close()
    assert (called.problem.certainty, called.problem.cause) == (NOT_SENT, Cause.STOPPED)
    assert len(server.requests) == 1


def test_at_the_last_moment_before_it_is_sent(caller_of, serve, monkeypatch):
    server = serve(answering(http()))
    caller, cancellation = caller_of(server.url), Cancellation()
    assert caller.create().key == KEY
    monkeypatch.setattr(HTTPConnectionPool, "_validate_conn", lambda *_: cancellation.cancel())
    called = caller.create(cancellation=cancellation)
    server.close()
    assert (called.problem.certainty, called.problem.cause) == (NOT_SENT, Cause.STOPPED)
    assert len(server.requests) == 1


def test_between_connecting_and_the_handshake(caller_of, serve, monkeypatch):
    server = serve(silent)
    cancellation, hold = Cancellation(), RequestControl.hold

    def hold_late(line: RequestControl, sock: socket.socket) -> socket.socket:
        cancellation.cancel()
        return hold(line, sock)

    monkeypatch.setattr(RequestControl, "hold", hold_late)
    called = caller_of(server.url).create(cancellation=cancellation)
    assert (called.problem.certainty, called.problem.cause) == (NOT_SENT, Cause.STOPPED)
    assert called.seconds < 3
    server.close()
    assert server.received == b""


def test_before_it_begins(caller_of, serve):
    server = serve(answering(http()))
    cancellation = Cancellation()
    cancellation.cancel()
    called = caller_of(server.url).create(cancellation=cancellation)
    server.close()
    assert (called.problem.certainty, called.problem.cause) == (NOT_SENT, Cause.STOPPED)
    assert server.connections == 0


def test_after_the_answer_the_key_stays(caller_of, serve):
    server = serve(answering(http()))
    caller, cancellation = caller_of(server.url), Cancellation()
    assert caller.create(cancellation=cancellation).key == KEY
    cancellation.cancel()
    assert caller.create().key == KEY
    server.close()
    assert server.connections == 1


def test_the_site_sees_that_the_rep_has_gone(caller_of, serve):
    server = serve(silent)
    stopped(caller_of(server.url), lambda: server.touched.wait(5))
    assert server.left.wait(5)


def test_the_late_answer_of_a_stopped_request_is_not_the_next_one_s(caller_of, serve):
    late = threading.Event()

    def play(client):
        if len(client._server.requests) == 0:
            client.read_request()
            late.wait(5)
            client.send(http(CREATED.replace(KEY.encode(), b"99999999")))
        else:
            answering(http())(client)

    server = serve(play)
    caller = caller_of(server.url)
    stopped(caller, lambda: server.asked.wait(5))
    late.set()
    assert caller.create().key == KEY


def test_stopping_at_any_moment_tells_the_truth(caller_of, serve):
    """Whenever it stops: a key was read, or nothing was sent, or it is unknown."""
    server = serve(answering(http()))
    ends = []
    for number in range(60):
        caller, cancellation = caller_of(server.url), Cancellation()
        timer = threading.Timer(number * 0.0001, cancellation.cancel)
        timer.start()
        ends.append(caller.create(seconds=5, cancellation=cancellation).end)
        timer.join()
    server.close()
    keys = [end for end in ends if isinstance(end, Success)]
    unknown = [end for end in ends if isinstance(end, Problem) and end.certainty is SENT]
    assert len(keys) <= len(server.requests) <= len(keys) + len(unknown)
