"""Writes docs/faults.md from the table that the tests run."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.support.fault_table import DOCUMENT, document

if __name__ == "__main__":
    DOCUMENT.write_text(document(), "utf-8")
    print(f"docs/{DOCUMENT.name}")
