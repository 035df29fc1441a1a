"""Dark, high contrast: the settings of a desktop's portal on a real session bus, and changes."""

from __future__ import annotations

import subprocess
import sys

from tests.desk.conftest import SCHEME, SETTINGS_PORTAL, Desk, said

CONTRAST = "org.freedesktop.appearance contrast uint32 {}"
FOLLOWS = """
import json
from PySide6.QtWidgets import QApplication
from csr_desktop.ui.style.theme import Theme
application = QApplication([])
theme = Theme(application)
application.paletteChanged.connect(lambda *_: print(json.dumps([theme.scheme.name]), flush=True))
theme.ask_desktop()
application.exec()
"""


def test_the_desktops_looks_are_followed_while_it_runs(desk: Desk) -> None:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    portal = desk.start("/usr/bin/python3", str(SETTINGS_PORTAL), CONTRAST.format(1), **pipes)
    assert portal.stdin is not None
    assert portal.stdout is not None
    with portal.stdin, portal.stdout:
        assert portal.stdout.readline() == "ready\n"
        program = desk.start(sys.executable, "-W", "ignore", "-c", FOLLOWS, stdout=subprocess.PIPE)
        assert program.stdout is not None
        with program.stdout:
            assert said(program.stdout) == ["contrast-light"]
            for setting, name in (
                (SCHEME.format(1), "contrast-dark"),
                (CONTRAST.format(0), "dark"),
                (SCHEME.format(0), "light"),
            ):
                print(setting, file=portal.stdin, flush=True)
                assert said(program.stdout) == [name]
