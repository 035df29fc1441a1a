"""What a user does in the browser, with the keyboard only."""

from __future__ import annotations

from tests.browser.webdriver import ENTER, TAB, Browser

_MOST_STOPS = 20


def fill_in(browser: Browser, **fields: str) -> None:
    """Fill in a form, starting with its first field."""
    browser.run("document.querySelector('input:not([type=hidden])').focus()")
    while (name := browser.focused()) in {"userCode", "user", "password"}:
        if name in fields:
            browser.run("document.activeElement.select()")
            browser.press(fields[name])
        browser.press(TAB)


def go_to(browser: Browser, name: str) -> None:
    """Go to a control by its id or its words."""
    for _ in range(_MOST_STOPS):
        if browser.focused() == name:
            return
        browser.press(TAB)
    raise AssertionError(f"the keyboard does not reach {name}")


def decide(browser: Browser, decision: str) -> None:
    """Press a button."""
    go_to(browser, decision)
    browser.press(ENTER)


def sign_in(browser: Browser) -> None:
    """Fill in the demo's own account, and allow it."""
    fill_in(browser, user="hostid", password="hostpassword")
    decide(browser, "Sign in and allow")
