"""The [[sites]] of a TOML file: each one is a site or a mistake."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.oauth_table import NOTHING, effective, laid_over, site_oauth
from csr_desktop.settings.sites.site import SessionType, Site, SiteProblem, TrackingCode, check_site
from csr_desktop.settings.toml.file import Mistake, SourceLocation, Toml, Wrong, convert
from csr_desktop.settings.toml.values import Values
from csr_desktop.system.i18n import translate
from csr_desktop.system.text import alike, is_blank, visible

_LISTS: dict[str, type[msgspec.Struct]] = {
    "session_types": SessionType,
    "tracking_codes": TrackingCode,
}


class SiteEntry(msgspec.Struct, frozen=True):
    """One [[sites]]: its location, and its site or what is wrong with it.

    `oauth` has the origin of each key of the site's own `oauth`.
    """

    location: SourceLocation
    site: Site | None
    mistake: Mistake | None = None
    oauth: Values = NOTHING


def entries_in(
    toml: Toml, shared: Values = NOTHING
) -> tuple[tuple[SiteEntry, ...], tuple[Mistake, ...]]:
    """Every entry in the file's order, and every mistake. `shared`: the [oauth] of all sites."""
    listed = toml.tables.get("sites", [])
    if not isinstance(listed, list):
        return (), (
            toml.mistake("sites", translate("settings.sites.entries", "Expected [[sites]].")),
        )
    entries: list[SiteEntry] = []
    for number in range(len(listed)):
        taken = {alike(entry.site.name) for entry in entries if entry.site is not None}
        entries.append(_entry(toml, number, shared, taken))
    return tuple(entries), tuple(entry.mistake for entry in entries if entry.mistake is not None)


def _entry(toml: Toml, number: int, shared: Values, taken: set[str]) -> SiteEntry:
    within = f"sites[{number}]"
    location = toml.location(within)
    own = site_oauth(toml, number)
    if own.mistakes:
        return SiteEntry(location, None, _named(toml, number, own.mistakes[0]))
    try:
        site = site_in(toml, number, shared)
        check_site(site)
        if alike(site.name) in taken:
            raise SiteProblem(
                "name",
                translate("settings.sites.entries", "Two sites are named {0}.").format(
                    repr(site.name)
                ),
            )
    except Wrong as problem:
        key = f"sites.{problem.key}" if problem.key.startswith("oauth.") else problem.key
        line = toml.location(problem.key, within).line
        mistake = Mistake(toml.path, line, key, problem.sentence)
        return SiteEntry(location, None, _named(toml, number, mistake))
    return SiteEntry(location, site, oauth=laid_over([own, shared]))


def _named(toml: Toml, number: int, mistake: Mistake) -> Mistake:
    """The same mistake, with the site's name before its sentence if it has one."""
    raw = toml.tables["sites"][number]
    name = raw.get("name") if isinstance(raw, dict) else None
    if not isinstance(name, str) or is_blank(name) or mistake.key == "name":
        return mistake
    return replace(mistake, sentence=f"{visible(name)}: {mistake.sentence}")


def site_in(toml: Toml, number: int, shared: Values) -> Site:
    """One [[sites]] of a file; in a newer file, without unknown keys. Raises Wrong.

    Its [sites.oauth], whose mistakes are not checked here, takes precedence over what all sites
    share.
    """
    raw = toml.tables["sites"][number]
    site = convert(without_oauth(split(raw)[0] if toml.is_newer else raw), Site)
    oauth = effective(laid_over([site_oauth(toml, number), shared]))
    return msgspec.structs.replace(site, oauth=oauth)


def without_oauth(raw: object) -> object:
    """One [[sites]] without its [sites.oauth], which is read key by key."""
    if not isinstance(raw, dict):
        return raw
    return {key: value for key, value in raw.items() if key != "oauth"}


def split(raw: object) -> tuple[Any, Any]:
    """The known keys of one [[sites]], and the unknown ones."""
    known, unknown = _split(raw, Site)
    if isinstance(known, dict) and (table := known.get("oauth")) is not None:
        known["oauth"], rest = _split(table, OAuth)
        unknown |= {"oauth": rest} if rest else {}
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
    """The usable sites."""
    return tuple(entry.site for entry in entries if entry.site is not None)
