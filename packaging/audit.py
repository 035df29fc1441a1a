"""Checks shipped libraries for known vulnerabilities with pip-audit."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from project import ROOT, environment


def audit() -> None:
    """End the build if there is a known vulnerability. What can't be checked is only reported."""
    words = [sys.executable, "-m", "pip_audit", "--require-hashes", "--disable-pip", "-f", "json"]
    asked = [*words, "--progress-spinner", "off", "-r", str(ROOT / "requirements.txt")]
    ended = subprocess.run(
        asked, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False
    )
    weak, unknown, all_of_them = read_answer(ended.stdout)
    if not all_of_them:
        print(ended.stderr, end="")
        print("WARNING: pip-audit couldn't reach its database. No library was checked.")
    elif unknown:
        print(f"WARNING: {len(unknown)} of {all_of_them} libraries couldn't be checked: ", end="")
        print(", ".join(unknown))
    else:
        print(f"pip-audit: {all_of_them} libraries checked, {len(weak)} with a known vulnerability")
    if weak:
        raise SystemExit(f"known vulnerabilities: {', '.join(weak)}")


def read_answer(text: str) -> tuple[list[str], list[str], int]:
    """From pip-audit's JSON: vulnerable libraries, those it could not check, and the number
    checked.
    """
    try:
        found: list[dict[str, Any]] = json.loads(text)["dependencies"]
    except (ValueError, KeyError):
        return [], [], 0
    weak = [f"{each['name']} ({_ids(each)})" for each in found if each.get("vulns")]
    unknown = [each["name"] for each in found if "skip_reason" in each]
    return weak, unknown, len(found)


def _ids(dependency: dict[str, Any]) -> str:
    return ", ".join(each["id"] for each in dependency["vulns"])
