"""kwin: the Wayland compositor of KDE, whose keyboard is that of KDE's remote desktop."""

from __future__ import annotations

import shutil
import subprocess

from tests.desktops.keyboard import FakeInput
from tests.desktops.wayland import TypedDesk

TOOLS = ("kwin_wayland", "wl-copy", "wl-paste")


class KWin(TypedDesk):
    """A screen as a small laptop has it, without Plasma. It shows no pictures."""

    keyboard_type = FakeInput
    has_next_keys_in_menus = False  # not a submenu; keys that came before are handled

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
