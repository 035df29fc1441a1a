"""Cold start and memory, beside a bare PySide6 window."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from pathlib import Path

from stage import HERE, Row, median, screen, started

SETTLE = 6.0  # seconds until an idle window has loaded everything and called its site
OURS = (sys.executable, str(HERE / "painted.py"), "--demo")
BARE = (sys.executable, str(HERE / "bare_window.py"))


def measure(*, quick: bool) -> list[Row]:
    """Both programs in turn, so that the machine's moods hit both."""
    ours, bare = [], []
    with screen() as environment:
        for _ in range(2):  # the files' bytes in memory, .pyc written
            _seconds_to_paint(OURS, environment)
            _seconds_to_paint(BARE, environment)
        for _ in range(7 if quick else 25):
            ours.append(_seconds_to_paint(OURS, environment))
            bare.append(_seconds_to_paint(BARE, environment))
        peaks = _peak_kib(OURS, environment), _peak_kib(BARE, environment)
    ratio = median(ours) / median(bare)
    memory = peaks[0] / peaks[1]
    return [
        Row(
            "cold start: spawn to painted window",
            "a bare PySide6 window with as many fields",
            "≤ 1.25",
            f"{ratio:.2f} ({median(ours) * 1000:.0f} ms, bare {median(bare) * 1000:.0f} ms)",
            ratio <= 1.25,
        ),
        Row(
            "peak memory, idle",
            "the same bare window",
            "≤ 1.35",
            f"{memory:.2f} ({peaks[0] / 1024:.0f} MiB, bare {peaks[1] / 1024:.0f} MiB)",
            memory <= 1.35,
        ),
    ]


def _seconds_to_paint(command: tuple[str, ...], environment: Mapping[str, str]) -> float:
    with started(command, environment) as (_, next_line):
        return next_line()


def _peak_kib(command: tuple[str, ...], environment: Mapping[str, str]) -> int:
    with started(command, environment) as (process, next_line):
        next_line()
        time.sleep(SETTLE)
        status = Path(f"/proc/{process.pid}/status").read_text()
        return int(next(line for line in status.splitlines() if "VmHWM" in line).split()[1])
