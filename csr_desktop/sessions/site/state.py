"""Whether a site can be reached right now: measured, not decorated."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from csr_desktop.settings.sites.site import Site
    from csr_desktop.webex.cancellation import Cancellation
    from csr_desktop.webex.client import Client

_CHECK_SECONDS = 10.0


class SiteState(StrEnum):
    """What the window says of the site."""

    CONNECTING = "connecting"
    READY = "ready"
    UNREACHABLE = "unreachable"


def measured_of(site: Site) -> tuple[str, ...]:
    """What of a site is measured: a rename keeps it, another address does not."""
    return site.url, site.site_id, site.site_name


def site_state(client: Client, site: Site, cancellation: Cancellation) -> SiteState | None:
    """Call GetAPIVersion (no account needed), which also warms the connection. Blocks for 10 s.

    None when it was cancelled: then nothing is known.
    """
    from csr_desktop.sessions.credentials.sign_in import security_context
    from csr_desktop.webex.faults import Cause, Problem
    from csr_desktop.webex.operations import GetAPIVersion

    security = security_context(site)
    answer = client.call(GetAPIVersion(), security, _CHECK_SECONDS, cancellation)
    if not isinstance(answer, Problem) or answer.cause in (Cause.SITE_REFUSED, Cause.PROCESS_ERROR):
        return SiteState.READY
    return None if answer.cause is Cause.STOPPED else SiteState.UNREACHABLE
