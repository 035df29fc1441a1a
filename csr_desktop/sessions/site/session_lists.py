"""The account's sessions as its site lists them: read to the end, or known to be incomplete."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from csr_desktop.sessions.site.queries import Queries
from csr_desktop.sessions.site.session_times import DAY, local_seconds
from csr_desktop.webex.faults import Cause, Problem
from csr_desktop.webex.lookups import (
    EMPTY,
    ListedSession,
    Listing,
    LstOpenSession,
    LstsupportsessionHistory,
)

PAGE, SMALL_PAGE = 200, 50  # answers over 1 MiB are not read
MOST_PAGES = 60  # for a site that returns 20 at once: 1,200 sessions
_CHANGE = 2 * 3600.0  # local times go back when clocks are set back
_ZONES_APART = 2 * DAY


@dataclass(frozen=True)
class SiteLists:
    """Every entry read from both lists; `is_whole` if there are no others."""

    sessions: tuple[ListedSession, ...]
    is_whole: bool


class ListReader:
    """Reads both lists: the open sessions once, the history for one host or all.

    `since`: seconds since 1970 in UTC; earlier sessions may be left out. None: read all.
    """

    def __init__(self, queries: Queries, since: float | None) -> None:
        self._queries = queries
        self._since = since
        self._opened: Listing | Problem | None = None
        self._past: list[ListedSession] = []

    def read(self, host: str) -> SiteLists | Problem:
        """Both lists, and what was read before; '' for every host that the account may see.

        If the history can't be read, the lists are returned as incomplete.
        """
        if self._opened is None:
            self._opened = self._queries.ask(LstOpenSession(), EMPTY)
        if isinstance(self._opened, Problem):
            return self._opened
        history = _History(self._queries, host, self._since)
        is_whole = history.read() and _is_all(self._opened)
        self._past += history.sessions
        return SiteLists((*self._opened.sessions, *self._past), is_whole)


class _History:
    """Pages from the newest session on."""

    def __init__(self, queries: Queries, host: str, since: float | None) -> None:
        self._queries = queries
        self._host = host
        self._since = since
        self.sessions: list[ListedSession] = []

    def read(self) -> bool:
        """Read to the end. Returns whether it was reached. Unreadable entries count, too."""
        total: int | None = None
        last = EMPTY
        most = PAGE
        for _ in range(MOST_PAGES):
            operation = LstsupportsessionHistory(self._host, 1 + len(self.sessions), most)
            page = self._queries.ask(operation, EMPTY)
            if isinstance(page, Problem) and page.cause is Cause.TOO_LARGE and most > SMALL_PAGE:
                most = SMALL_PAGE
                continue
            if isinstance(page, Problem):
                return False
            total = page.total if page.total is not None else total
            if not page.sessions:
                return total is None or total <= _count(self.sessions)
            if page.sessions == last.sessions:  # the site returns the same page again
                return False
            self.sessions += page.sessions
            if total is not None and total <= _count(self.sessions):
                return True
            if self._is_past(page):
                return True
            last = page
        return False

    def _is_past(self, page: Listing) -> bool:
        """Whether every session from here on is older than `since`, in any time zone."""
        if self._since is None or not _descends(self.sessions):
            return False
        starts = [local_seconds(s.start) for s in page.sessions if s.start is not None]
        return bool(starts) and starts[-1] < self._since - DAY


def _is_all(listing: Listing) -> bool:
    return listing.total is None or listing.total <= _count(listing.sessions)


def _count(sessions: Sequence[ListedSession]) -> int:
    """How many sessions these are; one that was listed again has displaced another."""
    keys = {session.session_key for session in sessions if session.session_key}
    return len(keys) + sum(not session.session_key for session in sessions)


def _descends(sessions: Sequence[ListedSession]) -> bool:
    """Whether the newest come first, as requested: checked, not assumed."""
    starts = [(s.time_zone_id, local_seconds(s.start)) for s in sessions if s.start is not None]
    is_seen = False
    for (zone, start), (next_zone, following) in pairwise(starts):
        slack = _CHANGE if zone == next_zone else _ZONES_APART
        if following > start + slack:
            return False
        is_seen = is_seen or (zone == next_zone and following < start)
    return is_seen
