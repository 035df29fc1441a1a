"""The bill of materials (CycloneDX): every library that is shipped, with version and licence."""

from __future__ import annotations

import json
import sqlite3
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from project import BUILD, NAME, ROOT, output_of, version
from shipped import Shipped, debian_package, locked_names, normal

Component = dict[str, Any]


def bill_of_libraries() -> Path:
    """For the wheel and the sdist: the libraries that requirements.txt locks, as installed here."""
    return _write("python", _bill(locked_names(), ()))


def bill_of_folder(parts: Shipped) -> Path:
    """For the packages that bring everything along: also Python and the system's libraries."""
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
    python = sys.version.split()[0]
    yield _component("python", python, f"pkg:generic/python@{python}")
    found = sorted(filter(None, map(debian_package, parts.system_files)))
    for package, number in found:
        if not package.startswith("libpython"):
            yield _component(package, number, f"pkg:deb/debian/{package}@{number}")
    named = {package for package, _ in found}
    if not any(each.startswith("libssl") for each in named):
        openssl = ssl.OPENSSL_VERSION.split()[1]
        yield _component("openssl", openssl, f"pkg:generic/openssl@{openssl}")
    if not any(each.startswith("libsqlite3") for each in named):
        sqlite = sqlite3.sqlite_version
        yield _component("sqlite", sqlite, f"pkg:generic/sqlite@{sqlite}")


def _component(name: str, number: str, purl: str) -> Component:
    return {"type": "library", "bom-ref": purl, "name": name, "version": number, "purl": purl}


def _write(kind: str, bill: dict[str, Any]) -> Path:
    path = BUILD / "sbom" / kind / f"{NAME}.cdx.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(bill, indent=2, sort_keys=True) + "\n", "utf-8")
    return path
