"""Everything that background work uses, in one bundle that is closed together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from csr_desktop.sessions.outcome import Attempt
from csr_desktop.settings.sites.site import Site

if TYPE_CHECKING:
    from csr_desktop.sessions.create import CreateSession
    from csr_desktop.sessions.credentials.browser_sign_in import BrowserSignIn
    from csr_desktop.sessions.credentials.passwords import Passwords
    from csr_desktop.sessions.credentials.sign_in import SignIn
    from csr_desktop.sessions.credentials.tokens import Tokens
    from csr_desktop.sessions.journal import Journal
    from csr_desktop.sessions.network.clients import Clients
    from csr_desktop.sessions.network.networks import Networks
    from csr_desktop.sessions.site.check_with_site import CheckWithSite
    from csr_desktop.sessions.site.discovery import AskSite
    from csr_desktop.settings.merged import SettingsFiles
    from csr_desktop.settings.presets.presets import Presets
    from csr_desktop.settings.toml.file import Mistake
    from csr_desktop.webex.cancellation import Cancellation

_WARM_SECONDS = 10.0
_KEYRING_SECONDS = 1.0  # for a password or a sign-in that is being stored in the keyring


class SiteSource(Protocol):
    """Where the sites come from: policy.toml and sites.toml, or the demo site."""

    def load(self) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
        """The usable sites and all mistakes."""
        ...

    def add(self, site: Site) -> None:
        """Add a site. Raises SiteProblem or OSError; then nothing was changed."""
        ...

    def replace(self, name: str, site: Site) -> None:
        """Change the site with this name, even its name. Raises SiteProblem or OSError."""
        ...

    def remove(self, name: str) -> None:
        """Remove a site; its password stays in the keyring. Raises SiteProblem or OSError."""
        ...

    def reorder(self, names: Sequence[str]) -> None:
        """Put the rep's own sites in this order. Raises SiteProblem or OSError."""
        ...

    def completed(self, site: Site, *, is_new: bool) -> Site:
        """A new or edited site, completed with the values that are set for all sites."""
        ...

    def is_locked(self, name: str) -> bool:
        """Whether this site can't be changed or removed because the administrator set it."""
        ...

    @property
    def faults(self) -> Sequence[str]:
        """The names of the faults that can be simulated. () for real sites."""
        ...

    def choose_fault(self, name: str) -> Site | None:
        """Simulate this fault from now on; '' stops it. Returns a site if the fault needs one."""
        ...

    def close(self) -> None:
        """Release what `load` has acquired."""
        ...


@dataclass(frozen=True)
class Services:
    """What the worker uses. `wiring` creates it on the worker's thread: imports take long."""

    sites: SiteSource
    journal: Journal
    passwords: Passwords
    tokens: Tokens
    browser_sign_in: BrowserSignIn
    clients: Clients
    networks: Networks
    sign_in: SignIn
    create: CreateSession
    presets: Presets
    settings: SettingsFiles

    @cached_property
    def check(self) -> CheckWithSite:
        """What asks a site about an uncertain attempt; imported when one is checked."""
        from csr_desktop.sessions.site.check_with_site import CheckWithSite

        return CheckWithSite(self.journal, self.sign_in, self.clients.of)

    @cached_property
    def ask_site(self) -> AskSite:
        """What tests a site and reads its settings; imported when one is tested."""
        from csr_desktop.sessions.site.discovery import AskSite

        return AskSite(self.sign_in, self.clients.of)

    def load_sites(self) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
        """See SiteSource.load. Reads the disk, and assigns keyring entries to sign-ins."""
        found, mistakes = self.sites.load()
        self.tokens.entries.tell_apart(found)
        return found, mistakes

    def warm(self, site: Site, cancellation: Cancellation, *, with_sign_in: bool) -> None:
        """Prepare for a create before it is requested: connect, then sign in.

        Blocks for up to 12 s; with a browser sign-in, for up to the site's time-out. Problems are
        not reported: the create meets and reports its own.
        """
        self.clients.of(site).warm(_WARM_SECONDS, cancellation)
        if with_sign_in:
            self.sign_in.prepare(site, cancellation)

    def close(self) -> None:
        """Close everything, the journal last."""
        self.clients.close()
        self.passwords.close(_KEYRING_SECONDS)
        self.tokens.close(_KEYRING_SECONDS)
        self.sites.close()
        self.journal.close()


@dataclass(frozen=True)
class Opened:
    """What is known at the start. `orphans` ended without an answer in an earlier run.

    `locked`: the names of the sites that the rep can't edit.

    `journal_problem`: why the journal can't be read, for engineers. `journal_notices`: what to tell
    the rep about it, such as that a damaged one was replaced.
    """

    sites: tuple[Site, ...]
    mistakes: tuple[Mistake, ...]
    recent: tuple[Attempt, ...]
    orphans: tuple[Attempt, ...]
    journal_problem: str
    faults: tuple[str, ...] = ()
    journal_notices: str = ""
    locked: frozenset[str] = frozenset()
