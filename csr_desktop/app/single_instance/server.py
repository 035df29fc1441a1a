"""The first window's side: hears second starts. Whoever connects may be hostile, slow, or many."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from csr_desktop.app.single_instance.request import (
    LONGEST_REQUEST,
    Answer,
    NotARequest,
    Request,
    encode,
    read_request,
)

MOST_CALLERS = 16
DEADLINE = 1000  # milliseconds from the connection to the whole request

_log = logging.getLogger(__name__)


class Caller(QObject):
    """One connection: one request, one answer, the end.

    Signals:
        asked(Visitor, Request)
        ended(Visitor): the connection is closed, whoever closed it.
    """

    asked = Signal(object, object)
    ended = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._has_asked = False
        socket.setParent(self)
        socket.setReadBufferSize(LONGEST_REQUEST + 1)  # what is more stays in the kernel
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._on_deadline)
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(self._on_disconnected)

    def start(self) -> None:
        """Begin to listen; the deadline counts from now."""
        self._deadline.start(DEADLINE)
        self._on_ready_read()
        if self._socket.state() is not QLocalSocket.LocalSocketState.ConnectedState:
            self._on_disconnected()

    def answer(self, *, is_taken: bool) -> None:
        """Say it and close; what is not fetched within the deadline is dropped."""
        self._socket.write(encode(Answer(is_taken=is_taken)))
        self._socket.disconnectFromServer()

    def drop(self) -> None:
        """Close at once."""
        self._deadline.stop()
        self._socket.abort()
        self._on_disconnected()

    @Slot()
    def _on_ready_read(self) -> None:
        if self._has_asked:
            return
        if self._socket.canReadLine():
            self._has_asked = True
            self._read(bytes(self._socket.readLine(LONGEST_REQUEST + 1).data()))
        elif self._socket.bytesAvailable() > LONGEST_REQUEST:
            self._refuse("it is longer than 16 KiB")

    def _read(self, line: bytes) -> None:
        try:
            request = read_request(line)
        except NotARequest as error:
            self._refuse(str(error))
            return
        self.asked.emit(self, request)

    def _refuse(self, why: str) -> None:
        self._has_asked = True
        _log.warning("A request on the window's socket was refused: %s", why)
        self.answer(is_taken=False)

    @Slot()
    def _on_deadline(self) -> None:
        _log.info("A connection to the window's socket was dropped: it took too long")
        self.drop()

    @Slot()
    def _on_disconnected(self) -> None:
        self._deadline.stop()
        self.ended.emit(self)


class Server(QObject):
    """Listens for second starts, with room for some at a time; a new one displaces the oldest.

    Signals:
        asked(Request): what a second start wants. It is answered when the slots have returned.
    """

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callers: list[Caller] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)

    @property
    def callers(self) -> int:
        """How many are connected."""
        return len(self._callers)

    def listen(self, name: str) -> bool:
        """Begin. Whatever stands there already is a dead process's: only the lock's holder asks."""
        QLocalServer.removeServer(name)
        if self._server.listen(name):
            return True
        _log.warning("The window's socket can't be opened: %s", self._server.errorString())
        return False

    def close(self) -> None:
        """End, and drop whoever is there."""
        self._server.close()
        for caller in list(self._callers):
            caller.drop()

    @Slot()
    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if len(self._callers) >= MOST_CALLERS:
                self._callers[0].drop()  # a second start speaks at once: the oldest is none
            caller = Caller(socket, self)
            self._callers.append(caller)
            caller.asked.connect(self._on_asked)
            caller.ended.connect(self._on_ended)
            caller.start()

    @Slot(object, object)
    def _on_asked(self, caller: Caller, request: Request) -> None:
        self.asked.emit(request)
        if caller in self._callers:
            caller.answer(is_taken=True)

    @Slot(object)
    def _on_ended(self, caller: Caller) -> None:
        if caller in self._callers:
            self._callers.remove(caller)
            caller.deleteLater()
