"""The Debian packages that the program needs, found by dpkg-shlibdeps in all libraries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from project import BUILD, output_of

_CONTROL = "Source: csr-desktop\n\nPackage: csr-desktop\nArchitecture: any\n"

# Qt loads it on GNOME, which has GTK anyway; elsewhere it is not needed.
_OPTIONAL = ("libqgtk3.so",)


def depends(folder: Path) -> str:
    """The package's Depends field."""
    work = BUILD / "shlibdeps"
    (work / "debian").mkdir(parents=True, exist_ok=True)
    (work / "debian" / "control").write_text(_CONTROL)
    libraries = sorted({path.parent for path in folder.rglob("*.so*")})
    said = output_of(
        [
            *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
            *(f"-l{library}" for library in libraries),
            *(f"-e{path}" for path in programs(folder) if path.name not in _OPTIONAL),
        ],
        cwd=work,
    )
    found = re.search(r"^shlibs:Depends=(.+)$", said, re.MULTILINE)
    if found is None:
        raise SystemExit("dpkg-shlibdeps found no package that the program needs")
    return found[1]


def programs(folder: Path) -> list[Path]:
    """Every file that the dynamic loader reads: programs and libraries."""
    return sorted(path for path in _files(folder) if _is_elf(path))


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
