"""What all packaging steps share: paths, the version, and the time of the sources."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
LINUX = ROOT / "packaging" / "linux"
NAME = "csr-desktop"
APP_ID = "io.github.csr_desktop.CSRDesktop"


def version() -> str:
    """The program's version, which is only in csr_desktop/__init__.py."""
    found = re.search(r'^__version__ = "([^"]+)"$', _text("csr_desktop/__init__.py"), re.MULTILINE)
    if found is None:
        raise SystemExit("csr_desktop/__init__.py has no version")
    return found[1]


def epoch() -> int:
    """The time used in everything that is built: SOURCE_DATE_EPOCH, or the last commit's."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    last = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.run(last, check=True, capture_output=True, text=True).stdout)
    except (OSError, subprocess.CalledProcessError):  # an unpacked sdist
        return int((ROOT / "CHANGELOG.md").stat().st_mtime)


def run(command: Sequence[str | Path], **more: str) -> None:
    """Run a step; an error ends the build. `more` are environment variables."""
    subprocess.run(list(map(str, command)), check=True, cwd=ROOT, env={**environment(), **more})


def output_of(command: Sequence[str | Path], cwd: Path = ROOT) -> str:
    """The output of a command."""
    words = list(map(str, command))
    return subprocess.run(
        words, check=True, cwd=cwd, env=environment(), stdout=subprocess.PIPE, text=True
    ).stdout


def environment() -> Mapping[str, str]:
    """The environment of every step: identical from one build to the next."""
    fixed = {
        "SOURCE_DATE_EPOCH": str(epoch()),
        "PYTHONHASHSEED": "0",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
    kept = {name: text for name, text in os.environ.items() if not name.startswith("LC_")}
    return {**kept, **fixed}


def filled(text: str, marks: Mapping[str, str]) -> str:
    """`text` with each @NAME@ replaced by its value."""
    for name, value in marks.items():
        text = text.replace(f"@{name}@", value)
    return text


def _text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")
