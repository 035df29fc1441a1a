"""Debian's Orca on the desktop, with a silent voice; its debug file contains the speech."""

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

# Orca runs this file of the user's at its start: speech must not wait in a buffer.
CUSTOMIZATIONS = """
from orca import debug
debug.debugFile.reconfigure(line_buffering=True)
"""

# No sound, whatever hardware there is: from the library, and from the player of the dummy voice.
NO_SOUND = "default_driver=null\n"
PLAYS_NOTHING = "#!/bin/sh\n"

# Orca ends if it finds another Orca of this user, or ends the other one with --replace. It searches
# with pgrep. The user who runs these tests may need theirs to read the result.
FINDS_NO_OTHER = "#!/bin/sh\nexit 1\n"

_SAID = re.compile(r"SPEECH OUTPUT: '(.*)'(?: voice=\w+)? ?(?:\{.*\})?$", re.MULTILINE)


class Orca:
    """A screen reader whose speech can be read."""

    def __init__(self, desk: Desk) -> None:
        """Start it; it reads programs that are opened after that from their first window on."""
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
        """Start Speech Dispatcher, without the system's settings; returns its address."""
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
        """Wait until Orca says all of these; what it said earlier is dropped.

        In any order: Orca 43 says a selected text before its field, and Orca 48 after it.
        """
        lines = tuple(line.removesuffix(".") for line in lines)
        try:
            wait_for(lambda: self._find(lines), "Orca")
        except pytest.fail.Exception:
            pytest.fail(f"Orca did not say {lines}, but {self._said[self._heard :]}")

    @property
    def _said(self) -> list[str]:
        found = _SAID.findall(self._log.read_text())
        return [part for line in found for part in _parts(line)]

    def _find(self, lines: tuple[str, ...]) -> bool:
        said = self._said[self._heard :]
        if not set(lines) <= set(said):
            return False
        self._heard += max(map(said.index, lines)) + 1
        return True


def _parts(line: str) -> list[str]:
    """What is said about one thing, in the words of Orca 43 and 48, which join it differently."""
    line = line.removesuffix(".").replace("push button", "button")
    if text := re.fullmatch(r"notification (.+)", line):
        return ["notification", text[1]]
    if combo_box := re.fullmatch(r"(.+) (.+) combo box \2", line):
        return [f"{combo_box[1]} combo box", combo_box[2]]
    if selected := re.fullmatch(r"(.+) selected", line):
        return [selected[1], "selected"]
    return [line]
