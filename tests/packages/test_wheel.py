"""The wheel contains the program and its resources, and runs from where it is unpacked."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from csr_desktop import __version__
from csr_desktop.system.resources import resource

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout and unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_every_resource_is_inside(unpacked: Path) -> None:
    here = {p.relative_to(ROOT / "resources") for p in (ROOT / "resources").rglob("*.*")}
    inside = unpacked / "csr_desktop" / "resources"
    assert {p.relative_to(inside) for p in inside.rglob("*.*")} == here
    assert here


def test_the_unpacked_program_runs_and_finds_them(unpacked: Path) -> None:
    ask = (
        "from csr_desktop.system.resources import resource; import csr_desktop;"
        "print(csr_desktop.__version__, resource('icons/csr-desktop.svg').is_file(),"
        "csr_desktop.__file__)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", ask],
        cwd=unpacked,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        check=True,
    )
    version, found, file = ended.stdout.split()
    assert (version, found) == (__version__, "True")
    assert Path(file).is_relative_to(unpacked)


def test_the_command_is_a_gui_script(unpacked: Path) -> None:
    (entry_points,) = unpacked.glob("*.dist-info/entry_points.txt")
    assert "[gui_scripts]\ncsr-desktop = csr_desktop.__main__:main" in entry_points.read_text()


def test_a_checkout_finds_its_resources() -> None:
    assert resource("icons/csr-desktop.svg") == ROOT / "resources" / "icons" / "csr-desktop.svg"
