"""The troubleshooting page: its tables are the program's own texts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import troubleshooting_tables as tables  # noqa: E402  scripts are no package

from csr_desktop.sessions.outcome import LocalCause  # noqa: E402
from csr_desktop.webex.faults import FAULTS, Cause, Certainty  # noqa: E402
from tests.support.certainties import POSSIBLE  # noqa: E402
from tests.support.fault_table import CERTAINTIES, rows  # noqa: E402


def test_the_tables_are_of_this_program() -> None:
    page = tables.PAGE.read_text("utf-8")
    assert page == tables.page_with_tables(page), "run scripts/troubleshooting_tables.py"


def test_a_cause_that_leaves_no_doubt_is_not_called_doubtful() -> None:
    certain = {cause for cause, ends in POSSIBLE.items() if Certainty.UNKNOWN not in ends}
    certain -= set(tables._UNTOLD)
    assert len(certain) > 20
    assert [cause for cause in certain if tables.certainty_of(cause) is Certainty.UNKNOWN] == []


def test_whether_there_is_a_session_is_what_the_faults_prove() -> None:
    told = {row.cause: CERTAINTIES[row.outcome] for row in rows() if not row.exception_id}
    assert len(told) > 8
    assert {cause: tables.certainty_of(cause) for cause in told} == told


def test_every_exception_id_and_every_cause_has_its_row() -> None:
    page = tables.PAGE.read_text("utf-8")
    for exception_id in FAULTS:
        assert f"\n| {exception_id} | " in page
    for cause in (*Cause, *LocalCause):
        assert f"`{cause}`" in page


def test_a_page_without_a_place_is_refused() -> None:
    with pytest.raises(SystemExit, match="no marker for the table of exceptionIDs"):
        tables.page_with_tables("# Troubleshooting\n")
