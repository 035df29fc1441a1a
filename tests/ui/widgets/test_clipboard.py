"""What is copied outlives neither the program's end nor Python's."""

from __future__ import annotations

import subprocess
import sys

COPIES_AND_ENDS = """
from PySide6.QtWidgets import QApplication
from csr_desktop.ui.widgets.clipboard import copy_text

app = QApplication([])
copy_text("123")
"""


def test_a_program_that_has_copied_ends_in_order() -> None:
    ended = subprocess.run([sys.executable, "-c", COPIES_AND_ENDS], check=False, timeout=60)
    assert ended.returncode == 0
