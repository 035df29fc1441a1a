"""Where the socket lies."""

from __future__ import annotations

from pathlib import Path

import pytest

from csr_desktop.single_instance.places import spot_of


def test_in_the_runtime_folder(runtime_folder: Path, tmp_path: Path) -> None:
    spot = spot_of(tmp_path / "sessions.db")
    assert spot is not None
    assert spot.lock.parent == Path(spot.socket).parent == runtime_folder


def test_every_start_in_a_flatpak_finds_the_same_folder(
    runtime_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLATPAK_ID", "org.example.App")
    shared = runtime_folder / "app" / "org.example.App"
    shared.mkdir(parents=True, mode=0o700)
    spot = spot_of(tmp_path / "sessions.db")
    assert spot is not None
    assert spot.lock.parent == Path(spot.socket).parent == shared
