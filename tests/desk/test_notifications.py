"""A notification on a real session bus, from the outcome behind another window to the click."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.desk.conftest import Desk, said, wait_for

PORTAL = Path(__file__).with_name("portal.py")
ANOTHER = """
from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication([])
window = QLineEdit()
window.setWindowTitle("Another program")
window.show()
application.exec()
"""

SHOWS_ONE = """
from PySide6.QtCore import QCoreApplication, QObject
from csr_desktop.ui.desktop.notification_portal import Portal
application = QCoreApplication([])
parent = QObject()
portal = Portal(parent)
portal.refused.connect(lambda *words: (print(*words), application.quit()))
assert portal.show("Session created", "CSR Desktop shows its key.")
application.exec()
portal.withdraw()
"""


def active(desk: Desk, name: str) -> None:
    desk.run("xdotool", "search", "--sync", "--onlyvisible", "--name", name, "windowfocus")


def be_told_the_time(desk: Desk) -> None:
    """X doesn't focus a window for a request with an older time than its last change.

    A window manager handles that; here there is none, and the window has had no event since.
    """
    found = ("search", "--onlyvisible", "--name", "CSR Desktop")
    desk.run("xdotool", *found, "set_window", "--icon-name", "CSR Desktop")


def test_an_outcome_behind_another_window(desk: Desk) -> None:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    portal = desk.start("/usr/bin/python3", str(PORTAL), **pipes)
    assert portal.stdin is not None
    assert portal.stdout is not None
    with portal.stdin, portal.stdout:
        assert said(portal.stdout) == ["ready"]
        desk.open_program("--demo")
        desk.see("exists", patient=True, name="Case number")
        desk.start(sys.executable, "-c", ANOTHER)
        active(desk, "CSR Desktop")
        desk.see("write", patient=True, name="Tracking code 10", text="fault:slow")
        desk.see("write", name="Case number", text="CASE-PRIVATE")
        desk.see("press", name="Create session")
        active(desk, "Another program")

        method, name, content = said(portal.stdout)
        assert (method, content["title"]) == ("AddNotification", "Session created")
        assert content["default-action"] == "show"
        key = desk.see("text", patient=True, name="Session key")
        assert key.replace(" ", "") not in json.dumps(content)
        assert "CASE-PRIVATE" not in json.dumps(content)

        be_told_the_time(desk)
        portal.stdin.write("click\n")
        portal.stdin.flush()
        assert said(portal.stdout) == ["RemoveNotification", name], "the window is in front again"
        desk.keys("Return")
        wait_for(lambda: "Copied" in desk.see("words"), "the keyboard in the window")


def test_a_portal_that_takes_none_is_found_out(desk: Desk) -> None:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    portal = desk.start("/usr/bin/python3", str(PORTAL), "refuse", **pipes)
    assert portal.stdin is not None
    assert portal.stdout is not None
    with portal.stdin, portal.stdout:
        assert said(portal.stdout) == ["ready"]
        told = desk.run(sys.executable, "-c", SHOWS_ONE)
        assert told == "Session created CSR Desktop shows its key.\n"
        assert said(portal.stdout)[0] == "AddNotification"
