"""An attempt as CSV and JSON: every outcome, and no formula."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csr_desktop.sessions.export import HEADER, csv_row, json_object, safe_cell
from csr_desktop.sessions.outcome import Attempt, Created, LocalCause, Unknown
from csr_desktop.webex.faults import Certainty, Problem

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def attempt(outcome=None, site="Acme", **codes: str) -> Attempt:
    tracking = {int(name[1:]): text for name, text in codes.items()}
    started = datetime(2026, 3, 28, 12, tzinfo=UTC)
    return Attempt(7, site, None, tracking, started, 1.5, outcome or Created("42"))


@pytest.mark.parametrize("start", [*DANGEROUS, " =", "  +"])
def test_no_cell_begins_a_formula(start):
    row = csv_row(attempt(site=f"{start}1", c1=f"{start}2"))
    assert row[HEADER.index("site")] == f"'{start}1"
    assert row[HEADER.index("code1")] == f"'{start}2"


def test_what_is_no_formula_is_as_it_was():
    for text in ("", "CASE-1", "a=b", "12", "'quoted", "  x"):
        assert safe_cell(text) == text


@given(st.text(), st.text())
def test_a_reader_gets_every_cell_back(site, code):
    row = csv_row(attempt(site=site, c10=code))
    file = io.StringIO(newline="")
    csv.writer(file).writerow(row)
    file.seek(0)
    assert next(csv.reader(file)) == row
    assert len(row) == len(HEADER)
    assert not any(cell.lstrip(" ").startswith(DANGEROUS) for cell in row)


def test_json_says_what_it_means():
    problem = Problem(LocalCause.PROGRAM_ENDED, Certainty.UNKNOWN)
    found = json_object(attempt(Unknown(problem), c2="x"))
    assert found["outcome"] == "Unknown"
    assert found["session_key"] is found["session_type"] is found["exception_id"] is None
    assert found["codes"] == {"2": "x"}
    assert found["started_at"] == "2026-03-28T12:00:00.000+00:00"
    assert "before the site's answer arrived" in found["what_happened"]
    assert json.loads(json.dumps(found)) == found
