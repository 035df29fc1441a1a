"""The oldest and newest libraries that pyproject.toml allows, each in a separate environment."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.desk.conftest import ROOT

TOOLS = ("pytest", "pytest-qt", "hypothesis", "trustme")
# What the libraries do here, in about a minute.
PART = (
    *("tests/settings/preferences", "tests/settings/presets", "tests/settings/toml"),
    "tests/settings/test_merged.py::test_invitations_are_written_for_people",
    "tests/settings/test_merged.py::test_every_invitation_comes_back",
    "tests/settings/test_merged.py::test_a_table_between_tables_becomes_a_value_at_the_top",
    *("tests/webex/test_answer.py", "tests/webex/test_http.py", "tests/webex/test_proxies.py"),
    *("tests/webex/test_reading_answers.py", "tests/webex/test_encodings.py"),
    *("tests/sessions/credentials", "tests/demo_site/test_hostile.py"),
)


def allowed() -> list[Requirement]:
    """With this Python."""
    project = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text("utf-8"))["project"]
    found = map(Requirement, project["dependencies"])
    return [one for one in found if one.marker is None or one.marker.evaluate()]


def oldest() -> list[str]:
    lower = [(one.name, spec) for one in allowed() for spec in one.specifier]
    return [f"{name}=={spec.version}" for name, spec in lower if spec.operator == ">="]


def newest() -> list[str]:
    return [f"{one.name}{one.specifier}" for one in allowed()]


@pytest.mark.parametrize("choose", [oldest, newest])
def test_libraries(
    own_folders: Path,
    record_property: Callable[[str, object], None],
    choose: Callable[[], list[str]],
) -> None:
    """The oldest, or the newest, libraries that pyproject.toml allows."""
    python = own_folders / "venv" / "bin" / "python"
    run(sys.executable, "-m", "venv", str(python.parent.parent))
    pip = (str(python), "-m", "pip", "--disable-pip-version-check")
    run(*pip, "install", "--quiet", *choose(), *TOOLS)
    installed = dict(line.split("==") for line in run(*pip, "freeze").split())
    names = {name.replace("_", "-").lower(): version for name, version in installed.items()}
    had = [f"{one.name} {names[one.name.lower()]}" for one in allowed()]
    record_property("details", ", ".join(had))
    run(str(python), "-m", "csr_desktop", "--self-test")
    run(str(python), "-m", "pytest", "-q", "-p", "no:cacheprovider", *PART)


def run(*command: str) -> str:
    ended = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, (command, ended.stdout[-3000:], ended.stderr[-1000:])
    return ended.stdout
