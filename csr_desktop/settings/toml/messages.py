"""Turns messages of tomllib and msgspec into sentences for the author of a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate

_KINDS = {
    "str": QT_TRANSLATE_NOOP("settings.toml.messages", "a quoted string"),
    "int": QT_TRANSLATE_NOOP("settings.toml.messages", "a whole number"),
    "float": QT_TRANSLATE_NOOP("settings.toml.messages", "a number"),
    "bool": QT_TRANSLATE_NOOP("settings.toml.messages", "true or false"),
    "array": QT_TRANSLATE_NOOP("settings.toml.messages", "a list [...]"),
    "object": QT_TRANSLATE_NOOP("settings.toml.messages", "a table"),
    "datetime": QT_TRANSLATE_NOOP("settings.toml.messages", "a date with a time"),
    "date": QT_TRANSLATE_NOOP("settings.toml.messages", "a date"),
    "time": QT_TRANSLATE_NOOP("settings.toml.messages", "a time"),
}
_LIMITS = {
    ("int", ">="): QT_TRANSLATE_NOOP(
        "settings.toml.messages", "Expected a whole number of at least {0}."
    ),
    ("int", "<="): QT_TRANSLATE_NOOP(
        "settings.toml.messages", "Expected a whole number of at most {0}."
    ),
    ("float", ">="): QT_TRANSLATE_NOOP(
        "settings.toml.messages", "Expected a number of at least {0}."
    ),
    ("float", "<="): QT_TRANSLATE_NOOP(
        "settings.toml.messages", "Expected a number of at most {0}."
    ),
}

_LENGTH = QT_TRANSLATE_NOOP(
    "settings.toml.messages", "Expected a string of at most %n characters.", "", 1
)


def syntax_mistake(error: str) -> tuple[int, str]:
    """tomllib's message as a line number and its own words, which are English."""
    found = re.search(r" \(at line (\d+), column \d+\)", error)
    return (int(found[1]), f"{error[: found.start()]}.") if found else (1, f"{error}.")


def value_mistake(error: str, known: Callable[[str], Sequence[str]]) -> tuple[str, str]:
    """msgspec's message as the key that is wrong and a sentence.

    `known` returns the keys of the table at a path such as `tracking_codes[0]`.
    """
    message, _, path = error.partition(" - at `$")
    key = path.strip("`").lstrip(".")
    if named := re.search(r"(missing required|contains unknown) field `([^`]+)`", message):
        is_unknown = named[1] == "contains unknown"
        sentence = unknown_key(named[2], known(key)) if is_unknown else _missing()
        return f"{key}.{named[2]}".lstrip("."), sentence
    return key, _of_value(message)


def _of_value(message: str) -> str:
    if wrong := re.fullmatch(r"Expected `([^`]+)`, got `([^`]+)`", message):
        expected, got = map(_kind, wrong.groups())
        return translate("settings.toml.messages", "Expected {0}, found {1}.").format(expected, got)
    if limit := re.fullmatch(r"Expected `(int|float)` (>=|<=) (\S+)", message):
        number = limit[3].removesuffix(".0")
        return translate("settings.toml.messages", _LIMITS[limit[1], limit[2]]).format(number)
    if limit := re.fullmatch(r"Expected `str` of length <= (\d+)", message):
        most = int(limit[1])
        return translate("settings.toml.messages", _LENGTH, "", most)
    if enum := re.fullmatch(r"Invalid enum value (.+)", message, re.DOTALL):
        return translate("settings.toml.messages", "Invalid value {0}.").format(
            enum[1].replace("`", "")
        )
    return f"{message.replace('`', '')}."


def _kind(name: str) -> str:
    return translate("settings.toml.messages", _KINDS[name]) if name in _KINDS else name


def unknown_key(key: str = "", known: Sequence[str] = ()) -> str:
    """The sentence about an unknown key, with the known key most similar to it."""
    from difflib import get_close_matches  # only a mistake needs it

    if nearest := get_close_matches(key, known, 1):
        return translate("settings.toml.messages", "Unknown key. Did you mean {0}?").format(
            nearest[0]
        )
    return translate("settings.toml.messages", "Unknown key.")


def _missing() -> str:
    return translate("settings.toml.messages", "Missing key.")
