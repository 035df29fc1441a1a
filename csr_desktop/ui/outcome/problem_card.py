"""Outcomes without a key: what happened, what to do, the password when it is asked, details."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QWidget,
)

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
)
from csr_desktop.system.i18n import translate
from csr_desktop.ui.outcome.check_row import CheckRow
from csr_desktop.ui.outcome.countdown import Countdown
from csr_desktop.ui.outcome.rate_limits import RateLimits
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, bare_column, button, set_tone, text_label
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.ui.widgets.password_row import PasswordRow, PasswordStep, Purpose
from csr_desktop.webex.faults import RATE_LIMIT, Problem
from csr_desktop.webex.sentences import detail_of


class ProblemCard(Translated, QWidget):
    """A card, never a modal box. A site's words are shown as plain text.

    Signals:
        copy_details_asked(str): the details, for the clipboard.
    """

    copy_details_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._attempt: Attempt | None = None
        self.heading = IconLabel(role="heading", wraps=True)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._what = text_label(selectable=True)
        self._remedy = text_label(selectable=True)
        self._site_words = text_label(role="quiet", selectable=True)
        self.password = PasswordRow()
        self.check = CheckRow()
        self.limits = RateLimits()
        self.countdown = Countdown(self.limits)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setFixedHeight(tokens.grown(tokens.DETAILS_HEIGHT))
        column = bare_column(self)
        for widget in (self.heading, self._what, self._remedy, self._site_words):
            column.addWidget(widget)
        column.addWidget(self.password)
        column.addWidget(self.check)
        column.addWidget(self.countdown)
        column.addLayout(self._make_buttons())
        column.addWidget(self._details)
        self.retranslate()

    def retranslate(self) -> None:
        self._details.setAccessibleName(self.tr("Details"))
        self.details_button.setText(self.tr("&Details"))
        self._copy.setText(self.tr("Cop&y details"))
        outcome = self._attempt.outcome if self._attempt is not None else None
        if outcome is not None and not isinstance(outcome, Created):
            self._say(outcome)

    def _make_buttons(self) -> QHBoxLayout:
        self.details_button = button("")
        self.details_button.setCheckable(True)
        self.details_button.toggled.connect(self._on_details_toggled)
        self._copy = button("")
        self._copy.clicked.connect(self._on_copy_clicked)
        row = QHBoxLayout()
        row.addWidget(self.details_button)
        row.addWidget(self._copy)
        row.addStretch(1)
        return row

    def show_attempt(self, attempt: Attempt) -> str:
        """Show an attempt that brought no key; gives the card's tone."""
        outcome = attempt.outcome
        if isinstance(outcome, Created):
            raise TypeError("a created session has its own card")
        problem, uncertain = outcome.problem, isinstance(outcome, Unknown)
        icon, tone = ("question", "warning") if uncertain else ("problem", "problem")
        if is_step(outcome):
            icon, tone = "", "plain"
        self.clear()
        self._attempt = attempt
        self._say(outcome)
        self.heading.set_icon(icon)
        set_tone(self.heading, tone)
        if needs_password(problem):
            self.ask_password(PasswordStep(attempt.account, Purpose.CREATE), problem)
        if problem.exception_id == RATE_LIMIT:
            self.countdown.show_for(attempt.account)
        self.check.setVisible(uncertain and attempt.attempt_id > 0)
        self._details.setPlainText(details_of(attempt, problem))
        return tone

    def clear(self) -> None:
        """No attempt: nothing is asked, and nothing that was typed or said is left."""
        self._attempt = None
        self.password.dismiss()
        self.countdown.stop()
        self.check.reset()
        self.check.hide()
        self.details_button.setChecked(False)
        self._details.hide()
        self._details.clear()
        self._copy.hide()

    @property
    def summary(self) -> str:
        """What a screen reader says of it: what happened, why, what to do, the site's words."""
        heading = self.heading
        parts = (heading.accessibleName() + ".", heading.accessibleDescription())
        return " ".join((*parts, self._site_words.text())).strip()

    def _say(self, outcome: Refused | NotSent | Unknown) -> None:
        """The words for how it ended."""
        mark, heading = "!  ", self.tr("No session was created")
        if isinstance(outcome, Unknown):
            mark, heading = "?  ", self.tr("A session may have been created")
        elif is_step(outcome):
            mark, heading = "", self.tr("Enter the password")
        what, remedy = explain(outcome.problem)
        words = _site_words(outcome.problem)
        self.heading.setText(f"{mark}{heading}")
        self.heading.setAccessibleName(heading)
        self.heading.setAccessibleDescription(f"{what} {remedy}")
        self._what.setText(what)
        self._remedy.setText(remedy)
        self._site_words.setText(words)
        self._site_words.setVisible(bool(words))

    def ask_password(self, step: PasswordStep, problem: Problem) -> None:
        """Show the password field; it offers the keyring where there is one to keep it."""
        unsafe = problem.cause in (LocalCause.NO_KEYRING, LocalCause.KEYRING_LOCKED)
        self.password.ask(step, can_keep=not unsafe)

    @property
    def first_focus(self) -> QWidget:
        """What the rep does next: type the password, check with the site, or read the words."""
        if not self.password.isHidden():
            return self.password.field
        return self.heading if self.check.isHidden() else self.check.button

    @Slot(bool)
    def _on_details_toggled(self, shown: bool) -> None:
        self._details.setVisible(shown)
        self._copy.setVisible(shown)

    @Slot()
    def _on_copy_clicked(self) -> None:
        self.copy_details_asked.emit(self._details.toPlainText())


def _site_words(problem: Problem) -> str:
    said = " · ".join(part for part in (problem.exception_id, problem.reason) if part)
    return (
        translate("ui.outcome.problem_card", "The site's answer: {0}").format(said) if said else ""
    )


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
