"""The lines of tables and keys in a TOML text that tomllib has read."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

_PART = r"(?:[\w\-]+|\"[^\"]*\"|'[^']*')"
_NAME = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_NAME})[ \t]*\]\]?[ \t]*(?:#.*)?$")
_KEY = re.compile(rf"[ \t]*({_NAME})[ \t]*=")
# An unterminated string matches to the end of the text: searching for its end again at each quote
# would take quadratic time.
_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?(?:"{3,5}|\Z)'
    r"|'''.*?(?:'{3,5}|\Z)"
    r'|"(?:\\.|[^"\\\n])*"?'
    r"|'[^'\n]*'?"
    r"|#[^\n]*"
    r"|[\[\]]",
    re.DOTALL,
)


class Header(msgspec.Struct, frozen=True):
    """A table's header. `number` is its line, from 1; `is_entry`: [[name]] and not [name]."""

    number: int
    parts: tuple[str, ...]
    is_entry: bool


def headers(text: str) -> Iterator[Header]:
    """The headers of all tables, in order."""
    for number, line in _lines(text):
        if found := _HEADER.match(line):
            yield Header(number, _parts(found[2]), found[1] == "[[")


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers, except those that begin inside a multi-line value."""
    inside: set[int] = set()
    number, counted, begun, depth = 1, 0, 1, 0
    for token in _TOKEN.finditer(text):
        number += text.count("\n", counted, token.start())
        if depth == 0:
            begun = number
        depth += {"[": 1, "]": -1}.get(token[0], 0)
        number, counted = number + token[0].count("\n"), token.end()
        if depth == 0:
            inside.update(range(begun + 1, number + 1))
    for number, line in enumerate(text.split("\n"), 1):
        if number not in inside:
            yield number, line


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, name))


class Lines:
    """The line of each key of a TOML text; inside an inline table, the line of its outer key."""

    def __init__(self, text: str) -> None:
        self._lines: dict[str, int] = {}
        self._counts: dict[str, int] = {}
        table = ""
        for number, line in _lines(text):
            if found := _HEADER.match(line):
                table = self._table_of(_parts(found[2]), is_entry=found[1] == "[[")
                self._lines[table] = number
                self._note(table.rpartition("[")[0], number)
            elif found := _KEY.match(line):
                path = table
                for part in _parts(found[1]):
                    path = f"{path}.{part}".lstrip(".")
                    self._note(path, number)

    def _note(self, path: str, number: int) -> None:
        self._lines.setdefault(path, number)

    def _table_of(self, parts: tuple[str, ...], *, is_entry: bool) -> str:
        """The path of a header, such as sites[1].tracking_codes[0]."""
        path = ""
        for depth, part in enumerate(parts, 1):
            path = f"{path}.{part}".lstrip(".")
            if depth == len(parts) and is_entry:
                self._counts[path] = self._counts.get(path, -1) + 1
            if path in self._counts:
                path = f"{path}[{self._counts[path]}]"
        return path

    def of(self, path: str) -> int:
        """The line of a key such as `sites[0].timeout`; if unknown, that of its table, or 1."""
        while path:
            if path in self._lines:
                return self._lines[path]
            path = path.rpartition("." if path.rfind(".") > path.rfind("[") else "[")[0]
        return 1
