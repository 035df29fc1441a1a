"""The paths of the lock and the socket, in a folder that only the user can access."""

from __future__ import annotations

import logging
import os
import re
import stat
import tempfile
import zlib
from pathlib import Path
from typing import NamedTuple

from csr_desktop.system.platform import is_windows, login_session, user_id

_log = logging.getLogger(__name__)
_SCREEN = re.compile(r"(?<=:)(\d+)\.\d+$")


class Endpoint(NamedTuple):
    """The lock's file and the socket's name: a path, or on Windows the name of a pipe."""

    lock: Path
    socket: str


def endpoint_of(journal: Path) -> Endpoint | None:
    """The endpoint for the window of this journal; None if there is no safe folder.

    It depends on the journal, so that the demo, and every data folder, has a separate window, and
    on the display, because a window on another one can't be seen here.
    """
    who = b"\0".join(filter(None, (os.fsencode(journal.absolute()), _display())))
    name = f"csr-desktop-{zlib.crc32(who):08x}"
    try:
        if is_windows():
            journal.parent.mkdir(parents=True, exist_ok=True)
            return Endpoint(journal.with_name(f"{name}.lock"), f"{name}-{os.getlogin()}")
        folder = _runtime_folder()
    except OSError as error:
        _log.warning("There is no folder for the window's socket: %s", error.strerror)
        return None
    return Endpoint(folder / f"{name}.lock", str(folder / f"{name}.socket"))


def _display() -> bytes:
    """The display that the window opens on, normalized; b"" if a user has only one.

    A Wayland desktop also sets X's name, and some of its programs know only that one.
    """
    if is_windows():
        return login_session()
    name = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY", "")
    return os.fsencode(_SCREEN.sub(r"\1", name.removeprefix("unix")))


def _runtime_folder() -> Path:
    """XDG_RUNTIME_DIR, or the user's own folder in /tmp. Raises OSError.

    In a Flatpak, each start has a different XDG_RUNTIME_DIR: the folder that all share is used.
    """
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if flatpak := os.environ.get("FLATPAK_ID"):
        given = str(Path(given, "app", flatpak))
    if given.startswith("/") and _is_own(Path(given)):
        return Path(given)
    folder = Path(tempfile.gettempdir()) / f"csr-desktop-{user_id()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if not _is_own(folder):  # created by another user, who could listen
        raise PermissionError(0, "it belongs to somebody else, or is open to others")
    return folder


def _is_own(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    is_private = stat.S_ISDIR(status.st_mode) and not status.st_mode & 0o077
    return is_private and status.st_uid == user_id()
