"""What stands on disk in English, said in the language of now."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csr_desktop.system import i18n as translation
from csr_desktop.system.back_translation import retell

SOURCES = (
    "The {0} has %n parts; {1} at most.",
    "It begins with {0}: “{1}”.",
    "it is empty",
    "Look (again).",
)
GERMAN = {
    SOURCES[0]: "Höchstens {1}: {0} hat %n Teile.",
    SOURCES[1]: "„{1}“ steht hinter {0}.",
    SOURCES[2]: "leer",
    SOURCES[3]: "Nochmal!",
}


def translated(_context: str, source: str, _comment: str, number: int) -> str:
    return GERMAN[source].replace("%n", f"#{number}")


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    translation.install(translated)
    yield
    translation.install(None)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The tree has 3 parts; 2 at most.", "Höchstens 2: tree hat #3 Teile."),
        ("The tree has 1 part; 2 at most.", "Höchstens 2: tree hat #1 Teile."),
        ("The tree has 0 parts; 2 at most.", "Höchstens 2: tree hat #0 Teile."),
        ("It begins with x: “{1} %n {}”.", "„{1} %n {}“ steht hinter x."),
        ("It begins with it is empty: “a\nb”.", "„a\nb“ steht hinter leer."),
        ("Look (again). The x has 2 parts; 1 at most.", "Nochmal! Höchstens 1: x hat #2 Teile."),
        ("Look (again). And so on. Look (again).", "Nochmal! And so on. Look (again)."),
        ("Look again.", "Look again."),
        ("Look (again).And", "Look (again).And"),
        ("it is emptyish", "it is emptyish"),
        ("", ""),
    ],
)
def test_what_is_said_is_told(said: str, told: str) -> None:
    assert retell("some", SOURCES, said) == told


@given(st.text())
def test_what_nobody_knows_stays(said: str) -> None:
    assert retell("some", ("{0} no such text {1}",), said) == said


VALUES = st.text(st.characters(exclude_characters="“”:"), min_size=1)


@given(VALUES, VALUES)
def test_every_value_comes_back(first: str, second: str) -> None:
    said = SOURCES[1].format(first, second)
    assert retell("some", SOURCES[1:2], said) == GERMAN[SOURCES[1]].format(first, second)
