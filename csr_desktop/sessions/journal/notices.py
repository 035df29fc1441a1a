"""What the rep must hear of the journal: on disk in English, told in the language of then."""

from __future__ import annotations

from csr_desktop.system.back_translation import retell
from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate

MISSING = QT_TRANSLATE_NOOP(
    "sessions.journal.notices",
    "The journal of sessions was missing. A new one was begun with the newest attempts; look for "
    "older ones on the site.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "sessions.journal.notices",
    "The journal of sessions was damaged ({0}). It was kept as {1}, and a new one was begun with "
    "the %n attempts that could still be read.",
    "",
    1,
)
_OTHERS = QT_TRANSLATE_NOOP(
    "sessions.journal.notices", "Others may be missing: look at your sessions on the site."
)
_LOST = QT_TRANSLATE_NOOP(
    "sessions.journal.notices", "%n attempts could not: look at your sessions on the site.", "", 1
)

# Why a journal was found to be damaged; SQLite's own words are for the engineer.
EMPTY = QT_TRANSLATE_NOOP("sessions.journal.notices", "it is empty")
GARBLED_WAL = QT_TRANSLATE_NOOP("sessions.journal.notices", "its -wal is garbled")
DAMAGED_PAGE = QT_TRANSLATE_NOOP("sessions.journal.notices", "quick_check found a damaged page")
NEWEST_MISSING = QT_TRANSLATE_NOOP("sessions.journal.notices", "its newest attempts are missing")
_TEXTS = (
    *(MISSING, _DAMAGED, _OTHERS, _LOST),
    *(EMPTY, GARBLED_WAL, DAMAGED_PAGE, NEWEST_MISSING),
)


def of_damage(name: str, why: str, kept: int, lost: int | None) -> str:
    """The sentence for the disk. `name`: what the damaged file is called now; None: who knows."""
    said = _counted(_DAMAGED, kept).format(why, name)
    if lost is None:
        return f"{said} {_OTHERS}"
    return f"{said} {_counted(_LOST, lost)}" if lost > 0 else said


def of_newer() -> str:
    """Why this version creates no session; in the rep's language, as nothing is written."""
    return translate(
        "sessions.journal.notices",
        "A newer version of CSR Desktop wrote the journal of sessions. This version can read it "
        "and leaves it as it is. Ask your administrator to update CSR Desktop.",
    )


def told(sentence: str) -> str:
    """A sentence from the disk, in the rep's language; also one of an earlier version."""
    return retell("sessions.journal.notices", _TEXTS, sentence)


def _counted(source: str, count: int) -> str:
    return source.replace("%n attempts", "1 attempt" if count == 1 else f"{count} attempts")
