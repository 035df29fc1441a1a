"""The underlined letters of labels, buttons and menus."""

from __future__ import annotations

import re

_MARK = re.compile(r"\s?\(&\w\)|&(.)")


def without_mnemonic(text: str) -> str:
    """A label's words as a screen reader says them: `&Name` or `名前(&N)` without the mark."""
    return _MARK.sub(lambda found: found[1] or "", text)
