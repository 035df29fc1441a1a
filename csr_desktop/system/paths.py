"""Where the program keeps its files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStandardPaths

from csr_desktop.system.platform import is_macos, is_windows

_Location = QStandardPaths.StandardLocation
_QT = {
    "CONFIG_HOME": _Location.GenericConfigLocation,
    "DATA_HOME": _Location.GenericDataLocation,
    "STATE_HOME": _Location.GenericStateLocation,
}
# Qt's own reading of these loses a name that is not UTF-8.
_XDG = {"CONFIG_HOME": ".config", "DATA_HOME": ".local/share", "STATE_HOME": ".local/state"}


class Paths(NamedTuple):
    """Each file, in the system's place for its kind.

    `policies` are the administrator's, highest priority first; most don't exist. `window` stores
    the window's position, the folder `refused` which passwords the sites have refused. `tour`
    exists once the demo's tour has ended. Programs that renew a sign-in hold `sign_in_lock`.
    """

    sites: Path
    preferences: Path
    presets: Path
    policies: tuple[Path, ...]
    journal: Path
    log: Path
    window: Path
    refused: Path
    tour: Path
    sign_in_lock: Path


def find_paths(*, demo: bool) -> Paths:
    """The program's own files; the demo's are in separate folders."""
    name = "csr-desktop-demo" if demo else "csr-desktop"
    settings, data, state = (
        _own_folder(kind) / name for kind in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME")
    )
    return Paths(
        sites=settings / "sites.toml",
        preferences=settings / "preferences.toml",
        presets=settings / "presets.toml",
        policies=_policies(),
        journal=data / "sessions.db",
        log=state / "csr-desktop.log",
        window=state / "window.geometry",
        refused=state / "refused-passwords",
        tour=state / "tour-ended",
        sign_in_lock=state / "sign-in.lock",
    )


def _policies() -> tuple[Path, ...]:
    """policy.toml in the system's folders, never in the user's own: it could not bind them."""
    return tuple(folder / "csr-desktop" / "policy.toml" for folder in _system_folders())


def _own_folder(kind: str) -> Path:
    """As the XDG variables say, on each system; without them, in the system's own place."""
    given = os.environ.get(f"XDG_{kind}", "")
    if Path(given).is_absolute():
        return Path(given)
    if is_windows() or is_macos():
        return Path(QStandardPaths.writableLocation(_QT[kind]))
    return Path.home() / _XDG[kind]


def _system_folders() -> list[Path]:
    given = os.environ.get("XDG_CONFIG_DIRS", "")
    if not given and (is_windows() or is_macos()):
        return _folders_by_qt()
    folders = [Path(folder) for folder in (given or "/etc/xdg").split(os.pathsep)]
    own = _own_folder("CONFIG_HOME")
    return [each for each in dict.fromkeys(folders) if each.is_absolute() and each != own]


def _folders_by_qt() -> list[Path]:
    own = QStandardPaths.writableLocation(_QT["CONFIG_HOME"])
    folders = [f for f in QStandardPaths.standardLocations(_QT["CONFIG_HOME"]) if f != own]
    if is_macos():  # where Qt names the user's own folder alone
        folders.append("/Library/Application Support")
    return [Path(folder) for folder in folders]
