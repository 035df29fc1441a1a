"""What Check with the site can say. Each answer names the attempt that it is about."""

from __future__ import annotations

from dataclasses import dataclass

from csr_desktop.sessions.outcome import Attempt
from csr_desktop.webex.faults import Problem


@dataclass(frozen=True)
class Found:
    """Exactly one session fits: the attempt, now Created; its `is_saved` tells whether on disk."""

    attempt: Attempt


@dataclass(frozen=True)
class AlreadySettled:
    """The attempt, as another window has put it down meanwhile; this key was not written."""

    attempt: Attempt
    session_key: str


@dataclass(frozen=True)
class Several:
    """Some session may be the attempt's, the likeliest first: the rep decides."""

    attempt: Attempt
    session_keys: tuple[str, ...]


@dataclass(frozen=True)
class NothingFound:
    """Every session that could be read is certainly another one.

    Only where the lists are whole is there none; else some of it could not be read.
    """

    attempt: Attempt
    is_whole: bool


@dataclass(frozen=True)
class NotChecked:
    """The site could not be asked."""

    attempt: Attempt
    problem: Problem


CheckResult = Found | AlreadySettled | Several | NothingFound | NotChecked
