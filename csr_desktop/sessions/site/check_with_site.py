"""Check with the site: does the session of an uncertain attempt exist, and what is its key?"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace

from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.journal import Journal, JournalError, Settled
from csr_desktop.sessions.outcome import Attempt, Created, LocalCause
from csr_desktop.sessions.site.check_result import (
    AlreadySettled,
    CheckResult,
    Found,
    NotChecked,
    NothingFound,
    Several,
)
from csr_desktop.sessions.site.fits import Comparison, Seen
from csr_desktop.sessions.site.judgment import Judgment, judge
from csr_desktop.sessions.site.queries import Queries
from csr_desktop.sessions.site.session_lists import ListReader
from csr_desktop.sessions.site.session_times import DAY, SiteTimes, local_seconds
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Client
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.lookups import ListedSession

_NEAR = 2 * DAY  # from the click: anything further away is another session in any time zone
_log = logging.getLogger(__name__)


class CheckWithSite:
    """Reads the account's open sessions and its history. It never creates anything."""

    def __init__(
        self, journal: Journal, sign_in: SignIn, client_for: Callable[[Site], Client]
    ) -> None:
        self._journal = journal
        self._sign_in = sign_in
        self._client_for = client_for

    def __call__(self, attempt: Attempt, site: Site, cancellation: Cancellation) -> CheckResult:
        """Check one uncertain attempt. Blocks; each call has the site's own time-out."""
        try:
            known = self._journal.known_keys(attempt.account or site.account)
            own = [key for key, mark in known.items() if mark == attempt.mark]
            if own:  # found in the meantime, for example by another window
                return self.mark_created(attempt, own[0])
            return self._check(attempt, site, known, cancellation)
        except JournalError as error:
            problem = Problem(LocalCause.JOURNAL, Certainty.NOT_SENT, detail=str(error))
            return NotChecked(attempt, problem)

    def mark_created(self, attempt: Attempt, session_key: str) -> Found | AlreadySettled:
        """Record that this key belongs to the attempt; it is shown even if that fails."""
        try:
            self._journal.mark_created(attempt, session_key)
            is_saved = True
        except Settled as other:
            return AlreadySettled(other.attempt, session_key)
        except JournalError:
            _log.exception("The key of attempt %d is not in the journal", attempt.attempt_id)
            is_saved = False
        _log.info("Attempt %d was found at the site", attempt.attempt_id)
        return Found(replace(attempt, outcome=Created(session_key), is_saved=is_saved))

    def _check(
        self, attempt: Attempt, site: Site, known: Iterable[str], cancellation: Cancellation
    ) -> CheckResult:
        account = attempt.account or site.account
        queries = Queries(self._sign_in, self._client_for, site, cancellation)
        site = queries.named_site()
        others = self._journal.uncertain(account)
        rivals = [other for other in others if other.mark != attempt.mark]
        look = _Look(queries, site, attempt, rivals, known)
        judgment = look.at(site.webex_id)
        if isinstance(judgment, Judgment) and not judgment.is_past and site.webex_id:
            # The history may have the account under another name. Its list for this name then
            # neither proves that there is no session, nor shows the codes of open ones.
            judgment = look.at("")
        if cancellation.cause is Cause.STOPPED:  # what was not read proves nothing
            return NotChecked(attempt, Problem(Cause.STOPPED, Certainty.NOT_SENT))
        if isinstance(judgment, Problem):
            return NotChecked(attempt, judgment)
        if judgment.proven is not None:
            return self.mark_created(attempt, judgment.proven)
        if judgment.possible:
            return Several(attempt, judgment.possible)
        return NothingFound(attempt, judgment.is_certain)


class _Look:
    """Reads the lists and judges them, leaving out sessions known to be others'."""

    def __init__(
        self,
        queries: Queries,
        site: Site,
        attempt: Attempt,
        rivals: Iterable[Attempt],
        known: Iterable[str],
    ) -> None:
        self._queries = queries
        self._site = site
        self._attempt = attempt
        self._rivals = rivals
        self._known = frozenset(known)
        self._reader = ListReader(queries, self._compared(attempt).since)

    def at(self, host: str) -> Judgment | Problem:
        """Judge the history of one host ('' for all) and the open sessions."""
        lists = self._reader.read(host)
        if isinstance(lists, Problem):
            return lists
        sessions = [s for s in lists.sessions if s.session_key not in self._known]
        compared = self._compared(self._attempt)
        near = [session for session in sessions if _is_near(session, compared.pressed)]
        listed = _by_session(sessions, SiteTimes(self._queries, near))
        rivals = [self._compared(rival) for rival in self._rivals]
        return judge(compared, rivals, listed, is_whole=lists.is_whole)

    def _compared(self, attempt: Attempt) -> Comparison:
        return Comparison(attempt, self._site, self._queries.clock_ahead)


def _by_session(sessions: Iterable[ListedSession], times: SiteTimes) -> list[list[Seen]]:
    """All entries of each session; an entry without a key counts as a separate session."""
    found: dict[str, list[Seen]] = {}
    for number, session in enumerate(sessions):
        name = session.session_key or f"entry {number}"
        found.setdefault(name, []).append(Seen(session, times.spans(session)))
    return list(found.values())


def _is_near(session: ListedSession, pressed: float) -> bool:
    return session.start is not None and abs(local_seconds(session.start) - pressed) < _NEAR
