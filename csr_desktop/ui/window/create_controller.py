"""Creating sessions: from the form to one session, and on to the next customer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton

from csr_desktop.background import Background
from csr_desktop.sessions.draft import Draft, draft_of, draft_problems
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.form.session_form import SessionForm
from csr_desktop.ui.outcome.fixes import Fix
from csr_desktop.ui.outcome.outcome_card import OutcomeCard
from csr_desktop.ui.recent.controller import RecentController
from csr_desktop.ui.sites.controller import SitesController
from csr_desktop.ui.sites.site_bar import SiteBar
from csr_desktop.ui.widgets.clipboard import copy_text
from csr_desktop.ui.widgets.notice import Notice
from csr_desktop.ui.widgets.step import Purpose, Step

_LEAVING_MS = 20
"""How long the window lets the request leave before it shows that it waits.

Both need the interpreter: drawn at once, the card and the locked form would delay the request;
drawn a little later, they would delay a key that comes soon, as the demo's.
"""


class CreateController(QObject):
    """Connects the form, the background and the outcome.

    Signals:
        check_left(): a step of a check was requested, and the rep did something else.
    """

    check_left = Signal()

    def __init__(
        self,
        background: Background,
        site_bar: SiteBar,
        sites: SitesController,
        form: SessionForm,
        outcome: OutcomeCard,
        *,
        recents: RecentController,
        notice: Notice,
    ) -> None:
        super().__init__(form)
        self._background = background
        self._site_bar = site_bar
        self._sites = sites
        self._form = form
        self._outcome = outcome
        self._recents = recents
        self._notice = notice
        self._account = ""
        self._asked_for: Draft | None = None  # by the last click
        self._pressed: Attempt | None = None  # its result
        self._shows_waiting = QTimer(self)
        self._shows_waiting.setSingleShot(True)
        self._shows_waiting.setTimerType(Qt.TimerType.PreciseTimer)
        self._shows_waiting.setInterval(_LEAVING_MS)
        self._shows_waiting.timeout.connect(self._show_waiting)
        outcome.problem.password.submitted.connect(self._on_password_submitted)
        outcome.problem.sign_in.submitted.connect(self._on_signed_in)
        outcome.problem.sign_in.focus_after = self._button_after_sign_in
        form.emptied.connect(self._on_form_emptied)
        outcome.problem.copy_details_asked.connect(self.copy)
        outcome.problem.fix_asked.connect(self._on_fix_asked)
        outcome.problem.check.another_asked.connect(self._create_again)
        outcome.waiting.stop_asked.connect(background.stop_waiting)
        background.attempt_ended.connect(self._on_attempt_ended)

    @Slot()
    def create_session(self) -> None:
        """Request one session with the form's contents; does nothing during a create."""
        site = self._sites.picked_site
        if site is None or self._background.is_creating or self._must_wait(site):
            return
        problems = draft_problems(site, self._form.typed)
        self._form.show_problems(problems)
        if problems:
            return
        draft = self._asked_for = draft_of(site, self._form.session_type, self._form.typed)
        if self._is_signing_in(site):  # it continues with this draft
            self._outcome.problem.step_focus.setFocus()
            return
        if typed := self._outcome.problem.password.take(_step_of(site)):
            password, keep = typed
            self._background.remember_password(site, password, keep=keep)
        self._background.create(draft)
        self._shows_waiting.start()

    def _must_wait(self, site: Site) -> bool:
        """Whether the site accepts no more requests for now, and shows so."""
        left = self._outcome.problem.limits.left(site.account)
        if left:
            sentence = self.tr("Too many requests. Try again in {0} s.").format(left)
            self._notice.say(sentence, "wait")
        else:
            self._notice.withdraw("wait")
        return bool(left)

    @Slot(object)
    def _on_password_submitted(self, purpose: Purpose) -> None:
        if purpose is Purpose.CREATE:
            self.create_session()

    @Slot(object)
    def _on_fix_asked(self, fix: Fix) -> None:
        if fix is Fix.TRY_AGAIN:
            self._create_again()

    @Slot()
    def _create_again(self) -> None:
        """Submit the form again, if the card shows its last attempt on the selected site.

        From an earlier attempt's card, only focus the form: it may be another customer's by now.
        """
        shown, site = self._outcome.attempt, self._sites.picked_site
        if shown is None or shown is not self._pressed or site is None:
            self._form.focus_first()
        elif shown.account == site.account:
            self.create_session()
        else:
            self._form.focus_first()

    def _is_signing_in(self, site: Site) -> bool:
        sign_in = self._outcome.problem.sign_in
        return sign_in.phase.is_waiting and sign_in.step == _step_of(site)

    @Slot(object)
    def _on_signed_in(self, purpose: Purpose) -> None:
        """Continue the attempt that lacked the sign-in, unless the form has changed since."""
        if purpose is Purpose.CREATE and self._is_as_pressed:
            self.create_session()
        is_here = purpose in (Purpose.CREATE, Purpose.NOTHING)
        if is_here and not self._background.is_creating:
            self._outcome.problem.sign_in.show_signed_in()

    def _button_after_sign_in(self) -> QPushButton:
        step, check = self._outcome.problem.step, self._outcome.problem.check
        is_of_check = step is not None and step.purpose is Purpose.CHECK
        return check.button if is_of_check else self._form.create_button

    @property
    def _is_as_pressed(self) -> bool:
        """Whether the form is unchanged since the click."""
        site, form = self._sites.picked_site, self._form
        if site is None or draft_problems(site, form.typed):
            return False
        return draft_of(site, form.session_type, form.typed) == self._asked_for

    @Slot(object)
    def on_site_picked(self, site: Site) -> None:
        """Cancel a step that belongs to another site."""
        if site.account != self._account:
            self._account = site.account
            self._leave_step()

    @Slot()
    def _on_form_emptied(self) -> None:
        self._outcome.key.language.begin_anew()
        self._leave_step()

    @Slot()
    def on_sites_changed(self) -> None:
        """The site of the step may have been removed."""
        if self._sites.picked_site is None:
            self._account = ""
            self._leave_step()

    def _leave_step(self) -> None:
        """Drop the step's input, because the rep did something else."""
        step = self._outcome.problem.step
        if step is None:
            return
        self._outcome.problem.dismiss_step()
        if step.purpose is Purpose.CREATE:
            self._outcome.show_nothing()  # it asks for what is no longer needed
        elif step.purpose is Purpose.CHECK:
            self.check_left.emit()

    @Slot()
    def _show_waiting(self) -> None:
        self._outcome.show_waiting()  # takes the focus before the form is locked
        self._set_locked(locked=True)

    @Slot()
    def begin_anew(self) -> None:
        """Clear the form and the key for the next customer; does nothing during a create."""
        if self._background.is_creating:
            return
        self._outcome.show_nothing()
        self._form.clear_everywhere()
        self._form.focus_first()
        self._recents.show_others()

    @Slot(object)
    def _on_attempt_ended(self, attempt: Attempt) -> None:
        self._shows_waiting.stop()
        self._pressed = attempt
        self._outcome.problem.limits.note_outcome(attempt)
        self._outcome.key.language.take_over(attempt)
        self._outcome.reveal(attempt)  # the key first: the form and the list can wait 10 ms
        self._set_locked(locked=False)
        self._ask_nothing_in_vain()
        self._recents.show_others()
        self._outcome.tell()

    def _ask_nothing_in_vain(self) -> None:
        """The site may have been removed, or its address changed, during the create."""
        problem, site = self._outcome.problem, self._sites.picked_site
        step = problem.step
        if step is not None and (site is None or site.account != step.account):
            problem.dismiss_step()
            problem.first_focus.setFocus()

    def _set_locked(self, *, locked: bool) -> None:
        self._form.set_locked(locked=locked)
        self._site_bar.set_locked(locked=locked)

    @Slot(str)
    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        copy_text(text)


def _step_of(site: Site) -> Step:
    return Step(site.account, Purpose.CREATE)
