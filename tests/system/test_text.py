"""What is blank, what is removed and what is alike: the same everywhere, and never slow."""

from __future__ import annotations

import sys
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csr_desktop.system.text import (
    alike,
    clean,
    fitting,
    fold,
    is_blank,
    one_line,
    pick,
    visible,
    whole_number,
)
from tests.support.text_cases import ALIKE, BLANK, CLEANED, FOUND, KEPT, UNLIKE

TEXTS = st.text(
    st.characters(codec="utf-8") | st.sampled_from(sorted({c for t in BLANK + KEPT for c in t}))
)


@pytest.mark.parametrize(("kept", "typed"), FOUND)
def test_what_is_kept_is_found_by_what_is_typed(kept, typed):
    assert fitting([kept], typed) == (kept,)


def test_what_begins_with_it_fits_best():
    assert fitting(("Remüller", "Meyer", "Müller"), "mu") == ("Müller", "Remüller")


@pytest.mark.parametrize("text", BLANK, ids=ascii)
def test_what_shows_nothing_is_blank(text):
    assert is_blank(text)
    assert fold(text) == ""


@pytest.mark.parametrize(("typed", "kept"), CLEANED, ids=ascii)
def test_what_shows_nothing_is_removed(typed, kept):
    assert clean(typed) == kept
    assert fold(typed) == fold(kept)


@pytest.mark.parametrize("text", KEPT, ids=ascii)
def test_what_means_something_stays(text):
    assert clean(text) == text
    assert visible(text) == text


@pytest.mark.parametrize(("one", "other"), ALIKE, ids=ascii)
def test_names_that_look_the_same_are_alike(one, other):
    assert alike(one) == alike(other)


@pytest.mark.parametrize(("one", "other"), UNLIKE, ids=ascii)
def test_names_that_look_different_are_not(one, other):
    assert alike(one) != alike(other)


@given(TEXTS)
def test_once_is_enough(text):
    for change in (clean, visible, one_line, alike, fold):
        assert change(change(text)) == change(text)


@given(TEXTS)
def test_what_is_sent_is_found(text):
    assert fitting([text], clean(text)) == (text,)
    assert fold(clean(text)) == fold(text)


@given(TEXTS, TEXTS)
def test_what_looks_the_same_is_found(one, other):
    assert alike(one) == alike(unicodedata.normalize("NFD", one))
    if alike(one) == alike(other):
        assert fold(one) == fold(other)


def test_a_line_break_is_a_space():
    assert one_line(" a \r\n\t b\x00c\u2028\n") == "a b c"
    assert one_line(" a  b ") == " a  b "


MANY = 200_000
HOSTILE = [
    "a" + " " * MANY + "b",
    "\n" * MANY,
    " \n" * MANY,
    "\u3000\u2028" * MANY,
    "a" + "\u200d" * MANY + "b",
    "a" + "\ufe0f" * MANY + "\u20e3",
    "\U0001f3f4" + "\U000e0067" * MANY,
    "\U000e0067" * MANY + "\U0001f3f4",
    "\u2800" * MANY + "x",
    "é" + "-" * MANY + "1",
    "A" + "\u0301\u0327" * MANY,
    "\ufdfa" * (MANY // 10),
    "\U0001f468\u200d" * MANY,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:2]))
def test_no_text_takes_longer_than_its_length(text):
    """A pattern that backtracks would take many minutes."""
    for change in (clean, visible, one_line, alike, fold):
        begun = time.process_time()
        change(text)
        assert time.process_time() - begun < 4, change.__name__


def test_every_whitespace_of_unicode_is_stripped():
    spaces = [chr(n) for n in range(sys.maxunicode + 1) if chr(n).isspace()]
    assert [space for space in spaces if clean(f"é{space}") != "é"] == []


def test_of_some_values_the_one_that_is_meant_is_picked():
    values = ("Billing", "billing ", "Zürich", "Zurich", "MÜLLER", "Sales\u200b")
    assert pick(values, "billing ") == "billing "
    assert pick(values, " Billing") == "Billing"
    assert pick(values, "BILLING") is None  # two are meant
    assert pick(values, "zürich") == "Zürich"
    assert pick(values, "ZURICH") == "Zurich"
    assert pick(values, "Mu\u0308ller") == "MÜLLER"
    assert pick(values, "muller") == "MÜLLER"
    assert pick(values, "sales") == "Sales\u200b"
    assert pick((*values, ""), "\u200b") is None
    assert pick((*values, ""), "") == ""


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("30", 30),
        (" 030 ", 30),
        ("1,000", 1000),
        ("1.000", 1000),
        ("1\u202f000", 1000),
        ("1'000", 1000),
        ("1\u2019000", 1000),
        ("١٬٠٠٠", 1000),
        ("٣٠", 30),
        ("३०", 30),
        ("３０", 30),
        ("-1", -1),
        ("\u22121", -1),
        ("36,500\u200e", 36500),
        ("1,234,567", 1234567),
        *((text, None) for text in ("", " ", "-", "1.5", "1,00", "1,0000", "1,000.000", "1e3")),
        *((text, None) for text in ("1_000", "0x1f", "+1", "1 0", "9" * 5000, "1,,000")),
    ],
    ids=ascii,
)
def test_a_whole_number_as_people_write_it(text, number):
    assert whole_number(text) == number
