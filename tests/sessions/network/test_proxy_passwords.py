"""The proxy's password: found once, refused once, kept where it belongs."""

from __future__ import annotations

import pytest

from csr_desktop.sessions.network.proxy_passwords import ProxyPasswords
from csr_desktop.webex.cancellation import Canceled, Cancellation
from csr_desktop.webex.secret import Secret
from tests.support.memory_keyring import MemoryKeyring

PROXY = "proxy.example:8080"
ENTRY = ("csr-desktop", f"rep@{PROXY}")


def test_it_comes_from_the_keyring_which_is_asked_once(memory_keyring: MemoryKeyring) -> None:
    memory_keyring.passwords[ENTRY] = "secret"
    passwords = ProxyPasswords()
    assert passwords.get("rep", PROXY, Cancellation()) == Secret("secret")
    memory_keyring.passwords.clear()
    assert passwords.get("rep", PROXY, Cancellation()) == Secret("secret")


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_there_is_none_but_one_that_is_typed_counts() -> None:
    passwords = ProxyPasswords()
    assert passwords.get("rep", PROXY, Cancellation()) is None
    assert not passwords.remember("rep", PROXY, Secret("typed"), Cancellation(), keep=True)
    assert passwords.get("rep", PROXY, Cancellation()) == Secret("typed")


def test_a_refused_one_is_not_given_again_until_it_is_typed_anew(
    memory_keyring: MemoryKeyring,
) -> None:
    memory_keyring.passwords[ENTRY] = "old"
    passwords = ProxyPasswords()
    passwords.get("rep", PROXY, Cancellation())
    passwords.refuse("rep", PROXY)
    assert passwords.get("rep", PROXY, Cancellation()) is None
    assert passwords.remember("rep", PROXY, Secret("old"), Cancellation(), keep=True)
    assert passwords.get("rep", PROXY, Cancellation()) == Secret("old")


def test_it_is_kept_and_taken_away(memory_keyring: MemoryKeyring) -> None:
    passwords = ProxyPasswords()
    assert passwords.remember("rep", PROXY, Secret("new"), Cancellation(), keep=False)
    assert ENTRY not in memory_keyring.passwords
    assert passwords.remember("rep", PROXY, Secret("new"), Cancellation(), keep=True)
    assert memory_keyring.passwords[ENTRY] == "new"
    for _ in range(2):
        assert passwords.remember("rep", PROXY, Secret(""), Cancellation(), keep=True)
        assert ENTRY not in memory_keyring.passwords
        assert passwords.get("rep", PROXY, Cancellation()) is None


def test_a_wait_that_was_ended_is_no_answer(memory_keyring: MemoryKeyring) -> None:
    memory_keyring.passwords[ENTRY] = "secret"
    passwords = ProxyPasswords()
    ended = Cancellation()
    ended.cancel()
    with pytest.raises(Canceled):
        passwords.get("rep", PROXY, ended)
    assert passwords.get("rep", PROXY, Cancellation()) == Secret("secret")
