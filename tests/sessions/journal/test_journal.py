from __future__ import annotations

import re
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal, JournalError, store
from csr_desktop.sessions.outcome import Created, LocalCause, NotSent, Unknown
from csr_desktop.webex.faults import Cause, Certainty, Problem
from tests.sessions.conftest import ACME, change, rows_in
from tests.support.earlier_run import INTENT_THEN_WAIT
from tests.support.journal import DRAFT, LONG_AGO, LOST, REFUSED, die
from tests.support.platforms import posix


def attempts(journal: Journal) -> list[int]:
    return [attempt.attempt_id for attempt in journal.recent(LONG_AGO, 100)]


# --- On disk -------------------------------------------------------------------------------------


def test_an_intent_is_on_disk_before_its_outcome(journal, journal_path):
    attempt_id, started_at, _ = journal.write_intent(DRAFT)
    (row,) = rows_in(journal_path)
    assert row["id"] == attempt_id
    assert (row["site"], row["account"]) == ("Acme Support", "hostid@acme.webex.com")
    assert row["session_type"] == 13
    assert row["tracking_codes"] == '{"1": "CASE-1042", "10": "Zoë \\"\N{DUCK}\\""}'
    assert row["started_at"] == started_at.isoformat(timespec="milliseconds")
    assert row["outcome"] is row["session_key"] is row["cause"] is None


@pytest.mark.parametrize(
    ("outcome", "columns"),
    [
        (Created("00011916"), ["created", "00011916", *[None] * 5]),
        (REFUSED, ["refused", None, "site refused", "110055", "No such type", "99", "sub"]),
        (
            NotSent(Problem(LocalCause.NO_PASSWORD, Certainty.NOT_SENT)),
            ["not sent", None, "no password", "", "", "", ""],
        ),
        (LOST, ["unknown", None, "connection lost", "", "", "", "reset"]),
    ],
)
def test_an_outcome_is_on_disk_when_it_is_written(journal, journal_path, outcome, columns):
    intent = journal.write_intent(DRAFT)
    journal.write_outcome(intent.mark, outcome, 1.25)
    (row,) = rows_in(journal_path)
    names = ("outcome", "session_key", "cause", "exception_id", "reason", "value", "detail")
    assert [row[name] for name in names] == columns
    assert row["seconds"] == 1.25


def test_an_attempt_that_is_taken_back_leaves_no_trace(journal, journal_path):
    journal.write_outcome(journal.write_intent(DRAFT).mark, LOST, 0.4)
    gone = journal.write_intent(DRAFT)
    journal.withdraw(gone.mark)
    assert [row["id"] for row in rows_in(journal_path)] == [1]
    assert journal.write_intent(DRAFT).attempt_id == 3, "its number is not used again"
    (run_log,) = journal_path.parent.glob("*.jsonl")
    assert gone.mark not in run_log.read_text()


def test_nor_does_a_kill_right_after_it_bring_it_back(journal, journal_path, monkeypatch):
    monkeypatch.setattr("csr_desktop.sessions.journal.journal.erase", lambda *_: None)
    gone = journal.write_intent(DRAFT)
    journal.withdraw(gone.mark)
    die(journal)
    (run_log,) = journal_path.parent.glob("*.jsonl")
    assert gone.mark in run_log.read_text()
    with closing(Journal(journal_path)) as next_run:
        assert next_run.adopt_orphans() == []
        assert next_run.notices() == ""
    assert rows_in(journal_path) == []


def test_what_has_an_outcome_is_not_taken_back(journal, journal_path):
    intent = journal.write_intent(DRAFT)
    journal.write_outcome(intent.mark, Created("1"), 0.4)
    with pytest.raises(JournalError, match="no attempt"):
        journal.withdraw(intent.mark)
    die(journal)
    assert [row["session_key"] for row in rows_in(journal_path)] == ["1"]


def test_an_outcome_touches_its_own_attempt_alone(journal, journal_path):
    first = journal.write_intent(DRAFT)
    second = journal.write_intent(DRAFT)
    journal.write_outcome(second.mark, Created("1"), 0.4)
    assert {row["id"]: row["outcome"] for row in rows_in(journal_path)} == {
        first.attempt_id: None,
        second.attempt_id: "created",
    }


def test_an_outcome_without_an_intent_is_not_taken_for_saved(journal):
    with pytest.raises(JournalError, match="there is no attempt nobody:7"):
        journal.write_outcome("nobody:7", Created("1"), 0.4)


def test_every_commit_waits_for_the_disk(journal, journal_path):
    journal.write_intent(DRAFT)
    read = lambda database: database.execute("PRAGMA synchronous").fetchone()[0]  # noqa: E731
    assert journal._store.do(read) == 2
    with closing(sqlite3.connect(journal_path)) as other:
        assert other.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert other.execute("PRAGMA user_version").fetchone()[0] == 1


def test_files_and_folder_are_the_rep_s_alone(journal, journal_path):
    journal.write_intent(DRAFT)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in journal_path.parent.iterdir()}
    files = {"sessions.db", "sessions.db-wal", "sessions.db-shm", "sessions.lock"}
    (run_log,) = modes.keys() - files
    assert re.fullmatch(r"sessions\.run-[0-9a-f]{16}\.jsonl", run_log)
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(journal_path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(("mode", "after"), [(0o644, 0o600), (0o444, 0o400)])
def test_a_file_that_others_could_read_is_closed_to_them(journal, journal_path, mode, after):
    journal.write_intent(DRAFT)
    journal.close()
    journal_path.chmod(mode)
    journal.recent(LONG_AGO, 1)
    assert stat.S_IMODE(journal_path.stat().st_mode) == after


def test_nothing_is_opened_before_the_first_use(journal, journal_path):
    journal.close()
    assert not journal_path.parent.exists()


def test_a_journal_is_used_again_after_it_was_closed(journal, journal_path):
    first = journal.write_intent(DRAFT)
    journal.close()
    assert not journal_path.with_name("sessions.db-wal").exists()
    journal.close()
    journal.write_outcome(first.mark, Created("1"), 0.4)
    assert attempts(journal) == [first.attempt_id]


# --- Recent --------------------------------------------------------------------------------------


def test_an_attempt_comes_back_as_it_was(journal):
    intent = journal.write_intent(DRAFT)
    journal.write_outcome(intent.mark, Created("11916961", "PRIMARY"), 1.25)
    (attempt,) = journal.recent(LONG_AGO, 10)
    assert (attempt.site, attempt.session_type) == ("Acme Support", 13)
    assert attempt.tracking_codes == DRAFT.tracking_codes
    assert abs(attempt.started_at - intent.started_at) < timedelta(milliseconds=1)
    assert (attempt.seconds, attempt.outcome) == (1.25, Created("11916961"))
    assert attempt.is_saved


@pytest.mark.parametrize("cause", [*Cause, *LocalCause])
def test_every_cause_comes_back(journal, cause):
    intent = journal.write_intent(Draft(ACME, None, {}))
    unknown = Unknown(Problem(cause, Certainty.UNKNOWN, "999999", "Why", "v", "d"))
    journal.write_outcome(intent.mark, unknown, 0.4)
    (attempt,) = journal.recent(LONG_AGO, 10)
    assert attempt.outcome == unknown
    assert attempt.session_type is None


def test_only_attempts_that_made_or_may_have_made_a_session_the_newest_first(journal):
    outcomes = [Created("1"), REFUSED, LOST, NotSent(REFUSED.problem), Created("2")]
    ids = []
    for outcome in outcomes:
        intent = journal.write_intent(DRAFT)
        journal.write_outcome(intent.mark, outcome, 0.4)
        ids.append(intent.attempt_id)
    journal.write_intent(DRAFT)
    assert attempts(journal) == [ids[4], ids[2], ids[0]]
    assert len(journal.recent(LONG_AGO, 2)) == 2


def test_since_counts_in_any_time_zone(journal, journal_path):
    intent = journal.write_intent(DRAFT)
    journal.write_outcome(intent.mark, Created("1"), 0.4)
    change(journal_path, "UPDATE attempts SET started_at = '2026-03-01T23:30:00.000+00:00'")
    tokyo = datetime.fromisoformat("2026-03-02T08:30:00+09:00")
    assert len(journal.recent(tokyo, 10)) == 1
    assert journal.recent(tokyo + timedelta(seconds=1), 10) == []


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("cause", "cause of a newer version"),
        ("tracking_codes", "{"),
        ("tracking_codes", "[]"),
        ("tracking_codes", '{"one": ""}'),
        ("started_at", "yesterday"),
        ("started_at", "2026-03-01T23:30:00"),
    ],
)
@pytest.mark.parametrize("outcome", [Created("1"), LOST])
def test_what_can_t_be_read_in_a_row_does_not_hide_the_rest(
    journal, journal_path, column, value, outcome
):
    for each in (outcome, Created("2")):
        journal.write_outcome(journal.write_intent(DRAFT).mark, each, 0.4)
    change(journal_path, f"UPDATE attempts SET {column} = ? WHERE id = 1", value)
    second, first = journal.recent(LONG_AGO, 10)
    assert second.outcome == Created("2")
    assert type(first.outcome) is type(outcome)
    assert first.started_at.tzinfo is not None


def test_a_created_attempt_without_a_key_is_uncertain(journal, journal_path):
    journal.write_outcome(journal.write_intent(DRAFT).mark, Created("1"), 0.4)
    change(journal_path, "UPDATE attempts SET session_key = NULL")
    assert isinstance(journal.recent(LONG_AGO, 1)[0].outcome, Unknown)


# --- Orphans -------------------------------------------------------------------------------------


@pytest.fixture
def ended(journal_path: Path) -> Callable[[Draft], int]:
    """An attempt of a run that died before its outcome: its lock is free, its run log remains."""

    def press(draft: Draft) -> int:
        other = Journal(journal_path)
        intent = other.write_intent(draft)
        die(other)
        return intent.attempt_id

    return press


def test_the_attempt_of_a_program_that_is_gone_becomes_unknown(journal, journal_path, ended):
    attempt_id = ended(DRAFT)
    (orphan,) = journal.adopt_orphans()
    unknown = Unknown(Problem(LocalCause.PROGRAM_ENDED, Certainty.UNKNOWN))
    assert (orphan.attempt_id, orphan.outcome) == (attempt_id, unknown)
    assert orphan.tracking_codes == DRAFT.tracking_codes
    (row,) = rows_in(journal_path)
    assert (row["outcome"], row["cause"]) == ("unknown", "program ended")
    assert journal.recent(LONG_AGO, 10)[0].outcome == unknown
    assert journal.adopt_orphans() == []


@pytest.mark.parametrize("outcome", [Created("1"), REFUSED, LOST, NotSent(REFUSED.problem)])
def test_an_attempt_with_an_outcome_is_no_orphan(journal, journal_path, outcome):
    other = Journal(journal_path)
    intent = other.write_intent(DRAFT)
    other.write_outcome(intent.mark, outcome, 0.4)
    die(other)
    before = rows_in(journal_path)
    assert journal.adopt_orphans() == []
    assert rows_in(journal_path) == before


def test_an_outcome_that_arrives_during_the_adoption_counts(
    journal, journal_path, ended, monkeypatch
):
    ended(DRAFT)

    def arrives(*_: object) -> bool:
        change(journal_path, "UPDATE attempts SET outcome = 'created', session_key = '7'")
        return False

    monkeypatch.setattr(store, "is_living", arrives)
    assert journal.adopt_orphans() == []
    (row,) = rows_in(journal_path)
    assert (row["outcome"], row["session_key"]) == ("created", "7")


def test_the_late_outcome_of_an_adopted_attempt_counts(journal, journal_path, monkeypatch):
    intent = journal.write_intent(DRAFT)
    with monkeypatch.context() as patch:
        patch.setattr(store, "is_living", lambda *_: False)
        assert journal.adopt_orphans()
    journal.write_outcome(intent.mark, Created("1"), 0.4)
    assert journal.recent(LONG_AGO, 10)[0].outcome == Created("1")


@posix
def test_kill_9_between_intent_and_outcome_leaves_an_attempt_to_adopt(journal, journal_path):
    command = [sys.executable, "-c", INTENT_THEN_WAIT, str(journal_path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[3]
    ) as process:
        assert process.stdout
        attempt_id = int(process.stdout.readline())
        assert journal.adopt_orphans() == []
        process.send_signal(signal.SIGKILL)
        process.wait()
        (orphan,) = journal.adopt_orphans()
    assert orphan.attempt_id == attempt_id
    assert orphan.tracking_codes == {1: "CASE-1042"}


def test_two_programs_share_one_journal(journal, journal_path):
    other = Journal(journal_path)
    intents = [each.write_intent(DRAFT) for each in (journal, other) * 3]
    for intent in intents:
        other.write_outcome(intent.mark, Created(str(intent.attempt_id)), 0.4)
    ids = [intent.attempt_id for intent in intents]
    other.close()
    assert len(set(ids)) == 6
    assert attempts(journal) == ids[::-1]


# --- What can go wrong ---------------------------------------------------------------------------


def assert_unusable(journal: Journal, match: str) -> None:
    for use in (
        lambda: journal.write_intent(DRAFT),
        lambda: journal.write_outcome("a:1", Created("1"), 0.4),
        lambda: journal.recent(LONG_AGO, 10),
        journal.adopt_orphans,
    ):
        with pytest.raises(JournalError, match=match):
            use()


def test_a_folder_in_the_file_s_place(journal, journal_path):
    journal_path.mkdir(parents=True)
    assert_unusable(journal, "unable to open database file")


def test_a_file_in_the_folder_s_place(journal, journal_path):
    journal_path.parent.parent.mkdir(parents=True)
    journal_path.parent.write_text("")
    assert_unusable(journal, "FileExistsError|NotADirectoryError")


@pytest.mark.parametrize("draft", [Draft(ACME, 10**30, {}), Draft(ACME, 13, {1: "\ud800"})])
def test_what_sqlite_can_t_take_is_a_journal_error(journal, draft):
    with pytest.raises(JournalError):
        journal.write_intent(draft)
    assert journal.write_intent(DRAFT)


def test_another_thread_is_told_so(journal):
    journal.write_intent(DRAFT)
    errors: list[Exception] = []

    def use() -> None:
        try:
            journal.write_intent(DRAFT)
        except JournalError as error:
            errors.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert "SQLite objects created in a thread can only be used in that same thread" in str(
        errors[0]
    )
