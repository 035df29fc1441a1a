"""The Preferences window: the list of its pages, and one of them next to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from csr_desktop.sessions.site.manage import NotSaved
from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.ui.preferences.appearance_page import AppearancePage
from csr_desktop.ui.preferences.behavior_page import BehaviourPage
from csr_desktop.ui.preferences.invitations_page import InvitationsPage
from csr_desktop.ui.preferences.network_page import NetworkPage
from csr_desktop.ui.preferences.page import PreferencesPage, SettingsPage
from csr_desktop.ui.preferences.sites_page import SitesPage
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, button
from csr_desktop.ui.widgets.notice import Notice
from csr_desktop.ui.widgets.on_screen import room_for
from csr_desktop.ui.widgets.password_row import why_not_stored
from csr_desktop.ui.widgets.question import Question, Wording
from csr_desktop.ui.widgets.scrolling import NestedScroll, ShrinkingPage, is_low
from csr_desktop.ui.widgets.window_state import bring_to_front

_LIST_SHARE = 0.3  # of the window's width, at most, unless a word needs more
_ABOVE_AND_BELOW = tokens.SPACE_CARD  # a title: its padding
_CHARACTERS = 70  # in a line of the window: with fewer, the list is above the pages
_LINES_ABOVE = 3.5  # that the list has there
_UNLIMITED = 16777215  # pixels, Qt's own limit
_BESIDE_A_TITLE = 3 * tokens.SPACE_CARD  # the frame, the padding and a scroll bar


class _Stack(QStackedWidget):
    """As small as the current page can be."""

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else QSize()


class PreferencesWindow(Translated, QDialog):
    """Not modal: the rep can create a session. Changes are applied at once.

    Signals:
        changed(object): keys and new values; None: restore the default.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget, *, is_demo: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sites = SitesPage(is_demo=is_demo)
        self.behavior = BehaviourPage()
        self.invitations = InvitationsPage()
        self.network = NetworkPage()
        self.appearance = AppearancePage()
        self.settings_pages: Sequence[SettingsPage] = (
            self.behavior,
            self.invitations,
            self.network,
            self.appearance,
        )
        self._pages: Sequence[PreferencesPage] = (self.sites, *self.settings_pages)
        self.list = QListWidget()
        self._stack = _Stack()
        self.notice = Notice()
        self.question = Question()
        self._settings = Settings()
        self._is_saving = False
        self._then: Callable[[], None] | None = None  # once what is being saved is saved
        self.close_button = button("")
        self._fill()
        self._arrange()
        self._connect()
        self.retranslate()
        self.resize(*map(tokens.grown, tokens.DIALOG_PREFERENCES))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        self.list.setAccessibleName(self.tr("Pages"))
        self.close_button.setText(self.tr("&Close"))
        for row, page in enumerate(self._pages):
            self.list.item(row).setText(page.title)
        self.sites.not_stored = why_not_stored(self._settings)
        self._size_list()

    def _fill(self) -> None:
        self._scrolls = [NestedScroll(page) for page in self._pages]
        for page, scroll in zip(self._pages, self._scrolls, strict=True):
            self.list.addItem(page.title)
            self._stack.addWidget(scroll)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setCurrentRow(0)

    def _arrange(self) -> None:
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(tokens.SPACE_CARD)
        self._beside.addWidget(self.list)
        self._beside.addWidget(self._stack, 1)
        buttons = QHBoxLayout()
        margin = tokens.SPACE_CARD
        buttons.setContentsMargins(margin, tokens.SPACE, margin, margin)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        whole = ShrinkingPage()
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(whole, 1)
        column = whole.column
        column.setContentsMargins(*(tokens.SPACE_CARD,) * 3, tokens.SPACE)
        column.setSpacing(tokens.SPACE_WIDE)
        column.addWidget(self.notice)
        column.addLayout(self._beside, 1)
        column.addWidget(self.question)
        frame.addLayout(buttons)  # last, so that it is last in the tab order

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_page_picked)
        self.list.itemSelectionChanged.connect(self._on_page_selected)
        self.close_button.clicked.connect(self.reject)
        for page in self.settings_pages:
            page.changed.connect(self.changed)
        for keys, slot in (("Ctrl+PgDown", self._on_next), ("Ctrl+PgUp", self._on_previous)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    @Slot()
    def _on_page_selected(self) -> None:
        """A screen reader selects a page without making it the current one."""
        for item in self.list.selectedItems():
            self.list.setCurrentItem(item)

    def showEvent(self, event: QShowEvent) -> None:
        self.list.doItemsLayout()
        super().showEvent(event)
        self._size_list()
        self.resize(self.size().boundedTo(room_for(self)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a field submits it; a dialog would also click some button.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _size_list(self) -> None:
        """As wide as its titles; above the pages if there is no room for both."""
        is_narrow = self.width() < self.fontMetrics().averageCharWidth() * _CHARACTERS
        direction = QBoxLayout.Direction
        self._beside.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        metrics = self.list.fontMetrics()
        titles = [page.title for page in self._pages]
        longest = max(metrics.horizontalAdvance(title) for title in titles) + _BESIDE_A_TITLE
        word = max(metrics.horizontalAdvance(w) for title in titles for w in title.split())
        narrowest = word + _BESIDE_A_TITLE
        width = max(narrowest, min(longest, int(self.width() * _LIST_SHARE)))
        self.list.setMinimumWidth(0 if is_narrow else width)
        self.list.setMaximumWidth(_UNLIMITED if is_narrow else width)
        high = int(metrics.lineSpacing() * _LINES_ABOVE) if is_narrow else _UNLIMITED
        self.list.setMaximumHeight(high)
        for scroll in self._scrolls:
            scroll.show_whole(whole=is_narrow and is_low(self))
        room = self.width() - 2 * tokens.SPACE_CARD
        self._size_titles(min(longest, room) if is_narrow else width)

    def _size_titles(self, width: int) -> None:
        """Size titles, because Qt ignores the style sheet's padding, and cuts wrapped ones."""
        metrics = self.list.fontMetrics()
        room = QRect(0, 0, width - _BESIDE_A_TITLE + 2, _UNLIMITED)  # one more pixel for rounding
        for row, page in enumerate(self._pages):
            text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, page.title)
            self.list.item(row).setSizeHint(QSize(0, text.height() + _ABOVE_AND_BELOW))

    def show_settings(self, settings: Settings) -> None:
        """Show the effective values, on every page."""
        self._settings = settings
        for page in self.settings_pages:
            page.show_settings(settings)
        self.sites.not_stored = why_not_stored(settings)
        self.sites.card_of_site.result.password.apply_settings(settings)

    def show_not_saved(self, problem: NotSaved, keys: Sequence[str] = ()) -> None:
        """Show what is wrong at its row, or above the pages; the row's input is kept."""
        pages, sentence = self.settings_pages, problem.sentence
        said = [page.show_not_saved(keys, sentence) for page in pages]
        if problem.key.partition(".")[0] not in keys:
            said.append(True)
            if not any(page.show_problem(problem.key, sentence) for page in pages):
                words = self.tr("Couldn't save preferences: {0}")
                self.notice.say(words.format(sentence), "preferences")
        if not any(said):
            return
        then, self._then = self._then, None
        if then is not None and self._lossy is not None:
            self._ask_about(self._lossy, then)

    def set_saving(self, *, saving: bool) -> None:
        """Whether a change is being saved: the window closes only after that."""
        self._is_saving = saving
        then = self._then
        if then is not None and not saving:
            self._then = None
            self.leave(then)

    def turn_to(self, page: PreferencesPage) -> None:
        """Show a page."""
        self.list.setCurrentRow(self._pages.index(page))

    @Slot(int)
    def _on_page_picked(self, row: int) -> None:
        self._pages[self._stack.currentIndex()].flush()
        self._stack.setCurrentIndex(row)

    @Slot()
    def _on_next(self) -> None:
        self.list.setCurrentRow((self.list.currentRow() + 1) % len(self._pages))

    @Slot()
    def _on_previous(self) -> None:
        self.list.setCurrentRow((self.list.currentRow() - 1) % len(self._pages))

    @property
    def has_unsaved(self) -> bool:
        """Whether closing the window now would lose something: if so, use `leave`."""
        self._flush()
        return self._is_saving or self._lossy is not None

    def leave(self, then: Callable[[], None]) -> None:
        """Call `then` once everything is saved, or the rep agrees to discard the rest.

        At once if nothing is unsaved; not at all while a page's question is open. The window itself
        doesn't change.
        """
        self._flush()
        if self._is_asked_again():
            return
        if (lossy := self._lossy) is not None:
            self._ask_about(lossy, then)
        elif self._is_saving:  # whether it can be saved is not known yet
            self._then = then
        else:
            then()

    def _flush(self) -> None:
        for page in self._pages:
            page.flush()

    def _is_asked_again(self) -> bool:
        for page in self._pages:
            if (question := page.open_question) is not None:
                bring_to_front(self)
                self.turn_to(page)
                question.ask_again()
                return True
        return False

    @property
    def _lossy(self) -> PreferencesPage | None:
        return next((page for page in self._pages if page.unsaved), None)

    def _ask_about(self, page: PreferencesPage, then: Callable[[], None]) -> None:
        bring_to_front(self)
        self.turn_to(page)
        self.question.ask(lambda: self._discard_wording(page), partial(self._discard, then))

    @Slot()
    def reject(self) -> None:
        """Escape, Close, and the frame's button: ask if something would be lost."""
        self.leave(super().reject)

    def _discard_wording(self, page: PreferencesPage) -> Wording:
        return Wording(page.unsaved, yes=self.tr("Discard"), no=self.tr("Keep editing"))

    def _discard(self, then: Callable[[], None]) -> None:
        for page in self._pages:
            page.discard()
        then()
