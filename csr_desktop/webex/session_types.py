"""The numbers of session types, wherever one is read, typed or kept."""

from __future__ import annotations

import re

SESSION_TYPES = range(-1, 2**31)  # an xsd:int; -1 stands for the site's default


def session_type_in(text: str) -> int | None:
    """The session type that a text names, in the digits 0 to 9; None for anything else."""
    if not re.fullmatch(r"-1|[0-9]{1,10}", text):
        return None
    number = int(text)
    return number if number in SESSION_TYPES else None
