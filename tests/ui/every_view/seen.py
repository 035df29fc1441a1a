"""The visible contents of a view: its widgets, and every text of each."""

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
    QScrollBar,
    QTextEdit,
    QWidget,
)


class Finding(NamedTuple):
    """A finding: which rule, at which widget, with which words."""

    rule: str
    widget: str
    words: str


def finding(rule: str, widget: QWidget, words: str) -> Finding:
    """Name the widget as it is found in the code."""
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
        case QLineEdit() | QPlainTextEdit():  # their contents are the rep's or the customer's
            yield "placeholder", widget.placeholderText()
        case QTextEdit():
            yield from (("text", line) for line in widget.toPlainText().splitlines())
        case QComboBox():
            yield from (("item", widget.itemText(place)) for place in range(widget.count()))
        case QListWidget():
            yield from _item_texts(widget)
        case QHeaderView():
            yield from _header_texts(widget)
        case QMenu():
            yield from _menu_texts(widget)
        case _:
            pass


def _item_texts(view: QListWidget) -> Iterator[tuple[str, str]]:
    for place in range(view.count()):
        yield "item", view.item(place).text()
        yield "item's tool tip", plain(view.item(place).toolTip())


def _header_texts(header: QHeaderView) -> Iterator[tuple[str, str]]:
    model, across = header.model(), header.orientation()
    if model is None or across != Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        if not header.isSectionHidden(section):
            yield "header", str(model.headerData(section, across) or "")


def _menu_texts(menu: QMenu) -> Iterator[tuple[str, str]]:
    yield "title", plain(menu.title())
    for action in menu.actions():
        if action.isVisible() and not action.isSeparator():
            yield "action", plain(action.text())


def plain(text: str) -> str:
    """A text without markup and without the mnemonic's mark."""
    if not text.startswith("<"):
        return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    from html import unescape
    from re import sub

    return unescape(sub("<[^<>]*>", "", text))
