"""The result of asking a site, in place: in progress, answered, or to be saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csr_desktop.sessions.outcome import LocalCause, explain
from csr_desktop.ui.sign_in.panel import SignInPanel
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import (
    Translated,
    announce,
    bare_column,
    bring_into_view,
    button,
    set_tone,
)
from csr_desktop.ui.widgets.controls import row_of_widgets
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.ui.widgets.password_row import PasswordRow
from csr_desktop.ui.widgets.step import Purpose, Step
from csr_desktop.webex.faults import Problem

_ICONS = {"success": "done", "problem": "problem", "warning": "warning"}
Line = tuple[str, str]
"""A tone (success, problem, quiet or '') and a sentence."""

Lines = Callable[[], Sequence[Line]]
"""Returns an answer's lines in the current language."""


class SiteResult(Translated, QWidget):
    """Empty, in progress with Cancel, or an answer; perhaps with a step, or a change to save.

    Signals:
        stop_asked(): stop waiting.
        again_asked(): a password was typed, or the rep has signed in; ask the site again.
        save_asked(): save the site's settings.
        discard_asked(): discard them.
        edit_asked(): correct what is wrong with the site.
    """

    stop_asked = Signal()
    again_asked = Signal()
    save_asked = Signal()
    discard_asked = Signal()
    edit_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stop_button = button("")
        self.stop_button.clicked.connect(self.stop_asked)
        self._shown: Lines | None = None
        self._labels: list[IconLabel] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(tokens.SPACE_SMALL)
        self.again_button = button("", "primary")
        self.again_button.clicked.connect(self.again_asked)
        self.password = PasswordRow(self.again_button)
        self.password.submitted.connect(self.again_asked)
        self.sign_in = SignInPanel()
        self.sign_in.submitted.connect(self.again_asked)
        self.save_button = button("", "primary")
        self.save_button.clicked.connect(self.save_asked)
        self.discard_button = button("")
        self.discard_button.clicked.connect(self._on_discard_clicked)
        self.edit_button = button("", "primary")
        self.edit_button.clicked.connect(self.edit_asked)
        self._buttons = (
            self.edit_button,
            self.save_button,
            self.discard_button,
            self.stop_button,
        )
        column = bare_column(self)
        column.addLayout(self._lines)
        column.addWidget(self.password)
        column.addWidget(self.sign_in)
        column.addWidget(row_of_widgets(self.password.keep, *self._buttons))
        self.clear()
        self.retranslate()

    def retranslate(self) -> None:
        self.stop_button.setText(self.tr("Stop"))
        self.again_button.setText(self.tr("Try again"))
        self.save_button.setText(self.tr("Use the site's settings"))
        self.edit_button.setText(self.tr("Edit site"))
        self.discard_button.setText(self.tr("Discard"))
        self._say()

    @property
    def words(self) -> str:
        """All its text."""
        return "\n".join(sentence for _, sentence in self._now)

    @property
    def _now(self) -> Sequence[Line]:
        return self._shown() if self._shown is not None else ()

    def show_busy(self, words: Callable[[], str]) -> None:
        """Show that a job is in progress."""
        self.show_lines(lambda: (("quiet", words()),))
        self.stop_button.show()

    def clear(self) -> None:
        """Show nothing."""
        self._show(None)

    def show_hint(self, lines: Lines) -> None:
        """Show what can be done, without announcing it."""
        self._show(lines)

    def show_lines(self, lines: Lines) -> None:
        """Show an answer, and announce it."""
        self._show(lines)
        bring_into_view(self)
        announce(self, " ".join(sentence for _, sentence in self._now))

    def _show(self, lines: Lines | None) -> None:
        self._shown = lines
        self._say()
        self.password.dismiss()
        self.sign_in.dismiss()
        for one in self._buttons:
            one.hide()
        self.setVisible(bool(self._now))

    def _say(self) -> None:
        """Show the lines; input below them is kept."""
        now = self._now
        while len(self._labels) < len(now):
            self._labels.append(_line())
            self._lines.addWidget(self._labels[-1])
        for place, label in enumerate(self._labels):
            tone, sentence = now[place] if place < len(now) else ("", "")
            label.set_icon(_ICONS.get(tone, ""))
            label.setText(sentence)
            set_tone(label, tone)
            label.setVisible(bool(sentence))

    def offer_edit(self) -> None:
        """Offer to edit the site's own fields."""
        self.edit_button.show()

    def offer_save(self) -> None:
        """Offer to save what was read."""
        self.save_button.show()
        self.discard_button.show()

    def ask_password(self, problem: Problem, account: str, *, can_keep: bool) -> None:
        """Ask for this account's password."""
        unsafe = problem.cause in (LocalCause.NO_KEYRING, LocalCause.KEYRING_LOCKED)
        step = Step(account, Purpose.QUESTION)
        self.password.ask(step, can_keep=can_keep and not unsafe)

    def ask_sign_in(self, account: str, problem: Problem | None = None) -> None:
        """Ask for a sign-in with the browser; `problem`: why, if the lines don't say it."""
        self.setVisible(True)
        self.sign_in.ask(Step(account, Purpose.QUESTION), problem)
        bring_into_view(self)

    @property
    def first_focus(self) -> QWidget | None:
        """The widget for the rep's next step here; None: there is none."""
        if not self.password.isHidden():
            return self.password.field
        if not self.sign_in.isHidden():
            return self.sign_in.first_focus
        offered = (self.save_button, self.edit_button)
        return next((one for one in offered if not one.isHidden()), None)

    @Slot()
    def _on_discard_clicked(self) -> None:
        self.window().focusNextChild()
        self.discard_asked.emit()

    def show_discarded(self) -> None:
        """Show that nothing was saved."""
        self.show_lines(lambda: (("quiet", self.tr("No changes made.")),))


def problem_line(problem: Problem) -> Line:
    """A problem's sentences, with the site's own words."""
    said = " · ".join(part for part in (problem.exception_id, problem.reason) if part)
    return ("problem", " ".join((*explain(problem), f"({said})" if said else "")).strip())


def _line() -> IconLabel:
    made = IconLabel(wraps=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
