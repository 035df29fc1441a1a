"""The [[tables]] of one name in a TOML file, cut out as text, so that comments move with them.

tomlkit alone can't do this: it attaches the comments above a [[table]] to the previous table.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any

from tomlkit.exceptions import TOMLKitError

from csr_desktop.settings.toml.file import SCHEMA, Toml, Wrong, is_same
from csr_desktop.settings.toml.positions import headers
from csr_desktop.system.i18n import translate


class Tables:
    """A file's entries of one name, for editing; `gaps` is the text around and between them.

    An entry owns the comments directly above its header and directly below its last line; comments
    with a blank line around them, and those at the very top, belong to the file. `values` has each
    entry's values. Raises Wrong for a file that has them in another form.
    """

    def __init__(self, toml: Toml, name: str) -> None:
        self._toml, self._name = toml, name
        is_empty = not toml.text.strip()
        self._others = {"schema": SCHEMA} if is_empty else dict(toml.tables)
        listed = self._others.pop(name, None)
        self.values: list[Any] = list(listed) if isinstance(listed, list) else []
        self.entries, self.gaps = cut(f"schema = {SCHEMA}\n" if is_empty else toml.text, name)
        if len(self.entries) != len(self.values) or (listed is not None and not self.entries):
            sentence = translate(
                "settings.toml.tables", "{0} can't be changed here. Write each entry as {1} first."
            )
            raise Wrong("", sentence.format(toml.path.name, f"[[{name}]]"))

    def __str__(self) -> str:
        pairs = zip(self.entries, self.gaps[1:], strict=True)
        return self.gaps[0] + "".join(entry + gap for entry, gap in pairs)

    def add(self, entry: str) -> None:
        """Append an entry."""
        if (end := self.gaps[-1] or (self.entries or [""])[-1]) and not end.endswith("\n\n"):
            self.gaps[-1] += "\n"
        self.entries.append(entry)
        self.values.append(self._said_by(entry))
        self.gaps.append("")

    def replace(
        self, number: int, texts: Iterable[Callable[[], str]], is_right: Callable[[Any], bool]
    ) -> None:
        """Replace an entry with the first of these texts that has the right values."""
        for text in texts:
            with suppress(TOMLKitError, LookupError, TypeError, ValueError):  # Wrong is one of them
                entry = _ended(text())
                values = self._said_by(entry)
                if is_right(values):
                    self.entries[number], self.values[number] = entry, values
                    return
        raise self._harm()

    def remove(self, number: int) -> None:
        """Remove an entry; the file's own comments around it are kept."""
        before, after = self.gaps[number : number + 2]
        if before in ("", "\n") or before.endswith("\n\n"):
            after = after.lstrip("\n")  # one blank line is enough
        if number == len(self.entries) - 1 and not after:
            before = before.rstrip("\n") + "\n" if before.strip() else ""
        self.gaps[number : number + 2] = [before + after]
        del self.entries[number], self.values[number]

    def reorder(self, numbers: Sequence[int]) -> None:
        """Put all entries in this order, each with its own comments."""
        self.entries = [self.entries[number] for number in numbers]
        self.values = [self.values[number] for number in numbers]

    def checked(self) -> str:
        """The complete text, if it has the right values and nothing else. Raises Wrong."""
        text = str(self)
        wanted = {**self._others, self._name: self.values} if self.values else self._others
        with suppress(ValueError, RecursionError):
            if is_same(tomllib.loads(text), wanted):
                return text
        raise self._harm()

    def _said_by(self, entry: str) -> Any:
        tables = tomllib.loads(entry)
        (values,) = tables.pop(self._name)
        if tables:
            raise ValueError("more than one entry")
        return values

    def _harm(self) -> Wrong:
        sentence = translate(
            "settings.toml.tables", "{0} can't be updated automatically. Edit the file manually."
        )
        return Wrong("", sentence.format(self._toml.path.name))


def cut(text: str, name: str) -> tuple[list[str], list[str]]:
    """The entries' texts, and those before, between and after them."""
    lines = [f"{line}\n" for line in text.removesuffix("\n").split("\n")] if text else []
    entries, gaps, done = [], [], 0
    for start, end in _spans(text, lines, name):
        gaps.append("".join(lines[done:start]))
        entries.append("".join(lines[start:end]))
        done = end
    return entries, [*gaps, "".join(lines[done:])]


def _spans(text: str, lines: list[str], name: str) -> Iterator[tuple[int, int]]:
    """The line numbers, from 0, where each entry begins and ends (exclusive)."""
    found = list(headers(text))
    starts = [h.number - 1 for h in found if h.parts == (name,) and h.is_entry]
    others = [h.number - 1 for h in found if h.parts[0] != name]
    above = [*(_above(lines, start) for start in starts), len(lines)]
    for number, start in enumerate(starts):
        following = above[number + 1]
        stops = [other for other in others if start < other < following]
        yield above[number], _end(lines, start, min([following, *stops]))


def _above(lines: list[str], start: int) -> int:
    """The first of the comments directly above a line; not those at the file's very top."""
    first = start
    while first > 0 and _is_comment(lines[first - 1]):
        first -= 1
    return start if first == 0 else first


def _end(lines: list[str], start: int, stop: int) -> int:
    """The line after an entry's last line and the comments directly below it."""
    last = max(n for n in range(start, stop) if lines[n].strip() and not _is_comment(lines[n]))
    end = last + 1
    while end < stop and _is_comment(lines[end]):
        end += 1
    return end


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith("#")


def _ended(text: str) -> str:
    return text if text.endswith("\n") else f"{text}\n"
