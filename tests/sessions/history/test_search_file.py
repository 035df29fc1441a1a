"""The search file: built, kept in step, damaged, rebuilt."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.history import build, find
from csr_desktop.sessions.history.build import STEP
from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.history.index import put
from csr_desktop.sessions.history.query import (
    Place,
    Query,
    Record,
    Sort,
)
from csr_desktop.sessions.journal import Journal, JournalError
from csr_desktop.webex.cancellation import Cancellation
from tests.sessions.conftest import ACME, rows_in
from tests.support.history import fill, forget, found, maintain, page_of, press, set_note
from tests.support.journal import LONG_AGO, die
from tests.support.journal_file import noise, overwrite
from tests.support.platforms import posix


def plan(history: History, query: Query) -> list[str]:
    """How SQLite executes a search."""

    def explain(database: sqlite3.Connection) -> list[str]:
        statement = find.statement_of(query, find.take_sample(database), database)
        statements: list[str] = []
        database.set_trace_callback(statements.append)
        statement.run(database, 101)
        database.set_trace_callback(None)
        return [row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {statements[0]}")]

    return history._index.read(explain)


@pytest.mark.parametrize(
    ("query", "steps"),
    [
        (Query("case-12"), ["SCAN pieces VIRTUAL TABLE INDEX", "SEARCH e USING INTEGER PRIMARY"]),
        (Query("c"), ["SCAN e"]),
        (
            Query("c", outcome="refused"),
            ["SCAN pieces VIRTUAL TABLE INDEX", "SEARCH e USING INTEGER PRIMARY"],
        ),
        (Query(outcome="refused"), ["SCAN pieces VIRTUAL TABLE", "SEARCH e USING INTEGER PRIMARY"]),
        (Query(since=LONG_AGO, before=Place(9)), ["SEARCH e USING INTEGER PRIMARY KEY (rowid>"]),
        (Query(sort=Sort("time", is_ascending=True)), ["SCAN e"]),
        (Query(sort=Sort("code")), ["SCAN e USING COVERING INDEX entries_by_code"]),
        (
            Query(sort=Sort("site", is_ascending=True), before=Place(9, "acme")),
            ["SEARCH e USING COVERING INDEX entries_by_site (by_site>"],
        ),
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
    """Indexes attempts, and ends the process at this one."""
    left = [number]

    def enter(database: sqlite3.Connection, record: Record) -> None:
        left[0] -= 1
        if not left[0]:
            os._exit(9)
        put(database, record)

    return enter


@posix
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
    """Changes after the backup are lost; new ones have their numbers, or others."""
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
