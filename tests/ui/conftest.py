"""What the tests of the window share."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from csr_desktop.ui.widgets import announcements


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is asked to say, in order. No bus is there to hear it."""
    words: list[str] = []

    def announce(_widget: QWidget, text: str) -> None:
        words.append(text)

    monkeypatch.setattr(announcements, "say", announce)
    return words
