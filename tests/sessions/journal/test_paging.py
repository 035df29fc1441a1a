"""Every attempt of the journal, page by page, reading only."""

from __future__ import annotations

import pytest

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal, paging
from csr_desktop.sessions.outcome import Created
from tests.sessions.conftest import ACME, change, rows_in


@pytest.fixture(autouse=True)
def small_pages(monkeypatch):
    monkeypatch.setattr(paging, "ROWS", 3)


def write(journal: Journal, count: int) -> None:
    for number in range(count):
        intent = journal.write_intent(Draft(ACME, 13, {1: str(number)}))
        journal.write_outcome(intent.mark, Created(str(number)), 1)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 6, 7])
def test_all_of_them_the_newest_first_each_once(journal, count):
    write(journal, count)
    assert [a.first_code for a in journal.each()] == [str(n) for n in reversed(range(count))]


def test_starts_of_one_moment_are_in_no_page_twice_and_none_is_lost(journal, journal_path):
    write(journal, 8)
    change(journal_path, "UPDATE attempts SET started_at = '2026-03-28T12:00:00.000+00:00'")
    assert [a.attempt_id for a in journal.each()] == [8, 7, 6, 5, 4, 3, 2, 1]


def test_others_can_write_while_one_reads(journal, journal_path):
    write(journal, 7)
    attempts = journal.each()
    next(attempts)
    other = Journal(journal_path)
    other.write_intent(Draft(ACME, 13, {1: "new"}))
    other.close()
    assert len(list(attempts)) == 6


def test_an_attempt_that_is_out_is_left_out_and_a_dead_one_is_unknown(journal, journal_path):
    write(journal, 1)
    journal.write_intent(Draft(ACME, 13, {1: "out"}))
    reader = Journal(journal_path)
    assert [a.first_code for a in reader.each()] == ["0"]
    change(journal_path, "UPDATE attempts SET mark = 'dead:1' WHERE outcome IS NULL")
    dead, _ = reader.each()
    assert type(dead.outcome).__name__ == "Unknown"
    reader.close()
    assert rows_in(journal_path)[1]["outcome"] is None, "reading changes nothing"


def test_by_site(journal, journal_path):
    write(journal, 4)
    change(journal_path, "UPDATE attempts SET site = 'Other' WHERE id IN (1, 4)")
    assert [a.attempt_id for a in journal.each(site="Other")] == [4, 1]
    assert [a.attempt_id for a in journal.each(site="' OR 1 --")] == []
