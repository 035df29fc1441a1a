"""The desktop's permission for a window to come to the front."""

from __future__ import annotations

import os
import re

TOKEN = re.compile(r"[!-~]{1,256}")


def activation_token() -> str:
    """What the desktop gave this start, or ''. Before there is a QApplication: Qt takes it away."""
    for name in ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"):
        if TOKEN.fullmatch(token := os.environ.get(name, "")):
            return token
    return ""
