from __future__ import annotations

import logging
import subprocess
import sys
import threading
import time
from pathlib import Path

import keyring.backend
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import msgspec
import pytest
from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordSetError

from csr_desktop.sessions.credentials import system_keyring
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.outcome import LocalCause, needs_password
from csr_desktop.settings.preferences.preferences import Preferences, Settings
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Certainty, Problem
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import ACME, BlockingKeyring, FakeKeyring
from tests.support.credentials import ENTRY, SESAME, settled


@pytest.fixture
def passwords() -> Passwords:
    return Passwords()


def deleted(passwords: Passwords) -> bool:
    """Delete the password, and wait for the keyring; False if it could not delete it."""
    failures: list[bool] = []
    passwords.not_deleted = lambda: failures.append(True)
    passwords.delete(ACME)
    assert passwords.finish(5)
    return not failures


class PlainTextKeyring(FakeKeyring):
    """Simulates the plain-text back end of keyrings.alt."""


PlainTextKeyring.__module__ = "keyrings.alt.file"


# --- Finding -------------------------------------------------------------------------------------


def test_a_password_in_the_keyring_is_found(passwords, fake_keyring):
    fake_keyring.passwords[ENTRY] = "sesame-4711"
    assert passwords.get(ACME, Cancellation()) == SESAME
    assert fake_keyring.asked == [ENTRY]


def test_a_change_in_the_keyring_counts_at_once(passwords, fake_keyring):
    fake_keyring.passwords[ENTRY] = "old"
    passwords.get(ACME, Cancellation())
    fake_keyring.passwords[ENTRY] = "new"
    assert passwords.get(ACME, Cancellation()) == Secret("new")


@pytest.mark.parametrize("stored", [None, ""])
def test_a_keyring_without_the_password(passwords, fake_keyring, stored):
    if stored is not None:
        fake_keyring.passwords[ENTRY] = stored
    assert passwords.get(ACME, Cancellation()) is LocalCause.NO_PASSWORD


@pytest.mark.parametrize(
    ("backend", "cause"),
    [
        (FakeKeyring(KeyringLocked("locked")), LocalCause.KEYRING_LOCKED),
        (FakeKeyring(InitError("no")), LocalCause.NO_KEYRING),
        (FakeKeyring(KeyringError("sesame-4711")), LocalCause.NO_KEYRING),
        (FakeKeyring(RuntimeError("sesame-4711")), LocalCause.NO_KEYRING),
        (keyring.backends.fail.Keyring(), LocalCause.NO_KEYRING),
        (keyring.backends.null.Keyring(), LocalCause.NO_KEYRING),
        (PlainTextKeyring(), LocalCause.NO_KEYRING),
    ],
    ids=["locked", "init", "keyring error", "other error", "fail", "null", "plain text"],
)
def test_a_keyring_that_gives_nothing(passwords, use_keyring, caplog, backend, cause):
    use_keyring(backend)
    with caplog.at_level(logging.DEBUG):
        assert passwords.get(ACME, Cancellation()) is cause
    assert "The keyring gave no password: " in caplog.text
    assert "sesame-4711" not in caplog.text


def test_a_keyring_in_plain_text_is_not_even_asked(passwords, use_keyring):
    backend = PlainTextKeyring()
    use_keyring(backend)
    passwords.get(ACME, Cancellation())
    passwords.remember(ACME, SESAME, keep=True)
    assert not settled(passwords)
    assert backend.asked == []
    assert backend.passwords == {}


@pytest.fixture
def chain(use_keyring, monkeypatch):
    """What keyring returns if several back ends are installed."""

    def make(*backends: FakeKeyring) -> None:
        for number, backend in enumerate(backends):
            backend.priority = len(backends) - number
        monkeypatch.setattr(keyring.backend, "get_all_keyring", lambda: list(backends))
        use_keyring(keyring.backends.chainer.ChainerBackend())

    return make


def test_a_chain_of_plain_text_alone_is_no_keyring(passwords, chain):
    first, second = PlainTextKeyring(), PlainTextKeyring()
    chain(first, second)
    assert passwords.get(ACME, Cancellation()) is LocalCause.NO_KEYRING
    passwords.remember(ACME, SESAME, keep=True)
    assert not settled(passwords)
    assert first.passwords == second.passwords == {}


def test_of_a_chain_only_the_safe_part_is_used(passwords, chain):
    safe, plain = FakeKeyring(), PlainTextKeyring()
    chain(safe, plain)
    passwords.remember(ACME, SESAME, keep=True)
    assert settled(passwords)
    assert safe.passwords == {ENTRY: "sesame-4711"}
    assert passwords.get(ACME, Cancellation()) == SESAME
    assert plain.asked == []


# --- A keyring that blocks -----------------------------------------------------------------------


def test_stop_waiting_ends_the_wait_for_the_keyring_s_dialog(passwords, blocking):
    cancellation = Cancellation()
    stopped_at = []

    def stop() -> None:
        assert blocking.entered.wait(5)
        stopped_at.append(time.perf_counter())
        cancellation.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    assert passwords.get(ACME, cancellation) is LocalCause.KEYRING_LOCKED
    assert time.perf_counter() - stopped_at[0] < 5
    stopper.join()


def test_a_dialog_that_nobody_answers_is_a_locked_keyring(passwords, blocking, monkeypatch):
    monkeypatch.setattr(system_keyring, "KEYRING_SECONDS", 0.1)
    began = time.perf_counter()
    assert passwords.get(ACME, Cancellation()) is LocalCause.KEYRING_LOCKED
    assert time.perf_counter() - began < 5


def test_a_keyring_that_never_takes_the_password_does_not_hold_the_rep_up(
    passwords, blocking, monkeypatch
):
    monkeypatch.setattr(system_keyring, "KEYRING_SECONDS", 0.1)
    passwords.remember(ACME, SESAME, keep=True)
    assert not settled(passwords)
    assert passwords.get(ACME, Cancellation()) == SESAME


# --- Remembering ---------------------------------------------------------------------------------


def test_a_typed_password_counts_in_this_run_and_only_there(passwords, fake_keyring):
    passwords.remember(ACME, SESAME, keep=False)
    assert passwords.get(ACME, Cancellation()) == SESAME
    assert settled(passwords)
    assert fake_keyring.asked == []
    assert fake_keyring.passwords == {}
    assert Passwords().get(ACME, Cancellation()) is LocalCause.NO_PASSWORD


def test_a_typed_password_goes_before_the_keyring_s(passwords, fake_keyring):
    fake_keyring.passwords[ENTRY] = "old"
    passwords.remember(ACME, SESAME, keep=False)
    assert passwords.get(ACME, Cancellation()) == SESAME


def test_a_password_to_keep_is_kept_only_once_the_site_has_taken_it(passwords, fake_keyring):
    passwords.remember(ACME, SESAME, keep=True)
    assert passwords.get(ACME, Cancellation()) == SESAME
    assert fake_keyring.passwords == {}
    assert settled(passwords)
    assert fake_keyring.passwords == {ENTRY: "sesame-4711"}


def test_a_kept_password_is_the_keyring_s_from_then_on(passwords, fake_keyring):
    passwords.remember(ACME, SESAME, keep=True)
    settled(passwords)
    fake_keyring.passwords[ENTRY] = "changed"
    assert settled(passwords)
    assert passwords.get(ACME, Cancellation()) == Secret("changed")


def test_a_password_that_is_no_longer_to_be_kept_is_not(passwords, fake_keyring):
    passwords.remember(ACME, SESAME, keep=True)
    passwords.remember(ACME, Secret("other"), keep=False)
    settled(passwords)
    assert fake_keyring.passwords == {}
    assert passwords.get(ACME, Cancellation()) == Secret("other")


@pytest.mark.parametrize("error", [PasswordSetError("no"), KeyringLocked("no"), OSError("no")])
def test_a_keyring_that_refuses_leaves_the_password_in_memory(
    passwords, fake_keyring, caplog, error
):
    fake_keyring.error = error
    passwords.remember(ACME, SESAME, keep=True)
    assert not settled(passwords)
    assert f"The keyring did not take the password: {type(error).__name__}" in caplog.text
    assert passwords.get(ACME, Cancellation()) == SESAME
    assert settled(passwords)  # it is reported once


def test_a_refused_password_is_neither_used_again_nor_kept(passwords, fake_keyring):
    passwords.remember(ACME, SESAME, keep=True)
    passwords.refuse(ACME, SESAME)
    assert settled(passwords)
    assert fake_keyring.passwords == {}
    assert passwords.get(ACME, Cancellation()) is LocalCause.NO_PASSWORD


def test_refusing_what_was_not_remembered_is_no_mistake(passwords):
    passwords.refuse(ACME, SESAME)


def test_each_account_has_its_own_password(passwords, fake_keyring):
    other = msgspec.structs.replace(ACME, url="https://acme.webex.com:8443/x")
    passwords.remember(ACME, SESAME, keep=False)
    assert passwords.get(other, Cancellation()) is LocalCause.NO_PASSWORD


def test_a_password_is_never_in_plain_text_on_disk_or_in_the_log(
    passwords, fake_keyring, own_folders, caplog
):
    fake_keyring.error = KeyringLocked("sesame-4711")
    with caplog.at_level(logging.DEBUG):
        passwords.remember(ACME, SESAME, keep=True)
        settled(passwords)
        passwords.get(ACME, Cancellation())
        passwords.refuse(ACME, SESAME)
        passwords.get(ACME, Cancellation())
    assert caplog.records
    assert "sesame" not in caplog.text
    assert [p for p in own_folders.rglob("*") if p.is_file() and b"sesame" in p.read_bytes()] == []
    assert "sesame" not in repr(vars(passwords))


def test_the_keyring_s_library_is_not_loaded_with_the_module():
    module = "csr_desktop.sessions.credentials.passwords"
    code = f"import sys, {module}; sys.exit('keyring' in sys.modules)"
    root = Path(__file__).parents[3]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


def test_a_refused_password_is_not_taken_from_the_keyring_again(passwords, fake_keyring):
    fake_keyring.passwords["csr-desktop", ACME.account] = SESAME.reveal()
    passwords.refuse(ACME, SESAME)
    assert passwords.get(ACME, Cancellation()) is LocalCause.PASSWORD_REFUSED
    fake_keyring.passwords["csr-desktop", ACME.account] = "the new one"
    assert passwords.get(ACME, Cancellation()) == Secret("the new one")


def test_a_refused_password_that_is_typed_again_counts(passwords, fake_keyring):
    passwords.refuse(ACME, SESAME)
    passwords.remember(ACME, SESAME, keep=False)
    assert passwords.get(ACME, Cancellation()) == SESAME


# --- Where passwords may not be stored -----------------------------------------------------------


def test_where_nothing_may_be_stored_a_password_counts_in_this_run_alone(fake_keyring):
    passwords = Passwords(may_store=False)
    passwords.remember(ACME, SESAME, keep=True)
    assert passwords.get(ACME, Cancellation()) == SESAME
    assert settled(passwords), "there is nothing to say"
    assert fake_keyring.passwords == {}
    assert passwords.get(ACME, Cancellation()) == SESAME


def test_what_was_typed_where_nothing_may_be_stored_is_not_stored_later(fake_keyring):
    passwords = Passwords(may_store=False)
    passwords.remember(ACME, SESAME, keep=True)
    passwords.apply_settings(Settings())
    assert settled(passwords)
    assert fake_keyring.passwords == {}


def test_where_nothing_may_be_stored_what_is_there_is_still_read(fake_keyring):
    fake_keyring.passwords[ENTRY] = SESAME.reveal()
    assert Passwords(may_store=False).get(ACME, Cancellation()) == SESAME


def test_a_rule_that_comes_while_a_password_waits_is_heeded(passwords, fake_keyring):
    passwords.remember(ACME, SESAME, keep=True)
    passwords.apply_settings(Settings(Preferences(store_passwords=False)))
    assert settled(passwords)
    assert fake_keyring.passwords == {}
    passwords.apply_settings(Settings())
    assert settled(passwords)
    assert fake_keyring.passwords == {}, "what was typed under the rule is not stored later"
    passwords.remember(ACME, SESAME, keep=True)
    assert settled(passwords)
    assert fake_keyring.passwords == {ENTRY: SESAME.reveal()}


# --- Dropping -------------------------------------------------------------------------------------


def test_a_forgotten_password_is_nowhere(passwords, fake_keyring):
    fake_keyring.passwords[ENTRY] = "sesame-4711"
    passwords.remember(ACME, SESAME, keep=True)
    assert deleted(passwords)
    assert fake_keyring.passwords == {}
    assert passwords.get(ACME, Cancellation()) is LocalCause.NO_PASSWORD
    assert settled(passwords)
    assert fake_keyring.passwords == {}, "nor written later"


def test_forgetting_what_was_never_kept(passwords, fake_keyring):
    assert deleted(passwords)


def test_forgetting_without_a_keyring(passwords, use_keyring):
    use_keyring(keyring.backends.fail.Keyring())
    passwords.remember(ACME, SESAME, keep=False)
    assert deleted(passwords)
    assert passwords.get(ACME, Cancellation()) is LocalCause.NO_KEYRING


def test_a_keyring_that_does_not_give_it_up(passwords, use_keyring, caplog):
    use_keyring(FakeKeyring(KeyringLocked("sesame-4711")))
    passwords.remember(ACME, SESAME, keep=False)
    assert not deleted(passwords)
    assert passwords.get(ACME, Cancellation()) is LocalCause.KEYRING_LOCKED, "not in memory either"
    assert "did not delete the password: KeyringLocked" in caplog.text
    assert "sesame-4711" not in caplog.text


def test_deleting_waits_for_nothing(passwords, blocking):
    passwords.remember(ACME, SESAME, keep=False)
    passwords.delete(ACME)
    assert blocking.entered.wait(5)
    assert not passwords.finish(0)
    assert not passwords.holds(ACME)
    blocking.leave.set()
    passwords.finish(5)


# --- The keyring's dialog after a success ------------------------------------------------------


def test_keeping_waits_for_nothing_and_the_next_press_has_the_password(passwords, blocking):
    passwords.remember(ACME, SESAME, keep=True)
    passwords.store_accepted(ACME)
    assert blocking.entered.wait(5)
    assert passwords.get(ACME, Cancellation()) == SESAME
    passwords.store_accepted(ACME)
    assert not passwords.finish(0)


def test_what_is_typed_while_the_dialog_is_open_is_not_lost(passwords, blocking):
    passwords.remember(ACME, SESAME, keep=True)
    passwords.store_accepted(ACME)
    assert blocking.entered.wait(5)
    passwords.remember(ACME, Secret("newer"), keep=False)
    blocking.leave.set()
    assert passwords.finish(5)
    assert blocking.passwords == {ENTRY: "sesame-4711"}
    assert passwords.get(ACME, Cancellation()) == Secret("newer")


def test_one_change_comes_after_the_other(passwords, use_keyring):
    first, second = BlockingKeyring(), FakeKeyring()
    use_keyring(first)
    passwords.remember(ACME, SESAME, keep=True)
    passwords.store_accepted(ACME)
    assert first.entered.wait(5)
    use_keyring(second)
    passwords.remember(ACME, Secret("newer"), keep=True)
    passwords.store_accepted(ACME)
    assert not passwords.finish(0.2), "it waits for the first"
    first.leave.set()
    assert passwords.finish(5)
    assert second.passwords == {ENTRY: "newer"}


def test_once_closed_nobody_is_told(passwords, blocking, monkeypatch):
    monkeypatch.setattr(system_keyring, "KEYRING_SECONDS", 0.1)
    failures: list[bool] = []
    passwords.not_kept = lambda: failures.append(True)
    passwords.remember(ACME, SESAME, keep=True)
    passwords.store_accepted(ACME)
    passwords.close(0)
    assert passwords.finish(5)
    assert failures == []


# --- What can't be sent --------------------------------------------------------------------------

UNUSABLE = ["ses\name", "sesame\x07", "ses\tame", "sesame\ud800", "\uffff", "s" * 4097]


@pytest.mark.parametrize("stored", ["sesame-4711\n", "\r\nsesame-4711\r\n", "sesame-4711\u2028"])
def test_a_line_end_in_the_keyring_is_none_of_the_password(passwords, fake_keyring, stored):
    fake_keyring.passwords[ENTRY] = stored
    assert passwords.get(ACME, Cancellation()) == SESAME


@pytest.mark.parametrize("text", UNUSABLE)
def test_a_password_in_the_keyring_that_can_t_be_sent_is_asked_for(passwords, fake_keyring, text):
    fake_keyring.passwords[ENTRY] = text
    cause = passwords.get(ACME, Cancellation())
    assert cause is LocalCause.PASSWORD_UNUSABLE
    assert needs_password(Problem(cause, Certainty.NOT_SENT))
    passwords.remember(ACME, SESAME, keep=True)
    assert passwords.get(ACME, Cancellation()) == SESAME
    assert settled(passwords)
    assert fake_keyring.passwords == {ENTRY: "sesame-4711"}


@pytest.mark.parametrize("text", UNUSABLE)
def test_a_typed_one_that_can_t_be_sent_is_not_held(passwords, fake_keyring, text):
    passwords.remember(ACME, Secret(text), keep=True)
    assert passwords.get(ACME, Cancellation()) is LocalCause.PASSWORD_UNUSABLE
    assert not passwords.holds(ACME)
    assert settled(passwords)
    assert fake_keyring.passwords == {}
    fake_keyring.passwords[ENTRY] = "sesame-4711"
    assert passwords.get(ACME, Cancellation()) == SESAME


@pytest.mark.parametrize("stored", ["\n", "\r\n\r\n"])
def test_a_line_end_alone_is_no_password(passwords, fake_keyring, stored):
    fake_keyring.passwords[ENTRY] = stored
    assert passwords.get(ACME, Cancellation()) is LocalCause.NO_PASSWORD
