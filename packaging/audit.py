"""Asks pip-audit whether a library that is shipped has a known weakness."""

from __future__ import annotations

import subprocess
import sys

from project import ROOT, environment


def audit() -> None:
    """A weakness ends the build. Where nobody can be asked, that is said, and the build goes on."""
    words = [sys.executable, "-m", "pip_audit", "--require-hashes", "--disable-pip"]
    asked = [*words, "--progress-spinner", "off", "-r", str(ROOT / "requirements.txt")]
    ended = subprocess.run(
        asked, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False
    )
    print(ended.stdout, ended.stderr, sep="", end="")
    if ended.returncode == 0:
        return
    if "vulnerabilit" in ended.stderr and "Found" in ended.stderr:
        raise SystemExit("pip-audit: a library that is shipped has a known weakness. See above.")
    print("WARNING: pip-audit could not ask. NOTHING IS KNOWN about weaknesses of the libraries.")
