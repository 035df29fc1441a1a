from __future__ import annotations

import copy
import dataclasses
import logging
import pickle
import traceback

import pytest

from csr_desktop.webex.secret import Secret
from tests.webex.conftest import EXAMPLE_CALLER

SECRET = Secret("hostpassword")


def traceback_of_a_fault(secret: Secret) -> str:
    try:
        raise ValueError(secret)
    except ValueError as error:
        return "".join(
            traceback.TracebackException.from_exception(error, capture_locals=True).format()
        )


@pytest.mark.parametrize(
    "shown",
    [
        repr(SECRET),
        str(SECRET),
        f"{SECRET}",
        f"{SECRET!s} {SECRET!r}",
        "%s %r" % (SECRET, SECRET),  # noqa: UP031  this way too
        f"{[SECRET]} { {'password': SECRET} }",
        repr(EXAMPLE_CALLER),
        traceback_of_a_fault(SECRET),
        str(dir(SECRET)),
    ],
)
def test_a_secret_is_not_seen_in_what_is_printed(shown):
    assert "hostpassword" not in shown


def test_a_secret_is_not_seen_in_the_log(caplog):
    logging.getLogger("csr_desktop").warning("signing in with %s as %r", SECRET, EXAMPLE_CALLER)
    assert "signing in with Secret(…)" in caplog.text
    assert "hostpassword" not in caplog.text


def test_a_format_that_a_secret_does_not_know_gives_nothing_away():
    with pytest.raises(TypeError) as error:
        f"{SECRET:>20}"
    assert "hostpassword" not in str(error.value)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_secret_is_not_pickled(protocol):
    with pytest.raises(TypeError, match="a secret is not pickled"):
        pickle.dumps(SECRET, protocol)
    with pytest.raises(TypeError, match="a secret is not pickled"):
        pickle.dumps(EXAMPLE_CALLER, protocol)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, dataclasses.asdict])
def test_nothing_copies_a_secret_unasked(copied):
    with pytest.raises(TypeError):
        copied(EXAMPLE_CALLER if copied is dataclasses.asdict else SECRET)


def test_a_secret_has_no_attributes_to_list():
    with pytest.raises(TypeError):
        vars(SECRET)


def test_only_reveal_gives_the_text():
    assert SECRET.reveal() == "hostpassword"


def test_secrets_are_compared_and_tested_without_revealing_them():
    assert Secret("a") == Secret("a")
    assert hash(Secret("a")) == hash(Secret("a"))
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert Secret("a")
    assert not Secret("")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("sesame\n", "sesame"),
        ("\r\nsesame\r\n\r\n", "sesame"),
        ("sesame\u2028", "sesame"),
        ("\u2029sesame\x85", "sesame"),
        ("sesame\n \t", "sesame"),
        (" \n sesame", " sesame"),
        (" sesame ", " sesame "),
        (" sesame \n", " sesame "),
        ("  ", "  "),
        ("\n", ""),
        (" \r\n ", " "),
        ("ses\name", "ses\name"),
        ("", ""),
    ],
)
def test_line_ends_around_a_secret_are_dropped(given, kept):
    assert Secret(given).reveal() == kept
    assert bool(Secret(given)) is bool(kept)
