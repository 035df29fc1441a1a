from collections.abc import Iterator

import pytest

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import Session, Site


@pytest.fixture(scope="module")
def server() -> Iterator[DemoServer]:
    with DemoServer() as running:
        yield running


@pytest.fixture
def url(server: DemoServer) -> str:
    return server.url


class Made:
    """The sessions that the site made since the test began."""

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
