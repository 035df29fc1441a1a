"""Helpers that write to the journal."""

from __future__ import annotations

from datetime import UTC, datetime

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Refused, Unknown
from csr_desktop.webex.faults import Cause, Certainty, Problem
from tests.sessions.conftest import ACME

DRAFT = Draft(ACME, 13, {1: "CASE-1042", 10: 'Zoë "\N{DUCK}"'})
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
LOST = Unknown(Problem(Cause.CONNECTION_LOST, Certainty.UNKNOWN, detail="reset"))
REFUSED = Refused(
    Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "110055", "No such type", "99", "sub")
)


def die(journal: Journal) -> None:
    """What a SIGKILL leaves of a journal: no lock, all files."""
    journal._store.run_log.end(is_needed=True)
    journal._store._drop()


def clock_at(moment: datetime) -> type[datetime]:
    """A clock that doesn't move."""

    class Clock(datetime):
        @classmethod
        def now(cls, *_: object) -> Clock:
            return cls.fromtimestamp(moment.timestamp(), UTC)

    return Clock
