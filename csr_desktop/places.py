"""Where the program keeps its files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStandardPaths


class Places(NamedTuple):
    """Each file, in the system's place for its kind.

    `policies` are the administrator's, the one that counts most first; most don't exist. `window`
    remembers the window's place, the folder `refused` which passwords the sites have refused.
    """

    sites: Path
    preferences: Path
    presets: Path
    policies: tuple[Path, ...]
    journal: Path
    log: Path
    window: Path
    refused: Path

    @property
    def has_settings(self) -> bool:
        """Whether there is any file that sets a preference. Reads from the disk."""
        return any(path.exists() for path in (self.preferences, *self.policies))


def find_places(*, demo: bool) -> Places:
    """The program's own files; the demo's lie in folders of their own."""
    name = "csr-desktop-demo" if demo else "csr-desktop"
    kind = QStandardPaths.StandardLocation
    settings, state = (
        _folder(k, name) for k in (kind.GenericConfigLocation, kind.GenericStateLocation)
    )
    return Places(
        sites=settings / "sites.toml",
        preferences=settings / "preferences.toml",
        presets=settings / "presets.toml",
        policies=_policies(),
        journal=_folder(kind.GenericDataLocation, name) / "sessions.db",
        log=state / "csr-desktop.log",
        window=state / "window.toml",
        refused=state / "refused-passwords",
    )


def _policies() -> tuple[Path, ...]:
    """policy.toml of the system's folders, never of the user's own: it could not bind them."""
    kind = QStandardPaths.StandardLocation.GenericConfigLocation
    own = QStandardPaths.writableLocation(kind)
    folders = [folder for folder in QStandardPaths.standardLocations(kind) if folder != own]
    if sys.platform == "darwin":  # where Qt names the user's own folder alone
        folders.append("/Library/Application Support")
    return tuple(Path(folder) / "csr-desktop" / "policy.toml" for folder in folders)


def _folder(kind: QStandardPaths.StandardLocation, name: str) -> Path:
    return Path(QStandardPaths.writableLocation(kind)) / name
