"""The path of the socket."""

from __future__ import annotations

from pathlib import Path

import pytest

from csr_desktop.app.single_instance.socket_path import endpoint_of


def test_in_the_runtime_folder(runtime_folder: Path, tmp_path: Path) -> None:
    endpoint = endpoint_of(tmp_path / "sessions.db")
    assert endpoint is not None
    assert endpoint.lock.parent == Path(endpoint.socket).parent == runtime_folder


def test_every_start_in_a_flatpak_finds_the_same_folder(
    runtime_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLATPAK_ID", "org.example.App")
    shared = runtime_folder / "app" / "org.example.App"
    shared.mkdir(parents=True, mode=0o700)
    endpoint = endpoint_of(tmp_path / "sessions.db")
    assert endpoint is not None
    assert endpoint.lock.parent == Path(endpoint.socket).parent == shared


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ({"DISPLAY": ":0"}, {"DISPLAY": ":0"}, True),
        ({"DISPLAY": ":0"}, {"DISPLAY": ":0.0"}, True),
        ({"DISPLAY": ":0"}, {"DISPLAY": "unix:0"}, True),
        ({"DISPLAY": ":0"}, {"DISPLAY": ":1"}, False),
        ({"DISPLAY": ":1"}, {"DISPLAY": ":10"}, False),
        ({"DISPLAY": ":10"}, {"DISPLAY": "localhost:10.0"}, False),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, {"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, {"WAYLAND_DISPLAY": "wayland-1"}, False),
    ],
)
def test_each_display_has_a_window_of_its_own(
    runtime_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    one: dict[str, str],
    other: dict[str, str],
    is_same: bool,
) -> None:
    spots = []
    for environment in (one, other):
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            monkeypatch.setenv(name, environment.get(name, ""))
        spots.append(endpoint_of(tmp_path / "sessions.db"))
    assert (spots[0] == spots[1]) is is_same
