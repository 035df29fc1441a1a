"""The demo site as a source of sites: started inside this program, on the loopback address."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from csr_desktop.demo_site.bad_certificate import bad_certificate_server
from csr_desktop.demo_site.join_page import JOIN_PATH
from csr_desktop.demo_site.misbehaviour import NAMES
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import EXAMPLE_ACCOUNT, SESSION_TYPES, TRACKING_CODES
from csr_desktop.settings.sites.site import SessionType, Site, SiteProblem, TrackingCode
from csr_desktop.system.i18n import translate
from csr_desktop.system.resources import resource
from csr_desktop.webex.secret import Secret

if TYPE_CHECKING:
    from csr_desktop.sessions.credentials.passwords import Passwords
    from csr_desktop.settings.toml.file import Mistake

BAD_CERTIFICATE = "bad-certificate"


class _DemoSite(Site, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A site of the demo, which listens at another port in each run."""

    @property
    def account(self) -> str:
        """The same in each run: the attempts of an earlier one are still this site's."""
        return f"{self.webex_id}@demo"


class DemoSites:
    """Starts the demo site; gives it, its faults, and the password of its account."""

    # Not the refusals that the demo invented: real sites have other ids for these.
    faults = (
        *(name for name, _ in NAMES if not name.startswith("refuse-DEMO")),
        BAD_CERTIFICATE,
    )

    def __init__(self, passwords: Passwords) -> None:
        self.server = DemoServer()
        self._distrusted: DemoServer | None = None
        self._passwords = passwords

    def load(self) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
        """Start it; it is the only one."""
        self.server.start()
        return (self._site("Demo site", self.server.url),), ()

    def add(self, site: Site) -> None:
        """The demo has one site."""
        raise _fixed(site.name)

    def replace(self, name: str, _site: Site) -> None:
        """The demo site is as it is."""
        raise _fixed(name)

    def remove(self, name: str) -> None:
        """The demo site stays."""
        raise _fixed(name)

    def reorder(self, names: Sequence[str]) -> None:
        """There is only one."""
        raise _fixed(", ".join(names))

    def is_locked(self, _name: str) -> bool:
        """It is nobody's to change."""
        return True

    def choose_fault(self, name: str) -> Site | None:
        """Let every create meet this fault; '' ends it. Gives a site where the fault needs one."""
        if name != BAD_CERTIFICATE:
            self.server.misbehaviour.choose(name or None)
            return None
        if self._distrusted is not None:
            return None
        folder = resource("demo_site")
        self._distrusted = bad_certificate_server(self.server.site, folder)
        self._distrusted.start()
        return self._site("Demo site, bad certificate", self._distrusted.url)

    def close(self) -> None:
        """Stop what was started."""
        self.server.stop()
        if self._distrusted is not None:
            self._distrusted.stop()

    def _site(self, name: str, url: str) -> Site:
        account, served = EXAMPLE_ACCOUNT, self.server.site
        site = _DemoSite(
            name=name,
            url=url,
            webex_id=account.web_ex_id,
            site_name=served.site_name,
            partner_id=served.partner_id,
            email=account.email,
            # Also of the one with the bad certificate: a customer's browser would refuse that.
            join_address=urljoin(self.server.url, JOIN_PATH),
            session_types=tuple(SessionType(n, title) for n, title in SESSION_TYPES.items()),
            tracking_codes=tuple(
                TrackingCode(code.number, code.label, code.required, code.values)
                for code in TRACKING_CODES
            ),
        )
        self._passwords.remember(site, Secret(account.password), keep=False)
        return site


def _fixed(name: str) -> SiteProblem:
    sentence = translate(
        "demo_sites", "{0}: the demo's site can't be changed. Leave the demo first."
    )
    return SiteProblem("name", sentence.format(name))
