"""The demo sites, which run inside this program on the loopback address."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from csr_desktop.demo_site.authorization.integration import Integration
from csr_desktop.demo_site.bad_certificate import bad_certificate_server
from csr_desktop.demo_site.form import NAMES as SITE_NAMES
from csr_desktop.demo_site.form import SESSION_TYPES, TRACKING_CODES
from csr_desktop.demo_site.join_page import JOIN_PATH
from csr_desktop.demo_site.misbehavior import NAMES, SIGN_IN_NAMES
from csr_desktop.demo_site.server import HOST, DemoServer
from csr_desktop.demo_site.site import EXAMPLE_ACCOUNT
from csr_desktop.demo_site.site import Site as ServedSite
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import SessionType, Site, SiteProblem, TrackingCode
from csr_desktop.system.i18n import translate
from csr_desktop.system.resources import resource
from csr_desktop.webex.secret import Secret

if TYPE_CHECKING:
    from csr_desktop.sessions.credentials.passwords import Passwords
    from csr_desktop.settings.toml.file import Mistake

BAD_CERTIFICATE = "bad-certificate"


class _DemoSite(Site, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A demo site, which listens on another port in each run."""

    @property
    def account(self) -> str:
        """The same in each run: attempts of an earlier run still belong to this site."""
        host = "demo" if self.oauth is None else "demo-single-sign-on"
        return f"{self.webex_id}@{host}"


class DemoSites:
    """Starts the demo sites; provides them, their faults, and the password of the first.

    The second accepts no passwords: its reps sign in with the browser.
    """

    # Not the refusals that the demo invented: real sites have other IDs for these.
    faults = (
        *(name for name, _ in NAMES if not name.startswith("refuse-DEMO")),
        BAD_CERTIFICATE,
        *(name for name, _ in SIGN_IN_NAMES),
    )

    def __init__(self, passwords: Passwords) -> None:
        self.server = DemoServer()
        self.single_sign_on = DemoServer(ServedSite(single_sign_on=True))
        self._distrusted: DemoServer | None = None
        self._passwords = passwords

    def load(self) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
        """Start them. The first is the one that needs no browser."""
        self.server.start()
        other = self.single_sign_on
        other.start()
        name, single_sign_on = SITE_NAMES
        return (
            self._with_password(name, self.server.url),
            _site(single_sign_on, other.url, other, _oauth(other)),
        ), ()

    def completed(self, site: Site, *, is_new: bool) -> Site:  # noqa: ARG002
        """The site, unchanged: demo sites can't be edited."""
        return site

    def add(self, site: Site) -> None:
        """Demo sites can't be changed."""
        raise _fixed(site.name)

    def replace(self, name: str, _site: Site) -> None:
        """Demo sites can't be changed."""
        raise _fixed(name)

    def remove(self, name: str) -> None:
        """Demo sites can't be removed."""
        raise _fixed(name)

    def reorder(self, names: Sequence[str]) -> None:
        """Demo sites can't be reordered."""
        raise _fixed(", ".join(names))

    def is_locked(self, _name: str) -> bool:
        """Demo sites can't be changed."""
        return True

    def choose_fault(self, name: str) -> Site | None:
        """Simulate this fault from now on; '' stops it. Returns a site if the fault needs one."""
        if name != BAD_CERTIFICATE:
            for server in (self.server, self.single_sign_on):
                server.misbehavior.choose(name or None)
            return None
        if self._distrusted is not None:
            return None
        folder = resource("demo_site")
        self._distrusted = bad_certificate_server(self.server.site, folder)
        self._distrusted.start()
        return self._with_password("Demo site, bad certificate", self._distrusted.url)

    def close(self) -> None:
        """Stop all servers."""
        self.server.stop()
        self.single_sign_on.stop()
        if self._distrusted is not None:
            self._distrusted.stop()

    def _with_password(self, name: str, url: str) -> Site:
        site = _site(name, url, self.server)
        self._passwords.remember(site, Secret(EXAMPLE_ACCOUNT.password), keep=False)
        return site


def _site(name: str, url: str, server: DemoServer, oauth: OAuth | None = None) -> Site:
    """A site at `url`, whose join page is at the server's own address."""
    account, served = EXAMPLE_ACCOUNT, server.site
    return _DemoSite(
        name=name,
        url=url,
        webex_id=account.web_ex_id,
        site_name=served.site_name,
        partner_id=served.partner_id,
        email=account.email,
        authentication="password" if oauth is None else "browser",
        oauth=oauth,
        join_address=urljoin(server.url, JOIN_PATH),
        session_types=tuple(SessionType(n, title) for n, title in SESSION_TYPES.items()),
        tracking_codes=tuple(
            TrackingCode(code.number, code.label, code.required, code.values)
            for code in TRACKING_CODES
        ),
    )


def _oauth(server: DemoServer) -> OAuth:
    """Register an integration that redirects to a different port in each run."""
    uri = f"http://{HOST}:{_free_port()}/authorize"
    integration = Integration(redirect_uris=(uri,))
    server.site.authorization.integration = integration
    return OAuth(
        client_id=integration.client_id,
        client_secret=Secret(integration.client_secret),
        redirect_uri=uri,
        base_url=server.base_url,
    )


def _free_port() -> int:
    """Find a port that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _fixed(name: str) -> SiteProblem:
    sentence = translate("demo_sites", "{0}: the demo site can't be changed. Leave the demo first.")
    return SiteProblem("name", sentence.format(name))
