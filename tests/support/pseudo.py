"""The pseudo-language of scripts/pseudo_language.py, used while a window is open.

Every text of the program is in ⟦ ⟧ and is longer. The walk, tests/ui/every_view, checks the result
in every view; its checks can be called on one widget, too.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from csr_desktop.system.resources import resource
from csr_desktop.ui.language import Language
from csr_desktop.ui.style.theme import Theme

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

import pseudo_language

CODE = pseudo_language.CODE
said_in = pseudo_language.pseudo
"""A text as this language has it."""
LARGE = 3.0
"""Times the platform's font size; the walk only uses 1.5."""


def is_pseudo(text: str) -> bool:
    """Whether a text, or a part of it, was translated."""
    return pseudo_language.OPENING in text and pseudo_language.CLOSING in text


@pytest.fixture(scope="session")
def pseudo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's own translations, and this one beside them."""
    folder = tmp_path_factory.mktemp("pseudo")
    shutil.copytree(resource("translations"), folder, dirs_exist_ok=True)
    pseudo_language.make(folder)
    return folder


@pytest.fixture
def pseudo(qapp: QApplication, language: Language, pseudo_folder: Path) -> Iterator[Language]:
    """English; `speak(CODE)` switches to the pseudo-language, and every other is available."""
    made = Language(qapp, pseudo_folder)
    made.speak("en")
    yield made
    made.speak("en")
    made.deleteLater()


@pytest.fixture
def large_letters(qapp: QApplication) -> None:
    """The platform's font, LARGE."""
    font = qapp.font()
    font.setPointSizeF(LARGE * font.pointSizeF())
    qapp.setFont(font)
    Theme(qapp)
