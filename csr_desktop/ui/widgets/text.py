"""Texts as widgets show them."""

from __future__ import annotations

import re

from csr_desktop.sessions.hand_over.spoken_key import groups_of

_LONG_WORD = re.compile(r"(\S{40})(?=\S)")
_MNEMONIC = re.compile(r"\s?\(&\w\)|&(.)")
# html.escape imports a table of all entities, 0.4 MiB.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def without_mnemonic(text: str) -> str:
    """A label's words without its mnemonic: `&Name` or `名前(&N)`."""
    return _MNEMONIC.sub(lambda found: found[1] or "", text)


def breakable(text: str) -> str:
    """A text with places where a long word may wrap."""
    return _LONG_WORD.sub("\\1\u200b", text)


def plain_tip(text: str) -> str:
    """A tooltip that wraps and that is never read as markup.

    For items, and for a widget with a separate description; otherwise use `set_tip`.
    """
    return f"<p>{text.translate(_ESCAPED)}</p>" if text else ""


def left_to_right(text: str) -> str:
    """A text such as a key that is always read from the left: Unicode's isolate."""
    return f"\u2066{text}\u2069"


def grouped(session_key: str) -> str:
    """A key in groups of three digits, as it is read aloud."""
    return " ".join(groups_of(session_key))
