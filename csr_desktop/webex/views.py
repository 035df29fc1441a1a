"""A text from outside, normalized for comparison, with the original position of each letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

Span = tuple[int, int]
_Letters = list[tuple[str, Span]]

_LAYERS = 4  # such as an escape in JSON in a URL in XML
_HEX = "[0-9a-fA-F]"
_UNIT = re.compile(
    rf"(?P<entity>&(?:\#[0-9]{{1,8}}|\#[xX]{_HEX}{{1,7}}|[A-Za-z][A-Za-z0-9]{{1,30}});?)"
    rf"|(?P<percent>(?:%{_HEX}{{2}})+)"
    rf"|(?P<utf16>(?:\\u{_HEX}{{4}})+)"
    rf"|(?P<bytes>(?:\\x{_HEX}{{2}})+)"
    rf"|(?P<utf32>\\U0[0-9a-fA-F]{{7}})"
    r"|(?P<escape>\\[\"'\\/nrtbfv0])"
)
_UNSEEN = frozenset({"Mn", "Me", "Zs", "Zl", "Zp", "Cc", "Cf"})
_TAG = re.compile("<[^<>]{0,200}>")


@dataclass(frozen=True)
class View:
    """Folded letters without blanks, with each one's position and whether a word began or ended."""

    text: str
    spans: tuple[Span, ...]
    begins: tuple[bool, ...]
    ends: tuple[bool, ...]

    def span(self, start: int, end: int) -> Span:
        """The original position of these letters."""
        return self.spans[start][0], self.spans[end - 1][1]


def views_of(text: str) -> Iterator[View]:
    """The text as it is, with every escape decoded, and without tags, too; each view once."""
    letters = [(letter, (at, at + 1)) for at, letter in enumerate(text)]
    yield _folded(letters)
    decoded = _decoded(letters)
    if decoded is not letters:
        yield _folded(decoded)
    bare = _without_tags(decoded)
    if len(bare) < len(decoded):
        yield _folded(bare)


def _decoded(letters: _Letters) -> _Letters:
    """Decode entities, percent signs and backslashes, layer by layer."""
    for _ in range(_LAYERS):
        text = "".join(letter for letter, _ in letters)
        undone: _Letters = []
        done = 0
        for unit in _UNIT.finditer(text):
            meant = _meaning(unit)
            if meant == unit[0]:
                continue
            span = letters[unit.start()][1][0], letters[unit.end() - 1][1][1]
            undone += letters[done : unit.start()]
            undone += [(letter, span) for letter in meant]
            done = unit.end()
        if not done:
            break
        letters = undone + letters[done:]
    return letters


def _meaning(unit: re.Match[str]) -> str:
    text = unit[0]
    match unit.lastgroup:
        case "entity":
            from html import unescape  # imports a large table: only if needed

            return unescape(text)
        case "percent":
            return _text_of(bytes.fromhex(text.replace("%", "")))
        case "bytes":
            return _text_of(bytes.fromhex(text.replace("\\x", "")))
        case "utf16":
            return bytes.fromhex(text.replace("\\u", "")).decode("utf-16-be", "replace")
        case "utf32":
            return text.encode("ascii").decode("unicode_escape", "replace")
        case _:
            return text[1] if text[1] in "\"'\\/" else " "


def _text_of(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _without_tags(letters: _Letters) -> _Letters:
    text = "".join(letter for letter, _ in letters)
    kept: _Letters = []
    done = 0
    for tag in _TAG.finditer(text):
        kept += letters[done : tag.start()]
        done = tag.end()
    return kept + letters[done:]


def _folded(letters: _Letters) -> View:
    """Ignore case, accents, width, blanks and invisible characters."""
    text: list[str] = []
    spans: list[Span] = []
    begins: list[bool] = []
    ends: list[bool] = []
    in_word = False
    for letter, span in letters:
        folded = _fold(letter)
        is_of_word = letter.isalnum() or bool(unicodedata.combining(letter))
        if in_word and not is_of_word and ends:
            ends[-1] = True
        for piece in folded:
            text.append(piece)
            spans.append(span)
            begins.append(not in_word)
            ends.append(not is_of_word)
        in_word = is_of_word
    if ends:
        ends[-1] = True
    return View("".join(text), tuple(spans), tuple(begins), tuple(ends))


@lru_cache(maxsize=4096)
def _fold(letter: str) -> str:
    if letter.isascii():
        return letter.lower() if letter.isprintable() and letter != " " else ""
    pieces = unicodedata.normalize("NFKD", letter).casefold()
    return "".join(p for p in pieces if unicodedata.category(p) not in _UNSEEN)
