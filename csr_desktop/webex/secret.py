"""A text that must not be shown."""

from __future__ import annotations

_LINE_ENDS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")


class Secret:
    """A password or ticket in memory; printing, logging or pickling it reveals nothing.

    Line ends around it are removed: they come from pasting or a file, and no service accepts them.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = _without_line_ends(text)

    def reveal(self) -> str:
        """Return the text itself, only to write it into a request or the keyring."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("a secret is not pickled")


def _without_line_ends(text: str) -> str:
    """A text without line ends and following blanks at its ends; other blanks may matter."""
    if _LINE_ENDS.isdisjoint(text):
        return text
    lead = text[: len(text) - len(text.lstrip())]
    text = text[max((at + 1 for at, c in enumerate(lead) if c in _LINE_ENDS), default=0) :]
    start = len(text.rstrip())
    return text[: next((at for at in range(start, len(text)) if text[at] in _LINE_ENDS), None)]
