"""Signing in with the browser, which returns tokens to this program."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from csr_desktop.sessions.credentials.sign_in_service import of_service
from csr_desktop.sessions.credentials.tokens import Tokens
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.i18n import translate
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem

if TYPE_CHECKING:
    from csr_desktop.webex.oauth.authorization import Code
    from csr_desktop.webex.oauth.device import DeviceCode
    from csr_desktop.webex.oauth.integration import Integration
    from csr_desktop.webex.oauth.page import Page
    from csr_desktop.webex.oauth.tokens import Tokens as NewTokens

WAIT_SECONDS = 300.0
_log = logging.getLogger(__name__)


class BrowserSignIn:
    """Signs in once. Takes minutes, so it has its own thread. Returns None on success.

    When canceled, it ends at once with the cancellation's cause, and nothing is kept.
    """

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._integrations = tokens.integrations

    def __call__(
        self, site: Site, open_browser: Callable[[str], bool], cancellation: Cancellation
    ) -> Problem | None:
        """Open the authorization server's page, and wait for its answer on this computer.

        `open_browser` gets the page's address and returns False if there is no browser.
        """
        integration = self._integrations.of(site, cancellation)
        if isinstance(integration, Problem):
            return integration
        code = _code(site, integration, open_browser, cancellation)
        if isinstance(code, Problem):
            return code
        from csr_desktop.webex.oauth.tokens import TokenClient

        with self._integrations.connections() as connection:
            client = TokenClient(integration, connection)
            new = client.exchange(code, site.timeout, cancellation)
        new = of_service(new, integration.token_url)
        return self._finish(site, integration, new, cancellation)

    def with_code(
        self, site: Site, show: Callable[[DeviceCode], None], cancellation: Cancellation
    ) -> Problem | None:
        """Let the rep enter a code on any device; `show` receives the code."""
        integration = self._integrations.of(site, cancellation)
        if isinstance(integration, Problem):
            return integration
        from csr_desktop.webex.oauth.device import DeviceClient

        with self._integrations.connections() as connection:
            client = DeviceClient(integration, connection)
            begun = client.begin(site.timeout, cancellation)
            code = of_service(begun, integration.device_authorize_url)
            if isinstance(code, Problem):
                return code
            show(code)
            new = of_service(client.wait(code, cancellation), integration.device_token_url)
        return self._finish(site, integration, new, cancellation)

    def _finish(
        self,
        site: Site,
        integration: Integration,
        new: NewTokens | Problem,
        cancellation: Cancellation,
    ) -> Problem | None:
        if isinstance(new, Problem):
            _log.info("No sign-in at %s: %s", site.name, new.cause)
            return new
        person = self._integrations.who(site, integration, new.access, cancellation)
        if isinstance(person, Problem) and not site.webex_id:
            return person
        if cancellation.cause is not None:
            return Problem(cancellation.cause, Certainty.NOT_SENT)
        self._tokens.store(site, new, "" if isinstance(person, Problem) else person.email)
        return None


def _code(
    site: Site,
    integration: Integration,
    open_browser: Callable[[str], bool],
    cancellation: Cancellation,
) -> Code | Problem:
    from csr_desktop.webex.oauth.authorization import AuthorizationRequest
    from csr_desktop.webex.oauth.callback import CallbackServer, CannotListen

    request = AuthorizationRequest.new(integration, _login_hint(site))
    try:
        with CallbackServer(integration.redirect_uri, _page) as server:
            if not open_browser(request.url):
                return Problem(Cause.NO_BROWSER, Certainty.NOT_SENT)
            return server.wait(request, WAIT_SECONDS, cancellation)
    except CannotListen as error:
        return error.problem


def _login_hint(site: Site) -> str:
    """The rep's email address, if it is known."""
    return site.email or (site.webex_id if "@" in site.webex_id else "")


def _page(signed_in: bool) -> Page:
    """The page that the browser shows afterwards, in the rep's language."""
    from csr_desktop.webex.oauth.page import Page

    code = translate("sessions.credentials.browser_sign_in", "en", "the code of this language")
    if signed_in:
        title = translate("sessions.credentials.browser_sign_in", "You're signed in")
        text = translate(
            "sessions.credentials.browser_sign_in",
            "Return to CSR Desktop. You can close this page.",
        )
    else:
        title = translate("sessions.credentials.browser_sign_in", "You aren't signed in")
        text = translate(
            "sessions.credentials.browser_sign_in",
            "Return to CSR Desktop to see what to do next. You can close this page.",
        )
    return Page(title, text, code)
