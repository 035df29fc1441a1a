"""The program's own part of a sign-in, on a thread: what a test gives its browser to do."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from queue import Queue
from typing import Generic, TypeVar

from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.connection import Connection
from csr_desktop.webex.faults import Problem
from csr_desktop.webex.network import Network
from csr_desktop.webex.oauth.authorization import AuthorizationRequest, Code
from csr_desktop.webex.oauth.callback import CallbackServer
from csr_desktop.webex.oauth.device import DeviceClient, DeviceCode
from csr_desktop.webex.oauth.integration import Integration
from csr_desktop.webex.oauth.page import Page
from csr_desktop.webex.oauth.tokens import TokenClient, Tokens

SECONDS = 20.0
SIGNED_IN, NOT_SIGNED_IN = "You are signed in", "You are not signed in"
T = TypeVar("T")


@dataclass
class SignIn(Generic[T]):
    """A sign-in that waits for its browser: `asked` is what it wants opened or shown."""

    asked: T
    cancellation: Cancellation
    _end: Future[Tokens | Problem]

    def end(self) -> Tokens | Problem:
        """Wait for the end."""
        return self._end.result(SECONDS)


@dataclass
class Client:
    """What the program does with one integration."""

    oauth: OAuth
    _open: list[Connection] = field(default_factory=list)

    @property
    def integration(self) -> Integration:
        oauth = self.oauth
        return Integration(
            client_id=oauth.client_id,
            client_secret=oauth.client_secret,
            redirect_uri=oauth.redirect_uri,
            scope=oauth.scope,
            authorize_url=oauth.authorize_address,
            token_url=oauth.token_address,
            device_authorize_url=oauth.device_authorize_address,
            device_token_url=oauth.device_token_address,
            people_url=oauth.people_address,
        )

    @property
    def tokens(self) -> TokenClient:
        return TokenClient(self.integration, self._connection)

    def in_browser(
        self, login_hint: str = "", change: Callable[[Code], Code] = lambda code: code
    ) -> SignIn[str]:
        """Begin; `asked` is the address to open. `change` is what a thief would do to the code."""

        def work(ask: Callable[[str], None], cancellation: Cancellation) -> Tokens | Problem:
            request = AuthorizationRequest.new(self.integration, login_hint)
            with CallbackServer(self.oauth.redirect_uri, _page) as server:
                ask(request.url)
                code = server.wait(request, SECONDS, cancellation)
            if isinstance(code, Problem):
                return code
            return self.tokens.exchange(change(code), SECONDS, cancellation)

        return _begun(work)

    def with_code(self) -> SignIn[DeviceCode]:
        """Begin; `asked` is the code to show."""

        def work(ask: Callable[[DeviceCode], None], cancellation: Cancellation) -> Tokens | Problem:
            client = DeviceClient(self.integration, self._connection)
            code = client.begin(SECONDS, cancellation)
            assert isinstance(code, DeviceCode), code
            ask(code)
            return client.wait(code, cancellation)

        return _begun(work)

    def _connection(self, url: str) -> Connection:
        self._open.append(Connection(url, "CSR-Desktop-test", Network()))
        return self._open[-1]

    def close(self) -> None:
        for connection in self._open:
            connection.close()


@contextmanager
def client_of(oauth: OAuth | None) -> Iterator[Client]:
    """A client that leaves no connection open."""
    assert oauth
    client = Client(oauth)
    try:
        yield client
    finally:
        client.close()


def _begun(work: Callable[[Callable[[T], None], Cancellation], Tokens | Problem]) -> SignIn[T]:
    asked: Queue[T] = Queue()
    end: Future[Tokens | Problem] = Future()
    cancellation = Cancellation()

    def run() -> None:
        try:
            end.set_result(work(asked.put, cancellation))
        except BaseException as error:  # noqa: BLE001  the test's own thread raises it
            end.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return SignIn(asked.get(timeout=SECONDS), cancellation, end)


def _page(signed_in: bool) -> Page:
    return Page(SIGNED_IN if signed_in else NOT_SIGNED_IN, "Return to CSR Desktop.")
