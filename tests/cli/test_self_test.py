"""`csr-desktop --self-test`: a table, and a status that installers go by."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from csr_desktop.cli import self_test
from csr_desktop.demo_site.server import DemoServer

NAMES = ("Program", "Resources", "Translations", "Certificates", "Create", "Keyring", "Window")


def start(**environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "csr_desktop", "--self-test"]
    left_out = ("QT_QPA_PLATFORM", "PYTHON_KEYRING_BACKEND")
    kept = {name: text for name, text in os.environ.items() if name not in left_out}
    return subprocess.run(
        command, env=kept | environment, capture_output=True, text=True, timeout=60, check=False
    )


def rows(output: str) -> dict[str, str]:
    """Each check's name, and ok or FAILED."""
    lines = [line.split() for line in output.splitlines()]
    return {line[1]: line[0] for line in lines if line[0] in ("ok", "FAILED")}


def test_an_installation_that_is_complete(own_folders: Path) -> None:
    ended = start(DISPLAY="")
    assert rows(ended.stdout) == dict.fromkeys(NAMES, "ok"), ended.stdout
    assert ended.returncode == 0
    assert ended.stderr == ""
    assert "a session on the demo site in " in ended.stdout
    assert ended.stdout.endswith("Self-test passed.\n")
    left = [path for path in own_folders.rglob("*") if path.is_file()]
    assert left == [], "it touches no file of the user's"


def test_a_window_system_that_qt_lacks_is_told_and_is_no_abort() -> None:
    ended = start(QT_QPA_PLATFORM="nonsense")
    assert rows(ended.stdout)["Window"] == "FAILED"
    assert rows(ended.stdout)["Create"] == "ok"
    assert ended.returncode == 1


def outcome(name: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What a check printed, after it was done alone."""
    checks = [(each, check) for each, check in self_test._CHECKS if each == name]
    assert len(checks) == 1
    self_test._checked(*checks[0])
    return capsys.readouterr().out


def test_a_file_that_is_missing(monkeypatch, tmp_path: Path, capsys) -> None:
    monkeypatch.setattr(self_test, "resource", lambda name: tmp_path / name)
    assert outcome("Resources", capsys).startswith("FAILED  Resources     NotGood: missing: icons")
    assert outcome("Translations", capsys).startswith("FAILED")


def test_a_site_that_makes_no_session(monkeypatch, capsys) -> None:
    monkeypatch.setattr(DemoServer, "start", lambda self: self.misbehavior.choose("hang-up-after"))
    assert outcome("Create", capsys).startswith("FAILED  Create")


def test_one_failure_is_the_status(monkeypatch, capsys) -> None:
    def wrong() -> str:
        raise self_test.NotGood("no luck\ntoday")

    monkeypatch.setattr(self_test, "_CHECKS", (("Good", lambda: "yes"), ("Bad", wrong)))
    assert self_test.run() == 1
    assert capsys.readouterr().out.splitlines() == [
        "ok      Good          yes",
        "FAILED  Bad           NotGood: no luck today",
        "Self-test failed.",
    ]


def test_the_keyring_takes_gives_and_gives_up_an_entry(memory_keyring, monkeypatch, capsys) -> None:
    told: list[str] = []
    take = memory_keyring.set_password

    def watched(*entry: str) -> None:
        told.append(entry[1])
        take(*entry)

    monkeypatch.setattr(memory_keyring, "set_password", watched)
    assert "written, read, deleted" in outcome("Keyring", capsys)
    assert len(told) == 1
    assert memory_keyring.passwords == {}


@pytest.mark.parametrize("method", ["set_password", "get_password", "delete_password"])
def test_a_keyring_that_does_not(method, memory_keyring, monkeypatch, capsys) -> None:
    def nothing(*_: str) -> None:
        return None

    monkeypatch.setattr(memory_keyring, method, nothing)
    assert outcome("Keyring", capsys).startswith("FAILED  Keyring")


def test_a_keyring_that_never_answers(memory_keyring, monkeypatch, capsys) -> None:
    left = threading.Event()
    monkeypatch.setattr(memory_keyring, "set_password", lambda *_: left.wait(30))
    monkeypatch.setattr("csr_desktop.sessions.credentials.system_keyring.KEYRING_SECONDS", 0.1)
    assert "doesn't respond" in outcome("Keyring", capsys)
    left.set()
