"""Builds the program's folder with PyInstaller."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import shiboken6
from project import BUILD, NAME, ROOT, run

_SUPPORT = "files.dir"  # shiboken6 looks for this name in its own folder


def freeze(into: str = "pyinstaller") -> Path:
    """The folder with the program and everything it includes; `into`: a folder in build/."""
    made = BUILD / into
    _unpack_support(BUILD / "support" / _SUPPORT)
    tool = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places: list[str | Path] = ["--distpath", made / "dist", "--workpath", made / "work"]
    # Modules are read one by one at each start: without compression, 11 ms sooner.
    run(
        [*tool, *places, ROOT / "packaging" / "pyinstaller" / "csr-desktop.spec"],
        PYINSTALLER_ZLIB_COMPRESSION_LEVEL="0",
    )
    return made / "dist" / NAME


def _unpack_support(place: Path) -> None:
    """Unpack and compile the sources in PySide6, which would otherwise be compiled at each start.

    The .spec adds them to the program's folder, next to shiboken6.
    """
    shutil.rmtree(place, ignore_errors=True)
    run([sys.executable, "-c", "import PySide6.QtCore"], SBK_EMBED="0")
    unpacked = Path(str(shiboken6.__file__)).parent / _SUPPORT
    shutil.copytree(unpacked, place, ignore=shutil.ignore_patterns("__pycache__"))
    # The files never change, so they need no checks.
    how: list[str | Path] = [
        "-q",
        "--invalidation-mode",
        "unchecked-hash",
        "-s",
        place.parent,
        "-p",
        "shiboken6",
    ]
    run([sys.executable, "-m", "compileall", *how, place])
