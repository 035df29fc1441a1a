"""A small form that adds a site: what sites.toml needs, and the password for the keyring."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from csr_desktop.sessions.sites import (
    Site,
    SiteProblem,
    check_site,
    complete_address,
    site_name_of,
)
from csr_desktop.ui import theme
from csr_desktop.ui.parts import announce, bare_column, button, restyle, text_label
from csr_desktop.webex.secret import Secret


class _Entry(QWidget):
    """A label, a field, a hint under it, and what is wrong with it."""

    def __init__(self, label: str, hint: str, *, secret: bool = False) -> None:
        super().__init__()
        self._hint = hint
        self.field = QLineEdit()
        self.field.setAccessibleName(label.removesuffix(" *"))
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleDescription(hint)
        if secret:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
        caption = QLabel(label)
        caption.setProperty("role", "label")
        caption.setBuddy(self.field)
        self._problem = text_label(role="wrong")
        self._problem.hide()
        column = bare_column(self)
        column.setSpacing(theme.SPACE_SMALL)
        for widget in (caption, self.field, self._problem):
            column.addWidget(widget)

    def show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.field.setProperty("wrong", bool(sentence))
        self.field.setAccessibleDescription(sentence or self._hint)
        restyle(self.field)


class AddSite(QDialog):
    """Fills a Site and gives it on; what is wrong stands under its field.

    Signals:
        submitted(Site, Secret): a checked site and its password.
    """

    submitted = Signal(object, object)

    def __init__(self, parent: QWidget, not_stored: str = "") -> None:
        """`not_stored`: why the password is not stored; '' where it is."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a site"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kept = (
            self.tr("Asked at each start")
            if not_stored
            else self.tr("Kept in the system's keyring")
        )
        self._not_stored = text_label(not_stored, role="quiet")
        self._not_stored.setVisible(bool(not_stored))
        self.entries = {
            "name": _Entry(self.tr("Name *"), self.tr("Such as Acme Support")),
            "url": _Entry(self.tr("Address *"), self.tr("Such as acme.webex.com")),
            "webex_id": _Entry(self.tr("WebEx ID *"), self.tr("The name you sign in with")),
            "password": _Entry(self.tr("Password *"), kept, secret=True),
            "site_name": _Entry(self.tr("Site name"), self.tr("Such as acme")),
            "site_id": _Entry(self.tr("Site ID"), self.tr("Digits, if there is no name")),
            "partner_id": _Entry(self.tr("Partner ID"), self.tr("Optional")),
            "email": _Entry(self.tr("E-mail"), self.tr("Optional")),
        }
        self.entries["url"].field.editingFinished.connect(self._on_address_typed)
        self._save = button(self.tr("Add site"), "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self._on_save_clicked)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._arrange(cancel)

    def _arrange(self, cancel: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_CARD,) * 4)
        column.setSpacing(theme.SPACE)
        for pair in (("name",), ("url",), ("webex_id", "password"), ("site_name", "site_id")):
            column.addLayout(self._row(pair))
            if "password" in pair:
                column.addWidget(self._not_stored)
        column.addLayout(self._row(("partner_id", "email")))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._save)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(440)

    def _row(self, names: tuple[str, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_CARD)
        for name in names:
            row.addWidget(self.entries[name], 1)
        return row

    @Slot()
    def _on_address_typed(self) -> None:
        """A WebEx address says the site's name: fill it in where nothing stands."""
        field = self.entries["site_name"].field
        if not field.text() and not self.entries["site_id"].field.text():
            field.setText(site_name_of(complete_address(self.entries["url"].field.text())))

    @Slot()
    def _on_save_clicked(self) -> None:
        self._on_address_typed()
        texts = {name: entry.field.text().strip() for name, entry in self.entries.items()}
        password = Secret(self.entries["password"].field.text())  # blanks count in a password
        del texts["password"]
        texts["url"] = complete_address(texts["url"])
        try:
            site = msgspec.convert(texts, Site)
            check_site(site)
            if not password:
                raise SiteProblem("password", self.tr("Type the password."))
        except SiteProblem as problem:
            self.show_problem(problem.key, problem.sentence)
            return
        self.show_problem("", "")
        self._save.setEnabled(False)
        self.submitted.emit(site, password)

    @Slot(str, str)
    def show_problem(self, key: str, sentence: str) -> None:
        """Say what is wrong, under its field, and go there; nothing typed is lost."""
        self._save.setEnabled(True)
        for name, entry in self.entries.items():
            entry.show_problem(sentence if name == key else "")
        if sentence:
            self.entries.get(key, self.entries["name"]).field.setFocus()
            announce(self, sentence)
