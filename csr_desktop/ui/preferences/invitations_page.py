"""The preferences for invitations: the rep's name, the language, the texts."""

from __future__ import annotations

from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.system.languages import LANGUAGES
from csr_desktop.ui.language import language_of_customers
from csr_desktop.ui.preferences.invitation_editor import InvitationEditor
from csr_desktop.ui.preferences.page import SettingsPage
from csr_desktop.ui.preferences.rows import ChoiceRow, SwitchRow, TextRow


class InvitationsPage(SettingsPage):
    """The rep's name, the customers' language, and the text for each language."""

    def __init__(self) -> None:
        super().__init__()
        self._about = self.card()
        self.rep_name = TextRow("rep_name", longest=128)
        self.add_row(self._about, self.rep_name)
        self.language = ChoiceRow("invitation_language")
        self.add_row(self._about, self.language)
        self._hint = SwitchRow("join_page_hint")
        self.add_row(self._about, self._hint)
        self._text = self.card()
        self.editor = InvitationEditor()
        self.add_row(self._text, self.editor)
        self.finish()
        self._is_new = True
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Invitations")

    def retranslate(self) -> None:
        super().retranslate()
        self._about.set_label(self.title, is_shown=False)
        self._text.set_label(self.tr("Invitation template"), is_shown=False)
        hint = self.tr("Shown to customers in invitations")
        self.rep_name.set_label(self.tr("Your &name"), hint)
        hint = self.tr("Used for invitations and dictation")
        self.language.set_label(self.tr("Default cu&stomer language"), hint)
        hint = self.tr("For your own sites, on the card of a new session.")
        self._hint.set_label(self.tr("Suggest adding a missing &join page"), hint)
        self.language.offer((("window", self.tr("Same as the window")), *LANGUAGES.items()))

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        if self._is_new:  # later the rep has selected one
            self._is_new = False
            self.editor.turn_to(language_of_customers(settings.preferences.invitation_language))

    @property
    def unsaved(self) -> str:
        if language := self.editor.wrong:
            words = self.tr("The {0} template has an error and wasn't saved.")
            return words.format(language)
        if language := self.editor.unsaved:
            return self.tr("Couldn't save the {0} template.").format(language)
        return super().unsaved
