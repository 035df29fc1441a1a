"""An attempt as CSV and JSON: every outcome, and no formula."""

from __future__ import annotations

import csv
import io
import json
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from csr_desktop.sessions.history.cells import safe_cell
from csr_desktop.sessions.history.export_format import HEADER, csv_row, json_object
from csr_desktop.sessions.outcome import Attempt, Created, LocalCause, Unknown
from csr_desktop.webex.faults import Certainty, Problem

FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
DANGEROUS = (*FORMULA, "\t", "\r", "\n")


def attempt(outcome=None, site="Acme", **codes: str) -> Attempt:
    tracking = {int(name[1:]): text for name, text in codes.items()}
    started = datetime(2026, 3, 28, 12, tzinfo=UTC)
    return Attempt(7, site, None, tracking, started, 1.5, outcome or Created("42"))


@pytest.mark.parametrize("start", [*DANGEROUS, " =", "  +"])
def test_no_cell_begins_a_formula(start):
    row = csv_row(attempt(site=f"{start}1", c1=f"{start}2"))
    assert row[HEADER.index("site")] == f"'{start}1"
    assert row[HEADER.index("code1")] == f"'{start}2"


def undone(cell: str) -> str:
    """As the user's guide says it."""
    return re.sub(
        r"""^'|(?<=[,;|\t\r\n])'(?=['" \xa0\u3000]*[-=+@\uff1d\uff0b\uff0d\uff20])""", "", cell
    )


def test_what_no_spreadsheet_touches_is_as_it_was():
    for text in (
        "",
        "CASE-1",
        "a=b",
        "12",
        "11916961234",
        "0",
        "x'y",
        "  x",
        "a;b",
        "a, b",
        "Room 12",
    ):
        assert safe_cell(text) == text
    for text in ("v1.2", "555-0199", "Market 12", "a-b", "12 pcs", "119-169-612", "Mayer 3"):
        assert safe_cell(text) == text


@pytest.mark.parametrize("separator", [",", ";", "|", "\t", "\n", "\r\n"])
@pytest.mark.parametrize("start", [*FORMULA, " =", '"=', "\u00a0+", '" "@'])
def test_no_formula_begins_behind_what_may_separate_cells(separator, start):
    text = f"x{separator}{start}1+cmd|' /C calc'!A0"
    row = csv_row(attempt(c1=text))
    shown = row[HEADER.index("code1")]
    assert f"{separator}'{start}1" in shown
    for cells in every_reading(row):
        assert not any(cell.lstrip('" \u00a0\u3000').startswith(FORMULA) for cell in cells)
    assert undone(shown) == text


def every_reading(row: list[str]) -> Iterator[list[str]]:
    """Possible cells, whatever the separator, with or without quotes."""
    file = io.StringIO(newline="")
    csv.writer(file).writerow(row)
    for separator in ",;|\t":
        yield re.split(f"[{separator}\r\n]", file.getvalue())
        file.seek(0)
        yield [cell for cells in csv.reader(file, delimiter=separator) for cell in cells]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "012345678",
            "0001234",
            "1E5",
            "1e+05",
            "12E3",
            "00",
            "123456789012",
            "1.50",
            ".5",
            "1,5",
        ),
        *(
            "1-2",
            "3/4",
            "1 1/2",
            "2026-11-30",
            "30.11.2026",
            "11/2026",
            "30.11.",
            "1:30",
            "12:30:15",
        ),
        *(
            "1:30 PM",
            "1 p",
            "2026-11-30 10:15",
            "MAR1",
            "1-Mar",
            "5 M\xe4rz",
            "SEPT2",
            "Dec 2026",
            "1. Mai",
        ),
        *("1,000", "1 000,50", "50%", "$5", "5 \u20ac", "(5)", "\uff10\uff11\uff12", "3月4日"),
        *(" 007 ", "1\u202f000", "\u0661\u0662.\u0663"),
    ],
    ids=ascii,
)
def test_keys_and_codes_stay_what_they_are(text):
    row = csv_row(attempt(c1=text))
    assert row[HEADER.index("code1")] == f"'{text}"
    assert undone(row[HEADER.index("code1")]) == text
    assert json_object(attempt(c1=text))["codes"] == {"1": text}


def test_a_key_with_a_leading_zero_stays_text():
    row = csv_row(attempt(Created("012345678")))
    assert row[HEADER.index("session_key")] == "'012345678"
    assert csv_row(attempt(Created("805325231")))[HEADER.index("session_key")] == "805325231"


def test_the_site_s_exception_id_stays_text():
    problem = Problem(LocalCause.PROGRAM_ENDED, Certainty.UNKNOWN, exception_id="030002")
    row = csv_row(attempt(Unknown(problem)))
    assert row[HEADER.index("exception_id")] == "'030002"
    assert json_object(attempt(Unknown(problem)))["exception_id"] == "030002"


SOME = st.text(st.characters(codec="utf-8") | st.sampled_from("',;|\t\r\n=+-@\"0123456789. "))


@given(SOME)
@example("'")
@example("',',''")
@example("\r\n'")
def test_every_cell_can_be_undone(text):
    assert undone(safe_cell(text)) == text


@given(SOME, SOME)
def test_a_reader_gets_every_cell_back(site, code):
    row = csv_row(attempt(site=site, c10=code))
    file = io.StringIO(newline="")
    csv.writer(file).writerow(row)
    file.seek(0)
    assert next(csv.reader(file)) == row
    assert len(row) == len(HEADER)
    assert not any(cell.lstrip(" ").startswith(DANGEROUS) for cell in row)
    assert undone(row[HEADER.index("code10")]) == code


def test_no_cell_takes_long():
    for text in (
        "1" * 10**6,
        "1," * 10**6,
        "'" * 10**6,
        " " * 10**6 + "=",
        '"' * 10**6,
        ", =" * 10**5,
    ):
        begun = time.process_time()
        safe_cell(text)
        assert time.process_time() - begun < 5


def test_json_says_what_it_means():
    problem = Problem(LocalCause.PROGRAM_ENDED, Certainty.UNKNOWN)
    found = json_object(attempt(Unknown(problem), c2="x"))
    assert found["outcome"] == "Unknown"
    assert found["session_key"] is found["session_type"] is found["exception_id"] is None
    assert found["codes"] == {"2": "x"}
    assert found["started_at"] == "2026-03-28T12:00:00.000+00:00"
    assert "before the site answered" in found["what_happened"]
    assert json.loads(json.dumps(found)) == found
