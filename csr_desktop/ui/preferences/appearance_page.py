"""Light or dark, and the window's language."""

from __future__ import annotations

from csr_desktop.ui.preferences.languages import LANGUAGES
from csr_desktop.ui.preferences.page import SettingsPage
from csr_desktop.ui.preferences.rows import ChoiceRow


class AppearancePage(SettingsPage):
    """How the program looks and which language it speaks."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Appearance and language"))
        schemes = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("high contrast", self.tr("High contrast")),
        )
        languages = (("system", self.tr("The system's language")), *LANGUAGES)
        card = self.card()
        self.add_row(card, ChoiceRow("appearance", self.tr("Appearance"), schemes))
        hint = self.tr("From the next start of CSR Desktop.")
        self.add_row(card, ChoiceRow("language", self.tr("Language"), languages, hint))
        self.finish()
