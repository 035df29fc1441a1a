"""sites.toml: mistakes name file, line and key, and writing keeps the comments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from csr_desktop.settings.sites.entries import SiteEntry, entries_in, site_in, sites_of, split
from csr_desktop.settings.sites.oauth import KEYS, OAuth
from csr_desktop.settings.sites.oauth_table import (
    NOTHING,
    effective,
    laid_over,
    own_keys,
    shared_oauth,
)
from csr_desktop.settings.sites.site import Site, SiteProblem, check_site
from csr_desktop.settings.toml.file import (
    Mistake,
    Toml,
    is_same,
    read_toml,
    schema_mistake,
    write_whole,
)
from csr_desktop.settings.toml.messages import unknown_key
from csr_desktop.settings.toml.values import Values
from csr_desktop.system.i18n import translate
from csr_desktop.system.text import alike

if TYPE_CHECKING:
    from csr_desktop.settings.toml.tables import Tables


class SitesFile:
    """The sites in one TOML file. Blocks on the disk: not for the main thread.

    Every method that changes the file raises SiteProblem or OSError; then the file is unchanged.
    Only the named site's text changes: other sites, even those with mistakes, and all comments are
    kept.
    """

    def __init__(self, path: Path, oauth: Values = NOTHING) -> None:
        """`oauth` is the administrator's, which takes precedence over the file's own [oauth]."""
        self.path = path
        self._oauth = oauth

    def entries(self) -> tuple[tuple[SiteEntry, ...], tuple[Mistake, ...]]:
        """Every [[sites]] of the file, and every mistake; a missing file is no mistake."""
        toml = read_toml(self.path)
        if isinstance(toml, Mistake):
            return (), (toml,)
        schema = schema_mistake(toml)
        mistakes = [] if schema is None else [schema]
        if not toml.is_newer:
            known = ("schema", "sites", "oauth")
            mistakes += [
                toml.mistake(key, unknown_key(key, known))
                for key in toml.tables
                if key not in known
            ]
        entries, wrong = entries_in(toml, self._shared(toml))
        return entries, (*mistakes, *shared_oauth(toml).mistakes, *wrong)

    def _shared(self, toml: Toml) -> Values:
        """What all sites of the file share for the sign-in with the browser."""
        return laid_over([self._oauth, shared_oauth(toml)])

    def load(self) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
        """The usable sites, and every mistake."""
        entries, mistakes = self.entries()
        return sites_of(entries), mistakes

    def completed(self, site: Site, *, is_new: bool) -> Site:
        """A new or edited site, with what all sites share for the browser sign-in.

        A file with a mistake contributes nothing; then only the administrator's values are used.
        """
        toml = read_toml(self.path)
        shared = self._oauth if isinstance(toml, Mistake) else self._shared(toml)
        return _filled(site, shared, is_new=is_new)

    def add(self, site: Site) -> None:
        """Append a site; refused while the file has a mistake."""
        from csr_desktop.settings.sites.table import new_site

        toml, _ = self._read()
        shared = self._shared(toml)
        site = _filled(site, shared, is_new=True)
        check_site(site)
        entries, found = self.entries()
        mistakes = [mistake for mistake in found if mistake.key != "schema"]
        if mistakes:
            raise _correct_first(mistakes[0])
        _require_free(site.name, sites_of(entries))
        tables = _tables(toml)
        tables.add(new_site(site, own_keys(site.oauth, shared)))
        self._write(toml, tables)

    def replace(self, name: str, site: Site) -> None:
        """Change a site; its name may change, too."""
        from csr_desktop.settings.sites.table import changed_site, new_site

        toml, entries = self._read()
        shared = self._shared(toml)
        site = _filled(site, shared, is_new=False)
        check_site(site)
        number = _number_of(name, entries)
        before = entries[number].site
        assert before is not None  # noqa: S101  _number_of looks at usable entries only
        _require_free(site.name, (other for other in sites_of(entries) if other is not before))
        tables, own = _tables(toml), own_keys(site.oauth, shared)
        _, unknown = split(tables.values[number])

        def is_right(values: Any) -> bool:
            after = replace(toml, tables={**toml.tables, "sites": [values]})
            return site_in(after, 0, shared) == site and is_same(split(values)[1], unknown)

        text = tables.entries[number]
        texts = (partial(changed_site, text, before, site, own), partial(new_site, site, own))
        tables.replace(number, texts, is_right)
        self._write(toml, tables)

    def remove(self, name: str) -> None:
        """Remove a site, and the comments that belong to it."""
        toml, entries = self._read()
        tables = _tables(toml)
        tables.remove(_number_of(name, entries))
        self._write(toml, tables)

    def reorder(self, names: Sequence[str]) -> None:
        """Put these sites in this order; the others stay where they are."""
        toml, entries = self._read()
        numbers = [_number_of(name, entries) for name in names]
        if len(set(numbers)) != len(numbers):
            raise SiteProblem(
                "name", translate("settings.sites.file", "Two sites have the same name.")
            )
        order = list(range(len(entries)))
        for place, number in zip(sorted(numbers), numbers, strict=True):
            order[place] = number
        tables = _tables(toml)
        tables.reorder(order)
        self._write(toml, tables)

    def _read(self) -> tuple[Toml, tuple[SiteEntry, ...]]:
        toml = read_toml(self.path)
        if isinstance(toml, Mistake):
            raise _correct_first(toml)
        return toml, entries_in(toml, self._shared(toml))[0]

    def _write(self, before: Toml, tables: Tables) -> None:
        write_whole(self.path, tables.checked(), before.text)


def _tables(toml: Toml) -> Tables:
    from csr_desktop.settings.toml.tables import Tables  # not on the start path: tomlkit

    return Tables(toml, "sites")


def _correct_first(mistake: Mistake) -> SiteProblem:
    sentence = translate("settings.sites.file", "{0} Fix it first. Nothing was changed.")
    return SiteProblem("name", sentence.format(mistake))


def _filled(site: Site, shared: Values, *, is_new: bool) -> Site:
    """A site whose empty [oauth] keys are filled in with what all sites share.

    In a new site, keys with the built-in value count as empty, too: it was made without knowing
    what the sites share.
    """
    oauth = site.oauth or OAuth()
    left_out = {key for key in ("client_id", "redirect_uri") if not getattr(oauth, key)}
    if is_new or site.oauth is None:
        left_out |= {key for key in KEYS if getattr(oauth, key) == getattr(OAuth(), key)}
    elif "client_id" in left_out:
        left_out.add("client_secret")
    own = Values({key: getattr(oauth, key) for key in KEYS if key not in left_out})
    return msgspec.structs.replace(site, oauth=effective(laid_over([own, shared])))


def _number_of(name: str, entries: Sequence[SiteEntry]) -> int:
    for number, entry in enumerate(entries):
        if entry.site is not None and entry.site.name == name:
            return number
    raise SiteProblem(
        "name",
        translate("settings.sites.file", "Site {0} is no longer in the file.").format(name),
    )


def _require_free(name: str, sites: Iterable[Site]) -> None:
    if alike(name) in [alike(other.name) for other in sites]:
        raise SiteProblem(
            "name", translate("settings.sites.file", "A site with this name already exists.")
        )
