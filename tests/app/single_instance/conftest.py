"""A runtime folder for the test, with a path short enough for a socket."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def runtime_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="csr-") as name:
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        for token in ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"):
            monkeypatch.delenv(token, raising=False)
        yield Path(name)
