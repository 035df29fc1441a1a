"""The help next to the editor of invitations: the fields, and a preview."""

from __future__ import annotations

from csr_desktop.sessions.hand_over.invitation import Particulars, write_invitation
from csr_desktop.system.i18n import translate

_KEY, _CASE = "119169612", "CASE-1042"


def template_fields() -> tuple[tuple[str, str], ...]:
    """The fields as written in a text, and what they mean."""
    return (
        ("{key}", translate("ui.preferences.invitation_texts", "Session key")),
        ("{join_address}", translate("ui.preferences.invitation_texts", "Join page")),
        ("{rep}", translate("ui.preferences.invitation_texts", "Your name")),
        ("{site}", translate("ui.preferences.invitation_texts", "Site")),
        ("{case}", translate("ui.preferences.invitation_texts", "First tracking code")),
    )


def template_preview(text: str, language: str, rep_name: str) -> str:
    """A preview of a valid text, with example values."""
    address = "https://acme.webex.com/support"
    particulars = Particulars(_KEY, "Acme Support", rep=rep_name, join_address=address, case=_CASE)
    written = write_invitation(text, particulars, language)
    return f"{written.subject}\n\n{written.text}"
