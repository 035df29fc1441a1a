"""The bill of materials (CycloneDX): every shipped library, with version and license."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from inside import IN_PYTHON, Part, all_inside
from project import BUILD, NAME, ROOT, output_of, version
from shipped import Shipped, debian_package, locked_names, normal

Component = dict[str, Any]


def bill_of_libraries() -> Path:
    """For the wheel and the sdist: the libraries that requirements.txt locks, as installed here."""
    return _write("python", _bill(locked_names(), ()))


def bill_of_folder(parts: Shipped) -> Path:
    """For packages that include everything: also Python and the system's libraries."""
    names = {normal(each.name) for each in parts.distributions}
    return _write("package", _bill(names, tuple(_native(parts))))


def _bill(names: set[str], more: tuple[Component, ...]) -> dict[str, Any]:
    tool = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible"]
    about: list[str | Path] = [
        "--pyproject",
        ROOT / "pyproject.toml",
        "--short-PURLs",
        "--sv",
        "1.6",
    ]
    bill: dict[str, Any] = json.loads(output_of([*tool, *about, sys.executable]))
    kept = [each for each in bill["components"] if normal(each["name"]) in names]
    bill["components"] = sorted([*kept, *more], key=lambda each: str(each["bom-ref"]))
    bill["metadata"]["component"]["version"] = version()
    refs = {each["bom-ref"] for each in bill["components"]}
    root = bill["metadata"]["component"]["bom-ref"]
    bill["dependencies"] = [
        {**each, "dependsOn": [ref for ref in each.get("dependsOn", ()) if ref in refs]}
        for each in bill["dependencies"]
        if each["ref"] in refs | {root}
    ] + [{"ref": each["bom-ref"], "dependsOn": []} for each in more]
    return bill


def _native(parts: Shipped) -> Iterator[Component]:
    """Python, Debian's libraries in the package, and the code inside libraries.

    What the program only loads from the system (OpenSSL, SQLite) is no part of the package.
    """
    python = sys.version.split()[0]
    yield _part(Part("python", "PSF-2.0", python, f"pkg:generic/python@{python}"), "")
    for package, number in sorted(filter(None, map(debian_package, parts.system_files))):
        if not package.startswith("libpython"):
            yield _component(package, number, f"pkg:deb/debian/{package}@{number}")
    for part in IN_PYTHON:
        yield _part(part, f"Python {python}")
    for library, part in all_inside(parts):
        yield _part(part, f"{library.name} {library.version}")


def _part(part: Part, holder: str) -> Component:
    purl = part.purl or f"pkg:generic/{part.name}" + (f"@{part.version}" if part.version else "")
    made = _component(part.name, part.version, purl)
    if holder:
        made["description"] = f"inside {holder}"
    if part.license:
        made["licenses"] = [{"expression": part.license}]
    return made


def _component(name: str, number: str, purl: str) -> Component:
    made = {"type": "library", "bom-ref": purl, "name": name, "purl": purl}
    return made | {"version": number} if number else made


def _write(kind: str, bill: dict[str, Any]) -> Path:
    path = BUILD / "sbom" / kind / f"{NAME}.cdx.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(bill, indent=2, sort_keys=True) + "\n", "utf-8")
    return path
