"""Sessions in progress: asks the selected site, then the journal for their codes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from csr_desktop.background import Background
from csr_desktop.sessions.history.query import NotDone
from csr_desktop.sessions.outcome import explain, needs_password, needs_sign_in
from csr_desktop.ui.menu.main_menu import MainMenu
from csr_desktop.ui.sign_in.controller import SignInController
from csr_desktop.ui.sites.controller import SitesController
from csr_desktop.ui.widgets.clipboard import KeyClipboard
from csr_desktop.ui.widgets.step import Purpose, Step
from csr_desktop.ui.widgets.window_state import bring_to_front
from csr_desktop.webex.faults import Cause, Problem

if TYPE_CHECKING:
    from csr_desktop.sessions.site.live import LiveSession, NotListed
    from csr_desktop.settings.sites.site import Site
    from csr_desktop.ui.live.window import LiveSessions
    from csr_desktop.webex.cancellation import Cancellation

    Answer = tuple[LiveSession, ...] | NotListed


class LiveController(QObject):
    """Opens the list of sessions in progress; each refresh asks the site again.

    Signals:
        shown(): the dialog shows the newest answer.
    """

    shown = Signal()

    def __init__(
        self,
        background: Background,
        menu: MainMenu,
        sites: SitesController,
        sign_in: SignInController,
        parent: QWidget,
        *,
        keys: KeyClipboard,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._sites = sites
        self._sign_in = sign_in
        self._keys = keys
        self._parent = parent
        self._site: Site | None = None
        self._out: Cancellation | None = None
        self.dialog: LiveSessions | None = None
        menu.live_sessions.triggered.connect(self.open)
        sites.changed.connect(self._on_sites_changed)
        self._menu = menu

    @Slot()
    def _on_sites_changed(self) -> None:
        if self._sites.sites:
            self._menu.offer(self._menu.live_sessions)

    @Slot()
    def open(self) -> None:
        """Open the list of the selected site's sessions, or raise the one that is open."""
        site = self._sites.picked_site
        if self.dialog is not None or site is None:
            if self.dialog is not None:
                bring_to_front(self.dialog)
            return
        from csr_desktop.ui.live.window import LiveSessions  # when it is needed

        self._site = site
        self.dialog = LiveSessions(self._parent, site.name)
        self.dialog.refresh_asked.connect(self._ask)
        self.dialog.copy_asked.connect(self._copy)
        self.dialog.sign_in.submitted.connect(self._ask)
        self._sign_in.attend(self.dialog.sign_in, partial(_its_site, site))
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()
        self._ask()

    @Slot()
    def _ask(self) -> None:
        site = self._site
        if self.dialog is None or site is None or self._out is not None:
            return
        from csr_desktop.sessions.site.live import list_live

        self.dialog.say_asking()
        self._out = self._background.ask(
            partial(list_live, site),
            partial(self._on_answer, self.dialog),
            partial(self._on_failed, self.dialog),
        )

    def _on_answer(self, asker: LiveSessions, answer: Answer) -> None:
        if asker is not self.dialog or self._site is None:  # it was closed in the meantime
            return
        self._out = None
        if not isinstance(answer, tuple):
            self.dialog.say(partial(self._words_of, answer.problem))
            if needs_sign_in(answer.problem):
                self.dialog.ask_sign_in(Step(self._site.account, Purpose.QUESTION))
            self.shown.emit()
            return
        account, keys = self._site.account, [session.session_key for session in answer]
        show = partial(self._on_codes, asker, answer)
        self._background.look_up(
            lambda history, _: history.first_codes(account, keys), show, partial(show, {})
        )

    def _on_codes(
        self,
        asker: LiveSessions,
        sessions: tuple[LiveSession, ...],
        codes: dict[str, str] | NotDone,
    ) -> None:
        if asker is self.dialog:
            asker.show_sessions(sessions, {} if isinstance(codes, NotDone) else codes)
            self.shown.emit()

    def _on_failed(self, asker: LiveSessions) -> None:
        if asker is self.dialog:
            self._out = None
            asker.say(self._failed_words)

    def _failed_words(self) -> str:
        return self.tr("Couldn't load the list. Refresh to try again.")

    def _words_of(self, problem: Problem) -> str:
        if needs_password(problem):
            what = explain(problem)[0]
            remedy = self.tr("Enter your password in the main window first, then refresh.")
            return f"{what} {remedy}"
        if needs_sign_in(problem):
            is_told = problem.cause is Cause.OAUTH_REFUSED and problem.reason
            said = f" ({problem.reason})" if is_told else ""
            return f"{explain(problem)[0]}{said}"
        if problem.cause is Cause.SITE_REFUSED:
            words = self.tr("Your account can't list sessions on this site ({0}). {1}")
            return words.format(problem.exception_id, problem.reason).strip()
        if problem.cause is Cause.STOPPED:
            return self.tr("Stopped. Refresh to try again.")
        words = self.tr("Couldn't contact the site. {0} Refresh to try again.")
        return words.format(explain(problem)[0])

    @Slot(str)
    def _copy(self, session_key: str) -> None:
        self._keys.copy(session_key)

    @Slot()
    def _on_finished(self) -> None:
        if self._out is not None:
            self._out.cancel()
        if self.dialog is not None:
            self.dialog.sign_in.dismiss()
        self._out = self.dialog = None  # it deletes itself


def _its_site(site: Site, _: Step) -> Site:
    return site
