"""Show in folder, with a real session bus and a file manager on it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

FILE_MANAGER = Path(__file__).with_name("file_manager.py")
ROOT = Path(__file__).resolve().parents[3]
SHOWS_ONE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from csr_desktop.ui.history.show_in_folder import FolderView

def open_folder(folder):
    print("folder", folder)
    application.quit()
    return True

application = QCoreApplication([])
parent = QObject()
view = FolderView(parent, open_folder)
view.show_file(Path(sys.argv[1]))
if view._answer is not None:
    view._answer.finished.connect(application.quit)
    application.exec()
"""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux desktops have this")


@pytest.fixture
def bus() -> Iterator[dict[str, str]]:
    """The environment of a session bus."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        yield {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address, "PYTHONPATH": str(ROOT)}
        daemon.kill()


def shown(path: Path, environment: dict[str, str]) -> str:
    """What was opened instead of the file manager."""
    command = [sys.executable, "-c", SHOWS_ONE, str(path)]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout


@pytest.mark.parametrize("refuses", [False, True])
def test_the_file_manager_is_asked_to_select_the_file(bus: dict[str, str], refuses: bool) -> None:
    command = [sys.executable, str(FILE_MANAGER), *(["refuse"] if refuses else [])]
    path = Path("/tmp/my files/müll & co.csv")
    with subprocess.Popen(command, env=bus, stdout=subprocess.PIPE, text=True) as manager:
        assert manager.stdout is not None
        assert manager.stdout.readline() == "ready\n"
        instead = shown(path, bus)
        signature, address = manager.stdout.readline().split(" ", 1)
        manager.kill()
    assert signature == "ass"
    assert address == "file:///tmp/my%20files/m%C3%BCll%20&%20co.csv\n"
    assert instead == (f"folder {path.parent}\n" if refuses else "")


def test_without_a_file_manager_on_the_bus_the_folder_is_opened(bus: dict[str, str]) -> None:
    assert shown(Path("/tmp/x.csv"), bus) == "folder /tmp\n"


def test_without_a_bus_the_folder_is_opened() -> None:
    nowhere = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    nowhere["PYTHONPATH"] = str(ROOT)
    assert shown(Path("/tmp/x.csv"), nowhere) == "folder /tmp\n"
