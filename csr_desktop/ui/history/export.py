"""Writes search results to a file, one export at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.history.query import Exported, NotDone, Query

if TYPE_CHECKING:
    from csr_desktop.webex.cancellation import Cancellation


class HistoryExport(QObject):
    """Exports on the history thread.

    Signals:
        progressed(int, int): number written, and total.
        ended(Exported | NotDone | None): the result; None: a fault of this program.
    """

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._out: Cancellation | None = None
        self.path = Path()
        """The file that was written last."""

    @property
    def is_active(self) -> bool:
        """Whether a file is being written."""
        return self._out is not None

    def begin(self, path: Path, query: Query) -> None:
        """Write the query's results: as JSON if the file's name says so, otherwise as CSV."""
        self.path = path
        progressed = self.progressed.emit
        self._out = self._background.look_up(
            lambda history, cancellation: history.export(
                path,
                query,
                "json" if path.suffix.lower() == ".json" else "csv",
                progressed,
                cancellation,
            ),
            self._end,
            self._end,
        )

    @Slot()
    def cancel(self) -> None:
        """Cancel the export; no part of it is kept."""
        if self._out is not None:
            self._out.cancel()

    def _end(self, result: Exported | NotDone | None = None) -> None:
        self._out = None
        self.ended.emit(result)
