"""A file that a user or another window changes while the program changes it: theirs is kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.settings.presets.presets import Preset, Presets
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.site import Site

ACME = Site(
    name="Acme",
    url="https://acme.webex.com/WBXService/XMLService",
    webex_id="hostid",
    site_name="acme",
)
SITES = (
    '[[sites]]\nname = "Acme"\nurl = "https://acme.webex.com/WBXService/XMLService"\n'
    'webex_id = "hostid"\nsite_name = "acme"\n'
)
OTHER = Site(name="Other", url=ACME.url, webex_id="other", site_name="acme")
PRESETS = '[[presets]]\nsite = "Acme"\nname = "Printer"\ncodes = { "3" = "x" }\n'


def saved(path: Path) -> None:
    problem = Presets(path).save(Preset("Acme", "New", 13)).problem
    if problem:
        raise OSError(0, problem)


def preferred(path: Path) -> None:
    SettingsFiles(path).save({"rep_name": "Jo"})


CHANGES: list[tuple[str, str, Callable[[Path], object]]] = [
    ("sites.toml", SITES, lambda path: SitesFile(path).add(OTHER)),
    ("sites.toml", SITES, lambda path: SitesFile(path).replace("Acme", OTHER)),
    ("sites.toml", SITES, lambda path: SitesFile(path).remove("Acme")),
    ("sites.toml", SITES, lambda path: SitesFile(path).reorder(["Acme"])),
    ("presets.toml", PRESETS, saved),
    ("preferences.toml", "tray_icon = true\n", preferred),
    ("preferences.toml", "", preferred),
]


@pytest.mark.parametrize(("name", "text", "change"), CHANGES)
def test_what_was_changed_in_the_last_moment_is_not_overwritten(
    own_folders: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    text: str,
    change: Callable[[Path], object],
) -> None:
    path = own_folders / name
    if text:
        path.write_text(text)
    really = os.fsync

    def meanwhile(handle: int) -> None:
        really(handle)
        path.write_text(f"# by hand\n{text}")

    monkeypatch.setattr(os, "fsync", meanwhile)
    with pytest.raises(OSError, match="changed in the meantime"):
        change(path)
    assert path.read_text() == f"# by hand\n{text}"
    assert [one.name for one in own_folders.iterdir() if one.is_file()] == [name]
    monkeypatch.setattr(os, "fsync", really)
    change(path)
    assert path.read_text().startswith("# by hand\n")
