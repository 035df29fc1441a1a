"""A newer version wrote the journal: the rep is told once, and works as on any day."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.outcome import Created
from csr_desktop.system.paths import find_paths
from tests.sessions.history.test_history import press, set_note
from tests.sessions.journal.test_newer_version import SAID, newer
from tests.support.rep import Rep

Open = Callable[..., Rep]


def a_newer_version_ran() -> bytes:
    path = find_paths(demo=True).journal
    with newer(path) as journal:
        press(journal, "CASE-1", outcome=Created("119169612"))
        with closing(History(path)) as history:
            set_note(history, 1, "calls back")
    return path.read_bytes()


def test_the_rep_is_told_once_and_works_on(open_desktop: Open) -> None:
    before = a_newer_version_ran()
    rep = open_desktop(demo=True)
    notice = rep.window.notice
    assert notice.isVisible()
    assert SAID in notice._text.text()
    assert "sessions.schema-1.db" in notice._text.text()
    assert [attempt.outcome for attempt in rep.window.recents.attempts] == [Created("119169612")]
    rep.types("CASE-1042")
    rep.creates()
    assert rep.key_on_screen
    rep.window.close()
    assert rep.desktop.close()
    again = open_desktop(demo=True)
    assert not again.window.notice.isVisible()
    assert len(again.window.recents.attempts) == 2
    path = find_paths(demo=True).journal
    assert path.read_bytes() == before
    again.window.close()
    assert again.desktop.close()
    with newer(path) as journal:
        keys = [attempt.outcome for attempt in journal.each()]
    assert len(keys) == 2
    assert Created("119169612") in keys
