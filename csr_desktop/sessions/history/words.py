"""A text as it is searched: folded, and asked for by words.

FTS5's trigram tokenizer keeps every run of three letters. It finds nothing for a word of one or
two; for these, the texts are read.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from csr_desktop.system.text import fold, number_in

MOST_TYPED = 200
"""Letters that a search uses; what comes after them is left out."""
_MOST_PIECES = 40


def pieces(word: str) -> list[str]:
    """Runs of three letters of a folded word, at most 40 from everywhere in it."""
    return [word[i : i + 3] for i in range(0, len(word) - 2, 1 + len(word) // _MOST_PIECES)]


def readings(text: str) -> tuple[tuple[str, ...], ...]:
    """The words that must all be there; or, where digits are grouped as a key is, them joined."""
    folded = fold(text[:MOST_TYPED])
    words = tuple(dict.fromkeys(folded.split()))
    digits = number_in(folded)
    if digits and (digits,) != words:
        return words, (digits,)
    return (words,) if words else ()


def searched_text(texts: Iterable[str]) -> str:
    """What is searched of an attempt; no word reaches from one text into the next."""
    return "\n".join(filter(None, map(fold, texts)))


def matches(folded: str, text: str) -> bool:
    """Whether a text of `searched_text` is found by what the rep typed."""
    asked = readings(text)
    return not asked or any(all(word in folded for word in words) for words in asked)


def facet(kind: str, value: str) -> str:
    """Three letters that stand for a kind, such as `site`, and its value; in no text of a rep."""
    digest = blake2b(f"{kind} {value}".encode("utf-8", "replace"), digest_size=6).digest()
    return "".join(chr(0xF0000 + int.from_bytes(digest[i : i + 2])) for i in (0, 2, 4))


def indexed(text: str) -> str:
    """A text as FTS5 takes it whole: to its tokenizer, NUL is the end."""
    return text.replace("\0", "\ufffd")


def expression(tokens: Iterable[str]) -> str:
    """An FTS5 expression that asks for all of these runs of three letters."""
    return " AND ".join(f'"{indexed(token).replace(chr(34), chr(34) * 2)}"' for token in tokens)
