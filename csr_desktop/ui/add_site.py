"""The site editor: all that sites.toml can hold of a site, and its password for the keyring."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from csr_desktop.sessions.sites import (
    Site,
    SiteProblem,
    check_site,
    complete_address,
    site_name_of,
)
from csr_desktop.sessions.toml_file import Wrong, convert
from csr_desktop.ui import theme
from csr_desktop.ui.parts import announce, bare_column, button
from csr_desktop.ui.preferences.question import Question
from csr_desktop.ui.preferences.session_type_table import SessionTypeTable
from csr_desktop.ui.preferences.site_fields import Entry, LabelledField, PickEntry, Section
from csr_desktop.ui.preferences.tracking_code_table import TrackingCodeTable
from csr_desktop.webex.secret import Secret

_WIDTH = 600  # pixels at 100 %
_NEW = Site(name="", url="")


class SiteEditor(QDialog):
    """Fills a Site and gives it on; what is wrong stands under its field.

    Signals:
        submitted(Site, Secret): a checked site and its password; an empty one: as it was.
    """

    submitted = Signal(object, object)

    def __init__(self, parent: QWidget, site: Site | None = None, *, keeps: bool = True) -> None:
        """`site` is the one to edit, None a new one; `keeps`: passwords go into the keyring."""
        super().__init__(parent)
        self.site = site
        self.setWindowTitle(self.tr("Edit a site") if site else self.tr("Add a site"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = site or _NEW
        self.entries = self._make_entries(shown, keeps=keeps)
        self.authentication = PickEntry(
            self.tr("Signing in"),
            (
                ("password", self.tr("Password with each request")),
                ("session ticket", self.tr("Session ticket, got once")),
            ),
        )
        self.authentication.field.setCurrentIndex(
            self.authentication.field.findData(shown.authentication)
        )
        self.session_types = SessionTypeTable(shown.session_types)
        self.tracking_codes = TrackingCodeTable(shown.tracking_codes)
        self.question = Question()
        self._save = button(self.tr("Save") if site else self.tr("Add site"), "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel = button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self.entries["url"].field.editingFinished.connect(self._on_address_typed)
        self._arrange()
        self._before = self._typed()

    def _make_entries(self, site: Site, *, keeps: bool) -> dict[str, Entry]:
        kept = self.tr("Kept in the system's keyring")
        kept = kept if keeps else self.tr("Kept until CSR Desktop closes")
        password = self.tr("Only to set a new one") if self.site else kept
        password_label = self.tr("Password") if self.site else self.tr("Password *")
        made = {
            "name": Entry(self.tr("Name *"), self.tr("Such as Acme Support")),
            "url": Entry(self.tr("Address *"), self.tr("Such as acme.webex.com")),
            "webex_id": Entry(self.tr("WebEx ID *"), self.tr("The name you sign in with")),
            "password": Entry(password_label, password, secret=True),
            "site_name": Entry(self.tr("Site name"), self.tr("Such as acme")),
            "site_id": Entry(self.tr("Site ID"), self.tr("Digits, if there is no name")),
            "partner_id": Entry(self.tr("Partner ID"), self.tr("Optional")),
            "email": Entry(self.tr("E-mail"), self.tr("Optional")),
            "join_address": Entry(
                self.tr("Join page"), self.tr("Where customers type the key, https://…")
            ),
            "timeout": Entry(self.tr("Time-out in seconds"), self.tr("1 to 300")),
        }
        for key, entry in made.items():
            if key != "password":
                value = getattr(site, key)
                entry.field.setText(f"{value:g}" if isinstance(value, float | int) else value)
                entry.field.setCursorPosition(0)
        return made

    # Building

    def _arrange(self) -> None:
        self._fields = QWidget()
        column = bare_column(self._fields)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        for names in (("name",), ("url",), ("webex_id", "password"), ("site_name", "site_id")):
            column.addWidget(self._row(*names))
        column.addWidget(self._row("partner_id", "email"))
        connection = QWidget()
        lines = bare_column(connection)
        lines.addWidget(self._row("join_address"))
        lines.addWidget(self._side_by_side(self.authentication, self.entries["timeout"]))
        self.sections = {
            "connection": Section(self.tr("Join page, signing in, time-out"), connection),
            "session_types": Section(self.tr("Session types"), self.session_types),
            "tracking_codes": Section(self.tr("Tracking codes"), self.tracking_codes),
        }
        for section in self.sections.values():
            column.addWidget(section)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._fields)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(theme.SPACE_CARD,) * 4)
        outer.setSpacing(theme.SPACE_WIDE)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.question)
        outer.addLayout(buttons)

    def _row(self, *names: str) -> QWidget:
        return self._side_by_side(*(self.entries[name] for name in names))

    @staticmethod
    def _side_by_side(*widgets: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_CARD)
        for widget in widgets:
            row.addWidget(widget, 1)
        return holder

    def showEvent(self, event: QShowEvent) -> None:
        # As high as its fields, where the screen has the room.
        super().showEvent(event)
        rest = self.sizeHint().height() - self._scroll.sizeHint().height()
        wanted = self._fields.sizeHint() + QSize(4 * theme.SPACE_CARD, rest)
        room = self.screen().availableGeometry().size()
        self.resize(wanted.expandedTo(QSize(_WIDTH, 0)).boundedTo(room))

    # What was typed

    def _texts(self) -> dict[str, str]:
        """Every field's text but the password's: blanks count in that one."""
        found = {name: entry.field.text().strip() for name, entry in self.entries.items()}
        del found["password"]
        found["url"] = complete_address(found["url"])
        found["authentication"] = str(self.authentication.field.currentData())
        return found

    def _typed(self) -> object:
        password = self.entries["password"].field.text()
        return self._texts(), password, self.session_types.typed, self.tracking_codes.value

    def _made_site(self) -> Site:
        """Raises Wrong for what can't be used."""
        made: dict[str, object] = dict(self._texts())
        try:
            made["timeout"] = float(self.entries["timeout"].field.text().replace(",", "."))
        except ValueError:
            sentence = self.tr("Give the seconds as a number from 1 to 300.")
            raise SiteProblem("timeout", sentence) from None
        made["session_types"] = msgspec.to_builtins(self.session_types.value)
        made["tracking_codes"] = msgspec.to_builtins(self.tracking_codes.value)
        site = convert(made, Site)
        check_site(site)
        return site

    @Slot()
    def _on_address_typed(self) -> None:
        """A WebEx address says the site's name: fill it in where nothing stands."""
        field = self.entries["site_name"].field
        if not field.text() and not self.entries["site_id"].field.text():
            field.setText(site_name_of(complete_address(self.entries["url"].field.text())))

    @Slot()
    def _on_save_clicked(self) -> None:
        self._on_address_typed()
        password = Secret(self.entries["password"].field.text())
        try:
            site = self._made_site()
            if not password and self.site is None:
                raise SiteProblem("password", self.tr("Type the password."))
        except Wrong as problem:
            self.show_problem(problem.key, problem.sentence)
            return
        self.show_problem("", "")
        self._save.setEnabled(False)
        self.submitted.emit(site, password)

    # What is wrong

    @Slot(str, str)
    def show_problem(self, key: str, sentence: str) -> None:
        """Say what is wrong, under its field, and go there; nothing typed is lost."""
        self._save.setEnabled(True)
        key = key.partition("[")[0].partition(".")[0]
        entries: dict[str, LabelledField] = {
            **self.entries,
            "authentication": self.authentication,
        }
        tables: dict[str, SessionTypeTable | TrackingCodeTable] = {
            "session_types": self.session_types,
            "tracking_codes": self.tracking_codes,
        }
        if key not in entries and key not in tables:
            key = "name"
        for name, entry in entries.items():
            entry.show_problem(sentence if name == key else "")
        for name, table in tables.items():
            table.show_problem(sentence if name == key else "")
        if not sentence:
            return
        if key in ("join_address", "authentication", "timeout"):
            self.sections["connection"].unfold()
        if key in tables:
            self.sections[key].unfold()
            tables[key].focus_first()
            self._scroll.ensureWidgetVisible(tables[key])
        else:
            entries[key].control.setFocus()
            self._scroll.ensureWidgetVisible(entries[key])
        announce(self, sentence)

    # Leaving

    @Slot()
    def reject(self) -> None:
        """Escape and Cancel: asks where something typed would be lost."""
        if self._typed() == self._before:
            super().reject()
            return
        self.question.ask(
            self.tr("What you changed is not saved."),
            yes=self.tr("Discard it"),
            no=self.tr("Keep editing"),
            then=self.discard,
        )

    @Slot()
    def discard(self) -> None:
        """Close; what was typed goes."""
        self.entries["password"].field.clear()
        super().reject()

    def finish(self) -> None:
        """Close: what was typed is kept."""
        self.entries["password"].field.clear()
        self.accept()


class AddSite(SiteEditor):
    """The editor of a new site, at the first start too."""

    def __init__(self, parent: QWidget, *, keeps: bool = True) -> None:
        super().__init__(parent, None, keeps=keeps)
