"""Suggestions for tracking codes: looked up in the history while typing, and cleared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.history.query import NotDone
from csr_desktop.sessions.journal.recent_values import Owner
from csr_desktop.ui.form.completion import Then
from csr_desktop.ui.form.session_form import SessionForm
from csr_desktop.ui.widgets.basics import announce

if TYPE_CHECKING:
    from csr_desktop.sessions.history.history import History
    from csr_desktop.ui.sites.controller import SitesController
    from csr_desktop.webex.cancellation import Cancellation

MOST = 20


class SuggestionsController(QObject):
    """Provides values that were entered before for the form's site.

    Signals:
        not_forgotten(str): why the suggestions of a site could not be cleared.
        all_forgotten(str): all were cleared ('') or why not.
    """

    not_forgotten = Signal(str)
    all_forgotten = Signal(str)

    def __init__(self, background: Background, form: SessionForm, sites: SitesController) -> None:
        super().__init__(form)
        self._background = background
        self._sites = sites
        self._form = form
        self._last: Cancellation | None = None
        form.forget_asked.connect(self.forget)

    def set_wanted(self, *, wanted: bool) -> None:
        """Enable or disable suggestions."""
        self._form.set_suggestions(self if wanted else None)

    def suggest(self, site: str, number: int, typed: str, then: Then) -> None:
        """See ui.form.completion.Suggestions; a new question cancels the previous one."""
        if self._last is not None:
            self._last.cancel()
        owner = self._owner_of(site)

        def look_up(history: History, cancellation: Cancellation) -> tuple[str, ...]:
            if cancellation.cause is not None:
                return ()
            return history.remembered_values(owner, number, typed, MOST)

        def give(values: tuple[str, ...] | NotDone) -> None:
            then(() if isinstance(values, NotDone) else values)

        self._last = self._background.look_up(look_up, give)

    def _owner_of(self, name: str) -> Owner:
        site = self._sites.named(name)
        others = tuple(other.name for other in self._sites.sites if other.name != name)
        return Owner(name, site.account if site else "", others)

    @Slot()
    def forget_all(self) -> None:
        """Clear the suggestions of all sites, including removed ones."""
        self._background.look_up(
            lambda history, _: history.forget_values(None), self._on_all_forgotten
        )

    @Slot(str)
    def forget(self, site: str) -> None:
        """Clear the suggestions of this site."""
        owner = self._owner_of(site)
        self._background.look_up(
            lambda history, _: history.forget_values(owner), self._on_forgotten
        )

    def _on_all_forgotten(self, answer: NotDone | None) -> None:
        self.all_forgotten.emit(self._why_not(answer))

    def _on_forgotten(self, answer: NotDone | None) -> None:
        if words := self._why_not(answer):
            self.not_forgotten.emit(words)
        else:
            announce(self._form, self.tr("Suggestions cleared."))

    def _why_not(self, answer: NotDone | None) -> str:
        if answer is None:
            return ""
        still = self.tr("Couldn't clear the suggestions.")
        return f"{still} {answer.sentence}"
