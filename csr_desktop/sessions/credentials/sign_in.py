"""Who a request is made as: by password, session ticket, or an access token from the browser."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.tokens import Tokens
from csr_desktop.sessions.outcome import LocalCause
from csr_desktop.settings.sites.site import Site
from csr_desktop.system import clock
from csr_desktop.webex.accounts import AuthenticateUser, Ticket
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Client
from csr_desktop.webex.faults import TICKET_ENDED, WRONG_PASSWORD, Cause, Certainty, Problem
from csr_desktop.webex.message import SecurityContext
from csr_desktop.webex.secret import Secret

TICKET_SECONDS = 5400.0  # where the site gives no timeToLive; what real ones were seen to give
MARGIN_SECONDS = 60.0  # a ticket is renewed so long before its end, or a tenth of a short life
AHEAD_SECONDS = 600.0  # so long before that it is renewed while the rep types, or half of its life

_TOKEN_REFUSED = "access token is invalid"  # noqa: S105  what sites say

_log = logging.getLogger(__name__)


def security_context(
    site: Site,
    password: Secret = Secret(""),  # noqa: B008  immutable
    ticket: Secret = Secret(""),  # noqa: B008  immutable
    token: Secret = Secret(""),  # noqa: B008  immutable
    web_ex_id: str = "",
) -> SecurityContext:
    """The security context for this site. `web_ex_id` is used if the site's settings have none."""
    return SecurityContext(
        web_ex_id=site.webex_id or web_ex_id,
        password=password,
        site_id=site.site_id,
        site_name=site.site_name,
        partner_id=site.partner_id,
        email=site.email,
        session_ticket=ticket,
        access_token=token,
    )


@dataclass(frozen=True)
class SignedIn:
    """The security context, and how many of the site's `timeout` seconds are left."""

    security: SecurityContext
    seconds: float


@dataclass(frozen=True)
class _Answer:
    ticket: Ticket | None
    began: float


@dataclass(frozen=True)
class _Kept:
    """A ticket. `number` is that of the browser sign-in that it comes from, or 0."""

    ticket: Secret
    web_ex_id: str
    number: int
    until: float
    renew_from: float


class SignIn:
    """Provides each site's security context, and keeps tickets in memory only.

    Blocks: not for the main thread. Whatever fails here, no session was created: the certainty of
    every Problem says so. `clock` counts seconds as clock.now does.
    """

    def __init__(
        self,
        passwords: Passwords,
        client_for: Callable[[Site], Client],
        tokens: Tokens,
        clock: Callable[[], float] = clock.now,
    ) -> None:
        self._passwords = passwords
        self._client_for = client_for
        self._tokens = tokens
        self._clock = clock
        self._tickets: dict[tuple[str, ...], _Kept] = {}

    def with_password(self, site: Site, password: Secret) -> SignIn:
        """A copy for a typed password of this account, which is not kept."""
        passwords = self._passwords.for_one(site, password)
        return SignIn(passwords, self._client_for, self._tokens, self._clock)

    def security(self, site: Site, cancellation: Cancellation) -> SignedIn | Problem:
        """The security context for the next request, with a new ticket if none is kept.

        Blocks for the site's `timeout` at most, plus the keyring's dialog.
        """
        if site.authentication == "password":
            password = self._passwords.get(site, cancellation)
            if isinstance(password, LocalCause):
                return Problem(password, Certainty.NOT_SENT)
            return SignedIn(security_context(site, password), site.timeout)
        if kept := self._good_ticket(site):
            return SignedIn(_with_ticket(site, kept), site.timeout)
        return self._authenticate(site, site.timeout, cancellation)

    def prepare(self, site: Site, cancellation: Cancellation) -> None:
        """Fetch what the next `security` uses, if the keyring needs no dialog.

        For the browser sign-in that is the ticket, renewed early; otherwise the password. Problems
        are left for `security` to report.
        """
        if site.authentication == "browser":
            kept = self._good_ticket(site)
            if kept is None or self._clock() >= kept.renew_from:
                self._by_token(site, site.timeout, cancellation, quietly=True)
        elif self.needs_password(site):
            self._passwords.fetch_ahead(site, cancellation)

    def refused(self, site: Site, security: SecurityContext, problem: Problem) -> Problem:
        """Note a refused call with this context, so that what the site refused is not used again.

        Returns the problem from this site's point of view: with a browser sign-in, no password
        would help, but signing in again does.
        """
        if security.access_token and _is_token_refused(problem):
            self._tokens.drop_access(site, security.access_token)
        if problem.exception_id not in (WRONG_PASSWORD, TICKET_ENDED):
            return problem
        if security.session_ticket:
            self._forget_ticket(site)
        elif problem.exception_id == WRONG_PASSWORD and security.password:
            self._passwords.refuse(site, security.password)
        return _of_browser(problem) if site.authentication == "browser" else problem

    def accepted(self, site: Site, security: SecurityContext) -> None:
        """Note that a call with this context succeeded."""
        if security.password:
            self._passwords.accept(site)

    def can_renew(self, security: SecurityContext, problem: Problem) -> bool:
        """Whether this refusal asks for a new ticket or token."""
        if problem.certainty is not Certainty.REFUSED:
            return False
        if security.access_token:
            return _is_token_refused(problem)
        return problem.exception_id == TICKET_ENDED and bool(security.session_ticket)

    def renew(self, site: Site, seconds: float, cancellation: Cancellation) -> SignedIn | Problem:
        """Get a new ticket within `seconds`, once."""
        self._forget_ticket(site)
        cause = cancellation.cause or (Cause.DEADLINE if seconds <= 0 else None)
        if cause is not None:
            return Problem(cause, Certainty.NOT_SENT)
        return self._authenticate(site, seconds, cancellation)

    def sign_in(self, site: Site, cancellation: Cancellation) -> Problem | None:
        """Sign in now. Returns None on success.

        A site with tickets issues a new one. A site with passwords has no call for this: having a
        password is enough.
        """
        if site.authentication == "password":
            signed_in = self.security(site, cancellation)
        else:
            signed_in = self.renew(site, site.timeout, cancellation)
        return signed_in if isinstance(signed_in, Problem) else None

    def sign_out(self, site: Site) -> None:
        """Drop the ticket and a password typed in this run. The keyring's password is kept.

        A browser sign-in ends, in the keyring, too.
        """
        self._forget_ticket(site)
        if site.authentication == "browser":
            self._tokens.sign_out(site)
        else:
            self._passwords.forget(site)
        _log.info("Signed out of %s", site.name)

    def is_signed_in(self, site: Site) -> bool:
        """Whether a valid ticket is kept; with passwords, whether one was typed in this run.

        With the browser: whether there is a sign-in, as far as is known. Does not block.
        """
        if site.authentication == "password":
            return self._passwords.holds(site)
        if site.authentication == "browser":
            return self._tokens.signed_in_as(site) is not None
        return self._good_ticket(site) is not None

    def needs_password(self, site: Site) -> bool:
        """Whether the next `security` asks for the account's password. Does not block."""
        if site.authentication == "browser":
            return False
        return site.authentication == "password" or self._good_ticket(site) is None

    def _good_ticket(self, site: Site) -> _Kept | None:
        kept = self._tickets.get(_key_of(site))
        if kept is None or self._clock() >= kept.until or kept.number != self._number(site):
            return None
        return kept

    def _number(self, site: Site) -> int:
        return self._tokens.number(site) if site.authentication == "browser" else 0

    def _forget_ticket(self, site: Site) -> None:
        self._tickets.pop(_key_of(site), None)

    def _authenticate(
        self, site: Site, seconds: float, cancellation: Cancellation
    ) -> SignedIn | Problem:
        if site.authentication == "browser":
            return self._by_token(site, seconds, cancellation)
        password = self._passwords.get(site, cancellation)
        if isinstance(password, LocalCause):
            return Problem(password, Certainty.NOT_SENT)
        ends = self._clock() + seconds
        security = security_context(site, password)
        answer = self._ask_ticket(site, AuthenticateUser(), security, ends, cancellation)
        if isinstance(answer, Problem):
            self.refused(site, security, answer)
            return answer
        self.accepted(site, security)
        return self._keep(site, answer, "", ends, 0)

    def _by_token(
        self, site: Site, seconds: float, cancellation: Cancellation, *, quietly: bool = False
    ) -> SignedIn | Problem:
        """Sign in with the access token. If the site refuses it, it is renewed once."""
        ends = self._clock() + seconds
        found = self._token_once(site, ends, cancellation, quietly=quietly)
        if isinstance(found, Problem) and _is_token_refused(found):
            found = self._token_once(site, ends, cancellation, quietly=quietly)
        return found

    def _token_once(
        self, site: Site, ends: float, cancellation: Cancellation, *, quietly: bool
    ) -> SignedIn | Problem:
        left = ends - self._clock()
        access = self._tokens.access(site, left, cancellation, quietly=quietly)
        if isinstance(access, Problem):
            return access
        name = access.web_ex_id
        if site.oauth is not None and site.oauth.token_use == "access token":  # noqa: S105
            security = security_context(site, token=access.token, web_ex_id=name)
            return SignedIn(security, ends - self._clock())
        security = security_context(site, web_ex_id=name)
        call = AuthenticateUser(access.token)
        answer = self._ask_ticket(site, call, security, ends, cancellation)
        if isinstance(answer, Problem):
            if _is_token_refused(answer):
                self._tokens.drop_access(site, access.token)
            return _of_browser(answer)
        return self._keep(site, answer, name, ends, access.number)

    def _ask_ticket(
        self,
        site: Site,
        operation: AuthenticateUser,
        security: SecurityContext,
        ends: float,
        cancellation: Cancellation,
    ) -> _Answer | Problem:
        began = self._clock()
        answer = self._client_for(site).call(operation, security, ends - began, cancellation)
        if isinstance(answer, Problem):
            _log.info("No sign-in at %s: %s %s", site.name, answer.cause, answer.exception_id)
            return _nothing_created(answer)
        return _Answer(answer.result, began)

    def _keep(
        self, site: Site, answer: _Answer, web_ex_id: str, ends: float, number: int
    ) -> SignedIn | Problem:
        if answer.ticket is None:
            return Problem(Cause.NO_TICKET, Certainty.NOT_SENT)
        kept = _kept(answer.ticket, answer.began, web_ex_id, number)
        self._tickets[_key_of(site)] = kept
        _log.info("Signed in at %s", site.name)
        return SignedIn(_with_ticket(site, kept), ends - self._clock())


def _key_of(site: Site) -> tuple[str, ...]:
    # Several sites on one host, such as api.webex.com, differ only in their names; those without a
    # WebEx ID may differ only in their integrations.
    return *site.sign_in_key, site.url, site.site_id, site.site_name


def _with_ticket(site: Site, kept: _Kept) -> SecurityContext:
    return security_context(site, ticket=kept.ticket, web_ex_id=kept.web_ex_id)


def _kept(ticket: Ticket, began: float, web_ex_id: str, number: int) -> _Kept:
    life = TICKET_SECONDS if ticket.seconds is None else float(max(ticket.seconds, 0))
    until = began + life - min(MARGIN_SECONDS, life / 10)
    renew_from = until - min(AHEAD_SECONDS, life / 2)
    return _Kept(ticket.ticket, web_ex_id, number, until, renew_from)


def _is_token_refused(problem: Problem) -> bool:
    """Whether the site no longer accepts this access token. Its exceptionID is not documented."""
    return _TOKEN_REFUSED in problem.reason.casefold()


def _of_browser(problem: Problem) -> Problem:
    """A refused account at a site without passwords: sign in again, perhaps as someone else."""
    if problem.exception_id != WRONG_PASSWORD:
        return problem
    return replace(problem, cause=Cause.SIGN_IN_ENDED)


def _nothing_created(problem: Problem) -> Problem:
    """The same problem, for a call that can't have created a session, however it ended."""
    if problem.certainty is not Certainty.UNKNOWN:
        return problem
    cause = Cause.SIGN_IN_DEADLINE if problem.cause is Cause.DEADLINE else problem.cause
    return replace(problem, cause=cause, certainty=Certainty.NOT_SENT)
