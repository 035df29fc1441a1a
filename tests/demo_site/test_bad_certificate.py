"""The certificate that every client must refuse."""

import ssl
from pathlib import Path

import pytest

from csr_desktop.demo_site.bad_certificate import CERTIFICATE, bad_certificate_server
from csr_desktop.demo_site.site import Site
from tests.demo_site.wire import EXAMPLE, post

RESOURCES = Path(__file__).parents[2] / "resources" / "demo_site"
SELF_SIGNED, EXPIRED = 18, 10  # OpenSSL's numbers


@pytest.fixture
def site():
    return Site()


@pytest.fixture
def server(site):
    with bad_certificate_server(site, RESOURCES) as running:
        yield running


def unchecked() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def test_is_refused_as_self_signed(server, site):
    with pytest.raises(ssl.SSLCertVerificationError) as refused:
        post(server.url, EXAMPLE, ssl.create_default_context())
    assert refused.value.verify_code == SELF_SIGNED
    assert site.sessions == ()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_is_refused_as_expired_even_where_it_is_trusted(server, host):
    trusting = ssl.create_default_context(cafile=str(RESOURCES / CERTIFICATE))
    with pytest.raises(ssl.SSLCertVerificationError) as refused:
        post(server.url.replace("127.0.0.1", host), EXAMPLE, trusting)
    assert refused.value.verify_code == EXPIRED


def test_serves_who_does_not_check(server, site):
    assert server.url.startswith("https://127.0.0.1:")
    assert post(server.url, EXAMPLE, unchecked()).result == "SUCCESS"
    assert len(site.sessions) == 1
