"""High contrast on a real session bus: what the desktop's portal says, and when it changes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.desk.conftest import Desk

PORTAL = Path(__file__).with_name("settings_portal.py")
FOLLOWS = """
from PySide6.QtWidgets import QApplication
from csr_desktop.ui.style.theme import Theme
application = QApplication([])
theme = Theme(application)
application.paletteChanged.connect(lambda *_: print(theme.scheme.name, flush=True))
theme.ask_desktop()
application.exec()
"""


def test_the_desktops_contrast_is_followed_while_it_runs(desk: Desk) -> None:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    portal = desk.start("/usr/bin/python3", str(PORTAL), **pipes)
    assert portal.stdin is not None
    assert portal.stdout is not None
    with portal.stdin, portal.stdout:
        assert portal.stdout.readline() == "ready\n"
        program = desk.start(sys.executable, "-W", "ignore", "-c", FOLLOWS, stdout=subprocess.PIPE)
        assert program.stdout is not None
        with program.stdout:
            assert program.stdout.readline() == "contrast-light\n"
            print("0", file=portal.stdin, flush=True)
            assert program.stdout.readline() == "light\n"
