"""Debian's Orca at the desk, with a voice that makes no sound; its debug file has what it says."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.desk.conftest import Desk, wait_for

VOICE = """
AudioOutputMethod "libao"
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
LogLevel 1
"""

# Orca runs this file of the user's before it starts: what is said must not wait in a buffer.
CUSTOMIZATIONS = """
from orca import debug
debug.debugFile.reconfigure(line_buffering=True)
"""

# No sound, whatever the machine has: of the library, and of the player that the dummy voice calls.
NO_SOUND = "default_driver=null\n"
PLAYS_NOTHING = "#!/bin/sh\n"

# Orca ends when it finds another Orca of this user, or with --replace ends the other one. It looks
# with pgrep. Whoever runs these tests may need theirs to read the result.
FINDS_NO_OTHER = "#!/bin/sh\nexit 1\n"

_SAID = re.compile(r"SPEECH OUTPUT: '(.*)'(?: voice=\w+)? ?(?:\{.*\})?$", re.MULTILINE)


class Orca:
    """A screen reader that is listened to."""

    def __init__(self, desk: Desk) -> None:
        """Start it; a program that is opened after that is heard from its first window on."""
        self._desk = desk
        self._home = Path(desk.environment["HOME"], "orca")
        self._log = self._home / "debug"
        self._heard = 0
        self._home.mkdir()
        Path(desk.environment["HOME"], ".libao").write_text(NO_SOUND)
        self._path = self._make_tools()
        self._start(self._start_voice())
        self.says("Screen reader on.")

    def _make_tools(self) -> str:
        tools = self._home / "tools"
        tools.mkdir()
        for name, script in (("pgrep", FINDS_NO_OTHER), ("play", PLAYS_NOTHING)):
            (tools / name).write_text(script)
            (tools / name).chmod(0o700)
        return f"PATH={tools}:{self._desk.environment['PATH']}"

    def _start_voice(self) -> str:
        """Speech Dispatcher, with nothing of the system's settings; gives its address."""
        folder = self._home / "voice"
        folder.mkdir()
        (folder / "speechd.conf").write_text(VOICE)
        socket = folder / "socket"
        files = (
            "--config-dir",
            str(folder),
            "--log-dir",
            str(folder),
            "--pid-file",
            f"{folder}/pid",
        )
        where = ("--communication-method", "unix_socket", "--socket-path", str(socket))
        command = ("speech-dispatcher", "--run-single", "--timeout", "0", *files, *where)
        self._desk.start("env", self._path, *command, stderr=subprocess.DEVNULL)
        wait_for(socket.exists, "the voice")
        return f"unix_socket:{socket}"

    def _start(self, voice: str) -> None:
        settings = self._home / "settings"
        settings.mkdir()
        (settings / "orca-customizations.py").write_text(CUSTOMIZATIONS)
        own = ("env", self._path, f"SPEECHD_ADDRESS={voice}", "GSETTINGS_BACKEND=memory")
        what = ("--user-prefs", str(settings), "--disable", "braille")
        command = (*own, "orca", *what, "--debug-file", str(self._log))
        self._desk.start(*command, stderr=subprocess.DEVNULL)
        wait_for(self._log.exists, "Orca")

    def says(self, *lines: str) -> None:
        """Wait until all of these are said, in this order; what was said until then is past."""
        try:
            wait_for(lambda: self._find(lines), "Orca")
        except pytest.fail.Exception:
            pytest.fail(f"Orca did not say {lines}, but {self._said[self._heard :]}")

    @property
    def _said(self) -> list[str]:
        return _SAID.findall(self._log.read_text())

    def _find(self, lines: tuple[str, ...]) -> bool:
        said, place = self._said, self._heard
        for line in lines:
            if line not in said[place:]:
                return False
            place = said.index(line, place) + 1
        self._heard = place
        return True
