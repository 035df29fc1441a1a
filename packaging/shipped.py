"""What PyInstaller has put into the folder: which package each file is from."""

from __future__ import annotations

import ast
import re
import subprocess
import sysconfig
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from project import BUILD, NAME, ROOT

WORK = BUILD / "pyinstaller" / "work" / NAME
NOT_LOCKED = {"pyinstaller"}  # its loader starts the program


@dataclass(frozen=True)
class Shipped:
    """The libraries from the package index, and the system's files, sorted by name."""

    distributions: tuple[Distribution, ...]
    system_files: tuple[Path, ...]


def shipped() -> Shipped:
    """The contents of the last build. A library that is not in requirements.txt ends the build."""
    owners = _owners()
    found: dict[str, Distribution] = {}
    system: set[Path] = set()
    for path in _collected():
        if path in owners:
            found[normal(owners[path].name)] = owners[path]
        elif not path.is_relative_to(ROOT) and not path.is_relative_to(_standard_library()):
            system.add(path)
    unknown = sorted(found.keys() - locked_names() - NOT_LOCKED)
    if unknown:
        raise SystemExit(f"collected, but not in requirements.txt: {', '.join(unknown)}")
    return Shipped(tuple(found[name] for name in sorted(found)), tuple(sorted(system)))


def locked_names() -> set[str]:
    """The libraries that requirements.txt locks."""
    lock = (ROOT / "requirements.txt").read_text("utf-8")
    return {normal(name) for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}


def normal(name: str) -> str:
    """A library's name, normalized for comparison."""
    return re.sub(r"[-_.]+", "-", name).lower()


def debian_package(path: Path) -> tuple[str, str] | None:
    """The Debian package that a system file is from, and its version."""
    for name in (path, Path("/usr") / path.relative_to("/")):
        asked = ["dpkg-query", "-S", str(name)]
        answer = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
        if answer:
            package = answer.partition(":")[0]
            show = ["dpkg-query", "-W", "-f", "${Version}", package]
            return package, subprocess.run(show, capture_output=True, text=True, check=True).stdout
    return None


def _owners() -> Mapping[Path, Distribution]:
    return {
        Path(str(each.locate_file(file))).resolve(): each
        for each in distributions()
        for file in each.files or ()
    }


def _collected() -> Iterator[Path]:
    for toc in ("PYZ-00.toc", "COLLECT-00.toc"):
        for _, source, kind in _entries(ast.literal_eval((WORK / toc).read_text("utf-8"))):
            if source and kind not in {"SYMLINK", "OPTION"}:
                yield Path(source).resolve()


def _entries(found: object) -> Iterator[tuple[str, str, str]]:
    """All triples of name, source and kind, at any depth."""
    match found:
        case (str() as name, str() as source, str() as kind):
            yield name, source, kind
        case tuple() | list():
            for each in found:
                yield from _entries(each)
        case _:
            pass


def _standard_library() -> Path:
    return Path(sysconfig.get_path("stdlib")).resolve()
