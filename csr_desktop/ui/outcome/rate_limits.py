"""Which accounts must wait, because their site accepts no more requests for now."""

from __future__ import annotations

import math

from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.sessions.site.attempt_site import is_same_account
from csr_desktop.system import clock
from csr_desktop.webex.faults import RATE_LIMIT, RATE_LIMIT_SECONDS


class RateLimits:
    """Each account waits separately, a minute from the end of the refused attempt."""

    def __init__(self) -> None:
        self._until: dict[str, float] = {}

    def note_outcome(self, attempt: Attempt) -> None:
        """An attempt has just ended: its account may have to wait."""
        outcome = attempt.outcome
        if not isinstance(outcome, Created) and outcome.problem.exception_id == RATE_LIMIT:
            self._until[attempt.account] = clock.now() + RATE_LIMIT_SECONDS

    def left(self, account: str) -> int:
        """Whole seconds until this account may try again; 0: now."""
        until = [end for held, end in self._until.items() if is_same_account(held, account)]
        return max(0, math.ceil(max(until, default=0.0) - clock.now()))
