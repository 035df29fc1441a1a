"""Fixtures for the tests of the whole project."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def everything_logged(own_folders: Path) -> Iterator[Path]:
    """Every logger of every library, at DEBUG, in a file."""
    path = own_folders / "everything.log"
    handler = logging.FileHandler(path, encoding="utf-8")
    root, own = logging.getLogger(), logging.getLogger("csr_desktop")
    before = root.level
    root.addHandler(handler)
    own.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield path
    root.setLevel(before)
    root.removeHandler(handler)
    own.removeHandler(handler)
    handler.close()
