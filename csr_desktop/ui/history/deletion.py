"""One deletion that can be undone, as long as the rep stays in the history."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.history.query import Forgotten, NotDone, ResultPage


class Deletion(QObject):
    """Deletes a session once it can no longer be undone.

    Until then the journal has it, so it survives a crash. The list omits it at once.

    Signals:
        done(str): the mark of an attempt that was deleted.
        kept(): it is still being created, so it was not deleted.
        not_done(str): why it was not deleted.
    """

    done = Signal(str)
    kept = Signal()
    not_done = Signal(str)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._mark = ""
        self._leaving: set[str] = set()

    def begin(self, mark: str) -> None:
        """Delete this attempt at `finish`. The previous one can no longer be undone."""
        self.finish()
        self._mark = mark

    def take_back(self) -> str:
        """Undo the deletion; returns the attempt's mark, or '' if it is too late."""
        mark, self._mark = self._mark, ""
        return mark

    @Slot()
    def finish(self) -> None:
        """Delete now."""
        mark = self.take_back()
        if mark:
            self._leaving.add(mark)
            self._background.look_up(
                lambda history, _: history.forget((mark,), also_uncertain=True),
                partial(self._on_answered, mark),
                partial(self._leaving.discard, mark),
            )

    def in_page(self, page: ResultPage) -> ResultPage:
        """A page from the journal, without what is being deleted."""
        gone = {self._mark, *self._leaving}
        left = tuple(record for record in page.records if record.attempt.mark not in gone)
        fewer = len(page.records) - len(left)
        return replace(page, records=left, total=max(0, page.total - fewer)) if fewer else page

    def _on_answered(self, mark: str, answer: Forgotten | NotDone) -> None:
        self._leaving.discard(mark)
        self._background.maintain_history()
        if isinstance(answer, NotDone):
            self.not_done.emit(answer.sentence)
        elif answer.kept:
            self.kept.emit()
        else:
            self.done.emit(mark)
