"""What the Preferences window needs of the services, and of two modules of `sessions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, cast

from csr_desktop.sessions.preferences import Settings
from csr_desktop.sessions.site_facts import SiteFacts, SiteTest
from csr_desktop.sessions.sites import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Problem

if TYPE_CHECKING:
    from csr_desktop.sessions.passwords import Passwords
    from csr_desktop.sessions.services import Services
    from csr_desktop.sessions.toml_file import Mistake


class SettingsStore(Protocol):
    """Where preferences are kept. Blocks on the disk."""

    def save(self, changes: Mapping[str, object]) -> Settings:
        """Keep these values; None takes one back to the administrator's default, or the built-in.

        Raises Wrong or OSError; then nothing has changed.
        """
        ...


class EditableSites(Protocol):
    """The sites, to be changed. Blocks on the disk; each change raises SiteProblem or OSError."""

    def load(self) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
        """The usable sites and every mistake."""
        ...

    def add(self, site: Site) -> None:
        """Keep one more site."""
        ...

    def replace(self, name: str, site: Site) -> None:
        """Keep another definition of the site of this name; the name may change."""
        ...

    def remove(self, name: str) -> None:
        """Forget a site."""
        ...

    def reorder(self, names: Sequence[str]) -> None:
        """Keep the rep's own sites in this order."""
        ...

    def is_locked(self, name: str) -> bool:
        """Whether the administrator has set this site."""
        ...


class SignIn(Protocol):
    """Session tickets. `sign_in` blocks on the network."""

    def sign_in(self, site: Site, cancellation: Cancellation) -> Problem | None:
        """Get a ticket; None: there is one now."""
        ...

    def sign_out(self, site: Site) -> None:
        """Give the ticket up."""
        ...

    def is_signed_in(self, site: Site) -> bool:
        """Whether there is a ticket."""
        ...


class PreferencesServices(Protocol):
    """The services that the window asks, on the background thread."""

    @property
    def settings(self) -> SettingsStore:
        """The preferences."""
        ...

    @property
    def sites(self) -> EditableSites:
        """The sites."""
        ...

    @property
    def passwords(self) -> Passwords:
        """The passwords."""
        ...

    @property
    def sign_in(self) -> SignIn:
        """The session tickets."""
        ...

    def test_site(self, site: Site, cancellation: Cancellation) -> SiteTest:
        """Whether the site is there, and whether it takes the account. Blocks on the network."""
        ...

    def read_site(self, site: Site, cancellation: Cancellation) -> SiteFacts:
        """What the site says of itself. Blocks on the network."""
        ...


class Discovery(Protocol):
    """What a site's facts change; the module `sessions.discovery` is one."""

    def with_facts(self, site: Site, facts: SiteFacts) -> Site:
        """The site as its own answers have it."""
        ...

    def differences(self, before: Site, after: Site) -> tuple[str, ...]:
        """Each change as a sentence."""
        ...


class InvitationTexts(Protocol):
    """The templates of invitations. Quick: for the main thread."""

    def built_in(self, language: str) -> str:
        """The text that comes with the program."""
        ...

    def template_problem(self, text: str) -> str | None:
        """What is wrong with a text; None when it can be used."""
        ...

    def fields(self) -> Sequence[tuple[str, str]]:
        """What can be filled in: as it is written in a text, and what it stands for."""
        ...

    def preview(self, text: str, language: str, rep_name: str, /) -> str:
        """A text without a problem, filled in with an example."""
        ...


def needed(services: Services) -> PreferencesServices:
    """The services as this window sees them."""
    return cast("PreferencesServices", services)
