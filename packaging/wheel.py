"""Builds the wheel and the sdist, each with its bill of materials inside (see hatch_build.py)."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from project import DIST, NAME, run, version
from sbom import bill_of_libraries


def make_wheel_and_sdist() -> tuple[Path, ...]:
    """The files in dist/: wheel, sdist, and the separate bill of materials."""
    bill = bill_of_libraries()
    build: list[str | Path] = [sys.executable, "-m", "hatchling", "build", "-d", DIST]
    run(build, CSR_DESKTOP_BILL=str(bill))
    alone = DIST / f"{NAME}-{version()}.cdx.json"
    shutil.copyfile(bill, alone)
    stem = f"{NAME.replace('-', '_')}-{version()}"
    return DIST / f"{stem}-py3-none-any.whl", DIST / f"{stem}.tar.gz", alone
