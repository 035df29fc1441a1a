"""Fixtures for the tests of the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from csr_desktop.ui.sites.site_bar import SiteBar
from csr_desktop.ui.widgets import announcements


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The announcements to a screen reader, in order, except the site's state.

    The latter comes at any time. There is no bus that receives them.
    """
    words: list[str] = []

    def announce(widget: QWidget, text: str) -> None:
        if not isinstance(widget, SiteBar):
            words.append(text)

    monkeypatch.setattr(announcements, "say", announce)
    return words
