"""What the rep looks for, and what is found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

from csr_desktop.sessions.outcome import Attempt, Created, NotSent, Refused

OutcomeName = Literal["created", "refused", "not sent", "unknown", "out"]
Column = Literal["time", "key", "outcome", "site", "code"]
NOTE_LENGTH = 2000
"""Characters of a note that are kept."""

PAGE = 100
COUNTED = 1000
"""Matches are counted up to here: `1,000+` is as good an answer as any larger number."""


class Sort(NamedTuple):
    """The order of what is found; attempts that are alike in a column are in the order of time."""

    column: Column = "time"
    is_ascending: bool = False


NEWEST_FIRST = Sort()


class Place(NamedTuple):
    """Where a page ends: an attempt's number, and what its column is sorted by."""

    number: int
    value: str = ""


@dataclass(frozen=True)
class Query:
    """Every word must be in the key, a tracking code, the site's name or the note.

    Parts of words count, and neither case nor accents do (`text.fold`). Digits with
    separators between them also find the key, or number, that they make together. `since` and
    `until` (exclusive) know their zone. `before` is the `next` of the page before.

    A `site` with its `account` is asked for under whatever name it had; `others` are the names of
    the other sites with that account that there are now.
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
    """An attempt of the journal with the rep's note. `is_out`: its request has no answer yet."""

    attempt: Attempt
    account: str
    note: str
    is_out: bool

    @property
    def session_key(self) -> str:
        """The key, or ''."""
        outcome = self.attempt.outcome
        return outcome.session_key if isinstance(outcome, Created) else ""

    @property
    def outcome_name(self) -> OutcomeName:
        """How it ended, in a word."""
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

    `next` asks for those after them, None: there are none. `total` counts the first 1,000 (only on
    the first page); `has_more` tells that there are more. `searched` is the share of the journal
    that the search file holds by now: below 1, older matches may still turn up.
    """

    records: tuple[Record, ...]
    next: Place | None
    total: int
    has_more: bool
    searched: float


@dataclass(frozen=True)
class Forgotten:
    """How many attempts were deleted, and the marks of those kept: out, or uncertain and not said
    to go.
    """

    count: int
    kept: tuple[str, ...]


@dataclass(frozen=True)
class Exported:
    """So many attempts were written. None: canceled, and nothing was changed."""

    count: int | None


@dataclass(frozen=True)
class NotDone:
    """It could not be done; `sentence` tells why, for the rep."""

    sentence: str
