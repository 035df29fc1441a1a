"""What the tests of the window share."""

from __future__ import annotations

import importlib

import pytest
from PySide6.QtWidgets import QWidget

_SPEAKERS = ("code_field", "completion", "session_form", "presets_controller", "presets_edit")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is asked to say of the form, in order. No bus is there to hear it."""
    words: list[str] = []

    def announce(_widget: QWidget, text: str) -> None:
        words.append(text)

    for name in (*_SPEAKERS, "presets_name", "same_again_controller", "notice"):
        monkeypatch.setattr(importlib.import_module(f"csr_desktop.ui.{name}"), "announce", announce)
    return words
