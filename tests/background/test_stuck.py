"""A disk that does not answer: the window closes anyway, with exit status 0."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from csr_desktop.system.paths import find_paths

CLOSE_ONCE_IT_READS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from csr_desktop.app import run as app
from csr_desktop.background import Background
from csr_desktop.command_line import Options
begin = Background.open
def begin_and_close(background):
    begin(background)
    QTimer.singleShot(200, QApplication.closeAllWindows)
    print("begun", flush=True)
Background.open = begin_and_close
sys.exit(app.run(Options()))
"""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_thread_that_is_stuck_in_the_disk_does_not_hold_the_rep_up() -> None:
    path: Path = find_paths(demo=False).sites
    path.parent.mkdir(parents=True)
    os.mkfifo(path)  # opening it waits for a writer that never comes
    command = [sys.executable, "-c", CLOSE_ONCE_IT_READS]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        began = time.monotonic()
        assert process.wait(20) == 0
    seconds = time.monotonic() - began
    assert 2 < seconds < 6  # 0.2 s until the click, 2.5 s of patience; tests are slower
