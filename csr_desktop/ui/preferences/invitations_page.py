"""What customers get: the rep's name, their language, the text for each language."""

from __future__ import annotations

from csr_desktop.sessions.preferences import Settings
from csr_desktop.ui.preferences.invitation_editor import InvitationEditor
from csr_desktop.ui.preferences.languages import LANGUAGES
from csr_desktop.ui.preferences.needs import InvitationTexts
from csr_desktop.ui.preferences.page import SettingsPage
from csr_desktop.ui.preferences.rows import ChoiceRow, TextRow


class InvitationsPage(SettingsPage):
    """Invitations."""

    def __init__(self, texts: InvitationTexts) -> None:
        super().__init__()
        self.set_title(self.tr("Invitations"))
        card = self.card()
        hint = self.tr("As your customers know you.")
        self.rep_name = TextRow("rep_name", self.tr("Your name"), hint, longest=128)
        self.add_row(card, self.rep_name)
        hint = self.tr("For invitations, and for the words in which a key is read aloud.")
        language = self.tr("Your customers' usual language")
        self.language = ChoiceRow("invitation_language", language, LANGUAGES, hint)
        self.add_row(card, self.language)
        self.editor = InvitationEditor(texts)
        self.add_row(self.card(), self.editor)
        self.finish()
        self._is_new = True

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        if self._is_new:  # later the rep has picked one
            self._is_new = False
            self.editor.turn_to(settings.preferences.invitation_language)

    def discard(self) -> None:
        self.editor.discard()

    @property
    def unsaved(self) -> str:
        language = self.editor.unsaved
        words = self.tr("The text for {0} has a mistake and is not saved.")
        return words.format(language) if language else ""
