"""Signing in with the browser, and by a code, with the demo's authorization server over sockets."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest
import requests

from csr_desktop.demo_site.authorization.faults import INTEGRATION_BLOCKED
from csr_desktop.sessions.credentials import browser_sign_in
from csr_desktop.sessions.credentials.browser_sign_in import BrowserSignIn
from csr_desktop.sessions.credentials.sign_in_service import of_service
from csr_desktop.sessions.outcome import LocalCause, explain
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import ANSWERED, Cause, Certainty, Problem
from csr_desktop.webex.oauth.device import DeviceCode
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import BlockingKeyring, Desk
from tests.support.single_sign_on import SERVICE, Browser, enter_code, with_browser


@pytest.fixture
def site(desk: Desk) -> Site:
    return with_browser(desk.server, desk.site)


@pytest.fixture
def sign_in(desk: Desk) -> Iterator[BrowserSignIn]:
    yield BrowserSignIn(desk.tokens)
    desk.tokens.close(5)


class Opened:
    """Records the addresses, and reports that there is no browser."""

    def __init__(self) -> None:
        self.urls: list[str] = []

    def __call__(self, url: str) -> bool:
        self.urls.append(url)
        return False


def ended_in_the_dialog(blocking: BlockingKeyring) -> Cancellation:
    """A cancellation that happens once the keyring's dialog is open."""
    stop = Cancellation()

    def throw() -> None:
        assert blocking.entered.wait(5)
        stop.cancel()

    threading.Thread(target=throw).start()
    return stop


def kept(desk: Desk, site: Site) -> str | None:
    return desk.keyring.passwords.get((SERVICE, f"refresh:{site.account}"))


def cause_of(problem: Problem | None) -> object:
    assert problem is not None
    assert all(explain(problem)), "it has words"
    return problem.cause


# --- The browser ---------------------------------------------------------------------------------


def test_a_rep_signs_in_with_the_browser(sign_in, site, desk):
    browser = Browser()
    assert sign_in(site, browser, Cancellation()) is None
    page = browser.finish()
    assert page.status_code == 200
    assert "Return to CSR Desktop" in page.text
    assert "code=" not in page.url + page.text
    token = kept(desk, site)
    assert token
    assert desk.watched.authorization.grants.refresh(token)
    signed_in = desk.tokens.signed_in_as(site)
    assert signed_in is not None
    assert signed_in.who == "johnsmith@xyz.com"
    assert signed_in.until is not None


def test_nobody_listens_before_and_after(sign_in, site):
    parts = urlsplit(site.oauth.redirect_uri)

    def is_open() -> bool:
        try:
            requests.get(f"{site.oauth.redirect_uri}?code=x&state=y", timeout=1)
        except requests.ConnectionError:
            return False
        return True

    assert not is_open(), parts
    seen: list[bool] = []

    def look(_: str) -> None:
        threading.Thread(target=lambda: seen.append(is_open())).start()
        time.sleep(0.2)

    browser = Browser(before=look)
    assert sign_in(site, browser, Cancellation()) is None
    browser.finish()
    assert seen == [True]
    assert not is_open()


@pytest.mark.parametrize(
    ("changes", "hint"),
    [
        ({}, ["johnsmith@xyz.com"]),
        ({"email": "", "webex_id": "zoe@acme.com"}, ["zoe@acme.com"]),
        ({"email": ""}, None),
    ],
)
def test_the_page_knows_the_rep_s_address(sign_in, site, changes, hint):
    opened = Opened()
    sign_in(msgspec.structs.replace(site, **changes), opened, Cancellation())
    assert parse_qs(urlsplit(opened.urls[0]).query).get("login_hint") == hint


def test_the_rep_declines(sign_in, site, desk):
    browser = Browser(decision="deny")
    assert cause_of(sign_in(site, browser, Cancellation())) is Cause.SIGN_IN_DENIED
    assert "You aren&#x27;t signed in" in browser.finish().text
    assert kept(desk, site) is None
    assert desk.tokens.signed_in_as(site) is None


def test_no_browser(sign_in, site):
    assert cause_of(sign_in(site, lambda _: False, Cancellation())) is Cause.NO_BROWSER


def test_the_port_is_taken(sign_in, site):
    port = urlsplit(site.oauth.redirect_uri).port
    opened = Opened()
    with socket.create_server(("127.0.0.1", port)):
        problem = sign_in(site, opened, Cancellation())
    assert cause_of(problem) is Cause.PORT_TAKEN
    assert opened.urls == [], "the browser is not opened in vain"


@pytest.mark.parametrize("cause", [Cause.STOPPED, Cause.NO_BROWSER])
def test_the_rep_stops_or_the_window_finds_no_browser(sign_in, site, desk, cause):
    stop = Cancellation()
    threading.Timer(0.2, stop.cancel, [cause]).start()
    began = time.monotonic()
    assert cause_of(sign_in(site, lambda _: True, stop)) is cause
    assert time.monotonic() - began < 3
    assert kept(desk, site) is None


def test_five_minutes_gone(sign_in, site, monkeypatch):
    assert browser_sign_in.WAIT_SECONDS == 300
    monkeypatch.setattr(browser_sign_in, "WAIT_SECONDS", 0.3)
    problem = sign_in(site, lambda _: True, Cancellation())
    assert cause_of(problem) is Cause.SIGN_IN_EXPIRED


def test_an_integration_that_is_blocked(sign_in, site, desk):
    desk.server.misbehavior.choose(INTEGRATION_BLOCKED.name)
    problem = sign_in(site, Browser(), Cancellation())
    assert cause_of(problem) is Cause.INTEGRATION_REFUSED


def test_a_wrong_client_secret(sign_in, site, desk):
    oauth = msgspec.structs.replace(site.oauth, client_secret=Secret("wrong-secret-4711"))
    problem = sign_in(msgspec.structs.replace(site, oauth=oauth), Browser(), Cancellation())
    assert cause_of(problem) is Cause.INTEGRATION_REFUSED
    assert "4711" not in repr(problem)
    assert kept(desk, site) is None


def test_the_client_secret_of_a_locked_keyring_is_asked_for_no_longer_than_the_rep_waits(
    sign_in, site, blocking: BlockingKeyring
):
    oauth = msgspec.structs.replace(site.oauth, client_secret=Secret(""))
    stop = ended_in_the_dialog(blocking)
    problem = sign_in(msgspec.structs.replace(site, oauth=oauth), Browser(), stop)
    assert cause_of(problem) is LocalCause.SIGN_IN_LOCKED


def test_without_people_me_a_set_webex_id_is_enough(sign_in, site, desk):
    oauth = msgspec.structs.replace(site.oauth, people_url="http://127.0.0.1:9/me")
    site = msgspec.structs.replace(site, oauth=oauth)
    assert sign_in(site, Browser(), Cancellation()) is None
    signed_in = desk.tokens.signed_in_as(site)
    assert signed_in is not None
    assert signed_in.who == "hostid"
    nameless = msgspec.structs.replace(site, webex_id="", email="")
    problem = sign_in(nameless, Browser(), Cancellation())
    assert cause_of(problem) is Cause.SIGN_IN_UNREACHABLE
    assert problem.detail.startswith("127.0.0.1: connection refused, ")
    assert desk.tokens.signed_in_as(nameless) is None


def test_each_try_has_its_own_state_and_verifier(sign_in, site):
    opened = Opened()
    for _ in range(2):
        sign_in(site, opened, Cancellation())
    first, second = (parse_qs(urlsplit(url).query) for url in opened.urls)
    assert first["state"] != second["state"]
    assert first["code_challenge"] != second["code_challenge"]


def test_an_answer_that_was_made_for_somebody_else_signs_nobody_in(sign_in, site, desk):
    """Another user of the computer, or a page, must not know the state."""
    stop = Cancellation()
    answers: list[int] = []

    def attack(_: str) -> bool:
        code = desk.watched.authorization.grants.give_code(
            "mallory", site.oauth.redirect_uri, "A" * 43
        )
        threading.Thread(target=send, args=(code,)).start()
        return True

    def send(code: str) -> None:
        queries = (f"code={code}&state=guessed", f"code={code}", "error=access_denied")
        answers.extend(
            requests.get(f"{site.oauth.redirect_uri}?{query}", timeout=5).status_code
            for query in queries
        )
        stop.cancel()

    assert cause_of(sign_in(site, attack, stop)) is Cause.STOPPED
    assert answers == [400, 400, 400]
    assert kept(desk, site) is None


@pytest.mark.parametrize("key", ["token_url", "device_authorize_url"])
def test_a_sign_in_service_that_is_not_there_is_named(sign_in, site, key):
    oauth = msgspec.structs.replace(site.oauth, **{key: "http://127.0.0.1:9/"})
    site = msgspec.structs.replace(site, oauth=oauth)
    stop = Cancellation()
    if key == "token_url":
        problem = sign_in(site, Browser(), stop)
    else:
        problem = sign_in.with_code(site, lambda code: code, stop)
    assert cause_of(problem) is Cause.SIGN_IN_UNREACHABLE
    assert "site" not in " ".join(explain(problem))


def test_no_fault_of_the_network_at_the_sign_in_service_names_the_site():
    of_the_site_alone = {*ANSWERED, Cause.INVALID_REQUEST, Cause.UNKNOWN_RESULT}
    for cause in set(Cause) - of_the_site_alone:
        problem = of_service(Problem(cause, Certainty.NOT_SENT), "https://webexapis.com/v1/x")
        assert isinstance(problem, Problem)
        assert "he site " not in explain(problem)[0], cause


# --- A code --------------------------------------------------------------------------------------


@pytest.fixture
def quick_codes(desk: Desk) -> None:
    desk.watched.authorization.device_codes.interval = timedelta(seconds=1)


def test_a_rep_signs_in_by_a_code(sign_in, site, desk, quick_codes):
    shown: list[DeviceCode] = []

    def show(code: DeviceCode) -> None:
        shown.append(code)
        enter_code(code.verification_uri, code.user_code)

    assert sign_in.with_code(site, show, Cancellation()) is None
    assert kept(desk, site)
    assert shown[0].user_code in shown[0].verification_uri_complete
    assert shown[0].device_code.reveal() not in repr(shown)


def test_the_rep_declines_it(sign_in, site, desk, quick_codes):
    def show(code: DeviceCode) -> None:
        enter_code(code.verification_uri, code.user_code, "deny")

    assert cause_of(sign_in.with_code(site, show, Cancellation())) is Cause.SIGN_IN_DENIED
    assert kept(desk, site) is None


def test_the_code_is_over(sign_in, site, desk, quick_codes):
    desk.watched.authorization.device_codes.life = timedelta(seconds=2)
    problem = sign_in.with_code(site, lambda _: None, Cancellation())
    assert cause_of(problem) is Cause.SIGN_IN_EXPIRED


def test_the_rep_stops_it(sign_in, site, quick_codes):
    stop = Cancellation()
    assert cause_of(sign_in.with_code(site, lambda _: stop.cancel(), stop)) is Cause.STOPPED


def test_no_code_where_the_integration_is_blocked(sign_in, site, desk):
    desk.server.misbehavior.choose(INTEGRATION_BLOCKED.name)
    problem = sign_in.with_code(site, lambda _: None, Cancellation())
    assert cause_of(problem) is Cause.INTEGRATION_REFUSED
