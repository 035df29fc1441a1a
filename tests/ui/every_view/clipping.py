"""Texts that don't fit, and widgets that extend beyond their parent."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionMenuItem,
    QStyleOptionViewItem,
    QWidget,
)

from csr_desktop.ui.widgets.combo_box import ElidedList
from csr_desktop.ui.widgets.elided_label import ElidedLabel
from tests.ui.every_view.seen import Finding, finding, plain, shown

_NEAR = 2  # pixels: fonts have fractions, layouts have not
_FAR_DOWN = 1 << 16
_HEADER_PADDING = 9  # pixels, as in the style sheet


def check_room(root: QWidget, room: QSize) -> Iterator[Finding]:
    """A window opens no larger than the screen, and can be made as small as the screen."""
    if isinstance(root, QMenu):
        room = QSize(room.width(), root.height())
    for rule in ("it opens larger than the screen", "it can't be as small as the screen"):
        if root.width() > room.width() or root.height() > room.height():
            words = f"{_words(root.size())} of {_words(room)}"
            yield finding(rule, root, words)
            root.resize(root.size().boundedTo(room))


def check_clipping(root: QWidget) -> Iterator[Finding]:
    """Every text has the room that it needs; the tooltip of a cut one is complete."""
    for widget in shown(root):
        needed = needed_size(widget)
        has = widget.contentsRect().size() if isinstance(widget, QLabel) else widget.size()
        if _exceeds(needed, has) and not is_told_whole(widget):
            words = f"needs {_words(needed)}, has {_words(has)}: {_text_of(widget)!r}"
            yield finding("a text is cut", widget, words)
        yield from _inner_texts(widget)
        yield from _outside(widget, root)


def needed_size(widget: QWidget) -> QSize:
    """The least size that shows a widget's text; an invalid one where that is not the question."""
    match widget:
        case QLabel() if widget.text():
            return _label_size(widget)
        case QAbstractButton() if widget.text():
            return widget.sizeHint()
        case QMenu():  # one that is too high scrolls
            return QSize(widget.sizeHint().width(), 0)
        case _:
            return QSize()


def _label_size(label: QLabel) -> QSize:
    margin = 2 * label.margin() + max(label.indent(), 0)
    if label.textFormat() == Qt.TextFormat.RichText:
        return QSize(label.minimumSizeHint().width(), label.heightForWidth(label.width()))
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag(0)
    if label.buddy() is not None:
        flags |= Qt.TextFlag.TextShowMnemonic
    width = label.contentsRect().width() - margin if label.wordWrap() else _FAR_DOWN
    field = QRect(0, 0, max(width, 1), _FAR_DOWN)
    box = label.fontMetrics().boundingRect(field, flags.value, label.text())
    return QSize(box.width() + margin, box.height())


def is_told_whole(widget: QWidget) -> bool:
    """Whether a cut text is complete in the tooltip."""
    tip = plain(widget.tip if isinstance(widget, ElidedLabel) else widget.toolTip())
    return bool(tip) and _text_of(widget).removesuffix("…").rstrip(" *") in tip


def _inner_texts(widget: QWidget) -> Iterator[Finding]:
    """Texts that a widget draws somewhere inside itself."""
    metrics = widget.fontMetrics()
    match widget:
        case QLineEdit() if not widget.text():
            yield from _line(widget, widget.placeholderText(), _line_room(widget))
        case QComboBox() if not widget.isEditable():
            yield from _line(widget, widget.currentText(), _combo_room(widget))
        case QPlainTextEdit() if not widget.toPlainText():
            field = QRect(0, 0, widget.viewport().width() - 8, _FAR_DOWN)
            flags = Qt.TextFlag.TextWordWrap.value
            box = metrics.boundingRect(field, flags, widget.placeholderText())
            hint, tip = widget.placeholderText(), plain(widget.toolTip())
            if box.height() > widget.viewport().height() and hint not in tip:
                yield finding("a text is cut", widget, hint)
        case QHeaderView() if widget.orientation() == Qt.Orientation.Horizontal:
            yield from _header(widget)
        case QListWidget():
            yield from _list(widget)
        case QMenu():
            yield from _menu(widget)
        case _:
            pass


def _line(widget: QWidget, text: str, room: int) -> Iterator[Finding]:
    needed = widget.fontMetrics().horizontalAdvance(text)
    tip = widget.currentText() if isinstance(widget, ElidedList) else plain(widget.toolTip())
    if needed > room + _NEAR and text not in tip:
        yield finding("a text is cut", widget, f"needs {needed}, has {room}: {text!r}")


def _line_room(line: QLineEdit) -> int:
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    element = QStyle.SubElement.SE_LineEditContents
    return line.style().subElementRect(element, option, line).width() - 4  # Qt's own margin


def _combo_room(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(control, option, part, box).width()


def _header(header: QHeaderView) -> Iterator[Finding]:
    model = header.model()
    for section in range(header.count() if model is not None else 0):
        if header.isSectionHidden(section):
            continue
        text = str(model.headerData(section, header.orientation()) or "")
        needed = header.fontMetrics().horizontalAdvance(text) + 2 * _HEADER_PADDING
        has = header.sectionSize(section)
        if needed > has + _NEAR:
            yield finding("a header is cut", header, f"needs {needed}, has {has}: {text!r}")


def _list(view: QListWidget) -> Iterator[Finding]:
    """An item is complete, or ends with an ellipsis and is complete in its tooltip."""
    for row in range(view.count()):
        item, index = view.item(row), view.indexFromItem(view.item(row))
        high, has = view.sizeHintForIndex(index).height(), view.visualRect(index)
        room = 0 if view.wordWrap() else _item_room(view, index)
        needed = 0 if view.wordWrap() else _widest_line(view, item.text())
        is_cut = high > has.height() + _NEAR or has.width() > view.viewport().width() + _NEAR
        is_elided = needed > room + _NEAR and not _is_told(item.text(), item.toolTip())
        if is_cut or is_elided:
            words = f"needs {needed} x {high}, has {room} x {has.height()}: {item.text()!r}"
            yield finding("an item is cut", view, words)


def _is_told(text: str, tip: str) -> bool:
    """Whether every line of a text is in a tooltip."""
    return all(line in plain(tip) for line in text.splitlines())


def _widest_line(widget: QWidget, text: str) -> int:
    metrics = widget.fontMetrics()
    return max((metrics.horizontalAdvance(line) for line in text.splitlines()), default=0)


def _item_room(view: QListWidget, index: QModelIndex) -> int:
    """Where an item's text is: next to its icon, and within its padding."""
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(index)
    option.index = index
    option.text = index.data()
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
    if not view.item(index.row()).icon().isNull():
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
    element = QStyle.SubElement.SE_ItemViewItemText
    return view.style().subElementRect(element, option, view).width()


def _menu(menu: QMenu) -> Iterator[Finding]:
    """An entry that ends with an ellipsis is complete in its tooltip, which is shown."""
    for action in menu.actions():
        option = QStyleOptionMenuItem()
        menu.initStyleOption(option, action)
        whole = plain(action.text())
        is_told = menu.toolTipsVisible() and whole in action.toolTip()
        if action.isVisible() and plain(option.text.partition("\t")[0]) != whole and not is_told:
            yield finding("an entry is cut", menu, f"{option.text!r} of {whole!r}")


def _outside(widget: QWidget, root: QWidget) -> Iterator[Finding]:
    parent = widget.parentWidget()
    if widget is root or parent is None:
        return
    area = parent.parentWidget()
    if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
        yield from _scrolled(widget, area)
        return
    room = parent.rect().adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR)
    if not room.contains(widget.geometry()) and not widget.size().isEmpty():
        place = widget.geometry()
        words = f"{place.x()}, {place.y()}, {_words(place.size())} in {_words(parent.size())}"
        yield finding("outside its parent", widget, f"{words}: {_text_of(widget)!r}")


def _scrolled(content: QWidget, area: QAbstractScrollArea) -> Iterator[Finding]:
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if isinstance(area, QAbstractItemView):
        return
    is_fixed = area.horizontalScrollBarPolicy() == never
    too_wide = content.width() > area.viewport().width() + _NEAR
    if isinstance(area, QScrollArea) and too_wide and is_fixed:
        words = f"{content.width()} in {area.viewport().width()}"
        yield finding("wider than what scrolls up and down", content, words)


def _text_of(widget: QWidget) -> str:
    return str(widget.text()) if isinstance(widget, QLabel | QAbstractButton) else ""


def _exceeds(needed: QSize, has: QSize) -> bool:
    return needed.isValid() and (
        needed.width() > has.width() + _NEAR or needed.height() > has.height() + _NEAR
    )


def _words(size: QSize) -> str:
    return f"{size.width()} x {size.height()}"
