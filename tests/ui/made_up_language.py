"""A made-up language, 40 % longer than English, that shows which texts follow a change."""

from __future__ import annotations

import re
import runpy
from collections.abc import Collection
from html import escape, unescape
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

_TOOLS = runpy.run_path(str(Path(__file__).parents[2] / "scripts" / "translations.py"))
CODE = "de"
"""What the program takes it for."""


def pseudo(text: str) -> str:
    """A text as that language has it; places and underlined letters stay."""
    return f"⟦{text}{'·' * (len(text) * 2 // 5)}⟧"


def make_pseudo(folder: Path) -> None:
    """Write its compiled translation into a folder."""
    file = _TOOLS["find_texts"](folder, CODE)
    _TOOLS["compile_texts"](_filled(file), folder)


def _filled(file: Path) -> Path:
    text = file.read_text("utf-8")

    def translated(found: re.Match[str]) -> str:
        said = escape(pseudo(unescape(found["source"])), quote=False)
        if 'numerus="yes"' in found[0]:
            said = f"<numerusform>{said}</numerusform>" * 2
        whole = re.sub(r"<translation.*?</translation>", "", found[0], flags=re.DOTALL)
        return whole.replace("</message>", f"<translation>{said}</translation></message>")

    message = re.compile(
        r"<message[^>]*>\s*<source>(?P<source>.*?)</source>.*?</message>", re.DOTALL
    )
    file.write_text(message.sub(translated, text), "utf-8")
    return file


def texts_of(window: QWidget, without: Collection[QObject]) -> list[str]:
    """Every text of a window, shown or not, but for some parts; figures count for nothing."""
    found = [f"title {window.windowTitle()}"]
    for child in window.findChildren(QObject):
        if _is_within(child, without):
            continue
        if isinstance(child, QAction):
            found.append(f"action {child.text()}")
        elif isinstance(child, QWidget):
            kind = type(child).__name__
            found += [f"{kind} {what} {text}" for what, text in _texts_of(child) if text]
    return [re.sub(r"\d[\d .:,]*", "0", text) for text in found]


def _is_within(child: QObject | None, parts: Collection[QObject]) -> bool:
    while child is not None:
        if child in parts:
            return True
        child = child.parent()
    return False


def _texts_of(widget: QWidget) -> list[tuple[str, str]]:
    said = [
        ("name", widget.accessibleName()),
        ("description", widget.accessibleDescription()),
        ("tip", widget.toolTip()),
    ]
    if isinstance(widget, QLabel | QAbstractButton):
        said.append(("text", widget.text()))
    if isinstance(widget, QAbstractButton):
        said.append(("keys", widget.shortcut().toString()))
    if isinstance(widget, QLineEdit):
        said += [("text", widget.text()), ("placeholder", widget.placeholderText())]
    if isinstance(widget, QComboBox):
        said += [(f"row {row}", widget.itemText(row)) for row in range(widget.count())]
        said.append(("placeholder", widget.placeholderText()))
    return said
