"""The [[sites]] of a TOML file, one by one: each is a site, or a mistake."""

from __future__ import annotations

import msgspec

from csr_desktop.sessions.sites import Site, SiteProblem, check_site
from csr_desktop.sessions.toml_file import Mistake, Place, Toml, Wrong, convert
from csr_desktop.translation import translate


class SiteEntry(msgspec.Struct, frozen=True):
    """One [[sites]]: where it stands, and its site or what is wrong with it."""

    place: Place
    site: Site | None
    mistake: Mistake | None = None


def entries_in(toml: Toml) -> tuple[tuple[SiteEntry, ...], tuple[Mistake, ...]]:
    """Every entry in the file's order, and every mistake."""
    listed = toml.tables.get("sites", [])
    if not isinstance(listed, list):
        return (), (toml.mistake("sites", translate("site_entries", "Expected [[sites]].")),)
    entries: list[SiteEntry] = []
    for number, raw in enumerate(listed):
        taken = {entry.site.name for entry in entries if entry.site is not None}
        entries.append(_entry(toml, number, raw, taken))
    return tuple(entries), tuple(entry.mistake for entry in entries if entry.mistake is not None)


def _entry(toml: Toml, number: int, raw: object, taken: set[str]) -> SiteEntry:
    within = f"sites[{number}]"
    place = toml.place(within)
    try:
        site = convert(raw, Site)
        check_site(site)
        if site.name in taken:
            raise SiteProblem(
                "name",
                translate("site_entries", "There are two sites of the name {0}.").format(
                    repr(site.name)
                ),
            )
    except Wrong as problem:
        return SiteEntry(place, None, toml.mistake(problem.key, problem.sentence, within))
    return SiteEntry(place, site)


def sites_of(entries: tuple[SiteEntry, ...]) -> tuple[Site, ...]:
    """The sites that can be used."""
    return tuple(entry.site for entry in entries if entry.site is not None)
