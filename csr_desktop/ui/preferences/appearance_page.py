"""The preferences for appearance and language."""

from __future__ import annotations

from csr_desktop.system.languages import LANGUAGES
from csr_desktop.ui.preferences.page import SettingsPage
from csr_desktop.ui.preferences.rows import ChoiceRow


class AppearancePage(SettingsPage):
    """Light, dark or high contrast, and the language."""

    def __init__(self) -> None:
        super().__init__()
        self._card = self.card()
        self.appearance = ChoiceRow("appearance")
        self.language = ChoiceRow("language")
        for row in (self.appearance, self.language):
            self.add_row(self._card, row)
        self.finish()
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Appearance and language")

    def retranslate(self) -> None:
        super().retranslate()
        self._card.set_label(self.title, is_shown=False)
        self.appearance.set_label(self.tr("&Appearance"))
        self.appearance.offer(
            (
                ("system", self.tr("Use system setting")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("high contrast", self.tr("High contrast")),
            )
        )
        self.language.set_label(self.tr("&Language"))
        self.language.offer((("system", self.tr("Use system language")), *LANGUAGES.items()))
