"""Same again: the form as it was at the last attempt on this site."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.sessions.services import Opened
from csr_desktop.ui.main_menu import MainMenu
from csr_desktop.ui.notice import Notice
from csr_desktop.ui.parts import announce
from csr_desktop.ui.session_form import SessionForm
from csr_desktop.ui.sites_controller import SitesController


class SameAgainController(QObject):
    """Remembers each site's last attempt; fills it in, never sends it."""

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
        self._last: dict[str, Attempt] = {}
        self._entry = menu.same_again
        menu.offer(self._entry)
        self._entry.triggered.connect(self._on_triggered)
        background.opened.connect(self._on_opened)
        background.attempt_ended.connect(self._on_attempt_ended)
        form.lock_changed.connect(self._offer)
        sites.picked.connect(self._offer)
        self._offer()

    @property
    def _attempt(self) -> Attempt | None:
        site = self._sites.picked_site
        return self._last.get(site.name) if site is not None else None

    @Slot()
    def _offer(self) -> None:
        self._entry.setEnabled(self._attempt is not None and self._form.isEnabled())

    @Slot(int)
    def forget(self, attempt_id: int) -> None:
        """An attempt was forgotten: it is not repeated either."""
        self._last = {k: last for k, last in self._last.items() if last.attempt_id != attempt_id}
        self._offer()

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        for attempt in opened.recent:  # the newest first
            self._last.setdefault(attempt.site, attempt)
        self._offer()

    @Slot(object)
    def _on_attempt_ended(self, attempt: Attempt) -> None:
        self._last[attempt.site] = attempt
        self._offer()

    @Slot()
    def _on_triggered(self) -> None:
        attempt = self._attempt
        if attempt is None or self._background.is_creating:
            return
        codes = {**dict.fromkeys(self._form.typed, ""), **attempt.tracking_codes}
        sentences = self._form.fill(attempt.session_type, codes)
        self._form.focus_first()
        announce(self._form, self.tr("Filled in as the last time"))
        if sentences:
            self._notice.say("\n".join(sentences))
