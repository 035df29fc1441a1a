"""The rep's sessions in progress, as the site lists them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.services import Services
from csr_desktop.sessions.site.fits import Fit, fits_host
from csr_desktop.sessions.site.queries import Queries
from csr_desktop.sessions.site.session_times import SiteTimes
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Client
from csr_desktop.webex.faults import Problem
from csr_desktop.webex.lookups import EMPTY, ListedSession, LstOpenSession

_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class LiveSession:
    """A session in progress. `since` is in UTC; None if the site doesn't say for certain.

    `host` is '' if it is certainly the account; otherwise the site's name for it, which may be
    another name of the account or another host, or `?` if the site names none.
    """

    session_key: str
    since: datetime | None
    host: str = ""


@dataclass(frozen=True)
class NotListed:
    """The site could not be asked, or shows no list to this account."""

    problem: Problem


def list_live(
    site: Site, services: Services, cancellation: Cancellation
) -> tuple[LiveSession, ...] | NotListed:
    """As `live_sessions`, as a background job, which receives the last two arguments."""
    return live_sessions(services.sign_in, services.clients.of, site, cancellation)


def live_sessions(
    sign_in: SignIn, client_for: Callable[[Site], Client], site: Site, cancellation: Cancellation
) -> tuple[LiveSession, ...] | NotListed:
    """The account's open sessions, oldest first. Blocks; each call has the site's time-out.

    LstOpenSession may include those of other hosts: they are left out. If the account is known only
    by its email address, the list can't tell which they are.
    """
    queries = Queries(sign_in, client_for, site, cancellation)
    site = queries.named_site()
    listing = queries.ask(LstOpenSession(), EMPTY)
    if isinstance(listing, Problem):
        return NotListed(listing)
    listed = [session for session in listing.sessions if session.session_key]
    own = [s for s in listed if fits_host(site, s.host) is not Fit.OTHER]
    times = SiteTimes(queries, own)
    found = {
        s.session_key: LiveSession(s.session_key, _since(s, times), _host(site, s)) for s in own
    }
    return tuple(sorted(found.values(), key=lambda session: session.since or _LAST))


def _host(site: Site, session: ListedSession) -> str:
    if fits_host(site, session.host) is Fit.SAME:
        return ""
    return session.host or "?"


def _since(session: ListedSession, times: SiteTimes) -> datetime | None:
    spans = times.spans(session)
    if len(spans) != 1 or spans[0].earliest != spans[0].latest:
        return None
    return datetime.fromtimestamp(spans[0].earliest, UTC)
