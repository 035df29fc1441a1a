"""An idle window: what it costs a computer that does other things."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from stage import HERE, Row, screen, started, tls_site, write_sites
from starts import SETTLE

from csr_desktop.background.connection_warmer import KEEP_SECONDS


def measure(*, quick: bool) -> list[Row]:
    """Count wake-ups and processor time of every thread, after everything has settled."""
    seconds = 10 if quick else 60
    with tls_site() as (port, trust), screen() as environment:
        write_sites(environment, port)
        program = (sys.executable, str(HERE / "painted.py"))
        with started(program, environment | {"SSL_CERT_FILE": trust}) as (process, next_line):
            next_line()
            time.sleep(KEEP_SECONDS + SETTLE)  # the site was chosen, as if by a rep
            before = _wakes(process.pid), _cpu(process.pid)
            time.sleep(seconds)
            after = _wakes(process.pid), _cpu(process.pid)
    share = (after[1] - before[1]) / seconds
    named = {name: count - before[0].get(name, 0) for name, count in after[0].items()}
    wakes = {name: count for name, count in named.items() if count}
    total = sum(wakes.values())
    threads = ", ".join(f"{name} {count}" for name, count in wakes.items()) or "none"
    return [
        Row(
            f"idle for {seconds} s: wake-ups",
            "nothing",
            "≤ 1 per 10 s",
            f"{total} ({threads})",
            total <= seconds / 10,
        ),
        Row(
            "idle: processor time",
            "one core",
            "≤ 0.1 %",
            f"{share * 100:.2f} %",
            share <= 0.001,
        ),
    ]


def _wakes(process: int) -> dict[str, int]:
    """Voluntary context switches of each thread, by its name and number."""
    found = {}
    for task in Path(f"/proc/{process}/task").iterdir():
        status = dict(line.split(":\t", 1) for line in (task / "status").read_text().splitlines())
        found[f"{status['Name']}/{task.name}"] = int(status["voluntary_ctxt_switches"])
    return found


def _cpu(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
