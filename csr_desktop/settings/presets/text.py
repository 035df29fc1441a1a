"""The text of presets.toml in parts, so that each preset moves with the comment above it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AbstractTable

from csr_desktop.settings.toml.file import Wrong
from csr_desktop.system.i18n import translate

Values = Mapping[str, object]
"""Keys of a preset and their values; None takes the key away."""

_HEADER = re.compile(r"[ \t]*\[\[[ \t]*presets[ \t]*\]\]")


class PresetsText:
    """What stands before the first [[presets]], and the text of each.

    Raises Wrong where the file is written in another way. Nothing is lost that `checked` gives.
    """

    def __init__(self, text: str, tables: Mapping[str, Any]) -> None:
        self._tables = deepcopy(dict(tables))
        self._entries: list[Any] = self._tables.pop("presets", [])
        lines = re.findall(r"[^\n]*\n|[^\n]+", text)  # a comment may hold other line breaks
        starts = _starts(lines)
        if not isinstance(self._entries, list) or len(starts) != len(self._entries):
            raise _by_hand()
        ends = [*starts, len(lines)][1:]
        self._head = "".join(lines[: starts[0] if starts else len(lines)])
        self._parts = ["".join(lines[start:end]) for start, end in zip(starts, ends, strict=True)]

    def append(self, values: Values) -> None:
        """One more preset, behind the others."""
        self._entries.append({})
        self._parts.append("\n[[presets]]\n" if self._head or self._parts else "[[presets]]\n")
        self.change(len(self._parts) - 1, values)

    def change(self, index: int, values: Values) -> None:
        """Set or take away some keys of a preset."""
        try:
            document = tomlkit.parse(self._parts[index])
            table: Any = document["presets"][0]
            for key, value in values.items():
                _set(table, key, value)
                _set(self._entries[index], key, value)
            self._parts[index] = tomlkit.dumps(document)
        except (TOMLKitError, LookupError, TypeError, ValueError):
            raise _by_hand() from None

    def reorder(self, indexes: Sequence[int], wanted: Sequence[int]) -> None:
        """Put the presets `wanted` at these indexes, in this order; the indexes left over go."""
        order = list(range(len(self._parts)))
        for index, preset in zip(indexes, wanted, strict=False):
            order[index] = preset
        gone = set(indexes[len(wanted) :])
        order = [preset for index, preset in enumerate(order) if index not in gone]
        self._parts = [_ended(self._parts[preset]) for preset in order]
        self._entries = [self._entries[preset] for preset in order]

    def checked(self) -> str:
        """The whole text, read once more: what it says is what it should. Raises Wrong."""
        text = "".join(_ended(part) for part in (self._head, *self._parts))
        try:
            tables = tomllib.loads(text)
        except (ValueError, RecursionError):
            raise _by_hand() from None
        if (tables.pop("presets", []), tables) != (self._entries, self._tables):
            raise _by_hand()
        return text


def _starts(lines: Sequence[str]) -> list[int]:
    """Where each preset begins: at its header, or at the comment right above it."""
    starts = []
    for number, line in enumerate(lines):
        if _HEADER.match(line):
            start = number
            while start and lines[start - 1].lstrip().startswith("#"):
                start -= 1
            starts.append(start)
    return starts


def _set(table: Any, key: str, value: object) -> None:
    if value is None:
        table.pop(key, None)
    elif isinstance(value, Mapping) and isinstance(table, AbstractTable):
        inline = tomlkit.inline_table()
        inline.update(value)
        table[key] = inline
    else:
        table[key] = value


def _ended(part: str) -> str:
    return part if not part or part.endswith("\n") else f"{part}\n"


def _by_hand() -> Wrong:
    sentence = translate(
        "settings.presets.text",
        "presets.toml can't be changed here: write each preset as [[presets]] first.",
    )
    return Wrong("presets", sentence)
