"""Keeps the search file in step with the journal, a little at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace

from csr_desktop.sessions.journal.visitor import Visitor
from csr_desktop.sessions.search.index import Index, put, remove
from csr_desktop.sessions.search.rows import newest, records_of

STEP = 150  # attempts: about 10 ms
_KEPT_CHANGES = 2000  # rows of the journal's list; it is cut when it is longer
_MERGED = 300  # pages of the search file at a time
_NONE, _BEGIN, _GO_ON = range(3)  # of the leftovers of what was forgotten


@dataclass(frozen=True)
class State:
    """How far the search file is; see index.py."""

    journal: str
    down_to: int
    top: int
    heeded: int
    leftovers: int

    @property
    def share(self) -> float:
        """The share of the journal that is in it."""
        return 1.0 if self.down_to <= 1 else 1.0 - self.down_to / (self.top + 1)


def state_of(database: sqlite3.Connection) -> State:
    """As the file says."""
    return State(*database.execute("SELECT * FROM state").fetchone())


class Builder:
    """Reads the journal and writes the search file; for one thread."""

    def __init__(self, visitor: Visitor, index: Index) -> None:
        self._visitor = visitor
        self._index = index

    def catch_up(self, is_ended: Callable[[], bool]) -> State:
        """Heed what has changed since; the newest attempts first turn up here."""
        while True:
            state, is_done = self._index.do(self._heed)
            if is_done or is_ended():
                return state

    def step(self) -> bool:
        """Go on with the first build, or tidy up; whether there is more to do."""
        is_more: bool = self._index.do(self._build) or self._index.do(self._merge)
        if not is_more:
            self._index.settle()  # what is gone is gone from the file itself only now
            self._cut_changes()
        return is_more

    def _checked(self, database: sqlite3.Connection) -> State:
        """The state; a file that was made of another journal is emptied first."""
        state = state_of(database)
        journal, top, last = self._visitor.read(_facts)
        if state.journal == journal and state.heeded <= last:
            return state
        database.execute("DELETE FROM entries")
        database.execute("INSERT INTO pieces (pieces) VALUES ('delete-all')")
        state = State(journal, top + 1, top, last, 0)
        _keep(database, state)
        return state

    def _heed(self, database: sqlite3.Connection) -> tuple[State, bool]:
        state = self._checked(database)

        def read(journal: sqlite3.Connection) -> list[sqlite3.Row]:
            return journal.execute(
                "SELECT number, attempt_id FROM changes WHERE number > ? ORDER BY number LIMIT ?",
                (state.heeded, STEP),
            ).fetchall()

        changes = self._visitor.read(read)
        if not changes:
            return state, True
        ids = sorted({row["attempt_id"] for row in changes if row["attempt_id"] >= state.down_to})
        removed = {attempt_id for attempt_id in ids if remove(database, attempt_id)}
        records = self._visitor.read(lambda journal: records_of(journal, ids))
        for record in records:
            put(database, record)
        is_forgotten = removed - {record.attempt.attempt_id for record in records}
        state = replace(
            state,
            heeded=changes[-1]["number"],
            leftovers=_BEGIN if is_forgotten else state.leftovers,
        )
        _keep(database, state)
        return state, len(changes) < STEP

    def _build(self, database: sqlite3.Connection) -> bool:
        state = self._checked(database)
        if state.down_to <= 0:
            return False
        records = self._visitor.read(lambda journal: newest(journal, state.down_to, STEP))
        for record in records:
            remove(database, record.attempt.attempt_id)
            put(database, record)
        down_to = records[-1].attempt.attempt_id if len(records) == STEP else 0
        _keep(database, replace(state, down_to=down_to))
        return True

    def _merge(self, database: sqlite3.Connection) -> bool:
        """Bring FTS5's parts together: what was forgotten is gone from them only then."""
        state = state_of(database)
        if not state.leftovers:
            return False
        # The sign begins a merge of everything; without it, one that has begun goes on.
        pages = -_MERGED if state.leftovers == _BEGIN else _MERGED
        before = database.total_changes
        database.execute("INSERT INTO pieces (pieces, rank) VALUES ('merge', ?)", (pages,))
        is_done = database.total_changes - before < 2
        _keep(database, replace(state, leftovers=_NONE if is_done else _GO_ON))
        return not is_done

    def _cut_changes(self) -> None:
        """Keep the journal's list of changes short, once the search file holds them for good."""

        def count(journal: sqlite3.Connection) -> int:
            sql = "SELECT coalesce(max(number) - min(number), 0) FROM changes"
            return int(journal.execute(sql).fetchone()[0])

        if self._visitor.read(count) < _KEPT_CHANGES or not self._index.settle():
            return
        state = self._index.do(state_of)

        def cut(journal: sqlite3.Connection) -> None:
            journal.execute(
                "DELETE FROM changes WHERE number <= ?"
                " AND number < (SELECT max(number) FROM changes)",
                (state.heeded,),
            )

        self._visitor.write(cut)


def _keep(database: sqlite3.Connection, state: State) -> None:
    database.execute(
        "UPDATE state SET journal = ?, down_to = ?, top = ?, heeded = ?, leftovers = ?",
        (state.journal, state.down_to, state.top, state.heeded, state.leftovers),
    )


def _facts(journal: sqlite3.Connection) -> tuple[str, int, int]:
    """The journal's name, its highest attempt, its last change."""
    (name,) = journal.execute("SELECT value FROM facts WHERE name = 'journal'").fetchone()
    # The changes first: what comes between the two is then heeded twice, and not never.
    (last,) = journal.execute("SELECT coalesce(max(number), 0) FROM changes").fetchone()
    (top,) = journal.execute("SELECT coalesce(max(id), 0) FROM attempts").fetchone()
    return name, top, last
