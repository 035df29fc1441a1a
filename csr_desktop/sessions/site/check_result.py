"""The results of Check with the site. Each one names the attempt that it is about."""

from __future__ import annotations

from dataclasses import dataclass

from csr_desktop.sessions.outcome import Attempt
from csr_desktop.webex.faults import Problem


@dataclass(frozen=True)
class Found:
    """Exactly one session fits: the attempt, now Created; `is_saved`: it is on disk."""

    attempt: Attempt


@dataclass(frozen=True)
class AlreadySettled:
    """The attempt as another window settled it in the meantime; this key was not written."""

    attempt: Attempt
    session_key: str


@dataclass(frozen=True)
class Several:
    """Several sessions may be the attempt's, the likeliest first: the rep decides."""

    attempt: Attempt
    session_keys: tuple[str, ...]


@dataclass(frozen=True)
class NothingFound:
    """Every session that could be read is certainly another one.

    Only if the lists are complete, there is none; otherwise, parts could not be read.
    """

    attempt: Attempt
    is_whole: bool


@dataclass(frozen=True)
class NotChecked:
    """The site could not be asked."""

    attempt: Attempt
    problem: Problem


CheckResult = Found | AlreadySettled | Several | NothingFound | NotChecked
