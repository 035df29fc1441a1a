"""A journal that can be read but not written: read-only, a full disk, locked by another program."""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal, JournalError, run_log
from csr_desktop.sessions.journal import database as journal_file
from csr_desktop.sessions.journal import lock as journal_lock
from csr_desktop.sessions.outcome import Attempt, Created, LocalCause, NotSent, Unknown
from csr_desktop.webex.cancellation import Cancellation
from tests.sessions.conftest import ACME, Desk
from tests.support.journal import LOST, REFUSED, die
from tests.support.journal_file import held, keys
from tests.support.rights import make_room, read_only

DRAFT = Draft(ACME, 13, {1: "CASE-1042"})
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def press(desk: Desk) -> Attempt:
    return desk.create(Draft(desk.site, 13, {1: "CASE-1"}), time.monotonic(), Cancellation())


# --- The intent ----------------------------------------------------------------------------------


def test_a_new_journal_in_a_read_only_folder(journal, journal_path, modes_count):
    journal_path.parent.mkdir(parents=True)
    with read_only(journal_path.parent):
        for use in (
            lambda: journal.write_intent(DRAFT),
            lambda: journal.write_outcome("a:1", Created("1"), 0.4),
            lambda: journal.recent(LONG_AGO, 10),
            journal.adopt_orphans,
            lambda: journal.known_keys(ACME.account),
            journal.notices,
        ):
            with pytest.raises(JournalError, match="Permission denied"):
                use()
    assert journal.write_intent(DRAFT)


@pytest.mark.parametrize("what", ["folder", "file", "both"])
def test_with_a_read_only_journal_nothing_is_sent(desk, modes_count, what):
    press(desk)
    desk.journal.close()
    paths = {"folder": [desk.journal_path.parent], "file": [desk.journal_path]}
    paths["both"] = paths["file"] + paths["folder"]
    with read_only(*paths[what]):
        outcome = press(desk).outcome
        assert stat.S_IMODE(desk.journal_path.stat().st_mode) == (
            0o600 if what == "folder" else 0o400
        )
    assert isinstance(outcome, NotSent)
    assert outcome.problem.cause is LocalCause.JOURNAL
    assert len(desk.watched.sessions) == 1


def test_with_a_full_disk_nothing_is_sent(desk, full_disk):
    desk.journal.write_intent(DRAFT)
    desk.watched.before_creating = lambda: pytest.fail("it was sent")
    full_disk()
    outcome = press(desk).outcome
    make_room()
    assert isinstance(outcome, NotSent)
    assert outcome.problem.cause is LocalCause.JOURNAL
    assert desk.watched.sessions == ()


def test_with_a_locked_journal_nothing_is_sent(desk, soon_tired):
    press(desk)
    with held(desk.journal_path):
        outcome = press(desk).outcome
    assert isinstance(outcome, NotSent)
    assert "database is locked" in outcome.problem.detail
    assert len(desk.watched.sessions) == 1
    assert isinstance(press(desk).outcome, Created)


def test_a_window_that_hangs_in_the_journal_is_not_waited_for(journal, journal_path, soon_tired):
    journal.write_intent(DRAFT)
    with journal_lock.locked(journal_path.with_name("sessions.lock"), 1):
        for use in (lambda: journal.write_intent(DRAFT), lambda: journal.recent(LONG_AGO, 1)):
            with pytest.raises(JournalError, match="another window holds the journal"):
                use()
    assert journal.write_intent(DRAFT)


# --- The outcome ---------------------------------------------------------------------------------


def test_a_key_that_a_full_disk_can_t_take_is_shown_and_written_when_there_is_room(desk, full_disk):
    desk.watched.before_creating = full_disk
    attempt = press(desk)
    (session,) = desk.watched.sessions
    assert attempt.outcome == Created(session.key, "PRIMARY")
    assert not attempt.is_saved
    assert [a.outcome for a in desk.journal.recent(LONG_AGO, 9)] == [Created(session.key)]
    assert keys(desk.journal_path) == [None]
    make_room()
    assert [a.outcome for a in desk.journal.recent(LONG_AGO, 9)] == [Created(session.key)]
    assert keys(desk.journal_path) == [session.key]


@pytest.mark.parametrize("outcome", [Created("7"), REFUSED, LOST])
def test_it_is_written_at_the_close_at_the_latest(journal, journal_path, full_disk, outcome):
    intent = journal.write_intent(DRAFT)
    full_disk()
    with pytest.raises(JournalError):
        journal.write_outcome(intent.mark, outcome, 0.4)
    make_room()
    journal.close()
    (attempt,) = journal.each()
    assert attempt.outcome == outcome
    journal.close()
    assert sorted(p.name for p in journal_path.parent.iterdir()) == ["sessions.db", "sessions.lock"]


def test_it_is_unknown_after_a_restart_if_the_disk_took_nothing_at_all(
    journal, journal_path, full_disk
):
    intent = journal.write_intent(DRAFT)
    full_disk()
    with pytest.raises(JournalError):
        journal.write_outcome(intent.mark, Created("7"), 0.4)
    die(journal)
    make_room()
    with closing(Journal(journal_path)) as restarted:
        (orphan,) = restarted.adopt_orphans()
    assert isinstance(orphan.outcome, Unknown)


def test_an_outcome_that_a_locked_journal_can_t_take_survives_a_kill(
    journal, journal_path, soon_tired, monkeypatch
):
    intent = journal.write_intent(DRAFT)
    synced: list[Path] = []
    monkeypatch.setattr(run_log, "sync_folder", synced.append)
    with held(journal_path):
        with pytest.raises(JournalError, match="database is locked"):
            journal.write_outcome(intent.mark, Created("7"), 0.4)
        assert keys(journal_path) == [None]
        assert synced == [journal_path.parent]
    die(journal)
    restarted = Journal(journal_path)
    assert restarted.adopt_orphans() == []
    assert [a.outcome for a in restarted.recent(LONG_AGO, 9)] == [Created("7")]
    restarted.close()
    assert not list(journal_path.parent.glob("*.jsonl"))


def test_what_failed_does_not_hold_up_the_next_use(journal, journal_path, monkeypatch, soon_tired):
    intent = journal.write_intent(DRAFT)
    with held(journal_path):
        with pytest.raises(JournalError):
            journal.write_outcome(intent.mark, Created("7"), 0.4)
        monkeypatch.setattr(journal_file, "BUSY_SECONDS", 60)
        began = time.monotonic()
        (shown,) = journal.recent(LONG_AGO, 9)
        assert (shown.outcome, shown.is_saved) == (Created("7"), False)
        assert time.monotonic() - began < 5
        journal.close()
        assert time.monotonic() - began < 10
    with closing(Journal(journal_path)) as restarted:
        assert restarted.adopt_orphans() == []
    assert keys(journal_path) == ["7"]


def test_what_the_site_told_later_is_not_undone_by_a_run_log(journal, journal_path, soon_tired):
    journal.write_intent(DRAFT)
    die(journal)
    (run_log,) = journal_path.parent.glob("*.jsonl")
    kept = run_log.read_bytes()
    other = Journal(journal_path)
    (orphan,) = other.adopt_orphans()
    other.mark_created(orphan, "42")
    mark = kept.split(b'"mark": "')[1].split(b'"')[0].decode()
    line = '{"mark": "%s", "outcome": "unknown", "session_key": null, "seconds": 1, "cause":'
    line += ' "stopped", "exception_id": "", "reason": "", "value": "", "detail": ""}'
    run_log.write_bytes(kept + b"\n" + (line % mark).encode())
    other.adopt_orphans()
    assert keys(journal_path) == ["42"]
    other.close()


# --- Reading -------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["closed", "killed", "killed, and the run log is gone"])
@pytest.mark.parametrize("what", ["folder", "file", "both"])
def test_a_read_only_journal_is_still_shown(journal, journal_path, modes_count, end, what):
    journal.write_outcome(journal.write_intent(DRAFT).mark, Created("7"), 0.4)
    journal.write_intent(DRAFT)
    journal.close() if end == "closed" else die(journal)
    for log in journal_path.parent.glob("*.jsonl") if "gone" in end else ():
        log.unlink()
    paths = [] if what == "folder" else list(journal_path.parent.glob("sessions.*"))
    if what != "file":
        paths.append(journal_path.parent)
    before = {path.name: path.read_bytes() for path in journal_path.parent.iterdir()}
    again = Journal(journal_path)
    with read_only(*paths):
        (orphan,) = again.adopt_orphans()
        assert isinstance(orphan.outcome, Unknown)
        shown = [type(attempt.outcome) for attempt in again.recent(LONG_AGO, 9)]
        assert shown == [Unknown, Created]
        assert set(again.known_keys(ACME.account)) == {"7"}
        assert again.notices() == ""
        again.close()
    if what != "file":
        assert {p.name: p.read_bytes() for p in journal_path.parent.iterdir()} == before
    assert [a.attempt_id for a in again.adopt_orphans()] == [2]
    again.close()


def test_the_copy_that_is_read_is_deleted(
    journal, journal_path, modes_count, tmp_path, monkeypatch
):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))
    (tmp_path / "runtime").mkdir()
    journal.write_intent(DRAFT)
    journal.close()
    with read_only(journal_path.parent):
        journal.recent(LONG_AGO, 9)
    assert os.listdir(tmp_path / "runtime") == []  # noqa: PTH208


def test_a_locked_journal_is_still_shown(journal, journal_path, soon_tired):
    journal.write_outcome(journal.write_intent(DRAFT).mark, Created("7"), 0.4)
    journal.write_intent(DRAFT)
    die(journal)
    again = Journal(journal_path)
    with held(journal_path):
        (orphan,) = again.adopt_orphans()
        assert isinstance(orphan.outcome, Unknown)
        shown = [type(attempt.outcome) for attempt in again.recent(LONG_AGO, 9)]
        assert shown == [Unknown, Created]
        assert keys(journal_path) == ["7", None]
    assert [a.attempt_id for a in again.adopt_orphans()] == [2]
    again.close()


def test_a_key_that_could_not_be_written_is_in_what_is_shown(journal, journal_path, soon_tired):
    other = Journal(journal_path)
    other.write_intent(DRAFT)
    intent = journal.write_intent(DRAFT)
    die(other)
    with held(journal_path):
        with pytest.raises(JournalError):
            journal.write_outcome(intent.mark, Created("7"), 0.4)
        assert len(journal.adopt_orphans()) == 1
        shown = journal.recent(LONG_AGO, 9)
    assert [type(attempt.outcome) for attempt in shown] == [Created, Unknown]


def test_a_journal_that_another_program_keeps_for_itself_can_t_be_shown(
    journal, journal_path, soon_tired
):
    journal.write_intent(DRAFT)
    journal.close()
    with closing(sqlite3.connect(journal_path)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        for use in (journal.adopt_orphans, lambda: journal.recent(LONG_AGO, 9)):
            with pytest.raises(JournalError, match="database is locked"):
                use()
    with closing(Journal(journal_path)) as restarted:
        assert len(restarted.adopt_orphans()) == 1


def test_the_names_of_new_folders_are_put_on_disk(journal, journal_path, monkeypatch):
    synced: list[Path] = []
    monkeypatch.setattr(journal_file, "sync_folder", synced.append)
    journal.write_intent(DRAFT)
    folder = journal_path.parent
    assert {folder.parent, folder.parent.parent} <= set(synced)
