"""The history: what is found, noted, forgotten, kept and written to a file."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.history import build, find
from csr_desktop.sessions.history import forget as search_forget
from csr_desktop.sessions.history.build import STEP
from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.history.index import put
from csr_desktop.sessions.history.query import (
    Exported,
    Forgotten,
    NotDone,
    Query,
    Record,
    ResultPage,
)
from csr_desktop.sessions.history.rows import text_of
from csr_desktop.sessions.history.words import matches
from csr_desktop.sessions.journal import Journal, JournalError
from csr_desktop.sessions.journal.recent_values import MOST, Owner
from csr_desktop.sessions.outcome import Created, NotSent, Outcome, Refused, Unknown
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from tests.sessions.conftest import ACME, change, rows_in
from tests.sessions.journal.test_damage import noise, overwrite
from tests.sessions.journal.test_journal import die
from tests.sessions.journal.test_several_windows import at
from tests.support.journal import DRAFT, LONG_AGO, LOST, REFUSED
from tests.support.text_cases import FOUND

CANARY = "CANARY-77042"


@pytest.fixture
def history(journal: Journal, journal_path: Path) -> Iterator[History]:
    """The history of an open journal."""
    journal.notices()
    history = History(journal_path)
    yield history
    history.close()


def press(journal: Journal, *codes: str, outcome: Outcome | None = None) -> int:
    intent = journal.write_intent(Draft(ACME, 13, dict(enumerate(codes, 1))))
    key = str(119169600 + intent.attempt_id)
    journal.write_outcome(intent.mark, outcome or Created(key), 0.4)
    return intent.attempt_id


def marks_of(history: History, *ids: int) -> list[str]:
    """The marks of attempts."""

    def read(journal: sqlite3.Connection) -> dict[int, str]:
        return dict(tuple(row) for row in journal.execute("SELECT id, mark FROM attempts"))

    marks = history._connection.read(read)
    return [marks.get(number, f"nowhere:{number}") for number in ids]


def set_note(history: History, attempt_id: int, text: str) -> bool:
    return history.set_note(marks_of(history, attempt_id)[0], text)


def forget(history: History, ids: list[int], *, also_uncertain: bool = False) -> Forgotten:
    return history.forget(marks_of(history, *ids), also_uncertain=also_uncertain)


def fill(path: Path, count: int) -> None:
    """So many sessions at one stroke, a minute apart; the codes are CASE-1 and on."""
    first = datetime(2026, 3, 1, tzinfo=UTC)
    columns = "mark, site, account, tracking_codes, started_at, outcome, session_key, site_clock"
    with closing(sqlite3.connect(path)) as database, database:
        database.executemany(
            f"INSERT INTO attempts ({columns}) VALUES (?, 'Acme', 'a@b', ?, ?, 'created', ?, 0)",
            (
                (
                    f"fill:{number}",
                    json.dumps({"1": f"CASE-{number}"}),
                    (first + timedelta(minutes=number)).isoformat(timespec="milliseconds"),
                    str(10**8 + number),
                )
                for number in range(1, count + 1)
            ),
        )


def page_of(history: History, query: Query) -> ResultPage:
    page = history.search(query, Cancellation())
    assert page is not None
    return page


def found(history: History, text: str = "", **chosen: object) -> list[int]:
    """The numbers of all matches."""
    query, ids = Query(text, **chosen), []  # type: ignore[arg-type]
    while True:
        page = page_of(history, query)
        ids += [record.attempt.attempt_id for record in page.records]
        if page.next is None:
            return ids
        query = Query(text, **chosen, before=page.next)  # type: ignore[arg-type]


def maintain(history: History) -> None:
    while history.maintain(Cancellation()):
        pass


# --- Search --------------------------------------------------------------------------------------


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


def test_a_search_that_is_cancelled_gives_nothing_and_does_no_harm(history, journal):
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


# --- The search file -----------------------------------------------------------------------------


def plan(history: History, query: Query) -> list[str]:
    """How SQLite goes about a search."""

    def explain(database: sqlite3.Connection) -> list[str]:
        statement = find.statement_of(query, find.take_sample(database), database)
        sql = f"EXPLAIN QUERY PLAN {statement.sql} ORDER BY n LIMIT 101"
        return [row[3] for row in database.execute(sql, statement.values)]

    return history._index.read(explain)


@pytest.mark.parametrize(
    ("query", "steps"),
    [
        (Query("case-12"), ["SCAN pieces VIRTUAL TABLE INDEX", "SEARCH e USING INTEGER PRIMARY"]),
        (Query("c"), ["SCAN pieces VIRTUAL TABLE INDEX", "SEARCH e USING INTEGER PRIMARY"]),
        (Query(outcome="refused"), ["SCAN pieces VIRTUAL TABLE", "SEARCH e USING INTEGER PRIMARY"]),
        (Query(since=LONG_AGO, before=9), ["SEARCH e USING INTEGER PRIMARY KEY (rowid>"]),
    ],
)
def test_a_search_uses_its_indexes_and_sorts_nothing(history, journal_path, query, steps):
    fill(journal_path, 50)
    maintain(history)
    told = plan(history, query)
    assert len(told) == len(steps), told
    for step, expected in zip(told, steps, strict=True):
        assert step.startswith(expected), told


def test_a_search_takes_few_statements(history, journal_path):
    fill(journal_path, 500)
    maintain(history)
    found(history, "case")
    statements: list[str] = []
    for part in (history._index, history._connection):
        part.read(lambda database: database.set_trace_callback(statements.append))
    page_of(history, Query("case-123"))
    assert len(statements) < 25, statements


def test_the_first_build_is_in_steps_and_the_newest_come_first(history, journal, journal_path):
    fill(journal_path, 3 * STEP)
    assert history.maintain(Cancellation())
    page = history._matches(Query("case-1"), Cancellation())
    assert page.searched <= 1
    newest = press(journal, "CASE-NEW")
    assert found(history, "case-new") == [newest]
    maintain(history)
    assert page_of(history, Query("case-1")).searched == 1
    assert found(history, "case-1")[-1] == 1
    assert not history.maintain(Cancellation())


def test_what_changes_during_the_build_is_right_in_the_end(history, journal, journal_path):
    fill(journal_path, 3 * STEP)
    history.maintain(Cancellation())
    set_note(history, 1, "early")
    set_note(history, 3 * STEP, "late")
    forget(history, [2, 3 * STEP - 1])
    maintain(history)
    assert found(history, "early") == [1]
    assert found(history, "late") == [3 * STEP]
    assert len(found(history, "case")) == 3 * STEP - 2


def dying_at(number: int) -> Callable[..., None]:
    """Enters attempts, and ends the process at this one."""
    left = [number]

    def enter(database: sqlite3.Connection, record: Record) -> None:
        left[0] -= 1
        if not left[0]:
            os._exit(9)
        put(database, record)

    return enter


def test_a_kill_during_the_build_costs_a_repetition_only(history, journal_path, monkeypatch):
    from csr_desktop.sessions.history import build

    fill(journal_path, 3 * STEP)
    for number in (1, STEP // 2, STEP + 20):
        child = os.fork()
        if child == 0:
            monkeypatch.setattr(build, "put", dying_at(number))
            maintain(History(journal_path))
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    maintain(history)
    assert len(found(history, "case")) == 3 * STEP
    assert len(found(history, "1")) == 3 * STEP


@pytest.mark.parametrize("content", [b"", b"notes" * 2000, None])
def test_a_search_file_that_is_damaged_or_gone_is_made_anew(history, journal, content):
    attempt_id = press(journal, "CASE-1")
    assert found(history, "case") == [attempt_id]
    path = history._index.path
    history.close()
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    assert found(history, "case") == [attempt_id]


def test_a_damaged_page_of_the_search_file(history, journal_path):
    fill(journal_path, 2000)
    maintain(history)
    history.close()
    path = history._index.path
    for page in range(3, path.stat().st_size // 4096, 2):
        overwrite(path, page * 4096, noise(4096))
    for _ in range(2):
        page_of(history, Query("case-77"))
        maintain(history)
    assert found(history, "case-1777") == [1777]


def test_the_search_file_is_the_rep_s_alone(history, journal):
    press(journal, "CASE-1")
    found(history, "case")
    for path in history._index.path.parent.glob("*search*"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def test_the_search_file_of_another_journal_is_emptied(history, journal, journal_path):
    press(journal, "CASE-OLD")
    assert found(history, "old") == [1]
    journal.close()
    history.close()
    for path in journal_path.parent.glob("sessions.db*"):
        path.unlink()
    press(journal, "CASE-NEW")
    assert found(history, "old") == []
    assert found(history, "new") == [1]


def test_an_older_copy_of_the_journal_is_searched_as_it_is(history, journal, journal_path):
    press(journal, "CASE-A")
    journal.close()
    copy = journal_path.read_bytes()
    press(journal, "CASE-B")
    assert len(found(history, "case")) == 2
    journal.close()
    history.close()
    journal_path.write_bytes(copy)
    journal.notices()
    assert found(history, "case") == [1]
    press(journal, "CASE-C")
    assert found(history, "case-c") == [2]


def back_up(path: Path) -> Path:
    """As the administrator's guide says, also while the program runs."""
    copy = path.with_name("copy.db")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return copy


def put_back(copy: Path, path: Path) -> None:
    """Every window is closed, and no -wal is left."""
    assert not path.with_name(f"{path.name}-wal").exists()
    shutil.copyfile(copy, path)


AFTER_THE_BACKUP: dict[str, list[str | int]] = {
    "other attempts": ["B", "C"],
    "fewer attempts": ["B"],
    "more attempts": ["B", "C", "D", "E"],
    "notes": [1, 1],
    "deletions": [-1, "B"],
    "all of it": ["B", 1, -1, "C", 2],
}


def go_on(journal: Journal, history: History, work: list[str | int], when: str) -> None:
    """A text is pressed; a number gets a note, with a minus it is deleted."""
    for each in work:
        if isinstance(each, str):
            press(journal, f"CASE-{each}-{when}")
        elif each > 0:
            set_note(history, each, f"note-{when}")
        else:
            forget(history, [-each])


def is_right(history: History, path: Path) -> bool:
    """Whether every word is found in the rows that have it, and in no other."""
    rows = rows_in(path)
    return all(
        found(history, word)
        == [row["id"] for row in reversed(rows) if word in f"{row['tracking_codes']} {row['note']}"]
        for word in ("-1", "-2", "CASE-", "note-1", "note-2", "CASE-B-1", "CASE-C-2")
    )


@pytest.mark.parametrize("then", AFTER_THE_BACKUP)
@pytest.mark.parametrize("before", AFTER_THE_BACKUP)
@pytest.mark.parametrize("is_searched", [True, False])
def test_a_backup_that_is_put_back_is_searched_as_it_is(
    history, journal, journal_path, before, then, is_searched
):
    """What was done after the backup is gone; what is done now has its numbers, or others."""
    go_on(journal, history, ["X", "Y", "Z"], "0")
    found(history, "case")
    copy = back_up(journal_path)
    go_on(journal, history, AFTER_THE_BACKUP[before], "1")
    assert is_right(history, journal_path)
    journal.close()
    history.close()
    put_back(copy, journal_path)
    journal.notices()
    if is_searched:
        assert is_right(history, journal_path)
    go_on(journal, history, AFTER_THE_BACKUP[then], "2")
    assert is_right(history, journal_path)
    assert found(history, "note-1") == found(history, "case-b-1") == []


def test_a_backup_of_a_journal_whose_list_of_changes_was_cut(history, journal, journal_path):
    go_on(journal, history, ["X"], "0")
    copy = back_up(journal_path)
    for number in range(build._KEPT_CHANGES):
        set_note(history, 1, f"note-1 {number}")
    maintain(history)
    (count,) = history._connection.read(
        lambda j: j.execute("SELECT count(*) FROM changes").fetchone()
    )
    assert count == 1
    assert is_right(history, journal_path)
    journal.close()
    history.close()
    put_back(copy, journal_path)
    journal.notices()
    go_on(journal, history, ["B"], "2")
    assert is_right(history, journal_path)


def test_a_backup_that_is_put_back_during_the_first_build(history, journal, journal_path):
    fill(journal_path, 3 * STEP)
    assert history.maintain(Cancellation())
    set_note(history, 3 * STEP, "note-1")
    copy = back_up(journal_path)
    assert history.maintain(Cancellation())
    set_note(history, 3 * STEP, "note-2")
    assert history.maintain(Cancellation())
    journal.close()
    history.close()
    put_back(copy, journal_path)
    journal.notices()
    assert found(history, "note-2") == []
    maintain(history)
    assert is_right(history, journal_path)
    assert found(history, "note-1") == [3 * STEP]


def test_a_salvaged_journal_is_searched_with_its_notes(history, journal, journal_path):
    journal.close()
    fill(journal_path, 400)
    journal.notices()
    maintain(history)
    for number in range(1, 401):
        set_note(history, number, f"note {number}")
    history.close()
    journal.close()
    with closing(sqlite3.connect(journal_path)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = journal_path.read_bytes()
    overwrite(journal_path, content.index(b"CASE-200") // 4096 * 4096, noise(4096))
    assert "was damaged" in journal.notices()
    maintain(history)
    kept = {row["id"] for row in rows_in(journal_path)}
    assert 300 < len(kept) < 400
    assert set(found(history, "case")) == kept
    assert found(history, "note 399") == [399]


def test_what_a_run_log_gave_back_is_found(history, journal, journal_path):
    history.close()
    other = Journal(journal_path)
    other.write_intent(Draft(ACME, 13, {1: "CASE-LOST"}))
    die(other)
    journal.adopt_orphans()
    assert found(history, "case-lost") == [1]
    assert found(history, outcome="unknown") == [1]


def test_without_a_writable_folder_the_search_is_in_memory(history, journal, monkeypatch):
    from csr_desktop.sessions.history import index

    def fail(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    press(journal, "CASE-1")
    monkeypatch.setattr(index, "open_own", fail)
    assert found(history, "case") == [1]
    assert not history._index.path.exists()


def test_without_a_journal_it_is_said(own_folders):
    history = History(own_folders / "nowhere" / "sessions.db")
    with pytest.raises(JournalError):
        page_of(history, Query())
    assert not (own_folders / "nowhere").exists()


# --- Forget --------------------------------------------------------------------------------------


def places_with(folder: Path, text: bytes) -> list[str]:
    return [path.name for path in folder.iterdir() if text in path.read_bytes()]


@pytest.mark.parametrize("is_searched", [True, False])
def test_what_is_forgotten_is_in_no_file_any_more(history, journal, journal_path, is_searched):
    key = b"424242424"
    attempt_id = press(journal, CANARY, outcome=Created(key.decode()))
    press(journal, "CASE-2")
    set_note(history, attempt_id, "ein Zettel mit Wasserzeichen")
    if is_searched:
        assert found(history, CANARY) == [attempt_id]
    assert places_with(journal_path.parent, CANARY.encode())
    forgotten = forget(history, [attempt_id])
    assert (forgotten.count, forgotten.kept) == (1, ())
    maintain(history)
    history._clear_away()
    for text in (CANARY.encode(), CANARY.lower().encode(), key, b"asserzeichen"):
        assert places_with(journal_path.parent, text) == []
    assert found(history) == [2]
    assert found(history, CANARY) == []
    assert history.remembered_values(ACME.name, 1, "", 9) == ("CASE-2",)


def test_the_pieces_of_what_is_forgotten_are_gone_too(history, journal, journal_path):
    attempt_id = press(journal, "\U0002a6a5")
    piece = "\U0002a6a5".encode()[1:]  # FTS5 leaves out what a piece shares with the one before
    press(journal, "CASE-2")
    found(history, "case")
    forget(history, [attempt_id])
    assert places_with(journal_path.parent, piece) == ["sessions.search.db"]
    maintain(history)
    assert places_with(journal_path.parent, piece) == []


def test_what_is_forgotten_does_not_come_back_from_a_run_log(history, journal, journal_path):
    first, second = press(journal, CANARY), press(journal, "CASE-2")
    forget(history, [first])
    history.close()
    for path in journal_path.parent.glob("sessions.db*"):
        path.unlink()  # the journal is lost under the window: its run log gives back what it has
    assert [a.attempt_id for a in journal.recent(LONG_AGO, 9)] == [second]


def test_a_kill_after_something_was_forgotten_is_no_damage(history, journal, journal_path):
    first, second = press(journal, CANARY), press(journal, "CASE-2")
    run_log = next(journal_path.parent.glob("*.jsonl"))
    kept = run_log.read_bytes()
    forget(history, [first])
    history.close()
    die(journal)
    run_log.write_bytes(kept)  # as if the lines had not been blotted out in time
    again = Journal(journal_path)
    assert again.adopt_orphans() == []
    assert again.notices() == ""
    assert [a.attempt_id for a in again.recent(LONG_AGO, 9)] == [second]
    again.close()


def test_what_is_out_or_uncertain_is_not_forgotten_by_the_way(history, journal):
    sure, unsure = press(journal, "CASE-1"), press(journal, "CASE-2", outcome=LOST)
    out = journal.write_intent(DRAFT)
    marks = marks_of(history, unsure, out.attempt_id)
    forgotten = forget(history, [sure, unsure, out.attempt_id, 99])
    assert (forgotten.count, forgotten.kept) == (1, tuple(marks))
    assert found(history) == [out.attempt_id, unsure]
    assert history.forget(marks, also_uncertain=True).kept == (out.mark,)
    journal.write_outcome(out.mark, Created("7"), 0.4)
    assert found(history) == [out.attempt_id]


def pressed(
    journal: Journal,
    path: Path,
    days: float,
    outcome: Outcome | None = None,
    clock: float | None = 0,
) -> int:
    """An attempt of so many days ago; `clock`: of the site, None where it said nothing."""
    number = press(journal, f"CASE-{days}", outcome=outcome)
    moment = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="milliseconds")
    sql = "UPDATE attempts SET started_at = ?, site_clock = ? WHERE id = ?"
    change(path, sql, moment, clock, number)
    return number


def prune(history: History, days: int, *, ahead: float = 0) -> int:
    """What retention deletes while this computer's clock is so many days ahead."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_forget, "datetime", at(datetime.now(UTC) + timedelta(days=ahead)))
        return history.prune(days, Cancellation())


def test_retention(history, journal, journal_path):
    not_sent = NotSent(REFUSED.problem)
    for days in (41, 40):
        pressed(journal, journal_path, days)
    pressed(journal, journal_path, 39, not_sent, clock=None)
    doubt = pressed(journal, journal_path, 38, LOST, clock=None)
    out = journal.write_intent(DRAFT).attempt_id
    pressed(journal, journal_path, 37)
    kept = [pressed(journal, journal_path, days) for days in (31, 6, 2, 0)]
    assert prune(history, 0) == 0
    assert prune(history, 30) == 4
    assert found(history) == [*reversed(kept), out, doubt]
    assert prune(history, 30) == 0
    assert prune(history, 7) == 1


AHEAD = 400


@pytest.mark.parametrize("days", [1, 30, 365])
@pytest.mark.parametrize("ahead", [1, 2, AHEAD, 40_000])
def test_a_clock_that_is_ahead_deletes_nothing(history, journal, journal_path, days, ahead):
    for ago in (0.5, 0.4, 0.1):
        pressed(journal, journal_path, ago)
    pressed(journal, journal_path, 0, LOST, clock=None)
    for later in range(5):  # the program is started day by day
        assert prune(history, days, ahead=ahead + later) == 0


@pytest.mark.parametrize("clock", [None, -AHEAD * 86400.0, -2 * 86400.0])
def test_sessions_of_a_clock_that_is_ahead_prove_nothing(history, journal, journal_path, clock):
    """What the site's clock says against this computer's counts, and so does its silence."""
    pressed(journal, journal_path, 1)
    for later in range(5):
        pressed(journal, journal_path, -AHEAD - later, clock=clock)
        assert prune(history, 30, ahead=AHEAD + later + 2) == 0
    assert prune(history, 30) == 0  # the clock is right again


def test_a_session_of_today_proves_nothing_yet(history, journal, journal_path):
    """A site on this computer has the same wrong clock."""
    pressed(journal, journal_path, 1)
    pressed(journal, journal_path, -AHEAD)
    assert prune(history, 30, ahead=AHEAD) == 0


@pytest.mark.parametrize("ago", [20 * 365, 56 * 365, 400])
def test_sessions_of_a_clock_that_was_behind_are_kept(history, journal, journal_path, ago):
    pressed(journal, journal_path, 3)
    behind = [pressed(journal, journal_path, ago, clock=ago * 86400.0) for _ in range(3)]
    behind += [pressed(journal, journal_path, ago, clock=None)]
    recent = [pressed(journal, journal_path, days) for days in (1.5, 0)]
    assert prune(history, 30) == 0
    assert found(history)[:6] == [*reversed(behind + recent)]


@pytest.mark.parametrize("days", [31, 500, 5000])
def test_what_is_uncertain_is_never_deleted_by_its_age(history, journal, journal_path, days):
    pressed(journal, journal_path, days + 1)
    doubt = pressed(journal, journal_path, days, LOST)
    pressed(journal, journal_path, days)
    last = pressed(journal, journal_path, 1.5)
    assert prune(history, 1) == 2
    assert found(history) == [last, doubt]
    journal.mark_created(next(each for each in journal.each() if each.attempt_id == doubt), "42")
    assert prune(history, 1) == 1, "found, it is a session like any other"
    assert found(history) == [last]


def test_without_a_site_that_tells_its_time_nothing_is_deleted(history, journal, journal_path):
    for days in (500, 400, 2, 1):
        pressed(journal, journal_path, days, clock=None)
    assert prune(history, 30) == 0


def test_retention_goes_on_until_it_is_cancelled(history, journal_path):
    fill(journal_path, 450)
    change(journal_path, "UPDATE attempts SET started_at = '2020-03-01' WHERE id < 450")
    change(journal_path, "UPDATE attempts SET started_at = '2020-03-03' WHERE id = 450")
    ended = Cancellation()
    ended.cancel()
    assert history.prune(1, ended) == 0
    assert history.prune(1, Cancellation()) == 450 - 1
    assert len(rows_in(journal_path)) == 1  # the newest tells how late it is, at least


# --- Values that are offered ---------------------------------------------------------------------


def test_values_are_offered_the_newest_first(history, journal):
    for code in ("Alpha", "beta", "ALP", "Alpha"):
        press(journal, code, "x")
    assert history.remembered_values(ACME.name, 1, "", 9) == ("Alpha", "ALP", "beta")
    assert history.remembered_values(ACME.name, 1, "al", 9) == ("Alpha", "ALP")
    assert history.remembered_values(ACME.name, 1, "al", 1) == ("Alpha",)
    assert history.remembered_values(ACME.name, 3, "", 9) == ()
    assert history.remembered_values("Beta", 1, "", 9) == ()
    history.forget_values(ACME.name)
    assert history.remembered_values(ACME.name, 1, "", 9) == ()
    press(journal, "Gamma")
    assert history.remembered_values(ACME.name, 1, "", 9) == ("Gamma",)
    journal.write_intent(Draft(msgspec.structs.replace(ACME, name="Gone"), 13, {1: "Delta"}))
    history.forget_values(None)
    for name in (ACME.name, "Gone"):
        assert history.remembered_values(name, 1, "", 9) == ()


def test_a_renamed_site_is_searched_under_every_name_that_it_had(history, journal):
    renamed = msgspec.structs.replace(ACME, name="Renamed")
    by_ticket = msgspec.structs.replace(ACME, name="By ticket")
    other = msgspec.structs.replace(ACME, name="Renamed", webex_id="someone")
    numbers = {
        site: journal.write_intent(Draft(site, 13, {1: "x"})).attempt_id
        for site in (ACME, renamed, by_ticket, other)
    }
    now: dict[str, Any] = {"site": "Renamed", "account": ACME.account, "others": ("By ticket",)}
    assert found(history, **now) == [numbers[renamed], numbers[ACME]]
    assert found(history, "x", **now) == [numbers[renamed], numbers[ACME]]
    assert found(history, site="Renamed") == [numbers[other], numbers[renamed]]


def test_a_renamed_site_s_values_are_offered_under_its_name_of_now(history, journal):
    renamed = msgspec.structs.replace(ACME, name="Renamed")
    other = msgspec.structs.replace(ACME, name="Other", webex_id="someone")
    for site, code in ((ACME, "Alpha"), (other, "Other's"), (renamed, "Beta"), (renamed, "Alpha")):
        journal.write_intent(Draft(site, 13, {1: code}))
    now = Owner("Renamed", ACME.account, ("Other",))
    assert history.remembered_values(now, 1, "", 9) == ("Alpha", "Beta")
    assert history.remembered_values(Owner("Other", other.account), 1, "", 9) == ("Other's",)
    history.forget_values(now)
    assert history.remembered_values(now, 1, "", 9) == ()
    assert history.remembered_values(ACME.name, 1, "", 9) == ()
    assert history.remembered_values("Other", 1, "", 9) == ("Other's",)


def test_a_site_of_the_same_account_that_is_still_there_keeps_its_values(history, journal):
    second = msgspec.structs.replace(ACME, name="By ticket")
    for site, code in ((ACME, "Alpha"), (second, "Beta")):
        journal.write_intent(Draft(site, 13, {1: code}))
    now = Owner("By ticket", ACME.account, (ACME.name,))
    assert history.remembered_values(now, 1, "", 9) == ("Beta",)
    history.forget_values(now)
    assert history.remembered_values(ACME.name, 1, "", 9) == ("Alpha",)


def test_only_the_newest_values_are_kept_and_none_where_they_are_not_wanted(history, journal):
    for number in range(MOST + 5):
        journal.write_intent(Draft(ACME, 13, {1: f"CASE-{number}"}))
    values = history.remembered_values(ACME.name, 1, "", 9999)
    assert (len(values), values[0]) == (MOST, f"CASE-{MOST + 4}")
    journal.remembers = False
    press(journal, "SECRET")
    assert history.remembered_values(ACME.name, 1, "secret", 9) == ()


# --- Export --------------------------------------------------------------------------------------


def export(history: History, path: Path, kind: str, text: str = "") -> object:
    return history.export(path, Query(text), kind, lambda *_: None, Cancellation())  # type: ignore[arg-type]


def test_a_table_for_spreadsheets(history, journal, tmp_path):
    formula = press(journal, '=HYPERLINK("http://x")', 'a, "b"\r\nc', "@x", "plain")
    press(journal, "-1", outcome=Refused(Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "110055")))
    path = tmp_path / "out.csv"
    assert set_note(history, formula, "called back\n=1+cmd|' /C calc'!A0")
    assert export(history, path, "csv") == Exported(2)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfstarted_at,site,")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    second, first = csv.DictReader(StringIO(content.decode("utf-8-sig"), newline=""))
    assert first["code1"] == '\'=HYPERLINK("http://x")'
    assert first["code2"] == 'a, "b"\r\nc'
    assert (first["code3"], first["code4"]) == ("'@x", "plain")
    assert (first["outcome"], first["session_key"]) == ("Created", "119169601")
    assert first["note"] == "called back\n'=1+cmd|' /C calc'!A0"
    assert (second["code1"], second["exception_id"]) == ("'-1", "110055")
    assert content.count(b"\r\n") == 4


def test_json_has_what_the_journal_has(history, journal, tmp_path):
    press(journal, "=1", "Zoë")
    path = tmp_path / "out.json"
    assert export(history, path, "json", "zoe") == Exported(1)
    (row,) = json.loads(path.read_text("utf-8"))
    assert (row["codes"]["1"], row["codes"]["2"]) == ("=1", "Zoë")
    assert export(history, path, "json", "nobody") == Exported(0)
    assert json.loads(path.read_text("utf-8")) == []


def test_an_export_holds_every_match(history, journal_path, tmp_path):
    fill(journal_path, 2 * STEP + 50)
    seen: list[tuple[int, int]] = []
    path = tmp_path / "out.json"
    done = history.export(path, Query("case-1"), "json", lambda *n: seen.append(n), Cancellation())
    keys = {row["codes"]["1"] for row in json.loads(path.read_text())}
    expected = {f"CASE-{n}" for n in range(1, 2 * STEP + 51) if str(n).startswith("1")}
    assert keys == expected
    assert done == Exported(len(expected))
    assert seen[0] == (0, len(expected))
    assert seen[-1] == (len(expected), len(expected))


@pytest.mark.parametrize("text", ["", "case"])
def test_a_cancelled_export_leaves_nothing_and_the_old_file_whole(
    history, journal_path, tmp_path, text
):
    fill(journal_path, 500)
    folder = tmp_path / "exports"
    folder.mkdir()
    (folder / "out.csv").write_text("old")
    ended = Cancellation()

    def progress(done: int, _total: int) -> None:
        if done >= 200:
            ended.cancel()

    for name in ("out.csv", "new.csv"):
        assert history.export(folder / name, Query(text), "csv", progress, ended) == Exported(None)
    assert [path.name for path in folder.iterdir()] == ["out.csv"]
    assert (folder / "out.csv").read_text() == "old"


def test_an_export_that_fails_says_so_and_leaves_nothing(history, journal, tmp_path, monkeypatch):
    press(journal, "CASE-1")
    answer = export(history, tmp_path / "nowhere" / "out.csv", "csv")
    assert isinstance(answer, NotDone)
    assert "out.csv can't be written" in answer.sentence

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(os, "fsync", fail)
    answer = export(history, tmp_path / "out.csv", "csv")
    assert answer == NotDone("out.csv can't be written: No space left on device.")
    assert sorted(tmp_path.iterdir()) == before


def test_a_record_tells_its_outcome(history, journal, journal_path) -> None:
    names: dict[str, Callable[[], object]] = {
        "created": lambda: press(journal, "a"),
        "refused": lambda: press(journal, "a", outcome=REFUSED),
        "unknown": lambda: press(journal, "a", outcome=LOST),
        "out": lambda: journal.write_intent(DRAFT),
    }
    for name, make in names.items():
        make()
        (record, *_) = page_of(history, Query()).records
        assert isinstance(record, Record)
        assert record.outcome_name == name
    change(journal_path, "UPDATE attempts SET session_key = NULL WHERE id = 1")
    assert isinstance(page_of(history, Query()).records[-1].attempt.outcome, Unknown)
