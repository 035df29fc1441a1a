"""Holds translations to the terms that translations/README.md lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

_FOLDER = Path(__file__).resolve().parents[2] / "translations"
_COLUMNS = {"de": 1, "es": 2, "fr": 3, "ja": 4, "ar": 5}


def terms() -> dict[str, list[list[str]]]:
    """The English terms, each with its forms in each language, in the order of the columns."""
    table = (_FOLDER / "README.md").read_text("utf-8").partition("## Terms")[2]
    lines = table.partition("Other terms:")[0].splitlines()
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in lines if "|" in line]
    return {row[0]: [cell.split(" / ") for cell in row] for row in rows[2:]}


def texts(language: str) -> Iterator[tuple[str, str]]:
    """Source and translation of each text, without underlined letters."""
    file = _FOLDER / f"csr-desktop_{language}.ts"
    for message in etree.parse(str(file)).iter("message"):
        (translation,) = message.iter("translation")
        for words in (form.text for form in translation.iter("translation", "numerusform")):
            if words and words.strip():
                yield _plain(message.findtext("source") or ""), _plain(words)


def wrong_terms(language: str, found: Iterator[tuple[str, str]]) -> list[str]:
    """Each translation that lacks a term of its source."""
    return [
        f"{term}: {source!r} -> {words!r}"
        for source, words in found
        for term, forms in terms().items()
        if re.search(rf"(?<!\[)\b{term}s?\b(?!\.)", source, re.IGNORECASE)
        and not any(
            form.strip("-").casefold() in words.casefold() for form in forms[_COLUMNS[language]]
        )
    ]


@pytest.mark.parametrize("language", _COLUMNS)
def test_translations_use_the_terms(language: str) -> None:
    assert wrong_terms(language, texts(language)) == []


def test_a_wrong_term_is_found() -> None:
    assert wrong_terms("de", iter([("Copy the session key", "Den Code kopieren")])) != []
    assert wrong_terms("de", iter([("Copy the session keys", "Sitzungsschlüssel kopieren")])) == []


def _plain(text: str) -> str:
    return text.replace("&", "").replace("\n", " ")
