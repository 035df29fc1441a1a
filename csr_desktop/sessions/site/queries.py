"""Calls that only read, so they may be repeated after the site has ended a sign-in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec

from csr_desktop.sessions.credentials.sign_in import SignedIn, SignIn
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Client, Success
from csr_desktop.webex.faults import NO_RECORD, WRONG_PASSWORD, Problem
from csr_desktop.webex.operations import Operation

T = TypeVar("T")


class Queries:
    """Asks one site, with one account. Each call has the site's own time-out. Blocks.

    An expired ticket is renewed once, and the call repeated. After a refused password nothing more
    is sent: each repetition would bring the account closer to being locked. `clock_ahead`: by how
    many seconds the site's clock is ahead of this computer's; None if no answer has shown it.
    """

    def __init__(
        self,
        sign_in: SignIn,
        client_for: Callable[[Site], Client],
        site: Site,
        cancellation: Cancellation,
    ) -> None:
        self._sign_in = sign_in
        self._client_for = client_for
        self._site = site
        self._cancellation = cancellation
        self._signed_in: SignedIn | Problem | None = None  # None: not yet
        self._has_renewed = False
        self.clock_ahead: float | None = None

    def ask(self, operation: Operation[T], empty: T) -> T | Problem:
        """The call's result; `empty` if the site found no record."""
        answer = self._send(operation)
        if isinstance(answer, Problem) and self._renews(answer):
            answer = self._send(operation)
        if isinstance(answer, Success):
            return answer.result
        return empty if answer.exception_id == NO_RECORD else answer

    def account(self) -> str | Problem:
        """Sign in. Returns the account's WebEx ID, which only the browser sign-in may reveal."""
        signed_in = self._sign()
        if isinstance(signed_in, Problem):
            return signed_in
        return signed_in.security.web_ex_id or self._site.email

    def named_site(self) -> Site:
        """The site, with the WebEx ID from the browser sign-in if its settings have none.

        Signs in for that; without a sign-in, the site is returned unchanged.
        """
        if self._site.webex_id or self._site.authentication != "browser":
            return self._site
        name = self.account()
        if isinstance(name, Problem):
            return self._site
        return msgspec.structs.replace(self._site, webex_id=name)

    def _sign(self) -> SignedIn | Problem:
        if self._signed_in is None:
            self._signed_in = self._sign_in.security(self._site, self._cancellation)
        return self._signed_in

    def _send(self, operation: Operation[T]) -> Success[T] | Problem:
        signed_in = self._sign()
        if isinstance(signed_in, Problem):
            return signed_in
        security = signed_in.security
        client = self._client_for(self._site)
        answer = client.call(operation, security, self._site.timeout, self._cancellation)
        if client.clock_ahead is not None:
            self.clock_ahead = client.clock_ahead
        if isinstance(answer, Problem):
            answer = self._sign_in.refused(self._site, security, answer)
            if answer.exception_id == WRONG_PASSWORD:
                self._signed_in = answer
        else:
            self._sign_in.accepted(self._site, security)
        return answer

    def _renews(self, problem: Problem) -> bool:
        signed_in = self._signed_in
        if self._has_renewed or not isinstance(signed_in, SignedIn):
            return False
        if not self._sign_in.can_renew(signed_in.security, problem):
            return False
        self._has_renewed = True
        self._signed_in = self._sign_in.renew(self._site, self._site.timeout, self._cancellation)
        return True
