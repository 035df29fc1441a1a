"""Faults that wait: clients that leave, TLS, and stopping the server."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from time import perf_counter, sleep
from urllib.parse import urlsplit

import pytest

from csr_desktop.demo_site import faults
from csr_desktop.demo_site.answers import HangUpError
from csr_desktop.demo_site.misbehavior import Misbehavior
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import Site
from tests.demo_site.wire import EXAMPLE, post, with_codes

WAITING = ["slow", "silent", "silent-after"]
WORKERS = 10  # cheroot's


@pytest.fixture
def server():
    with DemoServer() as running:
        yield running


@contextmanager
def sent(
    server: DemoServer, fault: str, trust: ssl.SSLContext | None = None
) -> Iterator[socket.socket]:
    """A connection with a request that has this fault."""
    parts = urlsplit(server.url)
    body = with_codes(trackingCode1="CASE-1042", trackingCode10=f"fault:{fault}")
    head = f"POST {parts.path} HTTP/1.1\r\nHost: demo\r\nContent-Length: {len(body)}\r\n\r\n"
    with ExitStack() as stack:
        client = stack.enter_context(socket.create_connection((parts.hostname, parts.port)))
        if trust:
            wrapped = trust.wrap_socket(client, server_hostname=parts.hostname)
            client = stack.enter_context(wrapped)
        client.settimeout(5)
        client.sendall(head.encode() + body)
        yield client


def until(condition: Callable[[], bool]) -> None:
    end = perf_counter() + 5
    while not condition():
        assert perf_counter() < end
        sleep(0.01)


def busy(server: DemoServer, number: int) -> Callable[[], bool]:
    """Whether this many of the server's workers are busy."""
    assert server._server
    requests = server._server.requests
    return lambda: requests.idle == WORKERS - number


@pytest.mark.parametrize("fault", WAITING)
def test_stop_does_not_wait(server, fault):
    with ExitStack() as stack:
        clients = [stack.enter_context(sent(server, fault)) for _ in range(WORKERS + 2)]
        until(busy(server, WORKERS))
        began = perf_counter()
        server.stop()
        assert perf_counter() - began < 1
        assert all(client.recv(1) == b"" for client in clients[:WORKERS])
    assert len(server.site.sessions) >= (0 if fault == "silent" else WORKERS)


@pytest.mark.parametrize("fault", WAITING)
def test_stop_ends_waits_by_itself(server, fault, monkeypatch):
    """Not by cheroot closing the connections: that looks like clients that left."""
    monkeypatch.setattr("csr_desktop.demo_site.gateway.is_client_gone", lambda _: False)
    with sent(server, fault) as client:
        until(busy(server, 1))
        began = perf_counter()
        server.stop()
        assert perf_counter() - began < 1
        assert client.recv(1) == b""


def test_wait_ends_at_once_when_stopped(monkeypatch):
    monkeypatch.setattr("csr_desktop.demo_site.misbehavior._POLL", 60)
    misbehavior = Misbehavior(Site())
    stopping = threading.Timer(0.1, misbehavior.stop)
    stopping.start()
    began = perf_counter()
    for _ in range(2):
        with pytest.raises(HangUpError):
            misbehavior.wait(60, bool)
    assert perf_counter() - began < 1
    stopping.join()


def test_request_waits_again_after_a_restart(server):
    server.stop()
    server.start()
    with sent(server, "silent") as client:
        client.settimeout(0.3)
        with pytest.raises(TimeoutError):
            client.recv(1)


@pytest.mark.parametrize("fault", WAITING)
def test_client_that_leaves_frees_its_worker(server, fault):
    with ExitStack() as stack:
        for _ in range(WORKERS):
            stack.enter_context(sent(server, fault))
        until(busy(server, WORKERS))
    began = perf_counter()
    assert post(server.url, EXAMPLE).result == "SUCCESS"
    assert perf_counter() - began < 1
    until(busy(server, 0))
    created = 0 if fault == "silent" else WORKERS
    assert len(server.site.sessions) == created + 1


def test_silence_has_an_end(server, monkeypatch):
    monkeypatch.setattr(faults, "SILENT", 0.2)
    with sent(server, "silent") as client:
        assert client.recv(1) == b""
    until(busy(server, 0))


def both_answers(server: DemoServer, client: socket.socket) -> bytes:
    """Send a second request, in two pieces, while the first waits; read until the end."""
    until(lambda: len(server.site.sessions) == 1)
    client.sendall(b"GET / HTTP/1.1\r\nHost: ")
    answers = b""
    while b"\r\n0\r\n\r\n" not in answers:
        answers += client.recv(65536)
    assert b"SUCCESS" in answers
    sleep(0.1)
    client.sendall(b"demo\r\nConnection: close\r\n\r\n")
    return answers + b"".join(iter(lambda: client.recv(65536), b""))


def test_next_request_on_a_connection_that_waits(server, monkeypatch):
    """Checking for the client consumes no data, and leaves the socket unchanged."""
    monkeypatch.setattr(faults, "SLOW", 0.3)
    with sent(server, "slow") as client:
        assert both_answers(server, client).endswith(b"/WBXService/XMLService.\n")


@pytest.fixture
def secure(tls):
    with DemoServer(tls=tls) as running:
        yield running


def test_next_request_on_a_secure_connection_that_waits(secure, trust, monkeypatch):
    monkeypatch.setattr(faults, "SLOW", 0.3)
    with sent(secure, "slow", trust) as client:
        assert both_answers(secure, client).endswith(b"/WBXService/XMLService.\n")


def test_secure_client_that_leaves_frees_its_worker(secure, trust):
    with sent(secure, "silent", trust):
        until(busy(secure, 1))
        sleep(0.3)  # checks run in the meantime, and find the client
        assert busy(secure, 1)()
    until(busy(secure, 0))


def test_secure_client_that_says_it_leaves_frees_its_worker(secure, trust):
    """Its closing alert is data on the socket; the connection itself remains."""
    with sent(secure, "silent", trust) as client:
        until(busy(secure, 1))
        client.settimeout(0)
        assert isinstance(client, ssl.SSLSocket)
        with pytest.raises(ssl.SSLWantReadError):
            client.unwrap()
        until(busy(secure, 0))


@pytest.mark.parametrize("fault", ["hang-up-after", "cut"])
def test_secure_connection_is_closed(secure, trust, fault):
    with sent(secure, fault, trust) as client:
        data = b"".join(iter(lambda: client.recv(65536), b""))
    assert (data == b"") == (fault == "hang-up-after")
    assert b"</serv:message>" not in data
    assert len(secure.site.sessions) == 1


def test_faults_are_not_logged_as_errors(server, caplog, capfd):
    for fault in ("hang-up-before", "cut"):
        with sent(server, fault) as client:
            while client.recv(65536):
                pass
    server.stop()
    assert not caplog.records
    assert capfd.readouterr() == ("", "")
