"""sites.toml: read with mistakes that name file, line and key; written without losing comments."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import tomlkit
from tomlkit.items import AoT

from csr_desktop.sessions.sites import Site, SiteProblem, check_site
from csr_desktop.sessions.toml_file import (
    UNKNOWN_KEY,
    Mistake,
    Toml,
    Wrong,
    convert,
    read_toml,
    text_of,
    write_whole,
)


class SitesFile:
    """The sites in one TOML file. Blocks on the disk: not for the main thread."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
        """The sites that can be used, and every mistake; a missing file is no mistake."""
        toml = read_toml(self.path)
        if isinstance(toml, Mistake):
            return (), (toml,)
        unknown = [toml.mistake(key, UNKNOWN_KEY) for key in toml.tables if key != "sites"]
        sites, mistakes = sites_in(toml)
        return sites, (*unknown, *mistakes)

    def add(self, site: Site) -> None:
        """Append a site. Raises SiteProblem or OSError; then the file is as it was."""
        check_site(site)
        sites, mistakes = self.load()
        if mistakes:
            raise SiteProblem("name", f"{mistakes[0]} Correct it first: nothing was changed.")
        if site.name in [other.name for other in sites]:
            raise SiteProblem("name", "There is a site of this name already.")
        text = text_of(self.path) if self.path.exists() else ""
        if text and not text.endswith("\n"):  # tomlkit would go on in the last line
            text += "\n"
        document = tomlkit.parse(text)
        listed = document.setdefault("sites", tomlkit.aot())
        if not isinstance(listed, AoT):
            raise SiteProblem("name", "Write each site as [[sites]] first, not as sites = [...].")
        listed.append(_table_of(site))
        write_whole(self.path, tomlkit.dumps(document))

    faults: tuple[tuple[str, str], ...] = ()

    def choose_fault(self, name: str) -> Site | None:
        """Real sites fail by themselves."""
        raise ValueError(name)

    def close(self) -> None:
        """Nothing is held open."""


def sites_in(toml: Toml) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
    """The usable sites of a file's [[sites]], and a mistake for each of the others."""
    sites: list[Site] = []
    mistakes: list[Mistake] = []
    entries = toml.tables.get("sites", [])
    if not isinstance(entries, list):
        return (), (toml.mistake("sites", "Expected [[sites]]."),)
    for number, entry in enumerate(entries):
        try:
            site = convert(entry, Site)
            check_site(site)
            if site.name in [other.name for other in sites]:
                raise SiteProblem("name", f"There are two sites of the name {site.name!r}.")
            sites.append(site)
        except Wrong as problem:
            mistakes.append(toml.mistake(problem.key, problem.sentence, f"sites[{number}]"))
    return tuple(sites), tuple(mistakes)


def _table_of(site: Site) -> Any:
    default = Site(name="", url="")
    table = tomlkit.table()
    for field in msgspec.structs.fields(Site):
        value = getattr(site, field.name)
        if value != getattr(default, field.name):
            table.add(field.name, msgspec.to_builtins(value))
    return table
