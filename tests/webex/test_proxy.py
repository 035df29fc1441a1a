"""Proxies: those of the environment, for other computers alone, and only through a tunnel."""

from __future__ import annotations

import base64
import socket
import threading
from contextlib import suppress

import pytest

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.webex.faults import Cause, Certainty
from tests.webex.answers import KEY, http
from tests.webex.conftest import tls_files
from tests.webex.scripted_server import (
    PATH,
    Conversation,
    answering,
    answering_then_hanging_up,
    silent,
)
from tests.webex.test_failures import free_port
from tests.webex.test_stopping import stopped

SITE = f"https://acme.invalid{PATH}"  # a name that the proxy alone resolves


@pytest.fixture
def through(monkeypatch):
    """Sets the proxy for https."""
    return lambda url: monkeypatch.setenv("https_proxy", url)


@pytest.fixture
def demo(trusted, tmp_path):
    with DemoServer(tls=tls_files(trusted.issue_cert("acme.invalid"), tmp_path)) as server:
        yield server


def tunnel_to(port: int):
    """Connect each client with a port of this computer."""

    def pump(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        with suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)

    def play(client: Conversation) -> None:
        client.read_request()
        with socket.create_connection(("127.0.0.1", port)) as site:
            client.send(b"HTTP/1.0 200 Connection established\r\n\r\n")
            back = threading.Thread(target=pump, args=(site, client._sock))
            back.start()
            pump(client._sock, site)
            back.join()

    return play


def test_a_session_is_created_through_a_proxy(caller_of, serve, through, demo):
    proxy = serve(tunnel_to(int(demo.url.split(":")[2].partition("/")[0])))
    through(f"http://127.0.0.1:{proxy.port}")
    caller = caller_of(SITE)
    keys = [caller.create().key for _ in range(2)]
    caller.client.close()
    proxy.close()
    assert [session.key for session in demo.site.sessions] == keys
    assert proxy.connections == 1
    assert proxy.requests[0].startswith(b"CONNECT acme.invalid:443 HTTP/1.")
    assert b"hostpassword" not in proxy.received


def test_the_proxy_s_password_goes_to_the_proxy_alone(caller_of, serve, through, demo):
    proxy = serve(tunnel_to(int(demo.url.split(":")[2].partition("/")[0])))
    through(f"http://proxyuser:proxysecret@127.0.0.1:{proxy.port}")
    assert caller_of(SITE).create().key
    credentials = base64.b64encode(b"proxyuser:proxysecret")
    assert b"Proxy-Authorization: Basic " + credentials in proxy.requests[0]


@pytest.mark.parametrize(
    "play",
    [
        answering_then_hanging_up(b"HTTP/1.1 403 Forbidden\r\n\r\nno"),
        answering_then_hanging_up(b"HTTP/1.1 502 Bad Gateway\r\n\r\n"),
        answering_then_hanging_up(b"HTTP/1.1 302 Found\r\nLocation: https://x.invalid\r\n\r\n"),
        answering_then_hanging_up(b""),
        answering_then_hanging_up(b"what?\r\n"),
        answering_then_hanging_up(b"HTTP/1.1 200 OK\r\nA: " + b"x" * 70_000 + b"\r\n\r\n"),
        silent,
    ],
    ids=["403", "502", "302", "hang-up", "no HTTP", "long header", "silent"],
)
def test_a_proxy_that_lets_nothing_through(caller_of, serve, through, quick_connect, play):
    proxy = serve(play)
    through(f"http://proxyuser:proxysecret@127.0.0.1:{proxy.port}")
    called = caller_of(SITE).create()
    proxy.close()
    assert (called.problem.certainty, called.problem.cause) == (Certainty.NOT_SENT, Cause.PROXY)
    assert proxy.connections == 1
    assert b"hostpassword" not in proxy.received
    assert "proxysecret" not in repr(called.problem)
    assert called.seconds < quick_connect * 2 + 0.5


def test_stopping_while_the_proxy_thinks_about_it(caller_of, serve, through):
    proxy = serve(silent)
    through(f"http://127.0.0.1:{proxy.port}")
    called, seconds = stopped(caller_of(SITE), lambda: proxy.touched.wait(5))
    assert (called.problem.certainty, called.problem.cause) == (Certainty.NOT_SENT, Cause.STOPPED)
    assert seconds < 0.5


@pytest.mark.parametrize(
    "proxy",
    [
        "http://proxyuser:proxysecret@127.0.0.1:{closed}",
        "http://proxyuser:proxysecret@no-such-proxy.invalid:3128",
        "http://proxyuser:proxysecret@127.0.0.1:none",
        "http://proxyuser:proxysecret@",
        "socks5://proxyuser:proxysecret@127.0.0.1:1080",
        "gopher://proxyuser:proxysecret@127.0.0.1:70",
    ],
)
def test_a_proxy_that_can_t_be_used(caller_of, through, proxy):
    through(proxy.format(closed=free_port()))
    problem = caller_of(SITE).create().problem
    assert (problem.certainty, problem.cause) == (Certainty.NOT_SENT, Cause.PROXY)
    assert "proxysecret" not in repr(problem)


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_this_computer_s_own_sites_need_no_proxy(caller_of, serve, monkeypatch, variable, host):
    proxy, server = serve(silent), serve(answering(http()))
    monkeypatch.setenv(variable, f"http://127.0.0.1:{proxy.port}")
    assert caller_of(server.url.replace("127.0.0.1", host)).create().key == KEY
    proxy.close()
    assert proxy.connections == 0


def test_a_site_that_no_proxy_is_meant_for(caller_of, serve, through, monkeypatch):
    proxy = serve(silent)
    through(f"http://127.0.0.1:{proxy.port}")
    monkeypatch.setenv("no_proxy", "acme.invalid")
    assert caller_of(SITE).create().problem.cause is Cause.NAME_NOT_FOUND
    proxy.close()
    assert proxy.connections == 0
