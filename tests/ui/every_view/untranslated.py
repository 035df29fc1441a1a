"""Texts that were never translated: in the pseudo-language, they are outside ⟦ ⟧."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

from csr_desktop.demo_site.form import SESSION_TYPES, TRACKING_CODES
from csr_desktop.demo_site.misbehavior import NAMES
from csr_desktop.demo_sites import BAD_CERTIFICATE
from csr_desktop.sessions.diagnostics.versions import library_versions
from csr_desktop.system.languages import LANGUAGES
from csr_desktop.system.resources import resource
from tests.ui.every_view.seen import Finding, finding, shown, texts_of

_DEMO = {code.label for code in TRACKING_CODES}
_DEMO |= {*SESSION_TYPES.values(), *(value for code in TRACKING_CODES for value in code.values)}
_FAULTS = {BAD_CERTIFICATE, *(name for name, _ in NAMES)}
_IDS = ("hostid", "trainer", "ann.lee")
_TYPED = ("Billing question", "Slow network", "Ann Lee", "Printer", "Nobody", "acme", *_IDS)
_SITES = (
    "Acme Support",
    "Acme Training",
    "Acme Europe",
    "Demo site",
    "Demo site (single sign-on)",
    "acme-training",
    "acme-europe",
)
# What must not be translated. Short on purpose: each line says whose words these are.
_DATA = re.compile(
    "|".join(
        (
            r"https?://\S+|csr-desktop://\S+|\b[\w.-]+\.(?:com|org|invalid)\b",  # addresses
            r"\b[\w-]+\.(?:toml|pem|csv|json|txt|db|log)\b|(?<!\w)(?:/[\w.~-]+)+/?",  # files
            r"\b(?:(?:Ctrl|Alt|Shift|Meta)\+)+(?:\w+|.)",  # keys, in Qt's words
            r"\b(?:Return|Enter|Tab|Space|Esc|F1|PgUp|PgDown|Del|Up|Down)\b",
            r"\{\w+\}",  # fields of an invitation
            rf"\((?:{'|'.join(map(re.escape, sorted(_FAULTS)))})\)",  # what a trainer types
            r"\bCASE-\d+\b|Session type 999 is not this account's",  # typed, and answered
            r"\bCSR Desktop\b|\bWebEx\b|\bTLS\b",  # names
            r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?|\d{1,2}/\d{1,2}/\d{2,4}",  # times
            *(
                rf"(?<!\w){re.escape(words)}(?!\w)"
                for words in sorted({*_DEMO, *_TYPED, *_SITES, *LANGUAGES.values()})[::-1]
            ),
        )
    )
)
_WORD = re.compile(r"[^\W\d_]{2,}")


def check_translated(root: QWidget) -> Iterator[Finding]:
    """Every text was marked for translation, or is no text of the program."""
    for widget in shown(root):
        if "DigitRow" in (type(widget).__name__, type(widget.parentWidget()).__name__):
            continue  # the customer's words for the digits
        for what, text in texts_of(widget):
            if isinstance(widget, QTextEdit) and _is_of_a_document(root, text):
                continue
            if left := untranslated(text):
                yield finding(f"not translated: {what}", widget, f"{left!r} in {text!r}")


def _is_of_a_document(root: QWidget, line: str) -> bool:
    """Whether a line is of a text that is translated as a whole: a file for each language."""
    return type(root).__name__ == "HelpWindow" or line in _names_of_parts()


@cache
def _names_of_parts() -> set[str]:
    """What About says of libraries: their names, versions and licenses."""
    document = QTextDocument()
    document.setMarkdown(resource("help/third-party.md").read_text("utf-8"))
    versions = library_versions()
    names = {"Python", "Qt", "PySide6", *versions, *versions.values()}
    return names | {*document.toPlainText().splitlines()}


def untranslated(text: str) -> str:
    """What of a text is outside the brackets and is no data; '' for nothing."""
    rest = _without_brackets(text)
    if rest.endswith("…") and any(words.startswith(rest[:-1].strip()) for words in _TYPED):
        return ""  # a preset's name, elided
    return " ".join(_WORD.findall(_DATA.sub(" ", rest)))


def _without_brackets(text: str) -> str:
    depth, outside = 0, []
    for character in text:
        depth += character == "⟦"
        outside.append(character if depth <= 0 else " ")
        depth -= character == "⟧"
    return "".join(outside)
