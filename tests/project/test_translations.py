"""The translations: they belong to the sources, are complete, and keep placeholders."""

from __future__ import annotations

import re
import sys
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree

from csr_desktop.settings.preferences.preferences import Preferences
from csr_desktop.system.languages import LANGUAGES, LanguageCode

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import pseudo_language  # noqa: E402  scripts are no package

import translations  # noqa: E402

_FOLDER = ROOT / "translations"
_FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ja": 1, "ar": 6}
"""How many forms a count has; Qt gives Spanish and French two."""
_PLACE = re.compile(r"\{\w*\}|%n|%L?\d+|<[^<>]*>|\(\*\.\w+\)|;;")
# The signs of other scripts: full stop, Arabic question mark, wide colon, exclamation, question.
_ENDS = {"\u3002": ".", "\u061f": "?", "\uff1a": ":", "\uff01": "!", "\uff1f": "?"}


class Text(NamedTuple):
    """A text and one of its translations."""

    context: str
    source: str
    translation: str
    is_count: bool = False


def texts_of(file: Path) -> Iterator[Text]:
    """Every translation in a file, each plural form separately; no unfinished ones."""
    for context in etree.parse(str(file)).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            source = message.findtext("source") or ""
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.findall("numerusform")]
            for form in forms or [translation.text or ""]:
                yield Text(name, source, form, bool(forms))


def wrong_texts(texts: Iterator[Text]) -> list[str]:
    """What a translation lost or added that the program, or the reader, relies on."""
    return [
        f"{text.context}: {what}: {text.source!r} -> {text.translation!r}"
        for text in texts
        for what in _mistakes(text)
    ]


def _mistakes(text: Text) -> list[str]:
    if not text.translation.strip():
        return ["empty"]
    rules = dict(_RULES)
    if text.is_count:  # a form may end as its language has it: the source has one for all
        del rules["last sign"]
    wrong = [name for name, rule in rules.items() if rule(text.source) != rule(text.translation)]
    return (
        ["places", *wrong]
        if _places(text, text.source) != _places(text, text.translation)
        else wrong
    )


def _places(text: Text, words: str) -> list[str]:
    """The placeholders. One session, two sessions: a form may omit the number."""
    found = sorted(_PLACE.findall(words))
    return [place for place in found if place != "%n"] if text.is_count else found


def _blanks(text: str) -> tuple[bool, bool]:
    return text != text.lstrip(), text != text.rstrip()


def _mnemonics(text: str) -> int:
    return text.replace("&&", "").count("&")


def _end(text: str) -> str:
    """The kind of the last sign: of a sentence, a question, an ellipsis; '' for a name."""
    last = re.sub(r"\(&.\)|…", "", text.strip()).strip()[-1:]
    last = _ENDS.get(last, last)
    return last if last in ".?!:" else ""


def _goes_on(text: str) -> bool:
    return re.sub(r"\(&.\)", "", text).endswith("…")


_RULES: dict[str, Callable[[str], object]] = {
    "line ends": lambda text: text.count("\n"),
    "blanks around it": _blanks,
    "ellipsis": _goes_on,
    "mnemonic": _mnemonics,
    "last sign": _end,
}


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def file(language: str) -> Path:
    return _FOLDER / f"csr-desktop_{language}.ts"


def test_the_languages_are_the_same_everywhere() -> None:
    kind = typing.get_type_hints(Preferences)["language"]
    assert {path.name for path in _FOLDER.glob("*.ts")} == {
        f"csr-desktop_{c}.ts" for c in LANGUAGES
    }
    assert set(typing.get_args(kind)) == {"system", *LANGUAGES}
    assert typing.get_args(LanguageCode) == tuple(LANGUAGES)
    assert set(_FORMS) == set(LANGUAGES)
    compiled = ROOT / "resources" / "translations"
    assert {path.name for path in compiled.iterdir()} == {f"csr-desktop_{c}.qm" for c in LANGUAGES}


def test_the_files_hold_the_sources_texts(tmp_path: Path, language: str, file: Path) -> None:
    copy = tmp_path / file.name
    copy.write_bytes(file.read_bytes())
    translations.find_texts(tmp_path, language)
    assert copy.read_text("utf-8") == file.read_text("utf-8"), "run make translations"


def test_what_the_program_reads_is_what_the_translators_wrote(
    tmp_path: Path, language: str, file: Path
) -> None:
    compiled = translations.compile_texts(file, tmp_path)
    shipped = ROOT / "resources" / "translations" / compiled.name
    assert compiled.read_bytes() == shipped.read_bytes(), "run make translations"


def test_every_text_is_translated(file: Path) -> None:
    assert translations.unfinished(file) == 0


def test_every_translation_agrees_with_its_source(file: Path) -> None:
    assert wrong_texts(texts_of(file)) == []


def test_every_count_has_all_its_forms(language: str, file: Path) -> None:
    messages = etree.parse(str(file)).iter("message")
    counts = [len(m.findall("translation/numerusform")) for m in messages if m.get("numerus")]
    assert set(counts) <= {_FORMS[language]}


# The checks themselves


@pytest.mark.parametrize(
    ("source", "translation", "mistake"),
    [
        ("Wait {0} s.", "Warten Sie {0} s.", ""),
        ("Wait {0} s.", "Warten Sie.", "places"),
        ("Wait {0} s.", "Warten Sie {1} s.", "places"),
        ("One\nTwo", "Eins Zwei", "line ends"),
        ("Name: ", "Name:", "blanks around it"),
        ("All sessions…", "Alle Sitzungen", "ellipsis"),
        ("&Add a site…", "サイトを追加(&A)…", ""),
        ("&Add a site…", "サイトを追加…(&A)", ""),
        ("&Add a site…", "サイトを追加(&A)", "ellipsis"),
        ("&Copy", "Kopieren", "mnemonic"),
        ("Copy", "&Kopieren", "mnemonic"),
        ("R && D", "F && E", ""),
        ("Forget it?", "Vergessen.", "last sign"),
        ("It is out.", "まだです。", ""),
        ("Forget it?", "هل تنساها؟", ""),
        ("Sites", "Sites.", "last sign"),
        ("Table (*.csv);;JSON (*.json)", "Tabelle (*.csv)", "places"),
        ("Copy", " ", "empty"),
    ],
)
def test_a_translation_that_does_not_agree(source: str, translation: str, mistake: str) -> None:
    found = wrong_texts(iter([Text("Context", source, translation)]))
    assert [line.split(": ")[1] for line in found] == ([mistake] if mistake else [])


def test_a_count_may_do_without_its_number() -> None:
    text = Text("Context", "%n session(s) of {0}", "eine Sitzung von {0}", is_count=True)
    assert wrong_texts(iter([text])) == []


# The pseudo-language


@pytest.mark.parametrize(
    ("text", "pseudo"),
    [
        ("Copy", "⟦Ĉöþýõñ⟧"),
        ("&Copy key…", "⟦&Cöþý ķéýõñ…⟧"),
        ("", ""),
        ("—", "⟦—⟧"),
    ],
)
def test_a_text_in_the_pseudo_language(text: str, pseudo: str) -> None:
    assert pseudo_language.pseudo(text).replace("p", "þ") == pseudo


@pytest.mark.parametrize(
    "text", ["{0} of %n in {key}", " &A\nB && C ", "<b>Bold</b> (*.csv);;(*.json)", "Line {0}: {1}"]
)
def test_the_pseudo_language_agrees_with_its_source(text: str) -> None:
    made = Text("Context", text, pseudo_language.pseudo(text))
    assert [line for line in wrong_texts(iter([made])) if "last sign" not in line] == []


def test_the_pseudo_language_is_longer() -> None:
    text = "The site takes no more requests for now."
    made = pseudo_language.pseudo(text)
    assert 1.3 * len(text) < len(made) < 1.6 * len(text)


def test_the_pseudo_language_has_every_text(tmp_path: Path) -> None:
    compiled = pseudo_language.make(tmp_path)
    assert compiled.stat().st_size > 20_000
    file = tmp_path / f"csr-desktop_{pseudo_language.CODE}.ts"
    assert translations.unfinished(file) == 0
    assert len([*texts_of(file)]) > 300
