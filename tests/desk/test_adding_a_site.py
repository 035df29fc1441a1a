"""A site is added and tested on a real desktop, with the keyboard only, up to the first key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk import day
from tests.desk.conftest import Desk, open_site, wait_for
from tests.support.answers import failure, http, success
from tests.support.scripted_server import Conversation, ScriptedServer

VERSION = http(success("ep", "<x:apiVersion>WebEx XML API V11.2.0 SP9</x:apiVersion>"))
DENIED = http(failure("000001"))
ADD, FIELDS = "Add site", ("Site URL", "WebEx ID", "Password", "WebEx site name")


@pytest.fixture
def address(desk: Desk) -> str:
    return open_site(desk, "--account", f"{day.ACCOUNT}:{day.PASSWORD}")


@pytest.fixture
def silent_about_itself() -> Iterator[str]:
    """A site that exists, and refuses every question about itself and the account."""

    def play(conversation: Conversation) -> None:
        while request := conversation.read_request():
            conversation.send(VERSION if b"GetAPIVersion" in request else DENIED)

    with ScriptedServer(play) as server:
        yield server.url


def begin(desk: Desk) -> None:
    desk.start_keyring()
    desk.open_program()
    desk.focuses("Add your site")
    desk.keys("Return")


def enter(desk: Desk, *texts: str) -> None:
    """Fill in each field, with Enter after it."""
    for name, text in zip(FIELDS, texts, strict=True):
        desk.focuses(name)
        desk.type_text(text)
        desk.keys("Return")


def told(desk: Desk) -> list[str]:
    """All text in the window."""
    words = desk.see("words", window=ADD)
    assert isinstance(words, list)
    return words


def sites_toml(desk: Desk) -> str:
    return (Path(desk.environment["HOME"]) / ".config/csr-desktop/sites.toml").read_text()


def test_from_nothing_to_the_first_key(desk: Desk, address: str) -> None:
    begin(desk)
    enter(desk, address, day.ACCOUNT, day.PASSWORD, "demo")
    desk.focuses("Add site")
    desk.says("Signed in successfully.", window=ADD)
    assert any("Case number (required)" in words for words in told(desk))
    desk.keys("Return")
    desk.says("Online", "Case number", "Department")
    desk.turn_to(day.MAIN)
    desk.focuses("Case number")
    desk.type_text("CASE-1")
    key = day.create(desk)
    assert list(day.sessions_at(address)) == [key]
    assert "required = true" in sites_toml(desk)
    assert day.PASSWORD not in sites_toml(desk)


def test_a_wrong_address_then_a_wrong_password_each_at_its_field(desk: Desk, address: str) -> None:
    begin(desk)
    enter(desk, "nowhere.webex.invalid", day.ACCOUNT, "wrong", "demo")
    desk.focuses("Site URL")
    wait_for(lambda: _count(desk, "Check the site URL and your network") == 1, "one cause")
    desk.keys("ctrl+a")
    desk.type_text(address)
    desk.keys("Return")
    desk.focuses("Password")
    wait_for(lambda: _count(desk, "Incorrect WebEx ID or password") == 1, "one cause")
    assert _count(desk, "Check the site URL") == 0
    assert _count(desk, "Connected") == 1
    desk.keys("ctrl+a")
    desk.type_text(day.PASSWORD)
    desk.keys("Return")
    desk.focuses("Add site")
    assert _count(desk, "does not accept") == 0


def test_a_site_that_tells_nothing_is_added_as_it_is(desk: Desk, silent_about_itself: str) -> None:
    begin(desk)
    enter(desk, silent_about_itself, day.ACCOUNT, day.PASSWORD, "demo")
    desk.focuses("Add site")
    assert _count(desk, "didn't provide its session types and tracking codes")
    assert _count(desk, "Signed in successfully") == 0, "that is not known"
    desk.keys("Return")
    desk.says("Tracking code 1", "Tracking code 10")
    assert 'site_name = "demo"' in sites_toml(desk)


def _count(desk: Desk, part: str) -> int:
    return sum(part in words for words in set(told(desk)))  # announcements are in it, too
