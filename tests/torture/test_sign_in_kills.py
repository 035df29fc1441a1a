"""SIGKILL at each moment of a browser sign-in and of the attempt after it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Attempt, Created, Unknown
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.paths import find_paths
from tests.support.single_sign_on import acme, site_toml
from tests.torture.sign_in_victim import AFTER, BEFORE

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
CHECKOUT = Path(__file__).parents[2]
MOMENTS = [*(f"before {what}" for what in BEFORE), *(f"after {what}" for what in AFTER)]
OF_A_STEP = [moment for moment in MOMENTS if "step" in moment]
OF_A_SIGN_IN = [
    *(moment for moment in MOMENTS if "sign-in" in moment),
    "before the tokens are taken",
    "before the rotated token is in the keyring",
]
OF_A_PRESS = [m for m in MOMENTS if m not in OF_A_STEP and "sign-in" not in m]


@pytest.fixture
def keyring_file(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = own_folders / "keyring.json"
    monkeypatch.setenv("KEYRING_FILE", str(path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.cli.file_keyring.FileKeyring")
    return path


@pytest.fixture
def site(demo_server: DemoServer, write_sites: Callable[[str], Path], keyring_file: Path) -> Site:
    site = acme(demo_server)
    write_sites(site_toml(site))
    return site


def signed_in(server: DemoServer, site: Site, keyring_file: Path) -> None:
    token = server.site.authorization.grants.give_tokens("hostid").refresh
    keyring_file.write_text(json.dumps({f"csr-desktop refresh:{site.account}": token}))


def run(what: str, moment: str = "") -> str:
    """How the program ended; it must be killed if a moment is given."""
    command = [sys.executable, "-m", "tests.torture.sign_in_victim", what, moment]
    ended = subprocess.run(
        command, cwd=CHECKOUT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.returncode == -9) is bool(moment), ended
    return ended.stdout.strip()


def attempts() -> list[Attempt]:
    with closing(Journal(find_paths(demo=False).journal)) as journal:
        journal.adopt_orphans()
        assert journal.notices() == ""
        return list(journal.each())


@pytest.mark.parametrize("moment", OF_A_PRESS)
def test_a_kill_in_a_press_loses_no_session_and_the_next_press_makes_one(
    moment: str, site: Site, demo_server: DemoServer, keyring_file: Path
) -> None:
    signed_in(demo_server, site, keyring_file)
    run("press", moment)
    made = demo_server.site.sessions
    found = attempts()
    assert len(made) <= len(found) <= 1
    if made and isinstance(found[0].outcome, Created):
        assert found[0].outcome.session_key == made[0].key
    elif made:
        assert isinstance(found[0].outcome, Unknown)
    said = run("press")
    if said in ("no sign-in", "sign-in ended"):
        # The server had exchanged the refresh token, and the new one is lost.
        assert moment in ("before the tokens are taken", *IN_BETWEEN)
        assert len(attempts()) == len(found)
        assert run("sign-in") == "signed in"
        said = run("press")
    assert said == demo_server.site.sessions[-1].key
    assert len(demo_server.site.sessions) == len(made) + 1
    assert len(attempts()) == len(found) + 1


IN_BETWEEN = ("before the rotated token is in the keyring",)


@pytest.mark.parametrize("moment", OF_A_STEP)
def test_a_kill_in_a_step_leaves_no_row_that_lies(
    moment: str, site: Site, demo_server: DemoServer
) -> None:
    run("press", moment)
    found = attempts()
    assert demo_server.site.sessions == ()
    assert len(found) == (1 if moment.startswith("before") else 0)
    assert run("press") == "no sign-in"
    assert len(attempts()) == len(found)


@pytest.mark.parametrize("moment", OF_A_SIGN_IN)
def test_a_kill_in_a_sign_in_leaves_the_whole_or_nothing(
    moment: str, site: Site, demo_server: DemoServer, keyring_file: Path
) -> None:
    run("sign-in", moment)
    is_kept = moment == "after the sign-in is stored"
    entries = json.loads(keyring_file.read_text()) if keyring_file.exists() else {}
    assert bool(entries) is is_kept
    said = run("press")
    assert (said == "no sign-in") is not is_kept
    if not is_kept:
        assert run("sign-in") == "signed in"
        said = run("press")
    assert said == demo_server.site.sessions[-1].key
    assert len(demo_server.site.sessions) == 1
    assert len(attempts()) == 1
