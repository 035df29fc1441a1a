"""Session tickets: who holds which, and until when."""

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

TICKET_LIFE = timedelta(seconds=5400)
"""What real sites were seen to give."""


@dataclass(frozen=True)
class Ticket:
    """A ticket that was given out."""

    text: str = field(repr=False)
    holder: str
    made: datetime
    life: timedelta


class Tickets:
    """The tickets of one site. Safe to use from several threads."""

    def __init__(self, clock: Callable[[], datetime], life: timedelta) -> None:
        self._clock = clock
        self._life = life
        self._tickets: dict[str, Ticket] = {}
        self._lock = threading.Lock()

    def give(self, web_ex_id: str) -> Ticket:
        """Make one for an account. Older ones stay good."""
        ticket = Ticket(secrets.token_urlsafe(48), web_ex_id, self._clock(), self._life)
        with self._lock:
            self._tickets[ticket.text] = ticket
        return ticket

    def holder(self, text: str) -> str | None:
        """Tell whose it is; None where it is no good, or not any more."""
        with self._lock:
            ticket = self._tickets.get(text)
        if ticket is None or self._clock() >= ticket.made + ticket.life:
            return None
        return ticket.holder

    def expire(self) -> None:
        """End all that were given out so far."""
        with self._lock:
            self._tickets.clear()
