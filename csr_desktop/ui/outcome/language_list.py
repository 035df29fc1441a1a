"""The customer's language, selected on the card; the next customer has the default again."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csr_desktop.sessions.outcome import Attempt
from csr_desktop.system.languages import LANGUAGES
from csr_desktop.ui.language import language_of_customers
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, set_tip, text_label
from csr_desktop.ui.widgets.combo_box import PickList


class LanguageList(Translated, QWidget):
    """A small list of the languages of invitations and digit words."""

    def __init__(self) -> None:
        super().__init__()
        self._usual = "window"
        self._last: Attempt | None = None
        self._shown = ""  # the identity of an attempt, as below
        self._picked: dict[str, str] = {}
        self.list = PickList()
        for code, name in LANGUAGES.items():
            self.list.addItem(name, code)
        self.list.currentIndexChanged.connect(self._on_picked)
        self._caption = text_label(role="label")
        self._caption.setWordWrap(False)
        self._caption.setBuddy(self.list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_SMALL)
        row.addWidget(self._caption)
        row.addWidget(self.list)
        self.retranslate()

    def retranslate(self) -> None:
        words = self.tr("Language for the invitation and dictation")
        self.list.setAccessibleName(self.tr("Customer language"))
        self.list.setAccessibleDescription(words)
        set_tip(self._caption, words)
        self._caption.setText(self.tr("Customer language"))
        # A list's own accessible name is its value: a screen reader reads its label's instead.
        self._caption.setAccessibleName(self.tr("Customer language"))
        self._show_usual()

    @property
    def usual(self) -> str:
        """The code of the customers' default language."""
        return language_of_customers(self._usual)

    @property
    def language(self) -> str:
        """The code of the selected language."""
        return str(self.list.currentData())

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

    def _pick(self, language: str) -> None:
        self.list.blockSignals(True)  # it is not the rep who selects
        self.list.setCurrentIndex(max(0, self.list.findData(language)))
        self.list.blockSignals(False)

    @Slot()
    def _on_picked(self) -> None:
        if self._shown:
            self._picked[self._shown] = self.language


def _asks_the_same(one: Attempt, other: Attempt) -> bool:
    """Whether two attempts are for one customer, judging by their site and codes."""
    asked = [(attempt.account, dict(attempt.tracking_codes)) for attempt in (one, other)]
    return bool(one.first_code) and asked[0] == asked[1]
