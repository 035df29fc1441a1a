"""Deleted attempts are removed from every file; retention never relies on one clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from csr_desktop.sessions.history import forget as search_forget
from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Created, NotSent, Outcome
from csr_desktop.webex.cancellation import Cancellation
from tests.sessions.conftest import ACME, change, rows_in
from tests.support.history import fill, forget, found, maintain, marks_of, press, set_note
from tests.support.journal import DRAFT, LONG_AGO, LOST, REFUSED, clock_at, die

CANARY = "CANARY-77042"


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
    piece = "\U0002a6a5".encode()[1:]  # FTS5 omits what a trigram shares with the previous one
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
        path.unlink()  # the journal is lost under the window: its run log restores what it has
    assert [a.attempt_id for a in journal.recent(LONG_AGO, 9)] == [second]


def test_a_kill_after_something_was_forgotten_is_no_damage(history, journal, journal_path):
    first, second = press(journal, CANARY), press(journal, "CASE-2")
    run_log = next(journal_path.parent.glob("*.jsonl"))
    kept = run_log.read_bytes()
    forget(history, [first])
    history.close()
    die(journal)
    run_log.write_bytes(kept)  # as if the lines had not been overwritten in time
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
    """An attempt from this many days ago; `clock`: the site's, None if it said nothing."""
    number = press(journal, f"CASE-{days}", outcome=outcome)
    moment = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="milliseconds")
    sql = "UPDATE attempts SET started_at = ?, site_clock = ? WHERE id = ?"
    change(path, sql, moment, clock, number)
    return number


def prune(history: History, days: int, *, ahead: float = 0) -> int:
    """What retention deletes while this computer's clock is this many days ahead."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            search_forget, "datetime", clock_at(datetime.now(UTC) + timedelta(days=ahead))
        )
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
    """The site's clock counts against this computer's, and so does its silence."""
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


def test_retention_goes_on_until_it_is_canceled(history, journal_path):
    fill(journal_path, 450)
    change(journal_path, "UPDATE attempts SET started_at = '2020-03-01' WHERE id < 450")
    change(journal_path, "UPDATE attempts SET started_at = '2020-03-03' WHERE id = 450")
    ended = Cancellation()
    ended.cancel()
    assert history.prune(1, ended) == 0
    assert history.prune(1, Cancellation()) == 450 - 1
    assert len(rows_in(journal_path)) == 1  # the newest shows at least how late it is
