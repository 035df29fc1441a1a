"""A step of a job: what the rep is asked for, and what goes on once it is there."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple


class Purpose(Enum):
    """What goes on once the rep has given what is asked for."""

    CREATE = auto()
    CHECK = auto()
    QUESTION = auto()  # a test of the site, or reading what it has
    NOTHING = auto()  # the attempt has ended: the rep creates anew


class Step(NamedTuple):
    """Whose password or sign-in is asked for, and what for: it is used for nothing else."""

    account: str
    purpose: Purpose
