"""Fixtures for the tests of the sessions: a site, a journal, keyrings."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import keyring
import msgspec
import pytest
from keyring.backend import KeyringBackend

from csr_desktop.demo_site import site as demo
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.create import CreateSession
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.credentials.tokens import Tokens
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.journal import database as journal_file
from csr_desktop.sessions.network.clients import Clients
from csr_desktop.sessions.outcome import Attempt, Created, Outcome
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Problem
from tests.support.memory_keyring import MemoryKeyring

ACME = Site(
    name="Acme Support",
    url="https://acme.webex.com/WBXService/XMLService",
    webex_id="hostid",
    site_id="0000",
)
CODES = {1: "CASE-1042", 3: "Zoë"}


class FakeKeyring(MemoryKeyring):
    """A keyring that can be told to fail, and records its calls."""

    def __init__(self, error: Exception | None = None) -> None:
        super().__init__()
        self.error = error
        self.asked: list[tuple[str, str]] = []

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.append((service, username))
        if self.error is not None:
            raise self.error
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.error is not None:
            raise self.error
        super().set_password(service, username, password)


@pytest.fixture
def use_keyring(
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[KeyringBackend], KeyringBackend]]:
    """Replaces this computer's back end until the test ends."""
    before = keyring.get_keyring()

    def use(backend: KeyringBackend) -> KeyringBackend:
        keyring.set_keyring(backend)
        # Chosen again if it is not usable: never this computer's, or another test's.
        monkeypatch.setattr(keyring.core, "init_backend", lambda: keyring.set_keyring(backend))
        return backend

    yield use
    keyring.set_keyring(before)


@pytest.fixture
def fake_keyring(use_keyring: Callable[[KeyringBackend], KeyringBackend]) -> FakeKeyring:
    backend = FakeKeyring()
    use_keyring(backend)
    return backend


@pytest.fixture
def journal_path(own_folders: Path) -> Path:
    return own_folders / "data" / "csr-desktop" / "sessions.db"


@pytest.fixture
def journal(journal_path: Path) -> Iterator[Journal]:
    journal = Journal(journal_path)
    yield journal
    journal.close()


def rows_in(path: Path) -> list[dict[str, Any]]:
    """What another program sees in the journal: only what is really on disk."""
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute("SELECT * FROM attempts ORDER BY id")]


def change(path: Path, sql: str, *values: object) -> None:
    """Change the journal from outside."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(sql, values)


class WatchedSite(demo.Site):
    """A demo site that calls `before_creating` before it creates a session."""

    def __init__(self) -> None:
        super().__init__()
        self.before_creating: Callable[[], None] = lambda: None

    def create_session(self, *args: Any, **kwargs: Any) -> demo.Session:
        self.before_creating()
        return super().create_session(*args, **kwargs)


@dataclass
class Desk:
    """Everything that one attempt needs, and its site."""

    server: DemoServer
    watched: WatchedSite
    site: Site
    journal: Journal
    journal_path: Path
    keyring: FakeKeyring
    passwords: Passwords = field(default_factory=Passwords)
    clients: Clients = field(default_factory=Clients)

    def __post_init__(self) -> None:
        self.tokens = Tokens(self.clients.connection)
        self.sign_in = SignIn(self.passwords, self.clients.of, self.tokens)

    @property
    def create(self) -> CreateSession:
        return CreateSession(self.journal, self.sign_in, self.clients.of)

    def at(self, **changes: Any) -> Site:
        """The site with these changes."""
        return msgspec.structs.replace(self.site, **changes)


@pytest.fixture
def desk(journal: Journal, journal_path: Path, fake_keyring: FakeKeyring) -> Iterator[Desk]:
    watched = WatchedSite()
    with ExitStack() as stack:
        server = stack.enter_context(DemoServer(watched))
        site = Site(
            name="Demo",
            url=server.url,
            webex_id="hostid",
            site_id="0000",
            partner_id="9999",
            email="johnsmith@xyz.com",
            timeout=5,
        )
        fake_keyring.passwords["csr-desktop", site.account] = "hostpassword"
        desk = Desk(server, watched, site, journal, journal_path, fake_keyring)
        stack.callback(desk.clients.close)
        yield desk


class BlockingKeyring(FakeKeyring):
    """Its dialog stays open until the test ends."""

    def __init__(self) -> None:
        super().__init__()
        self.entered, self.leave = threading.Event(), threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.entered.set()
        self.leave.wait(30)
        return self.passwords.get((service, username), "too late")

    def set_password(self, *entry: str) -> None:
        self.entered.set()
        self.leave.wait(30)
        super().set_password(*entry)


@pytest.fixture
def blocking(use_keyring) -> Iterator[BlockingKeyring]:
    backend = BlockingKeyring()
    use_keyring(backend)
    yield backend
    backend.leave.set()


@pytest.fixture
def soon_tired(monkeypatch: pytest.MonkeyPatch) -> None:
    """The journal waits a moment for others, not five seconds."""
    monkeypatch.setattr(journal_file, "BUSY_SECONDS", 0.1)


def press(desk: Desk, draft: Draft | None = None, stop: Cancellation | None = None) -> Attempt:
    draft = draft or Draft(desk.site, 13, CODES)
    return desk.create(draft, time.monotonic(), stop or Cancellation())


def problem_of(outcome: Outcome) -> Problem:
    """Why there is no session."""
    assert not isinstance(outcome, Created)
    return outcome.problem
