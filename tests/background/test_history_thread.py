"""The history thread: it waits for no create, no create waits for it, and it ends in time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.history.query import NotDone, Query, ResultPage
from csr_desktop.sessions.journal import JournalError
from csr_desktop.system.paths import find_paths
from csr_desktop.webex.cancellation import Canceled, Cancellation
from tests.sessions.conftest import change
from tests.support.forms import draft_at
from tests.support.history import fill
from tests.support.rep import Rep, SilentSite, journal_rows


def test_a_search_does_not_wait_for_a_create(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    background = rep.desktop.background
    background.create(draft_at(rep))
    rep.qtbot.waitUntil(silent_site.received.is_set)
    pages: list[Any] = []
    background.look_up(
        lambda history, cancellation: history.search(Query("case"), cancellation), pages.append
    )
    rep.qtbot.waitUntil(lambda: bool(pages))
    assert background.is_creating
    assert isinstance(pages[0], ResultPage)
    assert [record.outcome_name for record in pages[0].records] == ["out"]


def test_a_create_does_not_wait_for_what_is_looked_up(rep: Rep) -> None:
    background = rep.desktop.background
    goes_on = threading.Event()
    ended: list[Any] = []

    def wait(_history: History, _cancellation: Cancellation) -> int:
        goes_on.wait(20)
        return threading.get_ident()

    background.look_up(wait, ended.append)
    rep.types("CASE-1")
    rep.creates()
    assert rep.key_on_screen
    assert ended == []
    goes_on.set()
    rep.qtbot.waitUntil(lambda: bool(ended))
    assert ended[0] != threading.get_ident()


def test_close_ends_a_search_an_export_and_a_create_within_three_seconds(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    background = rep.desktop.background
    background.create(draft_at(rep))
    rep.qtbot.waitUntil(silent_site.received.is_set)
    is_out = threading.Event()

    def count(history: History, cancellation: Cancellation) -> None:
        def endless(database: Any) -> None:
            is_out.set()
            database.execute(
                "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n)"
                " SELECT count(*) FROM n"
            )

        with suppress(Canceled), history._ending(cancellation):
            history._connection.read(endless)

    background.look_up(count, lambda _: None)
    background.look_up(lambda history, cancellation: history.prune(1, cancellation), lambda _: None)
    rep.qtbot.waitUntil(is_out.is_set)
    began = time.monotonic()
    assert background.close()
    assert time.monotonic() - began < 3
    assert journal_rows(demo=False) == [("unknown", None)]


def test_what_the_journal_refuses_is_an_answer(rep: Rep) -> None:
    def fail(_history: History, _cancellation: Cancellation) -> int:
        raise JournalError("locked")

    answers: list[Any] = []
    rep.desktop.background.look_up(fail, answers.append)
    rep.qtbot.waitUntil(lambda: bool(answers))
    assert answers == [NotDone("Your session history isn't available right now: locked")]


def test_retention_and_the_search_file_go_on_by_themselves(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.creates()
    path = find_paths(demo=True).journal
    fill(path, 150)
    change(path, "UPDATE attempts SET started_at = '2020-01-01' WHERE id < 151")
    change(path, "UPDATE attempts SET started_at = '2020-03-03' WHERE id = 151")
    with rep.qtbot.waitSignal(rep.desktop.background._history._timer.timeout, timeout=5000):
        rep.desktop.background.prune_history(30)
    rep.qtbot.waitUntil(lambda: len(journal_rows(demo=True)) == 1, timeout=10_000)
