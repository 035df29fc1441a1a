"""The invitations' texts as the editor needs them."""

from __future__ import annotations

from collections.abc import Sequence

from csr_desktop.sessions.hand_over.invitation import (
    Particulars,
    built_in_template,
    template_problem,
    write_invitation,
)
from csr_desktop.system.i18n import translate

_KEY, _CASE = "119169612", "CASE-1042"


class BuiltInTexts:
    """The program's own texts, and an example to see a text with."""

    def built_in(self, language: str) -> str:
        """The text that comes with the program."""
        return built_in_template(language)

    def template_problem(self, text: str) -> str | None:
        """What is wrong with a text; None when it can be used."""
        return template_problem(text)

    def fields(self) -> Sequence[tuple[str, str]]:
        """What can be filled in: as it is written in a text, and what it stands for."""
        return (
            ("{key}", translate("ui.preferences.invitation_texts", "Session key")),
            ("{join_address}", translate("ui.preferences.invitation_texts", "Join page")),
            ("{rep}", translate("ui.preferences.invitation_texts", "Your name")),
            ("{site}", translate("ui.preferences.invitation_texts", "Site")),
            ("{case}", translate("ui.preferences.invitation_texts", "First tracking code")),
        )

    def preview(self, text: str, language: str, rep_name: str, /) -> str:
        """A text without a problem, filled in with an example."""
        address = "https://acme.webex.com/support"
        particulars = Particulars(
            _KEY, "Acme Support", rep=rep_name, join_address=address, case=_CASE
        )
        written = write_invitation(text, particulars, language)
        return f"{written.subject}\n\n{written.text}"
