"""Two sites that record what they were asked, and with which password."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from csr_desktop.demo_site.faults import Fault
from csr_desktop.demo_site.misbehavior import Misbehavior
from csr_desktop.demo_site.request import Request
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import Account, Session, Site

LIST = "LstOpenSession"
CREATE = "CreateSupportSession"


class Entry(NamedTuple):
    """One request."""

    operation: str
    password: str


class _Books(Misbehavior):
    """Records each request; lets some wait until they are released."""

    def __init__(self, site: Site) -> None:
        super().__init__(site)
        self.entries: list[Entry] = []
        self.arrived = threading.Semaphore(0)
        self.held = ""
        self.let_go = threading.Event()

    def fault_for(self, request: Request) -> Fault | None:
        password = request.security.get("password", "")
        self.entries.append(Entry(request.operation, password))
        if request.operation == self.held:
            self.arrived.release()
            self.let_go.wait(20)
        return super().fault_for(request)

    def stop(self) -> None:
        self.let_go.set()
        super().stop()


class BookSite:
    """A demo site of one account."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.web_ex_id, self.password = f"{name.lower()}id", f"{name.lower()}password"
        site = Site([Account(self.web_ex_id, self.password)])
        self.books = _Books(site)
        self.server = DemoServer(site)
        self.server.misbehavior = self.books

    @property
    def toml(self) -> str:
        """Its entry in sites.toml."""
        account = f'webex_id = "{self.web_ex_id}"\nsite_name = "demo"\n'
        types = '{ id = 13, name = "Support" }, { id = 168, name = "View" }'
        rest = f"timeout = 5\nsession_types = [{types}]\n"
        return f'[[sites]]\nname = "{self.name}"\nurl = "{self.server.url}"\n{account}{rest}\n'

    @property
    def account(self) -> str:
        """The user name of its password in the keyring."""
        return f"{self.web_ex_id}@{self.server.url.split('/')[2]}"

    @property
    def sessions(self) -> tuple[Session, ...]:
        """All sessions that it has created."""
        return self.server.site.sessions

    @property
    def passwords(self) -> set[str]:
        """Every password that it has ever received."""
        return {entry.password for entry in self.books.entries} - {""}

    def asked(self, operation: str) -> int:
        """How often."""
        return sum(entry.operation == operation for entry in self.books.entries)

    def hold(self, operation: str) -> None:
        """Let such requests wait from now on."""
        self.books.let_go.clear()
        self.books.held = operation

    def release(self) -> None:
        """Answer the waiting requests."""
        self.books.held = ""
        self.books.let_go.set()


@pytest.fixture
def acme() -> Iterator[BookSite]:
    """The first site."""
    site = BookSite("Acme")
    with site.server:
        yield site


@pytest.fixture
def globex() -> Iterator[BookSite]:
    """The second site."""
    site = BookSite("Globex")
    with site.server:
        yield site
