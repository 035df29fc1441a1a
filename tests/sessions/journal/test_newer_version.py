"""A journal that a newer version wrote: read, never written, and worked beside until the update."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from csr_desktop.sessions.create import CreateSession
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.history.query import Exported, Query
from csr_desktop.sessions.journal import Journal, JournalError, Settled
from csr_desktop.sessions.journal import database as journal_file
from csr_desktop.sessions.journal.run_log import runs_with_logs
from csr_desktop.sessions.outcome import Created, NotSent, Refused, Unknown
from csr_desktop.webex.cancellation import Cancellation
from tests.sessions.conftest import ACME, Desk, change, rows_in
from tests.sessions.history.test_history import forget, found, press, set_note
from tests.sessions.journal.test_damage import key, leaf_of, noise, overwrite
from tests.sessions.journal.test_journal import DRAFT, LONG_AGO, LOST, REFUSED, die
from tests.sessions.journal.test_unwritable import modes_count, read_only

__all__ = ["modes_count"]

# As docs/decisions/0015-schemas.md allows a newer version to go on: columns, tables, triggers.
NEXT = (
    "ALTER TABLE attempts ADD COLUMN team TEXT NOT NULL DEFAULT 'first'",
    "CREATE TABLE teams (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    "CREATE TRIGGER attempts_team AFTER INSERT ON attempts"
    " BEGIN INSERT OR IGNORE INTO teams VALUES (new.team); END",
)
SAID = "A newer version of CSR Desktop wrote the journal of sessions."
NEWER_WAITS = """
import sys
from pathlib import Path
from csr_desktop.sessions.journal import (Journal, database as file)
from tests.sessions.journal.test_journal import DRAFT
from tests.sessions.journal.test_newer_version import NEXT

file.SCHEMA_VERSION, file._STEPS = 2, (*file._STEPS, NEXT)
journal = Journal(Path(sys.argv[1]))
print(journal.write_intent(DRAFT)[0], flush=True)
sys.stdin.read()
"""


@contextmanager
def next_version(step: tuple[str, ...] = NEXT) -> Iterator[None]:
    """As long as this lasts, the program is of schema 2."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal_file, "SCHEMA_VERSION", 2)
        patch.setattr(journal_file, "_STEPS", (*journal_file._STEPS, step))
        yield


@contextmanager
def newer(path: Path) -> Iterator[Journal]:
    """A run of the next version."""
    with next_version():
        journal = Journal(path)
        try:
            yield journal
        finally:
            journal.close()


@pytest.fixture
def upgraded(journal_path: Path) -> Path:
    """A journal of the next version: created 1 and 2, uncertain 3, refused 4."""
    with newer(journal_path) as journal:
        press(journal, "CASE-1", outcome=Created("111"))
        press(journal, "CASE-2", "Hardware", outcome=Created("222"))
        press(journal, "CASE-3", outcome=LOST)
        press(journal, "CASE-4", outcome=REFUSED)
        with closing(History(journal_path)) as history:
            set_note(history, 2, "calls back")
    change(journal_path, "UPDATE attempts SET team = 'second' WHERE id = 2")
    return journal_path


@pytest.fixture
def beside(journal_path: Path) -> Path:
    return journal_path.with_name("sessions.schema-1.db")


def keys(journal: Journal) -> list[str]:
    shown = (attempt.outcome for attempt in journal.recent(LONG_AGO, 99))
    return [each.session_key if isinstance(each, Created) else "?" for each in shown]


def settle(journal: Journal, attempt_id: int, key: str) -> None:
    (attempt,) = (each for each in journal.each() if each.attempt_id == attempt_id)
    unknown = replace(attempt, outcome=LOST)  # as a window shows it that has not looked again
    journal.mark_created(unknown, key)


def contents(path: Path) -> bytes:
    return path.read_bytes()


# --- Read, and left as it is ---------------------------------------------------------------------


def test_all_that_is_known_of_it_can_be_read(journal, upgraded):
    assert keys(journal) == ["?", "222", "111"]
    assert len(list(journal.each())) == 4
    assert set(journal.known_keys(ACME.account)) == {"111", "222"}
    assert journal.statistics().counts == {"created": 2, "unknown": 1, "refused": 1}
    (uncertain, *_) = journal.recent(LONG_AGO, 1)
    assert uncertain.outcome == LOST


def test_history_search_suggestions_and_export_work(journal, upgraded, tmp_path):
    journal.notices()
    with closing(History(upgraded)) as history:
        assert found(history) == [4, 3, 2, 1]
        assert found(history, "hardw") == [2]
        assert found(history, "calls back") == [2]
        assert history.remembered_values(ACME.name, 1, "", 9)[0] == "CASE-4"
        target = tmp_path / "all.csv"
        done = history.export(target, Query(), "csv", lambda *_: None, Cancellation())
        assert done == Exported(4)
        assert set_note(history, 1, "noted here")
        assert found(history, "noted") == [1]
    assert "calls back" in target.read_text("utf-8-sig")


def test_nothing_is_written_to_it_nor_to_its_search_file(journal, upgraded):
    search = upgraded.with_name("sessions.search.db")
    with next_version(), closing(History(upgraded)) as history:
        found(history, "case")
    before = contents(upgraded), contents(search)
    journal.adopt_orphans()
    press(journal, "CASE-5")
    with closing(History(upgraded)) as history:
        found(history, "case")
        forget(history, [1])
    journal.close()
    assert (contents(upgraded), contents(search)) == before
    wal = upgraded.with_name("sessions.db-wal")
    assert not wal.exists() or wal.stat().st_size == 0


def test_the_rep_hears_of_it_once(journal, upgraded, beside):
    notices = journal.notices()
    assert notices.startswith(SAID)
    assert beside.name in notices
    assert "administrator" in notices
    assert journal.notices() == ""
    journal.close()
    with closing(Journal(upgraded)) as again:
        assert again.notices() == ""


def test_even_a_journal_that_shares_nothing_lets_the_rep_work(journal, journal_path, beside):
    journal_path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(journal_path)) as database:
        database.execute("CREATE TABLE sessions (id TEXT PRIMARY KEY, what BLOB)")
        database.execute("PRAGMA user_version = 4000")
    before = contents(journal_path)
    assert keys(journal) == []
    press(journal, "CASE-1", outcome=Created("1"))
    assert keys(journal) == ["1"]
    assert contents(journal_path) == before
    assert SAID in journal.notices()


def test_values_of_other_kinds_do_not_stop_the_reading(journal, upgraded):
    change(upgraded, "UPDATE attempts SET outcome = 'postponed' WHERE id = 1")
    change(upgraded, "UPDATE attempts SET cause = 'struck by lightning' WHERE id = 3")
    with closing(sqlite3.connect(upgraded)) as database, database:
        database.execute("ALTER TABLE attempts RENAME TO old")
        database.execute("DROP TRIGGER attempts_team")
        database.execute("CREATE TABLE attempts AS SELECT * FROM old")
        database.execute("UPDATE attempts SET session_type = 1.5 WHERE id = 4")
        database.execute("UPDATE attempts SET started_at = 7 WHERE id = 2")
    journal.adopt_orphans()
    journal.close()
    assert journal.adopt_orphans() == []  # what was uncertain once is not news at each start
    shown = {each.attempt_id: each.outcome for each in journal.each()}
    assert [type(shown[number]) for number in (1, 2, 3, 4)] == [Unknown, Created, Unknown, Refused]


def test_a_damaged_newer_journal_is_read_row_by_row_and_kept(journal, journal_path):
    with newer(journal_path) as other:
        for number in range(60):
            press(other, f"CASE-{number}" * 12, outcome=Created(key(number)))
    overwrite(journal_path, leaf_of(journal_path, 30), noise(4096))
    before = contents(journal_path)
    assert 20 < len(keys(journal)) < 60
    press(journal, "CASE-61", outcome=Created("61"))
    assert keys(journal)[0] == "61"
    assert contents(journal_path) == before
    assert not list(journal_path.parent.glob("*.damaged-*"))


def test_a_kill_of_the_newer_version_before_its_checkpoint(journal, journal_path):
    """The schema's number is then in the -wal alone."""
    press(journal, "CASE-1", outcome=Created("1"))
    journal.close()
    command = [sys.executable, "-c", NEWER_WAITS, str(journal_path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[3]
    ) as process:
        assert process.stdout
        process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    assert journal_path.read_bytes()[60:64] == (1).to_bytes(4, "big")
    before = contents(journal_path)
    (orphan,) = journal.adopt_orphans()
    assert isinstance(orphan.outcome, Unknown)
    assert keys(journal) == ["?", "1"]
    assert SAID in journal.notices()
    journal.close()
    assert contents(journal_path) == before


@pytest.mark.usefixtures("modes_count")
@pytest.mark.parametrize("is_open_before", [False, True])
def test_where_nothing_can_be_written_it_is_read_all_the_same(journal, upgraded, is_open_before):
    if is_open_before:  # then there is a file beside it, which can't be written either
        press(journal, "CASE-5", outcome=Created("555"))
        journal.notices()
        journal.close()
    with read_only(upgraded.parent, *upgraded.parent.glob("*")):
        assert keys(journal) == [*(["555"] if is_open_before else []), "?", "222", "111"]
        assert (SAID in journal.notices()) == (not is_open_before)
        assert journal.notices() == ""
        with pytest.raises(JournalError):
            journal.write_intent(DRAFT)


# --- At most once --------------------------------------------------------------------------------


def test_a_press_is_on_disk_beside_it_before_it_is_sent(desk: Desk, beside):
    with newer(desk.journal_path) as other:
        press(other, "CASE-1")
    seen: list[object] = []
    desk.watched.before_creating = lambda: seen.extend(rows_in(beside)[-1:])
    attempt = desk.create(Draft(desk.site, 13, {1: "CASE-1042"}), 0.0, Cancellation())
    assert isinstance(attempt.outcome, Created)
    assert attempt.is_saved
    (row,) = seen
    assert isinstance(row, dict)
    assert (row["outcome"], row["tracking_codes"]) == (None, '{"1": "CASE-1042"}')
    assert rows_in(beside)[-1]["session_key"] == attempt.outcome.session_key
    assert len(rows_in(desk.journal_path)) == 1


def test_where_nothing_can_be_written_nothing_is_sent(desk: Desk, beside):
    with newer(desk.journal_path) as other:
        press(other, "CASE-1")
    beside.mkdir()
    desk.watched.before_creating = lambda: pytest.fail("it was sent")
    create: CreateSession = desk.create
    attempt = create(Draft(desk.site, 13, {1: "CASE-1042"}), 0.0, Cancellation())
    assert isinstance(attempt.outcome, NotSent)


def test_an_attempt_of_a_newer_window_that_waits_is_not_called_uncertain(journal, journal_path):
    command = [sys.executable, "-c", NEWER_WAITS, str(journal_path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[3]
    ) as process:
        assert process.stdout
        process.stdout.readline()
        assert journal.adopt_orphans() == []
        assert keys(journal) == []
        process.communicate()
    journal.close()
    (orphan,) = journal.adopt_orphans()  # it ended without an outcome
    assert isinstance(orphan.outcome, Unknown)


# --- The update ----------------------------------------------------------------------------------


def test_the_newer_version_takes_over_what_was_done_meanwhile(journal, upgraded, beside):
    press(journal, "CASE-5", outcome=Created("555"))
    press(journal, "CASE-6", outcome=LOST)
    settle(journal, 3, "333")
    with closing(History(upgraded)) as history:
        set_note(history, 1, "noted there")
        forget(history, [4])
        found(history, "case")
    journal.close()
    assert beside.exists()
    with newer(upgraded) as other:
        assert keys(other) == ["?", "555", "333", "222", "111"]
        assert other.notices() == ""
        with closing(History(upgraded)) as history:
            assert found(history, "case") == [6, 5, 3, 2, 1]
            assert found(history, "noted there") == [1]
            assert found(history, "calls back") == [2]
            values = history.remembered_values(ACME.name, 1, "", 9)
            assert values[:2] == ("CASE-6", "CASE-5")
    rows = rows_in(upgraded)
    assert [row["team"] for row in rows] == ["first", "second", "first", "first", "first"]
    left = sorted(path.name for path in upgraded.parent.iterdir())
    assert [name for name in left if "schema" in name] == []


def test_back_and_forth_nothing_is_lost_and_nothing_is_doubled(journal_path, beside):
    expected: list[str] = []
    for number in range(1, 7):
        is_newer = number % 2
        with newer(journal_path) if is_newer else closing(Journal(journal_path)) as journal:
            press(journal, f"CASE-{number}", outcome=Created(str(number)))
            expected.insert(0, str(number))
            assert keys(journal) == expected
            assert (SAID in journal.notices()) == (not is_newer)
    assert beside.exists()
    with newer(journal_path) as journal:
        assert keys(journal) == expected
    assert not beside.exists()


def test_what_the_newer_one_did_while_both_ran_is_read_at_the_next_start(journal, upgraded, beside):
    press(journal, "CASE-5", outcome=Created("555"))
    with newer(upgraded) as other:  # the file beside it is in use: it stays
        settle(other, 3, "333")
        press(other, "CASE-6", outcome=Created("666"))
        assert sorted(keys(other)) == ["111", "222", "333", "666"]
    assert beside.exists()
    journal.close()
    assert sorted(keys(journal)) == ["111", "222", "333", "555", "666"]
    journal.close()
    with newer(upgraded) as other:
        assert sorted(keys(other)) == ["111", "222", "333", "555", "666"]


def test_a_kill_beside_it_is_uncertain_in_both(journal, upgraded, beside):
    journal.write_intent(DRAFT)
    die(journal)
    with newer(upgraded) as other:
        (orphan,) = other.adopt_orphans()
        assert orphan.first_code == "CASE-1042"
        assert keys(other)[0] == "?"
    assert not beside.exists()
    assert not runs_with_logs(beside)


def test_an_outcome_that_stands_in_a_run_log_alone_is_taken_over(journal, upgraded, beside):
    intent = journal.write_intent(DRAFT)
    with closing(sqlite3.connect(beside)) as blocker:
        blocker.execute("BEGIN IMMEDIATE")
        journal._store._database.execute("PRAGMA busy_timeout = 100")
        with pytest.raises(JournalError):
            journal.write_outcome(intent.mark, Created("777"), 0.4)
        die(journal)
    with newer(upgraded) as other:
        assert other.adopt_orphans() == []
        assert keys(other)[0] == "777"


def test_a_kill_before_the_file_is_deleted_takes_nothing_over_twice(journal, upgraded, beside):
    press(journal, "CASE-5", outcome=Created("555"))
    journal.close()
    kept = contents(beside)
    for _ in range(2):
        beside.write_bytes(kept)
        with newer(upgraded) as other:
            assert keys(other) == ["555", "?", "222", "111"]
        assert not beside.exists()


def test_a_damaged_file_beside_it_is_taken_over_as_far_as_it_can_be_read(journal, upgraded, beside):
    for number in range(60):
        press(journal, f"CASE-{number}" * 12, outcome=Created(key(number)))
    journal.close()
    overwrite(beside, leaf_of(beside, 30), noise(4096))
    with newer(upgraded) as other:
        taken = keys(other)
        assert 30 < len(taken) < 63
        assert len(set(taken)) == len(taken)


def test_a_file_of_a_still_newer_version_is_left_alone(journal, upgraded):
    other = upgraded.with_name("sessions.schema-3.db")
    other.write_bytes(contents(upgraded))
    with newer(upgraded) as journal_of_2:
        assert len(keys(journal_of_2)) == 3
    assert other.exists()


def test_a_newer_version_that_comes_while_this_one_runs(journal, journal_path, beside):
    """The rules for newer versions let a running one go on, in the one file, until it ends."""
    first = press(journal, "CASE-1", outcome=Created("1"))
    intent = journal.write_intent(DRAFT)
    with newer(journal_path) as other:
        assert other.adopt_orphans() == []
        journal.write_outcome(intent.mark, Created("2"), 0.4)
        assert keys(other) == ["2", "1"]
    with pytest.raises(Settled):
        settle(journal, first, "3")
    assert not beside.exists()
    assert {row["team"] for row in rows_in(journal_path)} == {"first"}
    journal.close()
    assert keys(journal) == ["2", "1"]
    assert beside.exists()


def test_damage_after_a_newer_version_came_is_left_to_that_one(journal, journal_path, beside):
    for number in range(60):
        press(journal, f"CASE-{number}" * 12, outcome=Created(key(number)))
    with newer(journal_path) as other:
        other.notices()
    journal._store.do(journal_file.is_checkpointed)
    overwrite(journal_path, leaf_of(journal_path, 30), noise(4096))
    journal._store._database.execute("PRAGMA shrink_memory")
    assert len(keys(journal)) == 60  # the damaged page's come from this run's run log
    assert beside.exists()
    assert not list(journal_path.parent.glob("*.damaged-*"))


@pytest.mark.parametrize("kills", range(len(NEXT) + 1))
def test_a_kill_during_the_migration_leaves_the_earlier_schema(journal, journal_path, kills):
    press(journal, "CASE-1", outcome=Created("1"))
    journal.close()
    child = os.fork()
    if child == 0:
        step = (*NEXT[:kills], "SELECT kill()", *NEXT[kills:])
        with next_version(step), closing(journal_file.connect(journal_path)) as database:
            database.create_function("kill", 0, lambda: os._exit(9))
            journal_file.prepare(database, journal_path, was_unclean=False)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    with closing(sqlite3.connect(journal_path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,)
    assert "team" not in rows_in(journal_path)[0]
    with newer(journal_path) as other:
        assert keys(other) == ["1"]


def test_a_migration_that_fails_leaves_the_earlier_schema(journal, journal_path):
    press(journal, "CASE-1", outcome=Created("1"))
    journal.close()
    with next_version((*NEXT, "nonsense")), pytest.raises(JournalError, match="syntax error"):
        journal.write_intent(DRAFT)
    assert "team" not in rows_in(journal_path)[0]
    assert press(journal, "CASE-2", outcome=Created("2")) == 2


def test_the_schema_is_the_same_whether_new_or_brought_forward(journal, journal_path, tmp_path):
    journal.notices()
    journal.close()
    schemas = []
    for path in (journal_path, tmp_path / "new" / "sessions.db"):
        with newer(path) as other:
            other.notices()
        schemas.append(schema_of(path))
    assert schemas[0] == schemas[1]


def schema_of(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute("SELECT name, sql FROM sqlite_schema").fetchall()


def test_what_is_forgotten_beside_it_stays_forgotten(journal, upgraded):
    journal.notices()
    with closing(History(upgraded)) as history:
        forget(history, [1])
    journal.close()
    assert keys(journal) == ["?", "222"]


def test_the_versions_share_one_lock(journal, upgraded):
    journal.notices()
    names = {path.name for path in upgraded.parent.glob("*.lock")}
    assert names == {"sessions.lock"}
    (run_log,) = upgraded.parent.glob("*.jsonl")
    assert re.fullmatch(r"sessions\.schema-1\.run-[0-9a-f]{16}\.jsonl", run_log.name)
