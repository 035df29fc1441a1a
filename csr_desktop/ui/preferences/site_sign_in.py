"""The browser sign-in of the selected site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from csr_desktop.background import Background
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.preferences.sites_page import SitesPage
from csr_desktop.ui.sign_in.controller import SignInController
from csr_desktop.ui.widgets.step import Step

if TYPE_CHECKING:
    from csr_desktop.sessions.credentials.tokens import SignedInAs


class SiteSignIn(QObject):
    """Signs out on the card's request, and shows there who is signed in.

    The panel in the card's result signs in.
    """

    def __init__(self, page: SitesPage, background: Background, sign_in: SignInController) -> None:
        super().__init__(page)
        self._page = page
        self._card = page.card_of_site
        self._background = background
        self._card.browser_sign_out_asked.connect(self._on_sign_out_asked)
        page.picked.connect(self._on_picked)
        background.sign_in_changed.connect(self._on_changed)
        sign_in.attend(self._card.result.sign_in, self._site_of)

    def stop(self) -> None:
        """Stop waiting, because the window is about to close."""
        self._card.result.sign_in.dismiss()

    def _site_of(self, step: Step) -> Site | None:
        site = self._page.site
        return site if site is not None and site.account == step.account else None

    @Slot(object)
    def _on_picked(self, site: Site | None) -> None:
        if site is not None and site.authentication == "browser":
            self._background.look_at_sign_in(site)

    @Slot(object, object)
    def _on_changed(self, site: Site, signed_in: SignedInAs | None) -> None:
        shown = self._page.site
        if shown is not None and (shown.account, shown.oauth) == (site.account, site.oauth):
            self._card.show_signed_in_as(signed_in)

    @Slot()
    def _on_sign_out_asked(self) -> None:
        if (site := self._page.site) is not None:
            self._background.sign_out(site)
            self._card.result.show_lines(lambda: (("success", self.tr("Signed out.")),))
