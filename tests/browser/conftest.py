"""A real browser, only for `make test-browser`: `make test` needs none."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from csr_desktop.demo_site.server import DemoServer
from tests.browser.webdriver import Browser, running_driver

collect_ignore_glob = [] if "CSR_BROWSER" in os.environ else ["test_*.py", "foreign/*"]


@pytest.fixture(scope="session")
def running_browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    profile = tmp_path_factory.mktemp("browser")
    with running_driver() as driver, Browser(driver, profile) as running:
        yield running


@pytest.fixture
def browser(running_browser: Browser) -> Browser:
    """The browser in its initial state; starting it takes two seconds."""
    running_browser.open("about:blank")
    running_browser.set_up("Emulation.clearDeviceMetricsOverride")
    running_browser.set_up("Emulation.setEmulatedMedia", features=[])
    # Without a screen, a window loses the focus when it goes to another server.
    running_browser.set_up("Emulation.setFocusEmulationEnabled", enabled=True)
    return running_browser


@pytest.fixture
def server() -> Iterator[DemoServer]:
    with DemoServer() as running:
        yield running
