"""The one small window: site, form, outcome, recent keys. Painted first, then furnished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from csr_desktop.resource_files import resource
from csr_desktop.ui import tokens
from csr_desktop.ui.on_top import bring_to_front
from csr_desktop.ui.outcome_card import OutcomeCard
from csr_desktop.ui.parts import announce, bare_column
from csr_desktop.ui.session_form import SessionForm
from csr_desktop.ui.site_bar import SiteBar

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent

    from csr_desktop.background import Background
    from csr_desktop.sessions.outcome import Attempt
    from csr_desktop.sessions.preferences import Settings
    from csr_desktop.sessions.services import Opened

_LEAST_LINES = 37  # of text; in a window that is lower, form and key take all the room


class MainWindow(QWidget):
    """Brings the form, the background and the outcome together.

    Signals:
        demo_asked(): the rep wants the demo site's window.
        closed(): the window is about to go.
    """

    demo_asked = Signal()
    closed = Signal()

    def __init__(self, *, is_demo: bool) -> None:
        """What the first paint shows; `furnish` adds the rest."""
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(self.tr("CSR Desktop (demo)") if is_demo else self.tr("CSR Desktop"))
        self._recent: tuple[Attempt, ...] = ()
        self._is_ending = False
        self._is_furnished = False
        self.site_bar = SiteBar(is_demo=is_demo)
        self.form = SessionForm()
        self.outcome = OutcomeCard()
        self._arrange()

    # Building

    def _arrange(self) -> None:
        self._job = QWidget()
        self._job_column = bare_column(self._job)
        self._job_column.setSpacing(tokens.SPACE_WIDE)
        self._job_column.addWidget(self.site_bar)
        self._job_column.addWidget(self.form, 1)
        self._job_column.addWidget(self.outcome)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._job)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(tokens.SPACE_CARD,) * 4)
        self._column.setSpacing(tokens.SPACE_WIDE)
        self._column.addWidget(self._pages, 1)
        self.resize(*map(tokens.grown, tokens.WINDOW))

    def furnish(self, background: Background, *, is_demo: bool, site_name: str) -> None:
        """Add all that is not seen in the first paint; once, before anything is asked of it."""
        # Each of these would cost the first paint its import and its making.
        from csr_desktop.ui.check_controller import CheckController
        from csr_desktop.ui.close_question import CloseQuestion
        from csr_desktop.ui.main_menu import MainMenu
        from csr_desktop.ui.notice import Notice
        from csr_desktop.ui.recent_list import RecentList
        from csr_desktop.ui.sites_controller import SitesController
        from csr_desktop.ui.welcome import Welcome

        self._background = background
        self.setWindowIcon(QIcon(str(resource("icons/csr-desktop.svg"))))
        self.menu = MainMenu(self, is_demo=is_demo)
        self.site_bar.set_menu(self.menu)
        self.notice = Notice()
        self.close_question = CloseQuestion()
        self.outcome.furnish()
        self.recent = RecentList()
        self.welcome = Welcome()
        self.sites = SitesController(
            background, self.site_bar, self.form, self.notice, wanted=site_name
        )
        self.check = CheckController(background, self.outcome, self.sites)
        self._column.insertWidget(0, self.notice)
        self._column.insertWidget(1, self.close_question)
        self._job_column.addWidget(self.recent)
        self._pages.addWidget(self.welcome)
        self._connect()
        self._is_furnished = True
        self._fit_recent()

    def _connect(self) -> None:
        self.menu.new_asked.connect(self._on_new_asked)
        self.menu.add_site_asked.connect(self.sites.ask_for_site)
        self.menu.demo_asked.connect(self._on_demo_asked)
        self.menu.quit_asked.connect(self.close)
        self.close_question.close_asked.connect(self.end)
        self.close_question.stayed.connect(self.outcome.waiting.stop_button.setFocus)
        self.menu.fault_chosen.connect(self._background.choose_fault)
        self.sites.changed.connect(self._on_sites_changed)
        self.form.submitted.connect(self.create_session)
        self.form.edited.connect(self.sites.measure)
        self.outcome.copy_key_asked.connect(self._copy)
        self.outcome.waiting.stop_asked.connect(self._background.stop_waiting)
        self.outcome.problem.submitted.connect(self.create_session)
        self.outcome.problem.copy_details_asked.connect(self._copy)
        self.check.found.connect(self.outcome.show_attempt)
        self.recent.copy_asked.connect(self._on_recent_copy_asked)
        self.recent.show_asked.connect(self.show_again)
        self.welcome.add_site_asked.connect(self.sites.ask_for_site)
        self.welcome.demo_asked.connect(self.demo_asked)
        self._background.opened.connect(self._on_opened)
        self._background.attempt_ended.connect(self._on_attempt_ended)
        self._background.recent_read.connect(self._on_recent_read)
        self._background.journal_news.connect(self.notice.say)

    @Slot(object)
    def heed(self, settings: Settings) -> None:
        """Take what the settings say; again after each change."""
        hint = self.outcome.problem.password.heed(settings)
        self.sites.password_hint = hint

    # The rep's job

    @Slot()
    def create_session(self) -> None:
        """Take the form as it stands and ask for one session; nothing while one is out."""
        site = self.site_bar.site
        if site is None or self._background.is_creating:
            return
        if left := self.outcome.problem.countdown.left(site.name):
            sentence = self.tr("The site takes no more requests for now. Wait {0} s.").format(left)
            self.notice.say(sentence)
            return
        from csr_desktop.sessions.draft import draft_of, draft_problems

        problems = draft_problems(site, self.form.typed)
        self.form.show_problems(problems)
        if problems:
            return
        draft = draft_of(site, self.form.session_type, self.form.typed)
        if typed := self.outcome.problem.password.take():
            password, keep = typed
            self._background.remember_password(site, password, keep=keep)
        self.outcome.show_waiting()  # takes the focus before the form is held
        self._set_locked(locked=True)
        self._background.create(draft)

    @Slot(object)
    def _on_attempt_ended(self, attempt: Attempt) -> None:
        self._set_locked(locked=False)
        self.outcome.show_attempt(attempt)
        self.close_question.hide()
        self._show_recent()

    def _set_locked(self, *, locked: bool) -> None:
        self.form.set_locked(locked=locked)
        self.site_bar.set_locked(locked=locked)

    @Slot()
    def _on_new_asked(self) -> None:
        if self._background.is_creating:
            return
        self.outcome.show_nothing()
        self.form.clear()
        self.form.focus_first()
        self._show_recent()

    @Slot()
    def _on_demo_asked(self) -> None:
        if self._background.is_creating:  # its window takes this one's place
            self.close_question.ask()
        else:
            self.demo_asked.emit()

    @Slot(str)
    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    @Slot(str)
    def _on_recent_copy_asked(self, session_key: str) -> None:
        self._copy(session_key)
        announce(self.recent, self.tr("Copied"))

    @Slot(object)
    def show_again(self, attempt: Attempt) -> None:
        """Put an earlier attempt on the card; nothing while a request is out."""
        if not self._background.is_creating:
            self.outcome.show_attempt(attempt)
            self._show_recent()

    @Slot(int)
    def forget(self, attempt_id: int) -> None:
        """Take a forgotten attempt off the card and out of Recent."""
        shown = self.outcome.attempt
        if shown is not None and shown.attempt_id == attempt_id:
            self.outcome.show_nothing()
        self._background.look_at_journal()

    # What the background says

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        from csr_desktop.sessions.outcome import Unknown

        self._recent = opened.recent
        not_there = self.sites.open(opened)
        # Of an earlier run that ended, or was closed, before its answer: the rep still has to look.
        newest = opened.orphans[-1:] or opened.recent[:1]
        if newest and isinstance(newest[0].outcome, Unknown):
            self.outcome.show_attempt(newest[0])
        if opened.faults:
            self.menu.offer_faults(opened.faults)
        news = [str(mistake) for mistake in opened.mistakes]
        if opened.journal_news:
            news.append(opened.journal_news)
        if opened.journal_problem:
            news.append(
                self.tr("The journal of sessions can't be read: {0}").format(opened.journal_problem)
            )
        if not_there:
            news.append(not_there)
        if news:
            self.notice.say("\n".join(news))
        self._show_recent()
        self.form.focus_first()

    @Slot()
    def _on_sites_changed(self) -> None:
        self._pages.setCurrentWidget(self._job if self.sites.sites else self.welcome)
        if not self.sites.sites:
            self.welcome.add_button.setFocus()

    @Slot(object)
    def _on_recent_read(self, recent: tuple[Attempt, ...]) -> None:
        self._recent = recent
        self._show_recent()

    def _show_recent(self) -> None:
        shown = self.outcome.attempt
        self.recent.show_attempts(self._recent, shown.attempt_id if shown else 0)

    @Slot(str)
    def show_fault(self, details: str) -> None:
        """A fault of this program reached the hook: say it, and let the rep go on."""
        if not self._background.is_creating:
            self.outcome.show_fault(details)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.isMaximized():
            room = self.screen().availableGeometry().size()
            self.resize(self.size().boundedTo(room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_furnished:
            self._fit_recent()

    def _fit_recent(self) -> None:
        height = self.height()
        no_room = height < _LEAST_LINES * self.fontMetrics().height()
        steps = sum(height >= step for step in (tokens.WINDOW_LOW, tokens.WINDOW_TALL))
        self.recent.set_most(0 if no_room else 1 + steps)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_activation = event.type() == QEvent.Type.ActivationChange
        if is_activation and self.isActiveWindow() and self._is_furnished:
            self.sites.measure()
            self._background.look_at_journal()

    @Slot()
    def end(self) -> None:
        """Close without a question; the outcome of a request that is out becomes Unknown."""
        self.set_ending(ending=True)
        self.close()

    def set_ending(self, *, ending: bool) -> None:
        """Whether the system ends the session: then closing asks nothing."""
        self._is_ending = ending

    def closeEvent(self, event: QCloseEvent) -> None:
        is_out = self._is_furnished and self._background.is_creating
        if is_out and not self._is_ending:
            event.ignore()
            bring_to_front(self)  # closed from the task bar or the tray, it may not be seen
            self.close_question.ask()
            return
        self.closed.emit()
        super().closeEvent(event)
