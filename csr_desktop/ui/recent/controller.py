"""Today's sessions below the card: copying, showing again, deleting."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.sessions.site.check_result import CheckResult, Found
from csr_desktop.ui.outcome.check_controller import CheckController
from csr_desktop.ui.outcome.outcome_card import OutcomeCard
from csr_desktop.ui.recent.recent_list import RecentList
from csr_desktop.ui.widgets.basics import announce
from csr_desktop.ui.widgets.clipboard import KeyClipboard


class RecentController(QObject):
    """Keeps the list in step with the journal and the card, whose attempt it omits."""

    def __init__(
        self,
        background: Background,
        outcome: OutcomeCard,
        recent: RecentList,
        check: CheckController,
        keys: KeyClipboard,
    ) -> None:
        super().__init__(recent)
        self._background = background
        self._outcome = outcome
        self._list = recent
        self._check = check
        self._keys = keys
        self.attempts: tuple[Attempt, ...] = ()
        """Today's attempts, newest first."""
        self._unsaved: tuple[Attempt, ...] = ()
        recent.copy_asked.connect(self._on_copy_asked)
        recent.show_asked.connect(self.show_again)
        background.recent_read.connect(self.take)
        background.attempt_ended.connect(self._on_attempt_ended)
        background.checked.connect(self._on_checked)

    @Slot(object)
    def take(self, attempts: tuple[Attempt, ...]) -> None:
        """Use these attempts of today from the journal, newest first."""
        saved = {attempt.identity for attempt in attempts if isinstance(attempt.outcome, Created)}
        self._unsaved = tuple(kept for kept in self._unsaved if kept.identity not in saved)
        keys = {kept.identity for kept in self._unsaved}
        others = [attempt for attempt in attempts if attempt.identity not in keys]
        newest_first = sorted((*self._unsaved, *others), key=_started, reverse=True)
        self.attempts = tuple(newest_first)
        self.show_others()

    @Slot(object)
    def _on_attempt_ended(self, attempt: Attempt) -> None:
        """Keep a key that could not be saved in view, below the card."""
        if isinstance(attempt.outcome, Created) and not attempt.is_saved:
            self._unsaved = (attempt, *self._unsaved)
            self.take(self.attempts)

    @Slot(object)
    def _on_checked(self, result: CheckResult) -> None:
        if isinstance(result, Found):
            self._on_attempt_ended(result.attempt)

    @Slot()
    def show_others(self) -> None:
        """List all but the one on the card."""
        on_card = self._outcome.attempt
        self._list.show_attempts(self.attempts, on_card.identity if on_card else "")

    @Slot(object)
    def show_again(self, attempt: Attempt) -> None:
        """Show an earlier attempt on the card; does nothing during a create."""
        if not self._background.is_creating:
            self._outcome.show_attempt(self._check.latest(attempt))
            self.show_others()

    @Slot(str)
    def forget(self, mark: str) -> None:
        """Remove a deleted attempt from the card and the list."""
        on_card = self._outcome.attempt
        if on_card is not None and on_card.mark == mark:
            self._outcome.show_nothing()
        self._background.look_at_journal()

    @Slot(str)
    def _on_copy_asked(self, session_key: str) -> None:
        self._keys.copy(session_key)
        announce(self._list, self.tr("Copied"))


def _started(attempt: Attempt) -> datetime:
    return attempt.started_at
