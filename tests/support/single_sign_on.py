"""A site with single sign-on at the demo site, and a rep who signs in there with the browser."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import msgspec
import requests

from csr_desktop.demo_site.authorization.errors import OAuthError
from csr_desktop.demo_site.authorization.integration import CLIENT_ID, CLIENT_SECRET
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.services import Services
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.secret import Secret

SERVICE = "csr-desktop"


def free_redirect_uri() -> str:
    """A redirect URI where nothing listens now."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}/authorize"


def with_browser(server: DemoServer, site: Site, **changes: Any) -> Site:
    """The site, with this server's authorization server for the browser sign-in."""
    uri = free_redirect_uri()
    state = server.site.authorization
    uris = (*state.integration.redirect_uris, uri)
    state.integration = replace(state.integration, redirect_uris=uris)
    oauth = OAuth(
        client_id=CLIENT_ID,
        client_secret=Secret(CLIENT_SECRET),
        redirect_uri=uri,
        base_url=server.base_url,
    )
    return msgspec.structs.replace(site, **{"authentication": "browser", "oauth": oauth, **changes})


@dataclass
class Browser:
    """Opens addresses like the system's browser: at once, and on a separate thread.

    `before`: called with each address before it is opened.
    """

    user: str = "hostid"
    password: str = "hostpassword"
    decision: str = "allow"
    before: Callable[[str], None] = lambda _: None
    opened: list[str] = field(default_factory=list)
    pages: list[requests.Response] = field(default_factory=list)

    def __call__(self, url: str) -> bool:
        self.opened.append(url)
        self.before(url)
        self._thread = threading.Thread(target=self._sign_in, args=(url,), daemon=True)
        self._thread.start()
        return True

    def _sign_in(self, url: str) -> None:
        with requests.Session() as session:
            self.pages.append(session.get(url, timeout=10))
            if self.pages[-1].url != url:  # sent back at once
                return
            query = dict(parse_qsl(urlsplit(url).query))
            filled = {"user": self.user, "password": self.password, "decision": self.decision}
            page = session.post(url.partition("?")[0], data=query | filled, timeout=10)
            self.pages.append(page)

    def finish(self) -> requests.Response:
        """The final page."""
        self._thread.join(10)
        return self.pages[-1]


def enter_code(address: str, user_code: str, decision: str = "allow") -> None:
    """Enter a device code on the page of the demo's authorization server."""
    filled = {"user": "hostid", "password": "hostpassword", "decision": decision}
    requests.post(address, data={"userCode": user_code, **filled}, timeout=10)


def expire(services: Services, site: Site) -> None:
    """Drop the site's ticket and access token; the sign-in stays."""
    services.sign_in._tickets.clear()
    with services.tokens._state(site) as state:
        state.access = None


def refuse(_: str) -> None:
    """A refusal whose reason is not documented."""
    raise OAuthError("invalid_request")


def site_toml(site: Site) -> str:
    """The site's entry in sites.toml."""
    oauth = site.oauth
    assert oauth is not None
    return (
        f'[[sites]]\nname = "{site.name}"\nurl = "{site.url}"\nwebex_id = "{site.webex_id}"\n'
        f'site_name = "demo"\nauthentication = "browser"\n'
        f'[sites.oauth]\nclient_id = "{oauth.client_id}"\n'
        f'client_secret = "{oauth.client_secret.reveal()}"\n'
        f'redirect_uri = "{oauth.redirect_uri}"\nbase_url = "{oauth.base_url}"\n'
        f'token_use = "{oauth.token_use}"\n'
    )


def acme(server: DemoServer, **changes: Any) -> Site:
    """A site of the rep's at this demo site, which refuses passwords."""
    server.site.single_sign_on = True
    site = Site(name="Acme Support", url=server.url, webex_id="hostid", site_name="demo")
    return with_browser(server, site, **changes)
