"""A history of the journal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.journal import Journal


@pytest.fixture
def history(journal: Journal, journal_path: Path) -> Iterator[History]:
    """The history of an open journal."""
    journal.notices()
    history = History(journal_path)
    yield history
    history.close()
