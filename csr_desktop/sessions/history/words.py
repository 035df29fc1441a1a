"""A text as it is searched: folded, cut into words, and each word into pieces of three letters.

FTS5's own trigram tokenizer finds nothing for one or two letters, and a search as you type begins
with one; so the pieces are cut here: every run of one, two and three letters within a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b

from csr_desktop.system.text import fold, number_in

LONGEST = 3
MOST_TYPED = 200
"""Letters that a search uses; what comes after them is left out."""
# The tokenizer `ascii` cuts at every ASCII character that is no letter or digit: such a one is
# moved to where it counts as a letter.
_AS_LETTERS = {n: chr(0xE000 + n) for n in range(128) if not chr(n).isalnum() and n not in b" \n"}


def pieces(folded: str) -> set[str]:
    """Every piece of a folded text."""
    found: set[str] = set()
    for word in folded.translate(_AS_LETTERS).split():
        found.update(word)
        for length in range(2, LONGEST + 1):
            found.update(word[i : i + length] for i in range(len(word) - length + 1))
    return found


def longest_pieces(word: str) -> list[str]:
    """Those of one folded word that imply all others, each once."""
    word = word.translate(_AS_LETTERS)
    if len(word) <= LONGEST:
        return [word]
    return list(dict.fromkeys(word[i : i + LONGEST] for i in range(len(word) - LONGEST + 1)))


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
    """A token of four letters or more, which no piece is: a kind, such as `site`, and its value."""
    return kind + blake2b(value.encode("utf-8", "replace"), digest_size=8).hexdigest()


def expression(tokens: Sequence[str]) -> str:
    """An FTS5 expression that asks for all of them."""
    return " AND ".join(f'"{token}"' for token in tokens)
