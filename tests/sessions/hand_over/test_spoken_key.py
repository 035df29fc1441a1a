"""The key as it is read aloud on the phone."""

from __future__ import annotations

import pytest

from csr_desktop.sessions.hand_over.spoken_key import digit_words, groups_of
from csr_desktop.system.languages import LANGUAGES


@pytest.mark.parametrize(
    ("key", "groups"),
    [
        ("", ()),
        ("7", ("7",)),
        ("007", ("007",)),
        ("11916961", ("119", "169", "61")),
        ("1234567890123456789", ("123", "456", "789", "012", "345", "678", "9")),
    ],
)
def test_groups_of_three(key: str, groups: tuple[str, ...]) -> None:
    assert groups_of(key) == groups


@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_different_words_in_each_language(language: str) -> None:
    words = [word for group in digit_words("0123456789", language) for word in group]
    assert len(set(words)) == 10
    assert all(word.isalpha() for word in words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", (("zero", "one", "four"), ("seven", "nine"))),
        ("de", (("null", "eins", "vier"), ("sieben", "neun"))),
        ("es", (("cero", "uno", "cuatro"), ("siete", "nueve"))),
        ("fr", (("zéro", "un", "quatre"), ("sept", "neuf"))),
        ("ja", (("ゼロ", "いち", "よん"), ("なな", "きゅう"))),
        ("ar", (("صفر", "واحد", "أربعة"), ("سبعة", "تسعة"))),
    ],
)
def test_digits_in_the_order_they_are_said(
    language: str, words: tuple[tuple[str, ...], ...]
) -> None:
    assert digit_words("01479", language) == words


def test_german_two_is_not_taken_for_three() -> None:
    assert digit_words("23", "de") == (("zwo", "drei"),)
