"""One kept connection: reused while it is open, replaced when it is closed."""

from __future__ import annotations

import gc
import socket
import threading
import time
from pathlib import Path

import pytest

from csr_desktop.webex.faults import Cause, Certainty
from tests.support.answers import CREATED, KEY, http, http_chunked, http_until_close
from tests.support.scripted_server import (
    ScriptedServer,
    answering,
    answering_then_hanging_up,
    answering_then_resetting,
    silent,
)
from tests.webex.conftest import tls_context


def test_a_request_leaves_at_once_and_does_not_wait_for_the_last_one_s_receipt(caller_of, serve):
    caller = caller_of(serve(answering(http())).url)
    caller.create()
    handle = caller.connection._control._handle
    assert handle is not None
    assert handle.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


WRONG = http(CREATED.replace(KEY.encode(), b"99999999"))


@pytest.mark.parametrize("answer", [http(), http_chunked()], ids=["length", "chunks"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_two_calls_go_over_one_connection(caller_of, serve, trusted, answer, scheme):
    context = tls_context(trusted.issue_cert("127.0.0.1")) if scheme == "https" else None
    server = serve(answering(answer), context)
    caller = caller_of(server.url)
    assert [caller.create().key for _ in range(3)] == [KEY] * 3
    server.close()
    assert (server.connections, len(server.requests)) == (1, 3)


@pytest.mark.parametrize("ending", [answering_then_hanging_up, answering_then_resetting])
def test_a_connection_that_the_site_closed_while_idle_is_made_anew(caller_of, serve, ending):
    server = serve(ending(http()))
    caller = caller_of(server.url)
    for number in range(1, 4):
        assert caller.create().key == KEY
        server._threads[-1].join()  # it has hung up
        assert len(server.requests) == number
    server.close()
    assert (server.connections, len(server.requests)) == (3, 3)


@pytest.mark.parametrize(
    "answer", [http(headers="Connection: close\r\n"), http_until_close()], ids=["length", "end"]
)
def test_a_connection_that_the_answer_ends_is_made_anew(caller_of, serve, answer):
    server = serve(answering_then_hanging_up(answer))
    caller = caller_of(server.url)
    assert [caller.create().key for _ in range(2)] == [KEY] * 2
    server.close()
    assert (server.connections, len(server.requests)) == (2, 2)


def test_a_connection_that_dies_under_the_second_request_is_unknown_and_not_tried_again(
    caller_of, serve
):
    def play(client):
        client.read_request()
        client.send(http())
        client.read_request()

    server = serve(play)
    caller = caller_of(server.url)
    assert caller.create().key == KEY
    problem = caller.create().problem
    server.close()
    assert (problem.certainty, problem.cause) == (Certainty.UNKNOWN, Cause.CONNECTION_LOST)
    assert (server.connections, len(server.requests)) == (1, 2)


def test_an_answer_that_nobody_asked_for_is_not_the_next_one_s(caller_of, serve):
    server = serve(answering(http() + WRONG, http()))
    caller = caller_of(server.url)
    assert [caller.create().key for _ in range(2)] == [KEY] * 2
    server.close()
    assert len(server.requests) == 2


def test_an_answer_that_nobody_asked_for_and_that_comes_later_is_not_the_next_one_s(
    caller_of, serve
):
    read, said_more = threading.Event(), threading.Event()

    def play(client):
        client.read_request()
        client.send(http())
        if len(client._server.requests) == 1:
            read.wait(5)
            client.send(WRONG)
            said_more.set()
        client.wait_for_end()

    server = serve(play)
    caller = caller_of(server.url)
    assert caller.create().key == KEY
    read.set()
    assert said_more.wait(5)
    assert caller.create().key == KEY
    server.close()
    assert (server.connections, len(server.requests)) == (2, 2)


def test_a_broken_answer_is_followed_by_a_new_connection(caller_of, serve):
    answers = [http()[:-20], http()]

    def play(client):
        client.read_request()
        client.send(answers.pop(0))

    server = serve(play)
    caller = caller_of(server.url)
    assert caller.create().problem.cause is Cause.CONNECTION_LOST
    assert caller.create().key == KEY
    server.close()
    assert (server.connections, len(server.requests)) == (2, 2)


def test_closing_the_client_closes_the_connection(caller_of, serve):
    def play(client):
        client.read_request()
        client.send(http())
        client.wait_for_end()

    server = serve(play)
    caller = caller_of(server.url)
    caller.create()
    assert not server.left.is_set()
    caller.client.close()
    assert server.left.wait(5)


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files as Linux does")
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_no_end_of_a_call_leaves_a_socket_or_a_thread(caller_of, trusted, scheme):
    context = tls_context(trusted.issue_cert("127.0.0.1")) if scheme == "https" else None
    plays = [
        answering(http()),
        answering_then_hanging_up(http_until_close()),
        answering_then_hanging_up(http()[:-20]),
        answering_then_resetting(b""),
        answering(http(status="302 Found")),
        answering(http(bytes(2_000_000))),
        silent,
    ]

    def round_of_calls() -> None:
        for play in plays:
            with ScriptedServer(play, context) as server:
                caller = caller_of(server.url)
                caller.create(seconds=0.2)
                caller.create(seconds=0.2)
            caller.create(seconds=0.2)
            caller.client.close()

    round_of_calls()
    before, threads = open_files(), threading.active_count()
    assert not gc.isenabled()  # sockets are closed by those who opened them, not by chance
    round_of_calls()
    assert open_files() <= before
    until = time.monotonic() + 2  # a deadline's thread ends a moment after its request
    while threading.active_count() > threads and time.monotonic() < until:
        time.sleep(0.01)
    assert threading.active_count() <= threads
