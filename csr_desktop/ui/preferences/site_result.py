"""What came of asking a site, in place: under way, answered, or to be saved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csr_desktop.sessions.outcome import LocalCause, explain, needs_password
from csr_desktop.ui import tokens
from csr_desktop.ui.icon_label import IconLabel
from csr_desktop.ui.parts import announce, bare_column, bring_into_view, button
from csr_desktop.ui.password_row import PasswordRow
from csr_desktop.webex.faults import Problem

_ICONS = {"success": "done", "problem": "problem", "warning": "warning"}
Line = tuple[str, str]
"""A tone (success, problem, quiet or '') and a sentence."""


class SiteResult(QWidget):
    """Empty, under way with Cancel, or an answer; perhaps a password to type, or a change to save.

    Signals:
        stop_asked(): end the wait.
        again_asked(): a password was typed; ask the site again.
        save_asked(): keep what the site says.
    """

    stop_asked = Signal()
    again_asked = Signal()
    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stop_button = button(self.tr("Cancel"))
        self.stop_button.clicked.connect(self.stop_asked)
        self._said: list[str] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(tokens.SPACE_SMALL)
        self.password = PasswordRow()
        self.password.submitted.connect(self.again_asked)
        self.again_button = button(self.tr("Tr&y again"), "primary")
        self.again_button.clicked.connect(self.again_asked)
        self.save_button = button(self.tr("Sa&ve these changes"), "primary")
        self.save_button.clicked.connect(self.save_asked)
        self.discard_button = button(self.tr("Discard"))
        self.discard_button.clicked.connect(self._on_discard_clicked)
        row = QHBoxLayout()
        buttons = (self.save_button, self.discard_button, self.again_button, self.stop_button)
        for one in buttons:
            row.addWidget(one)
        row.addStretch(1)
        column = bare_column(self)
        column.addLayout(self._lines)
        column.addWidget(self.password)
        column.addLayout(row)
        self.show_lines(())

    @property
    def words(self) -> str:
        """All that it says."""
        return "\n".join(self._said)

    def show_busy(self, words: str) -> None:
        """Something is under way."""
        self.show_lines((("quiet", words),))
        self.stop_button.show()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show an answer, and have it said; () shows nothing."""
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._said = [sentence for _, sentence in lines]
        for (tone, _), words in zip(lines, self._said, strict=True):
            self._lines.addWidget(_line(tone, words))
        self.password.dismiss()
        for one in (self.save_button, self.discard_button, self.again_button, self.stop_button):
            one.hide()
        self.setVisible(bool(lines))
        if lines:
            bring_into_view(self)
            announce(self, " ".join(sentence for _, sentence in lines))

    def offer_save(self) -> None:
        """What was read can be kept."""
        self.save_button.show()
        self.discard_button.show()

    def ask_password(self, problem: Problem, *, can_keep: bool) -> None:
        """A password typed now would help."""
        unsafe = problem.cause in (LocalCause.NO_KEYRING, LocalCause.KEYRING_LOCKED)
        self.password.ask(can_keep=can_keep and not unsafe)
        self.again_button.show()

    @property
    def first_focus(self) -> QWidget | None:
        """What the rep does next here; None: nothing."""
        if not self.password.isHidden():
            return self.password.field
        return None if self.save_button.isHidden() else self.save_button

    @Slot()
    def _on_discard_clicked(self) -> None:
        self.window().focusNextChild()
        self.show_lines((("quiet", self.tr("Discarded. Nothing was changed.")),))


def problem_line(problem: Problem) -> Line:
    """A problem's sentences, with the site's own words."""
    said = " · ".join(part for part in (problem.exception_id, problem.reason) if part)
    return ("problem", " ".join((*explain(problem), f"({said})" if said else "")).strip())


def password_problem(problems: Iterable[Problem | None]) -> Problem | None:
    """The first problem that typing the password mends."""
    return next((p for p in problems if p is not None and needs_password(p)), None)


def _line(tone: str, sentence: str) -> IconLabel:
    made = IconLabel(_ICONS.get(tone, ""), sentence, tone=tone, wraps=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
