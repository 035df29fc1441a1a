"""A disk that does not answer: the window closes all the same, with exit status 0."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from csr_desktop.system.paths import find_paths

CLOSE_AT_ONCE = """
import sys
from PySide6.QtCore import QTimer
from csr_desktop.app import run as app
from csr_desktop.command_line import Options
made = app._make_application
def make():
    application = made()
    QTimer.singleShot(500, application.closeAllWindows)
    return application
app._make_application = make
print("begun", flush=True)
sys.exit(app.run(Options()))
"""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_thread_that_is_stuck_in_the_disk_does_not_hold_the_rep_up() -> None:
    path: Path = find_paths(demo=False).sites
    path.parent.mkdir(parents=True)
    os.mkfifo(path)  # opening it waits for a writer who never comes
    with subprocess.Popen([sys.executable, "-c", CLOSE_AT_ONCE], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        began = time.monotonic()
        assert process.wait(20) == 0
    seconds = time.monotonic() - began
    assert 2 < seconds < 6  # 0.5 s until the press, 2.5 s of patience; slower here than at a desk
