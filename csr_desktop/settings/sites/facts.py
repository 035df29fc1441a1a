"""What a site says of itself, and of the account that asks."""

from __future__ import annotations

from dataclasses import dataclass

from csr_desktop.settings.sites.site import SessionType, TrackingCode
from csr_desktop.webex.faults import Problem


@dataclass(frozen=True)
class SiteFacts:
    """What could be read from a site. None: the site did not say.

    `tracking_codes` are those that sessions of the support service use; `session_types` those of
    the support service that this account may open. `refused` names each call that the site did not
    serve, with its problem.
    """

    tracking_codes: tuple[TrackingCode, ...] | None = None
    session_types: tuple[SessionType, ...] | None = None
    has_support_center: bool | None = None
    has_single_sign_on: bool | None = None
    account_has_support: bool | None = None
    refused: tuple[tuple[str, Problem], ...] = ()


@dataclass(frozen=True)
class SiteTest:
    """How a site answered two questions: whether it is there, and whether it takes the account.

    `version` is what it calls itself, such as `WebEx XML API V11.2.0 SP9`; '' when it was not
    reached, and then `unreached` tells why. `not_signed_in` is None when the account was taken.
    """

    version: str = ""
    unreached: Problem | None = None
    not_signed_in: Problem | None = None
