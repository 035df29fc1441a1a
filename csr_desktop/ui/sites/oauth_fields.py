"""The fields for a site's sign-in with the browser: its company's integration."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.system.text import clean
from csr_desktop.ui.sites.fields import Entry, PickEntry, SideBySide
from csr_desktop.ui.widgets.basics import Translated, bare_column
from csr_desktop.ui.widgets.copy_button import CopyButton
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.webex.secret import Secret


class OAuthFields(Translated, QWidget):
    """The [oauth] settings that a rep can change; its other keys are kept.

    Signals:
        changed(): something was entered.
    """

    changed = Signal()

    def __init__(self, oauth: OAuth | None) -> None:
        super().__init__()
        self._before = oauth or OAuth()
        self.client_id = _filled(self._before.client_id)
        self.client_secret = Entry(is_secret=True)
        self.redirect_uri = _filled(self._before.redirect_uri)
        self.token_use = PickEntry()
        self.copy = CopyButton(lambda: clean(self.redirect_uri.field.text()))
        column = bare_column(self)
        column.addWidget(SideBySide(self.client_id, self.client_secret))
        column.addWidget(SideBySide(self.redirect_uri, self.token_use))
        column.addWidget(self.copy)
        self.retranslate()
        for entry in (self.client_id, self.client_secret, self.redirect_uri):
            entry.field.textChanged.connect(self.changed)
        self.token_use.field.currentIndexChanged.connect(self.changed)
        pick = self.token_use.field
        pick.setCurrentIndex(pick.findData(self._before.token_use))

    def retranslate(self) -> None:
        # An administrator's [oauth] applies to a new site, too, and is not known here.
        empty = self.tr("Leave blank if your administrator has set it")
        self.client_id.set_label(self.tr("C&lient ID"), empty)
        self.client_secret.set_label(self.tr("Client secret"), self._secret_hint)
        self.redirect_uri.set_label(self.tr("Redirect &URI"), empty)
        words = self.tr("Register exactly this URI for your integration")
        self.copy.set_label(self.tr("Copy redirect URI"), words)
        self.token_use.set_label(self.tr("Use token &for"))
        self.token_use.field.offer(
            (
                ("session ticket", self.tr("Getting a session ticket")),
                ("access token", self.tr("Every request")),
            )
        )

    @property
    def _secret_hint(self) -> str:
        if self._before.client_secret:
            return self.tr("Already set. Leave blank to keep it")
        return self.tr("Leave blank to keep the current secret")

    @property
    def fields(self) -> dict[str, LabelledField]:
        """The fields by their keys within the site."""
        keys = ("client_id", "client_secret", "redirect_uri", "token_use")
        return {f"oauth.{key}": getattr(self, key) for key in keys}

    @property
    def secret(self) -> str:
        """The client secret that was typed, for the keyring."""
        return self.client_secret.field.text()

    @property
    def oauth(self) -> OAuth:
        """The input, on top of the original values.

        A client secret in the settings is dropped if another is typed, or if it would belong to
        another integration.
        """
        client_id = clean(self.client_id.field.text())
        stays = client_id == self._before.client_id and not self.secret
        return msgspec.structs.replace(
            self._before,
            client_id=client_id,
            client_secret=self._before.client_secret if stays else Secret(""),
            redirect_uri=clean(self.redirect_uri.field.text()),
            token_use=self.token_use.field.currentData(),
        )


def _filled(text: str) -> Entry:
    entry = Entry()
    entry.field.setText(text)
    entry.field.setCursorPosition(0)
    return entry
