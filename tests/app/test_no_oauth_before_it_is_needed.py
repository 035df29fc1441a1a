"""A rep who signs in with a password loads nothing for the browser sign-in."""

from __future__ import annotations

import json
import subprocess
import sys

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


def test_a_start_and_a_press_with_a_password_import_nothing_of_it() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PRESS], capture_output=True, text=True, timeout=60, check=True
    )
    outcome, modules = json.loads(ended.stdout.splitlines()[-1])
    assert outcome.startswith("Created")
    assert "csr_desktop.sessions.credentials.tokens" in modules
    of_oauth = [m for m in modules if m.startswith(("csr_desktop.webex.oauth", "webbrowser"))]
    assert of_oauth == []


def test_nor_does_a_command() -> None:
    command = [sys.executable, "-X", "importtime", "-m", "csr_desktop", "--demo", "create"]
    ended = subprocess.run(
        [*command, "--code", "1=CASE-1"], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr[-500:]
    assert ended.stdout.strip().isdigit()
    assert "csr_desktop.sessions.credentials.sign_in" in ended.stderr
    assert "csr_desktop.webex.oauth" not in ended.stderr
    assert "webbrowser" not in ended.stderr
