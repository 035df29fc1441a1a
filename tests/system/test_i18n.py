"""Texts of the code without Qt: the function itself, and its use everywhere."""

from __future__ import annotations

import ast
import string
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from csr_desktop.system import i18n as translation
from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, in_english, translate
from tests.support.texts import ROOT, Text, forgotten_in, texts

sys.path.insert(0, str(ROOT / "scripts"))
from translations import compile_texts, find_texts

ALL = tuple(texts())


@pytest.fixture
def echo() -> Iterator[None]:
    translation.install(lambda *words: "|".join(map(str, words)))
    yield
    translation.install(None)


def test_without_a_window_a_text_stays_as_it_stands() -> None:
    assert translate("sites", "A {0} and %n") == "A {0} and %n"
    assert translate("sites", "%n of %n", "", 3) == "3 of 3"
    assert translate("sites", "%n", "", 0) == "0"


def test_the_installed_translator_gets_all_four(echo: None) -> None:
    assert translate("sites", "A text") == "sites|A text||-1"
    assert translate("sites", "%n", "of sites", 7) == "sites|%n|of sites|7"
    translation.install(None)
    assert translate("sites", "A text") == "A text"


def test_a_mark_changes_nothing(echo: None) -> None:
    assert QT_TRANSLATE_NOOP("sites", "A text") == "A text"


def test_what_a_program_reads_is_english_on_its_thread_alone(echo: None) -> None:
    told = []
    with in_english():
        thread = threading.Thread(target=lambda: told.append(translate("sites", "A")))
        thread.start()
        thread.join()
        told.append(translate("sites", "A"))
        assert translate("sites", "%n", "", 2) == "2"
    told.append(translate("sites", "A"))
    assert told == ["sites|A||-1", "A", "sites|A||-1"]


def test_there_is_english_again_after_a_fault(echo: None) -> None:
    with pytest.raises(OSError, match="x"), in_english():
        raise OSError("x")
    assert translate("sites", "A") == "sites|A||-1"


def of(text: Text) -> str:
    return f"{text.file.relative_to(ROOT)}:{text.line}"


def test_there_are_texts_to_look_at() -> None:
    assert len(ALL) > 200
    assert {"webex.sentences", "webex.faults", "sessions.draft", "sessions.links.problems"} <= {
        text.context for text in ALL
    }


def test_the_context_is_the_modules_place() -> None:
    assert [of(text) for text in ALL if text.context != text.expected_context] == []


def test_a_mark_is_on_a_literal() -> None:
    marked = [text for text in ALL if text.mark == "QT_TRANSLATE_NOOP"]
    assert [of(text) for text in marked if text.source is None] == []


def test_a_table_is_translated_where_it_stands_and_nothing_else_is_without_a_literal() -> None:
    tables = {text.context for text in ALL if text.mark == "QT_TRANSLATE_NOOP"}
    assert tables == {text.context for text in ALL if text.source is None}


def test_no_text_of_a_table_is_forgotten() -> None:
    for file in {text.file for text in ALL}:
        assert list(forgotten_in(ast.parse(file.read_text("utf-8")))) == [], file


def test_a_text_that_counts_is_marked_so() -> None:
    for text in ALL:
        if text.source is not None:
            is_marked = text.mark == "QT_TRANSLATE_NOOP" and text.is_counted
            assert ("%n" in text.source) == is_marked, of(text)


def test_places_are_numbered_from_0_and_each_stands_once() -> None:
    """A translator may reorder them, which `{}` would not allow."""
    for text in ALL:
        names = [
            name
            for _, name, _, _ in string.Formatter().parse(text.source or "")
            if name is not None
        ]
        assert sorted(names) == [str(number) for number in range(len(names))], of(text)


def test_no_text_is_empty_or_has_blanks_at_its_ends() -> None:
    # An empty text would be translated into a .qm file's header.
    literal = [text for text in ALL if text.source is not None]
    assert [
        of(text) for text in literal if not text.source or text.source != text.source.strip()
    ] == []


def test_the_translators_tool_finds_every_one(tmp_path: Path) -> None:
    root = ET.parse(find_texts(tmp_path, "de")).getroot()
    found = {
        (context.findtext("name"), message.findtext("source"), message.get("numerus") == "yes")
        for context in root.iter("context")
        for message in context.iter("message")
    }
    marked = {(text.context, text.source, text.is_counted) for text in ALL if text.source}
    assert marked - found == set()


def test_the_translators_tool_finds_every_text_of_the_window(tmp_path: Path) -> None:
    """lupdate doesn't see f-strings, and accepts only literals."""
    found = {message.text for message in ET.parse(find_texts(tmp_path, "de")).iter("source")}
    said = {
        (file.name, node.lineno): node.args[0]
        for file in (ROOT / "csr_desktop").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
    }
    assert len(said) > 400
    missed = [
        place
        for place, text in said.items()
        if not isinstance(text, ast.Constant) or text.value not in found
    ]
    assert missed == []


def test_qt_finds_the_plural_of_every_text_that_counts(qapp: object, tmp_path: Path) -> None:
    file = find_texts(tmp_path, "en")
    tree = ET.parse(file)
    for message in tree.getroot().iter("message"):
        translated = message.find("translation")
        assert translated is not None
        translated.attrib.clear()
        for form, words in zip(translated.iter("numerusform"), ("one", "many"), strict=True):
            form.text = words
    tree.write(file, encoding="utf-8")
    translator = QTranslator()
    assert translator.load(str(compile_texts(file, tmp_path)))
    QCoreApplication.installTranslator(translator)
    translation.install(QCoreApplication.translate)
    try:
        counted = [(text.context, text.source) for text in ALL if text.is_counted]
        for context, source in counted:
            if context and source:
                told = [translate(context, source, "", count) for count in (1, 5)]
                assert told == ["one", "many"]
    finally:
        translation.install(None)
        QCoreApplication.removeTranslator(translator)
