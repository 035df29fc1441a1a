"""No folder has so many files that a reader must search it."""

from __future__ import annotations

from pathlib import Path

import pytest

import csr_desktop

ROOT = Path(csr_desktop.__file__).parent
FOLDERS = sorted({path.parent for path in ROOT.rglob("*.py")})
MOST, MOST_IN_ROOT = 30, 8


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_folder_can_be_read_at_a_glance(folder: Path) -> None:
    most = MOST_IN_ROOT if folder == ROOT else MOST
    assert len(list(folder.glob("*.py"))) <= most
