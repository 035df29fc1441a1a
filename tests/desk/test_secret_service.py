"""A Secret Service with faults: what the window and the commands say, and that nothing is lost."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import keyring
import pytest
from jeepney.wrappers import DBusErrorResponse
from keyring.backends import SecretService

from csr_desktop.cli import self_test
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.credentials import system_keyring
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.outcome import LocalCause
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret
from tests.cli.conftest import run
from tests.desk.conftest import ROOT
from tests.desk.secret_service import State, serving
from tests.sessions.conftest import ACME
from tests.support.credentials import ENTRY, SESAME, settled
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep, journal_rows, notice_of
from tests.support.rep import site_toml as with_passwords
from tests.support.single_sign_on import acme as single_sign_on
from tests.support.single_sign_on import site_toml as with_browser

# keyring leaves its connection open when something fails.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

Serve = Callable[..., State]
NOT_CREATED = {"has_collection": False, "dismisses": True}
LOCKED = {"is_locked": True, "dismisses": True}
REFUSING = {"refuses_items": True}
SILENT = {"is_silent": True}
LATE = {"seconds": 0.2}


@pytest.fixture
def serve(memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Start the service; keyring's own back end uses it, in the commands as well."""
    with ExitStack() as stack:
        stack.callback(_collect_connections)
        bus = stack.enter_context(
            subprocess.Popen(
                ("dbus-daemon", "--session", "--print-address", "--nofork"),
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
        )
        stack.callback(bus.terminate)
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("PYTHONPATH", str(ROOT))
        keyring.set_keyring(SecretService.Keyring())

        def start(**given: object) -> State:
            state = State(**given)  # type: ignore[arg-type]
            stack.enter_context(serving(address, state))
            return state

        yield start


def _collect_connections() -> None:
    """Here, where the warnings of them are ignored, and not in the next test."""
    for thread in threading.enumerate():
        if thread.name in ("csr-desktop-detached", "csr-desktop-keyring"):
            thread.join(5)  # the end of the bus ends its wait
    gc.collect()


# What is stored, and what the user is asked


def test_a_password_is_stored_read_and_deleted(serve: Serve) -> None:
    state = serve(is_locked=True)
    _, user = ENTRY
    system_keyring.store(user, SESAME)
    assert state.secrets == [SESAME.reveal()]
    assert system_keyring.look_up(user) == SESAME
    system_keyring.delete(user)
    assert state.secrets == []
    assert state.prompts == ["unlock"]


def test_only_storing_creates_the_default_collection(serve: Serve) -> None:
    state = serve(has_collection=False)
    passwords = Passwords()
    assert passwords.get(ACME, Cancellation()) is LocalCause.NO_PASSWORD
    passwords.fetch_ahead(ACME, Cancellation())
    passwords.delete(ACME)
    assert passwords.finish(5)
    assert state.prompts == []
    passwords.remember(ACME, SESAME, keep=True)
    assert settled(passwords)
    assert state.prompts == ["make"]
    assert state.secrets == [SESAME.reveal()]


def test_of_two_equal_items_the_new_one_remains(serve: Serve) -> None:
    state = serve(replaces=False)
    _, user = ENTRY
    state.put(user, "old")
    for password in (SESAME, Secret("newer")):
        system_keyring.store(user, password)
        assert state.secrets == [password.reveal()]


@pytest.mark.parametrize(
    ("fault", "cause"),
    [
        (NOT_CREATED, LocalCause.NO_PASSWORD),
        (LOCKED, LocalCause.KEYRING_LOCKED),
        (REFUSING, LocalCause.NO_PASSWORD),
        (SILENT, LocalCause.KEYRING_LOCKED),
        (LATE, LocalCause.KEYRING_LOCKED),
    ],
)
def test_what_cannot_be_stored_is_kept_for_this_run(
    fault: dict[str, object], cause: LocalCause, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    if fault in (SILENT, LATE):
        monkeypatch.setattr(system_keyring, "KEYRING_SECONDS", 0.1)
    serve(**fault)
    passwords = Passwords()
    assert passwords.get(ACME, Cancellation()) is cause
    passwords.remember(ACME, SESAME, keep=True)
    assert not settled(passwords)
    assert passwords.get(ACME, Cancellation()) == SESAME


# The window


@pytest.mark.parametrize(
    ("fault", "sentence", "is_offered"),
    [
        pytest.param(NOT_CREATED, "No password is saved for this account.", True, id="none"),
        pytest.param(LOCKED, "locked or not responding", False, id="locked"),
        pytest.param(REFUSING, "No password is saved for this account.", True, id="refusing"),
        pytest.param(SILENT, "locked or not responding", False, id="silent"),
    ],
)
def test_the_window_asks_and_keeps_the_password_for_this_run(
    fault: dict[str, object],
    sentence: str,
    is_offered: bool,
    serve: Serve,
    press_at: Callable[[str], Rep],
    demo_server: DemoServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if fault == SILENT:  # the window goes on while the service is silent, to the test's end
        monkeypatch.setattr(system_keyring, "KEYRING_SECONDS", 0.1)
    state = serve(**fault)
    rep = press_at(demo_server.url)
    assert "Enter your password to continue" in rep.words
    assert sentence in rep.words
    assert "No session was created" not in rep.words, "it is a step, not a failure"
    assert rep.window.outcome.problem.password.keep.isVisible() is is_offered
    assert journal_rows(demo=False) == []
    rep.types("hostpassword")
    rep.creates()
    assert rep.key_on_screen
    if is_offered:
        rep.qtbot.waitUntil(rep.window.notice.isVisible)
        assert "Couldn't save the password." in notice_of(rep)
    rep.window.form.focus_first()
    rep.creates()
    assert len(demo_server.site.sessions) == 2, "asked once for this run"
    assert state.secrets == []


# The commands


@pytest.mark.parametrize(
    ("fault", "advice", "told", "prompts"),
    [
        (NOT_CREATED, "Store it in the system keyring", "no default keyring", ["make"]),
        (LOCKED, "Unlock the keyring and run the command again", "it's locked", ["unlock"] * 2),
        (REFUSING, "Store it in the system keyring", "Error.Failed", []),
    ],
    ids=["none", "locked", "refusing"],
)
def test_create_and_the_self_test_say_what_to_do(
    fault: dict[str, object],
    advice: str,
    told: str,
    prompts: list[str],
    serve: Serve,
    write_sites: Callable[[str], Path],
    demo_server: DemoServer,
) -> None:
    state = serve(**fault)
    write_sites(with_passwords(demo_server.url))
    ended = run("create", "--code", "1=CASE-1042")
    assert (ended.returncode, ended.stdout) == (4, "")
    assert advice in ended.stderr
    assert journal_rows(demo=False) == []
    with pytest.raises((self_test.NotGood, DBusErrorResponse), match=told):
        self_test._keyring()
    assert state.prompts == prompts


@pytest.mark.parametrize(
    ("fault", "drop", "told", "prompts"),
    [
        (NOT_CREATED, "none", "Couldn't save the sign-in in the system keyring.", ["make"]),
        (LOCKED, "client_secret", "Unlock it and run the command again.", ["unlock"]),
    ],
    ids=["none", "locked"],
)
def test_sign_in_says_what_to_do(
    fault: dict[str, object],
    drop: str,
    told: str,
    prompts: list[str],
    serve: Serve,
    write_sites: Callable[[str], Path],
    demo_server: DemoServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """`drop` is a setting that is not in the file: the client secret is then in the keyring."""
    monkeypatch.setenv("BROWSER", f"{sys.executable} -m tests.cli.browser %s")
    state = serve(**fault)
    lines = with_browser(single_sign_on(demo_server)).splitlines()
    write_sites("\n".join(line for line in lines if not line.startswith(drop)))
    ended = run("sign-in")
    assert ended.returncode == 4
    assert told in ended.stderr
    assert state.prompts == prompts
