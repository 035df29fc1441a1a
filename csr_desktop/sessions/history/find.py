"""Finds matches in the search file, in the order of one of its columns.

FTS5 is asked only for the rarest trigrams: looking one up that every attempt contains costs more
than checking the text of the remaining attempts.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from csr_desktop.sessions.history.query import Place, Query, Sort
from csr_desktop.sessions.history.words import expression, facet, pieces, readings
from csr_desktop.sessions.site.attempt_site import plain_account

_SAMPLE = 300  # entries
_RARE = 0.05  # share of the entries
_ASKED = 3  # trigrams of one reading


@dataclass(frozen=True)
class Sample:
    """A sample of entries: how common a trigram is in it tells roughly how common it is."""

    texts: tuple[str, ...] = ()
    facets: tuple[str, ...] = ()

    def share_of(self, token: str) -> float:
        """The share of entries that have this facet."""
        return sum(token in facets for facets in self.facets) / max(1, len(self.facets))

    def rarest(self, words: Sequence[str]) -> list[tuple[float, str]]:
        """The rarest trigrams of words, with their shares."""
        found = {piece for word in words for piece in pieces(word)}
        count = max(1, len(self.texts))
        return sorted((sum(piece in text for text in self.texts) / count, piece) for piece in found)


def take_sample(database: sqlite3.Connection) -> Sample:
    """A sample from the whole file; always the same for the same file."""
    low, high = database.execute("SELECT min(number), max(number) FROM entries").fetchone()
    if low is None:
        return Sample()
    chance = random.Random(_SAMPLE)  # noqa: S311  no secret
    rows = [
        database.execute(
            "SELECT text, facets FROM entries WHERE number >= ? ORDER BY number LIMIT 1",
            (chance.randint(low, high),),
        ).fetchone()
        for _ in range(_SAMPLE)
    ]
    return Sample(tuple(row[0] for row in rows), tuple(row[1] for row in rows))


@dataclass(frozen=True)
class Statement:
    """SQL that returns the attempts' numbers and the values they are sorted by."""

    sql: str
    values: tuple[object, ...]
    sort: Sort

    def run(self, database: sqlite3.Connection, most: int) -> list[Place]:
        """At most `most` places. Raises sqlite3.OperationalError when it is interrupted.

        The file has an index for each column, so results need no sorting, unless few attempts have
        the searched words.
        """
        down = "DESC" if _is_backward(self.sort) else "ASC"
        columns = ("n",) if self.sort.column == "time" else ("v", "n")
        order = ", ".join(f"{column} {down}" for column in columns)
        sql = f"{self.sql} ORDER BY {order} LIMIT ?"
        return [Place(-n, v) for n, v in database.execute(sql, (*self.values, most))]

    def count(self, database: sqlite3.Connection) -> int:
        """The number of all matches."""
        (count,) = database.execute(f"SELECT count(*) FROM ({self.sql})", self.values).fetchone()  # noqa: S608
        return int(count)


def statement_of(query: Query, sample: Sample, database: sqlite3.Connection) -> Statement:
    """The statement for a query."""
    parts = _Parts(query.sort)
    asked = readings(query.text)
    match = [_reading(words, sample) for words in asked]
    parts.say(" OR ".join(f"({_all_in(words)})" for words in asked), *(w for r in asked for w in r))
    by_account = bool(query.site and query.account)
    for kind, value in (
        ("outcome", query.outcome),
        ("site", "" if by_account else query.site),
        ("account", plain_account(query.account) if by_account else ""),
    ):
        if value:
            token = facet(kind, value)
            parts.say("instr(e.facets, ?)", token)
            rest = _RARE if asked else 1.0
            parts.facets += [token] if sample.share_of(token) <= rest else []
    for name in query.others if by_account else ():
        parts.say("NOT instr(e.facets, ?)", facet("site", name))
    if query.before is not None:
        _after(parts, query.sort, query.before)
    _between(parts, query, database)
    return parts.statement(" OR ".join(f"({each})" for each in match) if all(match) else "")


class _Parts:
    def __init__(self, sort: Sort) -> None:
        self.sort = sort
        self.conditions: list[str] = []
        self.values: list[object] = []
        self.facets: list[str] = []

    def say(self, condition: str, *values: object) -> None:
        if condition:
            self.conditions.append(f"({condition})")
            self.values += values

    def statement(self, match: str) -> Statement:
        asked = [f"({match})"] if match else []
        asked += [expression([token]) for token in self.facets]
        conditions = list(self.conditions)
        if not asked:
            where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
            sql = f"SELECT e.number AS n, {self._value} AS v FROM entries AS e{where}"  # noqa: S608
            return Statement(sql, tuple(self.values), self.sort)
        # In this order: first the trigram's list, which has the newest first, then the entry.
        sql = f"SELECT pieces.rowid AS n, {self._value} AS v FROM pieces CROSS JOIN entries AS e"  # noqa: S608
        sql = f"{sql} ON e.number = pieces.rowid"
        conditions = [each.replace("(e.number ", "(pieces.rowid ") for each in conditions]
        where = " AND ".join(["pieces MATCH ?", *conditions])
        return Statement(f"{sql} WHERE {where}", (" AND ".join(asked), *self.values), self.sort)

    @property
    def _value(self) -> str:
        return "''" if self.sort.column == "time" else f"e.by_{self.sort.column}"


def _is_backward(sort: Sort) -> bool:
    """Whether the file is read from its end: numbers, unlike texts, descend with time."""
    return sort.is_ascending == (sort.column == "time")


def _after(parts: _Parts, sort: Sort, place: Place) -> None:
    """Add the condition for what comes after a place."""
    sign = "<" if _is_backward(sort) else ">"
    if sort.column == "time":
        parts.say(f"e.number {sign} ?", -place.number)
    else:
        column = f"e.by_{sort.column}"
        parts.say(f"({column}, e.number) {sign} (?, ?)", place.value, -place.number)


def _reading(words: Sequence[str], sample: Sample) -> str:
    """The FTS5 expression; '' if no word has three letters."""
    rarest = sample.rarest(words)
    rare = [each for each in rarest[:_ASKED] if each[0] <= _RARE]
    return expression(piece for _, piece in rare or rarest[:2])


def _all_in(words: Sequence[str]) -> str:
    return " AND ".join(["instr(e.text, ?)"] * len(words))


def _between(parts: _Parts, query: Query, database: sqlite3.Connection) -> None:
    """Add the conditions for the days, as the numbers between a day's first and last attempt.

    Clocks can be set back, so numbers and start times may differ in order.
    """
    conditions, values = [], []
    for moment, sign in ((query.since, ">="), (query.until, "<")):
        if moment is not None:
            conditions.append(f"e.started {sign} ?")
            values.append(_milliseconds(moment))
    if not conditions:
        return
    where = " AND ".join(conditions)
    low, high = database.execute(
        "SELECT min(e.number), max(e.number) FROM entries AS e"  # noqa: S608
        f" INDEXED BY entries_by_start WHERE {where}",
        values,
    ).fetchone()
    parts.say(where, *values)
    parts.say("e.number BETWEEN ? AND ?", low or 0, high or -1)


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
