"""Builds the packages into dist/: `build.py deb`, or `build.py packages` for everything.

Run by the Makefile, in an environment with what requirements-packaging.txt locks.
"""

from __future__ import annotations

import argparse
import os
import subprocess
from pathlib import Path

from audit import audit
from deb import make_deb
from freeze import freeze
from project import epoch
from ready import require_ready
from sbom import bill_of_folder
from shipped import shipped
from sums import write_sums
from wheel import make_wheel_and_sdist


def main() -> None:
    """Run the command line's target."""
    parser = argparse.ArgumentParser(description="Build the packages into dist/.")
    parser.add_argument("what", choices=("deb", "packages", "folder"))
    parser.add_argument("--into", default="pyinstaller", help="where in build/ `folder` is made")
    asked = parser.parse_args()
    os.umask(0o022)
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch())
    try:
        if asked.what == "folder":
            freeze(asked.into)
        else:
            {"deb": _deb, "packages": _packages}[asked.what]()
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"{error.cmd[0]} failed; its output is above") from None


def _deb() -> Path:
    require_ready()
    frozen = freeze()
    parts = shipped()
    return make_deb(frozen, parts, bill_of_folder(parts))


def _packages() -> None:
    made = [_deb(), *make_wheel_and_sdist()]
    write_sums(made)
    audit()


if __name__ == "__main__":
    main()
