"""TOML files that users edit: mistakes name file, line and key, and writing is atomic."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, get_args

import msgspec

from csr_desktop.settings.toml.messages import syntax_mistake, value_mistake
from csr_desktop.settings.toml.positions import Lines
from csr_desktop.system.atomic_file import replacing
from csr_desktop.system.i18n import translate

T = TypeVar("T")
SCHEMA = 1
"""The schema of the files that this version writes."""
LONGEST = 1024 * 1024
"""The maximum size of a file in bytes, more than anyone writes by hand."""


@dataclass(frozen=True)
class SourceLocation:
    """A line of a file."""

    file: Path
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class Mistake:
    """Something in a file that can't be used: its location, and what was expected."""

    file: Path
    line: int
    key: str
    sentence: str

    def __str__(self) -> str:
        name, line = self.file.name, self.line
        if not self.key:
            return translate("settings.toml.file", "{0}, line {1}: {2}").format(
                name, line, self.sentence
            )
        named = translate("settings.toml.file", "{0}, line {1}, {2}: {3}")
        return named.format(name, line, self.key, self.sentence)


class Wrong(ValueError):
    """A value can't be used: the key that is wrong, and a sentence."""

    def __init__(self, key: str, sentence: str) -> None:
        super().__init__(sentence)
        self.key = key
        self.sentence = sentence


@dataclass(frozen=True)
class Toml:
    """The contents of a file, and the line of each key."""

    path: Path
    tables: dict[str, Any]
    lines: Lines
    text: str = ""

    @property
    def is_newer(self) -> bool:
        """Whether a newer version of the program wrote it: then unknown keys are no mistakes."""
        schema = self.tables.get("schema", SCHEMA)
        return type(schema) is int and schema > SCHEMA

    def location(self, key: str, within: str = "") -> SourceLocation:
        """The location of a key; `within` is its table, such as `sites[0]`."""
        return SourceLocation(self.path, self.lines.of(f"{within}.{key}".strip(".")))

    def mistake(self, key: str, sentence: str, within: str = "") -> Mistake:
        """A mistake at a key; `within` is its table, such as `sites[0]`."""
        return Mistake(self.path, self.location(key, within).line, key, sentence)


def read_toml(path: Path) -> Toml | Mistake:
    """The contents of a file; a missing one is empty. Blocks on the disk."""
    try:
        if path.stat().st_size > LONGEST:
            return Mistake(
                path, 1, "", translate("settings.toml.file", "The file is longer than 1 MiB.")
            )
        text = text_of(path)
    except FileNotFoundError:
        return Toml(path, {}, Lines(""))
    except UnicodeDecodeError:
        return Mistake(path, 1, "", translate("settings.toml.file", "The file isn't valid UTF-8."))
    except OSError as error:
        sentence = translate("settings.toml.file", "Couldn't read it: {0}.").format(error.strerror)
        return Mistake(path, 1, "", sentence)
    return parse_toml(path, text)


def parse_toml(path: Path, text: str) -> Toml | Mistake:
    """The contents of a text of this file."""
    import tomllib  # not on the start path of a window that has no such file

    try:
        return Toml(path, tomllib.loads(text), Lines(text), text)
    except tomllib.TOMLDecodeError as error:
        line, sentence = syntax_mistake(str(error))
        return Mistake(path, line, "", sentence)
    except RecursionError:
        return Mistake(
            path,
            1,
            "",
            translate("settings.toml.file", "Lists or tables are nested too deeply."),
        )
    except ValueError:  # tomllib passes on what int() raises for thousands of digits
        return Mistake(
            path, 1, "", translate("settings.toml.file", "A number has too many digits.")
        )


def schema_mistake(toml: Toml) -> Mistake | None:
    """What is wrong with a file's `schema`, the version of its format; a missing one is no mistake.

    A file with a newer schema is read as far as it is known: see `Toml.is_newer`.
    """
    schema = toml.tables.get("schema", SCHEMA)
    if type(schema) is not int or schema < 1:
        return toml.mistake(
            "schema", translate("settings.toml.file", "Expected a whole number, such as 1.")
        )
    if schema > SCHEMA:
        return toml.mistake(
            "schema",
            translate(
                "settings.toml.file",
                "This file was written by a newer version of CSR Desktop (schema {0}; "
                "this version supports {1}). Unknown settings are ignored and left as "
                "they are.",
            ).format(schema, SCHEMA),
        )
    return None


def text_of(path: Path) -> str:
    """A file's text with uniform line breaks. Raises OSError and UnicodeDecodeError."""
    # Some editors on Windows put a byte order mark before UTF-8.
    return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")


def is_same(one: object, other: object) -> bool:
    """Whether two TOML values are the same; 1 is not true, and nan equals nan."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(is_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    return type(one) is type(other) and repr(one) == repr(other)


def convert(
    entry: object, kind: type[T], dec_hook: Callable[[type[Any], Any], Any] | None = None
) -> T:
    """A table as a msgspec type. Raises Wrong."""
    try:
        return msgspec.convert(entry, kind, dec_hook=dec_hook)
    except msgspec.ValidationError as error:
        raise Wrong(*value_mistake(str(error), partial(_keys_at, kind))) from None


def _keys_at(kind: Any, path: str) -> tuple[str, ...]:
    """The keys of the table at a path such as `tracking_codes[0]` within a struct."""
    for name in re.findall("[a-z_]+", path):
        kind = _struct_in({f.name: f.type for f in msgspec.structs.fields(kind)}[name])
    return tuple(kind.__struct_fields__)


def _struct_in(kind: Any) -> Any:
    """The struct in a type such as Annotated[tuple[Struct, ...], Meta]."""
    while not hasattr(kind, "__struct_fields__"):
        kind = get_args(kind)[0]
    return kind


def write_whole(path: Path, text: str, before: str | None = None) -> None:
    """Replace a file atomically, readable by its owner only.

    `before` is its text as it was read. Its byte order mark and its line ends are kept. Raises
    OSError, also if the file has been changed since.
    """
    path = path.resolve()  # keep a symbolic link
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    check = None if before is None else partial(_require, path, before)
    was = path.read_bytes() if path.exists() else os.linesep.encode()
    with replacing(path, newline="", check=check) as file:
        file.write(_as_it_was_written(text, was.decode(errors="replace")))


def _as_it_was_written(text: str, was: str) -> str:
    """A text with the byte order mark and the line ends of an earlier one."""
    mark = "\ufeff" if was.startswith("\ufeff") else ""
    of_windows, ends = was.count("\r\n"), was.count("\n")
    if of_windows in (0, ends):
        return mark + (text.replace("\n", "\r\n") if of_windows else text)
    from difflib import SequenceMatcher  # only files with mixed line ends need it

    old, new = was.removeprefix(mark).split("\n")[:-1], text.split("\n")
    usual = "\r" if of_windows * 2 > ends else ""
    returns = [usual] * (len(new) - 1)
    lines = SequenceMatcher(
        None, [line.removesuffix("\r") for line in old], new[:-1], autojunk=False
    )
    for first, second, length in lines.get_matching_blocks():
        for n in range(length):
            returns[second + n] = "\r" if old[first + n].endswith("\r") else ""
    return mark + "\n".join(map("".join, zip(new, [*returns, ""], strict=True)))


def _require(path: Path, text: str) -> None:
    """Raise OSError if a file has another text; a missing file has an empty one."""
    now = text_of(path) if path.exists() else ""
    if now != text:
        what = translate("settings.toml.file", "The file was changed in the meantime. Try again")
        raise OSError(errno.EAGAIN, what)
