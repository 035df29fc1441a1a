"""The program signs in at the demo's second site, with a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest

from csr_desktop.sessions.draft import draft_of
from csr_desktop.sessions.outcome import Created, Outcome, Refused
from csr_desktop.sessions.services import Services
from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.paths import find_paths
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Problem
from csr_desktop.wiring import build_services
from tests.browser.axe import violations
from tests.browser.client import NOT_SIGNED_IN, SIGNED_IN, Waiting, in_browser, with_code
from tests.browser.people import decide, fill_in, sign_in
from tests.browser.webdriver import ENTER, Browser

JOHN = "johnsmith@xyz.com"


@pytest.fixture
def services(own_folders: Path) -> Iterator[Services]:
    paths = find_paths(demo=True)
    settings = SettingsFiles(paths.preferences, paths.policies)
    settings.load()
    with closing(build_services(paths, settings, demo=True)) as built:
        yield built


@pytest.fixture
def site(services: Services) -> Site:
    (_, site), _ = services.sites.load()
    return site


@pytest.fixture
def begin(services: Services, site: Site):
    return lambda: in_browser(services.browser_sign_in, site)


def cause_of(waiting: Waiting[object]) -> object:
    end = waiting.end()
    assert isinstance(end, Problem), end
    return end.cause


def is_signed_in(services: Services, site: Site) -> bool:
    """Whether it shows whose sign-in it is, and a session can be created with it."""
    state = services.tokens.signed_in_as(site)
    assert state
    assert state.who == JOHN
    return isinstance(create(services, site), Created)


def create(services: Services, site: Site) -> Outcome | None:
    draft = draft_of(site, site.session_types[0].id, {1: "CASE-1042"})
    return services.create(draft, monotonic(), Cancellation()).outcome


def test_code_flow(browser: Browser, services: Services, site: Site, begin) -> None:
    waiting = begin()
    browser.open(waiting.asked)
    assert browser.focused() == "password"  # the name is known
    browser.press("hostpassword", ENTER)
    browser.wait_for(SIGNED_IN)
    assert waiting.end() is None
    assert is_signed_in(services, site)


@pytest.mark.parametrize("decision", ["Sign in and allow", "Deny"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_last_page(browser: Browser, site: Site, begin, decision: str, scheme: str) -> None:
    """Its address has no code, and axe finds nothing."""
    feature = {"name": "prefers-color-scheme", "value": scheme}
    browser.set_up("Emulation.setEmulatedMedia", features=[feature])
    waiting = begin()
    browser.open(waiting.asked)
    fill_in(browser, user="hostid", password="hostpassword")
    decide(browser, decision)
    browser.wait_for(SIGNED_IN if decision != "Deny" else NOT_SIGNED_IN)
    assert site.oauth
    assert browser.url == site.oauth.redirect_uri
    assert violations(browser) == []
    waiting.end()


def test_denied(browser: Browser, services: Services, site: Site, begin) -> None:
    waiting = begin()
    browser.open(waiting.asked)
    decide(browser, "Deny")
    browser.wait_for(NOT_SIGNED_IN)
    assert cause_of(waiting) is Cause.SIGN_IN_DENIED
    assert services.tokens.signed_in_as(site) is None


def test_a_wrong_password_first(browser: Browser, services: Services, site: Site, begin) -> None:
    waiting = begin()
    browser.open(waiting.asked)
    fill_in(browser, user="hostid", password="x")
    decide(browser, "Sign in and allow")
    browser.wait_for("is incorrect")
    sign_in(browser)
    browser.wait_for(SIGNED_IN)
    assert waiting.end() is None
    assert is_signed_in(services, site)


def test_two_tries_at_once(browser: Browser, services: Services, site: Site, begin) -> None:
    """The result of the first one's page means nothing to the second."""
    first = begin()
    first.cancellation.cancel()
    assert cause_of(first) is not None
    second = begin()
    browser.open(first.asked)
    sign_in(browser)
    browser.wait_for(NOT_SIGNED_IN)
    browser.open(second.asked)
    sign_in(browser)
    browser.wait_for(SIGNED_IN)
    assert second.end() is None
    assert is_signed_in(services, site)


def test_a_blocked_integration(browser: Browser, services: Services, begin, site: Site) -> None:
    services.sites.choose_fault("integration-blocked")
    waiting = begin()
    browser.open(waiting.asked)
    browser.wait_for(NOT_SIGNED_IN)
    assert cause_of(waiting) is Cause.INTEGRATION_REFUSED


def test_a_sign_in_that_ends_and_comes_again(
    browser: Browser, services: Services, site: Site, begin
) -> None:
    """What a trainer can show: renewed automatically, then refused, then signed in again."""
    test_code_flow(browser, services, site, begin)
    services.sites.choose_fault("token-expired")
    refused = create(services, site)  # the ticket has expired: it signs in again, and sends no more
    assert isinstance(refused, Refused)
    assert refused.problem.cause is Cause.SIGNED_IN_AGAIN
    assert is_signed_in(services, site)
    services.sites.choose_fault("refresh-refused")
    refused = create(services, site)
    assert isinstance(refused, Refused)
    assert refused.problem.cause is Cause.SIGN_IN_ENDED
    assert services.tokens.signed_in_as(site) is None
    services.sites.choose_fault("")
    test_code_flow(browser, services, site, begin)


@pytest.fixture
def code(services: Services, site: Site):
    return with_code(services.browser_sign_in, site)


def test_device_flow(browser: Browser, services: Services, site: Site, code) -> None:
    browser.open(code.asked.verification_uri)
    assert browser.focused() == "userCode"
    fill_in(browser, userCode=code.asked.user_code, user="hostid", password="hostpassword")
    decide(browser, "Sign in and allow")
    browser.wait_for("Return to CSR Desktop")
    assert code.end() is None
    assert is_signed_in(services, site)


def test_device_flow_by_the_address_that_has_the_code(
    browser: Browser, services: Services, site: Site, code
) -> None:
    browser.open(code.asked.verification_uri_complete)
    assert browser.focused() == "user"
    browser.press("hostid")
    fill_in(browser, password="hostpassword")
    decide(browser, "Sign in and allow")
    browser.wait_for("Return to CSR Desktop")
    assert code.end() is None
    assert is_signed_in(services, site)


def test_device_flow_denied(browser: Browser, code) -> None:
    browser.open(code.asked.verification_uri_complete)
    decide(browser, "Deny")
    browser.wait_for("may not use your account")
    assert cause_of(code) is Cause.SIGN_IN_DENIED
