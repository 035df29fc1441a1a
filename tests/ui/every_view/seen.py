"""What a view shows: its widgets, and every text of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTextEdit,
    QWidget,
)


class Finding(NamedTuple):
    """Something wrong: which rule, at which widget, with which words."""

    rule: str
    widget: str
    words: str


def finding(rule: str, widget: QWidget, words: str) -> Finding:
    """Name the widget as one finds it in the code."""
    owner = widget.parentWidget()
    while owner is not None and type(owner).__module__.startswith("PySide6"):
        owner = owner.parentWidget()
    where = f"{type(owner).__name__}/" if owner is not None and owner is not widget else ""
    return Finding(rule, f"{where}{type(widget).__name__}", words)


def shown(root: QWidget) -> list[QWidget]:
    """The root and all in it that a rep sees, or would see by scrolling; not Qt's own pieces."""
    inside = [
        child
        for child in root.findChildren(QWidget)
        if child.window() is root.window() and child.isVisibleTo(root) and _is_ours(child)
    ]
    return [root, *inside]


def _is_ours(widget: QWidget) -> bool:
    """Not what Qt builds into its widgets: scroll bars, a list's line edit, a table's corner."""
    if isinstance(widget, QScrollBar | QMenu):
        return False
    parent = widget.parentWidget()
    is_inner_button = isinstance(parent, QLineEdit) or (
        isinstance(widget, QAbstractButton) and type(parent).__name__ == "QTableView"
    )
    return not is_inner_button and not isinstance(parent, QComboBox)


def rect_in(widget: QWidget, ancestor: QWidget) -> QRect:
    """Where a widget is."""
    return QRect(widget.mapTo(ancestor, QPoint(0, 0)), widget.size())


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that a widget shows or tells, each with what it is."""
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "tool tip", plain(widget.toolTip())
    if widget.isWindow():
        yield "title", widget.windowTitle()
    yield from _own_texts(widget)


def _own_texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", plain(widget.text())
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QPlainTextEdit():  # it holds the customer's words, the rep's, or an engineer's details
            yield "placeholder", widget.placeholderText()
        case QTextEdit():
            yield from (("text", line) for line in widget.toPlainText().splitlines())
        case QComboBox():
            for place in range(widget.count()):
                yield "item", widget.itemText(place)
        case QListWidget():
            for place in range(widget.count()):
                yield "item", widget.item(place).text()
                yield "item's tool tip", plain(widget.item(place).toolTip())
        case QHeaderView():
            model, across = widget.model(), widget.orientation()
            for section in range(widget.count() if model is not None else 0):
                if not widget.isSectionHidden(section) and across == Qt.Orientation.Horizontal:
                    yield "header", str(model.headerData(section, across) or "")
        case QMenu():
            yield from _menu_texts(widget)
        case QProgressBar() if widget.isTextVisible():
            yield "text", widget.text()


def _menu_texts(menu: QMenu) -> Iterator[tuple[str, str]]:
    yield "title", plain(menu.title())
    for action in menu.actions():
        if action.isVisible() and not action.isSeparator():
            yield "action", plain(action.text())


def plain(text: str) -> str:
    """A text without its markup, and without the sign of a mnemonic."""
    if not text.startswith("<"):
        return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    from html import unescape
    from re import sub

    return unescape(sub("<[^<>]*>", "", text))
