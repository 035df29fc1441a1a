"""`sign-in` and `sign-out`, and `create` on a site with single sign-on."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from csr_desktop.demo_site.authorization import endpoints
from csr_desktop.demo_site.authorization.faults import REFRESH_REFUSED
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.paths import find_paths
from tests.cli.conftest import run
from tests.support.rep import ACCOUNT, journal_rows
from tests.support.single_sign_on import acme as single_sign_on
from tests.support.single_sign_on import enter_code, site_toml

Begin = Callable[..., subprocess.Popen[str]]
SIGN_IN = ("sign-in", "--site", "Acme Support")
SIGN_OUT = ("sign-out", "--site", "Acme Support")
CREATE = ("create", "--site", "Acme Support", "--code", "1=CASE-1042")


@pytest.fixture
def keyring_file(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = own_folders / "keyring.json"
    monkeypatch.setenv("KEYRING_FILE", str(path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.cli.file_keyring.FileKeyring")
    monkeypatch.setenv("BROWSER", f"{sys.executable} -m tests.cli.browser %s")
    return path


@pytest.fixture
def site(demo_server: DemoServer, write_sites: Callable[[str], Path], keyring_file: Path) -> Site:
    site = single_sign_on(demo_server)
    demo_server.site.authorization.device_codes.interval = timedelta(seconds=1)
    write_sites(site_toml(site))
    return site


def test_sign_in_create_sign_out(site: Site, demo_server: DemoServer, keyring_file: Path) -> None:
    ended = run(*CREATE)
    assert ended.returncode == 4
    assert "You aren't signed in to this site." in ended.stderr
    assert "csr-desktop sign-in --site NAME" in ended.stderr
    signed_in = run(*SIGN_IN)
    assert (signed_in.returncode, signed_in.stdout) == (0, "")
    assert "You're signed in to Acme Support." in signed_in.stderr
    assert set(json.loads(keyring_file.read_text())) == {f"csr-desktop refresh:{site.account}"}
    for _ in range(2):
        created = run(*CREATE)
        assert created.returncode == 0, created.stderr
    assert [key for _, key in journal_rows(demo=False)] == [
        session.key for session in demo_server.site.sessions
    ]
    assert run(*SIGN_OUT).returncode == 0
    assert json.loads(keyring_file.read_text()) == {}
    assert run(*CREATE).returncode == 4


def test_by_a_code(site: Site, begin: Begin) -> None:
    process = begin(*SIGN_IN, "--device")
    assert process.stdout
    code, address = process.stdout.readline(), process.stdout.readline()
    assert re.fullmatch(r"Code: \d{6}\n", code)
    enter_code(address.removeprefix("URL: ").strip(), code.removeprefix("Code: ").strip())
    _, words = process.communicate(timeout=30)
    assert process.returncode == 0, words
    assert run(*CREATE).returncode == 0


def test_json_says_what_to_do(site: Site) -> None:
    ended = run(*CREATE, "--json")
    assert ended.returncode == 4
    found = json.loads(ended.stdout)
    assert (found["outcome"], found["cause"]) == ("NotSent", "no sign-in")
    assert "csr-desktop sign-in" in found["what_to_do"]


def test_a_sign_in_that_was_revoked(site: Site, demo_server: DemoServer) -> None:
    assert run(*SIGN_IN).returncode == 0
    demo_server.misbehavior.choose(REFRESH_REFUSED.name)
    ended = run(*CREATE)
    assert ended.returncode == 4
    assert "expired or was revoked" in ended.stderr
    assert "csr-desktop sign-in" in ended.stderr
    assert journal_rows(demo=False) == []


def test_declined(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER", f"{sys.executable} -m tests.cli.browser --deny %s")
    ended = run(*SIGN_IN)
    assert ended.returncode == 4
    assert "declined in the browser" in ended.stderr


def test_no_browser(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER", "/nowhere/browser %s")
    monkeypatch.setenv("PATH", "/nowhere")
    ended = run(*SIGN_IN)
    assert ended.returncode == 4
    assert "Couldn't open a browser" in ended.stderr


def test_a_keyring_that_is_locked_keeps_no_sign_in(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEYRING_LOCKED", "1")
    ended = run(*SIGN_IN)
    assert ended.returncode == 4
    assert "Couldn't save the sign-in" in ended.stderr
    assert run(*CREATE).returncode == 4
    assert run(*SIGN_OUT).returncode == 4


def test_a_sign_in_that_may_not_be_kept_says_so(site: Site) -> None:
    path = find_paths(demo=False).preferences
    path.write_text("store_passwords = false\n")
    ended = run(*SIGN_IN)
    assert ended.returncode == 4
    assert "turned off (store_passwords). The sign-in ends with this command." in ended.stderr


def test_a_service_without_refresh_tokens(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    tokens = endpoints._tokens  # an empty refresh token is none
    monkeypatch.setattr(endpoints, "_tokens", lambda given: tokens(replace(given, refresh="")))
    ended = run(*SIGN_IN)
    assert ended.returncode == 4
    assert "The sign-in service gave no refresh token." in ended.stderr


def test_ctrl_c_ends_it(site: Site, begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER", "true %s")
    process = begin(*SIGN_IN)
    assert process.stderr
    assert "Opening your browser" in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    _, words = process.communicate(timeout=10)
    assert process.returncode == 4
    assert "Canceled" in words


@pytest.mark.parametrize("command", [SIGN_IN, SIGN_OUT])
def test_a_site_with_passwords_and_one_that_is_not_there(
    command: tuple[str, ...], demo_server: DemoServer, write_sites: Callable[[str], Path]
) -> None:
    write_sites(f'[[sites]]\nname = "Acme Support"\nurl = "{demo_server.url}"\n{ACCOUNT}')
    ended = run(*command)
    assert ended.returncode == 2
    assert "doesn't use browser sign-in" in ended.stderr
    assert run(command[0], "--site", "Nobody").returncode == 2


def test_two_commands_at_once_do_not_end_the_sign_in(
    site: Site, begin: Begin, demo_server: DemoServer
) -> None:
    assert run(*SIGN_IN).returncode == 0
    processes = [begin(*CREATE) for _ in range(3)]
    for process in processes:
        _, words = process.communicate(timeout=60)
        assert process.returncode == 0, words
    assert len(demo_server.site.sessions) == 3
    assert run(*CREATE).returncode == 0
