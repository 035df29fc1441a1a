"""`csr-desktop --check-policy`: the effective settings, their origin, and all mistakes."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from csr_desktop.sessions.network.client_certificate import certificate_problem
from csr_desktop.settings.joined_sites import JoinedSites
from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.settings.preferences.values import KEYS
from csr_desktop.settings.presets.presets import Preset
from csr_desktop.settings.sites.entries import SiteEntry
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.oauth import ADDRESSES
from csr_desktop.settings.sites.oauth import KEYS as OAUTH_KEYS
from csr_desktop.settings.sites.site import Site
from csr_desktop.settings.toml.file import Mistake, SourceLocation
from csr_desktop.system.paths import Paths, find_paths
from csr_desktop.system.standard_streams import prepare_output, print_report
from csr_desktop.webex.secret import Secret

MISTAKEN = 1
NOWHERE = Path(os.devnull)
Row = tuple[str, str, str]


@dataclass(frozen=True)
class Findings:
    """The contents of the files. `files` are ordered by priority."""

    files: tuple[Path, ...]
    settings: Settings
    sites: tuple[tuple[SiteEntry, Site], ...]
    presets: tuple[Preset, ...]
    mistakes: tuple[Mistake, ...]


def run(*, demo: bool = False, policy: Path | None = None, as_json: bool = False) -> int:
    """Print everything on standard output. Returns the exit status, 1 if there are mistakes.

    `policy`: check only this file, before it is deployed.
    """
    found = look_at(find_paths(demo=demo)) if policy is None else look_at_policy(policy)
    prepare_output(for_programs=as_json)
    text = as_object(found) if as_json else as_text(found)
    return print_report(text, MISTAKEN if found.mistakes else 0)


def look_at(paths: Paths) -> Findings:
    """The effective settings for this user on this computer. Reads files, changes none."""
    files = SettingsFiles(paths.preferences, paths.policies)
    settings, wrong_settings = files.load()
    own = SitesFile(paths.sites, files.policy.oauth)
    _, wrong_sites = JoinedSites(files.policy, own).load()
    mistakes = (*wrong_settings, *wrong_sites, *_certificate_mistakes(files))
    entries = (*files.policy.sites, *own.entries()[0])
    names = (*paths.policies, paths.preferences, paths.sites)
    presets = files.policy.presets
    return Findings(names, settings, tuple(_used(entries)), presets, mistakes)


def look_at_policy(policy: Path) -> Findings:
    """The effect of a policy on a computer without any other file. Reads it, changes nothing."""
    path = policy.absolute()
    files = SettingsFiles(NOWHERE, (path,))
    settings, mistakes = files.load()
    if not path.exists():
        mistakes = (Mistake(path, 1, "", "File not found."),)
    mistakes = (*mistakes, *_certificate_mistakes(files))
    used = tuple(_used(files.policy.sites))
    return Findings((path,), settings, used, files.policy.presets, mistakes)


def as_text(found: Findings) -> str:
    """Tables for people."""
    sites = [(site.name, site.url, str(entry.location)) for entry, site in found.sites]
    lines = [
        "Files, highest priority first:",
        *(f"  {path}: {_state(path)}" for path in found.files),
        "",
        *_table([("Key", "Value", "From"), *_keys(found.settings)]),
        "",
        *(_table([("Site", "URL", "From"), *sites]) if sites else ["No sites."]),
        "",
        *_presets(found.presets),
        "",
        *_sign_ins(found.sites),
        *_mistakes(found.mistakes),
    ]
    return "".join(f"{_printable(line)}\n" for line in lines)


def as_object(found: Findings) -> str:
    """The same as one JSON object, for programs."""
    keys = ((key, found.settings.locations.get(key)) for key in KEYS)
    return (
        json.dumps(
            {
                "files": [{"file": str(path), "state": _state(path)} for path in found.files],
                "settings": {
                    key: {
                        "value": getattr(found.settings.preferences, key),
                        "from": str(found.settings.origin(key)),
                        **_place(location),
                    }
                    for key, location in keys
                },
                "sites": [_site_object(entry, site) for entry, site in found.sites],
                "presets": [
                    {"site": preset.site, "name": preset.name, **_place(preset.location)}
                    for preset in found.presets
                ],
                "mistakes": [
                    {
                        "file": str(each.file),
                        "line": each.line,
                        "key": each.key,
                        "message": each.sentence,
                    }
                    for each in found.mistakes
                ],
            },
            ensure_ascii=False,
            indent=2,
            default=dict,
        )
        + "\n"
    )


def _site_object(entry: SiteEntry, site: Site) -> dict[str, object]:
    oauth = {key: {"value": value, "from": where} for key, value, where in _oauth_of(entry, site)}
    return {"name": site.name, "url": site.url, **_place(entry.location), "oauth": oauth}


def _place(location: SourceLocation | None) -> dict[str, object]:
    if location is None:
        return {"file": None, "line": None}
    return {"file": str(location.file), "line": location.line}


def _certificate_mistakes(files: SettingsFiles) -> Iterator[Mistake]:
    """What is wrong with the files of client certificates, wherever one is set."""
    key = "client_certificate"
    tables = (
        ("forced.", files.policy.forced.values, files.policy.forced.locations),
        ("default.", files.policy.default.values, files.policy.default.locations),
        ("", {key: files.settings.preferences.client_certificate}, files.settings.locations),
    )
    seen: set[SourceLocation] = set()
    for within, values, locations in tables:
        path, location = values.get(key), locations.get(key)
        if path and location is not None and location not in seen:
            seen.add(location)
            if sentence := certificate_problem(path):
                yield Mistake(location.file, location.line, f"{within}{key}", sentence)


def _state(path: Path) -> str:
    try:
        path.stat()
    except FileNotFoundError:
        return "not found"
    except OSError:
        return "can't be read"
    return "found"


def _keys(settings: Settings) -> Iterator[Row]:
    for key in KEYS:
        location = settings.locations.get(key)
        where = "" if location is None else f" ({location})"
        value = _shown(getattr(settings.preferences, key))
        yield key, value, f"{settings.origin(key)}{where}"


def _used(entries: Sequence[SiteEntry]) -> Iterator[tuple[SiteEntry, Site]]:
    """The sites that can be selected: the first of each name; the administrator's come first."""
    seen: set[str] = set()
    for entry in entries:
        if entry.site is not None and entry.site.name not in seen:
            seen.add(entry.site.name)
            yield entry, entry.site


def _presets(presets: Sequence[Preset]) -> Iterator[str]:
    """The administrator's presets."""
    yield f"Presets in the policy: {len(presets)}"
    rows = [(preset.name, preset.site, str(preset.location)) for preset in presets]
    if rows:
        yield from _table([("Preset", "Site", "From"), *rows])


def _sign_ins(used: Iterable[tuple[SiteEntry, Site]]) -> Iterator[str]:
    """For each site with a browser sign-in, all effective keys of [oauth]."""
    for entry, site in used:
        rows = [
            (key, value if key == "client_secret" else _shown(value), where)
            for key, value, where in _oauth_of(entry, site)
        ]
        if rows:
            yield from _table([(f"Sign-in at {site.name}", "Value", "From"), *rows])
            yield ""


def _oauth_of(entry: SiteEntry, site: Site) -> Iterator[Row]:
    """Each effective key of [oauth], its value and its origin; none without a browser sign-in."""
    oauth = site.oauth
    if site.authentication != "browser" or oauth is None:
        return
    for key in OAUTH_KEYS:
        value = getattr(oauth, key)
        where = str(entry.oauth.locations.get(key, "default"))
        if isinstance(value, Secret):
            if not value:
                where = f"the keyring, user name oauth:{oauth.client_id}"
            yield key, "set" if value else "not set", where
        elif key in ADDRESSES and not value:
            yield key, getattr(oauth, ADDRESSES[key]), "base_url"
        else:
            yield key, value, where


def _mistakes(mistakes: Sequence[Mistake]) -> Iterator[str]:
    yield f"Errors: {len(mistakes)}"
    for mistake in mistakes:
        key = f" {mistake.key}:" if mistake.key else ""
        yield f"{mistake.file}:{mistake.line}:{key} {mistake.sentence}"


def _table(rows: Sequence[Row]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(2)]
    for first, second, third in rows:
        yield f"{first:<{widths[0]}}  {second:<{widths[1]}}  {third}"


def _shown(value: object) -> str:
    """A value as in TOML; for invitations, only their languages."""
    if isinstance(value, dict):
        return f"texts in {', '.join(value)}" if value else "no texts"
    return json.dumps(value, ensure_ascii=False)


def _printable(line: str) -> str:
    """The line without characters that would control a terminal."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in line)
