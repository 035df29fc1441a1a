"""Writes docs/settings.md from the types that read the files."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.support.settings_tables import DOCUMENT, document

if __name__ == "__main__":
    DOCUMENT.write_text(document(), "utf-8")
    print(f"docs/{DOCUMENT.name}")
