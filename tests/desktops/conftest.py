"""Desktops that run without a screen.

sway belongs to `make test`; the rest is installed by `make test-desktops`.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.desktops.sway import TOOLS, Sway

collect_ignore_glob = []
if "CSR_DESKTOPS" not in os.environ:
    here = Path(__file__).parent
    collect_ignore_glob += [
        path.name for path in here.glob("test_*.py") if path.name != "test_sway.py"
    ]


def need(*tools: str) -> None:
    """Fail if scripts/setup.sh has not installed them; skip where it can't."""
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing and not shutil.which("apt-get"):
        pytest.skip(f"not installed, and this is not Debian: {missing}")
    assert not missing, f"scripts/setup.sh installs what is missing here: {missing}"


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


@pytest.fixture
def home(own_folders: Path) -> Path:
    folder = own_folders / "desk"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def sway(stack: ExitStack, home: Path) -> Sway:
    need(*TOOLS)
    return Sway(stack, home)
