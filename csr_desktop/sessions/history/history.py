"""The history: search all attempts as the rep types, add notes, delete and export."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from csr_desktop.sessions.history.build import Builder, State
from csr_desktop.sessions.history.export_file import Format, write_file
from csr_desktop.sessions.history.find import Sample, Statement, statement_of, take_sample
from csr_desktop.sessions.history.forget import forget, outdated
from csr_desktop.sessions.history.index import Index
from csr_desktop.sessions.history.query import (
    COUNTED,
    NOTE_LENGTH,
    PAGE,
    Exported,
    Forgotten,
    NotDone,
    Place,
    Query,
    Record,
    ResultPage,
)
from csr_desktop.sessions.history.rows import newest, record_of, records_of
from csr_desktop.sessions.journal import recent_values
from csr_desktop.sessions.journal.orphans import find
from csr_desktop.sessions.journal.recent_values import Owner
from csr_desktop.sessions.journal.rows import attempt_of
from csr_desktop.sessions.journal.second_connection import SecondConnection
from csr_desktop.sessions.journal.store import JournalError
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.system.i18n import translate
from csr_desktop.system.text import is_blank
from csr_desktop.webex.cancellation import Canceled, Cancellation

PRUNED = 100
"""How many attempts are deleted at once; a create waits for no more than these."""
_HIGHEST = 2**62
_BUILD_SECONDS = 0.02
_SAMPLE_AGAIN = 0.1  # share of the journal that was indexed since
_PRUNE_PAUSE = 0.05

T = TypeVar("T")


class History:
    """Reads the journal on its own connections. For one thread, not the main one.

    It works once the journal has been opened. Methods raise JournalError; a search that is canceled
    returns None. Call `maintain` until it returns False, at the start and after `forget`.
    """

    def __init__(self, journal: Path) -> None:
        self._connection = SecondConnection(journal)
        self._index = Index(journal)
        self._builder = Builder(self._connection, self._index)
        self._sample = Sample()
        self._sampled_at = -1.0
        self._is_pruning = False

    def search(self, query: Query, cancellation: Cancellation) -> ResultPage | None:
        """A page of matches; None if it was canceled."""
        try:
            with self._ending(cancellation):
                if _asks_for_all(query):
                    return self._all(query)
                return self._matches(query, cancellation)
        except Canceled:
            return None

    def maintain(self, cancellation: Cancellation) -> bool:
        """Work on the search file for some 10 ms. Returns whether there is more to do."""
        return cancellation.cause is None and self._builder.step()

    def version(self) -> int:
        """A number that changes after any other connection has written to the journal."""
        return self._connection.version

    def record(self, mark: str) -> Record | None:
        """One attempt as it is now."""
        row = self._connection.read(lambda journal: find(journal, mark))
        return None if row is None else record_of(row)

    def last_of_each_site(self, since: datetime) -> tuple[Attempt, ...]:
        """Each site and account's last attempt since a moment, if it has ended."""
        moment = since.astimezone(UTC).isoformat(timespec="milliseconds")

        def read(journal: sqlite3.Connection) -> tuple[Attempt, ...]:
            rows = journal.execute(
                "SELECT * FROM attempts WHERE id IN (SELECT max(id) FROM attempts"
                " INDEXED BY attempts_by_start WHERE started_at >= ? AND outcome IS NOT NULL"
                " GROUP BY site, account)",
                (moment,),
            )
            return tuple(attempt_of(row) for row in rows)

        return self._connection.read(read)

    def first_codes(self, account: str, session_keys: Iterable[str]) -> dict[str, str]:
        """The first tracking codes for these session keys of an account, as far as known."""

        def read(journal: sqlite3.Connection) -> dict[str, str]:
            rows = journal.execute(
                "SELECT * FROM attempts WHERE lower(account) = lower(?)"
                " AND session_key IS NOT NULL ORDER BY id DESC LIMIT 5000",
                (account,),
            )
            wanted = set(session_keys)
            found = (record_of(row) for row in rows if row["session_key"] in wanted)
            return {each.session_key: each.attempt.first_code for each in found}

        return self._connection.read(read)

    def set_note(self, mark: str, text: str) -> Record | None:
        """Save a note, cut at 2,000 characters; '' removes it. None: the attempt was deleted."""
        note = text[:NOTE_LENGTH].encode("utf-8", "replace").decode()

        def write(journal: sqlite3.Connection) -> bool:
            sql = "UPDATE attempts SET note = ? WHERE mark = ?"
            return journal.execute(sql, (note or None, mark)).rowcount == 1

        return self.record(mark) if self._connection.write(write) else None

    def forget(self, marks: Iterable[str], *, also_uncertain: bool = False) -> Forgotten:
        """Delete attempts permanently, from all files of this program.

        Attempts in progress are kept, and so are uncertain ones, unless `also_uncertain` is set.
        """
        forgotten = forget(self._connection, tuple(marks), also_uncertain=also_uncertain)
        self._clear_away()
        return forgotten

    def prune(self, days: int, cancellation: Cancellation) -> int:
        """Delete attempts certainly older than this many days (0: none). Returns their number.

        Attempts that are in progress or uncertain are kept. A create can run between two steps.
        """
        count = some = 0
        while cancellation.cause is None and (some := self.prune_some(days)):
            count += some
            time.sleep(_PRUNE_PAUSE)
        return count

    def prune_some(self, days: int) -> int:
        """One step of `prune`. Returns the number of deleted attempts, at most 100."""
        if days <= 0:
            return 0
        marks = self._connection.read(lambda journal: outdated(journal, days, PRUNED))
        gone = forget(self._connection, marks, also_uncertain=False).count if marks else 0
        if not gone and self._is_pruning:
            self._clear_away()
        self._is_pruning = gone > 0
        return gone

    def export(
        self,
        path: Path,
        query: Query,
        kind: Format,
        progress: Callable[[int, int], None],
        cancellation: Cancellation,
    ) -> Exported | NotDone:
        """Write every match to a file, all or nothing. `progress` gets the count and the total.

        It is called on this thread. Uses constant memory: page by page.
        """
        try:
            with self._ending(cancellation):
                total = self._count(query, cancellation)
                records = self._stream(query, cancellation)
                return Exported(write_file(path, kind, records, lambda n: progress(n, total)))
        except Canceled:
            return Exported(None)
        except OSError as error:
            return NotDone(
                translate("sessions.history.history", "Couldn't write {0}: {1}.").format(
                    path.name, error.strerror or error
                )
            )

    def remembered_values(
        self, site: str | Owner, number: int, typed: str, most: int
    ) -> tuple[str, ...]:
        """Values of a tracking code that match what is typed, most recently used first."""
        owner = Owner(site) if isinstance(site, str) else site
        return self._connection.read(
            lambda journal: recent_values.remembered_values(journal, owner, number, typed, most)
        )

    def forget_values(self, site: str | Owner | None) -> None:
        """Delete the suggestions of a site (None: of all sites)."""
        owner = Owner(site) if isinstance(site, str) else site
        self._connection.write(lambda journal: recent_values.forget_values(journal, owner))
        self._connection.truncate_wal()

    def close(self) -> None:
        """Close the files. They can be used again afterwards."""
        self._index.close()
        self._connection.close()

    def _all(self, query: Query) -> ResultPage:
        """Without a filter, read the journal itself, so the window never waits for the index."""
        is_first = query.before is None
        most = PAGE + 1 if not is_first else COUNTED + 1

        def read(journal: sqlite3.Connection) -> tuple[list[Record], int]:
            before = _HIGHEST if query.before is None else query.before.number
            records = newest(journal, before, PAGE + 1)
            sql = "SELECT count(*) FROM (SELECT 1 FROM attempts LIMIT ?)"
            return records, journal.execute(sql, (most,)).fetchone()[0] if is_first else 0

        records, total = self._connection.read(read)
        return _page(records[:PAGE], len(records) > PAGE, total, 1.0)

    def _matches(self, query: Query, cancellation: Cancellation) -> ResultPage:
        state = self._builder.catch_up(lambda: cancellation.cause is not None)
        state = self._build_a_little(state, cancellation)
        statement = self._statement(query, state)
        most = COUNTED + 1 if query.before is None else PAGE + 1
        found = self._index.read(lambda index: statement.run(index, most))
        ids = [place.number for place in found[:PAGE]]
        records = self._connection.read(lambda journal: records_of(journal, ids))
        total = len(found) if query.before is None else 0
        following = found[PAGE - 1] if len(found) > PAGE else None
        return replace(_page(records, False, total, state.share), next=following)

    def _build_a_little(self, state: State, cancellation: Cancellation) -> State:
        """Index a bit more: a small journal is indexed completely before the first key is typed."""
        until = time.monotonic() + _BUILD_SECONDS
        while state.share < 1 and time.monotonic() < until and self.maintain(cancellation):
            state = self._builder.catch_up(lambda: cancellation.cause is not None)
        return state

    def _statement(self, query: Query, state: State) -> Statement:
        if abs(state.share - self._sampled_at) >= _SAMPLE_AGAIN or not self._sample.texts:
            self._sample = self._index.read(take_sample)
            self._sampled_at = state.share
        return self._index.read(lambda index: statement_of(query, self._sample, index))

    def _count(self, query: Query, cancellation: Cancellation) -> int:
        if _asks_for_all(query):
            return self._connection.read(
                lambda j: int(j.execute("SELECT count(*) FROM attempts").fetchone()[0])
            )
        while self._builder.step():  # an export leaves nothing out
            cancellation.check()
        state = self._builder.catch_up(lambda: False)
        return self._index.read(self._statement(query, state).count)

    def _stream(self, query: Query, cancellation: Cancellation) -> Iterator[Record]:
        page: ResultPage | None = None
        while page is None or page.next is not None:
            cancellation.check()
            query = query if page is None else replace(query, before=page.next)
            page = self._all(query) if _asks_for_all(query) else self._matches(query, cancellation)
            yield from page.records

    @contextmanager
    def _ending(self, cancellation: Cancellation) -> Iterator[None]:
        """Interrupt reading when the cancellation is triggered. Raises Canceled then."""
        cancellation.check()
        parts = (self._index, self._connection)
        for part in parts:
            part.watch(lambda: cancellation.cause is not None)
        try:
            yield
        except JournalError:
            cancellation.check()
            raise
        finally:
            for part in parts:
                part.watch(None)

    def _clear_away(self) -> None:
        """Remove deleted data from the -wal and, once `maintain` is done, from the index."""
        self._connection.truncate_wal()
        self._builder.catch_up(lambda: False)
        self._index.checkpoint()


def _asks_for_all(query: Query) -> bool:
    return replace(query, before=None, text="" if is_blank(query.text) else query.text) == Query()


def _page(records: list[Record], has_next: bool, total: int, searched: float) -> ResultPage:
    following = Place(records[-1].attempt.attempt_id) if has_next else None
    return ResultPage(tuple(records), following, min(total, COUNTED), total > COUNTED, searched)
