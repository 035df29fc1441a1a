"""The card with the result of an attempt: waiting, the key, or a problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import (
    Card,
    Translated,
    announce,
    has_focus_within,
    set_by_name,
    text_label,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from csr_desktop.sessions.outcome import Attempt


class OutcomeCard(Translated, Card):
    """Shows the latest attempt.

    `attempt` is the one whose outcome is on screen, None if there is none.

    Signals:
        copy_key_asked(str): the key's digits, for the clipboard.
        turned(): it shows something else now: another attempt, the wait, or nothing.
    """

    copy_key_asked = Signal(str)
    turned = Signal()

    def __init__(self) -> None:
        super().__init__("plain")
        self.setMinimumHeight(tokens.OUTCOME_HEIGHT)
        self.attempt: Attempt | None = None
        self._is_used = False
        self._key = ""
        self._announcement = ""
        self._hint = text_label(role="quiet")
        set_by_name(self._hint, alignment="AlignCenter")
        self.empty_page: QWidget = self._hint
        """What is shown while there is nothing else to show."""
        self._pages: list[QWidget] = [self._hint]
        self._page: QWidget = self._hint
        self.column.addWidget(self._hint)
        self.retranslate()

    def retranslate(self) -> None:
        self._hint.setText(self.tr("The session key will appear here."))

    def finish_setup(self) -> Iterator[None]:
        """Create what is not visible before the first attempt, step by step; once."""
        from csr_desktop.ui.outcome.key_card import KeyCard
        from csr_desktop.ui.outcome.problem_card import ProblemCard
        from csr_desktop.ui.outcome.waiting_card import WaitingCard

        self.waiting = WaitingCard()
        yield
        self.key = KeyCard()
        yield
        self.problem = ProblemCard()
        yield
        self.key.copy_asked.connect(self._on_copy_asked)
        for page in (self.waiting, self.key, self.problem):
            page.hide()  # before it is laid out: the window must not reserve room for it
            self._pages.append(page)
            self.column.addWidget(page)
        self._show(self.empty_page, "plain")

    def event(self, event: QEvent) -> bool:
        """Reserve room for the key and its buttons from the first press on.

        So nothing moves when they appear, and a low window never cuts off the key.
        """
        changes_room = event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if changes_room and self._is_used:
            margins = self.column.contentsMargins()
            across = margins.left() + margins.right() + 2 * self.frameWidth()
            around = margins.top() + margins.bottom() + 2 * self.frameWidth()
            key = self.key.height_at(self.width() - across) + around
            shown = self.column.totalHeightForWidth(self.width())
            self.setMinimumHeight(max(tokens.OUTCOME_HEIGHT, key, shown))
        return super().event(event)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown: no attempt, and no create is in progress."""
        return self._page is self.empty_page

    def set_empty_page(self, page: QWidget) -> None:
        """Show another page while there is nothing else to show."""
        was_empty = self.is_empty
        self.empty_page = page
        if page not in self._pages:
            page.hide()
            self._pages.append(page)
            self.column.addWidget(page)
        if was_empty:
            self.show_nothing()

    def show_waiting(self) -> None:
        """A create is in progress."""
        self._show(self.waiting, "plain", self.waiting.stop_button)
        self.waiting.start()

    def show_attempt(self, attempt: Attempt, *, take_focus: bool = True) -> None:
        """Show and announce how an attempt ended; focus the widget for the rep's next step.

        Without `take_focus`, that happens only if the focus is on this card already.
        """
        self.reveal(attempt, take_focus=take_focus or has_focus_within(self))
        self.tell()

    def reveal(self, attempt: Attempt, *, take_focus: bool = True) -> None:
        """Show it, and paint it before anything else happens in the window; then call `tell`."""
        from csr_desktop.sessions.outcome import Created

        if isinstance(attempt.outcome, Created):
            self._reveal_key(attempt, attempt.outcome.session_key, take_focus=take_focus)
        else:
            tone = self.problem.show_attempt(attempt)
            focus = self.problem.first_focus if take_focus else None
            self._show(self.problem, tone, focus, attempt)
            self._announcement = self.problem.summary
        self._paint_now()

    def _reveal_key(self, attempt: Attempt, session_key: str, *, take_focus: bool) -> None:
        self._show(self.key, "success", self.key.copy_button if take_focus else None, attempt)
        self._key = session_key
        self.key.show_attempt(attempt, session_key)
        self._announcement = self.tr("Session created, key {0}").format(" ".join(session_key))

    def tell(self) -> None:
        """Announce what is shown, after everything else that has changed with it."""
        from csr_desktop.ui.widgets.announcements import say_after_many_changes

        say_after_many_changes(self, self._announcement)

    def show_nothing(self) -> None:
        """Show nothing, for a new customer."""
        self._show(self.empty_page, "plain")

    def _paint_now(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.repaint()

    def _show(
        self,
        wanted: QWidget,
        tone: str,
        focus: QWidget | None = None,
        attempt: Attempt | None = None,
    ) -> None:
        self.waiting.stop()
        self._page, self.attempt = wanted, attempt
        self._is_used = self._is_used or wanted is not self.empty_page
        self._key = ""
        self.key.clear()
        if wanted is not self.problem:
            self.problem.clear()
        wanted.show()
        if focus is not None:
            focus.setFocus()  # before its page is hidden: it would move through the form
        for page in self._pages:
            page.setVisible(page is wanted)
        self.set_tone(tone)
        self.turned.emit()

    @Slot()
    def _on_copy_asked(self) -> None:
        self.copy_key_asked.emit(self._key)
        self.key.show_copied()
        announce(self, self.tr("Copied"))
