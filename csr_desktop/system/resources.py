"""Finds icons and other data in a checkout, a wheel and a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """The path of a file in resources/, such as `icons/csr-desktop.svg`."""
    return _folder() / name


def _folder() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)  # PyInstaller's folder
    if frozen is not None:
        return Path(frozen) / "resources"
    package = Path(__file__).parents[1]
    inside_wheel = package / "resources"
    return inside_wheel if inside_wheel.is_dir() else package.parent / "resources"
