"""Certificates: those of the operating system's store, and no others."""

from __future__ import annotations

import datetime as dt
import ssl

import pytest
import trustme

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.webex.faults import Cause, Certainty
from tests.webex.answers import KEY, http
from tests.webex.conftest import tls_context, tls_files
from tests.webex.scripted_server import answering

YESTERDAY = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)


def test_a_trusted_certificate(caller_of, trusted, tmp_path):
    with DemoServer(tls=tls_files(trusted.issue_cert("127.0.0.1"), tmp_path)) as demo:
        key = caller_of(demo.url).create().key
    assert [session.key for session in demo.site.sessions] == [key]


def test_a_name_instead_of_an_address(caller_of, serve, trusted):
    server = serve(answering(http()), tls_context(trusted.issue_cert("localhost")))
    assert caller_of(server.url.replace("127.0.0.1", "localhost")).create().key == KEY


@pytest.mark.parametrize(
    "bad",
    [
        lambda _: trustme.CA().issue_cert("127.0.0.1"),
        lambda ours: ours.issue_cert("acme.example"),
        lambda ours: ours.issue_cert("127.0.0.2"),
        lambda ours: ours.issue_cert("*.example", common_name="127.0.0.1"),
        lambda ours: ours.issue_cert("127.0.0.1", not_after=YESTERDAY),
        lambda ours: ours.issue_cert("127.0.0.1", not_before=YESTERDAY + dt.timedelta(days=9)),
    ],
    ids=["authority", "name", "address", "common name", "expired", "not yet"],
)
def test_a_certificate_that_is_not_trusted_gets_no_password(caller_of, serve, trusted, bad):
    server = serve(answering(http()), tls_context(bad(trusted)))
    called = caller_of(server.url).create()
    server.close()
    assert (called.problem.certainty, called.problem.cause) == (
        Certainty.NOT_SENT,
        Cause.CERTIFICATE,
    )
    assert server.requests == []
    assert called.seconds < 1


def test_a_certificate_that_is_not_trusted_makes_no_session(caller_of, authority, tmp_path):
    with DemoServer(tls=tls_files(authority.issue_cert("127.0.0.1"), tmp_path)) as demo:
        problem = caller_of(demo.url).create().problem
    assert problem.cause is Cause.CERTIFICATE
    assert demo.site.sessions == ()


@pytest.fixture(params=["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def others_list(request, authority, tmp_path, monkeypatch):
    """The authority is in a list that requests and curl would use."""
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(path)
    monkeypatch.setenv(request.param, str(path))


@pytest.mark.usefixtures("others_list")
def test_the_lists_of_other_programs_do_not_count(caller_of, serve, authority):
    server = serve(answering(http()), tls_context(authority.issue_cert("127.0.0.1")))
    assert caller_of(server.url).create().problem.cause is Cause.CERTIFICATE


def test_a_certificate_that_turns_bad_is_noticed_at_the_next_connection(caller_of, serve, trusted):
    context = tls_context(trusted.issue_cert("127.0.0.1"))

    def play(client):
        client.read_request()
        client.send(http(headers="Connection: close\r\n"))

    server = serve(play, context)
    caller = caller_of(server.url)
    assert caller.create().key == KEY
    server._tls = tls_context(trusted.issue_cert("other.example"))
    assert caller.create().problem.cause is Cause.CERTIFICATE
    server.close()
    assert len(server.requests) == 1


def test_old_versions_of_tls_are_refused(caller_of, serve, trusted):
    context = tls_context(trusted.issue_cert("127.0.0.1"))
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match=r"TLSv1"):
        context.minimum_version = ssl.TLSVersion.TLSv1
    with pytest.warns(DeprecationWarning, match=r"TLSv1_1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    server = serve(answering(http()), context)
    problem = caller_of(server.url).create().problem
    assert (problem.certainty, problem.cause) == (Certainty.NOT_SENT, Cause.TLS)
