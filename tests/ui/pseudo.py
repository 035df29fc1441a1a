"""A language that no one speaks: each text in marks and longer, so that one that stays is seen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from csr_desktop.ui.language import Language
from csr_desktop.ui.theme import Theme

_OURS_WITH_Q = ("QrCode", "QrView")


_LETTERS = re.compile(r"[^\W\d_]{3,}")


class Pseudo(QTranslator):
    """Puts each of the program's texts in marks, and makes it 40 % longer. Counts have a plural."""

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if context.startswith("Q") and context not in _OURS_WITH_Q:
            return None
        number = "" if n < 0 else " one" if n == 1 else " many"
        longer = ("ëëëëë " * len(source))[: round(0.4 * len(source))].rstrip()
        return f"«{source}{number}{longer}»"


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    """Three times the platform's size."""
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(3 * font.pointSizeF())
    qapp.setFont(larger)
    Theme(qapp)
    yield
    qapp.setFont(font)
    Theme(qapp)


@pytest.fixture
def speak_pseudo(qapp: QApplication, language: Language) -> Iterator[Callable[[], None]]:
    """Turn the open windows to the pseudo language."""
    pseudo = Pseudo(qapp)

    def speak() -> None:
        QCoreApplication.installTranslator(pseudo)
        qapp.processEvents()

    yield speak
    QCoreApplication.removeTranslator(pseudo)
    qapp.processEvents()


def untranslated(window: QWidget) -> set[str]:
    """What a window shows or has read out in English, without what its user or a site wrote."""
    found = set(_texts_of(window))
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and not widget.objectName().startswith("qt_"):
            found.update(_texts_of(widget))
    return {text for text in found if _LETTERS.search(text) and "«" not in text}


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield widget.windowTitle()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    yield from (action.text() for action in widget.actions() if action.isVisible())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()


def clipped(window: QWidget) -> list[str]:
    """Texts of labels, buttons and lists that have less room than they need."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QLabel, QAbstractButton, QComboBox)):
            continue
        needed, text = widget.sizeHint(), next((t for t in _texts_of(widget) if t), "")
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed = widget.minimumSizeHint()
            needed.setHeight(widget.heightForWidth(widget.width()))
        if isinstance(widget, QLabel) and not widget.text():
            continue
        if needed.width() > widget.width() or needed.height() > widget.height():
            found.append(f"{text or widget!r}: {widget.size()} of {needed}")
    return found


def letters_of(window: QWidget) -> list[str]:
    """The underlined letters of what can be seen, each as often as it is there."""
    shown = (QLabel, QAbstractButton)
    texts = [
        w.text() for w in window.findChildren(QWidget) if isinstance(w, shown) and w.isVisible()
    ]
    return [found[1].lower() for text in texts for found in re.finditer(r"&(\w)", text)]
