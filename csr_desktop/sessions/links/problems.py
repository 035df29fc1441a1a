"""What can be wrong with a csr-desktop:// link."""

from __future__ import annotations

from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate

NO_VALUE = QT_TRANSLATE_NOOP("sessions.links.problems", "{0} in the link has no value.")
NOT_KNOWN = QT_TRANSLATE_NOOP("sessions.links.problems", "Unknown link parameter: {0}.")
TWICE = QT_TRANSLATE_NOOP("sessions.links.problems", "The link contains {0} more than once.")
NO_TEXT = QT_TRANSLATE_NOOP("sessions.links.problems", "The link isn't valid UTF-8.")
LONGER = QT_TRANSLATE_NOOP("sessions.links.problems", "The link is longer than 8 KiB.")
CONTROL_CHARACTER = QT_TRANSLATE_NOOP(
    "sessions.links.problems", "The link contains a control character."
)
BEGINNING = QT_TRANSLATE_NOOP("sessions.links.problems", "The link doesn't start with {0}.")
NUMBER_SIGN = QT_TRANSLATE_NOOP(
    "sessions.links.problems", "The link contains a #. In a value, write it as %23."
)
ACTION = QT_TRANSLATE_NOOP(
    "sessions.links.problems", "Unknown link action: {0}. Only “new” is supported."
)
PERCENT = QT_TRANSLATE_NOOP(
    "sessions.links.problems", "A % in {0} of the link isn't followed by two hexadecimal digits."
)
ENCODING = QT_TRANSLATE_NOOP(
    "sessions.links.problems", "The value of {0} in the link isn't percent-encoded UTF-8."
)
NO_SITE = QT_TRANSLATE_NOOP("sessions.links.problems", "The link doesn't specify a site.")
NO_NUMBER = QT_TRANSLATE_NOOP(
    "sessions.links.problems", "The session type {0} in the link isn't a number."
)
CHARACTER = QT_TRANSLATE_NOOP(
    "sessions.links.problems",
    "{0} in the link contains a character that can't be sent ({1}). Remove it.",
)
LENGTH = QT_TRANSLATE_NOOP(
    "sessions.links.problems",
    "{0} in the link has %n characters, but the site allows {1}. Shorten it.",
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
