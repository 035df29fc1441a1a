"""What a test needs from the system that runs it, and replacements for another one."""

from __future__ import annotations

import os
import sys

import pytest

posix = pytest.mark.skipif(sys.platform == "win32", reason="makes calls that Windows has not")
LINUX_ALONE = (
    "browser",
    "desk",
    "desktops",
    "packages",
    "sessions/network/test_system_proxies.py",
    "torture",
    "ui/history/test_show_in_folder.py",
)
"""Folders and files below tests/ for X, D-Bus, bash or Debian; not collected elsewhere."""


def needs(call: str) -> None:
    """Skip where `os` (or `time`) has no such call."""
    import time

    if not hasattr(os, call) and not hasattr(time, call):
        pytest.skip(f"this system has no {call}")
