"""The program signs in at the demo, with a real browser between them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from csr_desktop.demo_sites import DemoSites
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Problem
from csr_desktop.webex.oauth.tokens import Person, Tokens
from tests.browser.axe import violations
from tests.browser.client import NOT_SIGNED_IN, SECONDS, SIGNED_IN, Client, client_of
from tests.browser.people import decide, fill_in, sign_in
from tests.browser.webdriver import ENTER, Browser

JOHN = "johnsmith@xyz.com"


@pytest.fixture
def demo() -> Iterator[DemoSites]:
    sites = DemoSites(Passwords())
    yield sites
    sites.close()


@pytest.fixture
def client(demo: DemoSites) -> Iterator[Client]:
    (_, site), _ = demo.load()
    with client_of(site.oauth) as made:
        yield made


def who(client: Client, tokens: Tokens | Problem) -> Person | Problem:
    assert isinstance(tokens, Tokens), tokens
    return client.tokens.who(tokens.access, SECONDS, Cancellation())


def cause_of(end: Tokens | Problem) -> object:
    assert isinstance(end, Problem), end
    return end.cause


def test_code_flow(browser: Browser, client: Client) -> None:
    waiting = client.in_browser(JOHN)
    browser.open(waiting.asked)
    assert browser.focused() == "password"  # the name is known
    browser.press("hostpassword", ENTER)
    browser.wait_for(SIGNED_IN)
    tokens = waiting.end()
    assert who(client, tokens) == Person(JOHN, "hostid")
    assert isinstance(tokens, Tokens)
    assert tokens.refresh
    new = client.tokens.refresh(tokens.refresh, SECONDS, Cancellation())
    assert who(client, new) == Person(JOHN, "hostid")
    again = client.tokens.refresh(tokens.refresh, SECONDS, Cancellation())
    assert cause_of(again) is Cause.SIGN_IN_ENDED
    assert cause_of_who(client, new) is Cause.SIGN_IN_ENDED  # the copy ended all of them


def cause_of_who(client: Client, tokens: Tokens | Problem) -> object:
    person = who(client, tokens)
    assert isinstance(person, Problem), person
    return person.cause


@pytest.mark.parametrize("decision", ["Sign in and allow", "Deny"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_last_page(browser: Browser, client: Client, decision: str, scheme: str) -> None:
    """It has no code in its address, and nothing for axe to find."""
    feature = {"name": "prefers-color-scheme", "value": scheme}
    browser.set_up("Emulation.setEmulatedMedia", features=[feature])
    waiting = client.in_browser()
    browser.open(waiting.asked)
    fill_in(browser, user="hostid", password="hostpassword")
    decide(browser, decision)
    browser.wait_for(SIGNED_IN if decision != "Deny" else NOT_SIGNED_IN)
    assert browser.url == client.oauth.redirect_uri
    assert violations(browser) == []
    waiting.end()


def test_denied(browser: Browser, client: Client) -> None:
    waiting = client.in_browser()
    browser.open(waiting.asked)
    decide(browser, "Deny")
    browser.wait_for(NOT_SIGNED_IN)
    assert cause_of(waiting.end()) is Cause.SIGN_IN_DENIED


def test_a_wrong_password_first(browser: Browser, client: Client) -> None:
    waiting = client.in_browser()
    browser.open(waiting.asked)
    fill_in(browser, user="hostid", password="x")
    decide(browser, "Sign in and allow")
    browser.wait_for("is incorrect")
    sign_in(browser)
    browser.wait_for(SIGNED_IN)
    assert who(client, waiting.end()) == Person(JOHN, "hostid")


def test_two_tries_at_once(browser: Browser, client: Client) -> None:
    """What the first one's page brings is nothing to the second."""
    first = client.in_browser()
    first.cancellation.cancel()
    first.end()
    second = client.in_browser()
    browser.open(first.asked)
    sign_in(browser)
    browser.wait_for(NOT_SIGNED_IN)
    browser.open(second.asked)
    sign_in(browser)
    browser.wait_for(SIGNED_IN)
    assert who(client, second.end()) == Person(JOHN, "hostid")


def test_a_blocked_integration(browser: Browser, demo: DemoSites, client: Client) -> None:
    demo.choose_fault("integration-blocked")
    waiting = client.in_browser()
    browser.open(waiting.asked)
    browser.wait_for(NOT_SIGNED_IN)
    assert cause_of(waiting.end()) is Cause.INTEGRATION_REFUSED


def test_device_flow(browser: Browser, client: Client) -> None:
    waiting = client.with_code()
    browser.open(waiting.asked.verification_uri)
    assert browser.focused() == "userCode"
    fill_in(browser, userCode=waiting.asked.user_code, user="hostid", password="hostpassword")
    decide(browser, "Sign in and allow")
    browser.wait_for("Return to CSR Desktop")
    assert who(client, waiting.end()) == Person(JOHN, "hostid")


def test_device_flow_by_the_address_that_has_the_code(browser: Browser, client: Client) -> None:
    waiting = client.with_code()
    browser.open(waiting.asked.verification_uri_complete)
    assert browser.focused() == "user"
    browser.press("hostid")
    fill_in(browser, password="hostpassword")
    decide(browser, "Sign in and allow")
    browser.wait_for("Return to CSR Desktop")
    assert who(client, waiting.end()) == Person(JOHN, "hostid")


def test_device_flow_denied(browser: Browser, client: Client) -> None:
    waiting = client.with_code()
    browser.open(waiting.asked.verification_uri_complete)
    decide(browser, "Deny")
    browser.wait_for("may not use your account")
    assert cause_of(waiting.end()) is Cause.SIGN_IN_DENIED
