"""Check with the site: does the session of an uncertain attempt exist, and what is its key?"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from csr_desktop.sessions.check_result import (
    AlreadySettled,
    CheckResult,
    Found,
    NotChecked,
    NothingFound,
    Several,
)
from csr_desktop.sessions.journal import Journal, JournalError, Settled
from csr_desktop.sessions.outcome import Attempt, Created, LocalCause
from csr_desktop.sessions.queries import Queries
from csr_desktop.sessions.sign_in import SignIn
from csr_desktop.sessions.sites import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Client
from csr_desktop.webex.faults import Certainty, Problem
from csr_desktop.webex.lookups import (
    HistoryPage,
    ListedSession,
    LstOpenSession,
    LstsupportsessionHistory,
    LstTimeZone,
)

CLOCK_TOLERANCE = timedelta(minutes=5)  # between this computer's clock and the site's
PAGE = 50
MOST_PAGES = 10
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Lists:
    open: tuple[ListedSession, ...]
    history: tuple[ListedSession, ...]
    saw_history: bool


class CheckWithSite:
    """Looks at the host's open sessions, then at the history. It never creates anything."""

    def __init__(
        self, journal: Journal, sign_in: SignIn, client_for: Callable[[Site], Client]
    ) -> None:
        self._journal = journal
        self._sign_in = sign_in
        self._client_for = client_for

    def __call__(self, attempt: Attempt, site: Site, cancellation: Cancellation) -> CheckResult:
        """Check one uncertain attempt. Blocks; each call has the site's own time-out."""
        queries = Queries(self._sign_in, self._client_for, site, cancellation)
        ask = _Asker(queries, site)
        lists = ask.lists(attempt)
        if isinstance(lists, Problem):
            return NotChecked(attempt, lists)
        try:
            known = self._journal.known_keys(site.name, site.account)
            listed = (*lists.open, *lists.history)
            unknown = [session for session in listed if session.session_key not in known]
            offsets = ask.offsets(unknown, attempt.started_at) if unknown else {}
            return self._judge(attempt, site, unknown, offsets, saw_history=lists.saw_history)
        except JournalError as error:
            problem = Problem(LocalCause.JOURNAL, Certainty.NOT_SENT, detail=str(error))
            return NotChecked(attempt, problem)

    def settle(self, attempt: Attempt, session_key: str) -> Found | AlreadySettled:
        """Write down that this key belongs to the attempt; shown even where that can't be done."""
        try:
            self._journal.settle(attempt, session_key)
            is_saved = True
        except Settled as other:
            return AlreadySettled(other.attempt, session_key)
        except JournalError:
            _log.exception("The key of attempt %d is not in the journal", attempt.attempt_id)
            is_saved = False
        _log.info("Attempt %d was found at the site", attempt.attempt_id)
        return Found(replace(attempt, outcome=Created(session_key), is_saved=is_saved))

    def _judge(
        self,
        attempt: Attempt,
        site: Site,
        sessions: Iterable[ListedSession],
        offsets: Mapping[int, int],
        *,
        saw_history: bool,
    ) -> CheckResult:
        verdicts = _verdicts(attempt, site, sessions, offsets)
        sure = [key for key, verdict in verdicts.items() if verdict]
        fitting = tuple(verdicts)
        if len(fitting) == 1 and sure:
            return self.settle(attempt, fitting[0])
        return Several(attempt, fitting) if fitting else NothingFound(attempt, saw_history)


class _Asker:
    """The calls of one check, with one account."""

    def __init__(self, queries: Queries, site: Site) -> None:
        self._ask = queries.ask
        self._site = site

    def lists(self, attempt: Attempt) -> _Lists | Problem:
        """Both lists. A history that the site refuses is no reason to give up."""
        open_sessions = self._ask(LstOpenSession(), ())
        if isinstance(open_sessions, Problem):
            return open_sessions
        history = self._history(attempt)
        if isinstance(history, Problem):
            return _Lists(open_sessions, (), saw_history=False)
        return _Lists(open_sessions, history, saw_history=True)

    def _history(self, attempt: Attempt) -> tuple[ListedSession, ...] | Problem:
        """Pages from the newest on, until they are a day older than the attempt in any zone."""
        found: list[ListedSession] = []
        oldest = attempt.started_at.replace(tzinfo=None) - timedelta(days=1)
        for page in range(MOST_PAGES):
            operation = LstsupportsessionHistory(self._site.webex_id, 1 + page * PAGE, PAGE)
            answer = self._ask(operation, HistoryPage((), 0))
            if isinstance(answer, Problem):
                return answer
            found += answer.sessions
            past = [s for s in answer.sessions if s.start is not None and s.start < oldest]
            if past or len(answer.sessions) < PAGE:
                break
        return tuple(found)

    def offsets(self, sessions: Iterable[ListedSession], at: datetime) -> dict[int, int]:
        """Minutes ahead of GMT by zone; empty where the site does not say."""
        zones = sorted({s.time_zone_id for s in sessions if s.time_zone_id is not None})
        answer = self._ask(LstTimeZone(zones, at.astimezone(UTC)), {}) if zones else {}
        return {} if isinstance(answer, Problem) else answer


def _verdicts(
    attempt: Attempt,
    site: Site,
    sessions: Iterable[ListedSession],
    offsets: Mapping[int, int],
) -> dict[str, bool]:
    """The keys that may be the attempt's, and whether their start was compared.

    A key that one list rules out (another host, start, tracking code or type) is out.
    """
    fits: dict[str, bool] = {}
    out: set[str] = set()
    for session in sessions:
        start = _start_of(session, offsets)
        if not _is_same(attempt, site, session) or not _is_in_window(attempt, site, start):
            out.add(session.session_key)
            continue
        compared = fits.get(session.session_key, False)
        fits[session.session_key] = compared or start is not None
    return {key: compared for key, compared in fits.items() if key not in out}


def _is_same(attempt: Attempt, site: Site, session: ListedSession) -> bool:
    if site.webex_id and session.host and session.host.lower() != site.webex_id.lower():
        return False
    codes = session.tracking_codes
    if codes and codes != {n: text for n, text in attempt.tracking_codes.items() if text}:
        return False
    types = (session.session_type, attempt.session_type)
    return None in types or types[0] == types[1]


def _start_of(session: ListedSession, offsets: Mapping[int, int]) -> datetime | None:
    offset = None if session.time_zone_id is None else offsets.get(session.time_zone_id)
    if session.start is None or offset is None:
        return None
    return session.start.replace(tzinfo=UTC) - timedelta(minutes=offset)


def _is_in_window(attempt: Attempt, site: Site, start: datetime | None) -> bool:
    if start is None:
        return True
    earliest = attempt.started_at - CLOCK_TOLERANCE
    latest = attempt.started_at + timedelta(seconds=site.timeout) + CLOCK_TOLERANCE
    return earliest <= start <= latest
