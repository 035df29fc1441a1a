"""Whether a site can be reached right now, by measuring."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from csr_desktop.sessions.outcome import Outcome
    from csr_desktop.settings.sites.site import Site
    from csr_desktop.webex.cancellation import Cancellation
    from csr_desktop.webex.client import Client
    from csr_desktop.webex.faults import Problem

_CHECK_SECONDS = 10.0


class SiteState(StrEnum):
    """What the window says of the site."""

    CONNECTING = "connecting"
    READY = "ready"
    UNREACHABLE = "unreachable"


class SiteStatus(NamedTuple):
    """A state, and why the site can't be reached."""

    state: SiteState
    problem: Problem | None = None


def measured_of(site: Site) -> tuple[str, ...]:
    """The values that the measurement depends on: a rename keeps it, another address does not."""
    return site.url, site.site_id, site.site_name


def site_state(client: Client, site: Site, cancellation: Cancellation) -> SiteStatus | None:
    """Call GetAPIVersion (no account needed), which also warms the connection. Blocks up to 10 s.

    None if it was canceled: nothing is known then.
    """
    from csr_desktop.sessions.credentials.sign_in import security_context
    from csr_desktop.webex.faults import Problem
    from csr_desktop.webex.operations import GetAPIVersion

    security = security_context(site)
    answer = client.call(GetAPIVersion(), security, _CHECK_SECONDS, cancellation)
    return _status_of(answer if isinstance(answer, Problem) else None)


def status_after(outcome: Outcome) -> SiteStatus | None:
    """What a create that has just ended shows about its site; None if it shows nothing."""
    from csr_desktop.sessions.outcome import Created

    return _status_of(None if isinstance(outcome, Created) else outcome.problem)


def _status_of(problem: Problem | None) -> SiteStatus | None:
    from csr_desktop.webex.faults import ANSWERED, UNTRIED, Cause

    if problem is None or problem.cause in ANSWERED:
        return SiteStatus(SiteState.READY)
    if not isinstance(problem.cause, Cause) or problem.cause in UNTRIED:
        return None
    return SiteStatus(SiteState.UNREACHABLE, problem)
