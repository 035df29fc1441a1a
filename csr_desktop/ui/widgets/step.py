"""A step of a job: what the rep is asked for, and what continues afterwards."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple


class Purpose(Enum):
    """What continues once the rep has provided what is asked for."""

    CREATE = auto()
    CHECK = auto()
    QUESTION = auto()  # a test of the site, or reading its settings
    NOTHING = auto()  # the attempt has ended: the rep creates again


class Step(NamedTuple):
    """Whose password or sign-in is asked for, and why: it is used for nothing else."""

    account: str
    purpose: Purpose
