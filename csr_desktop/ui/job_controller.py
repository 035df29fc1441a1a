"""The rep's job: from the form to one session, and on to the next customer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from csr_desktop.background import Background
from csr_desktop.sessions.draft import draft_of, draft_problems
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.ui.notice import Notice
from csr_desktop.ui.outcome_card import OutcomeCard
from csr_desktop.ui.recent_controller import RecentController
from csr_desktop.ui.session_form import SessionForm
from csr_desktop.ui.site_bar import SiteBar

_LEAVING_MS = 6
"""How long the window lets the request leave before it shows that it waits. Both need the
interpreter: drawn at once, the card and the held form would hold the request up as long."""


class JobController(QObject):
    """Brings the form, the background and the outcome together."""

    def __init__(
        self,
        background: Background,
        site_bar: SiteBar,
        form: SessionForm,
        outcome: OutcomeCard,
        *,
        recents: RecentController,
        notice: Notice,
    ) -> None:
        super().__init__(form)
        self._background = background
        self._site_bar = site_bar
        self._form = form
        self._outcome = outcome
        self._recents = recents
        self._notice = notice
        self._shows_waiting = QTimer(self)
        self._shows_waiting.setSingleShot(True)
        self._shows_waiting.setTimerType(Qt.TimerType.PreciseTimer)
        self._shows_waiting.setInterval(_LEAVING_MS)
        self._shows_waiting.timeout.connect(self._show_waiting)
        form.submitted.connect(self.create_session)
        outcome.problem.submitted.connect(self.create_session)
        outcome.problem.copy_details_asked.connect(self._copy)
        outcome.copy_key_asked.connect(self._copy)
        outcome.waiting.stop_asked.connect(background.stop_waiting)
        background.attempt_ended.connect(self._on_attempt_ended)

    @Slot()
    def create_session(self) -> None:
        """Take the form as it stands and ask for one session; nothing while one is out."""
        site = self._site_bar.site
        if site is None or self._background.is_creating:
            return
        if left := self._outcome.problem.countdown.left(site.name):
            sentence = self.tr("The site takes no more requests for now. Wait {0} s.").format(left)
            self._notice.say(sentence)
            return
        problems = draft_problems(site, self._form.typed)
        self._form.show_problems(problems)
        if problems:
            return
        draft = draft_of(site, self._form.session_type, self._form.typed)
        if typed := self._outcome.problem.password.take():
            password, keep = typed
            self._background.remember_password(site, password, keep=keep)
        self._background.create(draft)
        self._shows_waiting.start()

    @Slot()
    def _show_waiting(self) -> None:
        self._outcome.show_waiting()  # takes the focus before the form is held
        self._set_locked(locked=True)

    @Slot()
    def begin_anew(self) -> None:
        """The next customer: an empty form, no key; nothing while a request is out."""
        if self._background.is_creating:
            return
        self._outcome.show_nothing()
        self._form.clear()
        self._form.focus_first()
        self._recents.show_others()

    @Slot(object)
    def _on_attempt_ended(self, attempt: Attempt) -> None:
        self._shows_waiting.stop()
        self._outcome.reveal(attempt)  # the key first: the form and the list can wait 10 ms
        self._set_locked(locked=False)
        self._recents.show_others()
        self._outcome.tell()

    def _set_locked(self, *, locked: bool) -> None:
        self._form.set_locked(locked=locked)
        self._site_bar.set_locked(locked=locked)

    @Slot(str)
    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
