"""Test and sign in: one question to the selected site at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.background.change import Change
from csr_desktop.sessions.outcome import needs_password, needs_sign_in
from csr_desktop.sessions.services import Services
from csr_desktop.sessions.site import manage
from csr_desktop.sessions.site.advice import Advice, advice_of
from csr_desktop.sessions.site.manage import SignInState
from csr_desktop.settings.sites.changes import differences, with_facts
from csr_desktop.settings.sites.facts import SiteAnswer
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.preferences.sites_page import SitesPage
from csr_desktop.ui.sites.answer_words import different_lines, found_lines
from csr_desktop.ui.sites.one_question import OneQuestion
from csr_desktop.ui.sites.result import Line, Lines, problem_line
from csr_desktop.ui.widgets.basics import has_focus_within
from csr_desktop.ui.widgets.step import Purpose, Step
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Problem

T = TypeVar("T")
_Job = Callable[[Site, Services, Cancellation], T | None]


class SiteQueries(QObject):
    """Asks the site, and shows the answer on its card. Another site's answer is dropped.

    Signals:
        accepted(Site, Site): the site before, and with its own settings: to be saved.
        edit_asked(Site, str, str): correct this key of the site; a sentence says why.
    """

    accepted = Signal(object, object)
    edit_asked = Signal(object, str, str)

    def __init__(self, page: SitesPage, background: Background) -> None:
        super().__init__(page)
        self._page = page
        self._card = page.card_of_site
        self._result = self._card.result
        self._background = background
        self._question = OneQuestion(background, self)
        self._again: Callable[[], None] | None = None
        self._read_from: Site | None = None  # what the answer on the card was compared with
        self._proposed: Site | None = None
        self._advice: Advice | None = None
        self.change: Change | None = None
        """The change that saves what was read, until it is answered."""
        self._connect()

    def _connect(self) -> None:
        self._card.test_asked.connect(self._on_test_asked)
        self._card.sign_in_asked.connect(self._on_sign_in_asked)
        self._card.sign_out_asked.connect(self._on_sign_out_asked)
        self._card.browser_sign_in_asked.connect(self._on_browser_sign_in_asked)
        self._result.stop_asked.connect(self._on_stop_asked)
        self._result.again_asked.connect(self._on_again_asked)
        self._result.save_asked.connect(self._on_save_asked)
        self._result.edit_asked.connect(self._on_edit_asked)
        self._question.ended.connect(self._on_ended)
        self._question.failed.connect(self._on_failed)
        self._result.discard_asked.connect(self._on_discard_asked)
        self._page.picked.connect(self._on_picked)

    def stop(self) -> None:
        """Cancel the question in progress."""
        self._question.stop()

    def show_saved(self, change: Change, site: Site) -> None:
        """Show that what was read from this site has been saved."""
        is_own = self._take(change)
        if is_own or (self._page.site is not None and self._page.site.name == site.name):
            self._result.show_lines(lambda: (("success", self.tr("Saved.")),))

    def show_not_saved(self, change: Change) -> None:
        """It was not saved; what was read can be saved again while it still applies."""
        self._take(change)

    def _take(self, change: Change) -> bool:
        """Whether it is the change that the card waits for; it then waits no longer."""
        if change is not self.change:
            return False
        self.change = None
        self._result.save_button.setEnabled(True)
        return True

    def _ask(self, words: Callable[[], str], job: _Job[T], then: Callable[[T], None]) -> None:
        site = self._page.site
        if site is not None and not self._question.is_out:
            self._card.show_busy(words)
            self._question.ask(partial(job, site), then)

    def _show(
        self, lines: Lines, problem: Problem | None = None, *, can_save: bool = False
    ) -> None:
        had_focus = has_focus_within(self._result)
        self._result.show_lines(lines)
        site = self._page.site
        if can_save:
            self._result.offer_save()
        elif problem is not None and site is not None:
            self._ask_step(site, problem)
        self._card.show_answered(had_focus=had_focus)

    def _ask_step(self, site: Site, problem: Problem) -> None:
        if needs_password(problem):
            can_keep = not self._page.not_stored
            self._result.ask_password(problem, site.account, can_keep=can_keep)
        elif needs_sign_in(problem):
            self._result.ask_sign_in(site.account)
        elif self._advice is not None and self._advice.key and self._page.can_change:
            self._result.offer_edit()

    @Slot()
    def _on_stop_asked(self) -> None:
        self.stop()
        self._on_ended()

    @Slot()
    def _on_ended(self) -> None:
        self._show(lambda: (("quiet", self.tr("Canceled. No changes made.")),))

    @Slot()
    def _on_failed(self) -> None:
        self._show(lambda: (("problem", self.tr("CSR Desktop ran into a problem.")),))

    @Slot(object)
    def _on_picked(self, site: Site | None) -> None:
        self.stop()
        self.change = None  # changes for another site are still saved
        self._result.save_button.setEnabled(True)
        if site is not None and site.authentication == "session ticket":
            self._background.ask(
                partial(manage.sign_in_state, site), partial(self._on_state_read, site)
            )

    def _on_state_read(self, site: Site, state: SignInState) -> None:
        if self._page.site == site:
            self._card.show_signed_in(signed_in=state.is_signed_in)

    @Slot()
    def _on_again_asked(self) -> None:
        if (site := self._page.site) is not None:
            step = Step(site.account, Purpose.QUESTION)
            if typed := self._result.password.take(step):
                password, keep = typed
                self._background.remember_password(site, password, keep=keep)
        if self._again is not None:
            self._again()

    # Test

    @Slot()
    def _on_test_asked(self) -> None:
        self._again = self._on_test_asked
        self._ask(lambda: self.tr("Testing…"), manage.ask_kept_site, self._on_answered)

    def _on_answered(self, answer: SiteAnswer) -> None:
        site = self._page.site
        if site is None:
            return
        self._read_from = self._proposed = self._advice = None
        if answer.problem is not None:
            self._show_failed(answer, answer.problem)
            return
        proposed = with_facts(site, answer.facts)
        if not differences(site, proposed):
            self._show(lambda: self._same_lines(answer))
            return
        self._read_from, self._proposed = site, proposed
        is_locked = self._page.is_locked
        self._show(
            lambda: different_lines(answer, site, proposed, is_locked=is_locked),
            can_save=self._page.can_change,
        )

    def _show_failed(self, answer: SiteAnswer, problem: Problem) -> None:
        self._advice = advice_of(answer, problem)
        line = ("problem", self._advice.sentence)
        self._show(lambda: [*found_lines(answer), line], problem)

    def _same_lines(self, answer: SiteAnswer) -> list[Line]:
        lines = found_lines(answer)
        if answer.facts.tracking_codes is not None and answer.facts.session_types:
            lines.append(("success", self.tr("Already up to date.")))
        return lines

    @Slot()
    def _on_edit_asked(self) -> None:
        if self._page.site is not None and self._advice is not None:
            self.edit_asked.emit(self._page.site, self._advice.key, self._advice.sentence)

    @Slot()
    def _on_save_asked(self) -> None:
        if self._read_from is None or self._proposed is None or self.change is not None:
            return
        self._result.save_button.setEnabled(False)
        self.accepted.emit(self._read_from, self._proposed)

    @Slot()
    def _on_discard_asked(self) -> None:
        change, self.change = self.change, None
        self._result.save_button.setEnabled(True)
        if change is None or change.withdraw():
            self._result.show_discarded()

    # Sign in and out

    @Slot()
    def _on_sign_in_asked(self) -> None:
        self._again = self._on_sign_in_asked
        self._ask(lambda: self.tr("Signing in…"), manage.sign_in, self._on_signed)

    @Slot()
    def _on_browser_sign_in_asked(self) -> None:
        if (site := self._page.site) is None or self._result.sign_in.phase.is_waiting:
            return
        self._again = self._show_signed_in
        self._result.clear()
        self._result.ask_sign_in(site.account)
        self._result.sign_in.sign_in_button.setFocus()
        self._result.sign_in.sign_in_button.click()

    def _show_signed_in(self) -> None:
        self._show(lambda: (("success", self.tr("Signed in.")),))

    @Slot()
    def _on_sign_out_asked(self) -> None:
        self._ask(lambda: self.tr("Signing out…"), manage.sign_out, self._on_signed)

    def _on_signed(self, state: SignInState) -> None:
        self._card.show_signed_in(signed_in=state.is_signed_in)
        problem, self._advice = state.problem, None
        if problem is not None:
            self._show(lambda: (problem_line(problem),), problem)
        elif state.is_signed_in:
            self._show(lambda: (("success", self.tr("Signed in.")),))
        else:
            self._show(lambda: (("success", self.tr("Signed out.")),))
