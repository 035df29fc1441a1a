"""What an idle window costs a computer that does other things."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from stage import HERE, Row, screen, started, tls_site, write_sites
from starts import SETTLE

from csr_desktop.background.connection_warmer import KEEP_SECONDS

_PIXMAPS = 60.0  # seconds


def measure(*, quick: bool) -> list[Row]:
    """Count wake-ups and processor time of every thread, after the connection has been closed.

    Within two minutes of the last paint, Qt's pixmap cache releases what is not shown, a part every
    10 s; after that, nothing wakes the window.
    """
    seconds = 10 if quick else 60
    with tls_site() as (port, trust), screen() as environment:
        write_sites(environment, port)
        program = (sys.executable, str(HERE / "painted.py"))
        with started(program, environment | {"SSL_CERT_FILE": trust}) as (process, next_line):
            next_line()
            time.sleep(KEEP_SECONDS + SETTLE)  # the site was selected, as if by a rep
            soon = _measured(process.pid, seconds)
            if quick:
                return [_wakes_row(f"idle for {seconds} s: wake-ups", soon[0], "≤ 1 per 10 s")]
            time.sleep(_PIXMAPS)
            later = _measured(process.pid, seconds)
    share = (soon[1] + later[1]) / (2 * seconds)
    first = f"idle for {seconds} s: wake-ups, with those of Qt's cache of pixmaps"
    return [
        _wakes_row(first, soon[0], "≤ 1 per 10 s"),
        _wakes_row(f"idle for {seconds} s, two minutes later: wake-ups", later[0], "0"),
        Row("idle: processor time", "one core", "≤ 0.1 %", f"{share:.2%}", share <= 0.001),
    ]


def _wakes_row(what: str, wakes: Mapping[str, int], goal: str) -> Row:
    threads = ", ".join(f"{name} {count}" for name, count in wakes.items()) or "none"
    total = sum(wakes.values())
    return Row(what, "nothing", goal, f"{total} ({threads})", total <= (0 if goal == "0" else 6))


def _measured(process: int, seconds: float) -> tuple[Mapping[str, int], float]:
    """The wake-ups of each thread that has any, and the processor time in seconds."""
    before = _wakes(process), _cpu(process)
    time.sleep(seconds)
    after = _wakes(process), _cpu(process)
    counted = {name: count - before[0].get(name, 0) for name, count in after[0].items()}
    return {name: count for name, count in counted.items() if count}, after[1] - before[1]


def _wakes(process: int) -> dict[str, int]:
    """Voluntary context switches of each thread, by its name and number; the first is `main`."""
    found = {}
    for task in Path(f"/proc/{process}/task").iterdir():
        status = dict(line.split(":\t", 1) for line in (task / "status").read_text().splitlines())
        name = "main" if task.name == str(process) else f"{status['Name']}/{task.name}"
        found[name] = int(status["voluntary_ctxt_switches"])
    return found


def _cpu(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
