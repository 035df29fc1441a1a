"""A long day: many creates, one in twenty fails, and in the end the records agree.

A sample runs in `make test`; `make torture` runs all of it.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import Account
from csr_desktop.demo_site.site import Site as DemoSite
from csr_desktop.sessions.create import CreateSession
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.credentials.tokens import Tokens
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.network.clients import Clients
from csr_desktop.sessions.outcome import Created, NotSent, Refused, Unknown
from csr_desktop.sessions.site.check_result import CheckResult, Found, NothingFound
from csr_desktop.sessions.site.check_with_site import CheckWithSite
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret

LONG, SAMPLE = 10_000, 400
FAULTS: tuple[str, ...] = (
    "hang-up-before",
    "hang-up-after",
    "cut",
    "html",
    "503",
    "503-after",
    "redirect",
)
FAULTS += ("no-key", "process-error", "refuse-110055", "refuse-010107")
ONE_IN = 20
EACH = 500


def site_of(url: str, account: Account, passwords: Passwords) -> Site:
    host = account.web_ex_id
    site = Site(name="Demo", url=url, webex_id=host, site_name="demo", timeout=5)
    passwords.remember(site, Secret(account.password), keep=False)
    return site


def found_by(result: CheckResult) -> list[str]:
    """The key that a check has found; [] where there is certainly none."""
    if isinstance(result, Found) and isinstance(result.attempt.outcome, Created):
        return [result.attempt.outcome.session_key]
    assert isinstance(result, NothingFound), result
    assert result.is_whole
    return []


def test_the_sites_books_and_the_journal_agree(
    own_folders: Path, is_long: bool, publish: Callable[[str, str, str], None]
) -> None:
    creates = LONG if is_long else SAMPLE
    chance = random.Random(1042)
    ends: Counter[str] = Counter()
    keys: list[str] = []
    # No host has thousands of sessions in a few minutes: each is host for a while.
    accounts = [Account(f"host{n}", "hostpassword") for n in range(-(-creates // EACH))]
    with DemoServer(DemoSite(accounts)) as server:
        journal, clients, passwords = Journal(own_folders / "s.db"), Clients(), Passwords()
        sites = [site_of(server.url, account, passwords) for account in accounts]
        sign_in = SignIn(passwords, clients.of, Tokens(clients.connection))
        create = CreateSession(journal, sign_in, clients.of)
        check = CheckWithSite(journal, sign_in, clients.of)
        for number in range(creates):
            site = sites[number // EACH]
            codes = {1: f"CASE-{number}"}
            if not chance.randrange(ONE_IN):
                codes[10] = f"fault:{chance.choice(FAULTS)}"
            attempt = create(Draft(site, 13, codes), time.monotonic(), Cancellation())
            match attempt.outcome:
                case Created(key):
                    keys.append(key)
                    ends["created"] += 1
                case Refused() | NotSent():
                    ends["certainly none"] += 1
                case Unknown():
                    found = found_by(check(attempt, site, Cancellation()))
                    ends["found" if found else "nothing found"] += 1
                    keys += found
            if keys:
                server.site.end_session(keys[-1])
        made = [session.key for session in server.site.sessions]
        known = [key for site in sites for key in journal.known_keys(site.account)]
        clients.close()
        journal.close()

    assert sorted(keys) == sorted(made), "each session once, none unknown, none invented"
    assert sorted(known) == sorted(made)
    assert ends["found"] > 0
    assert ends["nothing found"] > 0
    assert sum(ends.values()) == creates
    rows = "\n".join(f"| {end} | {count} |" for end, count in sorted(ends.items()))
    words = f"{creates} creates, one in {ONE_IN} with a fault; every uncertain one is checked."
    publish("A long day", words, f"| end | creates |\n| --- | ---: |\n{rows}\n")
