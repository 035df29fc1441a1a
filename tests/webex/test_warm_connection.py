"""A connection that is open before the request: no request is sent on a closing one."""

from __future__ import annotations

import socket
import sys
import threading

import pytest
import trustme

from csr_desktop.system import clock as clock_module
from csr_desktop.webex import lifetime as lifetime_module
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.connection import Connection
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.lifetime import Lifetime
from tests.support.answers import KEY, http
from tests.support.scripted_server import answering, silent
from tests.webex.conftest import tls_context


def warm(caller) -> Problem | None:
    connection: Connection = caller.connection
    return connection.warm(5.0, Cancellation())


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_request_takes_the_connection_that_stands(caller_of, serve, trusted, scheme):
    context = tls_context(trusted.issue_cert("127.0.0.1")) if scheme == "https" else None
    server = serve(answering(http()), context)
    caller = caller_of(server.url)
    assert warm(caller) is None
    assert warm(caller) is None
    assert server.requests == []
    assert [caller.create().key for _ in range(2)] == [KEY] * 2
    server.close()
    assert (server.connections, len(server.requests)) == (1, 2)


def test_tickets_of_tls_do_not_look_like_the_end(caller_of, serve, trusted):
    """The site sends them after the handshake; unread they make the socket readable."""
    context = tls_context(trusted.issue_cert("127.0.0.1"))
    context.num_tickets = 5
    server = serve(answering(http()), context)
    caller = caller_of(server.url)
    assert warm(caller) is None
    assert caller.create().key == KEY
    server.close()
    assert server.connections == 1


def test_one_that_the_site_has_closed_is_replaced_before_the_request(caller_of, serve):
    hang_up = threading.Event()

    def play(client):
        if client._server.connections == 1:
            hang_up.wait(5)
            client.hang_up()
        else:
            answering(http())(client)

    server = serve(play)
    caller = caller_of(server.url)
    assert warm(caller) is None
    hang_up.set()
    assert server.hung_up.wait(5)
    assert warm(caller) is None
    assert caller.create().key == KEY
    server.close()
    assert (server.connections, len(server.requests)) == (2, 1)


def test_one_that_the_site_may_close_at_any_moment_takes_no_request(caller_of, serve, monkeypatch):
    clock = [100.0]
    monkeypatch.setattr(clock_module, "now", lambda: clock[0])
    monkeypatch.setattr(clock_module, "slept", lambda: 0.0)
    server = serve(answering(http()))
    caller = caller_of(server.url)
    caller.connection._control.lifetime._limit = 2.0
    assert caller.create().key == KEY
    clock[0] += 1.9
    assert caller.create().key == KEY
    assert server.connections == 1
    clock[0] += 2.1
    assert caller.create().key == KEY
    server.close()
    assert (server.connections, len(server.requests)) == (2, 3)


def test_idle_is_counted_from_where_it_was_stood_up(caller_of, serve):
    caller = caller_of(serve(answering(http())).url)
    assert warm(caller) is None
    assert caller.connection._control.lifetime.idle < 5


def test_no_connection_is_a_problem_and_nothing_was_sent(caller_of, serve):
    server = serve(silent)
    caller = caller_of(server.url)
    server.close()
    problem = warm(caller)
    assert problem is not None
    assert (problem.cause, problem.certainty) == (Cause.CONNECTION_REFUSED, Certainty.NOT_SENT)


def test_a_connection_that_fails_half_made_takes_no_request(caller_of, serve, trusted):
    stranger = tls_context(trustme.CA().issue_cert("127.0.0.1"))
    server = serve(answering(http()), stranger)
    caller = caller_of(server.url)
    for _ in range(2):
        problem = warm(caller)
        assert problem is not None
        assert problem.cause is Cause.CERTIFICATE_ISSUER
    assert caller.create().problem.cause is Cause.CERTIFICATE_ISSUER
    server.close()
    assert (server.connections, server.requests) == (3, [])


def test_a_handshake_that_hangs_ends_with_the_switch(caller_of, serve):
    """A server without TLS that never answers the hello."""
    server = serve(silent)
    caller = caller_of(server.url.replace("http:", "https:"))
    cancellation = Cancellation()
    ended: list[Problem | None] = []
    thread = threading.Thread(target=lambda: ended.append(caller.connection.warm(30, cancellation)))
    thread.start()
    assert server.touched.wait(5)
    cancellation.cancel()
    thread.join(2)
    assert not thread.is_alive()
    assert ended[0] is not None
    assert ended[0].cause is Cause.STOPPED


class Clock:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 50.0
        self.asleep = 0.0
        monkeypatch.setattr(clock_module, "now", lambda: self.now)
        monkeypatch.setattr(clock_module, "slept", lambda: self.asleep)


def test_what_was_seen_closed_is_given_up_sooner_the_next_time(monkeypatch):
    clock = Clock(monkeypatch)
    lifetime = Lifetime()
    lifetime.begin()
    clock.now += 1.8
    lifetime.seen_open()
    clock.now += 0.7
    assert not lifetime.is_over
    lifetime.seen_closed()
    lifetime.begin()
    clock.now += 1.5
    assert not lifetime.is_over
    clock.now += 0.1
    assert lifetime.is_over


def test_an_end_that_nobody_watched_tells_nothing(monkeypatch):
    clock = Clock(monkeypatch)
    lifetime = Lifetime()
    lifetime.begin()
    clock.now += 60
    lifetime.seen_closed()
    lifetime.begin()
    clock.now += 30
    assert not lifetime.is_over


def test_a_connection_that_was_idle_for_long_is_given_up(monkeypatch):
    clock = Clock(monkeypatch)
    lifetime = Lifetime()
    lifetime.begin()
    clock.now += lifetime_module.MOST_IDLE_SECONDS
    assert not lifetime.is_over
    clock.now += 0.1
    assert lifetime.is_over


def test_a_connection_is_given_up_after_the_shortest_sleep(monkeypatch):
    clock = Clock(monkeypatch)
    lifetime = Lifetime()
    lifetime.begin()
    clock.asleep += 0.01  # no sleep: the two clocks are read one after the other
    assert not lifetime.is_over
    clock.asleep += 2
    assert lifetime.is_over
    lifetime.begin()
    assert not lifetime.is_over


def test_after_a_sleep_the_request_takes_a_new_connection(caller_of, serve, monkeypatch):
    """One that the network no longer carries: what is sent on it is never answered."""

    def play(client):
        if client._server.connections == 1:
            client.read_request()
            client.send(http())
            client.wait_for_end()
        else:
            answering(http())(client)

    clock = Clock(monkeypatch)
    server = serve(play)
    caller = caller_of(server.url)
    assert caller.create().key == KEY
    clock.now += 3600
    assert caller.create().key == KEY
    server.close()
    assert (server.connections, len(server.requests)) == (2, 2)


@pytest.mark.skipif(sys.platform != "linux", reason="has more than one loopback address")
def test_on_another_network_the_request_takes_a_new_connection(caller_of, serve, monkeypatch):
    """The kept connection has an address that the route to the site no longer has."""

    class FromElsewhere(socket.socket):
        def connect_ex(self, address):
            self.bind(("127.0.0.2", 0))
            return super().connect_ex(address)

    server = serve(answering(http()))
    caller = caller_of(server.url)
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(socket, "socket", FromElsewhere)
        assert caller.create().key == KEY
    assert [caller.create().key for _ in range(2)] == [KEY] * 2
    server.close()
    assert (server.connections, len(server.requests)) == (2, 3)


def test_a_connection_without_a_way_is_of_no_network():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        with socket.create_connection(listener.getsockname()) as sock:
            assert lifetime_module.is_of_this_network(sock)
        assert not lifetime_module.is_of_this_network(sock)


def test_no_site_is_taken_for_faster_than_half_a_second(monkeypatch):
    clock = Clock(monkeypatch)
    lifetime = Lifetime()
    lifetime.begin()
    clock.now += 0.2
    lifetime.seen_closed()
    lifetime.begin()
    clock.now += 0.4
    assert not lifetime.is_over
