"""The browser sign-in of the site that the page is turned to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from csr_desktop.background import Background
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.preferences.sites_page import SitesPage
from csr_desktop.ui.sites.result import Lines, problem_line
from csr_desktop.ui.widgets.basics import has_focus_within
from csr_desktop.webex.faults import Cause, Problem

if TYPE_CHECKING:
    from csr_desktop.sessions.credentials.tokens import SignedInAs


class SiteSignIn(QObject):
    """Signs in and out as the site's card asks for it, and shows there who is signed in."""

    def __init__(self, page: SitesPage, background: Background) -> None:
        super().__init__(page)
        self._page = page
        self._card = page.card_of_site
        self._background = background
        self._waiting: Site | None = None
        self._card.browser_sign_in_asked.connect(self._on_sign_in_asked)
        self._card.browser_sign_out_asked.connect(self._on_sign_out_asked)
        self._card.result.stop_asked.connect(self._on_stop_asked)
        page.picked.connect(self._on_picked)
        background.sign_in_changed.connect(self._on_changed)
        background.sign_in_ended.connect(self._on_ended)

    def stop(self) -> None:
        """End the wait for the rep; nothing of it is shown any more."""
        if self._waiting is not None:
            self._waiting = None
            self._background.cancel_sign_in()

    @Slot(object)
    def _on_picked(self, site: Site | None) -> None:
        self.stop()
        if site is not None and site.authentication == "browser":
            self._background.look_at_sign_in(site)

    @Slot(object, object)
    def _on_changed(self, site: Site, signed_in: SignedInAs | None) -> None:
        shown = self._page.site
        if shown is not None and (shown.account, shown.oauth) == (site.account, site.oauth):
            self._card.show_signed_in_as(signed_in)

    @Slot()
    def _on_sign_in_asked(self) -> None:
        if (site := self._page.site) is not None and self._waiting is None:
            self._waiting = site
            self._card.show_busy(lambda: self.tr("Sign in in your browser, then return here."))
            self._background.sign_in(site)

    @Slot()
    def _on_stop_asked(self) -> None:
        if self._waiting is not None:
            self._background.cancel_sign_in()  # the answer says the rest

    @Slot(object, object)
    def _on_ended(self, site: Site, problem: Problem | None) -> None:
        if self._waiting is None or site.name != self._waiting.name:
            return
        self._waiting = None
        if problem is None:
            self._show(lambda: (("success", self.tr("Signed in.")),))
        elif problem.cause is Cause.STOPPED:
            self._show(lambda: (("quiet", self.tr("Canceled. You are not signed in.")),))
        else:
            self._show(lambda: (problem_line(problem),))

    @Slot()
    def _on_sign_out_asked(self) -> None:
        if (site := self._page.site) is not None:
            self._background.sign_out(site)
            self._show(lambda: (("success", self.tr("Signed out.")),))

    def _show(self, lines: Lines) -> None:
        had_focus = has_focus_within(self._card.result)
        self._card.result.show_lines(lines)
        self._card.show_answered(had_focus=had_focus)
