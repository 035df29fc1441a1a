"""The rep's sessions in progress, as the site lists them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from csr_desktop.sessions.queries import Queries
from csr_desktop.sessions.sign_in import SignIn
from csr_desktop.sessions.sites import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Client
from csr_desktop.webex.faults import Problem
from csr_desktop.webex.lookups import ListedSession, LstOpenSession, LstTimeZone

_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class LiveSession:
    """A session in progress. `since` is in UTC; None where the site does not tell its zone."""

    session_key: str
    since: datetime | None


@dataclass(frozen=True)
class NotListed:
    """The site could not be asked, or shows no list to this account."""

    problem: Problem


def live_sessions(
    sign_in: SignIn, client_for: Callable[[Site], Client], site: Site, end: Cancellation
) -> tuple[LiveSession, ...] | NotListed:
    """The account's open sessions, the oldest first. Blocks; each call has the site's time-out.

    LstOpenSession may list those of other hosts, too: they are left out.
    """
    queries = Queries(sign_in, client_for, site, end)
    listed = queries.ask(LstOpenSession(), ())
    if isinstance(listed, Problem):
        return NotListed(listed)
    own = [session for session in listed if _is_own(site, session)]
    zones = sorted({s.time_zone_id for s in own if s.time_zone_id is not None})
    offsets = queries.ask(LstTimeZone(zones, datetime.now(UTC)), {}) if zones else {}
    return _in_order(own, {} if isinstance(offsets, Problem) else offsets)


def _is_own(site: Site, session: ListedSession) -> bool:
    host = session.host.lower()
    return not (site.webex_id and host) or host == site.webex_id.lower()


def _in_order(
    listed: Iterable[ListedSession], offsets: Mapping[int, int]
) -> tuple[LiveSession, ...]:
    found = {s.session_key: LiveSession(s.session_key, _since(s, offsets)) for s in listed}
    return tuple(sorted(found.values(), key=lambda session: session.since or _LAST))


def _since(session: ListedSession, offsets: Mapping[int, int]) -> datetime | None:
    offset = None if session.time_zone_id is None else offsets.get(session.time_zone_id)
    if session.start is None or offset is None:
        return None
    try:
        return session.start.replace(tzinfo=UTC) - timedelta(minutes=offset)
    except OverflowError:
        return None
