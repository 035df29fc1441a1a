"""What is found, and what a result says about it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csr_desktop.sessions.history import find
from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.history.query import (
    Column,
    Exported,
    Query,
    Record,
    Sort,
)
from csr_desktop.sessions.history.rows import text_of
from csr_desktop.sessions.history.words import matches
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Created
from csr_desktop.webex.cancellation import Cancellation
from tests.sessions.conftest import ACME, change
from tests.support.history import fill, found, maintain, marks_of, page_of, press, set_note
from tests.support.journal import DRAFT, LONG_AGO, LOST, REFUSED
from tests.support.text_cases import FOUND


@pytest.mark.parametrize(("kept", "typed"), FOUND, ids=ascii)
def test_what_is_kept_is_found_by_what_is_typed(history, journal, kept, typed):
    is_key = kept.isdigit() and kept.isascii()
    attempt = press(journal, "" if is_key else kept, outcome=Created(kept if is_key else "1"))
    press(journal, "another")
    assert found(history, typed) == [attempt]


@pytest.mark.parametrize(("kept", "typed"), FOUND, ids=ascii)
def test_what_was_typed_before_is_offered_for_what_is_typed(history, journal, kept, typed):
    press(journal, kept)
    press(journal, "another")
    assert history.remembered_values(ACME.name, 1, typed, 20) == (kept,)


def test_what_stands_behind_a_nul_is_found(history, journal):
    attempt = press(journal, "AB\0CDEF")
    for typed in ("cdef", "b\0c", "ab\0cdef", "f"):
        assert found(history, typed) == [attempt], typed


def test_a_search_file_of_another_fold_is_made_anew(history, journal):
    attempt = press(journal, "IŞIK")
    assert found(history, "ışık") == [attempt]
    history.close()
    (path,) = history._index.path.parent.glob("*.search.db")
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE entries SET text = 'as version 1 folded it'")
        database.execute("PRAGMA user_version = 1")
    assert found(history, "ışık") == [attempt]


def test_what_a_rep_would_type_is_found(history, journal):
    first = press(journal, "CASE-1042", "Zoë Müller", outcome=Created("11916961"))
    second = press(journal, "CASE-2042", "555 0199", outcome=Created("119169612"))
    for typed, expected in {
        "119 169 61": [second, first],
        "169612": [second],
        "1042": [first],
        "042": [second, first],
        "case 1042": [first],
        "muller zoe": [first],
        "MÜLLER": [first],
        "0199": [second],
        "555 0199": [second],
        "5550199": [],
        "acme": [second, first],
        "z": [first],
        "-1": [first],
        "1 2": [second, first],
        "nobody": [],
        "   ": [second, first],
    }.items():
        assert found(history, typed) == expected, typed


def test_a_note_is_found_and_comes_back(history, journal):
    attempt_id = press(journal, "CASE-1")
    assert found(history, "printer") == []
    assert set_note(history, attempt_id, 'Printer "works" again')
    assert found(history, "printer works") == [attempt_id]
    record = history.record(*marks_of(history, attempt_id))
    assert record is not None
    assert record.note == 'Printer "works" again'
    assert set_note(history, attempt_id, "x" * 3000 + "\ud800")
    assert found(history, "printer") == []
    assert len(rows_in_note(history, attempt_id)) == 2000
    assert not set_note(history, 99, "nobody's")


def rows_in_note(history: History, attempt_id: int) -> str:
    record = history.record(*marks_of(history, attempt_id))
    assert record is not None
    return record.note


def test_filters(history, journal, journal_path):
    created = press(journal, "CASE-1")
    refused = press(journal, "CASE-2", outcome=REFUSED)
    unknown = press(journal, "CASE-3", outcome=LOST)
    out = journal.write_intent(DRAFT)
    change(journal_path, "UPDATE attempts SET site = 'Beta' WHERE id = ?", refused)
    assert found(history, outcome="created") == [created]
    assert found(history, outcome="refused") == [refused]
    assert found(history, outcome="unknown") == [unknown]
    assert found(history, outcome="out") == [out.attempt_id]
    assert found(history, site="Beta") == [refused]
    assert found(history, "case", site="Acme Support", outcome="unknown") == [unknown]
    assert found(history, "case-1", outcome="refused") == []
    journal.write_outcome(out.mark, Created("7"), 0.4)
    assert found(history, outcome="created") == [out.attempt_id, created]


def test_days_count_whatever_the_clock_did(history, journal, journal_path):
    ids = [press(journal, "CASE-1") for _ in range(4)]
    days = ("2026-03-01", "2026-03-03", "2026-03-02", "2026-03-03")
    for attempt_id, day in zip(ids, days, strict=True):
        sql = "UPDATE attempts SET started_at = ? WHERE id = ?"
        change(journal_path, sql, f"{day}T12:00:00.000+00:00", attempt_id)
    third = datetime(2026, 3, 3, tzinfo=UTC)
    assert found(history, since=third) == [ids[3], ids[1]]
    assert found(history, "case", since=third) == [ids[3], ids[1]]
    assert found(history, until=third) == [ids[2], ids[0]]
    assert found(history, since=third - timedelta(days=1), until=third) == [ids[2]]
    assert found(history, since=third + timedelta(days=9)) == []


def test_pages_and_the_count(history, journal_path):
    fill(journal_path, 1250)
    maintain(history)
    for text, total in (("", 1250), ("case", 1250), ("case-12", 1 + 10 + 51)):
        page = page_of(history, Query(text))
        assert (page.total, page.has_more) == (min(total, 1000), total > 1000)
        assert len(page.records) == min(100, total)
        ids = found(history, text)
        assert len(ids) == total
        assert ids == sorted(set(ids), reverse=True)


def test_what_another_window_wrote_is_found_at_the_next_key(history, journal, journal_path):
    press(journal, "CASE-1")
    assert found(history, "case-2") == []
    version = history.version()
    other = Journal(journal_path)
    attempt_id = press(other, "CASE-2")
    other.close()
    assert history.version() != version
    assert found(history, "case-2") == [attempt_id]


def test_a_search_that_is_canceled_gives_nothing_and_does_no_harm(history, journal):
    press(journal, "CASE-1")
    ended = Cancellation()
    ended.cancel()
    assert history.search(Query("case"), ended) is None
    assert len(found(history, "case")) == 1


def test_a_search_under_way_is_interrupted(history, journal_path, monkeypatch):
    fill(journal_path, 3000)
    maintain(history)
    started, ended = threading.Event(), Cancellation()
    endless = (
        "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n) SELECT count(*) FROM n"
    )

    def run(_self: object, database: sqlite3.Connection, _most: int) -> list[int]:
        started.set()
        return list(database.execute(endless))

    monkeypatch.setattr(find.Statement, "run", run)

    def end() -> None:
        started.wait()
        ended.cancel()

    thread = threading.Thread(target=end)
    thread.start()
    assert history.search(Query("case"), ended) is None
    thread.join()


letters = st.text(
    st.one_of(
        st.sampled_from("ab1 2-ÄßéİﬁΣ\u0301של中\"'*:^()=\x00\ue02d\n\t"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=12,
)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    rows=st.lists(st.tuples(letters, letters, letters), min_size=1, max_size=6),
    typed=letters,
    start=st.integers(0, 20),
    length=st.integers(1, 9),
)
def test_search_agrees_with_a_naive_one(tmp_path_factory, rows, typed, start, length):
    path = tmp_path_factory.mktemp("journal") / "sessions.db"
    with closing(Journal(path)) as journal, closing(History(path)) as history:
        for code, note, site in rows:
            attempt_id = press(journal, code)
            set_note(history, attempt_id, note)
            change(path, "UPDATE attempts SET site = ? WHERE id = ?", site, attempt_id)
        records = [history.record(mark) for mark in marks_of(history, *range(len(rows), 0, -1))]
        part = "".join(rows[0])[start : start + length]
        for text in (typed, part):
            expected = [r.attempt.attempt_id for r in records if r and matches(text_of(r), text)]
            assert found(history, text) == expected, text


@pytest.mark.parametrize(
    "text",
    [
        '"', '""', "*", "a*", "NEAR(a b)", "a AND b", "OR", "NOT", "^a", "a:b", "{a}: b", "-", "--",
        "\x00", "a\x00b", "%", "_", "'; DROP TABLE attempts", "x" * 10_000, "ab " * 4000, "\ud800",
        "שלום", "\u202eabc", "İ", "1 " * 200, "\U0001f986", "\ue02d",
    ],
)  # fmt: skip
def test_no_text_is_an_operator_or_a_fault(history, journal, text):
    attempt_id = press(journal, "CASE-1", "a OR b", "x" * 128)
    expected = matches(text_of(page_of(history, Query()).records[0]), text)
    assert found(history, text) == ([attempt_id] if expected else [])


HOSTILE = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40), st.just("{" * 9)
)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    texts=st.lists(HOSTILE, min_size=10, max_size=10),
    seconds=st.floats() | st.none(),
    session_type=st.integers(-(2**63), 2**63 - 1) | st.none(),
)
def test_no_row_hides_a_key(tmp_path_factory, texts, seconds, session_type):
    path = tmp_path_factory.mktemp("journal") / "sessions.db"
    names = "site account tracking_codes started_at cause exception_id reason value detail note"
    places = ", ".join(f"{name} = ?" for name in (*names.split(), "seconds", "session_type"))
    with closing(Journal(path)) as journal, closing(History(path)) as history:
        for _ in range(3):
            press(journal, "CASE-1")
        journal.close()
        change(path, f"UPDATE attempts SET {places} WHERE id = 2", *texts, seconds, session_type)
        keys = [record.session_key for record in page_of(history, Query()).records]
        assert keys == ["119169603", "119169602", "119169601"]
        assert found(history, "119169602") == [2]
        maintain(history)
        target = path.with_name("all.json")
        assert history.export(target, Query(), "json", lambda *_: None, Cancellation()) == (
            Exported(3)
        )
        assert len(journal.recent(LONG_AGO.replace(year=1970), 9)) >= 2  # one may have no date


@pytest.mark.parametrize("codes", ["[" * 100_000, "9" * 5000, '{"1": 1e999}', '{"1": null}', "{}"])
def test_no_json_hides_a_key(history, journal, journal_path, codes):
    press(journal, "CASE-1")
    change(journal_path, "UPDATE attempts SET tracking_codes = ?", codes)
    assert found(history, "119169601") == [1]
    assert journal.recent(LONG_AGO, 1)[0].outcome == Created("119169601")


@pytest.mark.parametrize("start", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "x"])
def test_no_start_hides_a_key(history, journal, journal_path, start):
    press(journal, "CASE-1")
    change(journal_path, "UPDATE attempts SET started_at = ?", start)
    assert found(history, "119169601") == [1]
    assert page_of(history, Query()).records[0].attempt.started_at.year == 1970


def test_bytes_that_are_no_text_hide_nothing(history, journal, journal_path):
    press(journal, "CASE-1")
    change(journal_path, "UPDATE attempts SET reason = CAST(x'FF41' AS TEXT), site = 'A\ufffd'")
    assert found(history, "119169601") == [1]
    assert len(journal.recent(LONG_AGO, 1)) == 1


SORTED: dict[Column, Callable[[Record], tuple[str, int]]] = {
    "time": lambda record: ("", record.attempt.attempt_id),
    "key": lambda record: (record.session_key, -record.attempt.attempt_id),
    "outcome": lambda record: (record.outcome_name, -record.attempt.attempt_id),
    "site": lambda record: (record.attempt.site.casefold(), -record.attempt.attempt_id),
    "code": lambda record: (record.attempt.first_code.casefold(), -record.attempt.attempt_id),
}


@pytest.mark.parametrize("typed", ["", "case", "c"])
@pytest.mark.parametrize("is_ascending", [True, False])
@pytest.mark.parametrize("column", SORTED)
def test_every_column_sorts_all_pages(
    history: History, journal_path: Path, column: Column, is_ascending: bool, typed: str
) -> None:
    fill(journal_path, 250)
    with closing(sqlite3.connect(journal_path)) as database, database:
        database.execute("UPDATE attempts SET site = 'acme' WHERE id % 3 = 0")
        database.execute("UPDATE attempts SET site = 'Beta' WHERE id % 3 = 1")
        database.execute(
            "UPDATE attempts SET outcome = 'refused', session_key = NULL WHERE id % 7 = 0"
        )
    maintain(history)
    records = {
        number: record
        for number in range(1, 251)
        if (record := history.record(f"fill:{number}")) is not None
    }
    expected = sorted(
        records, key=lambda number: SORTED[column](records[number]), reverse=not is_ascending
    )
    assert found(history, typed, sort=Sort(column, is_ascending)) == expected


def test_a_page_goes_on_where_its_last_row_was_deleted(
    history: History, journal_path: Path
) -> None:
    fill(journal_path, 150)
    maintain(history)
    query = Query(sort=Sort("code", is_ascending=True))
    first = page_of(history, query)
    history.forget([first.records[-1].attempt.mark])
    second = page_of(history, replace(query, before=first.next))
    assert len(second.records) == 50
