"""What the rep searches for, and what is found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

from csr_desktop.sessions.outcome import Attempt, Created, NotSent, Refused

OutcomeName = Literal["created", "refused", "not sent", "unknown", "out"]
Column = Literal["time", "key", "outcome", "site", "code"]
NOTE_LENGTH = 2000
"""The maximum length of a note."""

PAGE = 100
COUNTED = 1000
"""The number up to which matches are counted; beyond that, `1,000+` is enough."""


class Sort(NamedTuple):
    """The order of results; attempts with equal values in a column are sorted by time."""

    column: Column = "time"
    is_ascending: bool = False


NEWEST_FIRST = Sort()


class Place(NamedTuple):
    """Where a page ends: an attempt's number and its sort value."""

    number: int
    value: str = ""


@dataclass(frozen=True)
class Query:
    """A search: every word must occur in the key, a tracking code, the site's name or the note.

    Parts of words match; case and accents don't matter (`text.fold`). Digits with separators also
    match the key, or number, that they form together. `since` and `until` (exclusive) have a time
    zone. `before` is the `next` of the previous page.

    A `site` with its `account` is found under every name that it ever had; `others` are the names
    of the other current sites with that account.
    """

    text: str = ""
    outcome: OutcomeName | None = None
    site: str = ""
    since: datetime | None = None
    until: datetime | None = None
    before: Place | None = None
    account: str = ""
    others: tuple[str, ...] = ()
    sort: Sort = NEWEST_FIRST


@dataclass(frozen=True)
class Record:
    """An attempt of the journal with the rep's note. `is_out`: the site hasn't answered yet."""

    attempt: Attempt
    account: str
    note: str
    is_out: bool

    @property
    def session_key(self) -> str:
        """The session key, or ''."""
        outcome = self.attempt.outcome
        return outcome.session_key if isinstance(outcome, Created) else ""

    @property
    def outcome_name(self) -> OutcomeName:
        """The outcome in one word."""
        outcome = self.attempt.outcome
        if self.is_out:
            return "out"
        if isinstance(outcome, Created):
            return "created"
        if isinstance(outcome, Refused):
            return "refused"
        return "not sent" if isinstance(outcome, NotSent) else "unknown"


@dataclass(frozen=True)
class ResultPage:
    """Some matches, in the query's order.

    `next` requests the matches after them; None at the end. `total` counts the first 1,000 (only on
    the first page); `has_more` means that there are more. `searched` is the share of the journal
    that is indexed so far: below 1, older matches may still appear.
    """

    records: tuple[Record, ...]
    next: Place | None
    total: int
    has_more: bool
    searched: float


@dataclass(frozen=True)
class Forgotten:
    """How many attempts were deleted, and the marks of those that were kept.

    Those in progress are kept, and uncertain ones unless they were to be deleted, too.
    """

    count: int
    kept: tuple[str, ...]


@dataclass(frozen=True)
class Exported:
    """The number of attempts written; None if canceled, and nothing was changed."""

    count: int | None


@dataclass(frozen=True)
class NotDone:
    """It could not be done; `sentence` says why, for the rep."""

    sentence: str
