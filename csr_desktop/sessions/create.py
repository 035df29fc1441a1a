"""Creates one session: at most one request, and no outcome is lost."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from csr_desktop.sessions.credentials.sign_in import SignedIn, SignIn
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal, JournalError
from csr_desktop.sessions.outcome import (
    Attempt,
    Created,
    LocalCause,
    NotSent,
    Outcome,
    Refused,
    Unknown,
    is_step,
    outcome_of,
)
from csr_desktop.settings.sites.site import Site
from csr_desktop.system import clock
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Client, Success
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.invalid_request import InvalidRequest
from csr_desktop.webex.operations import CreateSupportSession

# A fraction of the site's time-out, after the sign-in: with less, a create could only end as
# unknown.
_LEAST_LEFT = 0.1

_log = logging.getLogger(__name__)


class CreateSession:
    """Writes the intent to disk, signs in, sends one create, and writes the outcome to disk.

    If the sign-in needs something from the rep, such as the password, the outcome is a step:
    nothing was sent, and the next click continues the attempt and writes its only row.
    """

    def __init__(
        self, journal: Journal, sign_in: SignIn, client_for: Callable[[Site], Client]
    ) -> None:
        self._journal = journal
        self._sign_in = sign_in
        self._client_for = client_for

    def __call__(self, draft: Draft, pressed_at: float, cancellation: Cancellation) -> Attempt:
        """Make one attempt. Blocks for the site's time-out at most, plus the keyring's dialog.

        `pressed_at` is the time of the click by time.monotonic(). Never raises: faults of the
        network, the site, the keyring, the disk and this program itself are outcomes.
        """
        try:
            return self._attempt(draft, pressed_at, cancellation)
        except Exception as error:  # noqa: BLE001  a session may exist
            _log.exception("An attempt ended with a fault of this program")
            return ended_by_fault(draft, pressed_at, error)

    def _attempt(self, draft: Draft, pressed_at: float, cancellation: Cancellation) -> Attempt:
        try:
            site_clock = self._site_clock(draft.site)
            attempt_id, started_at, mark = self._journal.write_intent(draft, site_clock)
        except JournalError as error:
            problem = Problem(LocalCause.JOURNAL, Certainty.NOT_SENT, detail=str(error))
            return _unsaved(draft, pressed_at, NotSent(problem))
        began = clock.now()
        outcome = self._outcome(draft, cancellation)
        # Includes time asleep: the request may have been sent after it.
        seconds = max(time.monotonic() - pressed_at, clock.now() - began)
        if is_step(outcome) and self._withdraw(mark):
            _log.info("A press at %s waits: %s", draft.site.name, _summary(outcome))
            return _unsaved(draft, pressed_at, outcome)
        is_saved = self._save(mark, outcome, seconds)
        _log.info("Attempt %d at %s: %s", attempt_id, draft.site.name, _summary(outcome))
        return Attempt(
            attempt_id,
            draft.site.name,
            draft.session_type,
            draft.tracking_codes,
            started_at,
            seconds,
            outcome,
            is_saved,
            draft.site.account,
            mark,
            site_clock,
        )

    def _site_clock(self, site: Site) -> float | None:
        try:
            return self._client_for(site).clock_ahead
        except Exception:  # noqa: BLE001  it is reported when it occurs again, at the request
            return None

    def _outcome(self, draft: Draft, cancellation: Cancellation) -> Outcome:
        try:
            operation = CreateSupportSession(draft.session_type, draft.tracking_codes)
        except InvalidRequest as error:
            return NotSent(Problem(Cause.INVALID_REQUEST, Certainty.NOT_SENT, detail=str(error)))
        try:
            signed_in = self._sign_in.security(draft.site, cancellation)
            if isinstance(signed_in, Problem):
                return outcome_of(signed_in)
            return self._send(operation, draft.site, signed_in, cancellation)
        except Exception as error:  # noqa: BLE001  a session may exist
            _log.exception("An attempt ended with a fault of this program")
            return Unknown(_fault(error))

    def _send(
        self,
        operation: CreateSupportSession,
        site: Site,
        signed_in: SignedIn,
        cancellation: Cancellation,
    ) -> Outcome:
        """Send the create request, once. No code below this sends a second one."""
        if signed_in.seconds < site.timeout * _LEAST_LEFT:
            detail = f"signed in, with {max(signed_in.seconds, 0):.1f} s left"
            return NotSent(Problem(Cause.SIGN_IN_DEADLINE, Certainty.NOT_SENT, detail=detail))
        ends = clock.now() + signed_in.seconds
        security = signed_in.security
        client = self._client_for(site)
        answer = client.call(operation, security, signed_in.seconds, cancellation)
        if isinstance(answer, Success):
            self._sign_in.accepted(site, security)
            if answer.result is None:
                return Unknown(Problem(Cause.NO_KEY, Certainty.UNKNOWN))
            return Created(answer.result, answer.gsb_status, client.clock_ahead)
        answer = self._sign_in.refused(site, security, answer)
        if not self._sign_in.can_renew(security, answer):
            return outcome_of(answer)
        renewed = self._sign_in.renew(site, ends - clock.now(), cancellation)
        if isinstance(renewed, Problem):
            return Refused(replace(renewed, certainty=Certainty.REFUSED))
        return Refused(replace(answer, cause=Cause.SIGNED_IN_AGAIN))

    def _withdraw(self, mark: str) -> bool:
        """Delete the row of a step. False: it could not be deleted, so it is an outcome."""
        try:
            self._journal.withdraw(mark)
        except JournalError:
            _log.exception("Attempt %s stays in the journal", mark)
            return False
        return True

    def _save(self, mark: str, outcome: Outcome, seconds: float) -> bool:
        try:
            self._journal.write_outcome(mark, outcome, seconds)
        except Exception:  # noqa: BLE001  the key must not be lost
            # A key that can't be saved is still shown, and the rep is asked to write it down.
            _log.exception("The outcome of attempt %s is not in the journal", mark)
            return False
        return True


def ended_by_fault(draft: Draft, pressed_at: float, error: Exception | None = None) -> Attempt:
    """The attempt that a fault of this program ended: a session may exist."""
    return _unsaved(draft, pressed_at, Unknown(_fault(error)))


def _unsaved(draft: Draft, pressed_at: float, outcome: Outcome) -> Attempt:
    return Attempt(
        attempt_id=0,
        site=draft.site.name,
        session_type=draft.session_type,
        tracking_codes=draft.tracking_codes,
        started_at=datetime.now(UTC),
        seconds=time.monotonic() - pressed_at,
        outcome=outcome,
        is_saved=False,
        account=draft.site.account,
    )


def _fault(error: Exception | None) -> Problem:
    # Only the type: an exception's text may quote what was being written.
    detail = type(error).__name__ if error is not None else ""
    return Problem(LocalCause.PROGRAM_FAULT, Certainty.UNKNOWN, detail=detail)


def _summary(outcome: Outcome) -> str:
    if isinstance(outcome, Created):
        return "created"
    problem = outcome.problem
    return f"{problem.certainty}, {problem.cause} {problem.exception_id}".rstrip()
