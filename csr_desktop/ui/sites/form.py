"""The fields of a site: all of its settings in sites.toml."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from csr_desktop.settings.sites.site import (
    Site,
    SiteProblem,
    check_site,
    complete_address,
    display_name_of,
    site_name_of,
)
from csr_desktop.settings.toml.file import convert
from csr_desktop.system.text import clean
from csr_desktop.ui.sites.fields import Entry, PickEntry, Section, SideBySide
from csr_desktop.ui.sites.oauth_fields import OAuthFields
from csr_desktop.ui.sites.result import SiteResult
from csr_desktop.ui.sites.session_type_table import SessionTypeTable
from csr_desktop.ui.sites.tracking_code_table import TrackingCodeTable
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import (
    Translated,
    bare_column,
    bring_into_view,
    button,
    text_label,
)
from csr_desktop.ui.widgets.controls import row_of_widgets
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.webex.address import address_problem
from csr_desktop.webex.secret import Secret

_NEW = Site(name="", url="")
_MOST_SECONDS = 300
_ACCOUNT = ("site_name", "site_id", "partner_id", "email")
_PAGES = ("join_address", "support_page", "timeout")
_ENTRIES = ("url", "name", "webex_id", "password", *_ACCOUNT, *_PAGES)
_SUGGESTED = {"name": display_name_of, "site_name": site_name_of}
"""What can be derived from an address."""


class SiteForm(Translated, QWidget):
    """Shows a site; returns a checked one. What few reps need is collapsed.

    Signals:
        access_changed(): the address, the account or the sign-in has changed.
    """

    access_changed = Signal()

    def __init__(self, site: Site | None, not_stored: str = "") -> None:
        """`site` is the one to edit, None for a new one.

        `not_stored`: why its password is not stored; '' if it is.
        """
        super().__init__()
        self.site = site
        shown = site or _NEW
        self._is_kept = not not_stored
        self.entries = self._make_entries(shown)
        self._legend = text_label(role="quiet")
        self._not_stored = text_label(not_stored, "quiet")
        self._not_stored.setVisible(bool(not_stored))
        self.authentication = PickEntry()
        self.oauth = OAuthFields(shown.oauth)
        self.test_button = button("")
        self.result = SiteResult()
        self.session_types = SessionTypeTable(shown.session_types)
        self.tracking_codes = TrackingCodeTable(shown.tracking_codes)
        self._suggested = dict.fromkeys(_SUGGESTED, "")
        self._arrange()
        self.retranslate()
        pick = self.authentication.field
        pick.setCurrentIndex(pick.findData(shown.authentication))
        pick.currentIndexChanged.connect(self._on_authentication_changed)
        self._on_authentication_changed()
        self._connect()
        self._unfold_what_is_set()

    def _connect(self) -> None:
        self.entries["url"].field.editingFinished.connect(self.complete)
        for key in ("url", "webex_id", "password", *_ACCOUNT):
            self.entries[key].field.textChanged.connect(self.access_changed)
        self.authentication.field.currentIndexChanged.connect(self.access_changed)
        self.oauth.changed.connect(self.access_changed)

    def _unfold_what_is_set(self) -> None:
        shown = self.site
        is_usual = shown is None or shown.site_name == site_name_of(shown.url)
        if shown is not None and (not is_usual or shown.site_id or shown.partner_id or shown.email):
            self.sections["account"].unfold()

    def retranslate(self) -> None:
        self._legend.setText(self.tr("* Required"))
        for key, (label, hint) in self._labels().items():
            self.entries[key].set_label(label, hint)
        self.authentication.set_label(self.tr("Si&gn-in method"))
        self.authentication.field.offer(
            (
                ("password", self.tr("Password (every request)")),
                ("session ticket", self.tr("Session ticket (sign in once)")),
                ("browser", self.tr("Browser (single sign-on)")),
            )
        )
        self.test_button.setText(self.tr("&Test connection"))
        words = self.tr("Test the connection and your account, and read the site's settings")
        self.test_button.setAccessibleDescription(words)
        for name, heading in (
            ("account", self.tr("WebE&x site name, site ID, partner ID, email")),
            ("connection", self.tr("Join page, support page, ti&meout")),
            ("session_types", self.tr("Session t&ypes")),
            ("tracking_codes", self.tr("Trac&king codes")),
        ):
            self.sections[name].set_label(heading)

    def _labels(self) -> dict[str, tuple[str, str]]:
        seconds = self.tr("1 to {0}").format(_MOST_SECONDS)
        return {
            "name": (self.tr("Display &name"), self.tr("For example, Acme Support")),
            "url": (self.tr("S&ite URL"), self.tr("For example, acme.webex.com")),
            "webex_id": (self.tr("&WebEx ID"), self._webex_id_hint),
            "password": (self.tr("&Password"), self._password_hint),
            "site_name": (self.tr("WebEx site n&ame"), self.tr("For example, acme")),
            "site_id": (self.tr("Site I&D"), self.tr("Only if the site has no name")),
            "partner_id": (self.tr("Pa&rtner ID"), self.tr("Optional")),
            "email": (self.tr("&Email"), self.tr("Optional")),
            "join_address": (
                self.tr("&Join page"),
                self.tr("https:// page where customers enter the key"),
            ),
            "support_page": (
                self.tr("Supp&ort page"),
                self.tr("https:// page where you enter the session as host"),
            ),
            "timeout": (self.tr("Timeout (seconds)"), seconds),
        }

    @property
    def _webex_id_hint(self) -> str:
        if self.is_by_browser:
            return self.tr("Optional. Read from your sign-in")
        return self.tr("Your WebEx user name")

    @property
    def _password_hint(self) -> str:
        if self.site is not None:
            return self.tr("Leave blank to keep current password")
        if self._is_kept:
            return self.tr("Stored in the system keyring")
        return self.tr("Not saved when you close CSR Desktop")

    def _make_entries(self, site: Site) -> dict[str, Entry]:
        required = ("name", "url")
        made = {
            key: Entry(is_required=key in required, is_secret=key == "password") for key in _ENTRIES
        }
        for key, entry in made.items():
            if key != "password":
                entry.field.setText(str(getattr(site, key)).removesuffix(".0"))
                entry.field.setCursorPosition(0)
        return made

    def _arrange(self) -> None:
        column = bare_column(self)
        column.setContentsMargins(tokens.SPACE_SMALL, 0, tokens.SPACE_SMALL, 0)
        column.addWidget(self._legend)
        for widget in (
            self._row("url"),
            self._row("name"),
            self._row("webex_id", "password"),
            self._not_stored,
            self.authentication,
            self.oauth,
            row_of_widgets(self.test_button),
            self.result,
        ):
            column.addWidget(widget)
        self.sections = {
            "account": Section(self._row(*_ACCOUNT[:2]), self._row(*_ACCOUNT[2:])),
            "connection": Section(*map(self._row, _PAGES)),
            "session_types": Section(self.session_types),
            "tracking_codes": Section(self.tracking_codes),
        }
        for section in self.sections.values():
            column.addWidget(section)
        column.addStretch(1)

    def _row(self, *names: str) -> QWidget:
        return SideBySide(*(self.entries[name] for name in names))

    @property
    def is_by_browser(self) -> bool:
        """Whether the rep signs in with the browser, without a password here."""
        return bool(self.authentication.field.currentData() == "browser")

    @Slot()
    def _on_authentication_changed(self) -> None:
        by_browser = self.is_by_browser
        self.oauth.setVisible(by_browser)
        self.entries["password"].setVisible(not by_browser)
        self.entries["password"].set_required(self.site is None)
        self.entries["webex_id"].set_label(*self._labels()["webex_id"])
        self.entries["webex_id"].set_required(not by_browser)

    # Input

    def _texts(self) -> dict[str, str]:
        """The texts of all fields but the password, in which blanks matter."""
        found = {name: clean(entry.field.text()) for name, entry in self.entries.items()}
        del found["password"]
        found["url"] = complete_address(found["url"])
        found["authentication"] = str(self.authentication.field.currentData())
        return found

    @property
    def typed(self) -> object:
        """All input, for comparison with its original state."""
        secrets = self.entries["password"].field.text(), self.oauth.secret
        return (
            self._texts(),
            secrets,
            self.oauth.oauth,
            self.session_types.typed,
            self.tracking_codes.value,
        )

    @property
    def secret(self) -> Secret:
        """The secret for the keyring: the password, or the integration's client secret."""
        password = self.entries["password"].field.text()
        return Secret(self.oauth.secret if self.is_by_browser else password)

    def clear_secrets(self) -> None:
        """Clear the secrets in the fields."""
        self.entries["password"].field.clear()
        self.oauth.client_secret.field.clear()

    def made_site(self) -> Site:
        """The site. Raises Wrong if it is invalid.

        What it lacks in [oauth] may be set for all sites, which is known only when it is saved.
        """
        made: dict[str, object] = dict(self._texts())
        made["timeout"] = self._seconds()
        made["session_types"] = msgspec.to_builtins(self.session_types.value)
        made["tracking_codes"] = msgspec.to_builtins(self.tracking_codes.value)
        was = self.site.oauth if self.site is not None else None
        oauth = self.oauth.oauth if self.is_by_browser else was
        site = msgspec.structs.replace(convert(made, Site), oauth=oauth)
        check_site(site, is_whole=False)
        return site

    def _seconds(self) -> float:
        try:
            seconds = float(self.entries["timeout"].field.text().replace(",", "."))
        except ValueError:
            seconds = 0
        if not 1 <= seconds <= _MOST_SECONDS:  # nor NaN
            sentence = self.tr("Enter a number from 1 to {0}.")
            raise SiteProblem("timeout", sentence.format(_MOST_SECONDS))
        return seconds

    @Slot()
    def complete(self) -> None:
        """Fill in what follows from the address, until the rep enters something else."""
        url = complete_address(self.entries["url"].field.text())
        if address_problem(url):
            return
        for key, suggest in _SUGGESTED.items():
            field, before = self.entries[key].field, self._suggested[key]
            if key == "site_name" and self.entries["site_id"].field.text():
                continue
            if self.site is None and field.text() in ("", before):
                self._suggested[key] = suggest(url)
                field.setText(self._suggested[key])
        if not (self.entries["site_name"].field.text() or self.entries["site_id"].field.text()):
            self.sections["account"].unfold()

    @property
    def missing(self) -> QLineEdit | None:
        """The first required field that is empty."""
        keys = ["url", "name"]
        if not (self.is_by_browser or self.entries["email"].field.text()):
            keys.append("webex_id")
        if self.site is None and not self.is_by_browser:
            keys.append("password")
        return next((f for key in keys if not (f := self.entries[key].field).text()), None)

    @property
    def access(self) -> object:
        """The address, account and sign-in, for comparison with their original state."""
        texts = self._texts()
        names = ("url", "webex_id", "authentication", *_ACCOUNT)
        return [texts[name] for name in names], self.secret, self.oauth.oauth

    def take(self, site: Site) -> None:
        """Show the session types and tracking codes of this site."""
        self.session_types.show_value(site.session_types)
        self.tracking_codes.show_value(site.tracking_codes)

    @property
    def tables(self) -> object:
        """The session types and tracking codes as entered."""
        return self.session_types.typed, self.tracking_codes.value

    # Problems

    def show_problem(self, key: str, sentence: str) -> None:
        """Show what is wrong, below its field, and go there; '' removes all marks."""
        key = self.mark_problem(key, sentence)
        if sentence:
            self.go_to(key)

    def go_to(self, key: str) -> None:
        """Focus the field with this key, and scroll to it."""
        for section, keys in (("account", _ACCOUNT), ("connection", _PAGES)):
            if key in keys:
                self.sections[section].unfold()
        if key in self._tables:
            self.sections[key].unfold()
            self._tables[key].focus_first()
            bring_into_view(self._tables[key])
        else:
            self._fields[key].control.setFocus()
            bring_into_view(self._fields[key])

    def mark_problem(self, key: str, sentence: str) -> str:
        """Show what is wrong, only below its field; returns that field's key."""
        key = key.partition("[")[0]
        if key not in self._fields:
            key = key.partition(".")[0].replace("oauth", "oauth.client_id")
        if key not in self._fields and key not in self._tables:
            key = "name"
        for name, shown in (*self._fields.items(), *self._tables.items()):
            shown.show_problem(sentence if name == key else "")
        return key

    @property
    def _fields(self) -> dict[str, LabelledField]:
        picks = {"authentication": self.authentication}
        return {**self.entries, **picks, **self.oauth.fields}

    @property
    def _tables(self) -> dict[str, SessionTypeTable | TrackingCodeTable]:
        return {"session_types": self.session_types, "tracking_codes": self.tracking_codes}
