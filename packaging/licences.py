"""The licences of everything that the package holds: a file that lists them, and their texts."""

from __future__ import annotations

import gzip
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution
from pathlib import Path

from inside import IN_PYTHON, Part, inside
from project import LINUX
from shipped import Shipped, debian_package, normal

_TEXTS = ("licen", "copying", "notice", "authors")
_STATED = ("License-Expression", "License")
_QT = {"pyside6-essentials", "shiboken6"}  # their text is Debian's, and ours on how to replace them


def write_licences(documents: Path, parts: Shipped) -> None:
    """Write `copyright` and the folder `licences` into the package's folder of documents."""
    texts = documents / "licences"
    texts.mkdir(parents=True)
    lines = [*_libraries(parts, texts), *_system(parts, texts)]
    for own in sorted((LINUX / "licences").iterdir()):
        shutil.copyfile(own, texts / own.name)
    head = (LINUX / "copyright").read_text("utf-8")
    (documents / "copyright").write_text(head + "\n".join(lines) + "\n", "utf-8")


def _libraries(parts: Shipped, texts: Path) -> Iterator[str]:
    for each in parts.distributions:
        name = normal(each.name)
        found = "" if name in _QT else "\n".join(_texts_of(each))
        if not found and name not in _QT:
            raise SystemExit(f"{each.name} brings no text of its licence along")
        if found:
            (texts / f"{name}.txt").write_text(found, "utf-8")
        yield f"  {each.name} {each.version}: {_licence_of(each)}"
        yield from map(_line_of, inside(each))


def _line_of(part: Part) -> str:
    return f"    {part.name} {part.version}".rstrip() + f": {part.licence or 'see its text'}"


def _texts_of(each: Distribution) -> Iterator[str]:
    """The texts in the library's own metadata."""
    for file in sorted(each.files or (), key=str):
        parts = [part.lower() for part in file.parts]
        in_metadata = any(part.endswith(".dist-info") for part in parts)
        if in_metadata and parts[-1].startswith(_TEXTS):
            yield f"{file.name}:\n\n{Path(str(file.locate())).read_text('utf-8')}"


def _licence_of(each: Distribution) -> str:
    stated = next((each.metadata[key] for key in _STATED if key in each.metadata), "")
    named = [
        line.rpartition(" :: ")[2]
        for line in each.metadata.get_all("Classifier") or ()
        if line.startswith("License :: ")
    ]
    short = " ".join(stated.split())
    return short if 0 < len(short) < 80 else "; ".join(named) or "see its text"


def _system(parts: Shipped, texts: Path) -> Iterator[str]:
    """Python itself, and the libraries of Debian that lie beside it."""
    shutil.copyfile(_python_licence(), texts / "python.txt")
    yield f"  Python {sys.version.split()[0]}: PSF-2.0"
    yield from map(_line_of, IN_PYTHON)
    for package, version in sorted(filter(None, map(debian_package, parts.system_files))):
        if package.startswith("libpython"):
            continue
        text = Path("/usr/share/doc", package, "copyright")
        (texts / f"{package}.txt").write_bytes(_plain(text))
        yield f"  {package} {version}, as Debian built it"


def _python_licence() -> Path:
    own = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    debian = Path("/usr/share/doc", f"python3.{sys.version_info.minor}", "copyright")
    return next(path for path in (own, debian) if path.is_file())


def _plain(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else gzip.decompress(Path(f"{path}.gz").read_bytes())
