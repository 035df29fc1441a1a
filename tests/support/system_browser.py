"""The system's browser, as the window opens addresses in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.paths import find_paths
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep
from tests.support.single_sign_on import Browser, acme, site_toml


class SystemBrowser(QObject):
    """Replaces QDesktopServices; `is_away`: the user does nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.browser = Browser()
        self.is_away = False
        QDesktopServices.setUrlHandler("http", self, "open")  # type: ignore[arg-type]

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        address = bytes(url.toEncoded().data()).decode()
        if self.is_away:
            self.browser.opened.append(address)
        else:
            self.browser(address)

    @property
    def opened(self) -> list[str]:
        """The addresses, in their order."""
        return self.browser.opened


@pytest.fixture
def system_browser() -> Iterator[SystemBrowser]:
    """A browser with a rep who signs in at once."""
    made = SystemBrowser()
    yield made
    QDesktopServices.unsetUrlHandler("http")


@pytest.fixture
def sso_site(demo_server: DemoServer) -> Site:
    """A site with single sign-on at the demo site."""
    return acme(demo_server)


@pytest.fixture
def sso_rep(
    sso_site: Site,
    own_folders: object,
    open_desktop: Callable[..., Rep],
    memory_keyring: MemoryKeyring,
    system_browser: SystemBrowser,
) -> Rep:
    """A rep at that site, who is not signed in."""
    path = find_paths(demo=False).sites
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(site_toml(sso_site), "utf-8")
    return open_desktop()
