"""Where files are stored, whatever bytes the home's name has, and if nothing can be written."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Created, LocalCause, NotSent
from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.settings.presets.presets import Preset, Presets
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.system.log import close_log, open_log
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.desktop.window_geometry import read_text, write_text
from tests.sessions.conftest import ACME
from tests.support.history import found, press
from tests.support.newer_journal import newer
from tests.support.rep import Rep
from tests.support.rights import read_only

VARIABLES = ("XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_DATA_HOME", "XDG_STATE_HOME")
NAMES = [b"m\xfcller", b"\xff\xfe %41#?", "Zo\u00eb \N{DUCK}".encode(), b"a%20b?c#d&mode=ro"]


@pytest.fixture(params=NAMES, ids=ascii)
def home(request, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder with such a name."""
    home = tmp_path / os.fsdecode(request.param)
    home.mkdir()
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(home))
    return home


def test_the_files_lie_in_the_home(home: Path) -> None:
    paths = find_paths(demo=False)
    assert paths.journal == home / ".local/share/csr-desktop/sessions.db"
    assert paths.log == home / ".local/state/csr-desktop/csr-desktop.log"
    assert paths.sites == home / ".config/csr-desktop/sites.toml"
    assert paths.policies == (Path("/etc/xdg/csr-desktop/policy.toml"),)


def test_folders_that_the_system_names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", "relative")  # the rules say: to be ignored
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"/a:relative:/b:/a:{tmp_path / 'own'}/")
    paths = find_paths(demo=True)
    assert paths.journal == tmp_path / "data/csr-desktop-demo/sessions.db"
    assert paths.log.parent.parent == Path.home() / ".local/state"
    names = [str(policy.parent.parent) for policy in paths.policies]
    assert names == ["/a", "/b"], "a rep's own folder binds nobody"


def test_every_file_is_written_and_read_there(home: Path) -> None:
    paths = find_paths(demo=False)
    with closing(Journal(paths.journal)) as journal:
        press(journal, "CASE-1", outcome=Created("7"))
        with closing(History(paths.journal)) as history:
            assert found(history, "case") == [1]
    with newer(paths.journal) as journal:
        press(journal, "CASE-2", outcome=Created("8"))
    with closing(Journal(paths.journal)) as journal:
        assert len(list(journal.each())) == 2
    SitesFile(paths.sites).add(ACME)
    assert SitesFile(paths.sites).load()[0] == (ACME,)
    files = SettingsFiles(paths.preferences)
    files.load()
    assert files.save({"tray_icon": True}).preferences.tray_icon
    assert Presets(paths.presets).save(Preset(ACME.name, "P")).problem == ""
    assert write_text(paths.window, "AdnQ")
    assert read_text(paths.window) == "AdnQ"
    assert {path.name for path in home.iterdir()} == {".config", ".local"}


def test_a_session_is_created_found_and_logged_there(
    home: Path, open_desktop: Callable[..., Rep]
) -> None:
    rep = open_desktop(demo=True)
    rep.types("CASE-1")
    rep.creates()
    assert isinstance(rep.attempts[0].outcome, Created)
    assert rep.attempts[0].is_saved
    assert not rep.window.notice.isVisible()
    log = home / ".local/state/csr-desktop-demo/csr-desktop.log"
    assert "created" in log.read_text("utf-8")


def test_from_a_script(home: Path) -> None:
    def run(*arguments: str) -> str:
        command = [sys.executable, "-m", "csr_desktop", "--demo", *arguments]
        root = Path(__file__).parents[2]
        answer = subprocess.run(command, capture_output=True, check=True, cwd=root, text=True)
        assert answer.stderr == ""
        return answer.stdout

    key = run("create", "--site", "Demo site", "--code", "1=CASE-1").strip()
    assert key in run("sessions")


# --- A home that can't be written ----------------------------------------------------------------


@pytest.fixture
def locked_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, modes_count) -> Iterator[Path]:
    """Its owner may only read it."""
    home = tmp_path / "home"
    home.mkdir()
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(home))
    with read_only(home):
        yield home


def test_without_a_log_one_line_says_so(locked_home: Path, capfd) -> None:
    """And logging prints no traceback."""
    open_log(find_paths(demo=True).log)
    try:
        raise PermissionError(13, "Permission denied")
    except PermissionError:
        logging.getLogger("csr_desktop.tests").exception("It went wrong")
    close_log()
    said = capfd.readouterr().err
    assert said.startswith("csr-desktop: no log is written to ")
    assert said.count("\n") == 1
    assert said.endswith("csr-desktop.log: Permission denied\n")


def test_the_window_opens_and_says_what_can_t_be_written(
    locked_home: Path, open_desktop: Callable[..., Rep], capfd
) -> None:
    rep = open_desktop(demo=True)
    assert "Permission denied" in rep.window.notice._text.text()
    rep.types("CASE-1")
    rep.creates()
    (attempt,) = rep.attempts
    assert isinstance(attempt.outcome, NotSent)
    assert attempt.outcome.problem.cause is LocalCause.JOURNAL
    rep.window.close()
    assert "Traceback" not in capfd.readouterr().err
    assert list(locked_home.iterdir()) == []
