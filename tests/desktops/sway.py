"""sway: a Wayland desktop of wlroots."""

from __future__ import annotations

import json
import os
import subprocess
from typing import Any

from PySide6.QtGui import QImage

from tests.desk.conftest import wait_for
from tests.desktops.keyboard import VirtualKeyboard
from tests.desktops.wayland import NOBODY, TypedDesk, is_root

TOOLS = ("sway", "wl-paste", "grim")
CONFIG = """
output HEADLESS-1 resolution 1366x768 scale 1
xwayland disable
for_window [app_id=".*"] floating enable
focus_on_window_activation smart
"""


class Sway(TypedDesk):
    """A screen as a small laptop has it. Windows float, and have a title bar of sway's."""

    keyboard_type = VirtualKeyboard

    def _start_compositor(self) -> None:
        config = self.folder / "config"
        config.write_text(CONFIG)
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "SWAYSOCK": str(self.folder / "sway.socket"),
            "WLR_BACKENDS": "headless",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "WLR_RENDERER": "pixman",
        }
        if is_root():  # sway refuses root
            os.chown(self.folder, 65534, 65534)
        self.start(
            *("sway", "-c", str(config)),
            env=environment,
            stderr=subprocess.DEVNULL,
            **(NOBODY if is_root() else {}),
        )
        self.socket.symlink_to("wayland-1")  # sway's own choice of a name
        self.environment["SWAYSOCK"] = environment["SWAYSOCK"]

    def has_first_frame(self) -> None:
        """Wait for a window's first frame: sway has it, and gives it the keyboard, from then on."""
        wait_for(lambda: self._windows()[1], "a window's first frame")

    def has_whole_windows(self) -> None:
        wait_for(self._are_windows_whole, "windows that lie whole on the screen")

    def _windows(self) -> tuple[dict[str, int], list[dict[str, Any]]]:
        """The screen's place, and what sway knows of each window."""
        tree = json.loads(self.run("swaymsg", "-t", "get_tree", "-r"))
        (screen,) = (output for output in tree["nodes"] if output["name"] == "HEADLESS-1")
        spaces = screen["nodes"]
        return screen["rect"], [window for space in spaces for window in space["floating_nodes"]]

    def _are_windows_whole(self) -> bool:
        screen, windows = self._windows()
        return bool(windows) and all(_is_whole(window, screen) for window in windows)

    def is_dark(self, *, wanted: bool) -> None:
        wait_for(lambda: (self._lightness() < 128) == wanted, "the wanted look")

    def _lightness(self) -> int:
        """Of the window's margin, as it is on the screen."""
        picture = self.folder / "screen.png"
        self.run("grim", str(picture))
        (window,) = self._windows()[1]
        place = window["rect"]
        shown = QImage(str(picture))
        return shown.pixelColor(place["x"] + 8, place["y"] + place["height"] // 2).lightness()


def _is_whole(window: dict[str, Any], screen: dict[str, int]) -> bool:
    """Its place does not have the title bar in it, which is above."""
    place: dict[str, int] = window["rect"]
    title_bar: int = window["deco_rect"]["height"]
    above, below = place["y"] - title_bar, place["y"] + place["height"]
    return title_bar > 0 and above >= 0 and below <= screen["height"]
