"""The one place for what became of a press: waiting, the key, or a problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from csr_desktop.ui import tokens
from csr_desktop.ui.parts import Card, Translated, announce, text_label

if TYPE_CHECKING:
    from csr_desktop.sessions.outcome import Attempt


class OutcomeCard(Translated, Card):
    """Shows the latest attempt.

    `attempt` is the one whose end is on screen, None while there is none.

    Signals:
        copy_key_asked(str): the digits, for the clipboard.
    """

    copy_key_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("plain")
        self.setMinimumHeight(tokens.OUTCOME_HEIGHT)
        self.attempt: Attempt | None = None
        self._key = ""
        self._news = ""
        self._empty = text_label(role="quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages: list[QWidget] = [self._empty]
        self.column.addWidget(self._empty)
        self.retranslate()

    def retranslate(self) -> None:
        self._empty.setText(self.tr("The session key appears here."))

    def furnish(self) -> None:
        """Add what is not seen before the first press; once."""
        from csr_desktop.ui.key_card import KeyCard
        from csr_desktop.ui.problem_card import ProblemCard
        from csr_desktop.ui.waiting_card import WaitingCard

        self.waiting = WaitingCard()
        self.key = KeyCard()
        self.problem = ProblemCard()
        self.key.copy_asked.connect(self._on_copy_asked)
        for page in (self.waiting, self.key, self.problem):
            page.hide()  # before it is laid out: the window must not make room for it
            self._pages.append(page)
            self.column.addWidget(page)
        self._show(self._empty, "plain")

    def event(self, event: QEvent) -> bool:
        """Keep room for the key and its buttons.

        So the form above does not jump when they appear, and a low window never cuts the key.
        """
        changes_room = event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if changes_room and len(self._pages) > 1:  # furnished
            margins = self.column.contentsMargins()
            across = margins.left() + margins.right() + 2 * self.frameWidth()
            around = margins.top() + margins.bottom() + 2 * self.frameWidth()
            needed = self.key.height_at(self.width() - across) + around
            self.setMinimumHeight(max(tokens.OUTCOME_HEIGHT, needed))
        return super().event(event)

    def show_waiting(self) -> None:
        """A request is out."""
        self._show(self.waiting, "plain", self.waiting.stop_button)
        self.waiting.start()

    def show_attempt(self, attempt: Attempt) -> None:
        """Show and announce how an attempt ended; the focus goes to what the rep does next."""
        self.reveal(attempt)
        self.tell()

    def reveal(self, attempt: Attempt) -> None:
        """Show it, and paint it before anything else happens in the window; then `tell`."""
        self._show_attempt(attempt)
        self.attempt = attempt
        self._paint_now()

    def tell(self) -> None:
        """Announce what is shown, after all else that has changed with it."""
        from csr_desktop.ui.live_region import say_after_many_changes

        say_after_many_changes(self, self._news)

    def _show_attempt(self, attempt: Attempt) -> None:
        from csr_desktop.sessions.outcome import Created

        outcome = attempt.outcome
        if isinstance(outcome, Created):
            self._show(self.key, "success", self.key.copy_button)
            self._key = outcome.session_key
            self.key.show_attempt(attempt, self._key)
            self._news = self.tr("Session created, key {0}").format(" ".join(self._key))
            return
        tone = self.problem.show_attempt(attempt)
        self._show_problem(tone)

    def show_fault(self, details: str) -> None:
        """Show a fault of this program itself."""
        self._show_problem(self.problem.show_fault(details))
        self.tell()

    def show_nothing(self) -> None:
        """A new customer."""
        self._show(self._empty, "plain")

    def _show_problem(self, tone: str) -> None:
        self._show(self.problem, tone, self.problem.first_focus)
        self._news = self.problem.summary

    def _paint_now(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.repaint()

    def _show(self, wanted: QWidget, tone: str, focus: QWidget | None = None) -> None:
        self.waiting.stop()
        self.attempt = None
        self._key = ""
        self.key.clear()
        wanted.show()
        if focus is not None:
            focus.setFocus()  # before the page that has it goes: it would wander through the form
        for page in self._pages:
            page.setVisible(page is wanted)
        self.set_tone(tone)

    @Slot()
    def _on_copy_asked(self) -> None:
        self.copy_key_asked.emit(self._key)
        self.key.show_copied()
        announce(self, self.tr("Copied"))
