"""Makes the program's folder with PyInstaller."""

from __future__ import annotations

import sys
from pathlib import Path

from project import BUILD, NAME, ROOT, run


def freeze() -> Path:
    """The folder with the program and all that it brings along."""
    made = BUILD / "pyinstaller"
    tool = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", made / "dist", "--workpath", made / "work"]
    run([*tool, *places, ROOT / "packaging" / "pyinstaller" / "csr-desktop.spec"])
    return made / "dist" / NAME
