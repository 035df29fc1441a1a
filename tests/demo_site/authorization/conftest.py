from collections.abc import Iterator

import pytest

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import EXAMPLE_ACCOUNT, Account, Site


@pytest.fixture
def site(clock) -> Site:
    return Site([EXAMPLE_ACCOUNT, Account("rep7", "a:b")], clock)


@pytest.fixture
def running(site, monkeypatch) -> Iterator[DemoServer]:
    """Quick to stop: each test has a separate server."""
    monkeypatch.setattr("csr_desktop.demo_site.server._Server.expiration_interval", 0.01)
    with DemoServer(site) as server:
        yield server


@pytest.fixture
def base(running: DemoServer) -> str:
    return running.base_url
