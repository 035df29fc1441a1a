"""By what a link of this program is known; `link`, which reads it, takes longer to import."""

from __future__ import annotations

SCHEME = "csr-desktop"


def is_link(text: str) -> bool:
    """Whether a text means to be a link, right or wrong."""
    return text[: len(SCHEME) + 1].lower() == f"{SCHEME}:"
