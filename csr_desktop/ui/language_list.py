"""The customer's language, picked in place; the next customer has the usual one again."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from csr_desktop.sessions.invitation import LANGUAGES
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.ui import tokens
from csr_desktop.ui.parts import Translated, set_tip, text_label
from csr_desktop.ui.pick_list import PickList


class LanguageList(Translated, QWidget):
    """A small list of the languages that invitations and digit words have."""

    def __init__(self) -> None:
        super().__init__()
        self.usual = "en"
        self._customer: tuple[str, ...] = ()
        self.list = PickList()
        for code, name in LANGUAGES.items():
            self.list.addItem(name, code)
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
        words = self.tr("The customer's language, for the invitation and for reading aloud")
        self.list.setAccessibleName(self.tr("Customer's language"))
        self.list.setAccessibleDescription(words)
        set_tip(self._caption, words)
        self._caption.setText(self.tr("Language"))
        # A list's own accessible name is its value: a screen reader takes its label's instead.
        self._caption.setAccessibleName(self.tr("Customer's language"))

    @property
    def language(self) -> str:
        """The code of the language that is picked."""
        return str(self.list.currentData())

    def set_usual(self, language: str) -> None:
        """The language that customers usually have, from now on."""
        self.usual = language
        self._pick(language)

    def show_customer(self, attempt: Attempt) -> None:
        """Keep what was picked while it is the same customer: same site, same first code."""
        code = attempt.first_code or str(attempt.attempt_id)
        customer = (attempt.site, code)
        if customer != self._customer:
            self._customer = customer
            self._pick(self.usual)

    def _pick(self, language: str) -> None:
        self.list.setCurrentIndex(max(0, self.list.findData(language)))
