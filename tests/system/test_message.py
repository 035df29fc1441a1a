"""A sentence that is stored as a code and values."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csr_desktop.sessions.journal import notices
from csr_desktop.system.message import Message, read_message
from csr_desktop.webex import invalid_request
from csr_desktop.webex.invalid_request import sentence_of

SOURCES = {"parts": "The {0} has %n parts; {1} at most.", "empty": "It is empty."}
VALUES = st.text(st.characters(exclude_categories=["Cs"]))
COUNTS = st.integers(0, 2**31 - 1)


@given(VALUES, VALUES, COUNTS)
def test_what_is_stored_is_read_again(first: str, second: str, count: int) -> None:
    message = Message("parts", (first, second), count)
    assert "\n" not in str(message)
    assert read_message(str(message), SOURCES) == message


def test_the_form_on_the_disk_stays() -> None:
    """Journals contain it: a change here needs a reader for the old form."""
    message = Message("parts", ("tree", "2"), 3)
    assert str(message) == '{"code":"parts","values":["tree","2"],"count":3}'
    assert str(Message("empty")) == '{"code":"empty"}'


DAMAGED = (
    "",
    "It is empty.",
    "The {0} has %n parts; {1} at most.",
    '{"code":"empty"',
    '{"code":"gone"}',
    '{"code":"empty","values":["x"]}',
    '{"code":"empty","count":1}',
    '{"code":"empty","more":1}',
    '{"code":["empty"]}',
    '{"code":"parts","values":["tree"],"count":3}',
    '{"code":"parts","values":["tree","2"]}',
    '{"code":"parts","values":["tree",2],"count":3}',
    '{"code":"parts","values":"ab","count":3}',
    '{"code":"parts","values":["tree","2"],"count":-2}',
    '{"code":"parts","values":["tree","2"],"count":2147483648}',
    '{"code":"parts","values":["tree","2"],"count":1e999}',
    "[" * 100_000,
    "\ud800",
    '{"code":"\ud800"}',
)


@pytest.mark.parametrize("text", DAMAGED)
def test_any_other_text_is_no_message(text: str) -> None:
    assert read_message(text, SOURCES) is None


@given(st.text(st.characters()) | st.recursive(st.text(), st.lists).map(json.dumps))
def test_any_other_text_is_shown_as_it_is(text: str) -> None:
    assert sentence_of(text) == text
    assert notices.told(text) == text


def test_a_value_is_no_place() -> None:
    """What looks like one in a value stays a part of the value."""
    stored = str(Message("element: length", ("{1} %n {0.x}", "2"), 3))
    assert sentence_of(stored) == (
        "The {1} %n {0.x} has 3 characters, but the site allows 2. Shorten it."
    )


def test_codes_that_journals_hold_are_still_known() -> None:
    assert set(invalid_request._SENTENCES) == {
        "no site",
        "site ID",
        "no WebEx ID",
        "no password",
        "element: character",
        "element: length",
        "session type",
        "no such tracking code",
        "tracking code: character",
        "tracking code: length",
    }
    assert set(notices._SENTENCES) == {"missing", "damaged", "others", "lost"}
