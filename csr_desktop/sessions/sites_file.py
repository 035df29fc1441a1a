"""sites.toml: read with mistakes that name file, line and key; written without losing comments."""

from __future__ import annotations

import os
import re
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import tomlkit
from tomlkit.items import AoT

from csr_desktop.sessions.sites import Site, SiteProblem, check_site


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


class SitesFile:
    """The sites in one TOML file. Blocks on the disk: not for the main thread."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
        """The sites that can be used, and every mistake; a missing file is no mistake."""
        try:
            text = self._text()
            tables = tomllib.loads(text)
        except FileNotFoundError:
            return (), ()
        except tomllib.TOMLDecodeError as error:
            return (), (self._syntax_mistake(str(error)),)
        except UnicodeDecodeError:
            return (), (Mistake(self.path, 1, "", "The file is not in UTF-8."),)
        except OSError as error:
            return (), (Mistake(self.path, 1, "", f"It can't be read: {error.strerror}."),)
        return self._sites_of(tables, _Lines(text))

    def add(self, site: Site) -> None:
        """Append a site. Raises SiteProblem or OSError; then the file is as it was."""
        check_site(site)
        sites, mistakes = self.load()
        if mistakes:
            raise SiteProblem("name", f"{mistakes[0]} Correct it first: nothing was changed.")
        if site.name in [other.name for other in sites]:
            raise SiteProblem("name", "There is a site of this name already.")
        text = self._text() if self.path.exists() else ""
        if text and not text.endswith("\n"):  # tomlkit would go on in the last line
            text += "\n"
        document = tomlkit.parse(text)
        listed = document.setdefault("sites", tomlkit.aot())
        if not isinstance(listed, AoT):
            raise SiteProblem("name", "Write each site as [[sites]] first, not as sites = [...].")
        listed.append(_table_of(site))
        _write_whole(self.path, tomlkit.dumps(document))

    faults: tuple[tuple[str, str], ...] = ()

    def choose_fault(self, name: str) -> Site | None:
        """Real sites fail by themselves."""
        raise ValueError(name)

    def close(self) -> None:
        """Nothing is held open."""

    def _text(self) -> str:
        # Some editors on Windows put a byte order mark before UTF-8.
        return self.path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")

    def _sites_of(
        self, tables: dict[str, Any], lines: _Lines
    ) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
        sites: list[Site] = []
        mistakes = [
            Mistake(self.path, lines.of(key), key, "This key is not known.")
            for key in tables
            if key != "sites"
        ]
        entries = tables.get("sites", [])
        if not isinstance(entries, list):
            return (), (Mistake(self.path, lines.of("sites"), "sites", "Expected [[sites]]."),)
        for number, entry in enumerate(entries):
            try:
                site = _site_of(entry)
                if site.name in [other.name for other in sites]:
                    raise SiteProblem("name", f"There are two sites of the name {site.name!r}.")
                sites.append(site)
            except SiteProblem as problem:
                line = lines.of(f"sites[{number}].{problem.key}")
                mistakes.append(Mistake(self.path, line, problem.key, problem.sentence))
        return tuple(sites), tuple(mistakes)

    def _syntax_mistake(self, error: str) -> Mistake:
        found = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)", error)
        sentence = error[: found.start()] if found else error
        if found and found[1]:
            return Mistake(self.path, int(found[1]), "", f"{sentence}.")
        return Mistake(self.path, 1, "", f"{sentence}, up to the file's end.")


def _site_of(entry: object) -> Site:
    try:
        site = msgspec.convert(entry, Site)
    except msgspec.ValidationError as error:
        raise _problem_of(str(error)) from None
    check_site(site)
    return site


_KINDS = {"str": "a text in quotes", "int": "a whole number", "float": "a number"}
_KINDS |= {"bool": "true or false", "array": "a list [...]", "object": "a table"}


def _problem_of(error: str) -> SiteProblem:
    """msgspec's message as key and sentence."""
    message, _, path = error.partition(" - at `$")
    key = path.strip("`").lstrip(".")
    if named := re.search(r"(missing required|contains unknown) field `([^`]+)`", message):
        key = f"{key}.{named[2]}".lstrip(".")
        unknown = named[1] == "contains unknown"
        return SiteProblem(key, "This key is not known." if unknown else "This key is missing.")
    if wrong := re.fullmatch(r"Expected `([^`]+)`, got `([^`]+)`", message):
        expected, got = (_KINDS.get(kind, kind) for kind in wrong.groups())
        return SiteProblem(key, f"Expected {expected}, found {got}.")
    return SiteProblem(key, f"{message.replace('`', '')}.")


class _Lines:
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
        while path:
            if path in self._lines:
                return self._lines[path]
            path = path.rpartition("." if path.rfind(".") > path.rfind("[") else "[")[0]
        return 1


def _table_of(site: Site) -> Any:
    default = Site(name="", url="")
    table = tomlkit.table()
    for field in msgspec.structs.fields(Site):
        value = getattr(site, field.name)
        if value != getattr(default, field.name):
            table.add(field.name, msgspec.to_builtins(value))
    return table


def _write_whole(path: Path, text: str) -> None:
    """Replace a file at one stroke, readable by its owner alone: whole before, whole after."""
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
