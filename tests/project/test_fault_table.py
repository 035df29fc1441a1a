"""Runs the table of faults through the whole use case: journal, password, real socket, outcome."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from csr_desktop.sessions.create import CreateSession
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.refresh_tokens import RefreshTokens
from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.credentials.tokens import Tokens
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.network.clients import Clients
from csr_desktop.sessions.outcome import Attempt, Created, explain
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.secret import Secret
from tests.support.fault_table import (
    BEFORE,
    DOCUMENT,
    BrowserRow,
    Row,
    browser_rows,
    document,
    rows,
    ticket_rows,
)
from tests.support.scripted_server import ScriptedServer

COUNTED = (b"/access_token HTTP", b"AuthenticateUser", b"CreateSupportSession")


@pytest.fixture
def create_at(own_folders: Path) -> Iterator[Callable[..., tuple[CreateSession, Draft]]]:
    journal, clients, passwords = Journal(own_folders / "sessions.db"), Clients(), Passwords()

    def make(url: str, timeout: float, *, by_ticket: bool) -> tuple[CreateSession, Draft]:
        site = Site(
            name="Acme",
            url=url,
            webex_id="hostid",
            site_id="0000",
            timeout=timeout,
            authentication="session ticket" if by_ticket else "password",
        )
        passwords.remember(site, Secret("canary-of-a-password"), keep=False)
        return CreateSession(
            journal, SignIn(passwords, clients.of, Tokens(clients.connection)), clients.of
        ), Draft(site, 13, {1: "CASE-1"})

    yield make
    clients.close()
    journal.close()


@pytest.mark.parametrize("row", [*rows(), *ticket_rows()], ids=lambda row: row.name)
def test_one_press_one_request_one_outcome(
    row: Row, create_at: Callable[..., tuple[CreateSession, Draft]], own_folders: Path
) -> None:
    with ScriptedServer(row.play) as server:
        create, draft = create_at(server.url, row.timeout, by_ticket=row.sign_ins > 0)
        attempt = create(draft, time.monotonic(), Cancellation())
    outcome = attempt.outcome
    assert type(outcome) is row.outcome
    assert not isinstance(outcome, Created)
    assert outcome.problem.cause is row.cause
    assert explain(outcome.problem) == row.sentences
    sent = [request.count(b"CreateSupportSession") for request in server.requests]
    assert sum(sent) == row.creates <= 1
    signed_in = [request for request in server.requests if b"AuthenticateUser" in request]
    assert len(signed_in) == row.sign_ins
    assert len(server.requests) == row.creates + row.sign_ins
    assert attempt.seconds < row.seconds
    assert attempt.is_saved
    leaks = [p for p in own_folders.rglob("*") if p.is_file() and b"canary-of" in p.read_bytes()]
    assert leaks == []
    assert "canary-of" not in repr(attempt)


@pytest.mark.parametrize("row", [*browser_rows()], ids=lambda row: row.name)
def test_one_press_with_a_browser_sign_in(row: BrowserRow, own_folders: Path) -> None:
    with ScriptedServer(row.play) as server:
        attempt, saved = press_with_browser(row, server, own_folders)
    outcome = attempt.outcome
    assert type(outcome) is row.outcome
    assert not isinstance(outcome, Created)
    assert outcome.problem.cause is row.cause
    assert explain(outcome.problem) == row.sentences
    sent = [len([r for r in server.requests if word in r]) for word in COUNTED]
    assert sent == [row.renewals, row.sign_ins, row.creates]
    assert len(server.requests) == sum(sent)
    assert attempt.seconds < row.seconds
    assert attempt.is_saved is not row.is_step
    assert len(saved) == (0 if row.is_step else 1)
    leaks = [p for p in own_folders.rglob("*") if p.is_file() and b"canary-of" in p.read_bytes()]
    assert leaks == []


def press_with_browser(
    row: BrowserRow, server: ScriptedServer, folder: Path
) -> tuple[Attempt, list[Attempt]]:
    oauth = OAuth(
        client_id="C1",
        client_secret=Secret("canary-of-a-secret"),
        redirect_uri="http://127.0.0.1:5000/authorize",
        base_url=f"http://127.0.0.1:{server.port}/v1",
        token_use="access token" if row.sends_token else "session ticket",
    )
    site = Site(
        name="Acme",
        url=server.url,
        webex_id="hostid",
        site_id="0000",
        timeout=row.timeout,
        authentication="browser",
        oauth=oauth,
    )
    journal, clients = Journal(folder / "sessions.db"), Clients()
    refresh_tokens = RefreshTokens(may_store=False)
    if row.is_signed_in:
        refresh_tokens.keep(f"refresh:{site.account}", Secret("canary-of-a-token"))
    tokens = Tokens(clients.connection, refresh_tokens=refresh_tokens)
    create = CreateSession(journal, SignIn(Passwords(), clients.of, tokens), clients.of)
    attempt = create(Draft(site, 13, {1: "CASE-1"}), time.monotonic(), Cancellation())
    saved = list(journal.each())
    clients.close()
    journal.close()
    return attempt, saved


def test_before_anything_is_sent_each_cause_has_its_own_row_and_sentence() -> None:
    said = {explain(Problem(cause, Certainty.NOT_SENT)) for cause in BEFORE.values()}
    assert len(said) == len(set(BEFORE.values())) == len(BEFORE)
    network = ("PROXY", "CERTIFICATE", "CLIENT_CERTIFICATE")
    assert {cause for cause in Cause if cause.name.startswith(network)} <= set(BEFORE.values())


def test_the_document_is_the_table() -> None:
    assert DOCUMENT.read_text("utf-8") == document(), "run scripts/fault_table.py"
