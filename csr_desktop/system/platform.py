"""Which operating system this is. No code outside this folder asks Python itself.

What Python has on only one system (`msvcrt`, `os.getuid`) is behind `sys.platform`, which mypy
understands: `make check` runs it for all three systems.
"""

from __future__ import annotations

import os
import sys


def is_linux() -> bool:
    """Linux, with X11 or Wayland and D-Bus."""
    return sys.platform == "linux"


def is_windows() -> bool:
    """Windows."""
    return sys.platform == "win32"


def is_macos() -> bool:
    """The Mac's system."""
    return sys.platform == "darwin"


def has_modes() -> bool:
    """Whether a file's mode says who may read it. On Windows, its access control list does."""
    return not is_windows()


def user_id() -> int:
    """This process's user ID; 0 on Windows, which has none."""
    if sys.platform == "win32":
        number = 0
    else:
        number = os.getuid()
    return number


def signals_named(*names: str) -> list[int]:
    """The signals that this system has: Windows has no SIGHUP, others no SIGBREAK (Ctrl+Break)."""
    import signal  # not on the start path

    return [getattr(signal, name) for name in names if hasattr(signal, name)]


def option_of_a_port_of_our_own() -> int:
    """The socket option for listening on a port that was released a moment ago.

    A released port is free at once on Windows, where SO_REUSEADDR would share it with any program.

    On Windows, no option is needed, and SO_REUSEADDR would share the port with any program.
    """
    import socket  # not on the start path

    if sys.platform == "win32":
        option = socket.SO_EXCLUSIVEADDRUSE
    else:
        option = socket.SO_REUSEADDR
    return option


def login_session() -> bytes:
    """The user's current desktop session on Windows: the console's or a remote one."""
    if sys.platform == "win32":
        import ctypes

        number = ctypes.c_ulong()
        ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(number))
        session = str(number.value).encode()
    else:
        session = b""
    return session


def let_others_come_to_the_front() -> None:
    """Let any program raise its window: Windows allows only the one the user has just started."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
