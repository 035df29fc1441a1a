"""The history thread: searches the history, so that nothing there waits for a create."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

from csr_desktop.background.own_thread import OwnThread
from csr_desktop.sessions.history.query import NotDone
from csr_desktop.system.i18n import translate
from csr_desktop.webex.cancellation import Cancellation

if TYPE_CHECKING:
    from csr_desktop.sessions.history.history import History

T = TypeVar("T")
_START_MS = 1500  # after the journal was opened: the first key comes first
_PAUSE_MS = 20  # between two steps, so that the interpreter is free for the rep
_HELD_MS = 250


class HistoryThread(OwnThread):
    """Owns the history on its thread, and the maintenance that runs automatically.

    It starts with the first question, and opens the journal a second time.
    """

    def __init__(self, build: Callable[[], History], is_held: Callable[[], bool]) -> None:
        """`build` creates the history, on the thread; `is_held`: maintenance must wait."""
        super().__init__("csr-desktop-history")
        self._keeper = _Keeper(build)
        self._keeper.moveToThread(self._thread)
        self._thread.finished.connect(self._keeper.shut)  # runs on the thread, as its last job
        self._is_held = is_held
        self._keep_days = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def look_up(
        self,
        question: Callable[[History, Cancellation], T],
        then: Callable[[T | NotDone], None],
        failed: Callable[[], None] | None = None,
    ) -> Cancellation:
        """See Background.look_up."""
        keeper = self._keeper

        def ask(cancellation: Cancellation) -> T | NotDone:
            return _answer(question, keeper.history, cancellation)

        return self.do(ask, then, failed)

    @Slot()
    def maintain_soon(self) -> None:
        """Continue with the search file soon, a bit at a time."""
        if not self._timer.isActive():
            self._timer.start(_START_MS)

    def prune(self, days: int) -> None:
        """Delete attempts older than this many days soon; 0: none."""
        self._keep_days = days
        self.maintain_soon()

    def begin_closing(self) -> None:
        """Cancel all jobs; the thread stops by itself, after the writes that were requested."""
        self._timer.stop()
        self._queue.cancel_all()
        super().begin_closing()

    @Slot()
    def _go_on(self) -> None:
        if self._is_held():
            self._timer.start(_HELD_MS)
            return
        days = self._keep_days
        self.look_up(
            lambda history, cancellation: (
                bool(history.prune_some(days)) or history.maintain(cancellation)
            ),
            self._on_maintained,
        )

    @Slot(object)
    def _on_maintained(self, is_more: bool | NotDone) -> None:
        if is_more is True and not self._is_closed:
            self._timer.start(_PAUSE_MS)


class _Keeper(QObject):
    """Owns the history, on its thread."""

    def __init__(self, build: Callable[[], History]) -> None:
        super().__init__()
        self._build = build
        self._history: History | None = None

    @property
    def history(self) -> History:
        if self._history is None:
            self._history = self._build()
        return self._history

    @Slot()
    def shut(self) -> None:
        if self._history is not None:
            self._history.close()
            self._history = None


def _answer(
    question: Callable[[History, Cancellation], T], history: History, cancellation: Cancellation
) -> T | NotDone:
    from csr_desktop.sessions.journal import JournalError

    try:
        return question(history, cancellation)
    except JournalError as error:
        return NotDone(
            translate(
                "background.history_thread", "Your session history isn't available right now: {0}"
            ).format(error)
        )
