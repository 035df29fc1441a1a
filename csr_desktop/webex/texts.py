"""The texts of a request: how long they may be, and what can't stand in them."""

from __future__ import annotations

import re

from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate

TRACKING_CODE_NUMBERS = range(1, 11)
TEXT_LENGTH = 4096  # the schema sets no limit; no real name or password comes near
TRACKING_CODE_LENGTH = 128  # characters (code points), common.xsd trackingType

# Controls, halves of characters, and the two that are no characters in XML 1.0.
_UNWRITABLE = "[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"

_TOO_LONG = QT_TRANSLATE_NOOP(
    "webex.texts", "{0} has %n characters; the site takes {1} at most. Shorten it.", "", 1
)


def unwritable(text: str) -> str:
    """The first character of a text that can't stand on the wire, such as `U+0007`, or ''."""
    bad = None if text.isprintable() else re.search(_UNWRITABLE, text)
    return f"U+{ord(bad[0]):04X}" if bad else ""


def text_problem(name: str, text: str, most: int) -> str | None:
    """What is wrong with a text of this name for the wire, as a sentence for the rep, or None."""
    if bad := unwritable(text):
        return translate(
            "webex.texts", "{0} has a character that can't be sent ({1}). Remove it."
        ).format(name, bad)
    if len(text) > most:
        return translate("webex.texts", _TOO_LONG, "", len(text)).format(name, most)
    return None
