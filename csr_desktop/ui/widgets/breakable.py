"""Long words of others, made to wrap."""

from __future__ import annotations

import re

_LONG = re.compile(r"(\S{40})(?=\S)")


def breakable(text: str) -> str:
    """With places where a long word may go on in the next line."""
    return _LONG.sub("\\1\u200b", text)
