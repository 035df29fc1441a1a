"""sway: a Wayland desktop of wlroots, with wtype as the keyboard."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from tests.desk.conftest import wait_for
from tests.desktops.wayland import NOBODY, WaylandDesk, is_root

TOOLS = ("sway", "wtype", "wl-paste", "grim")
CONFIG = """
output HEADLESS-1 resolution 1366x768 scale 1
xwayland disable
for_window [app_id=".*"] floating enable
focus_on_window_activation smart
"""


class Sway(WaylandDesk):
    """A screen like a small laptop's. Windows float, and have sway's title bar."""

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
        self.socket.symlink_to("wayland-1")  # sway selects the name itself
        self.environment["SWAYSOCK"] = environment["SWAYSOCK"]
        wait_for(self.socket.exists, "sway")
        # A keyboard that stays: when the last one is removed, the window loses the focus.
        self.start("wtype", "-s", "600000", stderr=subprocess.DEVNULL)

    def keys(self, *keys: str) -> None:
        """Press keys, by their X names."""
        for key in keys:
            *modifiers, last = key.split("+")
            down = [word for name in modifiers for word in ("-M", name)]
            self.run("wtype", *down, "-k", last)

    def type_text(self, text: str) -> None:
        """Type on the keyboard."""
        self.run("wtype", "--", text)

    def has_whole_windows(self) -> None:
        wait_for(self._are_windows_whole, "windows that lie whole on the screen")

    def _are_windows_whole(self) -> bool:
        tree = json.loads(self.run("swaymsg", "-t", "get_tree", "-r"))
        (screen,) = (output for output in tree["nodes"] if output["name"] == "HEADLESS-1")
        windows = [window for space in screen["nodes"] for window in space["floating_nodes"]]
        return bool(windows) and all(_is_whole(window, screen["rect"]) for window in windows)

    def screenshot(self, path: Path) -> None:
        """Save a picture of the screen."""
        self.run("grim", str(path))


def _is_whole(window: dict[str, Any], screen: dict[str, int]) -> bool:
    """Its rectangle does not include the title bar above it."""
    place: dict[str, int] = window["rect"]
    title_bar: int = window["deco_rect"]["height"]
    above, below = place["y"] - title_bar, place["y"] + place["height"]
    return title_bar > 0 and above >= 0 and below <= screen["height"]
