"""The rep's sites: their order; adding, editing, removing and testing them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QPushButton

from csr_desktop.sessions.site.manage import SitesNow
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.preferences.page import PreferencesPage
from csr_desktop.ui.preferences.site_card import SiteCard
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import announce, button, text_label
from csr_desktop.ui.widgets.controls import lock_icon
from csr_desktop.ui.widgets.list_and_buttons import ItemList, ListAndButtons
from csr_desktop.ui.widgets.list_search import FEW, ListSearch
from csr_desktop.ui.widgets.question import Question, Wording
from csr_desktop.ui.widgets.text import plain_tip
from csr_desktop.webex.address import host_of

if TYPE_CHECKING:
    from csr_desktop.ui.sites.editor import SiteEditor

_LINES_SHOWN = 12  # of the list: three sites and the beginning of a fourth


class SitesPage(PreferencesPage):
    """Shows the sites and emits requests; it changes none itself.

    Signals:
        add_asked()
        edit_asked(Site)
        remove_confirmed(Site, bool): with or without the password in the keyring.
        order_changed(tuple): the names of the rep's own sites, in their new order.
        picked(object): the selected Site, or None.
    """

    add_asked = Signal()
    edit_asked = Signal(object)
    remove_confirmed = Signal(object, bool)
    order_changed = Signal(object)
    picked = Signal(object)

    def __init__(self, *, is_demo: bool) -> None:
        super().__init__()
        self.is_demo = is_demo
        self.not_stored = ""  # why passwords are not stored
        self.now = SitesNow(())
        self.editor: SiteEditor | None = None  # the open one
        self.list = ItemList()
        self.list.setIconSize(QSize(tokens.ICON, tokens.ICON))
        self.list.setFixedHeight(self.list.fontMetrics().lineSpacing() * _LINES_SHOWN)
        self.search = ListSearch(self.list)
        self.add_button = button("")
        self.edit_button = button("")
        self.remove_button = button("")
        self.up_button = button("")
        self.down_button = button("")
        self.question = Question()
        self.card_of_site = SiteCard()
        self._empty = text_label()
        self._demo = text_label(role="quiet")
        self._mistakes = text_label(tone="warning", selectable=True)
        self.problem = text_label(role="wrong", selectable=True)
        self._arrange()
        self._connect()
        self.show_sites(self.now)
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Sites")

    def retranslate(self) -> None:
        super().retranslate()
        self.list.setAccessibleName(self.title)
        self.search.setPlaceholderText(self.tr("Search sites"))
        self.search.setAccessibleName(self.tr("Search sites"))
        if not self.is_demo:
            words = self.tr("Enter edits the site, Delete removes it, Alt+Up and Alt+Down move it.")
            self.list.setAccessibleDescription(words)
        self.add_button.setText(self.tr("&Add…"))
        self.edit_button.setText(self.tr("&Edit…"))
        self.remove_button.setText(self.tr("&Remove…"))
        self.up_button.setText(self.tr("Move &up"))
        self.down_button.setText(self.tr("Move &down"))
        self._empty.setText(self.tr("No sites yet. Add your WebEx site to get started."))
        self._demo.setText(self.tr("The demo site is built in."))
        for row, site in enumerate(self.now.sites):
            self._say_item(self.list.item(row), site)

    def _arrange(self) -> None:
        top = ListAndButtons(self.list, *self._change_buttons)
        top.buttons.setVisible(not self.is_demo)
        for label in (self._mistakes, self._demo, self._empty):
            self.column.addWidget(label)
        self._demo.setVisible(self.is_demo)
        self.column.addWidget(self.search)
        self.column.addWidget(top)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.question)
        self.column.addWidget(self.card_of_site)
        self.column.addStretch(1)

    @property
    def _change_buttons(self) -> tuple[QPushButton, ...]:
        own = (self.edit_button, self.remove_button, self.up_button, self.down_button)
        return (self.add_button, *own)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.search.searched.connect(self._hold_buttons)
        self.list.itemActivated.connect(self._on_edit_asked)
        self.add_button.clicked.connect(self.add_asked)
        self.edit_button.clicked.connect(self._on_edit_asked)
        self.remove_button.clicked.connect(self._on_remove_asked)
        self.up_button.clicked.connect(self._on_up_asked)
        self.down_button.clicked.connect(self._on_down_asked)
        for keys, slot in (
            ("Alt+Up", self._on_up_asked),
            ("Alt+Down", self._on_down_asked),
            ("Delete", self._on_remove_asked),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    # Contents

    @property
    def site(self) -> Site | None:
        """The selected site."""
        row = self.list.currentRow()
        return self.now.sites[row] if 0 <= row < len(self.now.sites) else None

    @property
    def unsaved(self) -> str:
        if self.editor is None or not self.editor.is_changed:
            return ""
        return self.tr("Your changes to a site aren't saved.")

    def discard(self) -> None:
        if self.editor is not None:
            self.editor.discard()

    @property
    def is_locked(self) -> bool:
        """Whether the administrator has set that site."""
        return self.site is not None and self.site.name in self.now.locked

    @property
    def can_change(self) -> bool:
        """Whether that site is the rep's own."""
        return self.site is not None and not self.is_locked and not self.is_demo

    def show_sites(self, now: SitesNow, pick: str = "") -> None:
        """Show the sites, and select the one named `pick`, or keep the selection."""
        row = max(0, self.list.currentRow())
        wanted = pick or (self.site.name if self.site else "")
        shown = self.site
        self.now = now
        self.list.blockSignals(True)  # one change, not one for each item
        self.list.clear()
        for site in now.sites:
            item = QListWidgetItem(self.list)
            if site.name in now.locked:
                item.setIcon(lock_icon())
            self._say_item(item, site)
        names = [site.name for site in now.sites]
        row = names.index(wanted) if wanted in names else min(row, len(names) - 1)
        self.list.setCurrentRow(row)
        self.search.setVisible(len(now.sites) > FEW)
        if self.search.is_searching:
            self.search.apply()
        self.list.blockSignals(False)
        for one in (self.list, *self._change_buttons[1:]):
            one.setVisible(bool(now.sites))
        self._empty.setVisible(not now.sites)
        self._mistakes.setText("\n".join(now.mistakes))
        self._mistakes.setVisible(bool(now.mistakes))
        self.show_problem("")
        if self.site is None or self.site != shown:
            self._on_row_changed()
        else:
            self._hold_buttons()

    def _say_item(self, item: QListWidgetItem, site: Site) -> None:
        below, tip = host_of(site.url), f"{site.name} · {site.url}"
        words = f"{site.name}, {below}"
        if site.name in self.now.locked:
            locked = self.tr("Managed by your administrator")
            words, tip = f"{words}, {locked}", f"{tip} · {locked}"
        item.setText(f"{site.name}\n{below}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setToolTip(plain_tip(tip))

    def show_problem(self, sentence: str) -> None:
        """Show why a change of the list was not made."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    @Slot()
    def _on_row_changed(self) -> None:
        self.question.dismiss()
        self.card_of_site.setVisible(self.site is not None)
        if self.site is not None:
            self.card_of_site.show_site(self.site, locked=self.is_locked)
        self._hold_buttons()
        self.picked.emit(self.site)

    def _hold_buttons(self) -> None:
        can_change = self.can_change
        own = self._own_names
        can_move = can_change and not self.search.is_searching  # not past hidden sites
        place = own.index(self.site.name) if can_move and self.site else -1
        for one, enabled in (
            (self.edit_button, can_change),
            (self.remove_button, can_change),
            (self.up_button, place > 0),
            (self.down_button, 0 <= place < len(own) - 1),
        ):
            if not enabled and one.hasFocus():
                (self.list if self.now.sites else self.add_button).setFocus()
            one.setEnabled(enabled)

    @property
    def _own_names(self) -> list[str]:
        return [site.name for site in self.now.sites if site.name not in self.now.locked]

    # Actions

    def edit(self, name: str) -> None:
        """Select the site with this name, and request its editor if the rep may change it."""
        names = [site.name for site in self.now.sites]
        if name in names:
            self.list.setCurrentRow(names.index(name))
            self.list.setFocus()
            self._on_edit_asked()

    @Slot()
    def _on_edit_asked(self) -> None:
        if self.site is not None and self.edit_button.isEnabled():
            self.edit_asked.emit(self.site)

    @Slot()
    def _on_remove_asked(self) -> None:
        site = self.site
        if site is None or not self.remove_button.isEnabled():
            return
        self.question.ask(lambda: self._remove_wording(site), partial(self._remove, site))

    def _remove_wording(self, site: Site) -> Wording:
        shared = [other for other in self.now.sites if other.account == site.account]
        also = self.tr("Also delete the saved password")
        if site.authentication == "browser":
            also = self.tr("Also sign out")
        words = self.tr("Remove {0}? Its sessions stay in your history.")
        return Wording(
            words.format(site.name),
            yes=self.tr("Remove"),
            no=self.tr("Cancel"),
            also="" if len(shared) > 1 else also,
        )

    def _remove(self, site: Site) -> None:
        self.remove_confirmed.emit(site, self.question.also.isChecked())

    @Slot()
    def _on_up_asked(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down_asked(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        """Swap with the next of the rep's own sites; the administrator's stay in place."""
        own = self._own_names
        if self.site is None or self.site.name not in own or self.is_demo:
            return
        if self.search.is_searching:
            return
        place = own.index(self.site.name)
        if not 0 <= place + step < len(own):
            return
        own[place], own[place + step] = own[place + step], own[place]
        named = {site.name: site for site in self.now.sites}
        order = iter(own)
        sites = tuple(
            site if site.name in self.now.locked else named[next(order)] for site in self.now.sites
        )
        self.show_sites(replace(self.now, sites=sites))
        self.order_changed.emit(tuple(own))
        announce(self, self.tr("{0} of {1}").format(self.list.currentRow() + 1, len(sites)))
