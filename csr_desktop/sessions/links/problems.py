"""What can be wrong with a csr-desktop:// link."""

from __future__ import annotations

from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate

NO_VALUE = QT_TRANSLATE_NOOP("sessions.links.problems", "{0} in the link has no value.")
NOT_KNOWN = QT_TRANSLATE_NOOP("sessions.links.problems", "The link's parameter {0} is not known.")
TWICE = QT_TRANSLATE_NOOP("sessions.links.problems", "The link's parameter {0} stands there twice.")
NO_TEXT = QT_TRANSLATE_NOOP("sessions.links.problems", "The link is not a text in UTF-8.")
LONGER = QT_TRANSLATE_NOOP("sessions.links.problems", "The link is longer than 8 KiB.")
CONTROL_CHARACTER = QT_TRANSLATE_NOOP(
    "sessions.links.problems", "The link holds a control character."
)
BEGINNING = QT_TRANSLATE_NOOP("sessions.links.problems", "The link does not begin with {0}.")
NUMBER_SIGN = QT_TRANSLATE_NOOP(
    "sessions.links.problems", "The link holds a #; in a value it is written %23."
)
ACTION = QT_TRANSLATE_NOOP("sessions.links.problems", "The link asks for {0}. Only “new” is known.")
PERCENT = QT_TRANSLATE_NOOP(
    "sessions.links.problems", "A % in the link's {0} is not followed by two hexadecimal digits."
)
ENCODING = QT_TRANSLATE_NOOP(
    "sessions.links.problems", "The link's {0} is not percent-encoded UTF-8."
)
NO_SITE = QT_TRANSLATE_NOOP("sessions.links.problems", "The link names no site.")
NO_NUMBER = QT_TRANSLATE_NOOP(
    "sessions.links.problems", "The link's session type {0} is not a number."
)
CHARACTER = QT_TRANSLATE_NOOP(
    "sessions.links.problems", "The link's {0} has a character that can't be sent ({1}). Remove it."
)
LENGTH = QT_TRANSLATE_NOOP(
    "sessions.links.problems",
    "The link's {0} has %n characters; the site takes {1} at most. Shorten it.",
    "",
    1,
)


class LinkProblem(ValueError):
    """The link can't be used. The text is a sentence that says why."""

    def __init__(self, source: str, *values: object, number: int = -1) -> None:
        """`source` is one of this module's texts; `values` and `number` fill it in."""
        super().__init__(translate("sessions.links.problems", source, "", number).format(*values))

    @property
    def sentence(self) -> str:
        """What is wrong, for the rep."""
        return str(self)
