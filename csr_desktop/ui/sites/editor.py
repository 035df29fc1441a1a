"""The site editor: all settings of a site, with a test on the site itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from csr_desktop.sessions.outcome import needs_sign_in
from csr_desktop.sessions.site.advice import advice_of
from csr_desktop.settings.sites.changes import differences, with_facts
from csr_desktop.settings.sites.facts import SiteAnswer
from csr_desktop.settings.sites.site import Site, SiteProblem
from csr_desktop.settings.toml.file import Wrong
from csr_desktop.ui.sites.answer_words import different_lines, found_lines
from csr_desktop.ui.sites.form import SiteForm
from csr_desktop.ui.sites.result import Line, Lines
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import (
    Translated,
    announce,
    button,
    has_focus_within,
    set_style_property,
)
from csr_desktop.ui.widgets.on_screen import room_for
from csr_desktop.ui.widgets.question import Question, Wording
from csr_desktop.ui.widgets.scrolling import NestedScroll, ShrinkingPage, is_low
from csr_desktop.webex.faults import Problem
from csr_desktop.webex.secret import Secret


class SiteEditor(Translated, QDialog):
    """Edits a Site and submits it; problems are shown below their fields.

    Enter goes to the next missing field, then tests the site, then saves it. The site can also be
    saved without a test.

    Signals:
        test_asked(Site, Secret): ask this site; `show_answer` follows.
        stop_asked(): stop waiting for its answer.
        submitted(Site, Secret): a checked site and its password or, for the sign-in with the
            browser, its integration's client secret; an empty one: no change.
    """

    test_asked = Signal(object, object)
    stop_asked = Signal()
    submitted = Signal(object, object)

    def __init__(self, parent: QWidget, site: Site | None = None, *, not_stored: str = "") -> None:
        """`site` is the one to edit, None for a new one.

        `not_stored`: why its password is not stored; '' if it is.
        """
        super().__init__(parent)
        self.site = site
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = SiteForm(site, not_stored)
        self.entries = self.form.entries
        self.answer = self.form.result
        self.question = Question()
        self.test_button = self.form.test_button
        self.test_button.clicked.connect(self._on_test_clicked)
        self._save = button("")
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel = button("")
        self._cancel.clicked.connect(self.reject)
        self._arrange()
        self._before = self.form.typed
        self._is_wrong = False
        self._tested = None if site is None else self.form.access
        self._told = self.form.tables if site is None else None  # as the site said; None: not yet
        self._proposed: Site | None = None  # the site's differing settings
        self.asked: Site | None = None
        """The site to sign in at with the browser, completed with the values for all sites."""
        self._is_testing = False
        self._asked_from: QWidget | None = None
        self._connect()
        self.retranslate()
        self._lead()

    def _connect(self) -> None:
        self.form.access_changed.connect(self._on_access_changed)
        self.answer.stop_asked.connect(self._stop_testing)
        self.answer.save_asked.connect(self._on_taken)
        self.answer.discard_asked.connect(self._on_not_taken)
        self.answer.again_asked.connect(self._on_test_clicked)

    def retranslate(self) -> None:
        is_new = self.site is None
        self.setWindowTitle(self.tr("Add site") if is_new else self.tr("Edit site"))
        self._save.setText(self.tr("Add &site") if is_new else self.tr("&Save"))
        self._cancel.setText(self.tr("&Cancel"))
        if self._is_wrong:
            self._say_problem_anew()

    def _arrange(self) -> None:
        self._scroll = NestedScroll(self.form)
        room = ShrinkingPage()
        room.column.setContentsMargins(*(tokens.SPACE_CARD,) * 3, tokens.SPACE)
        room.column.setSpacing(tokens.SPACE_WIDE)
        room.column.addWidget(self._scroll, 1)
        room.column.addWidget(self.question)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE)
        margin = tokens.SPACE_CARD
        buttons.setContentsMargins(margin, tokens.SPACE, margin, margin)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(room, 1)
        outer.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        # As high as its fields, if the screen has room.
        super().showEvent(event)
        rest = 3 * tokens.SPACE_CARD + self._save.sizeHint().height()
        wanted = self.form.sizeHint() + QSize(4 * tokens.SPACE_CARD, rest)
        wanted = wanted.expandedTo(QSize(tokens.DIALOG_ADD_SITE_WIDTH, 0))
        self.resize(wanted.boundedTo(room_for(self)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll.show_whole(whole=is_low(self))

    # Test

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes to the first required field that is empty."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focus = self.focusWidget()
        if is_enter and isinstance(focus, QLineEdit):
            self.form.complete()
            missing = self.form.missing
            if missing is not None and missing is not focus:
                missing.setFocus(Qt.FocusReason.TabFocusReason)
                return
        super().keyPressEvent(event)

    @property
    def is_tested(self) -> bool:
        """Whether the site was tested as it is entered now, or is unchanged."""
        return self.form.access == self._tested

    def _lead(self) -> None:
        """Make the next step the default button; describe the others."""
        wanted = self._save if self.is_tested else self.test_button
        for one in (self._save, self.test_button):
            set_style_property(one, "kind", "primary" if one is wanted else "")
        wanted.setDefault(True)
        if not self.is_tested:
            self.answer.show_hint(self._untested_words)

    def _untested_words(self) -> Sequence[Line]:
        words = self.tr(
            "Test reads the session types and tracking codes from the site. You "
            "can also save without testing, for example when you're offline."
        )
        return (("quiet", words),)

    @Slot()
    def _on_access_changed(self) -> None:
        if self._is_testing:
            self._stop_testing()
        self._lead()

    @Slot()
    def _on_test_clicked(self) -> None:
        checked = None if self._is_testing else self._checked_or_said()
        if checked is not None:
            had_focus = has_focus_within(self.answer)  # on what is about to be hidden
            self.answer.show_busy(lambda: self.tr("Testing…"))
            if had_focus:
                self.answer.stop_button.setFocus()
            self._is_testing, self._asked_from = True, self.focusWidget()
            self.test_asked.emit(*checked)

    @Slot()
    def _stop_testing(self) -> None:
        self.stop_asked.emit()
        self.show_untold("quiet", lambda: self.tr("Canceled. No changes made."))

    def show_untold(self, tone: str, words: Callable[[], str]) -> None:
        """Show why there is no answer."""
        self._end_test(lambda: ((tone, words()),), self.test_button)

    def show_answer(self, answer: SiteAnswer) -> None:
        """Show the site's answer; differences from the entered values are shown first."""
        if answer.problem is not None:
            self._show_failed(answer, answer.problem)
            return
        self._tested = self.form.access
        self._lead()
        typed = self.form.made_site()
        proposed = with_facts(typed, answer.facts)
        if self.form.tables == self._told:
            self._take(proposed)
        elif differences(typed, proposed):
            self._proposed = proposed
            self._end_test(
                lambda: different_lines(answer, typed, proposed), self.answer.save_button
            )
            return
        self._end_test(lambda: self._found_lines(answer, typed), self._save)
        if not (typed.join_address and typed.support_page):
            self.form.sections["connection"].unfold()

    def _found_lines(self, answer: SiteAnswer, typed: Site) -> list[Line]:
        lines = found_lines(answer)
        if not (typed.join_address and typed.support_page):
            words = self.tr(
                "Sites don't provide the URLs of their join page and support page. Add them below."
            )
            lines.append(("quiet", words))
        return lines

    def _show_failed(self, answer: SiteAnswer, problem: Problem) -> None:
        key, sentence = advice_of(answer, problem)
        if needs_sign_in(problem):
            self.asked = answer.asked
            self._end_test(lambda: found_lines(answer), None)
            self.answer.ask_sign_in(answer.asked.account, problem)
            self.answer.sign_in.first_focus.setFocus()
        elif key:
            self._end_test(lambda: found_lines(answer), None)
            self.show_problem(key, sentence)
        else:
            words = sentence
            self._end_test(lambda: [*found_lines(answer), ("problem", words)], self.test_button)

    def _end_test(self, lines: Lines, focus: QPushButton | None) -> None:
        """Show the result; move the focus unless the rep has moved it."""
        self._is_testing = False
        is_waiting = self.focusWidget() in (self._asked_from, self.answer.stop_button)
        self.show_problem("", "")
        self.answer.show_lines(lines)
        if focus is self.answer.save_button:
            self.answer.offer_save()
        if focus is not None and is_waiting:
            focus.setFocus()

    def _take(self, proposed: Site) -> None:
        self.form.take(proposed)
        self._told = self.form.tables

    @Slot()
    def _on_taken(self) -> None:
        if self._proposed is not None:
            self._take(self._proposed)
            self._end_taking(lambda: self.tr("Read from the site. Save to keep it."))

    @Slot()
    def _on_not_taken(self) -> None:
        self._end_taking(lambda: self.tr("Your entries are kept."))

    def _end_taking(self, words: Callable[[], str]) -> None:
        self._proposed = None
        self._save.setFocus()
        self.answer.show_lines(lambda: (("success", words()),))

    # Save

    @Slot()
    def _on_save_clicked(self) -> None:
        if (checked := self._checked_or_said()) is None:
            return
        if self._is_testing:
            self._stop_testing()
        self.show_problem("", "")
        self._set_waiting(waiting=True)
        self.submitted.emit(*checked)

    def _checked_or_said(self) -> tuple[Site, Secret] | None:
        """The entered values; None if they are invalid, which is shown."""
        self.form.complete()
        try:
            return self._checked()
        except Wrong as problem:
            self.show_problem(problem.key, problem.sentence)
            return None

    def _set_waiting(self, *, waiting: bool) -> None:
        """While saving, disable input that would be lost; Cancel withdraws."""
        self._save.setEnabled(not waiting)
        if waiting:
            self._cancel.setFocus()
        self.form.setEnabled(not waiting)

    def _checked(self) -> tuple[Site, Secret]:
        """The entered values. Raises Wrong if they are invalid."""
        site, secret = self.form.made_site(), self.form.secret
        if not secret and self.site is None and not self.form.is_by_browser:
            raise SiteProblem("password", self.tr("Enter a password."))
        return site, secret

    def _say_problem_anew(self) -> None:
        """Show the problem in another language; the background's messages don't change."""
        try:
            self._checked()
        except Wrong as problem:
            self.form.mark_problem(problem.key, problem.sentence)

    @Slot(str, str)
    def show_problem(self, key: str, sentence: str) -> None:
        """Show what is wrong, below its field, and go there; no input is lost."""
        self._set_waiting(waiting=False)
        self._is_wrong = bool(sentence)
        self.form.show_problem(key, sentence)
        if sentence:
            announce(self, sentence)

    @property
    def is_changed(self) -> bool:
        """Whether input would be lost now."""
        return self.form.typed != self._before

    @Slot()
    def reject(self) -> None:
        """Escape and Cancel: ask if input would be lost."""
        self.leave(self.discard)

    def leave(self, then: Callable[[], None]) -> None:
        """Call `then` if no input would be lost, or once the rep agrees."""
        if self.is_changed:
            self.question.ask(self._discard_wording, then)
        else:
            then()

    def _discard_wording(self) -> Wording:
        return Wording(
            self.tr("Discard your changes?"),
            yes=self.tr("Discard"),
            no=self.tr("Keep editing"),
        )

    @Slot()
    def discard(self) -> None:
        """Close, and discard the input."""
        self._leave_nothing()
        super().reject()

    def finish(self) -> None:
        """Close, keeping the input."""
        self._leave_nothing()
        self.accept()

    def _leave_nothing(self) -> None:
        self.form.clear_secrets()
        self.answer.clear()  # cancels a sign-in in progress
