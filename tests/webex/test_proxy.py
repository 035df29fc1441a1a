"""Proxies from the environment: only for other computers, and only through a tunnel."""

from __future__ import annotations

import base64

import pytest

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty
from csr_desktop.webex.network import Network
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.sentences import describe
from tests.support.answers import KEY, http
from tests.support.scripted_server import (
    Conversation,
    ScriptedServer,
    answering,
    answering_then_hanging_up,
    free_port,
    silent,
)
from tests.support.tunnels import SITE, tls_tunnel_to, tunnel_to
from tests.webex.conftest import stopped, tls_context, tls_files


@pytest.fixture
def through(monkeypatch):
    """Sets the proxy for https."""
    return lambda url: monkeypatch.setenv("https_proxy", url)


@pytest.fixture
def demo(trusted, tmp_path):
    with DemoServer(tls=tls_files(trusted.issue_cert("acme.invalid"), tmp_path)) as server:
        yield server


class Typed:
    """A proxy password as the preferences keep it."""

    def __init__(self, password: str = "") -> None:
        self.password = Secret(password)

    def get(self, user: str, proxy: str, cancellation: Cancellation) -> Secret | None:
        return self.password or None

    def refuse(self, user: str, proxy: str) -> None:
        self.password = Secret("")


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


PASSWORD = "proxysecret"
BASIC = base64.b64encode(f"proxyuser:{PASSWORD}".encode())


def assert_site_got_no_word_of_the_proxy(site: ScriptedServer) -> None:
    """What the site received, decrypted: no header for proxies, no password in any encoding."""
    site.close()
    assert site.requests
    got = site.received.lower()
    for word in (b"proxy-auth", b"authorization", b"proxysecret", b"proxyuser", BASIC.lower()):
        assert word not in got


@pytest.fixture
def site(serve, trusted):
    """A site that records what it receives, behind TLS."""
    return serve(answering(http()), tls_context(trusted.issue_cert("acme.invalid")))


def test_the_proxy_s_password_goes_to_the_proxy_alone(caller_of, serve, through, site):
    proxy = serve(tunnel_to(site.port))
    through(f"http://proxyuser:{PASSWORD}@127.0.0.1:{proxy.port}")
    caller = caller_of(SITE)
    assert caller.connection.warm(5, Cancellation()) is None
    assert [caller.create().key for _ in range(2)] == [KEY] * 2
    caller.client.close()
    assert caller.create().key == KEY
    caller.client.close()
    assert b"Proxy-Authorization: Basic " + BASIC in proxy.requests[0]
    assert (len(site.requests), proxy.connections) == (3, 2)
    assert_site_got_no_word_of_the_proxy(site)


def test_nor_does_the_site_get_it_after_the_proxy_refused_it_once(caller_of, serve, site):
    """As entered in the preferences after a 407."""
    passwords = Typed()

    def play(client: Conversation) -> None:
        if client._server.connections == 1:
            client.read_request()
            client.send(b"HTTP/1.1 407 No\r\nProxy-Authenticate: Basic\r\n\r\n")
        else:
            tunnel_to(site.port)(client)

    proxy = serve(play)
    network = Network(f"http://127.0.0.1:{proxy.port}", "proxyuser", passwords=passwords)
    caller = caller_of(SITE, network)
    assert caller.create().problem.cause is Cause.PROXY_PASSWORD
    passwords.password = Secret(PASSWORD)
    assert caller.create().key == KEY
    caller.client.close()
    assert b"Basic " + BASIC in proxy.requests[1]
    assert_site_got_no_word_of_the_proxy(site)


@pytest.mark.parametrize("variable", ["http_proxy", "https_proxy", "all_proxy"])
def test_nor_does_this_computer_s_own_site_get_it(caller_of, serve, monkeypatch, variable):
    proxy, server = serve(silent), serve(answering(http()))
    monkeypatch.setenv(variable, f"http://proxyuser:{PASSWORD}@127.0.0.1:{proxy.port}")
    caller = caller_of(server.url, Network(proxy_user="proxyuser", passwords=Typed(PASSWORD)))
    assert [caller.create().key for _ in range(2)] == [KEY] * 2
    assert_site_got_no_word_of_the_proxy(server)
    proxy.close()
    assert proxy.connections == 0


def test_nor_does_the_site_get_it_through_a_proxy_with_tls(
    caller_of, serve, through, trusted, site
):
    proxy = serve(tls_tunnel_to(site.port), tls_context(trusted.issue_cert("127.0.0.1")))
    through(f"https://proxyuser:{PASSWORD}@127.0.0.1:{proxy.port}")
    caller = caller_of(SITE)
    assert [caller.create().key for _ in range(2)] == [KEY] * 2
    caller.client.close()
    assert b"Basic " + BASIC in proxy.requests[0]
    assert proxy.connections == 1
    assert_site_got_no_word_of_the_proxy(site)


def test_a_password_of_the_environment_that_was_refused_is_not_sent_again(
    caller_of, serve, through
):
    """The site's state is measured every 30 s: the proxy account would be locked."""
    proxy = serve(answering_then_hanging_up(b"HTTP/1.1 407 No\r\n\r\n"))
    through(f"http://proxyuser:{PASSWORD}@127.0.0.1:{proxy.port}")
    caller = caller_of(SITE)
    for _ in range(3):
        assert caller.create().problem.cause is Cause.PROXY_PASSWORD
    proxy.close()
    assert [b"Proxy-Authorization" in request for request in proxy.requests] == [True, False, False]


@pytest.mark.parametrize(
    ("offers", "cause"),
    [
        (("NTLM",), Cause.PROXY_SIGN_IN),
        (("Negotiate", "NTLM TlRMTVNTUAAC"), Cause.PROXY_SIGN_IN),
        (("Digest realm=basic, nonce=1",), Cause.PROXY_SIGN_IN),
        (("Negotiate, Basic realm=acme",), Cause.PROXY_PASSWORD),
        (("NTLM", "basic"), Cause.PROXY_PASSWORD),
        ((), Cause.PROXY_PASSWORD),
    ],
)
def test_a_proxy_says_how_it_wants_to_be_signed_in_at(caller_of, serve, through, offers, cause):
    head = "".join(f"Proxy-Authenticate: {offer}\r\n" for offer in offers)
    proxy = serve(
        answering_then_hanging_up(f"HTTP/1.1 407 No\r\n{head}Content-Length: 0\r\n\r\n".encode())
    )
    through(f"http://127.0.0.1:{proxy.port}")
    problem = caller_of(SITE).create().problem
    assert (problem.certainty, problem.cause) == (Certainty.NOT_SENT, cause)
    happened, to_do = describe(problem) or ("", "")
    assert ("sign-in method" in happened) is (cause is Cause.PROXY_SIGN_IN)
    assert ("Check them" in to_do) is (cause is Cause.PROXY_PASSWORD)


@pytest.mark.parametrize(
    "play",
    [
        answering_then_hanging_up(b"HTTP/1.1 403 Basic " + BASIC + b"\r\n\r\nno"),
        answering_then_hanging_up(b"HTTP/1.1 502 Bad Gateway\r\n\r\n"),
        answering_then_hanging_up(b"HTTP/1.1 302 Found\r\nLocation: https://x.invalid\r\n\r\n"),
        answering_then_hanging_up(b"HTTP/1.1 101 What\r\n\r\n"),
        answering_then_hanging_up(b"HTTP/1.1 103 Wait\r\n\r\n"),
        answering_then_hanging_up(b""),
        answering_then_hanging_up(b"Basic " + BASIC + b"?\r\n"),
        answering_then_hanging_up(b"HTTP/1.1 200 OK\r\nA: " + b"x" * 70_000 + b"\r\n\r\n"),
    ],
    ids=["403", "502", "302", "101", "103", "hang-up", "no HTTP", "long header"],
)
def test_a_proxy_that_lets_nothing_through(caller_of, serve, through, play):
    proxy = serve(play)
    through(f"http://proxyuser:{PASSWORD}@127.0.0.1:{proxy.port}")
    called = caller_of(SITE).create()
    proxy.close()
    assert (called.problem.certainty, called.problem.cause) == (Certainty.NOT_SENT, Cause.PROXY)
    assert proxy.connections == 1
    assert b"hostpassword" not in proxy.received
    assert PASSWORD not in repr(called.problem)
    assert BASIC.decode() not in repr(called.problem)
    assert called.seconds < 3


def test_a_proxy_that_says_nothing_has_the_whole_time_and_not_more(caller_of, serve, through):
    proxy = serve(silent)
    through(f"http://127.0.0.1:{proxy.port}")
    called = caller_of(SITE).create(seconds=0.4)
    proxy.close()
    problem = called.problem
    assert (problem.certainty, problem.cause) == (Certainty.NOT_SENT, Cause.PROXY_TIMEOUT)
    assert proxy.connections == 1
    assert 0.35 < called.seconds < 3


def test_a_proxy_that_can_t_be_connected_with_in_time(
    caller_of,
    through,
    full_backlog,
):
    through(f"http://127.0.0.1:{full_backlog}")
    problem = caller_of(SITE).create(seconds=0.3).problem
    assert (problem.certainty, problem.cause) == (Certainty.NOT_SENT, Cause.PROXY_TIMEOUT)


def test_a_site_that_is_silent_behind_a_proxy_is_not_the_proxy_s_fault(caller_of, serve, through):
    proxy = serve(tunnel_to(serve(silent).port))
    through(f"http://127.0.0.1:{proxy.port}")
    caller = caller_of(SITE)
    problem = caller.create(seconds=0.5).problem
    caller.client.close()
    assert (problem.certainty, problem.cause) == (Certainty.NOT_SENT, Cause.DEADLINE)


def test_interim_answers_of_a_proxy_are_passed_over(caller_of, serve, through, site):
    def play(client: Conversation) -> None:
        client.send(b"HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nA: b\r\n\r\n")
        tunnel_to(site.port)(client)

    proxy = serve(play)
    through(f"http://127.0.0.1:{proxy.port}")
    caller = caller_of(SITE)
    assert caller.create().key == KEY
    caller.client.close()


def test_a_plain_proxy_whose_address_says_https(caller_of, serve, through):
    def answers_rubbish(client: Conversation) -> None:
        client.receive()
        client.send(http(status="400 Bad Request"))

    proxy = serve(answers_rubbish)
    through(f"https://127.0.0.1:{proxy.port}")
    problem = caller_of(SITE).create().problem
    assert (problem.certainty, problem.cause) == (Certainty.NOT_SENT, Cause.PROXY_TLS)
    happened, to_do = describe(problem) or ("", "")
    assert "proxy" in happened.lower()
    assert "http://" in to_do


def test_a_proxy_s_certificate_counts_as_well(caller_of, serve, through, authority):
    proxy = serve(silent, tls_context(authority.issue_cert("127.0.0.1")))
    through(f"https://127.0.0.1:{proxy.port}")
    problem = caller_of(SITE).create().problem
    proxy.close()
    assert (problem.certainty, problem.cause) == (Certainty.NOT_SENT, Cause.PROXY_TLS)
    assert proxy.requests == []


def test_stopping_while_the_proxy_thinks_about_it(caller_of, serve, through):
    proxy = serve(silent)
    through(f"http://127.0.0.1:{proxy.port}")
    called, seconds = stopped(caller_of(SITE), lambda: proxy.touched.wait(5))
    assert (called.problem.certainty, called.problem.cause) == (Certainty.NOT_SENT, Cause.STOPPED)
    assert seconds < 3


@pytest.mark.parametrize(
    ("proxy", "cause"),
    [
        ("http://proxyuser:proxysecret@127.0.0.1:{closed}", Cause.PROXY_UNREACHABLE),
        ("proxyuser:proxy/sec#ret@127.0.0.1:{closed}", Cause.PROXY_UNREACHABLE),
        ("http://proxyuser:proxysecret@no-such-proxy.invalid:3128", Cause.PROXY_UNREACHABLE),
        ("http://proxyuser:proxysecret@127.0.0.1:none", Cause.PROXY_ADDRESS),
        ("http://proxyuser:proxysecret@", Cause.PROXY_ADDRESS),
        ("http://proxyuser:proxysecret", Cause.PROXY_ADDRESS),
        ("socks5://proxyuser:proxysecret@127.0.0.1:1080", Cause.PROXY_KIND),
        ("socks5h://proxyuser:proxysecret@127.0.0.1:1080", Cause.PROXY_KIND),
        ("gopher://proxyuser:proxysecret@127.0.0.1:70", Cause.PROXY_KIND),
    ],
)
def test_a_proxy_that_can_t_be_used(caller_of, through, proxy, cause):
    through(proxy.format(closed=free_port()))
    problem = caller_of(SITE).create().problem
    assert (problem.certainty, problem.cause) == (Certainty.NOT_SENT, cause)
    for secret in ("proxysecret", "sec#ret", "proxy/"):
        assert secret not in problem.detail
    happened, to_do = describe(problem) or ("", "")
    assert "proxy" in happened.lower()
    assert "did not let" not in happened, "it was never asked"
    assert to_do


@pytest.mark.parametrize("secret", ["PASS/word", "PASS#word", "PASS?word", "PASS\\word", "p@ss#1@"])
def test_a_password_may_have_any_character(caller_of, serve, through, site, secret):
    proxy = serve(tunnel_to(site.port))
    through(f"http://proxyuser:{secret}@127.0.0.1:{proxy.port}")
    caller = caller_of(SITE)
    assert caller.create().key == KEY
    caller.client.close()
    assert b"Basic " + base64.b64encode(f"proxyuser:{secret}".encode()) in proxy.requests[0]


@pytest.mark.parametrize(
    "written", ["127.0.0.1:{}", "localhost:{}", '"http://127.0.0.1:{}"', " 127.0.0.1:{}/ "]
)
def test_a_proxy_without_a_scheme_or_in_quotes_gets_its_password(
    caller_of, serve, through, site, written
):
    proxy = serve(tunnel_to(site.port))
    through(written.format(proxy.port))
    caller = caller_of(SITE, Network(proxy_user="proxyuser", passwords=Typed(PASSWORD)))
    assert caller.create().key == KEY
    caller.client.close()
    assert b"Basic " + BASIC in proxy.requests[0]


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
