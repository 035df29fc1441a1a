"""Check with the site: from the card's button to what the site says of an uncertain attempt."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.check_result import (
    CheckResult,
    Found,
    NotChecked,
    NothingFound,
    Several,
)
from csr_desktop.sessions.outcome import Attempt, explain, needs_password
from csr_desktop.ui.outcome_card import OutcomeCard
from csr_desktop.ui.sites_controller import SitesController
from csr_desktop.webex.faults import Cause, Problem


class CheckController(QObject):
    """Asks for the attempt that the card shows.

    Signals:
        found(Attempt): the attempt, created after all.
    """

    found = Signal(object)

    def __init__(
        self, background: Background, outcome: OutcomeCard, sites: SitesController
    ) -> None:
        super().__init__(outcome)
        self._background = background
        self._outcome = outcome
        self._sites = sites
        check = outcome.problem.check
        check.check_asked.connect(self._on_check_asked)
        check.key_chosen.connect(self._on_key_chosen)
        background.checked.connect(self._on_checked)

    @property
    def _shown(self) -> Attempt | None:
        return self._outcome.attempt

    @Slot()
    def _on_check_asked(self) -> None:
        shown = self._shown
        if shown is None:
            return
        site = self._sites.named(shown.site)
        problem_card = self._outcome.problem
        if site is None:
            problem_card.check.show_not_checked(partial(self._no_such_site, shown.site))
            return
        if typed := problem_card.password.take():
            self._background.remember_password(site, typed[0], keep=typed[1])
        problem_card.check.show_checking(checking=True)
        self._background.check(shown, site)

    def _no_such_site(self, name: str) -> str:
        return self.tr("The site {0} is no longer set up here.").format(name)

    @Slot(str)
    def _on_key_chosen(self, session_key: str) -> None:
        if self._shown is not None:
            self._background.settle(self._shown, session_key)

    @Slot(object)
    def _on_checked(self, result: CheckResult) -> None:
        if self._shown is None:  # the rep has gone on
            return
        check = self._outcome.problem.check
        check.show_checking(checking=False)
        match result:
            case Found(attempt):
                self.found.emit(attempt)
            case Several(session_keys=session_keys):
                check.show_several(session_keys)
            case NothingFound(saw_history=saw_history):
                check.show_nothing_found(saw_history=saw_history)
            case NotChecked(problem=Problem(cause=Cause.STOPPED)):
                check.reset()  # another check or a create took its place
            case NotChecked(problem=problem):
                check.show_not_checked(partial(_why, problem))
                if needs_password(problem):
                    self._outcome.problem.ask_password(problem)


def _why(problem: Problem) -> str:
    return " ".join(explain(problem))
