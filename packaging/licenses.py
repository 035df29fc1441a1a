"""The licenses of everything in the package: a file that lists them, and their texts.

In the .deb they are among the documents. For Windows and macOS, `licenses.py` writes them, with the
bill of materials, into build/papers, which the .spec adds to the program's folder.
"""

from __future__ import annotations

import gzip
import shutil
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path

from inside import IN_PYTHON, Part, inside
from project import BUILD, LINUX, ROOT, filled
from sbom import bill_of_libraries
from shipped import NOT_LOCKED, Shipped, debian_package, locked_names, normal

_TEXTS = ("licen", "copying", "notice", "authors")
_STATED = ("License-Expression", "License")
_QT = {"pyside6-essentials", "shiboken6"}  # their text is Debian's, and ours on how to replace them


_IN_DEBIAN = {
    "COMMON": "/usr/share/common-licenses",
    "PROGRAM": "/usr/lib/csr-desktop/_internal",
    "SEAL": "Nothing checks or seals them.",
}
_ON_MACOS = {
    "COMMON": "licenses/common",
    "PROGRAM": "Contents/Frameworks",
    "SEAL": "First seal the bundle anew: codesign --force --deep --sign -",
}
_ON_WINDOWS = {**_IN_DEBIAN, "COMMON": "licenses/common", "PROGRAM": "_internal"}


def write_licenses(documents: Path, parts: Shipped, places: Mapping[str, str] = _IN_DEBIAN) -> None:
    """Write `copyright` and the folder `licenses` into the package's documents."""
    texts = documents / "licenses"
    texts.mkdir(parents=True)
    lines = [*_libraries(parts, texts), *_system(parts, texts)]
    for own in sorted((LINUX / "licenses").iterdir()):
        shutil.copyfile(own, texts / own.name)
    head = filled((LINUX / "copyright").read_text("utf-8"), places)
    (documents / "copyright").write_text(head + "\n".join(lines) + "\n", "utf-8")


def write_papers(documents: Path) -> None:
    """The same for a package that is not Debian's: with the texts that Debian has already.

    Lists all locked libraries that are installed here, including ones left out at the end.
    """
    names = locked_names() | NOT_LOCKED
    found = {normal(each.name): each for each in distributions() if normal(each.name) in names}
    parts = Shipped(tuple(found[name] for name in sorted(found)), ())
    shutil.rmtree(documents, ignore_errors=True)
    write_licenses(documents, parts, _ON_MACOS if sys.platform == "darwin" else _ON_WINDOWS)
    shutil.copytree(ROOT / "packaging" / "licenses", documents / "licenses" / "common")


def _libraries(parts: Shipped, texts: Path) -> Iterator[str]:
    for each in parts.distributions:
        name = normal(each.name)
        found = "" if name in _QT else "\n".join(_texts_of(each))
        if not found and name not in _QT:
            raise SystemExit(f"{each.name} doesn't include its license")
        if found:
            (texts / f"{name}.txt").write_text(found, "utf-8")
        yield f"  {each.name} {each.version}: {_license_of(each)}"
        yield from map(_line_of, inside(each))


def _line_of(part: Part) -> str:
    return f"    {part.name} {part.version}".rstrip() + f": {part.license or 'see its text'}"


def _texts_of(each: Distribution) -> Iterator[str]:
    """The texts in the library's own metadata."""
    for file in sorted(each.files or (), key=str):
        parts = [part.lower() for part in file.parts]
        in_metadata = any(part.endswith(".dist-info") for part in parts)
        if in_metadata and parts[-1].startswith(_TEXTS):
            yield f"{file.name}:\n\n{Path(str(file.locate())).read_text('utf-8')}"


def _license_of(each: Distribution) -> str:
    stated = next((each.metadata[key] for key in _STATED if key in each.metadata), "")
    named = [
        line.rpartition(" :: ")[2]
        for line in each.metadata.get_all("Classifier") or ()
        if line.startswith("License :: ")
    ]
    short = " ".join(stated.split())
    return short if 0 < len(short) < 80 else "; ".join(named) or "see its text"


def _system(parts: Shipped, texts: Path) -> Iterator[str]:
    """Python itself, and Debian's libraries in the package."""
    shutil.copyfile(_python_license(), texts / "python.txt")
    yield f"  Python {sys.version.split()[0]}: PSF-2.0"
    yield from map(_line_of, IN_PYTHON)
    for package, version in sorted(filter(None, map(debian_package, parts.system_files))):
        if package.startswith("libpython"):
            continue
        text = Path("/usr/share/doc", package, "copyright")
        (texts / f"{package}.txt").write_bytes(_plain(text))
        yield f"  {package} {version}, as Debian built it"


def _python_license() -> Path:
    folders = (sysconfig.get_path("stdlib"), sys.base_prefix)  # on POSIX, on Windows
    debian = Path("/usr/share/doc", f"python3.{sys.version_info.minor}", "copyright")
    places = (*(Path(folder, "LICENSE.txt") for folder in folders), debian)
    return next(path for path in places if path.is_file())


def _plain(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else gzip.decompress(Path(f"{path}.gz").read_bytes())


if __name__ == "__main__":
    write_papers(BUILD / "papers")
    shutil.copy(bill_of_libraries(), BUILD / "papers")
