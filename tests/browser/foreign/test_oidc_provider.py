"""The program signs in at npm's `oidc-provider`, which knows nothing of this project.

For `make test-foreign` alone: it needs Node.js, and what package-lock.json pins.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Problem
from csr_desktop.webex.oauth.tokens import Person, Tokens
from csr_desktop.webex.secret import Secret
from tests.browser.client import NOT_SIGNED_IN, SECONDS, SIGNED_IN, Client, client_of
from tests.browser.people import decide
from tests.browser.webdriver import ENTER, TAB, Browser
from tests.support.scripted_server import free_port

HERE = Path(__file__).parent
SECRET = "foreignsecret"
REP = Person("rep7@example.com", "rep7")


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
def client(oauth: OAuth) -> Iterator[Client]:
    with client_of(oauth) as made:
        yield made


@pytest.fixture
def public(oauth: OAuth) -> Iterator[Client]:
    with client_of(replace_client(oauth, "public", "")) as made:
        yield made


def replace_client(oauth: OAuth, client_id: str, secret: str) -> OAuth:
    keys = {name: getattr(oauth, name) for name in oauth.__struct_fields__}
    return OAuth(**{**keys, "client_id": client_id, "client_secret": Secret(secret)})


@pytest.fixture
def person(browser: Browser) -> Browser:
    """A person whom the server does not know yet."""
    browser.set_up("Network.clearBrowserCookies")
    return browser


def log_in(browser: Browser) -> None:
    browser.wait_for("Sign-in")
    browser.run("document.querySelector('[name=login]').focus()")
    browser.press("rep7", TAB, "any", ENTER)
    browser.wait_for("Continue")


def sign_in(browser: Browser, client: Client) -> Tokens | Problem:
    waiting = client.in_browser()
    browser.open(waiting.asked)
    log_in(browser)
    decide(browser, "Continue")
    browser.wait_for(SIGNED_IN)
    return waiting.end()


def got(end: Tokens | Problem) -> Tokens:
    assert isinstance(end, Tokens), end
    assert end.access_seconds
    assert end.refresh
    return end


def refresh(client: Client, tokens: Tokens) -> Tokens | Problem:
    assert tokens.refresh
    return client.tokens.refresh(tokens.refresh, SECONDS, Cancellation())


def who(client: Client, tokens: Tokens) -> Person | Problem:
    return client.tokens.who(tokens.access, SECONDS, Cancellation())


def cause_of(end: object) -> object:
    assert isinstance(end, Problem), end
    return end.cause


@pytest.mark.parametrize("secret", [SECRET, ""], ids=["confidential", "public"])
def test_code_flow(person: Browser, client: Client, public: Client, secret: str) -> None:
    chosen = client if secret else public
    assert who(chosen, got(sign_in(person, chosen))) == REP
    assert person.url == chosen.oauth.redirect_uri


def test_rotation_and_a_token_sent_twice(person: Browser, client: Client) -> None:
    first = got(sign_in(person, client))
    second = got(refresh(client, first))
    assert second.refresh != first.refresh
    third = got(refresh(client, second))
    assert who(client, third) == REP
    assert cause_of(refresh(client, first)) is Cause.SIGN_IN_ENDED
    assert cause_of(refresh(client, third)) is Cause.SIGN_IN_ENDED  # all of them are gone
    assert cause_of(who(client, third)) is Cause.SIGN_IN_ENDED


def test_another_verifier(person: Browser, client: Client) -> None:
    waiting = client.in_browser(change=lambda code: replace(code, verifier=Secret("w" * 43)))
    person.open(waiting.asked)
    log_in(person)
    decide(person, "Continue")
    person.wait_for(SIGNED_IN)
    problem = waiting.end()
    assert isinstance(problem, Problem)
    assert problem.reason == "grant request is invalid"


def test_another_client_secret(person: Browser, client: Client, oauth: OAuth) -> None:
    tokens = got(sign_in(person, client))
    with client_of(replace_client(oauth, "confidential", "x")) as other:
        assert cause_of(refresh(other, tokens)) is Cause.INTEGRATION_REFUSED
    got(refresh(client, tokens))


def test_declined(person: Browser, client: Client) -> None:
    waiting = client.in_browser()
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


def test_device_flow(person: Browser, public: Client, opened) -> None:
    waiting = public.with_code()
    code = waiting.asked
    opened(person, code.verification_uri, code.verification_uri_complete, code.user_code)
    person.wait_for(code.user_code)
    decide(person, "Continue")
    log_in(person)
    decide(person, "Continue")
    person.wait_for("Sign-in Success")
    tokens = got(waiting.end())
    assert who(public, tokens) == REP
    assert who(public, got(refresh(public, tokens))) == REP


def test_device_flow_declined(person: Browser, public: Client) -> None:
    waiting = public.with_code()
    person.open(waiting.asked.verification_uri_complete)
    person.wait_for(waiting.asked.user_code)
    decide(person, "[ Abort ]")
    assert cause_of(waiting.end()) is Cause.SIGN_IN_DENIED
