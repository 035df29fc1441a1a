"""Cold start and memory, compared with a bare PySide6 window."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from stage import HERE, SERVICE, Row, median, screen, started, tls_site, write_sites

SETTLE = 6.0  # seconds until an idle window has loaded everything and called its site
SITE = (sys.executable, str(HERE / "painted.py"))
DEMO = (*SITE, "--demo")
BARE = (sys.executable, str(HERE / "bare_window.py"))
WAYS = {"demo": DEMO, "own site": SITE, "bare": BARE}
# 520 by 760 pixels at (10, 10) on a screen 1280 wide, from saveGeometry.
_PLACE = (
    "AdnQywADAAAAAAAKAAAACgAAAhEAAAMBAAAACgAAAAoAAAIRAAADAQAAAAAAAAAABQAAAAAKAAAACgAAAhEAAAMB\n"
)


def measure(*, quick: bool) -> list[Row]:
    """Measure all in turn, so that changes in load affect all of them.

    The demo is a first start with the site in its own process; with another site, the window is as
    on every other day: it was open before, and the site is elsewhere.
    """
    with screen() as environment, tls_site() as (port, trust):
        environment["SSL_CERT_FILE"] = trust
        write_sites(environment, port)
        remember_place(environment)
        for command in (*WAYS.values(), *WAYS.values()):  # to cache the files and write .pyc
            seconds_to_paint(command, environment)
        seconds: dict[str, list[float]] = {way: [] for way in WAYS}
        for _ in range(7 if quick else 25):
            for way, command in WAYS.items():
                seconds[way].append(seconds_to_paint(command, environment))
        with_libraries = (*BARE, f"https://127.0.0.1:{port}{SERVICE}", trust)
        ways = {**WAYS, "with libraries": with_libraries}
        peaks = _peaks(ways, environment)
    starts = [_start_row(way, seconds) for way in ("demo", "own site")]
    return [*starts, *(_memory_row(way, peaks) for way in ("demo", "own site"))]


def _peaks(
    ways: Mapping[str, tuple[str, ...]], environment: Mapping[str, str]
) -> Mapping[str, int]:
    """Each way's peak, all at once: they don't affect each other's memory."""
    with ThreadPoolExecutor(len(ways)) as pool:
        counted = pool.map(lambda command: peak_kib(command, environment), ways.values())
        return dict(zip(ways, counted, strict=True))


def _start_row(way: str, seconds: Mapping[str, list[float]]) -> Row:
    ours, bare = median(seconds[way]), median(seconds["bare"])
    return Row(
        f"cold start: spawn to painted window, {way}",
        "a bare PySide6 window with as many fields",
        "≤ 1.35",
        f"{ours / bare:.2f} ({ours * 1000:.0f} ms, bare {bare * 1000:.0f} ms)",
        ours / bare <= 1.35,
    )


def _memory_row(way: str, peaks: Mapping[str, int]) -> Row:
    ratio, floor = (peaks[each] / peaks["bare"] for each in (way, "with libraries"))
    ours, bare, least = (f"{peaks[each] / 1024:.0f}" for each in (way, "bare", "with libraries"))
    return Row(
        f"peak memory, idle, {way}",
        "the same bare window / the same with the job's libraries used once",
        "≤ 1.60 / ≤ 1.05",
        f"{ratio:.2f} / {ratio / floor:.2f} ({ours} MiB; {bare} MiB, {least} MiB)",
        ratio <= 1.6 and ratio / floor <= 1.05,
    )


def remember_place(environment: Mapping[str, str]) -> None:
    """Store the window's position, as an earlier run would."""
    path = Path(environment["HOME"], ".local", "state", "csr-desktop", "window.geometry")
    path.parent.mkdir(parents=True)
    path.write_text(_PLACE, "utf-8")


def seconds_to_paint(command: tuple[str, ...], environment: Mapping[str, str]) -> float:
    """Seconds from the spawn to the first line that the program prints."""
    with started(command, environment) as (_, next_line):
        return next_line()


def peak_kib(command: tuple[str, ...], environment: Mapping[str, str]) -> int:
    """The most memory until it is idle."""
    with started(command, environment) as (process, next_line):
        next_line()
        time.sleep(SETTLE)
        status = Path(f"/proc/{process.pid}/status").read_text()
        return int(next(line for line in status.splitlines() if "VmHWM" in line).split()[1])
