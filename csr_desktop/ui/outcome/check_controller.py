"""Check with the site: from the card's button to the answer about an uncertain attempt."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.outcome import (
    Attempt,
    Created,
    Unknown,
    explain,
    needs_password,
    needs_sign_in,
)
from csr_desktop.sessions.site.attempt_site import site_of
from csr_desktop.sessions.site.check_result import (
    AlreadySettled,
    CheckResult,
    Found,
    NotChecked,
    NothingFound,
    Several,
)
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.outcome.outcome_card import OutcomeCard
from csr_desktop.ui.sites.controller import SitesController
from csr_desktop.ui.widgets.basics import has_focus_within
from csr_desktop.ui.widgets.step import Purpose, Step
from csr_desktop.ui.widgets.text import grouped
from csr_desktop.webex.faults import Cause, Problem


class CheckController(QObject):
    """Keeps the site's answer for each attempt, and shows it while that is on the card.

    Signals:
        found(Attempt): the attempt on the card was created after all.
    """

    found = Signal(object)

    def __init__(
        self, background: Background, outcome: OutcomeCard, sites: SitesController
    ) -> None:
        super().__init__(outcome)
        self._background = background
        self._outcome = outcome
        self._sites = sites
        self._row = outcome.problem.check
        # By the attempt's identity. None: the site is being asked.
        self._answers: dict[str, CheckResult | None] = {}
        self._row.check_asked.connect(self._on_check_asked)
        self._row.key_chosen.connect(self._on_key_chosen)
        outcome.problem.password.submitted.connect(self._on_step_taken)
        outcome.problem.sign_in.submitted.connect(self._on_step_taken)
        outcome.turned.connect(self._show_answer)
        background.checked.connect(self._on_checked)

    @property
    def _shown(self) -> Attempt | None:
        """The uncertain attempt on the card."""
        shown = self._outcome.attempt
        return shown if shown is not None and isinstance(shown.outcome, Unknown) else None

    def latest(self, attempt: Attempt) -> Attempt:
        """The attempt as known now: created, if a check in this run has found it."""
        answer = self._answers.get(attempt.identity)
        return answer.attempt if isinstance(answer, Found | AlreadySettled) else attempt

    # Asking

    @Slot(object)
    def _on_step_taken(self, purpose: Purpose) -> None:
        if purpose is Purpose.CHECK:
            self._on_check_asked()

    @Slot()
    def _on_check_asked(self) -> None:
        shown = self._shown
        is_asking = shown is not None and self._answers.get(shown.identity, Found) is None
        if shown is None or is_asking or self._background.is_creating:
            return
        site = site_of(shown, self._sites.sites)
        if site is None:
            self._outcome.problem.dismiss_step()
            self._row.show_not_checked(partial(self._no_such_site, shown.site))
            self._row.tell()
            return
        if typed := self._outcome.problem.password.take(_step_of(site)):
            password, keep = typed
            self._background.remember_password(site, password, keep=keep)
        self._answers[shown.identity] = None
        self._show_answer()
        self._background.check(shown, site)

    def _no_such_site(self, name: str) -> str:
        return self.tr("Site {0} has been removed from CSR Desktop.").format(name)

    @Slot(str)
    def _on_key_chosen(self, session_key: str) -> None:
        if self._shown is not None:
            self._background.mark_created(self._shown, session_key)

    @Slot()
    def forget_step(self) -> None:
        """Drop the check whose requested password or sign-in was not provided."""
        if self._shown is not None:
            self._answers.pop(self._shown.identity, None)
            self._show_answer()

    # Answers

    @Slot(object)
    def _on_checked(self, result: CheckResult) -> None:
        """Each answer goes to its attempt, whatever is on the card by now."""
        identity, shown = result.attempt.identity, self._shown
        self._answers[identity] = result
        if isinstance(result, NotChecked) and result.problem.cause is Cause.STOPPED:
            del self._answers[identity]  # another check or a create has replaced it
        if isinstance(result, Found):
            self._withdraw(result.attempt)
        if shown is None or shown.identity != identity:
            return
        if isinstance(result, Found | AlreadySettled):
            self._show_found(result)
            return
        self._show_answer()
        self._row.tell()
        problem = self._outcome.problem
        if problem.step is not None and has_focus_within(self._outcome):
            problem.step_focus.setFocus()

    def _withdraw(self, found: Attempt) -> None:
        """Offer a found key for no other attempt; that one can be checked again."""
        key = found.outcome.session_key if isinstance(found.outcome, Created) else ""
        for identity, answer in list(self._answers.items()):
            if isinstance(answer, Several) and key in answer.session_keys:
                del self._answers[identity]
        self._show_answer()

    def _show_found(self, result: Found | AlreadySettled) -> None:
        self.found.emit(result.attempt)
        if isinstance(result, AlreadySettled):
            words = self.tr("Another window has already confirmed this key. {0} wasn't saved.")
            self._outcome.key.show_problem(words.format(grouped(result.session_key)))

    @Slot()
    def _show_answer(self) -> None:
        """Show what is known about the attempt on the card."""
        shown = self._shown
        if shown is None:
            return
        self._outcome.problem.dismiss_step()
        if shown.identity not in self._answers:
            self._row.reset()
            return
        match self._answers[shown.identity]:
            case None:
                self._row.show_checking()
            case Several(session_keys=session_keys):
                self._row.show_several(session_keys)
            case NothingFound(is_whole=is_whole):
                self._row.show_nothing_found(is_whole=is_whole)
            case NotChecked(problem=problem):
                self._show_not_checked(shown, problem)
            case Found() | AlreadySettled():  # the card is about to show it
                self._row.reset()

    def _show_not_checked(self, shown: Attempt, problem: Problem) -> None:
        self._row.show_not_checked(partial(_why, problem))
        site = site_of(shown, self._sites.sites)
        if site is not None and needs_password(problem):
            self._outcome.problem.ask_password(_step_of(site), problem)
        elif site is not None and needs_sign_in(problem):
            self._outcome.problem.sign_in.ask(_step_of(site))


def _step_of(site: Site) -> Step:
    return Step(site.account, Purpose.CHECK)


def _why(problem: Problem) -> str:
    return " ".join(explain(problem))
