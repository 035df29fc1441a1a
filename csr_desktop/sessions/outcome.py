"""How an attempt ends: exactly one of four outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate
from csr_desktop.webex import sentences
from csr_desktop.webex.faults import WRONG_PASSWORD, Cause, Certainty, Problem


@dataclass(frozen=True)
class Created:
    """A session exists, and this is its key: 1 to 19 digits.

    `clock_ahead`: see Client; known only when the answer has just arrived.
    """

    session_key: str
    gsb_status: str = ""
    clock_ahead: float | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Refused:
    """The site, or something in front of the service, refused: there is certainly no session."""

    problem: Problem


@dataclass(frozen=True)
class NotSent:
    """Nothing left this computer, or no connection was made: there is certainly no session."""

    problem: Problem


@dataclass(frozen=True)
class Unknown:
    """A session may exist."""

    problem: Problem


Outcome = Created | Refused | NotSent | Unknown


@dataclass(frozen=True)
class Attempt:
    """One click on Create session, and how it ended.

    `started_at` is in UTC; `seconds` is the time from the click to the outcome. `is_saved` is False
    if the outcome could not be written to the journal. `account` is `<webExID>@<host[:port]>`: it
    identifies the site even after the rep has renamed it. `mark` identifies the attempt in every
    journal and is never reused; '' if nothing was written. `site_clock`: by how many seconds the
    site's clock was ahead of this computer's at the click; None if unknown.
    """

    attempt_id: int
    site: str
    session_type: int | None
    tracking_codes: Mapping[int, str]
    started_at: datetime
    seconds: float
    outcome: Outcome
    is_saved: bool = True
    account: str = ""
    mark: str = ""
    site_clock: float | None = None

    @property
    def identity(self) -> str:
        """What distinguishes this attempt from every other, even if nothing was written."""
        return self.mark or f"{self.account} {self.started_at.isoformat()}"

    @property
    def first_code(self) -> str:
        """The first tracking code that was entered, or ''."""
        return next((text for _, text in sorted(self.tracking_codes.items()) if text), "")


class LocalCause(StrEnum):
    """Causes on this computer. The values are stored in the journal: never rename one."""

    NO_PASSWORD = "no password"  # noqa: S105  a cause
    NO_KEYRING = "no keyring"
    KEYRING_LOCKED = "keyring locked"
    PASSWORD_REFUSED = "password refused"  # noqa: S105  a cause
    PASSWORD_UNUSABLE = "password unusable"  # noqa: S105  a cause
    NO_SIGN_IN = "no sign-in"
    SIGN_IN_LOCKED = "sign-in locked"
    JOURNAL = "journal"
    PROGRAM_ENDED = "program ended"
    PROGRAM_FAULT = "program fault"


PASSWORD_CAUSES = frozenset(
    {
        LocalCause.NO_PASSWORD,
        LocalCause.NO_KEYRING,
        LocalCause.KEYRING_LOCKED,
        LocalCause.PASSWORD_REFUSED,
        LocalCause.PASSWORD_UNUSABLE,
    }
)
"""Causes that entering the password resolves."""

SIGN_IN_CAUSES = frozenset(
    {
        LocalCause.NO_SIGN_IN,
        LocalCause.SIGN_IN_LOCKED,
        Cause.SIGN_IN_ENDED,
        Cause.SIGN_IN_DENIED,
        Cause.SIGN_IN_EXPIRED,
        Cause.OAUTH_REFUSED,
    }
)
"""Causes that signing in with the browser resolves."""

STEP_CAUSES = PASSWORD_CAUSES | SIGN_IN_CAUSES
"""Causes that are no failure: the attempt continues once the rep has provided what is asked for."""

_SENTENCES: dict[StrEnum, tuple[str, str]] = {
    LocalCause.NO_PASSWORD: (
        QT_TRANSLATE_NOOP("sessions.outcome", "No password is saved for this account."),
        QT_TRANSLATE_NOOP("sessions.outcome", "Enter your password to continue."),
    ),
    LocalCause.NO_KEYRING: (
        QT_TRANSLATE_NOOP(
            "sessions.outcome", "Passwords can't be saved on this computer (no keyring)."
        ),
        QT_TRANSLATE_NOOP(
            "sessions.outcome",
            "Enter your password. CSR Desktop remembers it until you close the app.",
        ),
    ),
    LocalCause.KEYRING_LOCKED: (
        QT_TRANSLATE_NOOP("sessions.outcome", "The system keyring is locked or not responding."),
        QT_TRANSLATE_NOOP(
            "sessions.outcome",
            "Unlock it and try again, or enter your password. CSR Desktop "
            "remembers it until you close the app.",
        ),
    ),
    LocalCause.PASSWORD_REFUSED: (
        QT_TRANSLATE_NOOP("sessions.outcome", "The site rejected this password before."),
        QT_TRANSLATE_NOOP(
            "sessions.outcome",
            "It wasn't sent again, to avoid locking your account. Enter the correct password.",
        ),
    ),
    LocalCause.PASSWORD_UNUSABLE: (
        QT_TRANSLATE_NOOP(
            "sessions.outcome",
            "The password is too long or contains a character that can't be sent.",
        ),
        QT_TRANSLATE_NOOP("sessions.outcome", "Enter your password to continue."),
    ),
    LocalCause.NO_SIGN_IN: (
        QT_TRANSLATE_NOOP("sessions.outcome", "You aren't signed in to this site."),
        QT_TRANSLATE_NOOP("sessions.outcome", "Sign in to continue."),
    ),
    LocalCause.SIGN_IN_LOCKED: (
        QT_TRANSLATE_NOOP(
            "sessions.outcome",
            "The system keyring, which stores your sign-in, is locked or not responding.",
        ),
        QT_TRANSLATE_NOOP("sessions.outcome", "Unlock it and try again, or sign in again."),
    ),
    LocalCause.JOURNAL: (
        QT_TRANSLATE_NOOP(
            "sessions.outcome", "Couldn't save to your session history, so nothing was sent."
        ),
        QT_TRANSLATE_NOOP(
            "sessions.outcome",
            "Free up disk space or check the permissions of the data folder, then try again.",
        ),
    ),
    LocalCause.PROGRAM_ENDED: (
        QT_TRANSLATE_NOOP("sessions.outcome", "CSR Desktop closed before the site answered."),
        QT_TRANSLATE_NOOP("sessions.outcome", "A session may exist. Check with the site."),
    ),
    LocalCause.PROGRAM_FAULT: (
        QT_TRANSLATE_NOOP(
            "sessions.outcome", "CSR Desktop ran into a problem while waiting for the site."
        ),
        QT_TRANSLATE_NOOP(
            "sessions.outcome",
            "Check your sessions on the site, then send the details to your administrator.",
        ),
    ),
}


def outcome_of(problem: Problem) -> Refused | NotSent | Unknown:
    """The outcome that corresponds to a problem's certainty."""
    match problem.certainty:
        case Certainty.NOT_SENT:
            return NotSent(problem)
        case Certainty.REFUSED:
            return Refused(problem)
        case Certainty.UNKNOWN:
            return Unknown(problem)


def is_step(outcome: Outcome) -> bool:
    """Whether the attempt continues once the rep has provided what it asks for."""
    return isinstance(outcome, NotSent) and outcome.problem.cause in STEP_CAUSES


def explain(problem: Problem) -> tuple[str, str]:
    """Two sentences for the rep: what happened, and what to do."""
    if described := sentences.describe(problem):
        return described
    happened, to_do = _SENTENCES[problem.cause]
    return translate("sessions.outcome", happened), translate("sessions.outcome", to_do)


def needs_password(problem: Problem) -> bool:
    """Whether entering a password now would help: there was none, or the site refused it."""
    is_refused = problem.exception_id == WRONG_PASSWORD and not needs_sign_in(problem)
    return problem.cause in PASSWORD_CAUSES or is_refused


def needs_sign_in(problem: Problem) -> bool:
    """Whether signing in with the browser now would help."""
    return problem.cause in SIGN_IN_CAUSES
