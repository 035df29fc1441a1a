"""A site's integration (its OAuth client), and requests to its authorization server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from csr_desktop.sessions.credentials.refresh_tokens import NotFound, RefreshTokens
from csr_desktop.sessions.credentials.sign_in_service import of_service
from csr_desktop.sessions.outcome import LocalCause
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Certainty, Problem
from csr_desktop.webex.secret import Secret

if TYPE_CHECKING:
    from csr_desktop.webex.connection import Connection
    from csr_desktop.webex.oauth.call import ConnectionFor
    from csr_desktop.webex.oauth.integration import Integration
    from csr_desktop.webex.oauth.tokens import Person
    from csr_desktop.webex.oauth.tokens import Tokens as NewTokens


class Integrations:
    """Provides the integrations of sites, and asks their authorization servers.

    Blocks; thread-safe. `connection` creates a connection to an address.
    """

    def __init__(self, connection: ConnectionFor, secrets: RefreshTokens) -> None:
        self._connection = connection
        self._secrets = secrets

    def of(
        self, site: Site, cancellation: Cancellation, *, quietly: bool = False
    ) -> Integration | Problem:
        """The site's integration; its client secret comes from the settings or the keyring."""
        from csr_desktop.webex.oauth.integration import Integration

        oauth = site.oauth or OAuth()
        secret = oauth.client_secret
        if not secret:
            entry = _entry(oauth.client_id)
            found = self._secrets.get(entry, cancellation, quietly=quietly)
            if found is NotFound.LOCKED:
                return Problem(LocalCause.SIGN_IN_LOCKED, Certainty.NOT_SENT)
            secret = found if isinstance(found, Secret) else secret  # none: a public client
        return Integration(
            client_id=oauth.client_id,
            client_secret=secret,
            redirect_uri=oauth.redirect_uri,
            scope=oauth.scope,
            authorize_url=oauth.authorize_address,
            token_url=oauth.token_address,
            device_authorize_url=oauth.device_authorize_address,
            device_token_url=oauth.device_token_address,
            people_url=oauth.people_address,
        )

    def keep_secret(self, client_id: str, secret: Secret) -> None:
        """Keep a client secret, and store it in the keyring. Does not block."""
        self._secrets.keep(_entry(client_id), secret)

    @contextmanager
    def connections(self) -> Iterator[ConnectionFor]:
        """Connections for one task, closed when it ends."""
        with ExitStack() as stack:

            def connection(url: str) -> Connection:
                made = self._connection(url)
                stack.callback(made.close)
                return made

            yield connection

    def refresh(
        self, site: Site, integration: Integration, token: Secret, cancellation: Cancellation
    ) -> NewTokens | Problem:
        """New tokens; SIGN_IN_ENDED if the refresh token is no longer valid."""
        from csr_desktop.webex.oauth.tokens import TokenClient

        with self.connections() as connection:
            client = TokenClient(integration, connection)
            new = client.refresh(token, site.timeout, cancellation)
        return of_service(new, integration.token_url)

    def who(
        self, site: Site, integration: Integration, access: Secret, cancellation: Cancellation
    ) -> Person | Problem:
        """Who signed in; SIGN_IN_ENDED if the access token is no longer valid."""
        from csr_desktop.webex.oauth.tokens import TokenClient

        with self.connections() as connection:
            client = TokenClient(integration, connection)
            person = client.who(access, site.timeout, cancellation)
        return of_service(person, integration.people_url)


def _entry(client_id: str) -> str:
    return f"oauth:{client_id}"
