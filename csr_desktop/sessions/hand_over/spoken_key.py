"""A session key as it is read aloud on the phone: groups of three, each digit as a word."""

from __future__ import annotations

# The words used on the phone where plain ones are misheard: German zwo (zwei sounds like drei),
# Japanese yon, nana and kyū (shi, shichi and ku sound like each other).
_DIGITS = {
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    "de": ("null", "eins", "zwo", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"),
    "es": ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
    "fr": ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    "ja": ("ゼロ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"),
    "ar": ("صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"),
}


def groups_of(session_key: str) -> tuple[str, ...]:
    """A key's digits in groups of three; the last one may be shorter."""
    return tuple(session_key[at : at + 3] for at in range(0, len(session_key), 3))


def digit_words(session_key: str, language: str) -> tuple[tuple[str, ...], ...]:
    """For each group, the words of its digits in order.

    `language` is one of the six that invitations have. No numerals of other scripts are used: the
    customer types 0 to 9.
    """
    words = _DIGITS[language]
    return tuple(tuple(words[int(digit)] for digit in group) for group in groups_of(session_key))
