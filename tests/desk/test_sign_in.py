"""Signing in at the demo's second site with the keyboard, with a script as the browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.conftest import Desk

SITE = "Demo site (single sign-on)"
# The desktop's program for addresses: a user who signs in at once, and allows everything.
BROWSER = """#!/usr/bin/python3
import sys
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit
from urllib.request import urlopen

Path(__file__).with_name("opened").write_text(sys.argv[1])
page, _, query = sys.argv[1].partition("?")
filled = {"user": "hostid", "password": "hostpassword", "decision": "allow"}
urlopen(page, urlencode(dict(parse_qsl(query)) | filled).encode(), timeout=30).read()
"""


@pytest.fixture
def rep(desk: Desk, own_folders: Path) -> Desk:
    """At the step of an attempt: the program asks to sign in."""
    folder = own_folders / "bin"
    folder.mkdir()
    browser = folder / "xdg-open"
    browser.write_text(BROWSER, "utf-8")
    browser.chmod(0o700)
    desk.environment["PATH"] = f"{folder}:{desk.environment['PATH']}"
    desk.open_program("--demo", "--site", SITE)
    desk.focuses("Case number")
    desk.type_text("CASE-1042")
    desk.keys("Return")
    desk.focuses("Sign in")
    return desk


def gets_the_key(desk: Desk) -> None:
    """Automatically: nothing more is clicked."""
    desk.focuses("Copy key")
    assert desk.see("text", name="Session key")


def test_with_the_browser(rep: Desk) -> None:
    rep.keys("Return")
    gets_the_key(rep)


def test_with_a_code(rep: Desk, own_folders: Path) -> None:
    rep.step("Tab")
    rep.focuses("Use a code instead")
    rep.keys("Return")
    rep.focuses("Copy code")
    rep.keys("Return")
    rep.step("Tab")
    rep.focuses("Open the page")
    rep.keys("Return")
    gets_the_key(rep)
    opened = own_folders / "bin" / "opened"
    assert opened.read_text("utf-8").endswith(f"={rep.clipboard}")
