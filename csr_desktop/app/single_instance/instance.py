"""One window for each user, data folder and display; a second start passes its request to it.

The kernel's lock on a file shows which start is the first, so that two starts at the same moment
result in one window, and a dead process has no lock. The lock's owner listens on a local socket.
"""

from __future__ import annotations

import logging
import os
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.app.single_instance.socket_path import Endpoint, endpoint_of
from csr_desktop.system.file_lock import open_own, try_lock

if TYPE_CHECKING:
    from csr_desktop.app.single_instance.connection import Server
    from csr_desktop.app.single_instance.request import Request

ANSWER_SECONDS = 2.0
START_SECONDS = 5.0
"""How long a start waits for the first one to listen, while that is starting, too."""
_PAUSE = 0.05
TOKEN = re.compile(r"[!-~]{1,256}")

_log = logging.getLogger(__name__)


def activation_token() -> str:
    """The desktop's permission for a window to come to the front, or ''.

    Call it before there is a QApplication: Qt removes it.
    """
    given = (os.environ.get(name, "") for name in ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"))
    return next(filter(TOKEN.fullmatch, given), "")


class SingleInstance(QObject):
    """The right to be the only window for a journal; receives second starts.

    Signals:
        asked(Request): the request of a second start.
    """

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._endpoint: Endpoint | None = None
        self._lock: int | None = None
        self._server: Server | None = None

    def enter(self, journal: Path, request: Callable[[], Request]) -> bool:
        """Whether this process must open a window; if not, the first one has accepted the request.

        `request` returns what a second start asks for. If the first one does not answer, this
        process opens a window, too, so there is always one. Blocks for at most 2 s if the first one
        listens, 5 s if it does not yet.
        """
        patience = time.monotonic() + START_SECONDS
        while not self._claim(journal):
            assert self._endpoint is not None  # noqa: S101  a lock always has one
            # 8 to 20 ms that only a second start needs.
            from csr_desktop.app.single_instance.connection import hand_over

            is_taken = hand_over(self._endpoint.socket, request(), ANSWER_SECONDS)
            if is_taken is not None:
                return not is_taken
            if time.monotonic() > patience:
                return True
            time.sleep(_PAUSE)
        return True

    @Slot(object)
    def move(self, journal: Path) -> None:
        """Use another journal's lock from now on, and release the old one."""
        self.close()
        self._claim(journal)
        self.listen()

    @Slot()
    def listen(self) -> None:
        """Receive second starts, if this is the first. After the first paint: loads QtNetwork."""
        if self._lock is None or self._endpoint is None or self._server is not None:
            return
        from csr_desktop.app.single_instance.connection import Server

        server = Server(self)
        server.asked.connect(self.asked)
        if not server.listen(self._endpoint.socket):
            self._give_back()  # the next start need not wait for one that can't listen
            return
        self._server = server

    def close(self) -> None:
        """Stop receiving, and release the lock."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._give_back()

    def _claim(self, journal: Path) -> bool:
        """Become the first. False if there is one. Without a safe folder, there is no first."""
        self._endpoint = endpoint_of(journal)
        if self._endpoint is None:
            return True
        try:
            handle = open_own(self._endpoint.lock, os.O_RDWR | os.O_CREAT)
        except OSError as error:
            _log.warning("The window's lock can't be opened: %s", error.strerror)
            return True
        if try_lock(handle):
            self._lock = handle
            return True
        os.close(handle)
        return False

    def _give_back(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None
