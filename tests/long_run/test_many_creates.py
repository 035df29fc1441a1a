"""700 creates in one run of the window, with each installed Python."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CREATES = 700
MOST_KIB = 2 * 1024  # after the first 200 creates, the demo site keeps 1 KiB of each
NEWER = Path(__file__).parents[2] / ".venv-newer" / "bin" / "python"  # scripts/setup.sh makes it
PYTHONS = {"this Python": sys.executable}
if os.access(NEWER, os.X_OK):
    PYTHONS["a newer Python"] = str(NEWER)


@pytest.mark.parametrize("python", PYTHONS.values(), ids=PYTHONS)
def test_many_creates_in_one_run(python: str) -> None:
    ended = subprocess.run(
        [python, "-X", "faulthandler", "-m", "tests.long_run.many_creates", str(CREATES)],
        capture_output=True,
        text=True,
        timeout=600,  # half a minute on an idle machine, four with eight others on the processor
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-4000:]
    figures = json.loads(ended.stdout)
    print(figures)
    assert figures["keys"] == CREATES
    assert figures["stopped"]
    assert figures["grown_kib"] <= MOST_KIB
