"""A refusal lasts across runs, and no file reveals the password."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from csr_desktop.sessions.credentials.passwords import Passwords, _asked_as
from csr_desktop.sessions.credentials.refused_passwords import RefusedPasswords
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.outcome import Created, LocalCause, Refused
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import ACME, press
from tests.support.credentials import ENTRY, SESAME

OTHER = Secret("another")
ACCOUNT = _asked_as(ACME)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "refused-passwords"


def next_run(folder: Path) -> Passwords:
    return Passwords(RefusedPasswords(folder))


def test_the_next_run_does_not_send_it_again(folder, fake_keyring):
    fake_keyring.passwords[ENTRY] = "sesame-4711"
    next_run(folder).refuse(ACME, SESAME)
    for _ in range(2):
        assert next_run(folder).get(ACME, Cancellation()) is LocalCause.PASSWORD_REFUSED
    fake_keyring.passwords[ENTRY] = "another"
    assert next_run(folder).get(ACME, Cancellation()) == OTHER


def test_a_window_that_is_open_hears_of_another_run_s_refusal(folder, fake_keyring):
    fake_keyring.passwords[ENTRY] = "sesame-4711"
    window = next_run(folder)
    assert window.get(ACME, Cancellation()) == SESAME
    next_run(folder).refuse(ACME, SESAME)
    assert window.get(ACME, Cancellation()) is LocalCause.PASSWORD_REFUSED


def test_a_line_end_makes_no_other_password(folder):
    next_run(folder).refuse(ACME, SESAME)
    run = next_run(folder)
    run.take(ACME, Secret("sesame-4711\r\n"))
    assert run.get(ACME, Cancellation()) is LocalCause.PASSWORD_REFUSED


def test_two_refused_ones_are_both_refused(folder):
    refused = RefusedPasswords(folder)
    refused.add(ACCOUNT, SESAME)
    refused.add(ACCOUNT, OTHER)
    refused.add(ACCOUNT, OTHER)
    again = RefusedPasswords(folder)
    assert again.holds(ACCOUNT, SESAME)
    assert again.holds(ACCOUNT, OTHER)
    assert not again.holds(ACCOUNT, Secret("third"))
    assert not again.holds("another@acme.webex.com", SESAME)


def test_typed_anew_it_counts_once_and_the_others_stay_refused(folder):
    refused = RefusedPasswords(folder)
    refused.add(ACCOUNT, SESAME)
    refused.add(ACCOUNT, OTHER)
    run = next_run(folder)
    run.remember(ACME, SESAME, keep=False)
    assert run.get(ACME, Cancellation()) == SESAME
    assert next_run(folder)._refused.holds(ACCOUNT, OTHER)


def test_a_password_that_another_program_gives_is_not_typed(folder):
    RefusedPasswords(folder).add(ACCOUNT, SESAME)
    run = next_run(folder)
    run.take(ACME, SESAME)
    assert run.get(ACME, Cancellation()) is LocalCause.PASSWORD_REFUSED
    run.take(ACME, OTHER)
    assert run.get(ACME, Cancellation()) == OTHER


def test_a_site_that_takes_a_password_clears_the_account(folder):
    RefusedPasswords(folder).add(ACCOUNT, SESAME)
    next_run(folder).accept(ACME)
    assert not RefusedPasswords(folder).holds(ACCOUNT, SESAME)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("authentication", ["password", "session ticket"])
def test_a_create_that_works_clears_it(desk, folder, authentication):
    desk.passwords._refused = RefusedPasswords(folder)
    site = desk.at(authentication=authentication)
    desk.passwords._refused.add(_asked_as(site), SESAME)
    assert isinstance(press(desk, Draft(site, 13, {1: "CASE-1"})).outcome, Created)
    assert not RefusedPasswords(folder).holds(_asked_as(site), SESAME)


@pytest.mark.parametrize("authentication", ["password", "session ticket"])
def test_a_create_that_is_refused_is_noted(desk, folder, authentication):
    site = desk.at(authentication=authentication)
    desk.passwords._refused = RefusedPasswords(folder)
    desk.keyring.passwords["csr-desktop", site.account] = "wrong"
    assert isinstance(press(desk, Draft(site, 13, {1: "CASE-1"})).outcome, Refused)
    assert RefusedPasswords(folder).holds(_asked_as(site), Secret("wrong"))


def test_no_file_tells_the_password_or_the_account(folder):
    RefusedPasswords(folder).add(ACCOUNT, SESAME)
    RefusedPasswords(folder).add("another@acme.webex.com", SESAME)
    first, second = sorted(folder.iterdir())
    texts = [path.read_text() for path in (first, second)]
    assert first.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o077 == 0
    for text in (*texts, first.name, second.name):
        assert "sesame" not in text
        assert "hostid" not in text
    digests = [json.loads(text)["digests"] for text in texts]
    assert digests[0] != digests[1], "each account has its own salt"


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"salt": 1, "digests": 2}', '{"salt": "", "digests": ["zz"]}', "\0" * 5000],
)
def test_a_file_that_can_t_be_read_holds_nothing_and_is_written_anew(folder, text):
    refused = RefusedPasswords(folder)
    refused.add(ACCOUNT, SESAME)
    (path,) = folder.iterdir()
    path.write_text(text)
    assert not RefusedPasswords(folder).holds(ACCOUNT, SESAME)
    assert refused.holds(ACCOUNT, SESAME), "this run knows"
    refused.add(ACCOUNT, OTHER)
    assert RefusedPasswords(folder).holds(ACCOUNT, OTHER)


def test_where_nothing_can_be_written_it_holds_for_this_run(tmp_path, caplog):
    (tmp_path / "state").write_text("no folder")
    refused = RefusedPasswords(tmp_path / "state" / "refused")
    refused.add(ACCOUNT, SESAME)
    assert refused.holds(ACCOUNT, SESAME)
    assert "can't be noted: Not a directory" in caplog.text
    refused.lift(ACCOUNT, SESAME)
    refused.clear(ACCOUNT)
    assert not refused.holds(ACCOUNT, SESAME)


def test_a_site_that_was_corrected_is_asked_again(folder, fake_keyring):
    fake_keyring.passwords[ENTRY] = "sesame-4711"
    next_run(folder).refuse(ACME, SESAME)
    for change in ({"site_id": "1"}, {"site_name": "acme"}, {"partner_id": "9"}, {"email": "a@b"}):
        corrected = replace(ACME, **change)
        assert next_run(folder).get(corrected, Cancellation()) == SESAME
    renamed = replace(ACME, name="Another name", timeout=7)
    assert next_run(folder).get(renamed, Cancellation()) is LocalCause.PASSWORD_REFUSED
