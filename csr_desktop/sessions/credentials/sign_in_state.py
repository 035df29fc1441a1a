"""What is known of one account's browser sign-in."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.faults import Problem
from csr_desktop.webex.secret import Secret

if TYPE_CHECKING:
    from csr_desktop.webex.oauth.tokens import Tokens as NewTokens

ACCESS_SECONDS = 3600.0  # where the server does not tell how long an access token lives
MARGIN_SECONDS = 60.0  # it is renewed so long before its end, or a tenth of a short life


@dataclass(frozen=True)
class SignedInAs:
    """Whose sign-in it is, '' where not told yet, and until when it can be renewed, if known."""

    who: str
    until: datetime | None = None


@dataclass(frozen=True)
class Access:
    """An access token that is good now. `number` tells one sign-in of an account from the next."""

    token: Secret
    web_ex_id: str
    number: int


@dataclass
class Renewal:
    """A renewal that is out: it goes on to its end, whoever stops waiting for it.

    `quietly`: the keyring may ask nobody for it.
    """

    quietly: bool
    thread: threading.Thread = field(init=False)
    is_at_keyring: bool = True
    end: Access | Problem | None = None


@dataclass
class SignInState:
    """For whoever holds the lock. `is_signed_in` is None while nobody has looked."""

    access: Secret | None = None
    good_until: float = 0.0  # by the clock
    person: str = ""
    until: datetime | None = None
    is_signed_in: bool | None = None
    number: int = 0
    renewal: Renewal | None = None

    def good(self, now: float) -> Secret | None:
        """The access token, while it is good."""
        return self.access if now < self.good_until else None

    def signed_in_as(self, site: Site) -> SignedInAs | None:
        """Whose sign-in it is; None: there is none, or it is not known."""
        if not self.is_signed_in:
            return None
        return SignedInAs(self.person or site.webex_id or site.email, self.until)

    def take(self, new: NewTokens, began: float, *, can_renew: bool) -> None:
        """Use these tokens, which were asked for at `began`."""
        life = ACCESS_SECONDS if new.access_seconds is None else new.access_seconds
        self.access = new.access
        self.good_until = began + life - min(MARGIN_SECONDS, life / 10)
        self.is_signed_in = True
        seconds = new.refresh_seconds if can_renew else life
        if seconds is not None:
            self.until = datetime.now(UTC) + timedelta(seconds=seconds)

    def end(self) -> None:
        """There is no sign-in any more."""
        self.number += 1
        self.access, self.person, self.until = None, "", None
        self.is_signed_in = False
