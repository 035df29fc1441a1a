"""The state of one account's browser sign-in."""

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

ACCESS_SECONDS = 3600.0  # if the server doesn't say how long an access token is valid
MARGIN_SECONDS = 60.0  # it is renewed this long before it expires, or a tenth of a short life


@dataclass(frozen=True)
class SignedInAs:
    """Whose sign-in it is ('' if not known yet), and until when it can be renewed, if known."""

    who: str
    until: datetime | None = None


@dataclass(frozen=True)
class Access:
    """A valid access token. `number` distinguishes the sign-ins of an account."""

    token: Secret
    web_ex_id: str
    number: int


@dataclass
class Renewal:
    """A renewal in progress. It runs to its end even if its caller stops waiting.

    `quietly`: the keyring may not open a dialog for it.
    """

    quietly: bool
    thread: threading.Thread = field(init=False)
    is_at_keyring: bool = True
    end: Access | Problem | None = None


@dataclass
class SignInState:
    """What is known of one sign-in. `is_signed_in` is None until it has been checked.

    Call its methods only while holding the lock.
    """

    access: Secret | None = None
    good_until: float = 0.0  # by the clock
    person: str = ""
    until: datetime | None = None
    is_signed_in: bool | None = None
    number: int = 0
    renewal: Renewal | None = None

    def good(self, now: float) -> Secret | None:
        """The access token, while it is valid."""
        return self.access if now < self.good_until else None

    def signed_in_as(self, site: Site) -> SignedInAs | None:
        """Whose sign-in it is; None if there is none or it is not known."""
        if not self.is_signed_in:
            return None
        return SignedInAs(self.person or site.webex_id or site.email, self.until)

    def take(self, new: NewTokens, began: float, *, can_renew: bool) -> None:
        """Use these tokens, which were requested at `began`."""
        life = ACCESS_SECONDS if new.access_seconds is None else new.access_seconds
        self.access = new.access
        self.good_until = began + life - min(MARGIN_SECONDS, life / 10)
        self.is_signed_in = True
        seconds = new.refresh_seconds if can_renew else life
        if seconds is not None:
            self.until = datetime.now(UTC) + timedelta(seconds=seconds)

    def end(self) -> None:
        """Note that there is no sign-in any more."""
        self.number += 1
        self.access, self.person, self.until = None, "", None
        self.is_signed_in = False
