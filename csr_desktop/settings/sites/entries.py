"""The [[sites]] of a TOML file, one by one: each is a site, or a mistake."""

from __future__ import annotations

from typing import Any

import msgspec

from csr_desktop.settings.sites.site import SessionType, Site, SiteProblem, TrackingCode, check_site
from csr_desktop.settings.toml.file import Mistake, SourceLocation, Toml, Wrong, convert
from csr_desktop.system.i18n import translate
from csr_desktop.system.text import alike

_LISTS: dict[str, type[msgspec.Struct]] = {
    "session_types": SessionType,
    "tracking_codes": TrackingCode,
}


class SiteEntry(msgspec.Struct, frozen=True):
    """One [[sites]]: where it stands, and its site or what is wrong with it."""

    location: SourceLocation
    site: Site | None
    mistake: Mistake | None = None


def entries_in(toml: Toml) -> tuple[tuple[SiteEntry, ...], tuple[Mistake, ...]]:
    """Every entry in the file's order, and every mistake."""
    listed = toml.tables.get("sites", [])
    if not isinstance(listed, list):
        return (), (
            toml.mistake("sites", translate("settings.sites.entries", "Expected [[sites]].")),
        )
    entries: list[SiteEntry] = []
    for number, raw in enumerate(listed):
        taken = {alike(entry.site.name) for entry in entries if entry.site is not None}
        entries.append(_entry(toml, number, raw, taken))
    return tuple(entries), tuple(entry.mistake for entry in entries if entry.mistake is not None)


def _entry(toml: Toml, number: int, raw: object, taken: set[str]) -> SiteEntry:
    within = f"sites[{number}]"
    location = toml.location(within)
    try:
        site = site_of(toml, raw)
        check_site(site)
        if alike(site.name) in taken:
            raise SiteProblem(
                "name",
                translate("settings.sites.entries", "There are two sites of the name {0}.").format(
                    repr(site.name)
                ),
            )
    except Wrong as problem:
        return SiteEntry(location, None, toml.mistake(problem.key, problem.sentence, within))
    return SiteEntry(location, site)


def site_of(toml: Toml, raw: object) -> Site:
    """One [[sites]] of a file; of a newer form, what is known of it. Raises Wrong."""
    return convert(split(raw)[0] if toml.is_newer else raw, Site)


def split(raw: object) -> tuple[Any, Any]:
    """One [[sites]] as far as its keys are known, and what of it is not."""
    known, unknown = _split(raw, Site)
    for key, kind in _LISTS.items():
        if isinstance(listed := known.get(key) if isinstance(known, dict) else None, list):
            parts = [_split(part, kind) for part in listed]
            known[key] = [part for part, _ in parts]
            unknown |= {key: rest} if (rest := [rest for _, rest in parts if rest]) else {}
    return known, unknown


def _split(raw: object, kind: type[msgspec.Struct]) -> tuple[Any, Any]:
    if not isinstance(raw, dict):
        return raw, {}
    names = kind.__struct_fields__
    known = {key: value for key, value in raw.items() if key in names}
    return known, {key: value for key, value in raw.items() if key not in names}


def sites_of(entries: tuple[SiteEntry, ...]) -> tuple[Site, ...]:
    """The sites that can be used."""
    return tuple(entry.site for entry in entries if entry.site is not None)
