"""A language that nobody speaks: each of the program's texts, longer and in brackets.

What is shown without brackets is data, or a text that nobody could translate.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from csr_desktop.ui.language import Language

CODE = "de"
"""The language in whose place it stands."""
_SCRIPT = Path(__file__).resolve().parent.parent / "scripts" / "translations.py"
_MESSAGE = re.compile(r"<source>(.*?)</source>.*?</message>", re.DOTALL)
_UNFINISHED = ' type="unfinished"'


def is_pseudo(text: str) -> bool:
    """Whether a text begins and ends as one in the pseudo language does."""
    return "⟦" in text and "⟧" in text


@pytest.fixture(scope="session")
def pseudo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The compiled pseudo language, made of the texts that Qt's own tool finds."""
    spec = importlib.util.spec_from_file_location("translations_of_scripts", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    folder = tmp_path_factory.mktemp("pseudo")
    file = script.find_texts(folder, CODE)
    file.write_text(_MESSAGE.sub(_translated, file.read_text("utf-8")), "utf-8")
    script.compile_texts(file, folder)
    return folder


@pytest.fixture
def pseudo(qapp: QApplication, language: Language, pseudo_folder: Path) -> Iterator[Language]:
    """Speaks English; `speak(CODE)` turns to the pseudo language."""
    made = Language(qapp, pseudo_folder)
    yield made
    made.speak("en")
    made.deleteLater()


def _translated(found: re.Match[str]) -> str:
    longer = ("ẋẋẋẋ ẋẋẋẋẋ " * 20)[: max(1, int(len(found[1]) * 0.4))].rstrip()
    text = f"⟦{found[1]} {longer}⟧"
    message = found[0].replace("<numerusform></numerusform>", f"<numerusform>{text}</numerusform>")
    return message.replace(f"{_UNFINISHED}></", f">{text}</").replace(_UNFINISHED, "")
