"""What a request may contain: the length and characters of texts, and session types."""

from __future__ import annotations

import re

from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate

TRACKING_CODE_NUMBERS = range(1, 11)
TEXT_LENGTH = 4096  # the schema sets no limit; real names and passwords are much shorter
TRACKING_CODE_LENGTH = 128  # characters (code points), common.xsd trackingType
SESSION_TYPES = range(-1, 2**31)  # an xsd:int; -1 means the site's default

# Control characters, surrogates, and the two that are no characters in XML 1.0.
_UNWRITABLE = "[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"

_TOO_LONG = QT_TRANSLATE_NOOP(
    "webex.texts", "{0} has %n characters, but the site allows {1}. Shorten it.", "", 1
)


def unwritable(text: str) -> str:
    """The first character of a text that can't be sent, such as `U+0007`, or ''."""
    bad = None if text.isprintable() else re.search(_UNWRITABLE, text)
    return f"U+{ord(bad[0]):04X}" if bad else ""


def text_problem(name: str, text: str, most: int) -> str | None:
    """Why a text can't be sent, as a sentence for the rep that uses `name`, or None."""
    if bad := unwritable(text):
        return translate(
            "webex.texts", "{0} contains a character that can't be sent ({1}). Remove it."
        ).format(name, bad)
    if len(text) > most:
        return translate("webex.texts", _TOO_LONG, "", len(text)).format(name, most)
    return None


def session_type_in(text: str) -> int | None:
    """The session type in a text with the digits 0 to 9; None for anything else."""
    if not re.fullmatch(r"-1|[0-9]{1,10}", text):
        return None
    number = int(text)
    return number if number in SESSION_TYPES else None
