"""A password that is fetched before the click, if the keyring needs no dialog."""

from __future__ import annotations

import threading
import time

import pytest
from msgspec.structs import replace

from csr_desktop.sessions.credentials import unlocked_keyring
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.unlocked_keyring import is_quiet
from csr_desktop.sessions.outcome import LocalCause
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import ACME, FakeKeyring

ENTRY = ("csr-desktop", "hostid@acme.webex.com")
SESAME = Secret("sesame-4711")
OTHER = replace(ACME, webex_id="another")


@pytest.fixture
def quiet(monkeypatch):
    monkeypatch.setattr(unlocked_keyring, "_QUIET", (FakeKeyring.__module__,))


@pytest.fixture
def passwords(fake_keyring, quiet) -> Passwords:
    fake_keyring.passwords[ENTRY] = "sesame-4711"
    made = Passwords()
    made.fetch_ahead(ACME, Cancellation())
    return made


def test_the_press_does_not_ask_the_keyring_again(passwords, fake_keyring):
    passwords.fetch_ahead(ACME, Cancellation())
    assert passwords.get(ACME, Cancellation()) == SESAME
    assert fake_keyring.asked == [ENTRY]


def test_it_is_taken_once(passwords, fake_keyring):
    passwords.get(ACME, Cancellation())
    fake_keyring.passwords[ENTRY] = "new"
    assert passwords.get(ACME, Cancellation()) == Secret("new")


def test_nobody_takes_it_then_it_is_dropped(passwords, fake_keyring):
    passwords.drop_ahead()
    assert passwords._ahead is None
    fake_keyring.passwords[ENTRY] = "new"
    assert passwords.get(ACME, Cancellation()) == Secret("new")


def test_it_is_no_other_account_s(passwords, fake_keyring):
    assert passwords.get(OTHER, Cancellation()) is LocalCause.NO_PASSWORD


def test_what_was_typed_counts_more(passwords):
    passwords.remember(ACME, Secret("typed"), keep=False)
    assert passwords.get(ACME, Cancellation()) == Secret("typed")


def test_a_refused_password_is_not_fetched(passwords):
    passwords.refuse(ACME, SESAME)
    passwords.fetch_ahead(ACME, Cancellation())
    assert passwords.get(ACME, Cancellation()) is LocalCause.PASSWORD_REFUSED


def test_a_failing_keyring_is_told_by_the_press_alone(use_keyring, quiet):
    use_keyring(FakeKeyring(RuntimeError("sesame-4711")))
    passwords = Passwords()
    passwords.fetch_ahead(ACME, Cancellation())
    assert passwords.get(ACME, Cancellation()) is LocalCause.NO_KEYRING


def test_a_keyring_that_might_ask_is_left_alone(fake_keyring):
    Passwords().fetch_ahead(ACME, Cancellation())
    assert fake_keyring.asked == []


def test_a_secret_service_that_is_not_there_is_not_quiet(monkeypatch, tmp_path):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    from keyring.backends.SecretService import Keyring

    with pytest.raises(Exception, match=r"."):
        is_quiet(Keyring())


def test_a_keyring_that_hangs_is_left_alone_soon(use_keyring, quiet, monkeypatch):
    left = threading.Event()
    backend = FakeKeyring()
    monkeypatch.setattr(backend, "get_password", lambda *_: left.wait(30) and None)
    use_keyring(backend)
    passwords = Passwords()
    began = time.monotonic()
    passwords.fetch_ahead(ACME, Cancellation())
    assert time.monotonic() - began < 5
    assert passwords._ahead is None
    left.set()
