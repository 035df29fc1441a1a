"""Adds the bill of materials to the wheel (PEP 770) and the sdist, if there is one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NAME = "csr-desktop.cdx.json"


class BillOfMaterials(BuildHookInterface):  # type: ignore[type-arg]
    """packaging/wheel.py names the file; an sdist has it at the top. A checkout has none."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Add the file to the build."""
        bill = os.environ.get("CSR_DESKTOP_BILL") or str(Path(self.root, NAME))
        if not Path(bill).is_file():
            return
        if self.target_name == "wheel":
            build_data["sbom_files"].append(os.path.relpath(bill, self.root))
        else:
            build_data["force_include"][bill] = NAME
