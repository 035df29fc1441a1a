"""The number of results, announced when the rep pauses; what was copied and deleted."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csr_desktop.sessions.history.query import ResultPage
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, announce, button, text_label
from csr_desktop.ui.widgets.clipboard import ClipboardWatch
from csr_desktop.ui.widgets.icon_label import IconLabel

_PAUSE_MS = 600  # after the newest answer, so that not every letter is announced


class ResultCount(Translated, QWidget):
    """A line above the list. In the list's place, `empty` says why it is empty.

    Signals:
        undo_asked(): undo the deletion.
    """

    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._page: ResultPage | None = None
        self._is_all = True
        self._problem = ""
        self._is_asked = False
        self._is_invitation = False
        self._words = text_label(role="quiet")
        self._copied = IconLabel("done", tone="success")
        self._copied.hide()
        self._clipboard = ClipboardWatch(self)
        self._clipboard.replaced.connect(self._copied.hide)
        self._is_uncertain = False
        self._deleted = text_label(role="quiet")
        self.undo = button("", "link")
        self.undo.clicked.connect(self.undo_asked)
        policy = self.undo.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the list below does not move
        self.undo.setSizePolicy(policy)
        self.end_undo()
        self.empty = text_label(role="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._words, 1)
        row.addWidget(self._deleted)
        row.addWidget(self.undo)
        row.addWidget(self._copied)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._say)
        self.retranslate()

    def retranslate(self) -> None:
        self._copied.setText(self._copied_words)
        self._deleted.setText(self._deleted_words)
        self.undo.setText(self.tr("&Undo"))
        self._fill()

    @Slot()
    def expect(self) -> None:
        """The rep has changed the filters: announce the next answer."""
        self._is_asked = True
        self._pause.stop()

    def show_page(self, page: ResultPage, *, is_all: bool) -> None:
        """Show the number of results; `is_all`: nothing is filtered."""
        self._page, self._is_all, self._problem = page, is_all, ""
        self._copied.hide()
        self._fill()
        if self._is_asked:
            self._pause.start()

    def show_problem(self, sentence: str) -> None:
        """Show why there is no answer."""
        self._is_asked, self._problem = False, sentence
        self._fill()
        announce(self, sentence)

    def show_copied(self, *, is_invitation: bool = False) -> None:
        """Show that the key, or the invitation, is on the clipboard."""
        self._is_invitation = is_invitation
        self._copied.setText(self._copied_words)
        self._copied.show()
        self._clipboard.begin()
        announce(self, self._copied_words)

    @property
    def _copied_words(self) -> str:
        return self.tr("Invitation copied") if self._is_invitation else self.tr("Copied")

    def show_deleted(self, *, is_uncertain: bool) -> None:
        """Show that a session was deleted, and offer to undo that."""
        self._is_uncertain = is_uncertain
        self._deleted.setText(self._deleted_words)
        self._deleted.show()
        self.undo.show()
        undo = self.tr("Press {0} to undo.").format(_undo_keys())
        announce(self, f"{self._deleted_words}. {undo}")

    @property
    def _deleted_words(self) -> str:
        if self._is_uncertain:
            return self.tr("Deleted. It may still exist on the site.")
        return self.tr("Deleted")

    def end_undo(self) -> None:
        """Hide the offer: the deletion is complete, or undone."""
        self._deleted.hide()
        self.undo.hide()

    @Slot()
    def hide_copied(self) -> None:
        """Another session is selected."""
        self._copied.hide()

    @Slot()
    def _say(self) -> None:
        self._is_asked = False
        announce(self, self._words.text() or self.empty.text())

    def _fill(self) -> None:
        has_rows = self._page is not None and bool(self._page.records)
        found = self._found(self._page) if self._page is not None and has_rows else ""
        self._words.setText(self._problem or found)
        none = self._none(self._page) if self._page is not None and not has_rows else ""
        self.empty.setText(none)

    def _found(self, page: ResultPage) -> str:
        if page.searched < 1:
            words = self._found_so_far(page)
            return words.format(_share_of(page))
        if page.has_more:
            return self.tr("%Ln+ session(s)", "", page.total)
        return self.tr("%Ln session(s)", "", page.total)

    def _found_so_far(self, page: ResultPage) -> str:
        if page.has_more:
            return self.tr(
                "%Ln+ session(s). Still indexing older sessions ({0} %).",
                "",
                page.total,
            )
        return self.tr(
            "%Ln session(s). Still indexing older sessions ({0} %).",
            "",
            page.total,
        )

    def _none(self, page: ResultPage) -> str:
        if page.searched < 1:
            words = self.tr("Still indexing ({0} %). Nothing found so far.")
            return words.format(_share_of(page))
        if self._is_all:
            return self.tr("No sessions yet. Sessions you create appear here.")
        return self.tr("No matching sessions. Try a different search or clear the filters.")


def _share_of(page: ResultPage) -> str:
    return QLocale().toString(int(100 * page.searched))


def _undo_keys() -> str:
    keys = QKeySequence(QKeySequence.StandardKey.Undo)
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
