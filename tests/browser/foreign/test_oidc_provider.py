"""The program signs in with npm's `oidc-provider`, which knows nothing about this project.

Only for `make test-foreign`: it needs Node.js, and what package.json names.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from csr_desktop.sessions.credentials.browser_sign_in import BrowserSignIn
from csr_desktop.sessions.credentials.refresh_tokens import RefreshTokens
from csr_desktop.sessions.credentials.tokens import Access, Tokens
from csr_desktop.sessions.network.clients import Clients
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import Site
from csr_desktop.system import clock
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Problem
from csr_desktop.webex.oauth.authorization import Code
from csr_desktop.webex.oauth.integration import Integration
from csr_desktop.webex.oauth.tokens import TokenClient
from csr_desktop.webex.secret import Secret
from tests.browser.client import NOT_SIGNED_IN, SECONDS, SIGNED_IN, in_browser, with_code
from tests.browser.people import decide
from tests.browser.webdriver import ENTER, TAB, Browser
from tests.support.scripted_server import free_port

HERE = Path(__file__).parent
SECRET = "foreignsecret"
REP = "rep7@example.com"


@contextmanager
def running_server(redirect_uri: str) -> Iterator[str]:
    command = ["node", "server.mjs", redirect_uri, SECRET]
    pipe, no = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command, cwd=HERE, stdout=pipe, stderr=no, text=True) as process:
        try:
            assert process.stdout
            yield process.stdout.readline().strip()
        finally:
            process.kill()


@pytest.fixture(scope="module")
def oauth() -> Iterator[OAuth]:
    redirect_uri = f"http://127.0.0.1:{free_port()}/authorize"
    with running_server(redirect_uri) as base:
        yield OAuth(
            client_id="confidential",
            client_secret=Secret(SECRET),
            redirect_uri=redirect_uri,
            scope="openid",
            authorize_url=f"{base}/auth",
            token_url=f"{base}/token",
            device_authorize_url=f"{base}/device/auth",
            device_token_url=f"{base}/token",
            people_url=f"{base}/people/me",
        )


@pytest.fixture
def site(oauth: OAuth) -> Site:
    """Without a WebEx ID: the server provides it."""
    url = "http://127.0.0.1/WBXService/XMLService"  # where nothing is sent
    return Site(name="Foreign", url=url, site_name="foreign", authentication="browser", oauth=oauth)


@pytest.fixture
def public(site: Site, oauth: OAuth) -> Site:
    return replace(site, oauth=replace(oauth, client_id="public", client_secret=Secret("")))


class Program:
    """The program's sign-in, with a clock that the test can advance."""

    def __init__(self) -> None:
        self.late = 0.0
        self.refresh_tokens = RefreshTokens(may_store=False)
        self.tokens = Tokens(
            Clients().connection,
            refresh_tokens=self.refresh_tokens,
            clock=lambda: clock.now() + self.late,
        )
        self.browser_sign_in = BrowserSignIn(self.tokens)

    def access(self, site: Site) -> Access | Problem:
        return self.tokens.access(site, SECONDS, Cancellation())

    def renewed(self, site: Site) -> Access | Problem:
        """An access token, after the previous one has expired."""
        self.late += 2 * 3600
        return self.access(site)

    def refresh_token(self, site: Site) -> Secret:
        found = self.refresh_tokens.get(f"refresh:{site.account}", Cancellation())
        assert isinstance(found, Secret)
        return found

    def put_back(self, site: Site, refresh_token: Secret) -> None:
        """Like an older copy of the keyring."""
        self.refresh_tokens.keep(f"refresh:{site.account}", refresh_token)


@pytest.fixture
def program() -> Iterator[Program]:
    made = Program()
    yield made
    made.tokens.close(SECONDS)


@pytest.fixture
def person(browser: Browser) -> Browser:
    """A user whom the server does not know yet."""
    browser.set_up("Network.clearBrowserCookies")
    return browser


def log_in(browser: Browser) -> None:
    browser.wait_for("Sign-in")
    browser.run("document.querySelector('[name=login]').focus()")
    browser.press("rep7", TAB, "any", ENTER)
    browser.wait_for("Continue")


def allow(browser: Browser, address: str) -> None:
    browser.open(address)
    log_in(browser)
    decide(browser, "Continue")
    browser.wait_for(SIGNED_IN)


def sign_in(browser: Browser, program: Program, site: Site) -> None:
    waiting = in_browser(program.browser_sign_in, site)
    allow(browser, waiting.asked)
    assert waiting.end() is None


def got(access: Access | Problem) -> Access:
    assert isinstance(access, Access), access
    assert access.web_ex_id == REP
    return access


def cause_of(end: object) -> object:
    assert isinstance(end, Problem), end
    return end.cause


@pytest.mark.parametrize("kind", ["confidential", "public"])
def test_code_flow(person: Browser, program: Program, site: Site, public: Site, kind: str) -> None:
    chosen = site if kind == "confidential" else public
    sign_in(person, program, chosen)
    got(program.access(chosen))
    assert chosen.oauth
    assert person.url == chosen.oauth.redirect_uri


def test_rotation_and_a_token_sent_twice(person: Browser, program: Program, site: Site) -> None:
    sign_in(person, program, site)
    access, refresh = [got(program.access(site))], [program.refresh_token(site)]
    for _ in range(2):
        access.append(got(program.renewed(site)))
        refresh.append(program.refresh_token(site))
    assert len({each.token for each in access}) == len(set(refresh)) == 3
    for each in (refresh[0], refresh[2]):  # the old one, and with it the newest
        program.put_back(site, each)
        assert cause_of(program.renewed(site)) is Cause.SIGN_IN_ENDED
    assert program.tokens.signed_in_as(site) is None
    integration = program.tokens.integrations.of(site, Cancellation())
    assert isinstance(integration, Integration)
    gone = program.tokens.integrations.who(site, integration, access[2].token, Cancellation())
    assert cause_of(gone) is Cause.SIGN_IN_ENDED


def test_another_verifier(person: Browser, program: Program, site: Site, monkeypatch) -> None:
    exchange = TokenClient.exchange

    def with_another(client: TokenClient, code: Code, *rest: Any) -> Any:
        return exchange(client, Code(code.code, Secret("w" * 43)), *rest)

    monkeypatch.setattr(TokenClient, "exchange", with_another)
    waiting = in_browser(program.browser_sign_in, site)
    allow(person, waiting.asked)
    problem = waiting.end()
    assert problem
    assert problem.reason == "grant request is invalid"
    assert program.tokens.signed_in_as(site) is None


def test_another_client_secret(person: Browser, program: Program, site: Site, oauth: OAuth) -> None:
    sign_in(person, program, site)
    other = replace(site, oauth=replace(oauth, client_secret=Secret("x")))
    assert cause_of(program.renewed(other)) is Cause.INTEGRATION_REFUSED
    got(program.renewed(site))


def test_declined(person: Browser, program: Program, site: Site) -> None:
    waiting = in_browser(program.browser_sign_in, site)
    person.open(waiting.asked)
    log_in(person)
    decide(person, "[ Cancel ]")
    person.wait_for(NOT_SIGNED_IN)
    assert cause_of(waiting.end()) is Cause.SIGN_IN_DENIED


@pytest.fixture(params=["with the code in it", "without"])
def opened(request: pytest.FixtureRequest) -> Callable[[Browser, str, str, str], None]:
    def open_page(browser: Browser, address: str, complete: str, code: str) -> None:
        if request.param != "without":
            browser.open(complete)
            return
        browser.open(address)
        browser.run("document.querySelector('[name=user_code]').focus()")
        browser.press(code, ENTER)

    return open_page


def test_device_flow(person: Browser, program: Program, public: Site, opened) -> None:
    waiting = with_code(program.browser_sign_in, public)
    code = waiting.asked
    opened(person, code.verification_uri, code.verification_uri_complete, code.user_code)
    person.wait_for(code.user_code)
    decide(person, "Continue")
    log_in(person)
    decide(person, "Continue")
    person.wait_for("Sign-in Success")
    assert waiting.end() is None
    assert got(program.access(public)) != got(program.renewed(public))


def test_device_flow_declined(person: Browser, program: Program, public: Site) -> None:
    waiting = with_code(program.browser_sign_in, public)
    person.open(waiting.asked.verification_uri_complete)
    person.wait_for(waiting.asked.user_code)
    decide(person, "[ Abort ]")
    assert cause_of(waiting.end()) is Cause.SIGN_IN_DENIED
