"""Why a request must not be sent."""

from __future__ import annotations

from enum import StrEnum

from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate
from csr_desktop.system.message import Message, read_message


class Reason(StrEnum):
    """The values are stored in the journal: never rename one."""

    NO_SITE = "no site"
    SITE_ID = "site ID"
    NO_WEB_EX_ID = "no WebEx ID"
    NO_PASSWORD = "no password"  # noqa: S105  a reason
    ELEMENT_CHARACTER = "element: character"
    ELEMENT_LENGTH = "element: length"
    SESSION_TYPE = "session type"
    NO_SUCH_CODE = "no such tracking code"
    CODE_CHARACTER = "tracking code: character"
    CODE_LENGTH = "tracking code: length"


_SENTENCES: dict[str, str] = {
    Reason.NO_SITE: QT_TRANSLATE_NOOP(
        "webex.invalid_request", "The site ID or site name is missing. Add one to the site."
    ),
    Reason.SITE_ID: QT_TRANSLATE_NOOP(
        "webex.invalid_request", "The site ID consists of digits. Enter a name as the site name."
    ),
    Reason.NO_WEB_EX_ID: QT_TRANSLATE_NOOP(
        "webex.invalid_request", "The WebEx ID is missing. Add it to the site."
    ),
    Reason.NO_PASSWORD: QT_TRANSLATE_NOOP(
        "webex.invalid_request", "The password is missing. Enter it."
    ),
    Reason.ELEMENT_CHARACTER: QT_TRANSLATE_NOOP(
        "webex.invalid_request", "The {0} contains a character that can't be sent ({1}). Remove it."
    ),
    Reason.ELEMENT_LENGTH: QT_TRANSLATE_NOOP(
        "webex.invalid_request",
        "The {0} has %n characters, but the site allows {1}. Shorten it.",
        "",
        1,
    ),
    Reason.SESSION_TYPE: QT_TRANSLATE_NOOP(
        "webex.invalid_request", "The session type must be a whole number."
    ),
    Reason.NO_SUCH_CODE: QT_TRANSLATE_NOOP(
        "webex.invalid_request", "Tracking code {0} doesn't exist. Use a number from 1 to 10."
    ),
    Reason.CODE_CHARACTER: QT_TRANSLATE_NOOP(
        "webex.invalid_request",
        "Tracking code {0} contains a character that can't be sent ({1}). Remove it.",
    ),
    Reason.CODE_LENGTH: QT_TRANSLATE_NOOP(
        "webex.invalid_request",
        "Tracking code {0} has %n characters, but the site allows {1}. Shorten it.",
        "",
        1,
    ),
}


class InvalidRequest(ValueError):
    """The request must not be sent. The text is a stored message, see `sentence_of`."""

    def __init__(self, reason: Reason, *values: object, count: int = -1) -> None:
        super().__init__(str(Message(reason, tuple(map(str, values)), count)))


def sentence_of(detail: str) -> str:
    """The sentence for the text of an InvalidRequest; any other text is returned unchanged."""
    message = read_message(detail, _SENTENCES)
    if message is None:
        return detail
    sentence = translate("webex.invalid_request", _SENTENCES[message.code], "", message.count)
    return sentence.format(*message.values)
