"""A desktop whose screen is a Wayland compositor's."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from abc import abstractmethod
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

from tests.desk.conftest import Desk, wait_for
from tests.desktops.keyboard import Keyboard

NOBODY: dict[str, Any] = {"user": "nobody", "group": "nogroup", "extra_groups": []}


class WaylandDesk(Desk):
    """The program uses the compositor's socket, the test the compositor's own tools."""

    keeps_clipboard = False
    """Whether copied text remains when its program ends."""

    has_next_keys_in_menus = True
    """Whether a menu gets the keys that are pressed once the compositor has it."""

    def __init__(self, stack: ExitStack, home: Path) -> None:
        # Its path must be short, and accessible to another user's compositor.
        self.folder = Path(tempfile.mkdtemp(prefix="csr-desk-"))
        stack.callback(shutil.rmtree, self.folder, ignore_errors=True)
        self.socket = self.folder / "wayland-0"
        super().__init__(stack, home)

    def _start_screen(self) -> None:
        self.environment |= {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": str(self.socket)}

    def _start_bus(self) -> None:
        super()._start_bus()
        self._start_compositor()
        wait_for(self.socket.exists, "the compositor")

    @abstractmethod
    def _start_compositor(self) -> None:
        """Start it; it is ready once it has its socket."""

    def open_program(self, *arguments: str) -> subprocess.Popen[str]:
        """Start CSR Desktop; the compositor focuses a new window."""
        program = self.start(sys.executable, "-m", "csr_desktop", *arguments)
        wait_for(lambda: self.see("words"), "the window on the accessibility bus")
        return program

    def settle(self) -> None:
        """Wait until the program has handled the last key, and the compositor its requests.

        The program answers many questions, one after the other.
        """
        self.see("focus")

    def turn_to(self, title: str) -> None:
        """Wait for the compositor to focus the previous window."""

    def is_dark(self, *, wanted: bool) -> None:
        """Wait until the window is dark, or light, where the compositor shows what it has."""

    def has_whole_windows(self) -> None:
        """Check that all windows are completely on the screen, if the compositor reports that."""

    @property
    def clipboard(self) -> str:
        """What another program would paste; '' if there is nothing."""
        return self.run("sh", "-c", "wl-paste --no-newline || true")

    def pastes(self, text: str) -> None:
        """Wait until another program would paste this."""
        wait_for(lambda: self.clipboard == text, "what was copied")

    def copy(self, text: str) -> None:
        """Copy it in another program, which keeps running to provide it."""
        self.start("wl-copy", "--foreground", text)
        self.pastes(text)


class TypedDesk(WaylandDesk):
    """One whose keyboard is a client that stays connected."""

    keyboard_type: type[Keyboard]

    def _start_bus(self) -> None:
        super()._start_bus()
        self._keyboard = self.keyboard_type(str(self.socket))
        self._stack.enter_context(closing(self._keyboard))

    def keys(self, *keys: str) -> None:
        """Press keys, by their X names."""
        for key in keys:
            self._keyboard.press(*key.split("+"))

    def type_text(self, text: str) -> None:
        """Type on the keyboard."""
        self._keyboard.type_text(text)

    def settle(self) -> None:
        self._keyboard.wait()
        super().settle()
        self._keyboard.wait()


def is_root() -> bool:
    return os.geteuid() == 0


def wait_for_service(desk: Desk, name: str) -> None:
    """Wait until there is a service with this name on the session bus."""
    bus = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
    ask = [*bus, "org.freedesktop.DBus.NameHasOwner", f"string:{name}"]
    wait_for(lambda: "true" in desk.run(*ask), name)
