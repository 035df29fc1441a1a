"""Session tickets: whose they are, and until when they are valid."""

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

TICKET_LIFE = timedelta(seconds=5400)
"""As seen on real sites."""


@dataclass(frozen=True)
class Ticket:
    """A ticket that was issued."""

    text: str = field(repr=False)
    holder: str
    made: datetime
    life: timedelta


class Tickets:
    """The tickets of one site. Thread-safe."""

    def __init__(self, clock: Callable[[], datetime], life: timedelta) -> None:
        self._clock = clock
        self._life = life
        self._tickets: dict[str, Ticket] = {}
        self._lock = threading.Lock()

    def give(self, web_ex_id: str) -> Ticket:
        """Create a ticket for an account. Older ones remain valid."""
        ticket = Ticket(secrets.token_urlsafe(48), web_ex_id, self._clock(), self._life)
        with self._lock:
            self._tickets[ticket.text] = ticket
        return ticket

    def holder(self, text: str) -> str | None:
        """Return the account of a ticket; None if it is invalid or expired."""
        with self._lock:
            ticket = self._tickets.get(text)
        if ticket is None or self._clock() >= ticket.made + ticket.life:
            return None
        return ticket.holder

    def expire(self) -> None:
        """End all tickets issued so far."""
        with self._lock:
            self._tickets.clear()
