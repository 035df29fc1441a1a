"""The demo's pages for their users: axe, the keyboard, zoomed, dark."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlencode

import pytest

from csr_desktop.demo_site.server import DemoServer
from tests.browser.axe import violations
from tests.browser.people import decide, fill_in, sign_in
from tests.browser.webdriver import SHIFT, TAB, Browser
from tests.demo_site.authorization.wire import REQUEST, begin_device


def show_signed_in(browser: Browser, base: str) -> None:
    browser.open(begin_device(base).json["verification_uri_complete"])
    sign_in(browser)


def show_denied(browser: Browser, base: str) -> None:
    browser.open(begin_device(base).json["verification_uri_complete"])
    decide(browser, "Deny")


def show_wrong_password(browser: Browser, base: str) -> None:
    browser.open(f"{base}/authorize?{urlencode(REQUEST)}")
    fill_in(browser, user="hostid", password="x")
    decide(browser, "Sign in and allow")


def show_wrong_code(browser: Browser, base: str) -> None:
    browser.open(f"{base}/device?userCode=1")
    decide(browser, "Deny")


def at(path: str) -> Callable[[Browser, str], None]:
    return lambda browser, base: browser.open(base + path)


PAGES: dict[str, tuple[Callable[[Browser, str], None], str]] = {
    "authorize": (at(f"/authorize?{urlencode(REQUEST)}"), "Sign in to the demo site"),
    "wrong password": (show_wrong_password, "The user name or the password is incorrect"),
    "refused": (at("/authorize?client_id=x"), "can't go on"),
    "device": (at("/device"), "Enter the code"),
    "device with its code": (at("/device?userCode=123456"), "Enter the code"),
    "wrong code": (show_wrong_code, "No sign-in waits for this code"),
    "signed in": (show_signed_in, "Return to CSR Desktop"),
    "denied": (show_denied, "may not use your account"),
    "join": (at("/../join"), "Join a support session"),
}


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, browser: Browser, server: DemoServer) -> Browser:
    show, words = PAGES[request.param]
    show(browser, server.base_url)
    browser.wait_for(words)
    return browser


def color_scheme(browser: Browser, name: str) -> None:
    feature = {"name": "prefers-color-scheme", "value": name}
    browser.set_up("Emulation.setEmulatedMedia", features=[feature])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(page: Browser, scheme: str) -> None:
    color_scheme(page, scheme)
    assert violations(page) == []


def test_axe_would_find_something(page: Browser) -> None:
    page.run("document.body.append(document.createElement('input'))")
    assert any(found.startswith("label: ") for found in violations(page))


@pytest.mark.parametrize("percent", [200, 400])
def test_zoomed_it_scrolls_up_and_down_alone(page: Browser, percent: int) -> None:
    """A zoomed page has fewer of its own pixels."""
    page.set_up(
        "Emulation.setDeviceMetricsOverride",
        width=1280 * 100 // percent,
        height=900 * 100 // percent,
        deviceScaleFactor=percent / 100,
        mobile=False,
    )
    assert page.run("return innerWidth") == 1280 * 100 // percent
    width, room = page.run(
        "const e = document.scrollingElement; return [e.scrollWidth, e.clientWidth]"
    )
    assert width <= room


def brightness(browser: Browser, what: str) -> float:
    """The brightness of the page's text or background, from 0 to 1."""
    color = browser.run(f"return getComputedStyle(document.body).{what}")
    return sum(map(float, re.findall(r"[\d.]+", color)[:3])) / 3 / 255


def test_dark(page: Browser) -> None:
    color_scheme(page, "light")
    assert brightness(page, "color") < 0.3
    color_scheme(page, "dark")
    assert page.run("return matchMedia('(prefers-color-scheme: dark)').matches")
    assert brightness(page, "color") > 0.7
    assert page.run("return getComputedStyle(document.documentElement).colorScheme") != "normal"


@pytest.mark.parametrize(
    ("path", "first", "stops"),
    [
        ("authorize", "user", ["user", "password", "Sign in and allow", "Deny"]),
        ("device", "userCode", ["userCode", "user", "password", "Sign in and allow", "Deny"]),
    ],
)
def test_the_keyboard_reaches_everything_in_order(browser, server, path, first, stops):
    browser.open(f"{server.base_url}/{path}?{urlencode(REQUEST)}")
    seen = []
    for _ in stops:
        seen.append(browser.focused())
        outline, width = browser.run(
            "const s = getComputedStyle(document.activeElement);"
            " return [s.outlineStyle, parseFloat(s.outlineWidth)]"
        )
        assert (outline, width >= 2) == ("solid", True)
        browser.press(TAB)
    assert seen == stops
    assert seen[0] == first
    browser.run("document.querySelector('[value=deny]').focus()")
    browser.chord(SHIFT, TAB)
    assert browser.focused() == "Sign in and allow"


def test_the_known_name_is_filled_in_and_the_password_has_the_focus(browser, server):
    asked = {**REQUEST, "login_hint": "johnsmith@xyz.com"}
    browser.open(f"{server.base_url}/authorize?{urlencode(asked)}")
    assert browser.focused() == "password"
    assert browser.run("return document.getElementById('user').value") == "johnsmith@xyz.com"


def test_a_mistake_is_announced_and_named_at_its_fields(browser, server):
    show_wrong_password(browser, server.base_url)
    browser.wait_for("is incorrect")
    assert browser.title.startswith("Error: ")
    words = browser.run(
        "const e = document.getElementById('password');"
        " return document.getElementById(e.getAttribute('aria-describedby')).innerText"
    )
    assert "is incorrect" in words
    assert browser.run("return document.querySelector('[role=alert]').innerText") == words


def test_the_browser_asks_for_an_empty_field_itself(browser, server):
    browser.open(f"{server.base_url}/authorize?{urlencode(REQUEST)}")
    browser.run("document.body.append('the same page')")
    decide(browser, "Sign in and allow")
    assert browser.focused() == "user"
    assert "the same page" in browser.text
