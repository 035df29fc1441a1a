"""sites.toml: read with mistakes that name file, line and key; written without losing comments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from csr_desktop.settings.sites.entries import SiteEntry, entries_in, site_in, sites_of, split
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.oauth_table import (
    NOTHING,
    effective,
    laid_over,
    own_keys,
    shared_oauth,
)
from csr_desktop.settings.sites.site import Site, SiteProblem, check_site
from csr_desktop.settings.sites.text import SitesText, split_sites
from csr_desktop.settings.toml.file import (
    SCHEMA,
    Mistake,
    Toml,
    is_same,
    parse_toml,
    read_toml,
    schema_mistake,
    text_of,
    write_whole,
)
from csr_desktop.settings.toml.messages import unknown_key
from csr_desktop.settings.toml.values import Values
from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate
from csr_desktop.system.text import alike

_LIST = QT_TRANSLATE_NOOP(
    "settings.sites.file", "Write each site as [[sites]] first, not as sites = [...]."
)


class SitesFile:
    """The sites in one TOML file. Blocks on the disk: not for the main thread.

    Everything that changes the file raises SiteProblem or OSError; then the file is as it was. Only
    the named site's text changes: other sites, also those with mistakes, and all comments stay.
    """

    def __init__(self, path: Path, oauth: Values = NOTHING) -> None:
        """`oauth` is the administrator's, which counts before the file's own [oauth]."""
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

    def _shared_now(self) -> Values:
        toml = read_toml(self.path)
        return self._oauth if isinstance(toml, Mistake) else self._shared(toml)

    def _shared(self, toml: Toml) -> Values:
        """What all sites of the file share for the sign-in in the browser."""
        return laid_over([self._oauth, shared_oauth(toml)])

    def load(self) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
        """The sites that can be used, and every mistake."""
        entries, mistakes = self.entries()
        return sites_of(entries), mistakes

    def add(self, site: Site) -> None:
        """Append a site; refused while the file has a mistake."""
        from csr_desktop.settings.sites.table import added

        shared = self._shared_now()
        site = _with_shared(site, shared)
        check_site(site)
        sites, found = self.load()
        mistakes = [mistake for mistake in found if mistake.key != "schema"]
        if mistakes:
            raise SiteProblem(
                "name",
                translate(
                    "settings.sites.file", "{0} Correct it first: nothing was changed."
                ).format(mistakes[0]),
            )
        _require_free(site.name, sites)
        text = before = text_of(self.path) if self.path.exists() else ""
        if not text.strip():
            text = f"schema = {SCHEMA}\n\n"
        if not text.endswith("\n"):  # tomlkit would go on in the last line
            text += "\n"
        after = added(text, site, own_keys(site.oauth, shared))
        if after is None:
            raise SiteProblem("name", translate("settings.sites.file", _LIST))
        write_whole(self.path, after, before)

    def replace(self, name: str, site: Site) -> None:
        """Change a site, also its name."""
        from csr_desktop.settings.sites.table import anew, changed

        toml, entries = self._read()
        shared = self._shared(toml)
        site = _with_shared(site, shared)
        check_site(site)
        number = _number_of(name, entries)
        before = entries[number].site
        assert before is not None  # noqa: S101  _number_of looks at usable entries alone
        _require_free(site.name, (other for other in sites_of(entries) if other is not before))
        pieces = self._pieces(toml)
        others = _tables(toml, without=number)
        _, unknown = split(toml.tables["sites"][number])

        def is_right(after: Toml) -> bool:
            raw = after.tables["sites"][number]
            is_whole = site_in(after, number, shared) == site and is_same(split(raw)[1], unknown)
            return is_whole and is_same(_tables(after, without=number), others)

        own = own_keys(site.oauth, shared)
        careful = pieces.with_site(number, changed(pieces.sites[number], before, site, own))
        self._write(toml, is_right, str(careful), str(pieces.with_site(number, anew(site, own))))

    def remove(self, name: str) -> None:
        """Take a site out, and the comments that belong to it."""
        toml, entries = self._read()
        number = _number_of(name, entries)
        wanted = _tables(toml, without=number)
        pieces = self._pieces(toml).without_site(number)
        self._write(toml, lambda after: is_same(_tables(after), wanted), str(pieces))

    def reorder(self, names: Sequence[str]) -> None:
        """Put these sites into this order; the others stay where they are."""
        toml, entries = self._read()
        numbers = [_number_of(name, entries) for name in names]
        if len(set(numbers)) != len(numbers):
            raise SiteProblem("name", translate("settings.sites.file", "A site is named twice."))
        order = list(range(len(entries)))
        for place, number in zip(sorted(numbers), numbers, strict=True):
            order[place] = number
        wanted = _tables(toml)
        wanted["sites"] = [wanted["sites"][number] for number in order]
        pieces = self._pieces(toml).in_order(order)
        self._write(toml, lambda after: is_same(_tables(after), wanted), str(pieces))

    def _read(self) -> tuple[Toml, tuple[SiteEntry, ...]]:
        toml = read_toml(self.path)
        if isinstance(toml, Mistake):
            raise SiteProblem(
                "name",
                translate(
                    "settings.sites.file", "{0} Correct it first: nothing was changed."
                ).format(toml),
            )
        return toml, entries_in(toml, self._shared(toml))[0]

    def _pieces(self, toml: Toml) -> SitesText:
        pieces = split_sites(toml.text)
        if len(pieces.sites) != len(toml.tables.get("sites", [])):
            raise SiteProblem("name", translate("settings.sites.file", _LIST))
        return pieces

    def _write(self, before: Toml, is_right: Callable[[Toml], bool], *texts: str) -> None:
        """Write the first text that says what it should, and nothing else."""
        for text in texts:
            after = parse_toml(self.path, text)
            if isinstance(after, Toml) and is_right(after):
                write_whole(self.path, text, before.text)
                return
        what = translate(
            "settings.sites.file",
            "{0} can't be changed without harm to other sites: edit it by hand.",
        ).format(self.path.name)
        raise SiteProblem("name", what)


def _with_shared(site: Site, shared: Values) -> Site:
    """A site that says nothing of the sign-in in the browser has what all sites share."""
    if site.oauth not in (None, OAuth()):
        return site
    return msgspec.structs.replace(site, oauth=effective(shared))


def _number_of(name: str, entries: Sequence[SiteEntry]) -> int:
    for number, entry in enumerate(entries):
        if entry.site is not None and entry.site.name == name:
            return number
    raise SiteProblem(
        "name",
        translate(
            "settings.sites.file", "There is no site of the name {0} in the file any more."
        ).format(name),
    )


def _require_free(name: str, sites: Iterable[Site]) -> None:
    if alike(name) in [alike(other.name) for other in sites]:
        raise SiteProblem(
            "name", translate("settings.sites.file", "There is a site of this name already.")
        )


def _tables(toml: Toml, without: int = -1) -> dict[str, Any]:
    """What a file says, all but one site."""
    sites = [raw for number, raw in enumerate(toml.tables.get("sites", [])) if number != without]
    return {**toml.tables, "sites": sites}
