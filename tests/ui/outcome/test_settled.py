"""The window's text about a found key that was not saved, or that another window has found."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from csr_desktop.system.paths import find_paths
from csr_desktop.ui.widgets.text import grouped
from tests.sessions.conftest import change
from tests.support.rep import Rep, demo_of, fault, journal_rows, sessions_made

NOTE_IT = "Write down this key. It couldn't be saved to your history."


@pytest.fixture
def uncertain(impatient: None, rep: Rep) -> Rep:
    """A session was created, and its answer was lost."""
    fault(rep, "hang-up-after")
    rep.creates()
    return rep


def checks(rep: Rep) -> None:
    with rep.qtbot.waitSignal(rep.desktop.background.checked, timeout=20_000):
        rep.presses(Qt.Key.Key_Return)


def key_of(rep: Rep) -> str:
    (session,) = sessions_made(rep)
    return session.key


def shown(rep: Rep) -> str:
    return rep.key_on_screen.replace(" ", "")


def test_a_locked_journal(uncertain: Rep) -> None:
    with closing(sqlite3.connect(find_paths(demo=True).journal)) as other:
        other.execute("BEGIN IMMEDIATE")
        checks(uncertain)
        assert shown(uncertain) == key_of(uncertain)
        assert NOTE_IT in uncertain.words
        assert journal_rows(demo=True) == [("unknown", None)]
    uncertain.desktop.background.look_at_journal()
    uncertain.qtbot.waitUntil(
        lambda: journal_rows(demo=True) == [("created", key_of(uncertain))], timeout=20_000
    )


def test_an_attempt_that_was_deleted_meanwhile(uncertain: Rep) -> None:
    change(find_paths(demo=True).journal, "DELETE FROM attempts")
    checks(uncertain)
    assert shown(uncertain) == key_of(uncertain)
    assert NOTE_IT in uncertain.words
    assert journal_rows(demo=True) == []


def settled_elsewhere(key: str) -> None:
    sql = "UPDATE attempts SET outcome = 'created', session_key = ?"
    change(find_paths(demo=True).journal, sql, key)


@pytest.mark.parametrize("is_same", [True, False])
def test_another_window_has_found_it_before_the_check(uncertain: Rep, is_same: bool) -> None:
    key = key_of(uncertain) if is_same else "4142434445"
    settled_elsewhere(key)
    checks(uncertain)
    assert shown(uncertain) == key
    assert NOTE_IT not in uncertain.words
    assert journal_rows(demo=True) == [("created", key)]


@pytest.mark.parametrize("mine", [0, 1])
def test_another_window_has_found_it_before_the_rep_chose(rep: Rep, mine: int) -> None:
    site = demo_of(rep.desktop).server.site
    fault(rep, "hang-up-before")
    rep.creates()
    codes = {1: "CASE-1", 10: "fault:hang-up-before"}
    keys = [site.create_session("hostid", 13, codes).key for _ in range(2)]
    checks(rep)
    settled_elsewhere(keys[0])
    choices = rep.window.outcome.problem.check.findChildren(QPushButton)
    named = {button.accessibleName().replace(" ", ""): button for button in choices}
    with rep.qtbot.waitSignal(rep.desktop.background.checked):
        named[f"Usethiskey:{keys[mine]}"].click()
    assert shown(rep) == keys[0]
    said = f"Another window has already confirmed this key. {grouped(keys[1])} wasn't saved."
    assert (said in rep.words) == (mine == 1)
    assert NOTE_IT not in rep.words
    assert journal_rows(demo=True) == [("created", keys[0])]
