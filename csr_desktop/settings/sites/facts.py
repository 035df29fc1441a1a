"""What a site reports about itself and about the account."""

from __future__ import annotations

from dataclasses import dataclass

from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.webex.faults import Problem

QUESTIONS = 3
"""How many calls the facts come from."""


@dataclass(frozen=True)
class SiteFacts:
    """What could be read from a site. None: the site did not say.

    `tracking_codes` are those used by sessions of the support service; `session_types` those of the
    support service that this account may open. `refused` has the problem of each call that the site
    refused.
    """

    tracking_codes: tuple[TrackingCode, ...] | None = None
    session_types: tuple[SessionType, ...] | None = None
    has_support_center: bool | None = None
    has_single_sign_on: bool | None = None
    account_has_support: bool | None = None
    refused: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class SiteAnswer:
    """The result of testing a site: is it reachable, is the account accepted, what is set up?

    `version` is what it calls itself, such as `WebEx XML API V11.2.0 SP9`. `problem` is why nothing
    more was asked; with `is_reached`, it is about the account. `seconds` is how long the site took
    in total. `asked` is the site, completed with the values that are set for all sites.
    """

    asked: Site
    is_reached: bool = False
    version: str = ""
    problem: Problem | None = None
    facts: SiteFacts = SiteFacts()
    seconds: float = 0.0

    @property
    def is_accepted(self) -> bool:
        """Whether the account was certainly accepted; a site may refuse every question about it."""
        return self.problem is None and len(self.facts.refused) < QUESTIONS
