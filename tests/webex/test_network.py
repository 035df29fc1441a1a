"""A configured proxy, its password, the minimum TLS version, a client certificate."""

from __future__ import annotations

import base64
import ssl
from itertools import product

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.webex.cancellation import Canceled, Cancellation
from csr_desktop.webex.faults import Cause, Certainty
from csr_desktop.webex.network import DIRECT, Network
from csr_desktop.webex.secret import Secret
from csr_desktop.webex.sentences import describe
from tests.support.answers import KEY, http
from tests.support.scripted_server import answering, answering_then_hanging_up, silent
from tests.support.tunnels import SITE, tunnel_to
from tests.webex.conftest import tls_context, tls_files

WANTS_PASSWORD = b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n"


class OnePassword:
    """Knows the password of one user, and what became of it."""

    def __init__(self, password: str = "pr@xy/secret") -> None:
        self.password = Secret(password)
        self.refused: list[tuple[str, str]] = []
        self.asked: list[tuple[str, str]] = []

    def get(self, user: str, proxy: str, cancellation: Cancellation) -> Secret | None:
        self.asked.append((user, proxy))
        return None if self.refused else self.password

    def refuse(self, user: str, proxy: str) -> None:
        self.refused.append((user, proxy))


@pytest.fixture
def demo(trusted, tmp_path):
    with DemoServer(tls=tls_files(trusted.issue_cert("acme.invalid"), tmp_path)) as server:
        yield server


def port_of(demo: DemoServer) -> int:
    return int(demo.url.split(":")[2].partition("/")[0])


def test_the_proxy_that_is_set_counts_and_not_the_environment_s(
    caller_of, serve, demo, monkeypatch
):
    other, proxy = serve(silent), serve(tunnel_to(port_of(demo)))
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{other.port}")
    monkeypatch.setenv("no_proxy", "acme.invalid")
    caller = caller_of(SITE, Network(proxy=f"http://127.0.0.1:{proxy.port}"))
    assert caller.create().key
    assert (proxy.connections, other.connections) == (1, 0)


def test_no_proxy_at_all(caller_of, serve, monkeypatch):
    proxy = serve(silent)
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
    assert caller_of(SITE, Network(proxy=DIRECT)).create().problem.cause is Cause.NAME_NOT_FOUND
    proxy.close()
    assert proxy.connections == 0


def test_a_proxy_that_is_set_is_not_used_for_this_computer(caller_of, serve):
    proxy, server = serve(silent), serve(answering(http()))
    caller = caller_of(server.url, Network(proxy=f"http://127.0.0.1:{proxy.port}"))
    assert caller.create().key == KEY


def test_name_and_password_go_to_the_proxy_alone(caller_of, serve, demo):
    proxy = serve(tunnel_to(port_of(demo)))
    passwords = OnePassword()
    address = f"http://127.0.0.1:{proxy.port}"
    caller = caller_of(SITE, Network(proxy=address, proxy_user="ac me\\rep", passwords=passwords))
    assert caller.create().key
    assert caller.create().key
    credentials = base64.b64encode(b"ac me\\rep:pr@xy/secret")
    assert b"Proxy-Authorization: Basic " + credentials in proxy.requests[0]
    assert passwords.asked[0] == ("ac me\\rep", f"127.0.0.1:{proxy.port}")
    assert proxy.connections == 1


def test_a_password_that_the_proxy_refuses_is_not_sent_again(caller_of, serve):
    proxy = serve(answering_then_hanging_up(WANTS_PASSWORD))
    passwords = OnePassword()
    network = Network(f"http://127.0.0.1:{proxy.port}", "rep", passwords=passwords)
    caller = caller_of(SITE, network)
    problems = [caller.create().problem for _ in range(3)]
    proxy.close()
    for problem in problems:
        assert (problem.certainty, problem.cause) == (Certainty.NOT_SENT, Cause.PROXY_PASSWORD)
        assert "secret" not in repr(problem)
    what, todo = describe(problems[0]) or ("", "")
    assert "proxy" in what
    assert "Preferences" in todo
    assert passwords.refused[0] == ("rep", f"127.0.0.1:{proxy.port}")
    assert [b"Proxy-Authorization" in request for request in proxy.requests] == [
        True,
        False,
        False,
    ]


def test_stopping_while_the_keyring_is_asked_for_the_proxy_s_password(caller_of):
    class Waiting(OnePassword):
        def get(self, user: str, proxy: str, cancellation: Cancellation) -> Secret | None:
            cancellation.cancel()
            raise Canceled(Cause.STOPPED)

    network = Network("http://127.0.0.1:9", "rep", passwords=Waiting())
    problem = caller_of(SITE, network).create().problem
    assert (problem.certainty, problem.cause) == (Certainty.NOT_SENT, Cause.STOPPED)


@pytest.mark.parametrize("proxy", ["http://", "http://127.0.0.1:none", "http://[::1", "a b"])
def test_a_proxy_s_address_that_can_t_be_read(caller_of, proxy):
    problem = caller_of(SITE, Network(proxy, "rep", passwords=OnePassword())).create().problem
    assert (problem.certainty, problem.cause) == (Certainty.NOT_SENT, Cause.PROXY_ADDRESS)


@pytest.mark.parametrize(("least", "is_spoken"), [("1.2", True), ("1.3", False)])
def test_a_site_that_speaks_an_old_tls(caller_of, serve, trusted, least, is_spoken):
    context = tls_context(trusted.issue_cert("127.0.0.1"))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    server = serve(answering(http()), context)
    called = caller_of(server.url, Network(minimum_tls=least)).create()
    server.close()
    if is_spoken:
        assert called.key == KEY
    else:
        assert (called.problem.certainty, called.problem.cause) == (
            Certainty.NOT_SENT,
            Cause.TLS,
        )
        assert not server.requests


@pytest.fixture
def asks_for_certificate(trusted, serve):
    context = tls_context(trusted.issue_cert("127.0.0.1"))
    context.verify_mode = ssl.CERT_REQUIRED
    # In TLS 1.3, a client learns of a refusal only after it has sent its request.
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    trusted.configure_trust(context)
    return serve(answering(http()), context)


def test_a_client_s_certificate(caller_of, trusted, asks_for_certificate, tmp_path):
    path = tmp_path / "client.pem"
    trusted.issue_cert("rep@acme.example").private_key_and_cert_chain_pem.write_to_path(path)
    network = Network(client_certificate=str(path))
    assert caller_of(asks_for_certificate.url, network).create().key == KEY


def test_a_site_that_asks_for_a_certificate_gets_no_request_without(
    caller_of, asks_for_certificate
):
    problem = caller_of(asks_for_certificate.url).create().problem
    assert problem.certainty is Certainty.NOT_SENT
    assert not asks_for_certificate.requests


def test_a_certificate_that_can_t_be_used(caller_of, serve, trusted, tmp_path):
    server = serve(answering(http()), tls_context(trusted.issue_cert("127.0.0.1")))
    garbage, locked = tmp_path / "garbage.pem", tmp_path / "locked.pem"
    garbage.write_text("no certificate")
    identity = trusted.issue_cert("rep@acme.example")
    key = load_pem_private_key(identity.private_key_pem.bytes(), None)
    secret = BestAvailableEncryption(b"x")
    sealed = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, secret)
    locked.write_bytes(sealed + identity.cert_chain_pems[0].bytes())
    for path, is_forced in product((tmp_path / "missing.pem", garbage, locked), (False, True)):
        network = Network(client_certificate=str(path), is_certificate_forced=is_forced)
        caller = caller_of(server.url, network)
        for _ in range(2):
            problem = caller.create().problem
            assert problem.certainty is Certainty.NOT_SENT
            assert path.name in problem.detail
            happened, to_do = describe(problem) or ("", "")
            assert ("provided by your administrator" in happened) is is_forced
            assert ("In Preferences" in to_do) is not is_forced
    server.close()
    assert server.connections == 0
