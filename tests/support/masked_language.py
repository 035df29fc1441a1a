"""A language in which no letter of the English text is left, for the floors that know no Qt.

It answers `translation.translate` itself: no file is compiled, and no window is there. What is
still English in a sentence was glued to it, or never handed to the translators.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from csr_desktop.system import i18n as translation

_PLACE = re.compile(r"(\{\d\}|%n)")


@contextmanager
def masked() -> Iterator[None]:
    """Speak it inside: ⟦~~~⟧ for each text, its places as they are."""
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
