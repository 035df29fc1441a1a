"""The history: opens its window, searches, and handles what the rep does there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from csr_desktop.background import Background
from csr_desktop.sessions.history.query import (
    NotDone,
    Place,
    Query,
    Record,
    ResultPage,
)
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.ui.history.deletion import Deletion
from csr_desktop.ui.history.export import HistoryExport
from csr_desktop.ui.history.notes import NotesKeeper
from csr_desktop.ui.history.show_in_folder import FolderView
from csr_desktop.ui.menu.main_menu import MainMenu
from csr_desktop.ui.sites.controller import SitesController
from csr_desktop.ui.widgets.basics import announce
from csr_desktop.ui.widgets.clipboard import KeyClipboard
from csr_desktop.ui.widgets.window_state import bring_to_front

if TYPE_CHECKING:
    from csr_desktop.ui.history.window import HistoryWindow
    from csr_desktop.webex.cancellation import Cancellation

_LOOK_MS = 2000  # between two checks whether another window has written


class HistoryController(QObject):
    """Searches at each key, and cancels the previous search.

    Signals:
        show_asked(Attempt): show an uncertain one on the main window's card.
        searched(): the list shows the newest answer.
        forgotten(str): the mark of an attempt that was deleted.
        invitation_asked(Attempt): copy its invitation.
    """

    forgotten = Signal(str)
    invitation_asked = Signal(object)
    show_asked = Signal(object)
    searched = Signal()

    def __init__(
        self,
        background: Background,
        menu: MainMenu,
        sites: SitesController,
        keys: KeyClipboard,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._sites = sites
        self._keys = keys
        self._parent = parent
        self.window: HistoryWindow | None = None
        self._search: Cancellation | None = None
        self._searches = 0
        self._shown = Query()
        """What the list shows; a search in progress has another one."""
        self._is_stale = False
        self.notes = NotesKeeper(background, self)
        self.notes.saved.connect(self._on_note_saved)
        self.notes.not_yet.connect(self._on_note_not_yet)
        self.notes.gone.connect(self._on_note_gone)
        self.deletion = Deletion(background, self)
        self.deletion.done.connect(self.forgotten)
        self.deletion.kept.connect(self._on_kept)
        self.deletion.not_done.connect(self._on_not_deleted)
        self._export = HistoryExport(background, self)
        self.folder_view = FolderView(self)
        self.folder_view.failed.connect(self._on_no_folder)
        self._deleted_id = self._restored_id = 0
        self._version = 0
        self._is_whole = True
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        background.recent_read.connect(self._on_recent_read)
        sites.changed.connect(self._on_sites_changed)
        parent.installEventFilter(self)
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
        from csr_desktop.ui.history.window import HistoryWindow  # when it is needed

        window = HistoryWindow(self._parent)
        window.set_sites(self._sites.sites)
        window.query_changed.connect(self.search)
        window.seen.connect(self._on_seen)
        window.scrolled_up.connect(self._on_scrolled_up)
        window.model.more_asked.connect(self._fetch_more)
        window.copy_asked.connect(self._copy)
        window.show_asked.connect(self._on_show_asked)
        window.details.note_changed.connect(self.notes.keep)
        window.invitation_asked.connect(self.invitation_asked)
        window.delete_asked.connect(self._on_delete_asked)
        window.undo_asked.connect(self._on_undo_asked)
        window.export.path_chosen.connect(self._begin_export)
        window.export.cancel_asked.connect(self._export.cancel)
        window.export.folder_asked.connect(self._on_folder_asked)
        self._export.progressed.connect(window.export.show_progress)
        self._export.ended.connect(window.export.end)
        window.closed.connect(self._on_closed)
        return window

    @Slot()
    def _on_sites_changed(self) -> None:
        if self.window is not None:
            self.window.set_sites(self._sites.sites)

    # Searching

    @Slot()
    def search(self) -> None:
        """Search with the current filters."""
        if self.window is None:
            return
        if self._search is not None:
            self._search.cancel()
        query = self.window.query
        self._searches += 1
        self._is_stale = False
        self._search = self._background.look_up(
            lambda history, cancellation: history.search(query, cancellation),
            partial(self._show, self._searches, query),
        )

    def _show(self, number: int, query: Query, page: ResultPage | NotDone | None) -> None:
        if self.window is None:
            return
        if isinstance(page, NotDone):
            self.window.show_problem(page.sentence)
            return
        if page is None or number != self._searches:  # a newer one is in progress
            return
        self._shown = query
        self.window.show_page(self._page(page))
        self.window.select(self._restored_id)
        self._restored_id = 0
        self._is_whole = page.searched >= 1
        if not self._is_whole:
            self._background.maintain_history()
        self.searched.emit()

    @Slot(object)
    def _fetch_more(self, before: Place) -> None:
        if self.window is None:
            return
        shown, query = self._shown, replace(self._shown, before=before)
        self._background.look_up(
            lambda history, cancellation: history.search(query, cancellation),
            partial(self._show_more, shown),
        )

    def _show_more(self, shown: Query, page: ResultPage | NotDone | None) -> None:
        if self.window is None or isinstance(page, NotDone):
            return
        if page is not None and shown is self._shown:  # still the list that requested it
            self.window.model.add_page(self._page(page))

    def _page(self, page: ResultPage) -> ResultPage:
        """A page with the rep's unsaved changes."""
        return self.deletion.in_page(self.notes.in_page(page))

    @Slot()
    def _on_recent_read(self) -> None:
        self._look()

    @Slot()
    def _look(self) -> None:
        if self.window is not None:
            self._background.look_up(lambda history, _: history.version(), self._on_looked)

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
        else:  # the list doesn't change until the rep scrolls back
            self._is_stale = True

    @Slot()
    def _on_scrolled_up(self) -> None:
        if self._is_stale:
            self.search()

    @Slot(bool)
    def _on_seen(self, is_seen: bool) -> None:
        """Pause while the window is minimized."""
        if is_seen:
            self._timer.start()
            self._look()
        else:
            self._timer.stop()

    # Actions

    @Slot(str)
    def _copy(self, session_key: str) -> None:
        self._keys.copy(session_key)
        if self.window is not None:
            self.window.show_copied()

    @Slot(object)
    def _on_show_asked(self, attempt: Attempt) -> None:
        if self._background.is_creating:
            if self.window is not None:
                self.window.show_problem(self.tr("Wait until the current request has finished."))
            return
        self.show_asked.emit(attempt)
        self._parent.activateWindow()

    @Slot(object)
    def _on_note_saved(self, record: Record) -> None:
        if self.window is not None:
            self.window.show_record(record)

    @Slot(str)
    def _on_note_not_yet(self, why: str) -> None:
        not_yet = self.tr("The note isn't saved yet. CSR Desktop will try again.")
        self._show_problem(f"{not_yet} {why}")

    @Slot()
    def _on_note_gone(self) -> None:
        self._show_problem(
            self.tr("The session has been deleted in the meantime, along with its note.")
        )

    @Slot()
    def finish(self) -> None:
        """Save the note, and complete a deletion, before the program ends."""
        if self.window is not None:
            self.window.details.save_note()
        self.deletion.finish()

    def _show_problem(self, sentence: str) -> None:
        if self.window is not None:
            self.window.show_problem(sentence)

    @Slot()
    def show_invitation_copied(self) -> None:
        """Show that the requested invitation is on the clipboard."""
        if self.window is not None:
            self.window.show_copied(is_invitation=True)

    # Deleting

    @Slot(object)
    def _on_delete_asked(self, record: Record) -> None:
        if self.window is None:
            return
        if record.is_out:
            self._on_kept()
            return
        self.deletion.begin(record.attempt.mark)
        self._deleted_id = record.attempt.attempt_id
        self.window.show_deleted(record)
        self.search()

    @Slot()
    def _on_undo_asked(self) -> None:
        if self.window is None or not self.deletion.take_back():
            return
        self.window.end_undo()
        announce(self.window, self.tr("Restored"))
        self._restored_id = self._deleted_id
        self.search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Complete a deletion when the main window is active: it must not show the session."""
        if event.type() == QEvent.Type.WindowActivate:
            self.deletion.finish()
            if self.window is not None:
                self.window.end_undo()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_kept(self) -> None:
        self._on_not_deleted(
            self.tr("This session is still being created. Delete it once the site has answered.")
        )

    @Slot(str)
    def _on_not_deleted(self, sentence: str) -> None:
        self._show_problem(sentence)

    # Export

    @Slot(str)
    def _begin_export(self, name: str) -> None:
        if self.window is not None and not self._export.is_active:
            path = Path(name)
            self.window.export.begin(path.name)
            self._export.begin(path, self.window.query)

    @Slot()
    def _on_folder_asked(self) -> None:
        self.folder_view.show_file(self._export.path)

    @Slot(str)
    def _on_no_folder(self, folder: str) -> None:
        words = self.tr("No file manager found. The file is in {0}.")
        self._show_problem(words.format(folder))

    @Slot()
    def _on_closed(self) -> None:
        self._export.cancel()
        self.deletion.finish()
        self._timer.stop()
        self._is_stale = False
        self._version = 0
        self.window = None  # it deletes itself
