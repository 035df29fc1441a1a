"""A TOML file that people write: read with mistakes that name file, line and key; written whole."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")
UNKNOWN_KEY = "This key is not known."
LONGEST = 1024 * 1024
"""Bytes of a file; nobody writes more by hand."""


@dataclass(frozen=True)
class Mistake:
    """Something in a file that can't be used: where it stands and what was expected."""

    file: Path
    line: int
    key: str
    sentence: str

    def __str__(self) -> str:
        key = f", {self.key}" if self.key else ""
        return f"{self.file.name}, line {self.line}{key}: {self.sentence}"


class Wrong(ValueError):
    """A value can't be used: the key that is wrong, and a sentence."""

    def __init__(self, key: str, sentence: str) -> None:
        super().__init__(sentence)
        self.key = key
        self.sentence = sentence


@dataclass(frozen=True)
class Toml:
    """What stands in a file, and on which line."""

    path: Path
    tables: dict[str, Any]
    lines: Lines

    def mistake(self, key: str, sentence: str, within: str = "") -> Mistake:
        """A mistake at a key; `within` is the table it stands in, such as `sites[0]`."""
        line = self.lines.of(f"{within}.{key}".strip("."))
        return Mistake(self.path, line, key, sentence)


def read_toml(path: Path) -> Toml | Mistake:
    """What stands in a file; a missing one is empty. Blocks on the disk."""
    import tomllib  # not on the start path of a window that has no such file

    try:
        if path.stat().st_size > LONGEST:
            return Mistake(path, 1, "", "The file is longer than 1 MiB.")
        text = text_of(path)
        return Toml(path, tomllib.loads(text), Lines(text))
    except FileNotFoundError:
        return Toml(path, {}, Lines(""))
    except tomllib.TOMLDecodeError as error:
        return _syntax_mistake(path, str(error))
    except UnicodeDecodeError:
        return Mistake(path, 1, "", "The file is not in UTF-8.")
    except OSError as error:
        return Mistake(path, 1, "", f"It can't be read: {error.strerror}.")
    except (ValueError, RecursionError):  # tomllib lets these through: 5000 digits, 1000 brackets
        return Mistake(path, 1, "", "A number is too long, or lists stand too deep in each other.")


def text_of(path: Path) -> str:
    """A file's text with line breaks of one kind. Raises OSError and UnicodeDecodeError."""
    # Some editors on Windows put a byte order mark before UTF-8.
    return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")


def convert(entry: object, kind: type[T]) -> T:
    """A table as a msgspec type. Raises Wrong."""
    try:
        return msgspec.convert(entry, kind)
    except msgspec.ValidationError as error:
        raise _wrong_of(str(error)) from None


def _syntax_mistake(path: Path, error: str) -> Mistake:
    found = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)", error)
    sentence = error[: found.start()] if found else error
    if found and found[1]:
        return Mistake(path, int(found[1]), "", f"{sentence}.")
    return Mistake(path, 1, "", f"{sentence}, up to the file's end.")


_KINDS = {"str": "a text in quotes", "int": "a whole number", "float": "a number"}
_KINDS |= {"bool": "true or false", "array": "a list [...]", "object": "a table"}


def _wrong_of(error: str) -> Wrong:
    """msgspec's message as key and sentence."""
    message, _, path = error.partition(" - at `$")
    key = path.strip("`").lstrip(".")
    if named := re.search(r"(missing required|contains unknown) field `([^`]+)`", message):
        key = f"{key}.{named[2]}".lstrip(".")
        unknown = named[1] == "contains unknown"
        return Wrong(key, UNKNOWN_KEY if unknown else "This key is missing.")
    if wrong := re.fullmatch(r"Expected `([^`]+)`, got `([^`]+)`", message):
        expected, got = (_KINDS.get(kind, kind) for kind in wrong.groups())
        return Wrong(key, f"Expected {expected}, found {got}.")
    return Wrong(key, f"{message.replace('`', '')}.")


class Lines:
    """Where each key of a TOML text stands; inside an inline table, its outer key's line."""

    def __init__(self, text: str) -> None:
        self._lines: dict[str, int] = {}
        counts: dict[str, int] = {}
        table = ""
        for number, line in enumerate(text.split("\n"), 1):
            if found := re.match(r"\s*\[\[\s*([\w.\-\"' ]+?)\s*\]\]", line):
                table = self._entry_of(found[1], counts)
                self._lines[table] = number
                self._lines.setdefault(table.rpartition("[")[0], number)
            elif found := re.match(r"\s*\[\s*([\w.\-\"' ]+?)\s*\]\s*(#.*)?$", line):
                table = found[1]
                self._lines[table] = number
            elif found := re.match(r"\s*([\w\-]+|\"[^\"]*\"|'[^']*')\s*(\.[^=]*)?=", line):
                key = found[1].strip("\"'")
                self._lines.setdefault(f"{table}.{key}".lstrip("."), number)

    @staticmethod
    def _entry_of(header: str, counts: dict[str, int]) -> str:
        path = ""
        parts = header.split(".")
        for depth, part in enumerate(parts):
            path = f"{path}.{part}".lstrip(".")
            if depth == len(parts) - 1:
                counts[path] = counts.get(path, -1) + 1
            path = f"{path}[{max(counts.get(path, 0), 0)}]"
        return path

    def of(self, path: str) -> int:
        """The line of a key such as `sites[0].timeout`; of what it stands in, or 1, if unknown."""
        while path:
            if path in self._lines:
                return self._lines[path]
            path = path.rpartition("." if path.rfind(".") > path.rfind("[") else "[")[0]
        return 1


def write_whole(path: Path, text: str) -> None:
    """Replace a file at one stroke, readable by its owner alone: whole before, whole after."""
    import tempfile

    path = path.resolve()  # a link stays one
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
