"""mutter: the Wayland compositor of GNOME, whose keyboard is that of its remote desktop."""

from __future__ import annotations

import os
import subprocess
from contextlib import closing
from ctypes import CDLL
from ctypes.util import find_library
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from tests.desk.conftest import PATIENCE, wait_for
from tests.desktops.wayland import WaylandDesk, wait_for_service

TOOLS = ("mutter", "wl-copy")
REMOTE = "org.gnome.Mutter.RemoteDesktop"
SERVICE = DBusAddress("/org/gnome/Mutter/RemoteDesktop", REMOTE, REMOTE)
PLAIN_TEXT = "text/plain;charset=utf-8"
MODIFIERS = {"ctrl": "Control_L", "alt": "Alt_L", "shift": "Shift_L"}


class Mutter(WaylandDesk):
    """A screen as a small laptop has it, without GNOME's shell. It shows no pictures."""

    keeps_clipboard = True

    def _start_compositor(self) -> None:
        self.start(
            *("mutter", "--headless", "--virtual-monitor", "1366x768", "--no-x11"),
            *("--wayland-display", self.socket.name),
            env=self.environment
            | {"XDG_RUNTIME_DIR": str(self.folder), "GSETTINGS_BACKEND": "memory"},
            stderr=subprocess.DEVNULL,
        )
        wait_for(self.socket.exists, "mutter")
        self._bus: DBusConnection = self._stack.enter_context(
            closing(
                open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"], enable_fds=True)
            )
        )
        wait_for_service(self, REMOTE)
        (session,) = self._call(SERVICE, "CreateSession")
        self._session = DBusAddress(session, REMOTE, f"{REMOTE}.Session")
        self._call(self._session, "Start")
        self._call(self._session, "EnableClipboard", "a{sv}", {})
        self.keys("Shift_L")  # the first key is swallowed

    def keys(self, *keys: str) -> None:
        """Press keys, by their X names."""
        for key in keys:
            names = [MODIFIERS.get(name, name) for name in key.split("+")]
            for name in names:
                self._turn(_symbol(name), is_down=True)
            for name in reversed(names):
                self._turn(_symbol(name), is_down=False)

    def type_text(self, text: str) -> None:
        """Type on the keyboard."""
        for character in text:
            self._turn(ord(character), is_down=True)
            self._turn(ord(character), is_down=False)

    @property
    def clipboard(self) -> str:
        """What another program would paste; '' if there is nothing.

        Not by wl-paste, whose window would take the keyboard for a moment.
        """
        try:
            (pipe,) = self._call(self._session, "SelectionRead", "s", PLAIN_TEXT)
        except DBusErrorResponse:
            return ""
        with pipe.to_file("r") as text:
            os.set_blocking(text.fileno(), True)
            return str(text.read())

    def copy(self, text: str) -> None:
        """Copy it in another program, which has the keyboard until it goes to the background.

        Without a shell, mutter may leave no window with the keyboard then: copy it again.
        """
        wait_for(lambda: self._is_copied(text), "the keyboard to be the program's again")

    def _is_copied(self, text: str) -> bool:
        assert self.start("wl-copy", text).wait(PATIENCE) == 0
        self.pastes(text)
        self.settle()
        return self.see("focus") is not None

    def settle(self) -> None:
        for _ in range(3):  # mutter handles keys on another thread, after it has answered
            super().settle()

    def _turn(self, symbol: int, *, is_down: bool) -> None:
        self._call(self._session, "NotifyKeyboardKeysym", "ub", symbol, is_down)

    def _call(
        self, where: DBusAddress, method: str, signature: str | None = None, *values: object
    ) -> tuple[Any, ...]:
        call = new_method_call(where, method, signature, values)
        answer: tuple[Any, ...] = unwrap_msg(self._bus.send_and_get_reply(call))
        return answer


def _symbol(name: str) -> int:
    """The number of a key's X name."""
    symbol: int = CDLL(find_library("xkbcommon")).xkb_keysym_from_name(name.encode(), 0)
    return symbol
