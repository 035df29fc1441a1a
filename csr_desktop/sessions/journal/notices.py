"""Notices about the journal, stored as messages and translated when they are shown."""

from __future__ import annotations

from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate
from csr_desktop.system.message import Message, read_message

# Why a journal counts as damaged. SQLite's own words are for the engineer.
EMPTY = QT_TRANSLATE_NOOP("sessions.journal.notices", "the file is empty")
GARBLED_WAL = QT_TRANSLATE_NOOP("sessions.journal.notices", "damaged write-ahead log")
DAMAGED_PAGE = QT_TRANSLATE_NOOP("sessions.journal.notices", "integrity check failed")
NEWEST_MISSING = QT_TRANSLATE_NOOP(
    "sessions.journal.notices", "the most recent sessions are missing"
)
_REASONS = frozenset({EMPTY, GARBLED_WAL, DAMAGED_PAGE, NEWEST_MISSING})

# The codes are on disk: never rename one.
_SENTENCES = {
    "missing": QT_TRANSLATE_NOOP(
        "sessions.journal.notices",
        "Your session history was missing. A new one was started with your "
        "most recent sessions. Look for older ones on the site.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "sessions.journal.notices",
        "Your session history was damaged ({0}). %n session(s) were recovered. "
        "The damaged file was saved as {1}.",
        "",
        1,
    ),
    "others": QT_TRANSLATE_NOOP(
        "sessions.journal.notices", "Others may be missing. Check your sessions on the site."
    ),
    "lost": QT_TRANSLATE_NOOP(
        "sessions.journal.notices",
        "%n session(s) couldn't be recovered. Check your sessions on the site.",
        "",
        1,
    ),
}
MISSING = Message("missing")


def of_damage(name: str, why: str, kept: int, lost: int | None) -> list[Message]:
    """The notices about damage. `name`: the damaged file's new name; `lost`: None if unknown."""
    damaged = Message("damaged", (why, name), kept)
    if lost is None:
        return [damaged, Message("others")]
    return [damaged, Message("lost", count=lost)] if lost > 0 else [damaged]


def of_newer() -> str:
    """Why this version can't create a session, in the rep's language; it is not stored."""
    return translate(
        "sessions.journal.notices",
        "Your session history was created by a newer version of CSR Desktop. "
        "This version can read it but can't change it. Ask your administrator "
        "to update CSR Desktop.",
    )


def told(stored: str) -> str:
    """The text of a stored message in the rep's language; any other text is returned unchanged."""
    message = read_message(stored, _SENTENCES)
    if message is None:
        return stored
    values = (_reason(value) for value in message.values)
    said = translate("sessions.journal.notices", _SENTENCES[message.code], "", message.count)
    return said.format(*values)


def _reason(value: str) -> str:
    return translate("sessions.journal.notices", value) if value in _REASONS else value
