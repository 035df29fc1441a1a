"""Writes build/flatpak/: the manifest and everything that flatpak-builder reads.

Flatpak requires an address for each library. No file in this repository contains any, so pip is
asked at each build where the files are that requirements.txt names by their hashes.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from csr_desktop import __version__  # noqa: E402  scripts are in another folder than the program

MANIFEST = ROOT / "packaging" / "flatpak" / "io.github.csr_desktop.CSRDesktop.json"
LINUX = ROOT / "packaging" / "linux"
APP_ID = MANIFEST.stem
PYTHON = "3.13"  # of org.freedesktop.Platform 25.08
GLIBC = 41  # its glibc is 2.42: wheels for any older one run
ARCHITECTURES = ("x86_64", "aarch64")
Source = dict[str, Any]


def wanted(lock: str, architecture: str) -> Iterator[str]:
    """The lines of a lock that apply to the runtime, with their hashes and without conditions."""
    environment = {
        "implementation_name": "cpython",
        "platform_machine": architecture,
        "platform_python_implementation": "CPython",
        "platform_system": "Linux",
        "python_full_version": f"{PYTHON}.0",
        "python_version": PYTHON,
        "sys_platform": "linux",
    }
    for line in lock.replace("\\\n", " ").splitlines():
        text, *hashes = line.split(" --hash=")
        if not text.strip() or text.startswith("#"):
            continue
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate(environment):
            pinned = f"{requirement.name}{requirement.specifier}"
            yield " --hash=".join([pinned, *(given.strip() for given in hashes)])


def platforms(architecture: str) -> list[str]:
    """Every kind of wheel for Linux that the runtime can load."""
    names = [f"manylinux_2_{minor}" for minor in range(GLIBC, 4, -1)]
    return [f"{name}_{architecture}" for name in (*names, "manylinux2014", "manylinux1")]


def found_by_pip(lines: list[str], architecture: str) -> list[Source]:
    """Where pip finds each line's wheel. It downloads no more than necessary."""
    with tempfile.TemporaryDirectory() as folder:
        lock, report = Path(folder, "lock.txt"), Path(folder, "report.json")
        lock.write_text("\n".join(lines), "utf-8")
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--no-deps"]
        command += ["--ignore-installed", "--only-binary=:all:", "--require-hashes"]
        command += ["--python-version", PYTHON, "--implementation", "cp", "--target", folder]
        command += [f"--platform={name}" for name in platforms(architecture)]
        command += ["--report", str(report), "-r", str(lock)]
        subprocess.run(command, check=True)
        found = json.loads(report.read_text("utf-8"))["install"]
    return [source_of(item["download_info"]) for item in found]


def source_of(download: Any) -> Source:
    """A file for the builder: by its address, or by its path if pip has it on this computer."""
    address, sha256 = download["url"], download["archive_info"]["hashes"]["sha256"]
    if address.startswith("file:"):
        return {"type": "file", "path": unquote(urlsplit(address).path), "sha256": sha256}
    return {"type": "file", "url": address, "sha256": sha256}


def merged(by_architecture: dict[str, list[Source]]) -> list[Source]:
    """Each file once; one that not all architectures use names those that do."""
    takers: dict[str, list[str]] = {}
    sources: dict[str, Source] = {}
    for architecture, found in by_architecture.items():
        for source in found:
            sources[source["sha256"]] = source
            takers.setdefault(source["sha256"], []).append(architecture)
    for key, source in sources.items():
        if len(takers[key]) < len(by_architecture):
            source["only-arches"] = takers[key]
    return list(sources.values())


def own_files(folder: Path) -> list[Source]:
    """The program's wheel, and its desktop files, copied into the folder."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    (template,) = LINUX.glob("*.metainfo.xml")
    (folder / "metainfo.xml").write_text(filled(template.read_text("utf-8")), "utf-8")
    shutil.copy(LINUX / "csr-desktop.desktop", folder)
    shutil.copy(ROOT / "resources" / "icons" / "csr-desktop.svg", folder)
    return [
        {"type": "file", "path": file.name, "sha256": hashlib.sha256(file.read_bytes()).hexdigest()}
        for file in sorted(folder.iterdir())
    ]


def filled(metainfo: str) -> str:
    """The metainfo of this version, with the date of the last commit."""
    git = ["git", "log", "-1", "--format=%cs"]
    day = subprocess.run(git, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()
    # The manifest's rename-icon renames the icon's file, and its name in the desktop entry only.
    named = metainfo.replace('<icon type="stock">csr-desktop<', f'<icon type="stock">{APP_ID}<')
    return named.replace("@VERSION@", __version__).replace("@DATE@", day)


def main(folder: Path) -> None:
    """Create the folder, replacing an old one."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    sources = own_files(folder)
    lock = (ROOT / "requirements.txt").read_text("utf-8")
    sources += merged(
        {name: found_by_pip(list(wanted(lock, name)), name) for name in ARCHITECTURES}
    )
    (folder / "sources.json").write_text(json.dumps(sources, indent=2) + "\n", "utf-8")
    shutil.copy(MANIFEST, folder)
    print(f"{folder.relative_to(ROOT)}: {len(sources)} sources")


if __name__ == "__main__":
    main(ROOT / "build" / "flatpak")
