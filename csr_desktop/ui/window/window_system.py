"""Creates the application object; if no window can open, says why, on one line."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import NoReturn

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from csr_desktop.system.platform import is_linux
from csr_desktop.ui.style.theme import STYLE
from csr_desktop.ui.window.application import Application

_LEAST_DEPTH = 15  # bits of color: with fewer, Qt paints nothing and crashes
_PLUGINS = {"DISPLAY": ("xcb", "libqxcb.so"), "WAYLAND_DISPLAY": ("wayland", "libqwayland*.so")}
"""By environment variable: Qt's name of the platform, and its plugin's files."""


def make_application(refuse: Callable[[str], NoReturn]) -> Application:
    """Create it; if that is impossible, `refuse` gets the reason and must end the process.

    Qt aborts if it finds no platform, so the reason is taken from its last message.
    """
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            refuse(_why_not(said))
        said.append(message)

    qInstallMessageHandler(hear)
    application = Application([*sys.argv[:1], *STYLE])
    qInstallMessageHandler(None)
    if not application.screens():  # not even Qt's own, as with a framebuffer that is not there
        refuse(_why_not(said))
    depth = application.primaryScreen().depth()
    if depth < _LEAST_DEPTH:
        refuse(f"the display has only {depth}-bit color; {_LEAST_DEPTH} bits are the least.")
    return application


def is_without_display() -> bool:
    """Whether no display is set, on a system that needs it."""
    return is_linux() and not any(map(os.environ.get, _PLUGINS))


def _why_not(said: list[str]) -> str:
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    if is_without_display() and wanted.partition("-")[0] in ("", "xcb", "wayland"):
        return "there is no display to open a window on."
    for variable, (name, _) in _PLUGINS.items():
        if wanted.startswith(name) and not os.environ.get(variable):
            return (
                f"QT_QPA_PLATFORM is {wanted}, but {variable} isn't set. "
                "Unset QT_QPA_PLATFORM to open the window on the display that is there."
            )
    words = _missing_library(wanted) or _telling(said)
    return f"no window can be opened: {' '.join(words.split())}"


def _telling(said: list[str]) -> str:
    """The relevant message; Qt also tries other platforms, and gives advice."""
    connects = (message for message in said if message.startswith("could not connect"))
    return next(connects, said[0] if said else "Qt does not say why")


def _missing_library(wanted: str) -> str:
    """The loader's error for Qt's plugin for this display; '' if it loads.

    Qt itself blames libxcb-cursor0, whatever is missing.
    """
    import ctypes
    from pathlib import Path

    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    for variable, (name, files) in _PLUGINS.items():
        if wanted.startswith(name) or (not wanted and os.environ.get(variable)):
            for plugin in sorted(folder.glob(files)):
                try:
                    ctypes.CDLL(str(plugin))
                except OSError as error:
                    return str(error)
    return ""
