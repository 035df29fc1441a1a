"""What the tests of the window share."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from csr_desktop.ui.sites.site_bar import SiteBar
from csr_desktop.ui.widgets import announcements


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is asked to say, in order, but for the site's state, which comes at a
    time of its own. No bus is there to hear it.
    """
    words: list[str] = []

    def announce(widget: QWidget, text: str) -> None:
        if not isinstance(widget, SiteBar):
            words.append(text)

    monkeypatch.setattr(announcements, "say", announce)
    return words
