"""policy.toml: what an administrator sets for every rep. See docs/decisions/0008-policy.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from csr_desktop.settings.preferences.values import values_in
from csr_desktop.settings.sites.entries import SiteEntry, entries_in
from csr_desktop.settings.sites.oauth_table import laid_over, shared_oauth
from csr_desktop.settings.toml.file import (
    LONGEST,
    Mistake,
    SourceLocation,
    Toml,
    read_toml,
    schema_mistake,
)
from csr_desktop.settings.toml.messages import unknown_key
from csr_desktop.settings.toml.values import Values, first_of
from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate
from csr_desktop.system.text import alike

if TYPE_CHECKING:
    from csr_desktop.settings.presets.presets import Preset

STRICTEST: Mapping[str, Any] = {"store_passwords": False, "minimum_tls": "1.3"}
"""The values in effect for these keys while the administrator's forced ones can't be read."""
_MEANWHILE = {
    "store_passwords": QT_TRANSLATE_NOOP(
        "settings.policy", "Until this is fixed, passwords aren't saved."
    ),
    "minimum_tls": QT_TRANSLATE_NOOP(
        "settings.policy", "Until this is fixed, TLS 1.3 is required."
    ),
}
LOGIN = "{login}"
TABLES = ("forced", "default", "sites", "oauth", "presets", "schema")


class Policy(msgspec.Struct, frozen=True):
    """The merged contents of the files. `sites` and `presets` are usable; first come, first served.

    `oauth` is what all sites share for the sign-in with the browser.
    """

    forced: Values = Values()
    default: Values = Values()
    oauth: Values = Values()
    sites: tuple[SiteEntry, ...] = ()
    presets: tuple[Preset, ...] = ()
    mistakes: tuple[Mistake, ...] = ()


def read_policy(files: Sequence[Path]) -> Policy:
    """Read the files, highest priority first. Blocks on the disk; raises nothing."""
    tomls = [read_toml(file) for file in files]
    oauth = laid_over(shared_oauth(toml) for toml in tomls if isinstance(toml, Toml))
    found = [_read(toml, oauth) if isinstance(toml, Toml) else _unreadable(toml) for toml in tomls]
    sites: dict[str, SiteEntry] = {}
    for policy in found:
        for entry in policy.sites:
            if entry.site is not None:
                sites.setdefault(entry.site.name, entry)
    presets: dict[tuple[str, str], Preset] = {}
    for policy in found:
        for preset in policy.presets:
            presets.setdefault((preset.site, alike(preset.name)), preset)
    return Policy(
        first_of(policy.forced for policy in found),
        first_of(policy.default for policy in found),
        oauth,
        tuple(sites.values()),
        tuple(presets.values()),
        tuple(mistake for policy in found for mistake in policy.mistakes),
    )


def _read(toml: Toml, oauth: Values) -> Policy:
    """Read one file; `oauth` is what all of them share."""
    schema = schema_mistake(toml)
    mistakes = [] if schema is None else [schema]
    if not toml.is_newer:
        mistakes += [
            toml.mistake(key, unknown_key(key, TABLES)) for key in toml.tables if key not in TABLES
        ]
    forced = _strict_where_wrong(toml, _table(toml, "forced"))
    default = _table(toml, "default")
    sites, wrong_sites = entries_in(toml, oauth)
    presets, wrong_presets = _presets_in(toml)
    mistakes += [*forced.mistakes, *default.mistakes, *shared_oauth(toml).mistakes]
    mistakes += [*wrong_sites, *wrong_presets]
    own_sites = tuple(map(_for_this_login, sites))
    return Policy(forced, default, oauth, own_sites, presets, tuple(mistakes))


def _presets_in(toml: Toml) -> tuple[tuple[Preset, ...], tuple[Mistake, ...]]:
    if "presets" not in toml.tables:
        return (), ()
    from csr_desktop.settings.presets.presets import presets_in  # most files have none

    presets, mistakes = presets_in(toml)
    located = (
        replace(preset, location=toml.location("name", f"presets[{index}]"))
        for index, preset in presets.items()
    )
    return tuple(located), mistakes


def _for_this_login(entry: SiteEntry) -> SiteEntry:
    """One entry for every rep: `{login}` in the account is replaced with the system's user name."""
    site = entry.site
    if site is None or LOGIN not in site.webex_id + site.email:
        return entry
    import getpass

    try:
        login = getpass.getuser()
    except (KeyError, OSError):  # a process without a user
        return entry
    own = {key: getattr(site, key).replace(LOGIN, login) for key in ("webex_id", "email")}
    return msgspec.structs.replace(entry, site=msgspec.structs.replace(site, **own))


def _table(toml: Toml, name: str) -> Values:
    table = toml.tables.get(name, {})
    if isinstance(table, dict):
        return values_in(toml, table, within=name)
    sentence = translate("settings.policy", "Expected a table: {0}.").format(f"[{name}]")
    return Values(mistakes=(toml.mistake(name, sentence),))


def _strict_where_wrong(toml: Toml, forced: Values) -> Values:
    """Replace a forced value that can't be used with the strictest one: policy still applies."""
    table = toml.tables.get("forced", {})
    named = STRICTEST if not isinstance(table, dict) else table
    return _with_strictest(
        forced, {key: toml.location(key, "forced") for key in STRICTEST if key in named}
    )


def _unreadable(mistake: Mistake) -> Policy:
    """The policy while a file can't be read: the strictest value for each key that it may force."""
    location = SourceLocation(mistake.file, mistake.line)
    keys = [key for key in STRICTEST if _may_hold(mistake.file, key)]
    forced = _with_strictest(Values(mistakes=(mistake,)), dict.fromkeys(keys, location))
    return Policy(forced, mistakes=forced.mistakes)


def _may_hold(file: Path, key: str) -> bool:
    """Whether a broken file may set a key: it contains the name, or can't be read at all."""
    try:
        if file.stat().st_size > LONGEST:
            return True
        text = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return True
    return key in text


def _with_strictest(forced: Values, locations: Mapping[str, SourceLocation]) -> Values:
    """Add the strictest value for each of these keys that has none, with a mistake that says so."""
    missing = {key: location for key, location in locations.items() if key not in forced.values}
    said = tuple(
        Mistake(
            location.file,
            location.line,
            f"forced.{key}",
            translate("settings.policy", _MEANWHILE[key]),
        )
        for key, location in missing.items()
    )
    return Values(
        {**forced.values, **{key: STRICTEST[key] for key in missing}},
        {**forced.locations, **missing},
        (*forced.mistakes, *said),
    )
