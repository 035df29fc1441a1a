"""Recognizes links of this program; `link`, which parses them, takes longer to import."""

from __future__ import annotations

SCHEME = "csr-desktop"


def is_link(text: str) -> bool:
    """Whether a text is meant to be a link, valid or not."""
    return text[: len(SCHEME) + 1].lower() == f"{SCHEME}:"
