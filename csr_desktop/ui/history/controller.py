"""All sessions: from the menu's entry to what the history says, and back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from csr_desktop.background import Background
from csr_desktop.sessions.history.query import (
    Exported,
    Forgotten,
    NotDone,
    Query,
    Record,
    ResultPage,
)
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.ui.menu.main_menu import MainMenu
from csr_desktop.ui.sites.controller import SitesController
from csr_desktop.ui.widgets.window_state import bring_to_front

if TYPE_CHECKING:
    from csr_desktop.sessions.history.history import History
    from csr_desktop.ui.history.window import HistoryWindow
    from csr_desktop.webex.cancellation import Cancellation

_LOOK_MS = 2000  # between two looks whether another window has written, while the list is seen
_RETRY_MS = 5000  # until a note is tried again that could not be written


_Kept = tuple[str, str, Record | None]
"""An attempt's number, the note that was written, and the attempt; None where it is gone."""


class HistoryController(QObject):
    """Searches at each key; the search before it is ended.

    Signals:
        show_asked(Attempt): an uncertain one, for the main window's card.
        searched(): the list shows the newest answer.
        forgotten(str): the mark of an attempt that is gone.
    """

    forgotten = Signal(str)
    show_asked = Signal(object)
    searched = Signal()
    _progressed = Signal(int, int)

    def __init__(
        self, background: Background, menu: MainMenu, sites: SitesController, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._sites = sites
        self._parent = parent
        self.window: HistoryWindow | None = None
        self._search: Cancellation | None = None
        self._searches = 0
        self._shown = Query()
        """What the list shows; a search that is out has another one."""
        self._is_stale = False
        self._notes: dict[str, str] = {}
        """Notes that are not in the journal yet, by attempt."""
        self._export: Cancellation | None = None
        self._version = 0
        self._is_whole = True
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(_RETRY_MS)
        self._retry.timeout.connect(self._write_notes)
        background.recent_read.connect(self._on_recent_read)
        sites.changed.connect(self._on_sites_changed)
        menu.history.triggered.connect(self.open)
        menu.offer(menu.history)

    @Slot()
    def open(self) -> None:
        """Open the window, or raise the one that is open."""
        if self.window is None:
            self.window = self._make_window()
            self.search()
        bring_to_front(self.window)

    def _make_window(self) -> HistoryWindow:
        from csr_desktop.ui.history.window import HistoryWindow  # when it is wanted

        window = HistoryWindow(self._parent)
        window.set_sites(self._sites.sites)
        window.query_changed.connect(self.search)
        window.seen.connect(self._on_seen)
        window.scrolled_up.connect(self._on_scrolled_up)
        window.model.more_asked.connect(self._fetch_more)
        window.copy_asked.connect(self._copy)
        window.show_asked.connect(self._on_show_asked)
        window.details.note_changed.connect(self._keep_note)
        window.details.forget_asked.connect(self._forget)
        window.export.path_chosen.connect(self._begin_export)
        window.export.cancel_asked.connect(self._cancel_export)
        self._progressed.connect(window.export.show_progress)
        window.closed.connect(self._on_closed)
        return window

    @Slot()
    def _on_sites_changed(self) -> None:
        if self.window is not None:
            self.window.set_sites(self._sites.sites)

    # Searching

    @Slot()
    def search(self) -> None:
        """Look for what is chosen now."""
        if self.window is None:
            return
        if self._search is not None:
            self._search.cancel()
        query = self.window.filters.query
        self._searches += 1
        self._is_stale = False
        number = self._searches
        self._search = self._background.look_up(
            lambda history, cancellation: (number, query, history.search(query, cancellation)),
            self._show,
        )

    def _show(self, answer: tuple[int, Query, ResultPage | None] | NotDone) -> None:
        if self.window is None:
            return
        if isinstance(answer, NotDone):
            self.window.show_problem(answer.sentence)
            return
        number, query, page = answer
        if page is None or number != self._searches:  # a newer one is under way
            return
        self._shown = query
        self.window.show_page(self._with_notes(page))
        self._is_whole = page.searched >= 1
        if not self._is_whole:
            self._background.maintain_history()
        self.searched.emit()

    @Slot(int)
    def _fetch_more(self, before: int) -> None:
        if self.window is None:
            return
        shown, query = self._shown, replace(self._shown, before=before)
        self._background.look_up(
            lambda history, cancellation: (shown, history.search(query, cancellation)),
            self._show_more,
        )

    def _show_more(self, answer: tuple[Query, ResultPage | None] | NotDone) -> None:
        if self.window is None or isinstance(answer, NotDone):
            return
        shown, page = answer
        if page is not None and shown is self._shown:  # still the list that asked for it
            self.window.model.add_page(self._with_notes(page))

    @Slot()
    def _on_recent_read(self) -> None:
        self._look()

    @Slot()
    def _look(self) -> None:
        if self.window is not None:
            self._background.look_up(_version_of, self._on_looked)

    def _on_looked(self, version: int | NotDone) -> None:
        if self.window is None or isinstance(version, NotDone):
            return
        if version == self._version and self._is_whole:
            return
        is_first, self._version = self._version == 0, version
        if is_first:
            return
        if self.window.is_scrolled_up:
            self.search()
        else:  # the list stays as it is until the rep scrolls back
            self._is_stale = True

    @Slot()
    def _on_scrolled_up(self) -> None:
        if self._is_stale:
            self.search()

    @Slot(bool)
    def _on_seen(self, is_seen: bool) -> None:
        """Nobody looks into a window that is minimized, so nothing is asked for it."""
        if is_seen:
            self._timer.start()
            self._look()
        else:
            self._timer.stop()

    # What is done with one

    @Slot(str)
    def _copy(self, session_key: str) -> None:
        QGuiApplication.clipboard().setText(session_key)
        if self.window is not None:
            self.window.show_copied()

    @Slot(object)
    def _on_show_asked(self, attempt: Attempt) -> None:
        if self._background.is_creating:
            if self.window is not None:
                self.window.show_problem(self.tr("A request is out. Show it when it has ended."))
            return
        self.show_asked.emit(attempt)
        self._parent.activateWindow()

    @Slot(str, str)
    def _keep_note(self, mark: str, text: str) -> None:
        """Write a note; one that can't be written now is tried again until it can."""
        self._notes[mark] = text
        self._write_note(mark, text)

    def _write_note(self, mark: str, text: str) -> None:
        def keep(history: History, _cancellation: Cancellation) -> _Kept:
            is_there = history.set_note(mark, text)
            return mark, text, history.record(mark) if is_there else None

        self._background.look_up(keep, self._on_note_kept)

    def _on_note_kept(self, answer: _Kept | NotDone) -> None:
        if isinstance(answer, NotDone):
            self._retry.start()
            not_yet = self.tr("The note is not saved yet. CSR Desktop tries again.")
            self._show_problem(f"{not_yet} {answer.sentence}")
            return
        mark, text, record = answer
        if self._notes.get(mark) == text:
            del self._notes[mark]
        if record is None:
            self._show_problem(
                self.tr("The session was deleted meanwhile, together with its note.")
            )
        elif self.window is not None:
            self.window.show_record(record)

    @Slot()
    def _write_notes(self) -> None:
        for mark, text in self._notes.items():
            self._write_note(mark, text)

    def _with_notes(self, page: ResultPage) -> ResultPage:
        """A page that was read, with the notes that are not in the journal yet."""
        if not self._notes:
            return page
        notes = self._notes
        records = (replace(r, note=notes.get(r.attempt.mark, r.note)) for r in page.records)
        return replace(page, records=tuple(records))

    @Slot()
    def save_note(self) -> None:
        """Write what is in the note now: the program is about to end."""
        if self.window is not None:
            self.window.details.save_note()

    def _show_problem(self, sentence: str) -> None:
        if self.window is not None:
            self.window.show_problem(sentence)

    @Slot(str)
    def _forget(self, mark: str) -> None:
        def forget(history: History, _cancellation: Cancellation) -> tuple[str, Forgotten]:
            return mark, history.forget((mark,), also_uncertain=True)

        self._background.look_up(forget, self._on_forgotten)

    def _on_forgotten(self, answer: tuple[str, Forgotten] | NotDone) -> None:
        self._background.maintain_history()
        if not isinstance(answer, NotDone) and not answer[1].kept:
            self.forgotten.emit(answer[0])
        if self.window is None:
            return
        if isinstance(answer, NotDone):
            self.window.show_problem(answer.sentence)
        elif answer[1].kept:
            words = self.tr("Its request is still out. Forget it when its answer is here.")
            self.window.show_problem(words)
        else:
            self.window.table.setFocus()
            self.search()

    # Export

    @Slot(str)
    def _begin_export(self, name: str) -> None:
        if self.window is None or self._export is not None:
            return
        path, query = Path(name), self.window.filters.query
        progressed = self._progressed.emit

        def export(history: History, cancellation: Cancellation) -> Exported | NotDone:
            is_json = path.suffix.lower() == ".json"
            return history.export(
                path, query, "json" if is_json else "csv", progressed, cancellation
            )

        self.window.export.begin(path.name)
        self._export = self._background.look_up(export, self._on_exported, self._on_export_failed)

    @Slot()
    def _cancel_export(self) -> None:
        if self._export is not None:
            self._export.cancel()

    def _on_exported(self, result: Exported | NotDone) -> None:
        self._export = None
        if self.window is not None:
            self.window.export.end(result)

    def _on_export_failed(self) -> None:
        self._export = None
        if self.window is not None:
            self.window.export.end(None)

    @Slot()
    def _on_closed(self) -> None:
        self._cancel_export()
        self._timer.stop()
        self._is_stale = False
        self._version = 0
        self.window = None  # it deletes itself


def _version_of(history: History, _cancellation: Cancellation) -> int:
    return history.version()
