"""What the background works with, brought together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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
_KEYRING_SECONDS = 1.0  # for a password or a sign-in that the keyring is just taking


class SiteSource(Protocol):
    """Where the sites come from: policy.toml and sites.toml, or the demo site."""

    def load(self) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
        """The usable sites and every mistake."""
        ...

    def add(self, site: Site) -> None:
        """Keep one more site. Raises SiteProblem or OSError; then nothing was changed."""
        ...

    def replace(self, name: str, site: Site) -> None:
        """Change the site of this name, also its name. Raises SiteProblem or OSError."""
        ...

    def remove(self, name: str) -> None:
        """Forget a site; its password stays in the keyring. Raises SiteProblem or OSError."""
        ...

    def reorder(self, names: Sequence[str]) -> None:
        """Put the rep's own sites into this order. Raises SiteProblem or OSError."""
        ...

    def completed(self, site: Site, *, is_new: bool) -> Site:
        """A site that is being edited, or is new, with what is set for all sites."""
        ...

    def is_locked(self, name: str) -> bool:
        """Whether this site can't be changed or removed: it is the administrator's."""
        ...

    @property
    def faults(self) -> Sequence[str]:
        """The names of what can be made to go wrong. () for real sites."""
        ...

    def choose_fault(self, name: str) -> Site | None:
        """Let this go wrong from now on; '': nothing. Gives a site where that takes a new one."""
        ...

    def close(self) -> None:
        """Give up what `load` has taken."""
        ...


@dataclass(frozen=True)
class Services:
    """What the worker works with. Built in its thread: the heavy imports happen there."""

    sites: SiteSource
    journal: Journal
    passwords: Passwords
    tokens: Tokens
    browser_sign_in: BrowserSignIn
    clients: Clients
    networks: Networks
    sign_in: SignIn
    create: CreateSession
    check: CheckWithSite
    ask_site: AskSite
    presets: Presets
    settings: SettingsFiles

    def warm(self, site: Site, cancellation: Cancellation, *, with_sign_in: bool) -> None:
        """Get ready for a create before it is asked for: the connection, then who asks.

        Blocks for 12 s at most, with a browser sign-in for as long as the site's time-out. Problems
        are silent: the create meets, and tells, its own.
        """
        self.clients.of(site).warm(_WARM_SECONDS, cancellation)
        if with_sign_in:
            self.sign_in.prepare(site, cancellation)

    def close(self) -> None:
        """Give everything up, the journal last."""
        self.clients.close()
        self.passwords.close(_KEYRING_SECONDS)
        self.tokens.close(_KEYRING_SECONDS)
        self.sites.close()
        self.journal.close()


@dataclass(frozen=True)
class Opened:
    """What is there at the start. `orphans` ended without an answer in an earlier run.

    `journal_problem`: it can't be read, for the engineer; `journal_notices`: what the rep must hear
    of it, such as that it was damaged and begun anew.
    """

    sites: tuple[Site, ...]
    mistakes: tuple[Mistake, ...]
    recent: tuple[Attempt, ...]
    orphans: tuple[Attempt, ...]
    journal_problem: str
    faults: tuple[str, ...] = ()
    journal_notices: str = ""
