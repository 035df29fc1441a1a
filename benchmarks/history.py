"""The cost of the history with a million sessions in the journal; prints tables.

    python benchmarks/history.py [--sessions 1000000] [--folder FOLDER]

A folder that already contains a journal of this size is reused, and measured as it is.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.history.query import Column, Query, Sort
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Created
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation

SITE = Site(
    name="Acme Support",
    url="https://acme.webex.com/WBXService/XMLService",
    webex_id="hostid",
    site_id="0000",
)
DEPARTMENTS = ("Hardware", "Billing", "Network", "Zoë Müller", "Returns")
NOTES = ("", "", "", "", "called back, printer works again", "customer had no camera")
OUTCOMES = ("created",) * 94 + ("refused",) * 3 + ("not sent",) * 2 + ("unknown",)
TYPED = (
    "119 169 61",
    "CASE-104217",
    "1042",
    "hardware 77",
    "zoë",
    "printer works",
    "qx",
    "acme case 900000",
    "ß",
    "does not exist",
)
COLUMNS: tuple[Column, ...] = ("key", "outcome", "site", "code")
FILTERS = (
    ("refused alone", Query(outcome="refused")),
    ("refused, with 1042", Query("1042", outcome="refused")),
    ("uncertain, with billing", Query("billing", outcome="unknown")),
    ("another site", Query(site="Beta")),
    ("the last 30 days", Query(since=datetime.now(UTC) - timedelta(days=30))),
    *((f"sorted by {column}", Query(sort=Sort(column))) for column in COLUMNS),
    ("oldest first", Query(sort=Sort("time", is_ascending=True))),
    ("refused, sorted by code", Query(outcome="refused", sort=Sort("code"))),
    ("hardware, sorted by code", Query("hardware", sort=Sort("code"))),
    ("today, with case", Query("case", since=datetime.now(UTC) - timedelta(days=1))),
)


def main() -> None:
    """Measure all."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--sessions", type=int, default=1_000_000)
    arguments.add_argument("--folder", type=Path)
    arguments.add_argument("--open", type=Path, help=argparse.SUPPRESS)
    arguments.add_argument("--export", type=Path, help=argparse.SUPPRESS)
    asked = arguments.parse_args()
    if asked.open:
        _open_once(asked.open)
    elif asked.export:
        _export_once(asked.export)
    else:
        with tempfile.TemporaryDirectory() as folder:
            _measure(asked.folder or Path(folder), asked.sessions)


def _measure(folder: Path, count: int) -> None:
    path = folder / "sessions.db"
    if not path.exists():
        fill(path, count)
    built, steps = build_search(path)
    if steps:
        _spread("Steps of the build, ms", steps)
    files = {each.name: each.stat().st_size / 1e6 for each in sorted(folder.glob("sessions*.db"))}
    _table(
        "Search file",
        ("built in s", *(f"{name}, MB" for name in files)),
        [(built, *files.values())],
    )
    _opening(path)
    _searches(path)
    _writes(path)
    _exports(path)


def fill(path: Path, count: int) -> None:
    """Fill a journal with this many sessions from three years."""
    with closing(Journal(path)) as journal:
        journal.notices()
    chance = random.Random(1)
    with closing(sqlite3.connect(path)) as database, database:
        database.executemany(
            "INSERT INTO attempts (site, account, session_type, tracking_codes, started_at,"
            " outcome, seconds, session_key, cause, exception_id, reason, value, detail, mark)"
            f" VALUES ({', '.join('?' * 14)})",
            _rows(count, chance),
        )
        database.execute("DELETE FROM changes WHERE number < (SELECT max(number) FROM changes)")


def _rows(count: int, chance: random.Random) -> Iterator[tuple[object, ...]]:
    first = datetime.now(UTC) - timedelta(days=3 * 365)
    step = timedelta(days=3 * 365) / count
    for number in range(count):
        outcome = chance.choice(OUTCOMES)
        codes = {1: f"CASE-{number + 10_000}", 2: chance.choice(DEPARTMENTS)}
        if note := chance.choice(NOTES):
            codes[3] = note
        is_created = outcome == "created"
        yield (
            "Beta" if chance.random() < 0.001 else SITE.name,
            SITE.account,
            13,
            json.dumps({str(n): text for n, text in codes.items()}, ensure_ascii=False),
            (first + step * number).isoformat(timespec="milliseconds"),
            outcome,
            0.4,
            str(chance.randrange(100_000_000, 1_000_000_000)) if is_created else None,
            *((None,) * 5 if is_created else ("site refused", "110055", "No such type", "", "")),
            f"{number // 40:016x}:{number % 40}",
        )


def build_search(path: Path) -> tuple[float, list[float]]:
    """Build the complete search file: seconds in total, and those of each step."""
    began = time.perf_counter()
    history, steps = History(path), []
    while True:
        at = time.perf_counter()
        if not history.maintain(Cancellation()):
            break
        steps.append(time.perf_counter() - at)
    history.close()
    return time.perf_counter() - began, steps


def first_page_seconds(history: History) -> float:
    """The history's contents when it is opened."""
    return _timed(history, Query())


def seconds_per_key(history: History, text: str) -> list[float]:
    """A search after each letter of a text, as it is typed; three times."""
    return [_timed(history, Query(text[: i + 1])) for _ in range(3) for i in range(len(text))]


def _searches(path: Path) -> None:
    history, rows, every = History(path), [], []
    history.search(Query("x"), Cancellation())
    for text in TYPED:
        took = seconds_per_key(history, text)
        rows.append((repr(text), *_p50_p95_most(took)))
        every += took
    rows.append(("all", *_p50_p95_most(every)))
    _table("Search as each key is typed, ms", ("typed", "p50", "p95", "most"), rows)
    rows = [(name, *_p50_p95_most([_timed(history, q) for _ in range(9)])) for name, q in FILTERS]
    _table("Filters, ms", ("filter", "p50", "p95", "most"), rows)
    history.close()


def _timed(history: History, query: Query) -> float:
    began = time.perf_counter()
    assert history.search(query, Cancellation()) is not None
    return time.perf_counter() - began


def _opening(path: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder, "sessions.db")
        with closing(Journal(empty)) as journal:
            journal.notices()
        rows = []
        for name, each in (("empty", empty), ("full", path)):
            shown = [_in_a_process("--open", each) for _ in range(15)]
            opened, first = (statistics.median(part) * 1000 for part in zip(*shown, strict=True))
            rows.append((name, opened, first))
    _table("Opening, ms (median of 15)", ("journal", "journal opened", "first page"), rows)


def _open_once(path: Path) -> None:
    """In a separate process: open the journal as at the start, then the window's first page."""
    began = time.perf_counter()
    journal = Journal(path)
    journal.adopt_orphans()
    journal.recent(datetime.now(UTC) - timedelta(days=1), 4)
    opened = time.perf_counter()
    History(path).search(Query(), Cancellation())
    print(json.dumps([opened - began, time.perf_counter() - opened]))
    journal.close()


def _writes(path: Path) -> None:
    """An intent and its outcome, in a copy, with and without the triggers and the values."""
    rows = []
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        copy = Path(folder, path.name)
        shutil.copyfile(path, copy)
        for name, is_bare in (("as it is", False), ("without its triggers", True)):
            if is_bare:
                with closing(sqlite3.connect(copy)) as database, database:
                    for event in ("insert", "update", "delete"):
                        database.execute(f"DROP TRIGGER attempts_{event}")
            with closing(Journal(copy, remembers=not is_bare)) as journal:
                rows.append((name, *_press(journal)))
    _table("A create's journal writes, ms", ("", "intent p50", "p95", "outcome p50", "p95"), rows)


def _press(journal: Journal) -> tuple[float, ...]:
    intents, outcomes = [], []
    for number in range(300):
        began = time.perf_counter()
        codes = {1: f"NEW-{number}", 2: "Hardware"}
        intent = journal.write_intent(Draft(SITE, 13, codes))
        between = time.perf_counter()
        journal.write_outcome(intent.mark, Created(str(number)), 0.4)
        intents.append(between - began)
        outcomes.append(time.perf_counter() - between)
    return (*_p50_p95_most(intents[20:])[:2], *_p50_p95_most(outcomes[20:])[:2])


def _exports(path: Path) -> None:
    took, most, size = _in_a_process("--export", path)
    _table(
        "Export of all as CSV",
        ("s", "memory above the start, MiB", "file, MB"),
        [(took, most, size)],
    )


def _export_once(path: Path) -> None:
    history = History(path)
    history.search(Query(), Cancellation())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    target = path.with_name("export.csv")
    history.export(target, Query(), "csv", lambda *_: None, Cancellation())
    took = time.perf_counter() - began
    most = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(json.dumps([took, most, target.stat().st_size / 1e6]))
    target.unlink()


def _in_a_process(option: str, path: Path) -> list[float]:
    command = [sys.executable, __file__, option, str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ)
    return list(json.loads(ended.stdout))


def _p50_p95_most(seconds: list[float]) -> tuple[float, float, float]:
    ordered = sorted(seconds)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return statistics.median(ordered) * 1000, p95 * 1000, ordered[-1] * 1000


def _spread(heading: str, seconds: list[float]) -> None:
    _table(heading, ("steps", "p50", "p95", "most"), [(len(seconds), *_p50_p95_most(seconds))])


def _table(heading: str, columns: tuple[str, ...], rows: Sequence[tuple[object, ...]]) -> None:
    print(f"\n## {heading}\n\n| {' | '.join(columns)} |\n|{' --- |' * len(columns)}")
    for row in rows:
        cells = (f"{cell:.1f}" if isinstance(cell, float) else str(cell) for cell in row)
        print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
