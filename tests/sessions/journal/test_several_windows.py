"""Several windows on one journal, one after another and at once; older versions; the clock."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.journal import journal as journal_module
from csr_desktop.sessions.journal import salvage as journal_damage
from csr_desktop.sessions.outcome import Created, Unknown
from tests.sessions.conftest import ACME, change, rows_in
from tests.support.earlier_run import INTENT_THEN_WAIT
from tests.support.journal import clock_at, die
from tests.support.platforms import posix

DRAFT = Draft(ACME, 13, {1: "CASE-1042"})
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@contextmanager
def another_window(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A program that has an attempt in progress."""
    command = [sys.executable, "-c", INTENT_THEN_WAIT, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[3]
    ) as process:
        assert process.stdout
        assert process.stdout.readline().strip().isdigit()
        yield process


def outcomes(path: Path) -> list[str | None]:
    return [row["outcome"] for row in rows_in(path)]


def keys(path: Path) -> list[str | None]:
    return [row["session_key"] for row in rows_in(path)]


# --- Alive and dead -------------------------------------------------------------------------------


@posix
@pytest.mark.parametrize("days", [-4000, 0, 4000])
def test_the_attempt_of_a_living_window_is_left_to_it_whatever_the_clock_says(
    journal, journal_path, days
):
    with another_window(journal_path) as window:
        moment = (datetime.now(UTC) + timedelta(days=days)).isoformat(timespec="milliseconds")
        change(journal_path, "UPDATE attempts SET started_at = ?", moment)
        assert journal.adopt_orphans() == []
        assert outcomes(journal_path) == [None]
        window.send_signal(signal.SIGKILL)
        window.wait()
        assert len(journal.adopt_orphans()) == 1


@pytest.mark.parametrize("days", [-4000, 0, 4000])
def test_the_attempt_of_a_dead_window_is_adopted_whatever_the_clock_says(
    journal, journal_path, days
):
    with another_window(journal_path) as window:
        window.kill()
    moment = (datetime.now(UTC) + timedelta(days=days)).isoformat(timespec="milliseconds")
    change(journal_path, "UPDATE attempts SET started_at = ?", moment)
    (orphan,) = journal.adopt_orphans()
    assert isinstance(orphan.outcome, Unknown)
    assert outcomes(journal_path) == ["unknown"]


def test_orphans_come_in_the_order_of_their_presses(journal, journal_path):
    other = Journal(journal_path)
    ids = [other.write_intent(DRAFT)[0] for _ in range(3)]
    die(other)
    assert [attempt.attempt_id for attempt in journal.adopt_orphans()] == ids


def test_a_program_that_is_started_by_the_window_does_not_keep_it_alive(journal, journal_path):
    other = Journal(journal_path)
    other.write_intent(DRAFT)
    with subprocess.Popen(
        [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False
    ):
        die(other)
        assert len(journal.adopt_orphans()) == 1


def test_a_window_that_closes_leaves_no_run_log_and_a_dead_one_s_is_cleared_away(
    journal, journal_path
):
    other = Journal(journal_path)
    other.write_intent(DRAFT)
    journal.write_outcome(journal.write_intent(DRAFT).mark, Created("1"), 0.4)
    assert len(list(journal_path.parent.glob("*.jsonl"))) == 2
    die(other)
    journal.adopt_orphans()
    assert len(list(journal_path.parent.glob("*.jsonl"))) == 1
    journal.close()
    names = sorted(path.name for path in journal_path.parent.iterdir())
    assert names == ["sessions.db", "sessions.lock"]


def test_a_run_log_stays_while_a_reader_holds_the_wal_back(journal, journal_path):
    first = Journal(journal_path)
    first.write_outcome(first.write_intent(DRAFT).mark, Created("1"), 0.4)
    with closing(sqlite3.connect(journal_path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM attempts").fetchone()
        first.write_outcome(first.write_intent(DRAFT).mark, Created("2"), 0.4)
        die(first)
        journal.adopt_orphans()
        assert len(list(journal_path.parent.glob("*.jsonl"))) == 2
    journal.adopt_orphans()
    assert len(list(journal_path.parent.glob("*.jsonl"))) == 1


def test_a_run_log_that_can_t_be_written_stops_nothing(journal, journal_path, monkeypatch, caplog):
    def fail(*_: object) -> int:
        raise OSError(28, "No space left on device")

    journal.recent(LONG_AGO, 1)
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", fail)
        intent = journal.write_intent(DRAFT)
        journal.write_outcome(intent.mark, Created("1"), 0.4)
    assert "No space left on device" in caplog.text
    assert keys(journal_path) == ["1"]


# --- A file that another window has replaced -----------------------------------------------------


def test_an_outcome_goes_into_the_file_that_is_there_now(journal, journal_path, monkeypatch):
    monkeypatch.setattr(journal_damage, "_salvage", lambda *_: (0, None))  # nothing is readable
    mine = journal.write_intent(DRAFT)
    with closing(sqlite3.connect(journal_path)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    journal_path.write_bytes(b"These are my notes. " * 4000)
    third = Journal(journal_path)
    third.recent(LONG_AGO, 9)
    assert rows_in(journal_path) == []
    marks = [third.write_intent(DRAFT).mark for _ in range(3)]
    assert mine.attempt_id in {row["id"] for row in rows_in(journal_path)}  # they start again
    journal.write_outcome(mine.mark, Created("7"), 0.4)
    assert keys(journal_path).count("7") == 1  # in its own row, not in the other's
    for mark, key in zip(marks, "123", strict=True):
        third.write_outcome(mark, Created(key), 0.4)
    assert {"1", "2", "3", "7"} <= set(keys(journal_path))
    assert "was missing" not in journal.notices()
    third.close()
    journal.close()
    assert {"1", "2", "3", "7"} <= set(keys(journal_path))


def test_a_file_that_was_deleted_under_a_window_comes_back_with_its_attempts(journal, journal_path):
    journal.write_intent(DRAFT)
    journal.close()
    first = journal.write_intent(DRAFT)
    journal.write_outcome(first.mark, Created("1"), 0.4)
    second = journal.write_intent(DRAFT)
    for path in journal_path.parent.glob("sessions.db*"):
        path.unlink()
    journal.write_outcome(second.mark, Created("2"), 0.4)
    assert [(row["id"], row["session_key"]) for row in rows_in(journal_path)] == [
        (first.attempt_id, "1"),
        (second.attempt_id, "2"),
    ]
    assert first.attempt_id == 2
    assert "was missing" in journal.notices()


# --- The clock -----------------------------------------------------------------------------------


def test_the_order_is_that_of_the_presses_whatever_the_clock_says(journal, monkeypatch):
    today = datetime.now(UTC)
    for number, days in enumerate((0, 400, 1, 0), 1):
        monkeypatch.setattr(journal_module, "datetime", clock_at(today + timedelta(days=days)))
        journal.write_outcome(journal.write_intent(DRAFT).mark, Created(str(number)), 0.4)
    shown = [a.outcome for a in journal.recent(today - timedelta(seconds=1), 9)]
    assert shown == [Created("4"), Created("3"), Created("2"), Created("1")]


def test_an_attempt_that_started_in_the_future_is_adopted_and_shown(journal, journal_path):
    other = Journal(journal_path)
    journal_module_clock = clock_at(datetime.now(UTC) + timedelta(days=400))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal_module, "datetime", journal_module_clock)
        other.write_intent(DRAFT)
    die(other)
    assert len(journal.adopt_orphans()) == 1
    (attempt,) = journal.recent(datetime.now(UTC) - timedelta(hours=1), 9)
    assert isinstance(attempt.outcome, Unknown)
