"""How texts are searched: folded, and by words.

FTS5's trigram tokenizer indexes every sequence of three letters, so it finds nothing for a word of
one or two letters; for these, the texts are scanned.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from csr_desktop.system.text import fold, number_in

MOST_TYPED = 200
"""How many characters of a search are used."""
_MOST_PIECES = 40


def pieces(word: str) -> list[str]:
    """Trigrams of a folded word, at most 40 from the whole word."""
    return [word[i : i + 3] for i in range(0, len(word) - 2, 1 + len(word) // _MOST_PIECES)]


def readings(text: str) -> tuple[tuple[str, ...], ...]:
    """The alternatives to search for: all the words, or the number that grouped digits form."""
    folded = fold(text[:MOST_TYPED])
    words = tuple(dict.fromkeys(folded.split()))
    digits = number_in(folded)
    if digits and (digits,) != words:
        return words, (digits,)
    return (words,) if words else ()


def searched_text(texts: Iterable[str]) -> str:
    """The searchable text of an attempt; no word spans two of the texts."""
    return "\n".join(filter(None, map(fold, texts)))


def matches(folded: str, text: str) -> bool:
    """Whether a text of `searched_text` matches what the rep typed."""
    asked = readings(text)
    return not asked or any(all(word in folded for word in words) for words in asked)


def facet(kind: str, value: str) -> str:
    """Three letters that represent a kind, such as `site`, and a value; no text has them."""
    digest = blake2b(f"{kind} {value}".encode("utf-8", "replace"), digest_size=6).digest()
    return "".join(chr(0xF0000 + int.from_bytes(digest[i : i + 2])) for i in (0, 2, 4))


def indexed(text: str) -> str:
    """The text so that FTS5 reads all of it: its tokenizer stops at NUL."""
    return text.replace("\0", "\ufffd")


def expression(tokens: Iterable[str]) -> str:
    """An FTS5 expression that requires all of these trigrams."""
    return " AND ".join(f'"{indexed(token).replace(chr(34), chr(34) * 2)}"' for token in tokens)
