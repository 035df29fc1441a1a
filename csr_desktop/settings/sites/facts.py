"""What a site says of itself, and of the account that asks."""

from __future__ import annotations

from dataclasses import dataclass

from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.webex.faults import Problem

QUESTIONS = 3
"""How many calls the facts come from."""


@dataclass(frozen=True)
class SiteFacts:
    """What could be read from a site. None: the site did not say.

    `tracking_codes` are those that sessions of the support service use; `session_types` those of
    the support service that this account may open. `refused` has the problem of each call that the
    site did not serve.
    """

    tracking_codes: tuple[TrackingCode, ...] | None = None
    session_types: tuple[SessionType, ...] | None = None
    has_support_center: bool | None = None
    has_single_sign_on: bool | None = None
    account_has_support: bool | None = None
    refused: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class SiteAnswer:
    """What came of asking a site: whether it is there, whether it takes the account, what it says.

    `version` is what it calls itself, such as `WebEx XML API V11.2.0 SP9`. `problem` is the one
    cause that nothing more was asked after; with `is_reached` it is about the account. `seconds` is
    how long the site took for all of it. `asked` is the site with all that was set for every site.
    """

    asked: Site
    is_reached: bool = False
    version: str = ""
    problem: Problem | None = None
    facts: SiteFacts = SiteFacts()
    seconds: float = 0.0

    @property
    def is_accepted(self) -> bool:
        """Whether the account was surely taken: a site may refuse every question about it."""
        return self.problem is None and len(self.facts.refused) < QUESTIONS
