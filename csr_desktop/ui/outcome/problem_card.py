"""Outcomes without a key: what happened, what to do, the rep's step, details."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from csr_desktop import __version__
from csr_desktop.sessions.outcome import (
    Attempt,
    Created,
    LocalCause,
    NotSent,
    Refused,
    Unknown,
    explain,
    is_step,
    needs_password,
    needs_sign_in,
)
from csr_desktop.system.i18n import translate
from csr_desktop.ui.outcome.check_row import CheckRow
from csr_desktop.ui.outcome.countdown import Countdown
from csr_desktop.ui.outcome.facts import facts_of
from csr_desktop.ui.outcome.fixes import Fix, fix_of
from csr_desktop.ui.outcome.heading_row import HeadingRow
from csr_desktop.ui.outcome.rate_limits import RateLimits
from csr_desktop.ui.sign_in.panel import Phase, SignInPanel
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, bare_column, button, set_tone, text_label
from csr_desktop.ui.widgets.flow_layout import FlowLayout
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.ui.widgets.password_row import PasswordRow
from csr_desktop.ui.widgets.step import Purpose, Step
from csr_desktop.webex.faults import RATE_LIMIT, Problem
from csr_desktop.webex.sentences import detail_of

_SAID_BY_HEADING = frozenset({LocalCause.NO_PASSWORD, LocalCause.PASSWORD_UNUSABLE})
"""Causes whose remedy is in the heading already."""


class ProblemCard(Translated, QWidget):
    """A card, never a modal box. A site's words are shown as plain text.

    Signals:
        copy_details_asked(str): the details, for the clipboard.
        fix_asked(Fix): the rep wants this fix for the failure.
    """

    copy_details_asked = Signal(str)
    fix_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._attempt: Attempt | None = None
        self._fix: Fix | None = None
        self.heading = IconLabel(role="heading", wraps=True)
        self._facts = text_label(role="quiet", selectable=True)
        self._what = text_label(selectable=True)
        self._remedy = text_label(selectable=True)
        self._site_words = text_label(role="quiet", selectable=True)
        self.go_on_button = button("", "primary")
        self.password = PasswordRow(self.go_on_button)
        self.go_on_button.clicked.connect(self.password.submit)
        self.sign_in = SignInPanel(has_row=False)
        self.sign_in.turned.connect(self._on_sign_in_turned)
        self.check = CheckRow()
        self.check.turned.connect(self._on_check_turned)
        self.limits = RateLimits()
        self.countdown = Countdown(self.limits)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setFixedHeight(tokens.grown(tokens.DETAILS_HEIGHT))
        column = bare_column(self)
        column.setSpacing(tokens.SPACE_SMALL)
        column.addWidget(HeadingRow(self.heading, self._facts))
        for widget in (self._what, self._remedy, self._site_words):
            column.addWidget(widget)
        column.addWidget(self.password)
        column.addWidget(self.sign_in)
        column.addWidget(self.check)
        column.addWidget(self.countdown)
        column.addLayout(self._make_buttons())
        column.addWidget(self._details)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self._details.setAccessibleName(self.tr("Details"))
        self.details_button.setText(self.tr("&Details"))
        self._copy.setText(self.tr("Cop&y details"))
        self.go_on_button.setText(self.tr("Continue"))
        self._name_fix()
        if self._attempt is not None:
            self._facts.setText(facts_of(self._attempt))
        outcome = self._attempt.outcome if self._attempt is not None else None
        if outcome is not None and not isinstance(outcome, Created):
            self._say(outcome)

    def _make_buttons(self) -> FlowLayout:
        self.details_button = button("")
        self.details_button.setCheckable(True)
        self.details_button.toggled.connect(self._on_details_toggled)
        self._copy = button("")
        self._copy.clicked.connect(self._on_copy_clicked)
        self.fix_button = button("", "primary")
        self.fix_button.clicked.connect(self._on_fix_clicked)
        row = FlowLayout()
        for one in (self.password.keep, *self.sign_in.buttons):
            row.addWidget(one)
        row.addWidget(self.fix_button)
        for offered in self.check.buttons:
            row.addWidget(offered)
        row.addWidget(self.details_button)
        row.addWidget(self._copy)
        return row

    def show_attempt(self, attempt: Attempt) -> str:
        """Show an attempt without a key; returns the card's tone."""
        outcome = attempt.outcome
        if isinstance(outcome, Created):
            raise TypeError("a created session has its own card")
        problem, uncertain = outcome.problem, isinstance(outcome, Unknown)
        self.clear()
        self._attempt = attempt
        self._facts.setText(facts_of(attempt))
        self._fix = fix_of(outcome)
        self._name_fix()
        if needs_password(problem):
            self.ask_password(Step(attempt.account, Purpose.CREATE), problem)
        elif needs_sign_in(problem):
            self._ask_sign_in(attempt, outcome)
        self._say(outcome)
        if problem.exception_id == RATE_LIMIT:
            self.countdown.show_for(attempt.account)
        if uncertain and attempt.attempt_id > 0:
            self.check.offer()
        if is_step(outcome):
            return "plain"
        return "warning" if uncertain else "problem"

    def _ask_sign_in(self, attempt: Attempt, outcome: Refused | NotSent | Unknown) -> None:
        if is_step(outcome):
            self.sign_in.ask(Step(attempt.account, Purpose.CREATE), outcome.problem)
        else:  # the card itself says why
            self.sign_in.ask(Step(attempt.account, Purpose.NOTHING))

    def clear(self) -> None:
        """Clear the card: no step, and nothing that was typed or shown."""
        self._attempt = self._fix = None
        self._name_fix()
        self._facts.clear()
        self.dismiss_step()
        self.countdown.stop()
        self.check.withdraw()
        self.details_button.setChecked(False)
        self._details.hide()
        self._details.clear()
        self._copy.hide()

    @property
    def summary(self) -> str:
        """The text for a screen reader: what happened, why, what to do, the site's words."""
        heading = self.heading
        parts = (heading.accessibleName() + ".", heading.accessibleDescription())
        return " ".join((*parts, self._site_words.text())).strip()

    def _say(self, outcome: Refused | NotSent | Unknown) -> None:
        """Set the text for an outcome."""
        heading = self.tr("No session was created")
        icon, tone = "problem", "problem"
        if isinstance(outcome, Unknown):
            heading = self.tr("A session may have been created")
            if self.check.has_found_nothing:
                heading = self.tr("No matching session found")
            icon, tone = "question", "warning"
        elif is_step(outcome) and not self.sign_in.has_failed:
            heading, icon, tone = self._step_heading, "", "plain"
        elif is_step(outcome):
            heading = self.tr("You aren't signed in")
        self.heading.setText(heading)
        self.heading.setAccessibleName(heading)
        self.heading.set_icon(icon)
        set_tone(self.heading, tone)
        self._say_why(outcome)

    def _say_why(self, outcome: Refused | NotSent | Unknown) -> None:
        is_asked = is_step(outcome) and self.step is not None
        is_sign_in = is_asked and self.sign_in.step is not None
        if is_sign_in:  # its own panel says what to do
            what, remedy, words = self.sign_in.sentence, "", ""
        else:
            what, remedy = explain(outcome.problem)
            words = _site_words(outcome.problem)
            if outcome.problem.cause in _SAID_BY_HEADING or not self.check.isHidden():
                remedy = ""  # the heading, or what the check has brought, says what to do
        whole = f"{what} {remedy}".strip()
        self.heading.setAccessibleDescription(whole)
        if self.step is not None:
            what, remedy = whole, ""
        for label, text in ((self._what, what), (self._remedy, remedy), (self._site_words, words)):
            label.setText(text)
            label.setVisible(bool(text))
        self._what.setVisible(self.check.isHidden() and not is_sign_in)  # its result says more
        self._show_details(outcome.problem, is_asked=is_asked)

    def _show_details(self, problem: Problem, *, is_asked: bool) -> None:
        """Offer the details of a failure, and of a refused sign-in: a step has none."""
        failed = self.sign_in.problem if self.sign_in.is_refused else None
        self.details_button.setVisible(failed is not None or not is_asked)
        if self.details_button.isHidden():
            self.details_button.setChecked(False)
        if self._attempt is not None:
            self._details.setPlainText(details_of(self._attempt, failed or problem))

    @Slot()
    def _on_sign_in_turned(self) -> None:
        outcome = self._attempt.outcome if self._attempt is not None else None
        if self.sign_in.step is None or outcome is None or isinstance(outcome, Created):
            return
        self._say(outcome)

    @property
    def _step_heading(self) -> str:
        if self.sign_in.step is None:
            return self.tr("Enter your password to continue")
        if self.sign_in.phase is Phase.SIGNED_IN:
            return self.tr("You're signed in")
        if self.sign_in.phase.is_waiting:
            return self.tr("Waiting for your sign-in")
        return self.tr("Sign in to continue")

    @property
    def step(self) -> Step | None:
        """The step that the rep must take."""
        return self.password.step or self.sign_in.step

    @property
    def step_focus(self) -> QWidget:
        """The widget for the rep's step."""
        return self.sign_in.first_focus if self.password.isHidden() else self.password.field

    def dismiss_step(self) -> None:
        """Cancel the step, and drop what was typed or started."""
        self.password.dismiss()
        self.sign_in.dismiss()
        self.details_button.show()

    def ask_password(self, step: Step, problem: Problem) -> None:
        """Show the password field, with the keyring option if the keyring works."""
        unsafe = problem.cause in (LocalCause.NO_KEYRING, LocalCause.KEYRING_LOCKED)
        is_locked = problem.cause is LocalCause.KEYRING_LOCKED  # the rep may unlock it
        self.password.ask(step, can_keep=not unsafe, may_be_empty=is_locked)

    @property
    def first_focus(self) -> QWidget:
        """The widget for the rep's next step: the password, the check, or the fix."""
        if self.step is not None:
            return self.step_focus
        if self.check.is_offered:
            return self.check.first_focus
        return self.details_button if self.fix_button.isHidden() else self.fix_button

    def _name_fix(self) -> None:
        match self._fix:
            case Fix.TRY_AGAIN:
                text = self.tr("Try again")
            case Fix.EDIT_SITE:
                text = self.tr("Edit site")
            case Fix.NETWORK_SETTINGS:
                text = self.tr("Network settings")
            case _:  # the password, the sign-in and the check have their own controls
                text = ""
        self.fix_button.setText(text)
        self.fix_button.setVisible(bool(text))

    @Slot()
    def _on_fix_clicked(self) -> None:
        if self._fix is not None:
            self.fix_asked.emit(self._fix)

    @Slot()
    def _on_check_turned(self) -> None:
        outcome = self._attempt.outcome if self._attempt is not None else None
        if isinstance(outcome, Unknown):
            self._say(outcome)

    @Slot(bool)
    def _on_details_toggled(self, shown: bool) -> None:
        self._details.setVisible(shown)
        self._copy.setVisible(shown)

    @Slot()
    def _on_copy_clicked(self) -> None:
        self.copy_details_asked.emit(self._details.toPlainText())


def _site_words(problem: Problem) -> str:
    said = " · ".join(part for part in (problem.exception_id, problem.reason) if part)
    return translate("ui.outcome.problem_card", "Site response: {0}").format(said) if said else ""


def details_of(attempt: Attempt, problem: Problem) -> str:
    """What an engineer needs: no password, no tracking code."""
    rows = {
        "CSR Desktop": __version__,
        "Site": attempt.site,
        "Attempt": str(attempt.attempt_id),
        "Started": attempt.started_at.isoformat(timespec="seconds"),
        "Seconds": f"{attempt.seconds:.2f}",
        "Cause": str(problem.cause),
        "Certainty": str(problem.certainty),
        "exceptionID": problem.exception_id,
        "Reason": problem.reason,
        "Value": problem.value,
        "Detail": detail_of(problem),
    }
    return "\n".join(f"{name}: {text}" for name, text in rows.items() if text)
