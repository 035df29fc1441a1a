import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import trustme

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import Session, Site


@pytest.fixture(scope="module")
def server() -> Iterator[DemoServer]:
    with DemoServer() as running:
        yield running


@pytest.fixture
def url(server: DemoServer) -> str:
    return server.url


class Clock:
    """A clock that only moves when the test moves it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 28, 23, 59, 30, 999_999, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls(authority, tmp_path) -> tuple[str, str]:
    issued = authority.issue_cert("127.0.0.1")
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    issued.cert_chain_pems[0].write_to_path(certificate)
    issued.private_key_pem.write_to_path(key)
    return str(certificate), str(key)


@pytest.fixture
def trust(authority) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


class Made:
    """The sessions that the site has created since the test started."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._before = len(site.sessions)

    @property
    def sessions(self) -> tuple[Session, ...]:
        return self._site.sessions[self._before :]

    @property
    def only(self) -> Session:
        (session,) = self.sessions
        return session


@pytest.fixture
def made(server: DemoServer) -> Made:
    return Made(server.site)
