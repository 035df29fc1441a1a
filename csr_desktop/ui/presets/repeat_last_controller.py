"""Repeat last session: fills in the form as in today's last attempt on this site."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Slot

from csr_desktop.background import Background
from csr_desktop.background.worker import RECENT_MOST
from csr_desktop.sessions.history.query import NotDone
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.sessions.services import Opened
from csr_desktop.sessions.site.attempt_site import site_of
from csr_desktop.ui.form.session_form import SessionForm
from csr_desktop.ui.menu.main_menu import MainMenu
from csr_desktop.ui.sites.controller import SitesController
from csr_desktop.ui.widgets.basics import announce
from csr_desktop.ui.widgets.notice import Notice


class RepeatLastController(QObject):
    """Remembers each site's last attempt of today; fills it in, never sends it."""

    def __init__(
        self,
        background: Background,
        menu: MainMenu,
        form: SessionForm,
        sites: SitesController,
        notice: Notice,
    ) -> None:
        super().__init__(form)
        self._background = background
        self._form = form
        self._sites = sites
        self._notice = notice
        self._known: dict[tuple[str, str], Attempt] = {}  # the last by account and site
        self._is_whole = True
        """Whether all of today's are known; otherwise the history is asked."""
        self._entry = menu.repeat_last
        menu.offer(self._entry)
        menu.aboutToShow.connect(self._offer)  # midnight may have passed
        self._entry.triggered.connect(self._on_triggered)
        background.opened.connect(self._on_opened)
        background.recent_read.connect(self._on_recent_read)
        background.attempt_ended.connect(self._on_attempt_ended)
        form.lock_changed.connect(self._offer)
        sites.changed.connect(self._offer)
        sites.picked.connect(self._on_picked)
        self._offer()

    @property
    def _attempt(self) -> Attempt | None:
        """Today's last one on the selected site, whatever its name is now."""
        site, since = self._sites.picked_site, self._background.start_of_today()
        found = [
            attempt
            for attempt in self._known.values()
            if attempt.started_at >= since and site_of(attempt, self._sites.sites) == site
        ]
        return max(found, key=lambda attempt: attempt.started_at, default=None)

    @Slot()
    def _offer(self) -> None:
        self._entry.setEnabled(self._attempt is not None and self._form.isEnabled())

    @Slot()
    def _on_picked(self) -> None:
        self._offer()
        self._look_up()

    def _look_up(self) -> None:
        """Ask the history if there may be more attempts today than are known."""
        if self._is_whole or self._attempt is not None:
            return
        since = self._background.start_of_today()
        self._background.look_up(lambda history, _: history.last_of_each_site(since), self._take)

    def _take(self, attempts: Iterable[Attempt] | NotDone) -> None:
        if not isinstance(attempts, NotDone):
            known = sorted((*self._known.values(), *attempts), key=lambda one: one.started_at)
            self._known = {(one.account, one.site): one for one in known}
            self._offer()

    @Slot(str)
    def forget(self, mark: str) -> None:
        """An attempt was deleted, so it is not repeated either."""
        gone = {one.account for one in self._known.values() if one.mark == mark}
        self._known = {k: one for k, one in self._known.items() if one.account not in gone}
        self._is_whole = False
        self._offer()
        self._look_up()

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        self._on_recent_read(opened.recent)

    @Slot(object)
    def _on_recent_read(self, recent: tuple[Attempt, ...]) -> None:
        self._is_whole = self._is_whole and len(recent) < RECENT_MOST
        self._take(recent)
        self._look_up()

    @Slot(object)
    def _on_attempt_ended(self, attempt: Attempt) -> None:
        self._take((attempt,))

    @Slot()
    def _on_triggered(self) -> None:
        attempt = self._attempt
        if self._background.is_creating:
            return
        if attempt is None:  # it was there before midnight
            self._offer()
            self._notice.say(self.tr("You haven't created a session on this site today."))
            return
        codes = {**dict.fromkeys(self._form.typed, ""), **attempt.tracking_codes}
        sentences = self._form.fill(attempt.session_type, codes)
        self._form.focus_first()
        announce(self._form, self.tr("Filled in from your last session"))
        if sentences:
            self._notice.say("\n".join(sentences), "form")
