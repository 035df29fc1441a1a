"""2,000 creates in one run of the window."""

from __future__ import annotations

import json
import subprocess
import sys

CREATES = 2000
MOST_KIB = 5 * 1024


def test_two_thousand_creates_in_one_run() -> None:
    ended = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.long_run.many_creates", str(CREATES)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-4000:]
    figures = json.loads(ended.stdout)
    print(figures)
    assert figures["keys"] == CREATES
    assert figures["stopped"]
    assert figures["grown_kib"] <= MOST_KIB
