"""kwin: the Wayland compositor of KDE, whose keyboard is that of KDE's remote desktop."""

from __future__ import annotations

import shutil
import struct
import subprocess
from contextlib import closing
from socket import AF_UNIX, socket

from tests.desktops.wayland import WaylandDesk

TOOLS = ("kwin_wayland", "wl-copy", "wl-paste")
FAKE_INPUT = "org_kde_kwin_fake_input"

# The codes of an American keyboard's keys.
KEYS = {"Escape": 1, "minus": 12, "Return": 28, "ctrl": 29, "shift": 42, "space": 57, "Down": 108}
for first, row in ((2, "1234567890"), (16, "qwertyuiop"), (30, "asdfghjkl"), (44, "zxcvbnm")):
    KEYS |= {letter: first + place for place, letter in enumerate(row)}

# The objects of a Wayland client, and the server's answer to `sync`.
DISPLAY, REGISTRY, SYNC, KEYBOARD = 1, 2, 3, 4


class KWin(WaylandDesk):
    """A screen as a small laptop has it, without Plasma. It shows no pictures."""

    def _start_compositor(self) -> None:
        # A copy has no file capabilities: some containers don't allow kwin's, and refuse it.
        program = str(shutil.copy(str(shutil.which("kwin_wayland")), self.folder))
        self.start(
            *(program, "--virtual", "--no-lockscreen", "--width", "1366", "--height", "768"),
            *("--socket", self.socket.name),
            env=self.environment
            | {
                "XDG_RUNTIME_DIR": str(self.folder),
                "KWIN_COMPOSE": "Q",
                "KWIN_WAYLAND_NO_PERMISSION_CHECKS": "1",
            },
            stderr=subprocess.DEVNULL,
        )

    def _start_bus(self) -> None:
        super()._start_bus()
        self._keyboard = Keyboard(str(self.socket))
        self._stack.enter_context(closing(self._keyboard))

    def keys(self, *keys: str) -> None:
        """Press keys, by their X names."""
        for key in keys:
            self._keyboard.press(*(KEYS[name] for name in key.split("+")))

    def type_text(self, text: str) -> None:
        """Type on the keyboard."""
        for character in text:
            shift = ("shift",) if character.isupper() else ()
            name = {"-": "minus", " ": "space"}.get(character, character.lower())
            self._keyboard.press(*(KEYS[name] for name in (*shift, name)))


class Keyboard:
    """A Wayland client that is the keyboard: the protocol `fake-input` of KDE."""

    def __init__(self, path: str) -> None:
        self._socket = socket(AF_UNIX)
        self._socket.connect(path)
        self._ask(DISPLAY, 1, _number(REGISTRY))
        self._ask(DISPLAY, 0, _number(SYNC))
        name = self._name_of_fake_input()
        interface = (_number(name), _text(FAKE_INPUT), _number(4), _number(KEYBOARD))
        self._ask(REGISTRY, 0, *interface)
        self._ask(KEYBOARD, 0, _text("tests"), _text("to type"))

    def close(self) -> None:
        self._socket.close()

    def press(self, *codes: int) -> None:
        """Press these keys together."""
        for code in codes:
            self._ask(KEYBOARD, 10, _number(code), _number(1))
        for code in reversed(codes):
            self._ask(KEYBOARD, 10, _number(code), _number(0))

    def _ask(self, thing: int, request: int, *arguments: bytes) -> None:
        body = b"".join(arguments)
        self._socket.sendall(struct.pack("=IHH", thing, request, 8 + len(body)) + body)

    def _name_of_fake_input(self) -> int:
        """Read what the server offers, up to its answer to `sync`."""
        with self._socket.makefile("rb") as events:
            while True:
                thing, _, size = struct.unpack("=IHH", events.read(8))
                body = events.read(size - 8)
                assert thing != SYNC, f"kwin doesn't offer {FAKE_INPUT}"
                if thing == REGISTRY and body[4:].startswith(_text(FAKE_INPUT)):
                    return int.from_bytes(body[:4], "little")


def _number(value: int) -> bytes:
    return struct.pack("=I", value)


def _text(value: str) -> bytes:
    """Its length, it and a NUL, padded to whole words."""
    data = value.encode() + b"\0"
    return _number(len(data)) + data + b"\0" * (-len(data) % 4)
