"""Keeps the search file in step with the journal, a few attempts at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TypeVar

from csr_desktop.sessions.history.index import Index, put, remove
from csr_desktop.sessions.history.rows import newest, records_of
from csr_desktop.sessions.journal.second_connection import SecondConnection
from csr_desktop.sessions.journal.store import JournalError

T = TypeVar("T")
STEP = 150  # attempts: about 10 ms
_KEPT_CHANGES = 2000  # rows of the journal's list of changes; it is trimmed when it is longer
_MERGED = 300  # pages of the search file at a time
_NONE, _BEGIN, _GO_ON = range(3)  # states of the leftovers of deleted attempts


@dataclass(frozen=True)
class State:
    """How far the search file has been built; see index.py."""

    last_change: int
    token: str
    down_to: int
    top: int
    leftovers: int

    @property
    def share(self) -> float:
        """The share of the journal that is in it."""
        return 1.0 if self.down_to <= 1 else 1.0 - self.down_to / (self.top + 1)


def state_of(database: sqlite3.Connection) -> State:
    """The state stored in the file."""
    return State(*database.execute("SELECT * FROM state").fetchone())


class Builder:
    """Reads the journal and writes the search file; for one thread."""

    def __init__(self, connection: SecondConnection, index: Index) -> None:
        self._connection = connection
        self._index = index

    def catch_up(self, is_ended: Callable[[], bool]) -> State:
        """Index the changes since the last time; the newest attempts can then be found."""
        while True:
            state, is_done = self._do(_follow)
            if is_done or is_ended():
                return state

    def step(self) -> bool:
        """Continue the first build, or clean up. Returns whether there is more to do."""
        is_more: bool = self._do(_build) or self._index.do(_merge)
        if not is_more:
            self._index.checkpoint()  # only this removes deleted data from the file itself
            self._cut_changes()
        return is_more

    def _do(self, work: Callable[[sqlite3.Connection, sqlite3.Connection], T]) -> T:
        """Update the index from the journal as it is at one moment.

        If a backup of the journal was restored, the search file then never contains anything newer
        than the change that it names.
        """
        return self._connection.read(
            lambda journal: self._index.do(lambda index: work(index, journal))
        )

    def _cut_changes(self) -> None:
        """Trim the journal's list of changes, once the search file has stored them permanently."""

        def count(journal: sqlite3.Connection) -> int:
            sql = "SELECT coalesce(max(number) - min(number), 0) FROM changes"
            return int(journal.execute(sql).fetchone()[0])

        if self._connection.read(count) < _KEPT_CHANGES or not self._index.checkpoint():
            return
        state = self._index.do(state_of)

        def cut(journal: sqlite3.Connection) -> None:
            journal.execute("DELETE FROM changes WHERE number < ?", (state.last_change,))

        with suppress(JournalError):  # the list is longer than necessary, nothing else
            self._connection.write(cut)


def _follow(index: sqlite3.Connection, journal: sqlite3.Connection) -> tuple[State, bool]:
    """Index some changes. Returns the new state, and whether these were all."""
    state = _checked(index, journal)
    changes = journal.execute(
        "SELECT number, attempt_id, token FROM changes WHERE number > ? ORDER BY number LIMIT ?",
        (state.last_change, STEP),
    ).fetchall()
    if not changes:
        return state, True
    ids = sorted({row["attempt_id"] for row in changes if row["attempt_id"] >= state.down_to})
    removed = {attempt_id for attempt_id in ids if remove(index, attempt_id)}
    records = records_of(journal, ids)
    for record in records:
        put(index, record)
    is_gone = removed - {record.attempt.attempt_id for record in records}
    state = replace(
        state,
        last_change=changes[-1]["number"],
        token=changes[-1]["token"],
        leftovers=_BEGIN if is_gone else state.leftovers,
    )
    _keep(index, state)
    return state, len(changes) < STEP


def _build(index: sqlite3.Connection, journal: sqlite3.Connection) -> bool:
    """Continue the first build. Returns whether there is more to do."""
    state, is_done = _follow(index, journal)
    if not is_done or state.down_to <= 0:
        return not is_done
    records = newest(journal, state.down_to, STEP)
    for record in records:
        remove(index, record.attempt.attempt_id)
        put(index, record)
    down_to = records[-1].attempt.attempt_id if len(records) == STEP else 0
    _keep(index, replace(state, down_to=down_to))
    return True


def _merge(index: sqlite3.Connection) -> bool:
    """Merge FTS5's segments: only this removes what was deleted from them."""
    state = state_of(index)
    if not state.leftovers:
        return False
    # A negative number starts a full merge; a positive one continues it.
    pages = -_MERGED if state.leftovers == _BEGIN else _MERGED
    before = index.total_changes
    index.execute("INSERT INTO pieces (pieces, rank) VALUES ('merge', ?)", (pages,))
    is_done = index.total_changes - before < 2
    _keep(index, replace(state, leftovers=_NONE if is_done else _GO_ON))
    return not is_done


def _checked(index: sqlite3.Connection, journal: sqlite3.Connection) -> State:
    """The state of the search file, which is emptied first if it doesn't fit the journal.

    That is so if it was built from another journal, or from this one before a backup was restored:
    the journal then lacks the change that it names.
    """
    state = state_of(index)
    sql = "SELECT 1 FROM changes WHERE number = ? AND token = ?"
    if journal.execute(sql, (state.last_change, state.token)).fetchone():
        return state
    index.execute("DELETE FROM entries")
    index.execute("INSERT INTO pieces (pieces) VALUES ('delete-all')")
    sql = "SELECT number, token FROM changes ORDER BY number DESC LIMIT 1"
    last_change, token = journal.execute(sql).fetchone()
    (top,) = journal.execute("SELECT coalesce(max(id), 0) FROM attempts").fetchone()
    state = State(last_change, token, down_to=top + 1, top=top, leftovers=_NONE)
    _keep(index, state)
    return state


def _keep(index: sqlite3.Connection, state: State) -> None:
    index.execute(
        "UPDATE state SET last_change = ?, token = ?, down_to = ?, top = ?, leftovers = ?",
        (state.last_change, state.token, state.down_to, state.top, state.leftovers),
    )
