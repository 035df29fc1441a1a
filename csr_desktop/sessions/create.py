"""The use case: create one session, at most once, losing nothing."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal, JournalError
from csr_desktop.sessions.outcome import (
    Attempt,
    Created,
    LocalCause,
    NotSent,
    Outcome,
    Unknown,
    outcome_of,
)
from csr_desktop.sessions.passwords import Passwords
from csr_desktop.sessions.sites import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Client
from csr_desktop.webex.faults import WRONG_PASSWORD, Cause, Certainty, Problem
from csr_desktop.webex.message import SecurityContext
from csr_desktop.webex.operations import CreateSupportSession, InvalidRequest
from csr_desktop.webex.secret import Secret

_log = logging.getLogger(__name__)


def security_context(site: Site, password: Secret) -> SecurityContext:
    """Who asks at this site."""
    return SecurityContext(
        web_ex_id=site.webex_id,
        password=password,
        site_id=site.site_id,
        site_name=site.site_name,
        partner_id=site.partner_id,
        email=site.email,
    )


class CreateSession:
    """Intent on disk, password, one request, outcome on disk; then, and only then, an Attempt."""

    def __init__(
        self, journal: Journal, passwords: Passwords, client_for: Callable[[Site], Client]
    ) -> None:
        self._journal = journal
        self._passwords = passwords
        self._client_for = client_for

    def __call__(self, draft: Draft, pressed_at: float, cancellation: Cancellation) -> Attempt:
        """Make one attempt. Blocks for the site's time-out at most, plus the keyring's dialogue.

        `pressed_at` is the moment of the press by time.monotonic(). Never raises: faults of the
        network, the site, the keyring, the disk and of this program itself are outcomes.
        """
        try:
            return self._attempt(draft, pressed_at, cancellation)
        except Exception as error:  # noqa: BLE001  whatever it was, a session may exist
            _log.exception("An attempt ended with a fault of this program")
            return _unsaved(draft, pressed_at, Unknown(_fault(error)))

    def _attempt(self, draft: Draft, pressed_at: float, cancellation: Cancellation) -> Attempt:
        try:
            attempt_id, started_at = self._journal.write_intent(draft)
        except JournalError as error:
            problem = Problem(LocalCause.JOURNAL, Certainty.NOT_SENT, detail=str(error))
            return _unsaved(draft, pressed_at, NotSent(problem))
        outcome = self._outcome(draft, cancellation)
        seconds = time.monotonic() - pressed_at
        is_saved = self._save(attempt_id, outcome, seconds)
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
        )

    def _outcome(self, draft: Draft, cancellation: Cancellation) -> Outcome:
        password = self._passwords.get(draft.site, cancellation)
        if isinstance(password, LocalCause):
            return NotSent(Problem(password, Certainty.NOT_SENT))
        try:
            return self._send(draft, password, cancellation)
        except Exception as error:  # noqa: BLE001  whatever it was, a session may exist
            _log.exception("An attempt ended with a fault of this program")
            return Unknown(_fault(error))

    def _send(self, draft: Draft, password: Secret, cancellation: Cancellation) -> Outcome:
        site = draft.site
        try:
            operation = CreateSupportSession(draft.session_type, draft.tracking_codes)
        except InvalidRequest as error:
            return NotSent(Problem(Cause.INVALID_REQUEST, Certainty.NOT_SENT, detail=str(error)))
        answer = self._client_for(site).call(
            operation,
            security_context(site, password),
            site.timeout,
            cancellation,
        )
        if isinstance(answer, Problem):
            if answer.exception_id == WRONG_PASSWORD:
                self._passwords.refuse(site, password)
            return outcome_of(answer)
        if answer.result is None:
            return Unknown(Problem(Cause.NO_KEY, Certainty.UNKNOWN))
        return Created(answer.result, answer.gsb_status)

    def _save(self, attempt_id: int, outcome: Outcome, seconds: float) -> bool:
        try:
            self._journal.write_outcome(attempt_id, outcome, seconds)
        except Exception:  # noqa: BLE001  whatever it was, the key must not go down with it
            # A key that can't be written is still shown: the rep is told to note it down.
            _log.exception("The outcome of attempt %d is not in the journal", attempt_id)
            return False
        return True


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
    )


def _fault(error: Exception) -> Problem:
    # The type alone: an exception's text may quote what was being written.
    return Problem(LocalCause.PROGRAM_FAULT, Certainty.UNKNOWN, detail=type(error).__name__)


def _summary(outcome: Outcome) -> str:
    if isinstance(outcome, Created):
        return "created"
    problem = outcome.problem
    return f"{problem.certainty}, {problem.cause} {problem.exception_id}".rstrip()
