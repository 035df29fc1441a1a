"""A language that replaces every letter of the English text, for code without Qt.

It replaces `translation.translate` itself: no file is compiled, and no window is needed. English
words that remain in a sentence were concatenated, or never marked for translation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from csr_desktop.system import i18n as translation

_PLACE = re.compile(r"(\{\d\}|%n)")


@contextmanager
def masked() -> Iterator[None]:
    """Use it inside: ⟦~~~⟧ for each text, with its placeholders unchanged."""
    translation.install(_masked)
    try:
        yield
    finally:
        translation.install(None)


def english_in(said: str, data: Iterable[object] = ()) -> str:
    """The words that are neither translated nor data."""
    assert "⟦" in said, f"nothing of it is translated: {said}"
    for value in sorted(map(str, data), key=len, reverse=True):
        said = said.replace(value, "")
    return " ".join(re.findall(r"[A-Za-z]+", said))


def _masked(_context: str, source: str, _comment: str, number: int) -> str:
    parts = _PLACE.split(source)
    hidden = (part if _PLACE.fullmatch(part) else re.sub(r"\S", "~", part) for part in parts)
    text = f"⟦{''.join(hidden)}⟧"
    return text.replace("%n", str(number)) if number >= 0 else text
