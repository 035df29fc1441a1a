"""Browser sign-ins: an access token for each account, renewed before it expires."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from csr_desktop.sessions.credentials.entries import SignInEntries
from csr_desktop.sessions.credentials.integrations import Integrations
from csr_desktop.sessions.credentials.refresh_tokens import NotFound, RefreshTokens
from csr_desktop.sessions.credentials.sign_in_service import of_service
from csr_desktop.sessions.credentials.sign_in_state import (
    Access,
    Renewal,
    SignedInAs,
    SignInState,
)
from csr_desktop.sessions.journal.lock import locked
from csr_desktop.sessions.outcome import LocalCause
from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import Site
from csr_desktop.system import clock
from csr_desktop.webex.cancellation import Canceled, Cancellation, call_detached
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.secret import Secret

if TYPE_CHECKING:
    from csr_desktop.webex.oauth.call import ConnectionFor
    from csr_desktop.webex.oauth.integration import Integration
    from csr_desktop.webex.oauth.tokens import Tokens as NewTokens

__all__ = ["Access", "SignedInAs", "Tokens"]

KEEP_SECONDS = 5.0  # an unlocked keyring needs less; otherwise it goes on in the background
_OTHERS_SECONDS = 30.0  # for another program to renew the same sign-in

_log = logging.getLogger(__name__)


class Tokens:
    """Provides access tokens, kept in memory only; `refresh_tokens` stores what renews them.

    Thread-safe; blocks unless a method says otherwise. `connection` creates a connection to an
    address. `lock` is a file that all of the rep's programs lock while renewing: a server may end a
    sign-in if its old refresh token is used twice. `changed` is called, on any thread, with a site
    and its sign-in, or None if there is none.
    """

    def __init__(
        self,
        connection: ConnectionFor,
        lock: Path | None = None,
        refresh_tokens: RefreshTokens | None = None,
        clock: Callable[[], float] = clock.now,
    ) -> None:
        self.refresh_tokens = refresh_tokens or RefreshTokens()
        self.changed: Callable[[Site, SignedInAs | None], None] = _nothing
        self.entries = SignInEntries(self.refresh_tokens)
        self.integrations = Integrations(connection, self.refresh_tokens)
        self._lock_file = lock
        self._clock = clock
        self._lock = threading.Lock()
        self._states: dict[tuple[str, ...], SignInState] = {}

    def access(
        self, site: Site, seconds: float, cancellation: Cancellation, *, quietly: bool = False
    ) -> Access | Problem:
        """A valid access token, renewed if necessary. `quietly`: only if no dialog is needed.

        Waits for `seconds` at most, or until `cancellation` is triggered. A renewal still runs to
        its end: the server may already have exchanged the refresh token.
        """
        began = self._clock()
        if found := self._good(site):
            return found
        renewal = self._renewal(site, quietly=quietly)
        try:
            call_detached(renewal.thread.join, max(0.0, seconds), cancellation)
        except (TimeoutError, Canceled) as error:
            if renewal.is_at_keyring:
                return Problem(LocalCause.SIGN_IN_LOCKED, Certainty.NOT_SENT)
            if isinstance(error, Canceled):
                return Problem(error.cause, Certainty.NOT_SENT)
            late = Problem(Cause.SIGN_IN_DEADLINE, Certainty.NOT_SENT)
            return of_service(late, (site.oauth or OAuth()).token_address)
        if renewal.quietly and not quietly and isinstance(renewal.end, Problem):
            return self.access(site, seconds - (self._clock() - began), cancellation)
        return renewal.end or _no_sign_in()

    def drop_access(self, site: Site, token: Secret) -> None:
        """Note that a server refused this access token, so that it is not used again."""
        with self._state(site) as state:
            if state.access == token:
                state.access = None

    def store(self, site: Site, tokens: NewTokens, person: str) -> None:
        """Start a sign-in: the rep signed in as `person` ('' if not known)."""
        began = self._clock()
        with self._alone():
            with self._state(site) as state:
                state.number += 1
                state.person, state.until = person, None
                state.take(tokens, began, can_renew=tokens.refresh is not None)
                if tokens.refresh is not None:
                    self.refresh_tokens.keep(self.entries.of(site), tokens.refresh)
                else:  # an earlier sign-in's may belong to someone else
                    self.refresh_tokens.delete(self.entries.of(site))
            self.refresh_tokens.finish(KEEP_SECONDS)
        _log.info("Signed in at %s with the browser", site.name)
        self.changed(site, self.signed_in_as(site))

    def sign_out(self, site: Site) -> None:
        """End the sign-in, here and in the keyring. Does not block."""
        with self._state(site) as state:
            state.end()
            self.refresh_tokens.delete(self.entries.of(site))
        self.changed(site, None)

    def signed_in_as(self, site: Site) -> SignedInAs | None:
        """The sign-in, as far as it is known; None if there is none or it was never checked.

        Does not block.
        """
        with self._state(site) as state:
            return state.signed_in_as(site)

    def is_kept(self, site: Site, seconds: float) -> bool:
        """Whether the next run has the sign-in, too. Waits up to `seconds` for the keyring."""
        is_done = self.refresh_tokens.finish(seconds)
        return is_done and self.refresh_tokens.is_kept(self.entries.of(site))

    def number(self, site: Site) -> int:
        """The number of the account's current sign-in. Does not block."""
        with self._state(site) as state:
            return state.number

    def look(self, site: Site, cancellation: Cancellation) -> None:
        """Find out whether there is a sign-in, if the keyring needs no dialog; then call `changed`.

        If that can't be known without a dialog, `changed` is not called.
        """
        if not self._is_known(site):  # another program may have signed in since
            number = self.number(site)
            found = self.refresh_tokens.get(self.entries.of(site), cancellation, quietly=True)
            with self._state(site) as state:
                if found is not NotFound.LOCKED and state.number == number:
                    state.is_signed_in = isinstance(found, Secret)
        self._tell(site)

    def apply_settings(self, settings: Settings) -> None:
        """Apply the setting for storing passwords. Thread-safe."""
        self.refresh_tokens.may_store = settings.preferences.store_passwords

    def close(self, seconds: float) -> None:
        """Wait up to `seconds` for renewals in progress; no callback is called afterwards."""
        self.changed = _nothing
        until = self._clock() + seconds
        for state in list(self._states.values()):
            if (renewal := state.renewal) is not None:
                renewal.thread.join(max(0.0, until - self._clock()))
        self.refresh_tokens.close(max(0.0, until - self._clock()))

    @contextmanager
    def _state(self, site: Site) -> Iterator[SignInState]:
        with self._lock:
            yield self._states.setdefault(site.sign_in_key, SignInState())

    def _tell(self, site: Site) -> None:
        if self._is_known(site) is not None:
            self.changed(site, self.signed_in_as(site))

    def _is_known(self, site: Site) -> bool | None:
        with self._state(site) as state:
            return state.is_signed_in

    def _good(self, site: Site) -> Access | None:
        with self._state(site) as state:
            token, name = state.good(self._clock()), site.webex_id or state.person
            return Access(token, name, state.number) if token and name else None

    def _renewal(self, site: Site, *, quietly: bool) -> Renewal:
        """The renewal in progress, or a new one: one at a time."""
        with self._state(site) as state:
            if state.renewal is None:
                state.renewal = renewal = Renewal(quietly)
                renewal.thread = threading.Thread(
                    target=self._run, args=(site, renewal), name="csr-desktop-renewal", daemon=True
                )
                renewal.thread.start()
            return state.renewal

    def _run(self, site: Site, renewal: Renewal) -> None:
        try:
            renewal.end = self._renew(site, renewal)
        except Exception as error:  # noqa: BLE001  every caller that waits gets an answer
            _log.exception("A sign-in could not be renewed")
            detail = type(error).__name__
            renewal.end = Problem(LocalCause.PROGRAM_FAULT, Certainty.NOT_SENT, detail=detail)
        with self._state(site) as state:
            state.renewal = None
        self._tell(site)

    def _renew(self, site: Site, renewal: Renewal) -> Access | Problem:
        number = self.number(site)
        with self._state(site) as state:
            has_token = state.good(self._clock()) is not None
        if not has_token:
            with self._alone():
                problem = self._refresh(site, renewal, number)
            if problem is not None:
                return problem
        if not site.webex_id and (problem := self._ask_who(site, renewal, number)):
            return problem
        return self._good(site) or _no_sign_in()

    def _refresh(self, site: Site, renewal: Renewal, number: int) -> Problem | None:
        """Exchange the refresh token, and store the new one in the keyring."""
        token = self._kept(site, renewal)
        if token is NotFound.LOCKED:
            return Problem(LocalCause.SIGN_IN_LOCKED, Certainty.NOT_SENT)
        if token is NotFound.NOTHING:
            return self._ended(site, number, _no_sign_in())
        integration = self.integrations.of(site, Cancellation(), quietly=renewal.quietly)
        if isinstance(integration, Problem):
            return integration
        began = self._clock()
        renewal.is_at_keyring = False
        new = self._exchange(site, integration, token, renewal)
        if isinstance(new, Problem):
            return self._ended(site, number, new) if new.cause is Cause.SIGN_IN_ENDED else new
        with self._state(site) as state:
            if state.number != number:  # the rep has signed out, or in again
                return _no_sign_in()
            state.take(new, began, can_renew=True)
            if new.refresh is not None and new.refresh != token:
                self.refresh_tokens.keep(self.entries.of(site), new.refresh)
        self.refresh_tokens.finish(KEEP_SECONDS)
        return None

    def _exchange(
        self, site: Site, integration: Integration, token: Secret, renewal: Renewal
    ) -> NewTokens | Problem:
        refresh = partial(self.integrations.refresh, site, integration)
        new = refresh(token, Cancellation())
        if isinstance(new, Problem) and new.cause is Cause.SIGN_IN_ENDED:
            # A program without the lock, such as one on another computer, was faster.
            newer = self._kept(site, renewal)
            if isinstance(newer, Secret) and newer != token:
                return refresh(newer, Cancellation())
        return new

    def _kept(self, site: Site, renewal: Renewal) -> Secret | NotFound:
        quietly = renewal.quietly
        return self.refresh_tokens.get(self.entries.of(site), Cancellation(), quietly=quietly)

    def _ask_who(self, site: Site, renewal: Renewal, number: int) -> Problem | None:
        """Find out the WebEx ID of the account that signed in; it is kept in memory."""
        with self._state(site) as state:
            access, is_known = state.access, bool(state.person)
        if is_known or access is None:
            return None
        renewal.is_at_keyring = False
        integration = self.integrations.of(site, Cancellation(), quietly=renewal.quietly)
        if isinstance(integration, Problem):
            return integration
        found = self.integrations.who(site, integration, access, Cancellation())
        if isinstance(found, Problem):
            if found.cause is Cause.SIGN_IN_ENDED:
                self.drop_access(site, access)
            return found
        with self._state(site) as state:
            if state.number == number:
                state.person = found.email
        return None

    def _ended(self, site: Site, number: int, problem: Problem) -> Problem:
        """Note that there is no sign-in, or none that can be renewed."""
        with self._state(site) as state:
            if state.number == number:
                state.end()
                if problem.cause is Cause.SIGN_IN_ENDED:
                    self.refresh_tokens.delete(self.entries.of(site))
        return problem

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Exclude other programs from renewing; continue without the lock if it can't be had."""
        with ExitStack() as stack:
            if self._lock_file is not None:
                with suppress(OSError):
                    self._lock_file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                    stack.enter_context(locked(self._lock_file, _OTHERS_SECONDS))
            yield


def _no_sign_in() -> Problem:
    return Problem(LocalCause.NO_SIGN_IN, Certainty.NOT_SENT)


def _nothing(_: Site, __: SignedInAs | None) -> None:
    """The callback when there is no listener."""
