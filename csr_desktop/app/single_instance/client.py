"""The second start's side: hand over, or learn within a moment that nobody takes it."""

from __future__ import annotations

import sys
import time

from PySide6.QtNetwork import QLocalSocket

from csr_desktop.app.single_instance.request import LONGEST_REQUEST, Request, encode, read_answer


def hand_over(server: str, request: Request, seconds: float) -> bool | None:
    """Whether the first window has taken the request; None when nobody listens there (yet).

    Blocks, for `seconds` at most. Needs an application object.
    """
    until = time.monotonic() + seconds
    socket = QLocalSocket()
    socket.connectToServer(server)
    if not socket.waitForConnected(_milliseconds(until)):
        return None
    _let_come_to_the_front()
    socket.write(encode(request))
    socket.flush()
    while not socket.canReadLine():
        is_too_much = socket.bytesAvailable() > LONGEST_REQUEST
        if is_too_much or not socket.waitForReadyRead(_milliseconds(until)):
            return False
    return read_answer(bytes(socket.readLine().data()))


def _milliseconds(until: float) -> int:
    return max(0, round((until - time.monotonic()) * 1000))


def _let_come_to_the_front() -> None:
    """On Windows only the program that the rep has just started may bring a window to the front."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
