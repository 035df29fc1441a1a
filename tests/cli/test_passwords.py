"""Passwords and `csr-desktop create`: refused ones, unusable ones, and keyrings that give none."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.system.paths import find_paths
from tests.cli.conftest import run
from tests.support.answers import failure, http
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep, account_at, journal_rows
from tests.support.scripted_server import ScriptedServer, answering

Acme = Callable[[str], None]
Give = Callable[[str], None]
CREATE = ("create", "--site", "Acme Support", "--code", "1=CASE-1042")


@pytest.fixture(autouse=True)
def give(monkeypatch: pytest.MonkeyPatch) -> Give:
    """Make the commands' keyring return this password."""
    backend = "tests.cli.given_keyring.GivenKeyring"
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    return lambda password: monkeypatch.setenv("GIVEN_PASSWORD", password)


@pytest.fixture
def refusing(acme: Acme) -> Iterator[ScriptedServer]:
    """A site that refuses every password."""
    with ScriptedServer(answering(http(failure("030002", "Wrong")))) as server:
        acme(server.url)
        yield server


def test_the_next_run_does_not_send_a_refused_password(
    refusing: ScriptedServer, give: Give, own_folders: Path
) -> None:
    give("wrong-4711")
    first = run(*CREATE)
    assert first.returncode == 3
    assert "030002" in first.stderr
    assert "This one won't be sent again." in first.stderr
    for _ in range(2):
        again = run(*CREATE)
        assert again.returncode == 4
        assert "rejected this password before" in again.stderr
        assert "to avoid locking" in again.stderr
    assert len(refusing.requests) == 1
    give("another-4711")
    assert run(*CREATE).returncode == 3
    assert len(refusing.requests) == 2
    give("wrong-4711")
    assert run(*CREATE).returncode == 4, "both are refused"
    assert len(refusing.requests) == 2
    for path in own_folders.rglob("*"):
        assert not path.is_file() or b"-4711" not in path.read_bytes()


def test_a_missing_password_leaves_no_row(acme: Acme, demo_server: DemoServer, give: Give) -> None:
    acme(demo_server.url)
    give("")
    ended, as_json = run(*CREATE), run(*CREATE, "--json")
    assert (ended.returncode, as_json.returncode) == (4, 4)
    assert "No password is saved for this account" in ended.stderr
    found = json.loads(as_json.stdout)
    assert (found["outcome"], found["attempt_id"]) == ("NotSent", 0)
    assert journal_rows(demo=False) == []
    give("hostpassword")
    assert run(*CREATE).returncode == 0
    ((outcome, _),) = journal_rows(demo=False)
    assert outcome == "created"


def test_nor_one_on_standard_input(refusing: ScriptedServer, give: Give) -> None:
    give("of the keyring")
    assert run(*CREATE, "--password-stdin", given="wrong\n").returncode == 3
    assert run(*CREATE, "--password-stdin", given="wrong\r\n").returncode == 4
    assert run(*CREATE, "--password-stdin", given="other\n").returncode == 3
    assert len(refusing.requests) == 2


def test_a_password_that_the_site_takes_ends_it(
    acme: Acme, demo_server: DemoServer, give: Give
) -> None:
    acme(demo_server.url)
    give("wrong")
    assert run(*CREATE).returncode == 3
    give("hostpassword")
    assert run(*CREATE).returncode == 0
    assert not list(find_paths(demo=False).refused.iterdir())


def test_window_and_command_share_it(
    acme: Acme,
    demo_server: DemoServer,
    give: Give,
    open_desktop: Callable[..., Rep],
    memory_keyring: MemoryKeyring,
) -> None:
    acme(demo_server.url)
    give("wrong")
    assert run(*CREATE).returncode == 3
    memory_keyring.passwords["csr-desktop", account_at(demo_server.url)] = "wrong"
    rep = open_desktop()
    rep.types("CASE-1")
    rep.creates()
    assert "rejected this password before" in rep.words
    rep.types("hostpassword")
    rep.creates()
    assert rep.key_on_screen


@pytest.mark.parametrize(
    ("given", "status", "words"),
    [
        ("(locked)", 4, "Unlock the keyring and run the command again, or pass the password on"),
        ("ses\name", 4, "a character that can't be sent"),
        ("hostpassword\n", 0, ""),
        ("\r\nhostpassword\u2028", 0, ""),
    ],
)
def test_what_the_keyring_gives(
    given: str, status: int, words: str, acme: Acme, demo_server: DemoServer, give: Give
) -> None:
    acme(demo_server.url)
    give(given)
    ended = run(*CREATE)
    assert ended.returncode == status
    assert words in ended.stderr
    if "locked" in given:
        assert "ut it into" not in ended.stderr
    if status:
        found = json.loads(run(*CREATE, "--json").stdout)
        assert found["what_to_do"] in ended.stderr
        assert "--password-stdin" in found["what_to_do"]


def test_without_a_keyring_none_is_to_be_put_into_it(
    acme: Acme, demo_server: DemoServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    acme(demo_server.url)
    ended = run(*CREATE)
    assert ended.returncode == 4
    assert "--password-stdin" in ended.stderr
    assert "into the" not in ended.stderr


def test_ctrl_c_ends_the_wait_for_a_silent_keyring(
    acme: Acme,
    demo_server: DemoServer,
    give: Give,
    begin: Callable[..., subprocess.Popen[str]],
    own_folders: Path,
) -> None:
    acme(demo_server.url)
    give("(silent)")
    process = begin(*CREATE)
    journal = find_paths(demo=False).journal
    while not (journal.exists() and journal_rows_or_none()):
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, words = process.communicate(timeout=10)
    assert process.returncode == 4
    assert "Unlock the keyring" in words


def journal_rows_or_none() -> object:
    import sqlite3

    try:
        return journal_rows(demo=False)
    except sqlite3.Error:
        return None
