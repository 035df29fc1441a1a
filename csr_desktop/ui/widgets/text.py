"""Texts as widgets show them."""

from __future__ import annotations

import re

from csr_desktop.sessions.hand_over.spoken_key import groups_of

_LONG_WORD = re.compile(r"(\S{40})(?=\S)")
_MNEMONIC = re.compile(r"\s?\(&\w\)|&(.)")
# html.escape brings a table of all entities along, 0.4 MiB.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def without_mnemonic(text: str) -> str:
    """A label's words as a screen reader says them: `&Name` or `名前(&N)` without the mark."""
    return _MNEMONIC.sub(lambda found: found[1] or "", text)


def breakable(text: str) -> str:
    """With places where a long word may go on in the next line."""
    return _LONG_WORD.sub("\\1\u200b", text)


def plain_tip(text: str) -> str:
    """A tool tip that wraps and that is never read as markup.

    For items, and for a widget that has a description of its own; else `set_tip`.
    """
    return f"<p>{text.translate(_ESCAPED)}</p>" if text else ""


def left_to_right(text: str) -> str:
    """A text such as a key that reads from the left, wherever it is drawn: Unicode's isolate."""
    return f"\u2066{text}\u2069"


def grouped(session_key: str) -> str:
    """A key in groups of three digits, as it is read aloud."""
    return " ".join(groups_of(session_key))
