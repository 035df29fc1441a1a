"""What the Preferences window needs of two modules of `sessions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from csr_desktop.settings.sites.facts import SiteFacts
from csr_desktop.settings.sites.site import Site


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
