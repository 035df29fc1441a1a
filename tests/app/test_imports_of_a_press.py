"""A rep who only creates loads nothing for a browser sign-in, a check, or the test of a site."""

from __future__ import annotations

import json
import subprocess
import sys

UNNEEDED = (
    "csr_desktop.webex.oauth",
    "webbrowser",
    "csr_desktop.sessions.site.check_with_site",
    "csr_desktop.sessions.site.discovery",
    "csr_desktop.webex.lookups",
    "csr_desktop.webex.site_settings",
)

# The real program on the demo site: it creates a session, then prints what it has imported.
PRESS = """
import json, sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

application = QApplication(sys.argv[:1])
from csr_desktop.app.controller import Desktop
from csr_desktop.command_line import Options

desktop = Desktop(Options(demo=True))
background = desktop.background

def press(_):
    QTest.keyClicks(QApplication.focusWidget(), "CASE-1")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

def tell(attempt):
    ours = [name for name in sys.modules if name.startswith(("csr_desktop.", "webbrowser"))]
    print(json.dumps([str(attempt.outcome), ours]), flush=True)
    desktop.window.close()
    application.quit()

background.opened.connect(press)
background.attempt_ended.connect(tell)
application.exec()
desktop.close()
"""


def test_a_start_and_a_press_with_a_password_import_none_of_it() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PRESS], capture_output=True, text=True, timeout=60, check=True
    )
    outcome, modules = json.loads(ended.stdout.splitlines()[-1])
    assert outcome.startswith("Created")
    assert "csr_desktop.sessions.credentials.tokens" in modules
    assert [name for name in modules if name.startswith(UNNEEDED)] == []


def test_nor_does_a_command() -> None:
    command = [sys.executable, "-X", "importtime", "-m", "csr_desktop", "--demo", "create"]
    ended = subprocess.run(
        [*command, "--code", "1=CASE-1"], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr[-500:]
    assert ended.stdout.strip().isdigit()
    assert "csr_desktop.sessions.credentials.sign_in" in ended.stderr
    assert [name for name in UNNEEDED if name in ended.stderr] == []
