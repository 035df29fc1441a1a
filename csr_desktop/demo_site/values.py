"""Reads texts of a request as the schema's types. All raise RefusedError for invalid ones."""

import re
from collections.abc import Collection

from csr_desktop.demo_site.elements import Fields
from csr_desktop.demo_site.refusals import Cause, RefusedError


def boolean(path: str, fields: Fields) -> bool:
    """Read an xsd:boolean; missing: false."""
    text = fields.get(path, "false").strip()
    if text not in {"true", "false", "1", "0"}:
        raise RefusedError(Cause.SCHEMA, f"{path} is not a boolean", text)
    return text in {"true", "1"}


def integer(path: str, fields: Fields) -> int | None:
    """Read a whole number; None if it is missing or empty."""
    text = fields.get(path, "").strip()
    if not text:
        return None
    if not re.fullmatch(r"[+-]?[0-9]{1,19}", text):
        raise RefusedError(Cause.SCHEMA, f"{path} is not an integer", text)
    return int(text)


def counted(path: str, fields: Fields, default: int) -> int:
    """Read a number from 1 on: where a list begins, or how many entries are requested."""
    number = integer(path, fields)
    if number is None:
        return default
    if number < 1:
        raise RefusedError(Cause.LIST_CONTROL, path, str(number))
    return number


def choice(path: str, text: str, allowed: Collection[str]) -> str:
    """Read one of the words that the schema enumerates."""
    word = text.strip()
    if word not in allowed:
        raise RefusedError(Cause.SCHEMA, f"{path} is none of {', '.join(allowed)}", word)
    return word
