"""The start with a million sessions in the journal, compared with none, and the search."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import history
from stage import HERE, Row, median, p95, screen, started, tls_site, write_sites

from csr_desktop.sessions.history.history import History

OURS = (sys.executable, str(HERE / "painted.py"))


def measure(*, quick: bool) -> list[Row]:
    """Measure both journals in turn; each run ends cleanly, so the next need not check the file."""
    count = 20_000 if quick else 1_000_000
    taken: dict[str, list[float]] = {"none": [], "many": []}
    with tls_site() as (port, trust), screen() as environment:
        environment |= {"SSL_CERT_FILE": trust}
        write_sites(environment, port)
        data = Path(environment["HOME"], ".local", "share", "csr-desktop")
        folders = {name: data.with_name(name) for name in taken}
        for folder in folders.values():
            folder.mkdir(parents=True)
        history.fill(folders["many"] / "sessions.db", count)
        for turn in range(7 if quick else 21):
            for name, folder in folders.items():
                folder.rename(data)
                seconds = _seconds_until_ready(environment)
                data.rename(folder)
                if turn:  # the first one migrates
                    taken[name].append(seconds)
        searched = _search_rows(folders["many"] / "sessions.db", f"{count:,}")
    ratio = median(taken["many"]) / median(taken["none"])
    many, none = (median(taken[name]) * 1000 for name in ("many", "none"))
    return [
        Row(
            f"start until sites and journal are read, {count:,} sessions",
            "the same without any",
            "≤ 1.1",
            f"{ratio:.2f} ({many:.0f} ms, {none:.0f} ms)",
            ratio <= 1.1,
        ),
        *searched,
    ]


def _search_rows(journal: Path, count: str) -> list[Row]:
    """Search as the program does on its history thread, with the complete search file."""
    history.build_search(journal)
    with closing(History(journal)) as looked_up:
        first = [history.first_page_seconds(looked_up) for _ in range(9)]
        typed = [
            each for text in history.TYPED for each in history.seconds_per_key(looked_up, text)
        ]
    return [
        _search_row(f"history opened, first page, {count} sessions, p95", first),
        _search_row(f"search as each key is typed, {count} sessions, p95", typed),
    ]


def _search_row(what: str, seconds: list[float]) -> Row:
    most, middle = p95(seconds) * 1000, median(seconds) * 1000
    figure = f"{most:.1f} ms (median {middle:.1f} ms)"
    return Row(what, "a rep who types", "≤ 50 ms", figure, most <= 50)


def _seconds_until_ready(environment: Mapping[str, str]) -> float:
    with started(OURS, environment) as (process, next_line):
        next_line()
        seconds = next_line()
        process.terminate()
        process.wait(10)
        return seconds
