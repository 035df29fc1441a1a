"""Fixtures for the tests of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from csr_desktop.ui.sites.site_bar import SiteBar
from csr_desktop.ui.style.theme import Theme
from csr_desktop.ui.widgets import announcements


@pytest.fixture(autouse=True)
def own_style(qapp: QApplication) -> Iterator[None]:
    """Take a test's themes, style sheet, font and palette back, so that the next is as alone."""
    font = qapp.font()
    yield
    for theme in qapp.findChildren(Theme):
        shiboken6.delete(theme)
    if qapp.styleSheet() or qapp.font() != font:
        qapp.setStyleSheet("")
        qapp.setFont(font)
        qapp.setPalette(QPalette())


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
