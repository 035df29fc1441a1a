"""The keyboard of a Wayland compositor: a client that stays connected, by the bare protocol.

A keyboard that comes and goes with each key, as a tool's does, makes a compositor move the focus
from an open menu back to the window: the next key would close the menu, or be lost.
"""

from __future__ import annotations

import os
import struct
import time
from abc import abstractmethod
from socket import AF_UNIX, send_fds, socket

# The codes of an American keyboard's keys.
KEYS = {
    "Escape": 1,
    "minus": 12,
    "Tab": 15,
    "Return": 28,
    "ctrl": 29,
    "shift": 42,
    "comma": 51,
    "alt": 56,
    "space": 57,
    "F10": 68,
    "Right": 106,
    "Down": 108,
}
for _first, _row in ((2, "1234567890"), (16, "qwertyuiop"), (30, "asdfghjkl"), (44, "zxcvbnm")):
    KEYS |= {letter: _first + place for place, letter in enumerate(_row)}
_CHARACTERS = {"-": "minus", " ": "space", ",": "comma"}
_MODIFIERS = {"shift": 1, "ctrl": 4, "alt": 8}

# The first objects of a Wayland client.
DISPLAY, REGISTRY, SYNC, FIRST = 1, 2, 3, 4

_KEYMAP = """xkb_keymap {
xkb_keycodes { include "evdev+aliases(qwerty)" };
xkb_types { include "complete" };
xkb_compatibility { include "complete" };
xkb_symbols { include "pc+us+inet(evdev)" };
};
"""


class Keyboard:
    """Presses keys."""

    def __init__(self, path: str) -> None:
        self._socket = socket(AF_UNIX)
        self._socket.connect(path)
        self._events = self._socket.makefile("rb")
        self.ask(DISPLAY, 1, number(REGISTRY))
        self._globals: dict[str, int] = {}
        self.wait()
        self._connect()

    @abstractmethod
    def _connect(self) -> None:
        """Become a keyboard of the compositor."""

    @abstractmethod
    def turn(self, name: str, *, is_down: bool) -> None:
        """Press or release a key."""

    def close(self) -> None:
        self._events.close()
        self._socket.close()

    def press(self, *names: str) -> None:
        """Press these keys together."""
        for name in names:
            self.turn(name, is_down=True)
        for name in reversed(names):
            self.turn(name, is_down=False)

    def type_text(self, text: str) -> None:
        for character in text:
            shift = ("shift",) if character.isupper() else ()
            self.press(*shift, _CHARACTERS.get(character, character.lower()))

    def ask(self, thing: int, request: int, *arguments: bytes, file: int | None = None) -> None:
        body = b"".join(arguments)
        message = struct.pack("=IHH", thing, request, 8 + len(body)) + body
        if file is None:
            self._socket.sendall(message)
        else:
            send_fds(self._socket, [message], [file])

    def bind(self, interface: str, version: int, thing: int) -> None:
        """Use what the compositor offers."""
        assert interface in self._globals, f"there is no {interface}"
        named = (number(self._globals[interface]), text(interface), number(version), number(thing))
        self.ask(REGISTRY, 0, *named)

    def wait(self) -> None:
        """Wait until the compositor has handled all requests; read what it offers by then."""
        self.ask(DISPLAY, 0, number(SYNC))
        while True:
            thing, _, size = struct.unpack("=IHH", self._events.read(8))
            body = self._events.read(size - 8)
            if thing == SYNC:
                return
            if thing == REGISTRY:
                name, length = struct.unpack_from("=II", body)
                self._globals[body[8 : 7 + length].decode()] = name


class FakeInput(Keyboard):
    """The protocol of KDE's remote desktop."""

    def _connect(self) -> None:
        self.bind("org_kde_kwin_fake_input", 4, FIRST)
        self.ask(FIRST, 0, text("tests"), text("to type"))

    def turn(self, name: str, *, is_down: bool) -> None:
        self.ask(FIRST, 10, number(KEYS[name]), number(is_down))


class VirtualKeyboard(Keyboard):
    """The protocol of wlroots' compositors."""

    def _connect(self) -> None:
        seat, manager, self._me = range(FIRST, FIRST + 3)
        self._modifiers = 0
        self.bind("wl_seat", 1, seat)
        self.bind("zwp_virtual_keyboard_manager_v1", 1, manager)
        self.ask(manager, 0, number(seat), number(self._me))
        with os.fdopen(os.memfd_create("keymap"), "wb") as file:
            size = file.write(_KEYMAP.encode() + b"\0")
            file.flush()
            self.ask(self._me, 0, number(1), number(size), file=file.fileno())

    def turn(self, name: str, *, is_down: bool) -> None:
        if name in _MODIFIERS:
            self._modifiers ^= _MODIFIERS[name]
        now = time.monotonic_ns() // 1_000_000 & 0xFFFFFFFF
        self.ask(self._me, 1, number(now), number(KEYS[name]), number(is_down))
        self.ask(self._me, 2, number(self._modifiers), number(0), number(0), number(0))


def number(value: int) -> bytes:
    return struct.pack("=I", value)


def text(value: str) -> bytes:
    """Its length, it and a NUL, padded to whole words."""
    data = value.encode() + b"\0"
    return number(len(data)) + data + b"\0" * (-len(data) % 4)
