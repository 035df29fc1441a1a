"""The fields of a site: all that sites.toml can hold of it."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from csr_desktop.settings.sites.site import (
    Site,
    SiteProblem,
    check_site,
    complete_address,
    site_name_of,
)
from csr_desktop.settings.toml.file import convert
from csr_desktop.system.text import clean
from csr_desktop.ui.sites.fields import Entry, PickEntry, Section, SideBySide
from csr_desktop.ui.sites.session_type_table import SessionTypeTable
from csr_desktop.ui.sites.tracking_code_table import TrackingCodeTable
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, bare_column, bring_into_view, text_label
from csr_desktop.ui.widgets.labelled_field import LabelledField

_NEW = Site(name="", url="")
_MOST_SECONDS = 300
_ENTRIES = (
    "name",
    "url",
    "webex_id",
    "password",
    "site_name",
    "site_id",
    "partner_id",
    "email",
    "join_address",
    "timeout",
)


class SiteForm(Translated, QWidget):
    """Shows a site; gives one back, checked. What few reps need is folded away."""

    def __init__(self, site: Site | None, not_stored: str = "") -> None:
        """`site` is the one to edit, None a new one.

        `not_stored`: why its password is not stored; '' where it is.
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
        self.session_types = SessionTypeTable(shown.session_types)
        self.tracking_codes = TrackingCodeTable(shown.tracking_codes)
        self.entries["url"].field.editingFinished.connect(self.complete)
        self._arrange()
        self.retranslate()
        pick = self.authentication.field
        pick.setCurrentIndex(pick.findData(shown.authentication))

    def retranslate(self) -> None:
        self._legend.setText(self.tr("Fields with * are required."))
        for key, (label, hint) in self._labels().items():
            self.entries[key].set_label(label, hint)
        self.authentication.set_label(self.tr("Si&gning in"))
        self.authentication.field.offer(
            (
                ("password", self.tr("Password with each request")),
                ("session ticket", self.tr("Session ticket, got once")),
            )
        )
        for name, heading in (
            ("connection", self.tr("J&oin page, signing in, time-out")),
            ("session_types", self.tr("Session t&ypes")),
            ("tracking_codes", self.tr("Trac&king codes")),
        ):
            self.sections[name].set_label(heading)

    def _labels(self) -> dict[str, tuple[str, str]]:
        seconds = self.tr("1 to {0}").format(_MOST_SECONDS)
        return {
            "name": (self.tr("&Name"), self.tr("Such as Acme Support")),
            "url": (self.tr("&Address"), self.tr("Such as acme.webex.com")),
            "webex_id": (self.tr("&WebEx ID"), self.tr("The name you sign in with")),
            "password": (self.tr("&Password"), self._password_hint),
            "site_name": (self.tr("S&ite name"), self.tr("Such as acme")),
            "site_id": (self.tr("Site I&D"), self.tr("Digits, if there is no name")),
            "partner_id": (self.tr("Pa&rtner ID"), self.tr("Optional")),
            "email": (self.tr("&E-mail"), self.tr("Optional")),
            "join_address": (
                self.tr("&Join page"),
                self.tr("Where customers type the key, https://…"),
            ),
            "timeout": (self.tr("&Time-out in seconds"), seconds),
        }

    @property
    def _password_hint(self) -> str:
        if self.site is not None:
            return self.tr("Only to set a new one")
        if self._is_kept:
            return self.tr("Kept in the system's keyring")
        return self.tr("Kept until CSR Desktop closes")

    def _make_entries(self, site: Site) -> dict[str, Entry]:
        required = {"name", "url", "webex_id"} | ({"password"} if self.site is None else set())
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
        for names in (("name",), ("url",), ("webex_id", "password"), ("site_name", "site_id")):
            column.addWidget(self._row(*names))
            if "password" in names:
                column.addWidget(self._not_stored)
        column.addWidget(self._row("partner_id", "email"))
        connection = QWidget()
        lines = bare_column(connection)
        lines.addWidget(self._row("join_address"))
        lines.addWidget(SideBySide(self.authentication, self.entries["timeout"]))
        self.sections = {
            "connection": Section(connection),
            "session_types": Section(self.session_types),
            "tracking_codes": Section(self.tracking_codes),
        }
        for section in self.sections.values():
            column.addWidget(section)
        column.addStretch(1)

    def _row(self, *names: str) -> QWidget:
        return SideBySide(*(self.entries[name] for name in names))

    # What was typed

    def _texts(self) -> dict[str, str]:
        """Every field's text but the password's: blanks count in that one."""
        found = {name: clean(entry.field.text()) for name, entry in self.entries.items()}
        del found["password"]
        found["url"] = complete_address(found["url"])
        found["authentication"] = str(self.authentication.field.currentData())
        return found

    @property
    def typed(self) -> object:
        """All of it, to be compared with what it was."""
        password = self.entries["password"].field.text()
        return self._texts(), password, self.session_types.typed, self.tracking_codes.value

    def made_site(self) -> Site:
        """The site; raises Wrong for what can't be used."""
        made: dict[str, object] = dict(self._texts())
        made["timeout"] = self._seconds()
        made["session_types"] = msgspec.to_builtins(self.session_types.value)
        made["tracking_codes"] = msgspec.to_builtins(self.tracking_codes.value)
        site = convert(made, Site)
        check_site(site)
        return site

    def _seconds(self) -> float:
        try:
            seconds = float(self.entries["timeout"].field.text().replace(",", "."))
        except ValueError:
            seconds = 0
        if not 1 <= seconds <= _MOST_SECONDS:  # nor NaN
            sentence = self.tr("Give the seconds as a number from 1 to {0}.")
            raise SiteProblem("timeout", sentence.format(_MOST_SECONDS))
        return seconds

    @Slot()
    def complete(self) -> None:
        """A WebEx address says the site's name: fill it in where nothing stands."""
        field = self.entries["site_name"].field
        if not field.text() and not self.entries["site_id"].field.text():
            field.setText(site_name_of(complete_address(self.entries["url"].field.text())))

    # What is wrong

    def show_problem(self, key: str, sentence: str) -> None:
        """Say what is wrong, under its field, and go there; '' takes every mark away."""
        key = self.mark_problem(key, sentence)
        if not sentence:
            return
        if key in ("join_address", "authentication", "timeout"):
            self.sections["connection"].unfold()
        if key in self._tables:
            self.sections[key].unfold()
            self._tables[key].focus_first()
            bring_into_view(self._tables[key])
        else:
            self._fields[key].control.setFocus()
            bring_into_view(self._fields[key])

    def mark_problem(self, key: str, sentence: str) -> str:
        """Say what is wrong, under its field alone; gives that field's key."""
        key = key.partition("[")[0].partition(".")[0]
        if key not in self._fields and key not in self._tables:
            key = "name"
        for name, shown in (*self._fields.items(), *self._tables.items()):
            shown.show_problem(sentence if name == key else "")
        return key

    @property
    def _fields(self) -> dict[str, LabelledField]:
        return {**self.entries, "authentication": self.authentication}

    @property
    def _tables(self) -> dict[str, SessionTypeTable | TrackingCodeTable]:
        return {"session_types": self.session_types, "tracking_codes": self.tracking_codes}
