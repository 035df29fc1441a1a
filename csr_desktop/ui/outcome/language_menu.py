"""The customer's language, selected in a menu; the next customer has the default again."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from csr_desktop.sessions.outcome import Attempt
from csr_desktop.system.languages import LANGUAGES
from csr_desktop.ui.language import language_of_customers
from csr_desktop.ui.widgets.basics import Translated


class LanguageMenu(Translated, QMenu):
    """The languages of invitations and digit words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._usual = "window"
        self._last: Attempt | None = None
        self._shown = ""  # the identity of an attempt, as below
        self._picked: dict[str, str] = {}
        self._group = QActionGroup(self)
        for code, name in LANGUAGES.items():
            entry = self.addAction(name)
            entry.setCheckable(True)
            entry.setData(code)
            self._group.addAction(entry)
        self._group.triggered.connect(self._on_picked)
        self._pick(self.usual)

    def retranslate(self) -> None:
        self._show_usual()
        self._say_picked()

    def _say_picked(self) -> None:
        """Show the language without opening the menu."""
        name = LANGUAGES[self.language]
        self.setTitle(self.tr("Customer language: {0}").format(name))

    @property
    def usual(self) -> str:
        """The code of the customers' default language."""
        return language_of_customers(self._usual)

    @property
    def language(self) -> str:
        """The code of the selected language."""
        return str(self._group.checkedAction().data())

    def set_usual(self, language: str) -> None:
        """Set the customers' default language; `window`: the window's own."""
        self._usual = language
        self._show_usual()

    def _show_usual(self) -> None:
        if self._shown not in self._picked:
            self._pick(self.usual)

    def take_over(self, attempt: Attempt) -> None:
        """An attempt has ended.

        If it repeats a failed one for the same customer, the language is kept.
        """
        before, self._last = self._last, attempt
        if before is not None and _asks_the_same(before, attempt):
            picked = self._picked.get(before.identity, self.usual)
            self._picked.setdefault(attempt.identity, picked)

    def begin_anew(self) -> None:
        """The next attempt is for another customer, even if it is the same request."""
        self._last = None

    def show_customer(self, attempt: Attempt) -> None:
        """Select the language chosen for this attempt, or the default."""
        self._shown = attempt.identity
        self._pick(self._picked.get(attempt.identity, self.usual))

    def pick(self, language: str) -> None:
        """Select it for the customer on the card, as the rep does."""
        self._entry(language).trigger()

    def _entry(self, language: str) -> QAction:
        entries = {str(entry.data()): entry for entry in self._group.actions()}
        return entries.get(language, self._group.actions()[0])

    def _pick(self, language: str) -> None:
        self._entry(language).setChecked(True)
        self._say_picked()

    @Slot(QAction)
    def _on_picked(self, _entry: QAction) -> None:
        self._say_picked()
        if self._shown:
            self._picked[self._shown] = self.language


def _asks_the_same(one: Attempt, other: Attempt) -> bool:
    """Whether two attempts are for one customer, judging by their site and codes."""
    asked = [(attempt.account, dict(attempt.tracking_codes)) for attempt in (one, other)]
    return bool(one.first_code) and asked[0] == asked[1]
