"""The fields of a JSON answer: missing or invalid ones never raise."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from csr_desktop.webex.secret import Secret

Fields = Mapping[str, object]

_MOST_SECONDS = 10 * 365 * 86400.0
_TOKEN = re.compile(r"[\x21-\x7e]{1,16384}")  # RFC 6749 A.12, without the blank


def fields_in(body: bytes) -> Fields | None:
    """The fields of a JSON object; None if the body is none."""
    try:
        found = msgspec.json.decode(body.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, ValueError, RecursionError):  # ValueError: not UTF-8
        return None
    return found if isinstance(found, dict) else None


def text_in(fields: Fields, name: str) -> str:
    """A text; '' if there is none."""
    text = fields.get(name)
    return text if isinstance(text, str) else ""


def token_in(fields: Fields, name: str) -> Secret | None:
    """A token, code or other opaque text that can be sent back unchanged; None if there is none."""
    text = text_in(fields, name)
    return Secret(text) if _TOKEN.fullmatch(text) else None


def seconds_in(fields: Fields, name: str) -> float | None:
    """A lifetime in seconds, ten years at most; None if there is none.

    Some servers write the number as a text.
    """
    found = fields.get(name)
    if isinstance(found, str) and re.fullmatch("[0-9]{1,12}", found):
        found = float(found)
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        return None
    return float(min(found, _MOST_SECONDS)) if found >= 0 else None  # NaN is not, either
