"""Both ends of the socket: a second start sends its request, and the first window receives it."""

from __future__ import annotations

import logging
import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from shiboken6 import isValid

from csr_desktop.app.single_instance.request import (
    LONGEST_REQUEST,
    NotARequest,
    Request,
    encode,
    read_request,
)
from csr_desktop.system.platform import let_others_come_to_the_front

MOST_CALLERS = 16
DEADLINE = 1000  # milliseconds from the connection to the complete request
TAKEN = b"taken\n"
"""The answer. A refused connection gets none."""

_log = logging.getLogger(__name__)


def hand_over(server: str, request: Request, seconds: float) -> bool | None:
    """Whether the first window has accepted the request; None if nothing listens (yet).

    Blocks for at most `seconds`. Needs an application object.
    """
    until = time.monotonic() + seconds
    socket = QLocalSocket()
    socket.connectToServer(server)
    if not socket.waitForConnected(_milliseconds(until)):
        return None
    let_others_come_to_the_front()
    socket.write(encode(request))
    socket.flush()
    while socket.bytesAvailable() < len(TAKEN):
        if not socket.waitForReadyRead(_milliseconds(until)):
            return False
    return bytes(socket.read(len(TAKEN)).data()) == TAKEN


def _milliseconds(until: float) -> int:
    return max(0, round((until - time.monotonic()) * 1000))


class Server(QObject):
    """Receives one request from each second start. Connections may be hostile, slow, or many.

    Signals:
        asked(Request): the request of a second start. It is answered when the slots have returned.
    """

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callers: dict[QLocalSocket, QTimer] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)

    @property
    def callers(self) -> int:
        """How many connections have sent no request yet."""
        return len(self._callers)

    def listen(self, name: str) -> bool:
        """Start listening. An existing socket is a dead process's: the caller has the lock."""
        QLocalServer.removeServer(name)
        if self._server.listen(name):
            return True
        _log.warning("The window's socket can't be opened: %s", self._server.errorString())
        return False

    def close(self) -> None:
        """Stop listening, and drop all connections."""
        self._server.close()
        for socket in list(self._callers):
            socket.abort()

    @Slot()
    def _on_new_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if len(self._callers) >= MOST_CALLERS:
                next(iter(self._callers)).abort()  # a second start sends at once, so this is none
            deadline = QTimer(socket)
            deadline.setSingleShot(True)
            deadline.start(DEADLINE)
            self._callers[socket] = deadline
            socket.setReadBufferSize(LONGEST_REQUEST + 1)  # the rest stays in the kernel
            socket.disconnected.connect(socket.deleteLater)
            for signal in (socket.readyRead, socket.disconnected, deadline.timeout):
                signal.connect(self._look)
        self._look()

    @Slot()
    def _look(self) -> None:
        """Check all connections for requests, disconnects and time-outs: they are few."""
        for socket in list(self._callers):
            if socket in self._callers:  # no other signal has ended it
                self._look_at(socket)

    def _look_at(self, socket: QLocalSocket) -> None:
        if socket.canReadLine() or socket.bytesAvailable() > LONGEST_REQUEST:
            del self._callers[socket]
            self._take(socket, bytes(socket.readLine(LONGEST_REQUEST + 1).data()))
        elif (
            socket.state() is not QLocalSocket.LocalSocketState.ConnectedState
            or not self._callers[socket].isActive()
        ):
            del self._callers[socket]
            socket.abort()

    def _take(self, socket: QLocalSocket, line: bytes) -> None:
        try:
            request = read_request(line)
        except NotARequest as error:
            _log.warning("A request on the window's socket was refused: %s", error)
            socket.abort()
            return
        self.asked.emit(request)
        if isValid(socket) and socket.isOpen():
            socket.write(TAKEN)
            socket.disconnectFromServer()
