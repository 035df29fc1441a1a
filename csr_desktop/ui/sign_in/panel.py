"""The panel for signing in with the browser, where a job requires it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csr_desktop.sessions.outcome import LocalCause, explain
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import (
    StopButton,
    Translated,
    announce,
    bare_column,
    button,
    has_focus_within,
    set_style_property,
    text_label,
)
from csr_desktop.ui.widgets.clipboard import copy_text
from csr_desktop.ui.widgets.controls import row_of_widgets
from csr_desktop.ui.widgets.open_in_desktop import open_in_desktop
from csr_desktop.ui.widgets.step import Purpose, Step
from csr_desktop.ui.widgets.tab_order import order_tabs
from csr_desktop.webex.faults import Cause, Problem

if TYPE_CHECKING:
    from csr_desktop.sessions.credentials.tokens import SignedInAs
    from csr_desktop.settings.sites.site import Site
    from csr_desktop.ui.sign_in.device_code_view import DeviceCodeView
    from csr_desktop.webex.oauth.device import DeviceCode

_BY_CODE = frozenset({Cause.PORT_TAKEN, Cause.PORT_FORBIDDEN, Cause.NO_BROWSER})
"""Causes where a code helps, and the browser does not."""


class Phase(Enum):
    """What the panel shows now."""

    ASKED = auto()
    STARTING = auto()
    BROWSER = auto()
    CODE = auto()
    SIGNED_IN = auto()

    @property
    def is_waiting(self) -> bool:
        """Whether a sign-in is in progress."""
        return self in (Phase.STARTING, Phase.BROWSER, Phase.CODE)


class SignInPanel(Translated, QWidget):
    """Asks for a sign-in, like the password row for a password; the controller signs in.

    `step` is what requires it; None if there is none. `problem` is why the last one failed, or why
    one is needed. `focus_after` returns the button to continue with if it can't.

    Signals:
        begun(bool): the rep wants to sign in; by a code if True.
        canceled(): the rep has canceled.
        left(): the panel was dismissed.
        turned(): another phase, or another problem.
        submitted(Purpose): the rep is signed in, and the job continues.
    """

    begun = Signal(bool)
    canceled = Signal()
    left = Signal()
    turned = Signal()
    submitted = Signal(object)

    def __init__(self, *, has_row: bool = True) -> None:
        """Without `has_row`, the owner puts `buttons` into its own row."""
        super().__init__()
        self.step: Step | None = None
        self.focus_after: Callable[[], QWidget | None] = lambda: None
        self.phase = Phase.ASKED
        self.problem: Problem | None = None
        self._has_failed = False
        self._with_code = False
        self._address = ""
        self._is_open = True
        self._code_view: DeviceCodeView | None = None
        self._words = text_label(selectable=True)
        self._service_words = text_label(role="quiet", selectable=True)
        self._place = QVBoxLayout()  # of the code
        self.sign_in_button, self.copy_button = button(""), button("")
        self.open_button, self.code_button = button(""), button("")
        self.cancel_button = StopButton()  # Enter was meant for the previous button
        self.buttons = (
            self.sign_in_button,
            self.copy_button,
            self.open_button,
            self.code_button,
            self.cancel_button,
        )
        column = bare_column(self)
        column.addWidget(self._words)
        column.addWidget(self._service_words)
        column.addLayout(self._place)
        column.setSpacing(tokens.SPACE_SMALL)
        if has_row:
            column.addWidget(row_of_widgets(*self.buttons))
        for one in (self, *self.buttons):
            one.hide()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.sign_in_button.clicked.connect(self._on_sign_in_clicked)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.code_button.clicked.connect(self._on_code_clicked)
        self.cancel_button.clicked.connect(self._on_cancel_clicked)

    def retranslate(self) -> None:
        is_code = self.phase is Phase.CODE
        self.sign_in_button.setText(self.tr("Si&gn in"))
        self.copy_button.setText(self.tr("Copy code") if is_code else self.tr("Copy URL"))
        self.open_button.setText(self.tr("Open the page"))
        self.code_button.setText(self.tr("Use a code i&nstead"))
        self.cancel_button.setText(self.tr("Cancel sign-in"))
        self._words.setText(self.sentence)
        self._words.setVisible(bool(self.sentence) and self._code_view is None)
        self._service_words.setText(self._answer_of_service)
        self._service_words.setVisible(bool(self._answer_of_service))
        for one in self.buttons:
            one.setAccessibleDescription(f"{self.sentence} {self._answer_of_service}".strip())

    # Contents

    @property
    def has_failed(self) -> bool:
        """Whether the rep has tried, and `problem` says why they are not signed in."""
        return self._has_failed

    @property
    def is_refused(self) -> bool:
        """Whether `problem` is a refusal that the rep may have to report."""
        refused = self.problem is not None and self.problem.cause is Cause.OAUTH_REFUSED
        return self._has_failed or refused

    @property
    def sentence(self) -> str:
        """What to do now, in words."""
        match self.phase:
            case Phase.ASKED:
                return self._why_asked
            case Phase.STARTING:
                return self.tr("Getting a code…") if self._with_code else self.tr("One moment…")
            case Phase.BROWSER if not self._is_open:
                return self.tr(
                    "Couldn't open your browser. Copy the URL and open it in a browser on "
                    "this computer, or use a code instead."
                )
            case Phase.BROWSER:
                return self.tr(
                    "Sign in on the page in your browser. CSR Desktop then continues automatically."
                )
            case Phase.CODE:
                return self._code_view.sentence if self._code_view is not None else ""
            case Phase.SIGNED_IN:
                return self._signed_in_words

    @property
    def _why_asked(self) -> str:
        if self.step is None:
            return ""
        if self.problem is None and self.step.purpose is Purpose.NOTHING:
            return ""
        if self.problem is None or self.problem.cause is LocalCause.NO_SIGN_IN:
            return self.tr(
                "Select Sign in to open your browser. CSR Desktop continues as soon as "
                "you're signed in."
            )
        return " ".join(explain(self.problem))

    @property
    def _signed_in_words(self) -> str:
        match self.step and self.step.purpose:
            case Purpose.CREATE:
                return self.tr("Nothing has been sent yet. Press Create session to continue.")
            case Purpose.NOTHING:
                return self.tr("You're signed in. Press Create session to continue.")
            case Purpose.CHECK:
                return self.tr("You're signed in. Press Check with the site to continue.")
            case _:
                return self.tr("You're signed in.")

    @property
    def _answer_of_service(self) -> str:
        said = self.problem.reason if self.problem is not None and self.is_refused else ""
        return self.tr("Sign-in service response: {0}").format(said) if said else ""

    @property
    def first_focus(self) -> QWidget:
        """The widget for the rep's next step."""
        match self.phase:
            case Phase.ASKED:
                return self.code_button if self._needs_code else self.sign_in_button
            case Phase.CODE:
                return self.copy_button
            case Phase.BROWSER if not self._is_open:
                return self.copy_button
            case Phase.SIGNED_IN:
                return self.focus_after() or self
            case _:
                return self.cancel_button

    @property
    def _needs_code(self) -> bool:
        return self._with_code or (self.problem is not None and self.problem.cause in _BY_CODE)

    # Phases

    def ask(self, step: Step, problem: Problem | None = None) -> None:
        """Ask for a sign-in, for this step; `problem`: the reason, if it isn't shown elsewhere."""
        self.step, self.problem = step, problem
        self._has_failed = self._with_code = False
        self._turn(Phase.ASKED)
        self.show()

    def dismiss(self) -> None:
        """Hide, and cancel a sign-in in progress."""
        if self.step is None:
            return
        self.step = self.problem = None
        self.hide()
        self._turn(Phase.ASKED)
        self.left.emit()

    def ask_again(self) -> None:
        """The sign-in in progress has ended without an answer."""
        self._turn(Phase.ASKED)

    def show_starting(self, *, with_code: bool) -> None:
        """A sign-in starts."""
        self._has_failed, self._with_code = False, with_code
        self._turn(Phase.STARTING)

    def show_browser(self, address: str, *, is_open: bool) -> None:
        """The rep must act now, at this address; the browser may be open there."""
        self._address, self._is_open = address, is_open
        self._turn(Phase.BROWSER)
        self._tell()

    def show_code(self, code: DeviceCode) -> None:
        """The rep must act now, with this code."""
        from csr_desktop.ui.sign_in.device_code_view import DeviceCodeView

        self._turn(Phase.CODE, DeviceCodeView(code))
        self._tell()

    def show_problem(self, problem: Problem) -> None:
        """The rep is not signed in, because of this."""
        self.problem, self._has_failed = problem, True
        self._turn(Phase.ASKED)
        self._tell()

    def show_signed_in(self) -> None:
        """The rep is signed in, and must continue themselves."""
        self._turn(Phase.SIGNED_IN)
        is_in_heading = self.step is not None and self.step.purpose is Purpose.CREATE
        self._tell(self.tr("You're signed in.") if is_in_heading else "")

    def finish(self) -> None:
        """The rep has signed in here: the job continues."""
        self.phase = Phase.SIGNED_IN  # not shown: the job shows its own state
        if self.step is not None:
            self.submitted.emit(self.step.purpose)

    @Slot(object, object)
    def on_sign_in_changed(self, site: Site, signed_in: SignedInAs | None) -> None:
        """The rep may have signed in elsewhere; nothing continues without a click."""
        if self.step is None or self.phase is not Phase.ASKED or signed_in is None:
            return
        if self.step.account == site.account:
            self.show_signed_in()

    def _tell(self, before: str = "") -> None:
        words = (before, self.sentence, self._answer_of_service)
        announce(self, " ".join(filter(None, words)))

    def _turn(self, phase: Phase, code_view: DeviceCodeView | None = None) -> None:
        self.phase = phase
        old, self._code_view = self._code_view, code_view
        if code_view is not None:
            self._place.addWidget(code_view)
        self._show_buttons(phase)
        if old is not None:
            old.hide()
            old.deleteLater()
        self.retranslate()
        if code_view is not None:
            order_tabs(self.window())
        self.turned.emit()

    def _show_buttons(self, phase: Phase) -> None:
        """Show new buttons first, then move the focus, then hide the others."""
        had_focus = has_focus_within(self) or any(one.hasFocus() for one in self.buttons)
        is_asked, is_out = phase is Phase.ASKED and self.step is not None, phase.is_waiting
        wanted = {
            self.sign_in_button: is_asked,
            self.copy_button: phase in (Phase.BROWSER, Phase.CODE),
            self.open_button: phase is Phase.CODE,
            self.code_button: is_asked or (is_out and not self._with_code),
            self.cancel_button: is_out,
        }
        for one in filter(wanted.__getitem__, self.buttons):
            one.show()
        self._mark_primary()
        if had_focus:
            self.first_focus.setFocus()
        for one in self.buttons:
            one.setVisible(wanted[one])

    def _mark_primary(self) -> None:
        for one in (self.sign_in_button, self.code_button, self.copy_button):
            set_style_property(one, "kind", "primary" if one is self.first_focus else "")

    # Actions

    @Slot()
    def _on_sign_in_clicked(self) -> None:
        self.begun.emit(False)

    @Slot()
    def _on_code_clicked(self) -> None:
        self.begun.emit(True)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        self.canceled.emit()

    @Slot()
    def _on_copy_clicked(self) -> None:
        view = self._code_view
        copy_text(self._address if view is None else view.user_code)
        announce(self, self.tr("Copied"))

    @Slot()
    def _on_open_clicked(self) -> None:
        if self._code_view is not None:
            open_in_desktop(self._code_view.address)
