"""A journal that a newer version wrote: written if that version allows it, otherwise only read."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.history.query import Exported, Query
from csr_desktop.sessions.journal import Journal, JournalError, Settled
from csr_desktop.sessions.journal import database as journal_file
from csr_desktop.sessions.journal.run_log import runs_with_logs
from csr_desktop.sessions.outcome import Created, LocalCause, NotSent, Refused, Unknown
from csr_desktop.webex.cancellation import Cancellation
from tests.sessions.conftest import ACME, Desk, change, rows_in
from tests.support.history import forget, found, press, set_note
from tests.support.journal import DRAFT, LONG_AGO, LOST, REFUSED, die
from tests.support.journal_file import key, leaf_of, noise, overwrite
from tests.support.newer_journal import NEXT, SAID, newer, next_version, schema_of
from tests.support.platforms import posix
from tests.support.rights import read_only

NEWER_WAITS = """
import sys
from pathlib import Path
from csr_desktop.sessions.journal import (Journal, database as file)
from tests.support.journal import DRAFT
from tests.support.newer_journal import NEXT

file.SCHEMA_VERSION, file._STEPS = 2, (*file._STEPS, NEXT)
file.LEAST_WRITER = int(sys.argv[2])
journal = Journal(Path(sys.argv[1]))
print(journal.write_intent(DRAFT)[0], flush=True)
sys.stdin.read()
"""


def fill(path: Path, least_writer: int) -> Path:
    """A journal of the next version: created 1 and 2, uncertain 3, refused 4."""
    with newer(path, least_writer) as journal:
        press(journal, "CASE-1", outcome=Created("111"))
        press(journal, "CASE-2", "Hardware", outcome=Created("222"))
        press(journal, "CASE-3", outcome=LOST)
        press(journal, "CASE-4", outcome=REFUSED)
        with closing(History(path)) as history:
            set_note(history, 2, "calls back")
    change(path, "UPDATE attempts SET team = 'second' WHERE id = 2")
    return path


@pytest.fixture
def allowed(journal_path: Path) -> Path:
    """A journal of the next version that this one may write to."""
    return fill(journal_path, 1)


@pytest.fixture
def refused(journal_path: Path) -> Path:
    """A journal of the next version that this one may not write to."""
    return fill(journal_path, 2)


@pytest.fixture(params=[1, 2], ids=["may write", "may not"])
def upgraded(request: pytest.FixtureRequest, journal_path: Path) -> Path:
    """A journal of the next version, both ways."""
    return fill(journal_path, request.param)


@contextmanager
def newer_waits(path: Path, least_writer: int) -> Iterator[subprocess.Popen[str]]:
    """A process of the next version with a create in progress."""
    command = [sys.executable, "-c", NEWER_WAITS, str(path), str(least_writer)]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
        text=True,
    ) as process:
        assert process.stdout
        process.stdout.readline()
        yield process
        process.communicate()


def keys(journal: Journal) -> list[str]:
    shown = (attempt.outcome for attempt in journal.recent(LONG_AGO, 99))
    return [each.session_key if isinstance(each, Created) else "?" for each in shown]


def settle(journal: Journal, attempt_id: int, key: str) -> None:
    (attempt,) = (each for each in journal.each() if each.attempt_id == attempt_id)
    unknown = replace(attempt, outcome=LOST)  # as a window shows it that has not checked again
    journal.mark_created(unknown, key)


def files_of(path: Path) -> dict[str, bytes]:
    """All files of a journal, and their contents; SQLite's side files only if not empty."""
    kept = (each for each in path.parent.iterdir() if not each.name.endswith("-shm"))
    return {each.name: each.read_bytes() for each in kept if each.stat().st_size}


# --- Read, whether it may be written or not ------------------------------------------------------


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
    assert "calls back" in target.read_text("utf-8-sig")


def test_values_of_other_kinds_do_not_stop_the_reading(journal, upgraded):
    change(upgraded, "UPDATE attempts SET outcome = 'postponed' WHERE id = 1")
    change(upgraded, "UPDATE attempts SET cause = 'struck by lightning' WHERE id = 3")
    assert journal.adopt_orphans() == []
    shown = {each.attempt_id: each.outcome for each in journal.each()}
    assert [type(shown[number]) for number in (1, 2, 3, 4)] == [Unknown, Created, Unknown, Refused]
    assert rows_in(upgraded)[0]["outcome"] == "postponed"


@pytest.mark.parametrize("least_writer", [1, 2])
def test_an_attempt_that_waits_is_not_called_uncertain(journal, journal_path, least_writer):
    with newer_waits(journal_path, least_writer) as process:
        assert journal.adopt_orphans() == []
        assert keys(journal) == []
        process.communicate()
        (orphan,) = journal.adopt_orphans()  # it ended without an outcome
        assert isinstance(orphan.outcome, Unknown)


@posix
@pytest.mark.parametrize("least_writer", [1, 2])
def test_a_kill_of_the_newer_version_before_its_checkpoint(journal, journal_path, least_writer):
    """The schema's number is then in the -wal alone."""
    press(journal, "CASE-1", outcome=Created("1"))
    journal.close()
    with newer_waits(journal_path, least_writer) as process:
        process.send_signal(signal.SIGKILL)
    assert journal_path.read_bytes()[60:64] == (1).to_bytes(4, "big")
    before = files_of(journal_path)
    (orphan,) = journal.adopt_orphans()
    assert isinstance(orphan.outcome, Unknown)
    assert keys(journal) == ["?", "1"]
    assert (SAID in journal.notices()) == (least_writer == 2)
    journal.close()
    assert (files_of(journal_path) == before) == (least_writer == 2)
    with newer(journal_path, least_writer) as other:
        assert keys(other) == (["?", "1"] if least_writer == 1 else ["1"])
        assert len(other.adopt_orphans()) == (least_writer == 2)


@pytest.mark.usefixtures("modes_count")
def test_where_nothing_can_be_written_it_is_read_all_the_same(journal, upgraded):
    with read_only(upgraded.parent, *upgraded.parent.glob("*")):
        assert keys(journal) == ["?", "222", "111"]
        with pytest.raises(JournalError):
            journal.write_intent(DRAFT)


# --- It may be written ---------------------------------------------------------------------------


def test_a_journal_that_may_be_written_is_written(journal, allowed):
    assert press(journal, "CASE-5", outcome=Created("555")) == 5
    settle(journal, 3, "333")
    with closing(History(allowed)) as history:
        set_note(history, 1, "noted there")
        forget(history, [4])
    assert journal.notices() == ""
    journal.close()
    with newer(allowed) as other:
        assert keys(other) == ["555", "333", "222", "111"]
        with closing(History(allowed)) as history:
            assert found(history, "case") == [5, 3, 2, 1]
            assert found(history, "noted there") == [1]
            assert found(history, "calls back") == [2]
    assert [row["team"] for row in rows_in(allowed)] == ["first", "second", "first", "first"]
    assert schema_number(allowed) == 2


def test_back_and_forth_nothing_is_lost_and_nothing_is_doubled(journal_path):
    expected: list[str] = []
    for number in range(1, 7):
        with newer(journal_path) if number % 2 else closing(Journal(journal_path)) as journal:
            press(journal, f"CASE-{number}", outcome=Created(str(number)))
            expected.insert(0, str(number))
            assert keys(journal) == expected
            assert journal.notices() == ""
    assert schema_number(journal_path) == 2


def test_a_kill_is_uncertain_in_both(journal, allowed):
    journal.write_intent(DRAFT)
    die(journal)
    with newer(allowed) as other:
        (orphan,) = other.adopt_orphans()
        assert orphan.first_code == "CASE-1042"
        assert keys(other)[0] == "?"
    assert not runs_with_logs(allowed)


def test_damage_is_mended_and_the_damaged_file_kept(journal, journal_path):
    with newer(journal_path) as other:
        for number in range(60):
            press(other, f"CASE-{number}" * 12, outcome=Created(key(number)))
    overwrite(journal_path, leaf_of(journal_path, 30), noise(4096))
    assert 20 < len(keys(journal)) < 60
    assert len(list(journal_path.parent.glob("*.damaged-*.db"))) == 1
    press(journal, "CASE-61", outcome=Created("61"))
    journal.close()
    with newer(journal_path) as other:
        assert keys(other)[0] == "61"
    assert {row["team"] for row in rows_in(journal_path)} == {"first"}


def test_a_newer_version_that_comes_while_this_one_runs(journal, journal_path):
    first = press(journal, "CASE-1", outcome=Created("1"))
    intent = journal.write_intent(DRAFT)
    with newer_waits(journal_path, 1):
        assert journal.adopt_orphans() == []
        journal.write_outcome(intent.mark, Created("2"), 0.4)
        assert keys(journal) == ["2", "1"]
        with pytest.raises(Settled):
            settle(journal, first, "3")
    assert {row["team"] for row in rows_in(journal_path)} == {"first"}
    assert schema_number(journal_path) == 2


def test_a_newer_version_s_outcome_is_not_deleted_by_its_age(journal, allowed):
    a_year_apart = "UPDATE attempts SET started_at = '201' || id || '-01-01', site_clock = 0"
    change(allowed, a_year_apart)
    change(allowed, "UPDATE attempts SET outcome = 'postponed' WHERE id = 1")
    journal.notices()
    with closing(History(allowed)) as history:
        assert history.prune(30, Cancellation()) == 1
        assert len(forget(history, [1]).kept) == 1
    assert [row["id"] for row in rows_in(allowed)] == [1, 3, 4]


# --- It may not be written -----------------------------------------------------------------------


def test_nothing_is_written_to_it_and_nothing_made_beside_it(journal, refused):
    before = files_of(refused)
    journal.adopt_orphans()
    with pytest.raises(JournalError, match="made by a newer CSR Desktop"):
        journal.write_intent(DRAFT)
    with pytest.raises(JournalError):
        settle(journal, 3, "333")
    with closing(History(refused)) as history:
        for write in (
            lambda: set_note(history, 1, "noted"),
            lambda: forget(history, [1]),
            lambda: history.forget_values(None),
        ):
            with pytest.raises(JournalError):
                write()
    journal.notices()
    journal.close()
    assert files_of(refused) == before


def test_what_is_old_is_not_deleted_from_it(journal, refused):
    a_year_apart = "UPDATE attempts SET started_at = '201' || id || '-01-01', site_clock = 0"
    change(refused, a_year_apart)
    with closing(History(refused)) as history, pytest.raises(JournalError):
        history.prune(30, Cancellation())
    assert len(rows_in(refused)) == 4


def test_each_run_says_so_once(journal, refused):
    notices = journal.notices()
    assert notices.startswith(SAID)
    assert "administrator" in notices
    assert journal.notices() == ""
    with closing(Journal(refused)) as again:
        assert again.notices().startswith(SAID)
    with newer(refused, 2) as other:
        assert other.notices() == ""


def test_a_press_is_not_sent(desk: Desk):
    fill(desk.journal_path, 2)
    before = files_of(desk.journal_path)
    desk.watched.before_creating = lambda: pytest.fail("it was sent")
    attempt = desk.create(Draft(desk.site, 13, {1: "CASE-1042"}), 0.0, Cancellation())
    assert isinstance(attempt.outcome, NotSent)
    assert attempt.outcome.problem.cause is LocalCause.JOURNAL
    assert files_of(desk.journal_path) == before


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM facts WHERE name = 'least_writer'",
        "UPDATE facts SET value = 'x'",
        "DROP TABLE facts",
    ],
)
def test_one_that_does_not_say_who_may_write_it_is_not_written(journal, allowed, sql):
    change(allowed, sql)
    before = files_of(allowed)
    assert keys(journal) == ["?", "222", "111"]
    with pytest.raises(JournalError):
        journal.write_intent(DRAFT)
    assert SAID in journal.notices()
    journal.close()
    assert files_of(allowed) == before


def test_one_that_shares_nothing_is_left_alone(journal, journal_path):
    journal_path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(journal_path)) as database:
        database.execute("CREATE TABLE sessions (id TEXT PRIMARY KEY, what BLOB)")
        database.execute("PRAGMA user_version = 4000")
    before = files_of(journal_path)
    for use in (journal.adopt_orphans, journal.notices, lambda: journal.write_intent(DRAFT)):
        with pytest.raises(JournalError, match="made by a newer CSR Desktop"):
            use()
    assert files_of(journal_path) == before


def test_a_damaged_one_is_left_to_the_newer_version(journal, journal_path):
    with newer(journal_path, 2) as other:
        for number in range(60):
            press(other, f"CASE-{number}" * 12, outcome=Created(key(number)))
    overwrite(journal_path, leaf_of(journal_path, 30), noise(4096))
    before = files_of(journal_path)
    with pytest.raises(JournalError):
        keys(journal)
    with pytest.raises(JournalError):
        journal.write_intent(DRAFT)
    journal.close()
    assert files_of(journal_path) == before
    with newer(journal_path, 2) as other:
        assert 20 < len(keys(other)) < 60


def test_damage_after_it_came_is_left_to_the_newer_version(journal, journal_path):
    for number in range(60):
        press(journal, f"CASE-{number}" * 12, outcome=Created(key(number)))
    with newer(journal_path, 2) as other:
        other.notices()
        with closing(sqlite3.connect(journal_path)) as database:
            journal_file.is_checkpointed(database)
    overwrite(journal_path, leaf_of(journal_path, 30), noise(4096))
    journal._store._database.execute("PRAGMA shrink_memory")
    with pytest.raises(JournalError):
        journal.write_intent(DRAFT)
    assert not list(journal_path.parent.glob("*.damaged-*"))


def test_one_that_comes_while_this_version_runs_gets_the_outcome_all_the_same(
    journal, journal_path
):
    press(journal, "CASE-1", outcome=Created("1"))
    intent = journal.write_intent(DRAFT)
    with newer_waits(journal_path, 2):
        with pytest.raises(JournalError):
            journal.write_outcome(intent.mark, Created("2"), 0.4)
        with pytest.raises(JournalError):
            journal.write_intent(DRAFT)
        assert keys(journal) == ["2", "1"]  # the window shows it, and that it is not written
        assert not journal.recent(LONG_AGO, 1)[0].is_saved
        assert SAID in journal.notices()
        with closing(History(journal_path)) as history, pytest.raises(JournalError):
            set_note(history, 1, "noted")
        journal.close()
    with newer(journal_path, 2) as other:
        assert len(other.adopt_orphans()) == 1  # the newer version's own
        assert keys(other) == ["?", "2", "1"]
    assert not runs_with_logs(journal_path)


def test_a_history_that_was_open_before_it_came_writes_nothing(journal, journal_path):
    press(journal, "CASE-1", outcome=Created("1"))
    with closing(History(journal_path)) as history:
        assert found(history) == [1]
        with newer(journal_path, 2) as other:
            other.notices()
        assert found(history) == [1]
        with pytest.raises(JournalError):
            set_note(history, 1, "noted")
    assert rows_in(journal_path)[0]["note"] is None


# --- Migrated -------------------------------------------------------------------------------------


@posix
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


def schema_number(path: Path) -> int:
    with closing(sqlite3.connect(path)) as database:
        return int(database.execute("PRAGMA user_version").fetchone()[0])
