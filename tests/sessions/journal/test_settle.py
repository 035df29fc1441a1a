"""An attempt is identified by its mark.

What is not written is never reported as written, and what belongs to one attempt never reaches
another.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.journal import Journal, JournalError
from csr_desktop.sessions.journal import salvage as journal_damage
from csr_desktop.sessions.outcome import Attempt, Created, Unknown
from csr_desktop.sessions.site.check_result import AlreadySettled, Found
from csr_desktop.sessions.site.check_with_site import CheckWithSite
from tests.sessions.conftest import ACME, Desk, change, rows_in
from tests.support.journal import LONG_AGO, LOST, die
from tests.support.journal_file import held, keys
from tests.support.rights import make_room, read_only


def uncertain(journal: Journal, code: str = "CASE-1") -> Attempt:
    """An attempt as the window shows it, and the journal has it."""
    number, started_at, mark = journal.write_intent(Draft(ACME, 13, {1: code}))
    journal.write_outcome(mark, LOST, 0.4)
    return Attempt(number, ACME.name, 13, {1: code}, started_at, 0.4, LOST, mark=mark)


def settle(journal: Journal, attempt: Attempt, key: str) -> Found | AlreadySettled:
    """What the window receives once the site, or the rep, has named a key."""
    return CheckWithSite(journal, None, None).mark_created(attempt, key)  # type: ignore[arg-type]


def saved(journal: Journal, attempt: Attempt, key: str) -> bool:
    found = settle(journal, attempt, key)
    assert isinstance(found, Found)
    assert (found.attempt.mark, found.attempt.outcome) == (attempt.mark, Created(key))
    return found.attempt.is_saved


def restarted(path: Path) -> list[object]:
    """The outcomes that the next run shows."""
    with closing(Journal(path)) as journal:
        journal.adopt_orphans()
        return [attempt.outcome for attempt in journal.recent(LONG_AGO, 9)]


def test_a_found_key_is_on_disk_when_it_is_called_saved(journal, journal_path):
    attempt = uncertain(journal)
    assert saved(journal, attempt, "42")
    (row,) = rows_in(journal_path)
    assert (row["outcome"], row["session_key"]) == ("created", "42")
    assert (row["cause"], row["seconds"]) == ("connection lost", 0.4)
    assert saved(journal, attempt, "42")  # reported twice, it is still true


# --- A full disk ----------------------------------------------------------------------------------


def test_with_a_full_disk_a_found_key_is_not_called_saved(journal, journal_path, full_disk):
    attempt = uncertain(journal)
    full_disk()
    assert not saved(journal, attempt, "42")
    for is_saved in (False, True):
        (shown,) = journal.recent(LONG_AGO, 9)
        assert (shown.outcome, shown.is_saved) == (Created("42"), is_saved)
        make_room()
    assert keys(journal_path) == ["42"]


def test_nor_where_already_the_outcome_could_not_be_written(desk: Desk, full_disk):
    """The row has no outcome then, so that nothing that looks for `unknown` finds it."""
    intent = desk.journal.write_intent(Draft(desk.site, 13, {1: "CASE-1"}))
    full_disk()
    with pytest.raises(JournalError):
        desk.journal.write_outcome(intent.mark, LOST, 0.4)
    attempt = Attempt(*intent[:1], "Demo", 13, {}, intent.started_at, 0.4, LOST, mark=intent.mark)
    assert not saved(desk.journal, attempt, "42")
    make_room()
    desk.journal.close()
    assert keys(desk.journal_path) == ["42"]


@pytest.mark.parametrize("outcome", [LOST, None])
def test_a_found_key_that_a_locked_journal_can_t_take_survives_a_kill(
    journal, journal_path, soon_tired, outcome
):
    attempt = uncertain(journal)
    change(journal_path, "UPDATE attempts SET outcome = ?", outcome and "unknown")
    with held(journal_path):
        assert not saved(journal, attempt, "42")
    die(journal)
    assert keys(journal_path) == [None]
    assert restarted(journal_path) == [Created("42")]
    assert keys(journal_path) == ["42"]


def test_of_another_run_s_attempt_too(journal, journal_path, soon_tired):
    other = Journal(journal_path)
    other.write_intent(Draft(ACME, 13, {1: "CASE-1"}))
    die(other)
    (orphan,) = journal.adopt_orphans()
    with held(journal_path):
        assert not saved(journal, orphan, "42")
    die(journal)
    assert restarted(journal_path) == [Created("42")]


def test_an_orphan_that_was_shown_from_a_copy(journal, journal_path, modes_count):
    """Its row has no outcome yet when the folder can be written again."""
    other = Journal(journal_path)
    other.write_intent(Draft(ACME, 13, {1: "CASE-1"}))
    die(other)
    with read_only(journal_path, journal_path.parent):
        (orphan,) = journal.adopt_orphans()
        assert not saved(journal, orphan, "42")
    assert saved(journal, orphan, "42")
    assert keys(journal_path) == ["42"]


# --- Deleted, or settled by another window -------------------------------------------------------


def forget(path: Path, *attempts: Attempt) -> int:
    with closing(History(path)) as history:
        return history.forget([each.mark for each in attempts], also_uncertain=True).count


def test_the_key_of_an_attempt_that_was_deleted_meanwhile_is_not_called_saved(
    journal, journal_path
):
    attempt = uncertain(journal)
    assert forget(journal_path, attempt) == 1
    assert not saved(journal, attempt, "42")
    assert rows_in(journal_path) == []
    die(journal)
    assert restarted(journal_path) == []  # deleted by the rep: nothing brings it back


def test_another_window_s_key_stays_and_is_said(journal, journal_path):
    attempt = uncertain(journal)
    with closing(Journal(journal_path)) as other:
        assert saved(other, attempt, "41")
    told = settle(journal, attempt, "42")
    assert isinstance(told, AlreadySettled)
    assert (told.attempt.outcome, told.session_key) == (Created("41"), "42")
    assert keys(journal_path) == ["41"]
    die(journal)
    assert restarted(journal_path) == [Created("41")]


def test_also_where_this_window_s_key_waited_for_a_locked_journal(
    journal, journal_path, soon_tired
):
    attempt = uncertain(journal)
    with held(journal_path):
        assert not saved(journal, attempt, "42")
    with closing(Journal(journal_path)) as other:
        assert saved(other, attempt, "41")
    assert [each.outcome for each in journal.recent(LONG_AGO, 9)] == [Created("41")]
    assert keys(journal_path) == ["41"]


def test_a_late_answer_of_the_attempt_s_own_window_stays(journal, journal_path):
    attempt = uncertain(journal)
    journal.write_outcome(attempt.mark, Created("40"), 0.9)
    told = settle(journal, attempt, "42")
    assert isinstance(told, AlreadySettled)
    assert keys(journal_path) == ["40"]


# --- Numbers -------------------------------------------------------------------------------------


def test_a_number_is_never_used_again(journal, journal_path):
    numbers = []
    for _ in range(3):
        attempt = uncertain(journal)
        numbers.append(attempt.attempt_id)
        assert forget(journal_path, attempt) == 1
        assert forget(journal_path, attempt) == 0
        journal.close()
    assert numbers == [1, 2, 3]


def test_nor_after_the_newest_were_lost_with_a_damaged_page(journal, journal_path):
    for number in range(59):
        uncertain(journal, f"CASE-{number}" * 20)
    last = uncertain(journal, "CASE-59" * 20)
    journal.close()
    content = journal_path.read_bytes()
    place = content.rindex(b"CASE-59CASE-59") // 4096 * 4096
    journal_path.write_bytes(content[:place] + b"\xa5" * 4096 + content[place + 4096 :])
    assert uncertain(journal).attempt_id > last.attempt_id


Old = Callable[[History, Journal, Attempt], object]
OLD_CARDS: dict[str, Old] = {
    "key": lambda _, journal, attempt: saved(journal, attempt, "42"),
    "outcome": lambda _, journal, attempt: late(journal, attempt),
    "note": lambda history, _, attempt: history.set_note(attempt.mark, "calls back"),
    "deletion": lambda history, _, a: history.forget([a.mark], also_uncertain=True).count,
    "record": lambda history, _, attempt: history.record(attempt.mark),
}


def late(journal: Journal, attempt: Attempt) -> bool:
    with pytest.raises(JournalError):
        journal.write_outcome(attempt.mark, Created("42"), 0.4)
    return False


@pytest.mark.parametrize("what", OLD_CARDS)
def test_nothing_of_an_old_card_reaches_the_next_attempt_of_its_number(
    journal, journal_path, what, monkeypatch
):
    """A journal of which nothing is readable starts again with 1; marks are never the same."""
    old = uncertain(journal, "CASE-OLD")
    die(journal)
    for path in (journal_path, *journal_path.parent.glob("*.jsonl")):
        path.unlink()
    monkeypatch.setattr(journal_damage, "_salvage", lambda *_: (0, None))
    new = uncertain(journal, "CASE-NEW")
    assert new.attempt_id == old.attempt_id
    before = rows_in(journal_path)
    with closing(History(journal_path)) as history:
        assert not OLD_CARDS[what](history, journal, old)
    assert rows_in(journal_path) == before


def test_what_the_window_shows_of_an_uncertain_attempt_can_be_settled_in_any_order(
    journal, journal_path
):
    first, second = uncertain(journal, "CASE-1"), uncertain(journal, "CASE-2")
    assert saved(journal, second, "2")
    assert saved(journal, replace(first, attempt_id=second.attempt_id), "1")
    assert keys(journal_path) == ["1", "2"]
    assert isinstance(first.outcome, Unknown)
    assert datetime.now(UTC) >= first.started_at
