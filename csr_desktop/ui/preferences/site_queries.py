"""Test, read, sign in: one question to the site that the page is turned to, at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.background.change import Change
from csr_desktop.sessions.services import Services
from csr_desktop.sessions.site import manage
from csr_desktop.sessions.site.manage import SignInState, Tested
from csr_desktop.settings.sites.changes import differences, with_facts
from csr_desktop.settings.sites.facts import SiteFacts
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.preferences.site_result import Line, Lines, password_problem, problem_line
from csr_desktop.ui.preferences.sites_page import SitesPage
from csr_desktop.ui.widgets.basics import has_focus_within
from csr_desktop.ui.widgets.password_row import PasswordStep, Purpose
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Problem

T = TypeVar("T")
_Job = Callable[[Site, Services, Cancellation], T | None]


class SiteQueries(QObject):
    """Asks, and shows the answer in the site's card. Another site's answer is dropped.

    Signals:
        accepted(Site, Site): the site before, and as its own answers have it: to be saved.
    """

    accepted = Signal(object, object)

    def __init__(self, page: SitesPage, background: Background) -> None:
        super().__init__(page)
        self._page = page
        self._card = page.card_of_site
        self._result = self._card.result
        self._background = background
        self._out: Cancellation | None = None
        self._number = 0
        self._again: Callable[[], None] | None = None
        self._read_from: Site | None = None  # what the answer on the card was compared with
        self._proposed: Site | None = None
        self.change: Change | None = None
        """That keeps what was read, until it is answered."""
        self._connect()

    def _connect(self) -> None:
        self._card.test_asked.connect(self._on_test_asked)
        self._card.read_asked.connect(self._on_read_asked)
        self._card.sign_in_asked.connect(self._on_sign_in_asked)
        self._card.sign_out_asked.connect(self._on_sign_out_asked)
        self._result.stop_asked.connect(self._on_stop_asked)
        self._result.again_asked.connect(self._on_again_asked)
        self._result.save_asked.connect(self._on_save_asked)
        self._result.discard_asked.connect(self._on_discard_asked)
        self._page.picked.connect(self._on_picked)

    def stop(self) -> None:
        """End the question that is out; its answer changes nothing."""
        self._number += 1
        if self._out is not None:
            self._out.cancel()
            self._out = None

    def show_saved(self, change: Change, site: Site) -> None:
        """What was read from this site has been saved."""
        is_own = self._take(change)
        if is_own or (self._page.site is not None and self._page.site.name == site.name):
            self._result.show_lines(lambda: (("success", self.tr("Saved.")),))

    def show_not_saved(self, change: Change) -> None:
        """It has not; what was read can be saved again where it still applies."""
        self._take(change)

    def _take(self, change: Change) -> bool:
        """Whether it is the change that the card waits for; then it waits no more."""
        if change is not self.change:
            return False
        self.change = None
        self._result.save_button.setEnabled(True)
        return True

    def _ask(
        self, words: Callable[[], str], job: _Job[T], then: Callable[[int, T | None], None]
    ) -> None:
        site = self._page.site
        if site is None or self._out is not None:
            return
        self._card.show_busy(words)
        self._number += 1
        self._out = self._background.ask(
            partial(job, site), partial(then, self._number), self._on_failed
        )

    def _value(self, number: int, value: T | None) -> T | None:
        """The answer, if it is to the question that is out; one that was ended says so itself."""
        if number != self._number or self._out is None:
            return None
        self._out = None
        if value is None:  # a create ended it: the rep's request queues behind nothing
            self._show(lambda: (("quiet", self.tr("Stopped. Nothing was changed.")),))
        return value

    def _show(
        self, lines: Lines, problem: Problem | None = None, *, can_save: bool = False
    ) -> None:
        had_focus = has_focus_within(self._result)
        self._result.show_lines(lines)
        if can_save:
            self._result.offer_save()
        elif problem is not None and (site := self._page.site) is not None:
            can_keep = not self._page.not_stored
            self._result.ask_password(problem, site.account, can_keep=can_keep)
        self._card.show_answered(had_focus=had_focus)

    @Slot()
    def _on_stop_asked(self) -> None:
        if self._out is None:  # it is a sign-in in the browser
            return
        self.stop()
        self._show(lambda: (("quiet", self.tr("Stopped. Nothing was changed.")),))

    @Slot()
    def _on_failed(self) -> None:
        self._out = None
        self._show(lambda: (("problem", self.tr("CSR Desktop made a mistake.")),))

    @Slot(object)
    def _on_picked(self, site: Site | None) -> None:
        self.stop()
        self.change = None  # what was asked for another site is still saved there
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
            step = PasswordStep(site.account, Purpose.QUESTION)
            if typed := self._result.password.take(step):
                password, keep = typed
                self._background.remember_password(site, password, keep=keep)
        if self._again is not None:
            self._again()

    # Test

    @Slot()
    def _on_test_asked(self) -> None:
        self._again = self._on_test_asked
        self._ask(lambda: self.tr("Testing…"), manage.test_site, self._on_tested)

    def _on_tested(self, number: int, answer: Tested | None) -> None:
        if (tested := self._value(number, answer)) is None:
            return
        password = password_problem((tested.test.not_signed_in,))
        self._show(lambda: self._test_lines(tested), password)

    def _test_lines(self, tested: Tested) -> list[Line]:
        test = tested.test
        if test.unreached is not None:
            lines = [problem_line(test.unreached)]
        else:
            lines = [("success", self._answer_words(test.version, tested.seconds))]
        if test.not_signed_in is not None and test.not_signed_in != test.unreached:
            lines.append(problem_line(test.not_signed_in))
        elif test.unreached is None:
            lines.append(("success", self.tr("It takes your account.")))
        return lines

    def _answer_words(self, version: str, seconds: float) -> str:
        taken = QLocale().toString(seconds, "f", 2)
        if not version:
            return self.tr("The site answers: {0} s for both questions.").format(taken)
        words = self.tr("The site answers: {0}, {1} s for both questions.")
        return words.format(version, taken)

    # Read from the site

    @Slot()
    def _on_read_asked(self) -> None:
        self._again = self._on_read_asked
        self._ask(lambda: self.tr("Reading from the site…"), manage.read_site, self._on_read)

    def _on_read(self, number: int, answer: SiteFacts | None) -> None:
        site = self._page.site
        if (facts := self._value(number, answer)) is None or site is None:
            return
        proposed = with_facts(site, facts)
        self._read_from, self._proposed = site, proposed
        changes = differences(site, proposed)
        can_save = bool(changes) and not self._page.is_locked and not self._page.is_demo
        password = password_problem(problem for _, problem in facts.refused)
        self._show(lambda: self._read_lines(site, proposed, facts), password, can_save=can_save)

    def _read_lines(self, before: Site, after: Site, facts: SiteFacts) -> list[Line]:
        changes = differences(before, after)
        lines = [*self._change_lines(changes), *self._fact_lines(facts)]
        for call, problem in facts.refused:
            tone, sentence = problem_line(problem)
            lines.append((tone, self.tr("{0}: {1}").format(call, sentence)))
        return lines

    def _change_lines(self, changes: Sequence[str]) -> list[Line]:
        if not changes:
            return [("quiet", self.tr("Nothing would change."))]
        heading = self.tr("The site says something else than what is set here:")
        if self._page.is_locked:
            heading = self.tr("Your administrator has set this site; its own answers differ:")
        return [("", heading), *(("", f"•  {change}") for change in changes)]

    def _fact_lines(self, facts: SiteFacts) -> list[Line]:
        lines: list[Line] = []
        if facts.has_support_center is False:
            lines.append(("warning", self.tr("The site has no Support Center.")))
        if facts.account_has_support is False:
            words = self.tr("Your account may not hold support sessions on this site.")
            lines.append(("warning", words))
        site = self._page.site
        if facts.has_single_sign_on and site is not None and site.authentication != "browser":
            words = self.tr("The site has single sign-on. Edit it to sign in with the browser.")
            lines.append(("quiet", words))
        return lines

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
        if change is None or change.call_off():
            self._result.show_discarded()

    # Sign in and out

    @Slot()
    def _on_sign_in_asked(self) -> None:
        self._again = self._on_sign_in_asked
        self._ask(lambda: self.tr("Signing in…"), manage.sign_in, self._on_signed)

    @Slot()
    def _on_sign_out_asked(self) -> None:
        self._ask(lambda: self.tr("Signing out…"), manage.sign_out, self._on_signed)

    def _on_signed(self, number: int, answer: SignInState | None) -> None:
        if (state := self._value(number, answer)) is None:
            return
        self._card.show_signed_in(signed_in=state.is_signed_in)
        problem = state.problem
        if problem is not None:
            self._show(lambda: (problem_line(problem),), password_problem((problem,)))
        elif state.is_signed_in:
            self._show(lambda: (("success", self.tr("Signed in.")),))
        else:
            self._show(lambda: (("success", self.tr("Signed out.")),))
