"""The card of the selected site: test it, read its settings, sign in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton

from csr_desktop.settings.preferences.preferences import Origin
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.sites.result import SiteResult
from csr_desktop.ui.sites.signed_in_words import signed_in_words
from csr_desktop.ui.widgets.basics import Card, Translated, button, has_focus_within, text_label
from csr_desktop.ui.widgets.controls import OriginNote, row_of_widgets
from csr_desktop.ui.widgets.copy_button import CopyButton
from csr_desktop.ui.widgets.icon_label import IconLabel

if TYPE_CHECKING:
    from csr_desktop.sessions.credentials.tokens import SignedInAs


class SiteCard(Translated, Card):
    """The actions for one site, and their results.

    Signals:
        test_asked(), sign_in_asked(), sign_out_asked(), browser_sign_in_asked(),
            browser_sign_out_asked(): for the site that is shown.
    """

    test_asked = Signal()
    sign_in_asked = Signal()
    sign_out_asked = Signal()
    browser_sign_in_asked = Signal()
    browser_sign_out_asked = Signal()

    def __init__(self) -> None:
        super().__init__("plain")
        self._site: Site | None = None
        self._is_signed_in = False
        self._is_known = True
        self._signed_in: SignedInAs | None = None
        self._asked_by: QPushButton | None = None
        self._name = text_label(role="heading")
        self._address = text_label(role="quiet", selectable=True)
        self._origin = OriginNote()
        self._redirect_uri = text_label(role="quiet", selectable=True)
        self.copy_redirect_uri = CopyButton(lambda: self._oauth.redirect_uri)
        self.copy_policy = CopyButton(self._policy_text)
        self.signed_in = IconLabel(wraps=True)
        self.test_button = button("")
        self.sign_button = button("")
        self.result = SiteResult()
        for widget in (
            self._name,
            self._address,
            self._origin,
            self._redirect_uri,
            self.copy_redirect_uri,
            self.signed_in,
        ):
            self.column.addWidget(widget)
        self.column.addWidget(row_of_widgets(*self._buttons))
        self.column.addWidget(self.result)
        self.column.addWidget(self.copy_policy)
        self.test_button.clicked.connect(self.test_asked)
        self.sign_button.clicked.connect(self._on_sign_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        self.test_button.setText(self.tr("&Test connection"))
        words = self.tr("Test the connection and your account, and read the site's settings")
        self.test_button.setAccessibleDescription(words)
        words = self.tr("Register exactly this URI for your integration")
        self.copy_redirect_uri.set_label(self.tr("Copy redirect URI"), words)
        words = self.tr("The site for everyone, without your account, password, or secrets")
        self.copy_policy.set_label(self.tr("Copy as policy.toml"), words)
        self._say_signed_in()
        self._say_redirect_uri()

    def _say_redirect_uri(self) -> None:
        words = self.tr("Redirect URI: {0}")
        self._redirect_uri.setText(words.format(self._oauth.redirect_uri))

    @property
    def _oauth(self) -> OAuth:
        return (self._site and self._site.oauth) or OAuth()

    def _policy_text(self) -> str:
        from csr_desktop.settings.policy_text import policy_text  # imports tomlkit

        return "" if self._site is None else policy_text(self._site)

    def _say_signed_in(self) -> None:
        # Not inside an f-string: lupdate would not find the texts there.
        if self._is_signed_in:
            icon, words, button_text = "ready", self.tr("Signed in"), self.tr("Sign &out")
        else:
            icon, words, button_text = "connecting", self.tr("Not signed in"), self.tr("Sign &in")
            if not self._is_known:
                words = self.tr("Sign-in status unknown")
        if self._signed_in is not None:
            words = signed_in_words(self._signed_in)
        self.signed_in.set_icon(icon)
        self.signed_in.setText(words)
        self.sign_button.setText(button_text)

    def show_site(self, site: Site, *, locked: bool) -> None:
        """Show another site, without the previous one's results."""
        self._site = site
        self.setAccessibleName(site.name)
        self._name.setText(site.name)
        parts = (site.webex_id or site.email, site.url)
        self._address.setText(" · ".join(filter(None, parts)))
        self._origin.show_origin(Origin.POLICY_FORCED if locked else Origin.BUILT_IN)
        for widget in (self.signed_in, self.sign_button):
            widget.setVisible(site.authentication != "password")
        self._redirect_uri.setVisible(self._is_by_browser)
        self.copy_redirect_uri.setVisible(self._is_by_browser)
        self._say_redirect_uri()
        self.show_signed_in(signed_in=False, is_known=not self._is_by_browser)
        self.result.clear()
        self.copy_policy.forget()
        self._set_busy(busy=False)

    def show_signed_in(self, *, signed_in: bool, is_known: bool = True) -> None:
        """Show whether there is a session ticket; not `is_known`: it was not checked yet."""
        self._is_known = is_known
        self._is_signed_in, self._signed_in = signed_in, None
        self._say_signed_in()

    def show_signed_in_as(self, signed_in: SignedInAs | None) -> None:
        """Show who is signed in with the browser; None: no one."""
        self._is_known = True
        self._is_signed_in, self._signed_in = signed_in is not None, signed_in
        self._say_signed_in()

    @property
    def _is_by_browser(self) -> bool:
        return self._site is not None and self._site.authentication == "browser"

    def show_busy(self, words: Callable[[], str]) -> None:
        """Show that a job is in progress; Cancel gets the focus of the card's buttons."""
        had_focus = has_focus_within(self)
        self._asked_by = next((one for one in self._buttons if one.hasFocus()), self._asked_by)
        self.result.show_busy(words)
        if had_focus:
            self.result.stop_button.setFocus()
        self._set_busy(busy=True)

    def show_answered(self, *, had_focus: bool) -> None:
        """Show that no job is in progress; move the focus if its widget is gone."""
        self._set_busy(busy=False)
        target = self.result.first_focus or self._asked_by or self.test_button
        if had_focus:
            target.setFocus()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.test_button, self.sign_button)

    def _set_busy(self, *, busy: bool) -> None:
        for one in self._buttons:
            one.setEnabled(not busy)

    @Slot()
    def _on_sign_clicked(self) -> None:
        sign_in, sign_out = self.sign_in_asked, self.sign_out_asked
        if self._is_by_browser:
            sign_in, sign_out = self.browser_sign_in_asked, self.browser_sign_out_asked
        (sign_out if self._is_signed_in else sign_in).emit()
