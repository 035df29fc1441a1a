"""Certificates: those of the operating system's store, and no others."""

from __future__ import annotations

import datetime as dt
import os
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.webex import sockets
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.network import Network
from csr_desktop.webex.sentences import describe
from csr_desktop.webex.tls_faults import cause_of
from tests.support.answers import KEY, http
from tests.support.scripted_server import answering
from tests.support.tunnels import SITE, tls_tunnel_to, tunnel_to
from tests.webex.conftest import tls_context, tls_files

YESTERDAY = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)


def test_a_trusted_certificate(caller_of, trusted, tmp_path):
    with DemoServer(tls=tls_files(trusted.issue_cert("127.0.0.1"), tmp_path)) as demo:
        key = caller_of(demo.url).create().key
    assert [session.key for session in demo.site.sessions] == [key]


def test_a_name_instead_of_an_address(caller_of, serve, trusted):
    server = serve(answering(http()), tls_context(trusted.issue_cert("localhost")))
    assert caller_of(server.url.replace("127.0.0.1", "localhost")).create().key == KEY


def revoked(ours: trustme.CA) -> trustme.LeafCert:
    """A certificate that its authority has revoked; the revocation list is next to it."""
    leaf = ours.issue_cert("127.0.0.1")
    number = x509.load_pem_x509_certificate(leaf.cert_chain_pems[0].bytes()).serial_number
    entry = x509.RevokedCertificateBuilder().serial_number(number).revocation_date(YESTERDAY)
    builder = x509.CertificateRevocationListBuilder().add_revoked_certificate(entry.build())
    builder = builder.issuer_name(x509.load_pem_x509_certificate(ours.cert_pem.bytes()).subject)
    builder = builder.last_update(YESTERDAY).next_update(YESTERDAY + dt.timedelta(days=9))
    key = load_pem_private_key(ours.private_key_pem.bytes(), None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    listed = builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)
    with Path(os.environ["SSL_CERT_FILE"]).open("ab") as store:
        store.write(listed)
    return leaf


BAD: dict[str, tuple[Callable[[trustme.CA], trustme.LeafCert], Cause]] = {
    "authority": (lambda _: trustme.CA().issue_cert("127.0.0.1"), Cause.CERTIFICATE_ISSUER),
    "name": (lambda ours: ours.issue_cert("acme.example"), Cause.CERTIFICATE_OF_OTHER_HOST),
    "address": (lambda ours: ours.issue_cert("127.0.0.2"), Cause.CERTIFICATE_OF_OTHER_HOST),
    "common name": (
        lambda ours: ours.issue_cert("*.example", common_name="127.0.0.1"),
        Cause.CERTIFICATE_OF_OTHER_HOST,
    ),
    "expired": (
        lambda ours: ours.issue_cert("127.0.0.1", not_after=YESTERDAY),
        Cause.CERTIFICATE_EXPIRED,
    ),
    "not yet": (
        lambda ours: ours.issue_cert("127.0.0.1", not_before=YESTERDAY + dt.timedelta(days=9)),
        Cause.CERTIFICATE_NOT_YET_VALID,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_certificate_that_is_not_trusted_gets_no_password(caller_of, serve, trusted, name):
    bad, cause = BAD[name]
    server = serve(answering(http()), tls_context(bad(trusted)))
    called = caller_of(server.url).create()
    server.close()
    assert (called.problem.certainty, called.problem.cause) == (Certainty.NOT_SENT, cause)
    assert server.requests == []
    assert called.seconds < 3


@pytest.mark.parametrize(
    ("begins", "ends", "told"),
    [
        (-30, -2, "was valid until {ends}. This computer's clock shows {now}."),
        (2, 30, "isn't valid before {begins}. This computer's clock shows {now}."),
    ],
)
@pytest.mark.parametrize("through_proxy", [False, True])
def test_the_certificate_s_date_and_the_clock_are_named(
    caller_of, serve, trusted, monkeypatch, begins, ends, told, through_proxy
):
    now = dt.datetime.now(dt.UTC)
    first, last = (now + dt.timedelta(days=days) for days in (begins, ends))
    leaf = trusted.issue_cert("127.0.0.1", "acme.invalid", not_before=first, not_after=last)
    server = serve(answering(http()), tls_context(leaf))
    url = server.url
    if through_proxy:
        proxy = serve(tunnel_to(server.port))
        monkeypatch.setenv("https_proxy", f"rep:secret@127.0.0.1:{proxy.port}")
        url = SITE
    problem = caller_of(url).create().problem
    server.close()
    assert (server.requests, problem.certainty) == ([], Certainty.NOT_SENT)
    assert b"hostpassword" not in server.received
    happened, to_do = describe(problem) or ("", "")
    days = {"begins": first, "ends": last, "now": now}
    said = told.format(**{name: f"{day:%Y-%m-%d}" for name, day in days.items()})
    assert happened == f"The site's certificate {said}"
    assert to_do.startswith("Check this computer's date")


def test_the_dates_are_not_asked_in_the_clear_of_a_proxy_with_tls(
    caller_of, serve, trusted, monkeypatch
):
    leaf = trusted.issue_cert("acme.invalid", not_after=YESTERDAY)
    server = serve(answering(http()), tls_context(leaf))
    proxy = serve(tls_tunnel_to(server.port), tls_context(trusted.issue_cert("127.0.0.1")))
    monkeypatch.setenv("https_proxy", f"https://rep:secret@127.0.0.1:{proxy.port}")
    problem = caller_of(SITE).create().problem
    proxy.close()
    assert problem.cause is Cause.CERTIFICATE_EXPIRED
    assert proxy.connections == 1


def test_a_clock_that_is_years_behind_is_named(caller_of, serve, trusted, monkeypatch):
    """As after an empty battery: the certificate is valid, and the clock is wrong."""

    class YearsAgo(dt.datetime):
        @classmethod
        def now(cls, tz=None):
            return dt.datetime(2019, 3, 1, tzinfo=tz)

    leaf = trusted.issue_cert("127.0.0.1", not_before=YESTERDAY + dt.timedelta(days=9))
    monkeypatch.setattr(sockets, "datetime", YearsAgo)
    problem = caller_of(serve(answering(http()), tls_context(leaf)).url).create().problem
    happened, _ = describe(problem) or ("", "")
    assert "isn't valid before" in happened
    assert happened.endswith(" This computer's clock shows 2019-03-01.")


def test_without_dates_the_clock_is_named_all_the_same():
    for cause, word in (
        (Cause.CERTIFICATE_EXPIRED, "has expired"),
        (Cause.CERTIFICATE_NOT_YET_VALID, "isn't valid yet"),
    ):
        happened, _ = describe(Problem(cause, Certainty.NOT_SENT, detail="x")) or ("", "")
        assert happened == f"According to this computer's clock, the site's certificate {word}."


def self_signed() -> ssl.SSLContext:
    """A server with a self-signed certificate."""
    itself = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with itself.cert_pem.tempfile() as chain, itself.private_key_pem.tempfile() as key:
        context.load_cert_chain(chain, key)
    return context


@pytest.mark.usefixtures("trusted")
def test_a_certificate_that_signs_itself_gets_no_password(caller_of, serve):
    server = serve(answering(http()), self_signed())
    problem = caller_of(server.url).create().problem
    server.close()
    assert problem.cause is Cause.CERTIFICATE_SELF_SIGNED
    assert server.requests == []


def test_a_revoked_certificate_gets_no_password(caller_of, serve, trusted, monkeypatch):
    """With a list of revoked certificates, if the system's store has one."""
    make = Network.ssl_context

    def checking(self: Network) -> ssl.SSLContext:
        context = make(self)
        context.verify_flags |= ssl.VerifyFlags.VERIFY_CRL_CHECK_LEAF
        return context

    monkeypatch.setattr(Network, "ssl_context", checking)
    server = serve(answering(http()), tls_context(revoked(trusted)))
    problem = caller_of(server.url).create().problem
    server.close()
    assert problem.cause is Cause.CERTIFICATE_REVOKED
    assert server.requests == []


def test_each_kind_of_bad_certificate_has_its_own_sentence():
    kinds = [cause for cause in Cause if cause.name.startswith("CERTIFICATE")]
    said = [describe(Problem(cause, Certainty.NOT_SENT)) for cause in kinds]
    assert len(kinds) == len({happened for happened, _ in filter(None, said)}) == 7
    for cause in (Cause.CERTIFICATE_EXPIRED, Cause.CERTIFICATE_NOT_YET_VALID):
        happened, to_do = describe(Problem(cause, Certainty.NOT_SENT)) or ("", "")
        assert "clock" in happened
        assert "listening" not in to_do
        assert to_do.startswith("Check this computer's date")


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        (0x800B0101, Cause.CERTIFICATE_EXPIRED),
        (0x800B010F, Cause.CERTIFICATE_OF_OTHER_HOST),
        (0x80092010, Cause.CERTIFICATE_REVOKED),
        (-67819, Cause.CERTIFICATE_NOT_YET_VALID),
        (-67843, Cause.CERTIFICATE_ISSUER),
        (79, Cause.CERTIFICATE),
        (None, Cause.CERTIFICATE),
    ],
)
def test_the_codes_of_other_systems_and_those_that_nobody_knows(code, cause):
    error = ssl.SSLCertVerificationError("whatever it says: certificate has expired")
    if code is not None:
        error.verify_code = code
    assert cause_of(error) is cause


def test_a_certificate_that_is_not_trusted_makes_no_session(caller_of, authority, tmp_path):
    with DemoServer(tls=tls_files(authority.issue_cert("127.0.0.1"), tmp_path)) as demo:
        problem = caller_of(demo.url).create().problem
    assert problem.cause is Cause.CERTIFICATE_ISSUER
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
    assert caller_of(server.url).create().problem.cause is Cause.CERTIFICATE_ISSUER


def test_a_certificate_that_turns_bad_is_noticed_at_the_next_connection(caller_of, serve, trusted):
    context = tls_context(trusted.issue_cert("127.0.0.1"))

    def play(client):
        client.read_request()
        client.send(http(headers="Connection: close\r\n"))

    server = serve(play, context)
    caller = caller_of(server.url)
    assert caller.create().key == KEY
    server._tls = tls_context(trusted.issue_cert("other.example"))
    assert caller.create().problem.cause is Cause.CERTIFICATE_OF_OTHER_HOST
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
