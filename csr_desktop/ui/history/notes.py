"""Notes for sessions, kept until the journal has stored them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.history.query import NotDone, Record, ResultPage

_RETRY_MS = 5000  # until a note that could not be saved is tried again


class NotesKeeper(QObject):
    """Saves notes; one that can't be saved now is tried again until it can.

    Signals:
        saved(Record): the session as it is now.
        not_yet(str): why a note could not be saved; it is tried again.
        gone(): the session was deleted in the meantime, including its note.
    """

    saved = Signal(object)
    not_yet = Signal(str)
    gone = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self.unsaved: dict[str, str] = {}
        """Notes that are not in the journal yet, by the mark of their attempt."""
        self.retry = QTimer(self)
        self.retry.setSingleShot(True)
        self.retry.setInterval(_RETRY_MS)
        self.retry.timeout.connect(self.write)

    @Slot(str, str)
    def keep(self, mark: str, text: str) -> None:
        """Save the note of an attempt."""
        self.unsaved[mark] = text
        self._write(mark, text)

    @Slot()
    def write(self) -> None:
        """Try again what could not be saved."""
        for mark, text in self.unsaved.items():
            self._write(mark, text)

    def in_page(self, page: ResultPage) -> ResultPage:
        """A page from the journal, with the notes that are not in it yet."""
        notes = self.unsaved
        records = (replace(r, note=notes.get(r.attempt.mark, r.note)) for r in page.records)
        return replace(page, records=tuple(records)) if notes else page

    def _write(self, mark: str, text: str) -> None:
        self._background.look_up(
            lambda history, _: history.set_note(mark, text), partial(self._on_written, mark, text)
        )

    def _on_written(self, mark: str, text: str, record: Record | NotDone | None) -> None:
        if isinstance(record, NotDone):
            self.retry.start()
            self.not_yet.emit(record.sentence)
            return
        if self.unsaved.get(mark) == text:
            del self.unsaved[mark]
        if record is None:
            self.gone.emit()
        else:
            self.saved.emit(record)
