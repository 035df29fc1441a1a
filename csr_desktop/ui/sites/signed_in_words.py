"""Who is signed in with the browser, and until when, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from csr_desktop.system.i18n import translate

if TYPE_CHECKING:
    from csr_desktop.sessions.credentials.tokens import SignedInAs


def signed_in_words(signed_in: SignedInAs | None) -> str:
    """The sentence about it, on one line; None: no one."""
    if signed_in is None:
        return translate("ui.sites.signed_in_words", "Not signed in")
    if not signed_in.who:
        return translate("ui.sites.signed_in_words", "Signed in")
    if signed_in.until is None:
        words = translate("ui.sites.signed_in_words", "Signed in as {0}")
        return words.format(signed_in.who)
    day = signed_in.until.astimezone()
    until = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    words = translate("ui.sites.signed_in_words", "Signed in as {0}, until {1} at the latest")
    return words.format(signed_in.who, until)
