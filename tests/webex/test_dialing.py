"""Name look-up and connecting have the request's whole time, and no dead address uses it up."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.dialing import STAGGER_SECONDS, dial
from csr_desktop.webex.faults import Cause, Certainty
from csr_desktop.webex.sentences import describe
from tests.support.answers import KEY, http
from tests.support.scripted_server import PATH, answering, free_port


@pytest.fixture
def resolves(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Make every name resolve to these ports of this computer, after this many seconds."""

    def make(*ports: int, after: threading.Event | None = None) -> None:
        found = [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", port)) for port in ports]

        def look_up(*_: object, **__: object) -> list[object]:
            if after is not None:
                after.wait(20)
            return list(found)

        monkeypatch.setattr(socket, "getaddrinfo", look_up)

    return make


def test_a_name_server_that_is_dead_does_not_fail_a_create(caller_of, serve, monkeypatch):
    """A resolver tries the next after seconds: 5 by default, here a little more than 3."""
    server = serve(answering(http()))
    getaddrinfo = socket.getaddrinfo

    def late(*args: object, **kwargs: object) -> object:
        time.sleep(3.2)
        return getaddrinfo(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", late)
    assert caller_of(server.url).create(seconds=30).key == KEY


def test_a_look_up_that_never_ends_is_called_not_in_time(caller_of, resolves):
    over = threading.Event()
    resolves(1, after=over)
    called = caller_of(f"https://acme.invalid{PATH}").create(seconds=0.3)
    over.set()
    problem = called.problem
    assert (problem.certainty, problem.cause) == (Certainty.NOT_SENT, Cause.DEADLINE)
    assert 0.25 < called.seconds < 5
    happened, _ = describe(problem) or ("", "")
    assert happened == "Couldn't reach the site in time."


def test_look_up_connecting_and_handshake_share_one_time(caller_of, serve, monkeypatch):
    """Each takes less than the time-out, and all together more."""
    getaddrinfo = socket.getaddrinfo

    def late(*args: object, **kwargs: object) -> object:
        time.sleep(0.4)
        return getaddrinfo(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", late)
    server = serve(lambda client: client.wait_for_end())
    called = caller_of(server.url.replace("http:", "https:")).create(seconds=0.7)
    assert called.problem.cause is Cause.DEADLINE
    assert called.seconds < 1.5


def test_a_dead_address_costs_a_moment_and_not_the_time(
    caller_of,
    serve,
    resolves,
    full_backlog,
):
    server = serve(answering(http()))
    resolves(full_backlog, full_backlog, free_port(), server.port)
    called = caller_of(server.url.replace("127.0.0.1", "localhost")).create(seconds=30)
    assert called.key == KEY
    assert called.seconds < 2 * STAGGER_SECONDS + 5
    server.close()
    assert len(server.requests) == 1


def test_an_address_that_is_slow_is_not_given_up_for_one_that_refuses(
    caller_of,
    resolves,
    full_backlog,
):
    resolves(full_backlog, free_port())
    called = caller_of(f"http://localhost{PATH}").create(seconds=0.8)
    assert called.problem.cause is Cause.DEADLINE
    assert called.seconds > 0.75


def test_of_addresses_that_all_refuse_the_answer_is_at_once(caller_of, resolves):
    resolves(free_port(), free_port(), free_port())
    called = caller_of(f"http://localhost{PATH}").create(seconds=30)
    assert called.problem.cause is Cause.CONNECTION_REFUSED
    assert called.seconds < 5


@pytest.fixture
def listeners() -> Iterator[list[socket.socket]]:
    with ExitStack() as closing:
        yield [closing.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(2)]


def test_one_connection_remains_of_several(listeners: list[socket.socket], full_backlog: int):
    ports = [full_backlog, *(listener.getsockname()[1] for listener in listeners)]
    addresses = [(socket.AF_INET, ("127.0.0.1", port)) for port in ports]
    with dial(addresses, (), Cancellation()) as sock:
        assert sock.getpeername() == listeners[0].getsockname()


def test_no_address_is_an_error() -> None:
    with pytest.raises(OSError, match="no address"):
        dial([], (), Cancellation())
