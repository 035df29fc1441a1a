"""The administrator's sites and the rep's own, as one list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from csr_desktop.settings.policy import Policy
from csr_desktop.settings.sites.entries import SiteEntry
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.site import Site, SiteProblem
from csr_desktop.settings.toml.file import Mistake
from csr_desktop.system.i18n import translate
from csr_desktop.system.text import alike


class JoinedSites:
    """Policy's sites first, which can't be changed; then those of sites.toml. Blocks on the disk.

    Every method that changes a site raises SiteProblem or OSError; then nothing was changed.
    """

    faults: tuple[str, ...] = ()

    def __init__(self, policy: Policy, own: SitesFile) -> None:
        """`policy` as it was read at the start; its reader reports the mistakes in it."""
        self._own = own
        self._locked: Mapping[str, SiteEntry] = {
            alike(entry.site.name): entry for entry in policy.sites if entry.site is not None
        }

    def load(self) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
        """All usable sites, and the mistakes in sites.toml."""
        entries, mistakes = self._own.entries()
        theirs = [entry.site for entry in self._locked.values() if entry.site is not None]
        own = [e.site for e in entries if e.site is not None and not self.is_locked(e.site.name)]
        shadowed = [
            Mistake(entry.location.file, entry.location.line, "name", _shadowed(entry.site.name))
            for entry in entries
            if entry.site is not None and self.is_locked(entry.site.name)
        ]
        return (*theirs, *own), (*mistakes, *shadowed)

    def is_locked(self, name: str) -> bool:
        """Whether this site, or one that looks the same, is the administrator's."""
        return alike(name) in self._locked

    def completed(self, site: Site, *, is_new: bool) -> Site:
        """A new or edited site, completed with the values that are set for all sites."""
        return self._own.completed(site, is_new=is_new)

    def add(self, site: Site) -> None:
        """Add a site to sites.toml."""
        self._require_free(site.name)
        self._own.add(site)

    def replace(self, name: str, site: Site) -> None:
        """Change one of the rep's own sites; its name may change, too."""
        self._require_own(name)
        self._require_free(site.name)
        self._own.replace(name, site)

    def remove(self, name: str) -> None:
        """Remove one of the rep's own sites from sites.toml."""
        self._require_own(name)
        self._own.remove(name)

    def reorder(self, names: Sequence[str]) -> None:
        """Put the rep's own sites in this order; the administrator's stay first, unchanged."""
        self._own.reorder([name for name in names if not self.is_locked(name)])

    def _require_own(self, name: str) -> None:
        if entry := self._locked.get(alike(name)):
            raise SiteProblem(
                "name",
                translate("settings.joined_sites", "Managed by your administrator in {0}.").format(
                    entry.location.file
                ),
            )

    def _require_free(self, name: str) -> None:
        if self.is_locked(name):
            raise SiteProblem(
                "name", translate("settings.joined_sites", "A site with this name already exists.")
            )

    def choose_fault(self, name: str) -> Site | None:
        """Not supported for real sites: faults are simulated on the demo site only."""
        raise ValueError(name)

    def close(self) -> None:
        """Do nothing: no resource is kept open."""


def _shadowed(name: str) -> str:
    return translate(
        "settings.joined_sites",
        "{0}: your administrator already provides a site with this name. Rename yours.",
    ).format(name)
