"""Why a request must not be sent. It is put down in English, and shown in the rep's language."""

from __future__ import annotations

from csr_desktop.system.back_translation import retell
from csr_desktop.system.i18n import QT_TRANSLATE_NOOP

NO_SITE = QT_TRANSLATE_NOOP(
    "webex.invalid_request", "The site ID or the site name is missing: add one to the site."
)
SITE_ID = QT_TRANSLATE_NOOP(
    "webex.invalid_request", "The site ID must be digits. A name belongs in the site name."
)
NO_WEB_EX_ID = QT_TRANSLATE_NOOP(
    "webex.invalid_request", "The WebEx ID is missing: add it to the site."
)
NO_PASSWORD = QT_TRANSLATE_NOOP("webex.invalid_request", "The password is missing: type it.")
ELEMENT_CHARACTER = QT_TRANSLATE_NOOP(
    "webex.invalid_request", "The {0} has a character that can't be sent ({1}). Remove it."
)
ELEMENT_LENGTH = QT_TRANSLATE_NOOP(
    "webex.invalid_request",
    "The {0} has %n characters; the site takes {1} at most. Shorten it.",
    "",
    1,
)
SESSION_TYPE = QT_TRANSLATE_NOOP(
    "webex.invalid_request", "The session type must be a whole number."
)
NO_SUCH_CODE = QT_TRANSLATE_NOOP(
    "webex.invalid_request", "There is no tracking code {0}: they go from 1 to 10."
)
CODE_CHARACTER = QT_TRANSLATE_NOOP(
    "webex.invalid_request",
    "Tracking code {0} has a character that can't be sent ({1}). Remove it.",
)
CODE_LENGTH = QT_TRANSLATE_NOOP(
    "webex.invalid_request",
    "Tracking code {0} has %n characters; the site takes {1} at most. Shorten it.",
    "",
    1,
)
_SENTENCES = (
    *(NO_SITE, SITE_ID, NO_WEB_EX_ID, NO_PASSWORD, ELEMENT_CHARACTER, ELEMENT_LENGTH),
    *(SESSION_TYPE, NO_SUCH_CODE, CODE_CHARACTER, CODE_LENGTH),
)


class InvalidRequest(ValueError):
    """The request must not be sent; the text is a sentence in English, for the journal keeps it.

    See `in_the_reps_language`.
    """


def in_the_reps_language(sentence: str) -> str:
    """The text of an InvalidRequest, in the rep's language."""
    return retell("webex.invalid_request", _SENTENCES, sentence)
