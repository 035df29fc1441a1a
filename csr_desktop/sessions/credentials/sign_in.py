"""Who asks at a site: by the account's password, or by a session ticket got with it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from csr_desktop.sessions.credentials.passwords import Passwords
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

_log = logging.getLogger(__name__)


def security_context(
    site: Site,
    password: Secret = Secret(""),  # noqa: B008  immutable
    ticket: Secret = Secret(""),  # noqa: B008  immutable
) -> SecurityContext:
    """Who asks at this site."""
    return SecurityContext(
        web_ex_id=site.webex_id,
        password=password,
        site_id=site.site_id,
        site_name=site.site_name,
        partner_id=site.partner_id,
        email=site.email,
        session_ticket=ticket,
    )


@dataclass(frozen=True)
class SignedIn:
    """Who asks, and how many of the site's `timeout` seconds are left for the asking."""

    security: SecurityContext
    seconds: float


@dataclass(frozen=True)
class _Kept:
    ticket: Secret
    until: float


class SignIn:
    """Gives the security context of each site, and keeps tickets, in memory alone.

    Blocks: not for the main thread. Whatever goes wrong here, no session was created: every
    Problem's certainty says so. `clock` counts seconds as clock.now does.
    """

    def __init__(
        self,
        passwords: Passwords,
        client_for: Callable[[Site], Client],
        clock: Callable[[], float] = clock.now,
    ) -> None:
        self._passwords = passwords
        self._client_for = client_for
        self._clock = clock
        self._tickets: dict[tuple[str, ...], _Kept] = {}

    def security(self, site: Site, cancellation: Cancellation) -> SignedIn | Problem:
        """Who asks now. A site with tickets is asked for one where none is kept.

        Blocks for the site's `timeout` at most, plus the keyring's dialogue.
        """
        if site.authentication == "password":
            password = self._passwords.get(site, cancellation)
            if isinstance(password, LocalCause):
                return Problem(password, Certainty.NOT_SENT)
            return SignedIn(security_context(site, password), site.timeout)
        if kept := self._good_ticket(site):
            return SignedIn(security_context(site, ticket=kept), site.timeout)
        return self._authenticate(site, site.timeout, cancellation)

    def refused(self, site: Site, security: SecurityContext, problem: Problem) -> None:
        """Hear what a call with this context met: what the site refused is not used again."""
        if problem.exception_id not in (WRONG_PASSWORD, TICKET_ENDED):
            return
        if security.session_ticket:
            self._forget_ticket(site)
        elif problem.exception_id == WRONG_PASSWORD:
            self._passwords.refuse(site, security.password)

    def accepted(self, site: Site, security: SecurityContext) -> None:
        """Hear that a call with this context worked."""
        if security.password:
            self._passwords.accept(site)

    def can_renew(self, security: SecurityContext, problem: Problem) -> bool:
        """Whether a new ticket is what this refusal asks for."""
        is_ended = problem.exception_id == TICKET_ENDED and problem.certainty is Certainty.REFUSED
        return is_ended and bool(security.session_ticket)

    def renew(self, site: Site, seconds: float, cancellation: Cancellation) -> SignedIn | Problem:
        """Get a new ticket within `seconds`, once."""
        self._forget_ticket(site)
        cause = cancellation.cause or (Cause.DEADLINE if seconds <= 0 else None)
        if cause is not None:
            return Problem(cause, Certainty.NOT_SENT)
        return self._authenticate(site, seconds, cancellation)

    def sign_in(self, site: Site, cancellation: Cancellation) -> Problem | None:
        """Sign in now; None when it worked.

        A site with tickets gives a new one. A site with passwords has no call for this: a password
        at hand is enough.
        """
        if site.authentication == "password":
            signed_in = self.security(site, cancellation)
        else:
            signed_in = self.renew(site, site.timeout, cancellation)
        return signed_in if isinstance(signed_in, Problem) else None

    def sign_out(self, site: Site) -> None:
        """Forget the ticket, and a password typed in this run. The keyring stays as it is."""
        self._forget_ticket(site)
        self._passwords.forget(site)
        _log.info("Signed out of %s", site.name)

    def is_signed_in(self, site: Site) -> bool:
        """Whether a good ticket is kept; with passwords: whether one was typed in this run.

        Does not block.
        """
        if site.authentication == "password":
            return self._passwords.holds(site)
        return self._good_ticket(site) is not None

    def needs_password(self, site: Site) -> bool:
        """Whether the next `security` asks for the account's password. Does not block."""
        return site.authentication == "password" or self._good_ticket(site) is None

    def _good_ticket(self, site: Site) -> Secret | None:
        kept = self._tickets.get(_key_of(site))
        return kept.ticket if kept and self._clock() < kept.until else None

    def _forget_ticket(self, site: Site) -> None:
        self._tickets.pop(_key_of(site), None)

    def _authenticate(
        self, site: Site, seconds: float, cancellation: Cancellation
    ) -> SignedIn | Problem:
        password = self._passwords.get(site, cancellation)
        if isinstance(password, LocalCause):
            return Problem(password, Certainty.NOT_SENT)
        began = self._clock()
        security = security_context(site, password)
        answer = self._client_for(site).call(AuthenticateUser(), security, seconds, cancellation)
        if isinstance(answer, Problem):
            _log.info("No sign-in at %s: %s %s", site.name, answer.cause, answer.exception_id)
            self.refused(site, security, answer)
            return _nothing_created(answer)
        self.accepted(site, security)
        if answer.result is None:
            return Problem(Cause.NO_TICKET, Certainty.NOT_SENT)
        kept = _kept(answer.result, began)
        self._tickets[_key_of(site)] = kept
        _log.info("Signed in at %s", site.name)
        left = seconds - (self._clock() - began)
        return SignedIn(security_context(site, ticket=kept.ticket), left)


def _key_of(site: Site) -> tuple[str, ...]:
    # Sites of one host, such as api.webex.com, are told apart by their names.
    return site.account, site.url, site.site_id, site.site_name


def _kept(ticket: Ticket, began: float) -> _Kept:
    life = TICKET_SECONDS if ticket.seconds is None else float(max(ticket.seconds, 0))
    return _Kept(ticket.ticket, began + life - min(MARGIN_SECONDS, life / 10))


def _nothing_created(problem: Problem) -> Problem:
    """The same problem, of a call that can't have created a session however it ended."""
    if problem.certainty is not Certainty.UNKNOWN:
        return problem
    cause = Cause.SIGN_IN_DEADLINE if problem.cause is Cause.DEADLINE else problem.cause
    return replace(problem, cause=cause, certainty=Certainty.NOT_SENT)
