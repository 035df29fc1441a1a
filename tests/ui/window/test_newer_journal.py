"""A newer version wrote the journal: the rep continues, or is told why nothing is sent."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.outcome import Created, LocalCause, NotSent
from csr_desktop.system.paths import find_paths
from tests.support.history import press, set_note
from tests.support.newer_journal import SAID, newer
from tests.support.rep import Rep

Open = Callable[..., Rep]


def a_newer_version_ran(least_writer: int) -> bytes:
    path = find_paths(demo=True).journal
    with newer(path, least_writer) as journal:
        press(journal, "CASE-1", outcome=Created("119169612"))
        with closing(History(path)) as history:
            set_note(history, 1, "calls back")
    return path.read_bytes()


def test_the_rep_works_on_in_a_journal_that_may_be_written(open_desktop: Open) -> None:
    a_newer_version_ran(1)
    rep = open_desktop(demo=True)
    assert not rep.window.notice.isVisible()
    rep.types("CASE-1042")
    rep.creates()
    assert rep.key_on_screen
    rep.window.close()
    assert rep.desktop.close()
    with newer(find_paths(demo=True).journal) as journal:
        outcomes = [attempt.outcome for attempt in journal.each()]
    assert len(outcomes) == 2
    assert Created("119169612") in outcomes


def test_the_rep_is_told_of_one_that_may_not_be_written(open_desktop: Open) -> None:
    before = a_newer_version_ran(2)
    rep = open_desktop(demo=True)
    assert rep.window.notice.isVisible()
    assert SAID in rep.window.notice._text.text()
    assert [attempt.outcome for attempt in rep.window.recents.attempts] == [Created("119169612")]
    rep.types("CASE-1042")
    rep.creates()
    assert not rep.key_on_screen
    outcome = rep.attempts[0].outcome
    assert isinstance(outcome, NotSent)
    assert outcome.problem.cause is LocalCause.JOURNAL
    rep.window.close()
    assert rep.desktop.close()
    assert find_paths(demo=True).journal.read_bytes() == before
