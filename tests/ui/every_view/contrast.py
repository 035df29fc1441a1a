"""Contrast, measured on the drawing: texts 4.5:1; borders, symbols and the focus 3:1."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from tests.ui.every_view.names import stops
from tests.ui.every_view.seen import Finding, finding, rect_in, shown

TEXT, CONTROL = 4.5, 3.0
_SOME_LINES = 60  # pixels
_ALMOST = 0.05  # a drawn color has 256 steps
_WITH_TEXT = (QLabel, QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTextEdit)
_LISTS = (QListWidget, QTableView, QHeaderView, QMenu)
_BORDERED = (QLineEdit, QComboBox, QPlainTextEdit, QDateEdit, QPushButton, QToolButton)
_PARTS_OF_THE_KEY = ("kind", "wrong", "locked", "role", "tone", "is_empty")


@cache
def luminance(pixel: int) -> float:
    """WCAG's relative luminance of a color 0xffRRGGBB."""
    parts = [(pixel >> shift & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@cache
def ratio(one: int, other: int) -> float:
    """WCAG's contrast of two colors."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


class Contrast:
    """Measures each kind of widget once in each theme: the style depends on class and property."""

    def __init__(self) -> None:
        self._measured: set[tuple[object, ...]] = set()

    def check(self, root: QWidget, theme: str) -> Iterator[Finding]:
        """Every text, every border and every focus of a view."""
        picture = _picture_of(root)
        for widget in shown(root):
            if widget.isEnabledTo(root) and _is_on_screen(widget, root):
                yield from self._texts(widget, root, picture)
                if isinstance(widget, (*_BORDERED, QCheckBox)) and self._is_new(
                    "border", widget, theme
                ):
                    yield from _border(widget, root, picture)
        for widget in stops(root) if root.isVisible() else ():
            if self._is_new("focus", widget, theme):
                yield from _focus(widget)

    def _texts(self, widget: QWidget, root: QWidget, picture: QImage) -> Iterator[Finding]:
        if isinstance(widget, _WITH_TEXT + _LISTS) and has_text(widget):
            seen = visible_rect(widget, root)
            found, colors = text_contrast(_pixels(picture, seen))
            if found < TEXT - _ALMOST:
                words = f"{found:.2f} ({colors}): {_text_of(widget)!r}"
                yield finding("a text of too little contrast", widget, words)

    def _is_new(self, what: str, widget: QWidget, theme: str) -> bool:
        values = tuple(str(widget.property(name)) for name in _PARTS_OF_THE_KEY)
        checked = isinstance(widget, QAbstractButton) and widget.isChecked()
        around = _card_of(widget)
        key = (what, theme, type(widget), widget.objectName(), checked, around, *values)
        is_new = key not in self._measured
        self._measured.add(key)
        return is_new


def _is_on_screen(widget: QWidget, root: QWidget) -> bool:
    """Whether all of it is visible, vertically; for a text of many lines, some are enough."""
    if not root.isVisible():
        return True
    seen = widget.visibleRegion().boundingRect().height()
    is_text = isinstance(widget, QAbstractScrollArea)
    needed = min(widget.height(), _SOME_LINES) if is_text else widget.height()
    return seen >= needed > 0


def has_text(widget: QWidget) -> bool:
    """Whether a widget has letters to be read just now."""
    match widget:
        case QLabel() | QAbstractButton():
            return any(character.isalnum() for character in widget.text())
        case QLineEdit():
            return bool(widget.text() or widget.placeholderText())
        case QComboBox():
            return bool(widget.currentText())
        case QPlainTextEdit() | QTextEdit():
            return bool(widget.toPlainText() or widget.placeholderText())
        case QListWidget():
            return widget.count() > 0
        case QTableView():
            return widget.model().rowCount() > 0
        case _:
            return True


def text_contrast(pixels: Counter[int]) -> tuple[float, str]:
    """The contrast of the strongest color with the most frequent one."""
    if not pixels:
        return 21.0, ""
    ground, _ = pixels.most_common(1)[0]
    strongest = max(pixels, key=lambda pixel: ratio(pixel, ground))
    return ratio(strongest, ground), f"#{strongest & 0xFFFFFF:06x} on #{ground & 0xFFFFFF:06x}"


def visible_rect(widget: QWidget, root: QWidget) -> QRect:
    """What of a widget is on screen, without its frame."""
    seen = widget.visibleRegion().boundingRect() if root.isVisible() else widget.rect()
    frame = 0 if isinstance(widget, QLabel) else 4
    inner = seen.adjusted(frame, frame, -frame, -frame)
    return inner.translated(widget.mapTo(root, QPoint(0, 0)))


def _border(widget: QWidget, root: QWidget, picture: QImage) -> Iterator[Finding]:
    """A control is distinguished from its surroundings by edge or color; a link by its words."""
    if widget.property("kind") == "link" or widget.objectName() == "session_key":
        return
    if isinstance(widget, QLineEdit | QPlainTextEdit) and widget.property("locked"):
        return
    place = rect_in(widget, root)
    left = QRect(place.left() - 3, place.center().y(), 7, 1)
    seen = widget.visibleRegion().boundingRect()
    if root.isVisible() and not seen.contains(QPoint(4, widget.rect().center().y())):
        return
    if isinstance(widget, QCheckBox) and widget.isRightToLeft():
        left.moveRight(place.right() + 3)
    pixels = _pixels(picture, left)
    outside = next(iter(pixels), 0)
    found = max((ratio(pixel, outside) for pixel in pixels), default=0.0)
    if found < CONTROL - _ALMOST:
        yield finding("a border of too little contrast", widget, f"{found:.2f}")


def _focus(widget: QWidget) -> Iterator[Finding]:
    """The focus changes as many pixels as the control's outline has, by 3:1 or more."""
    window = widget.window()
    _scroll_to(widget)
    place = rect_in(widget, window).adjusted(-3, -3, 3, 3)
    before = QApplication.focusWidget()
    if before is widget:
        widget.clearFocus()
    without = window.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    widget.setFocus()
    if not widget.hasFocus():  # behind something else just now
        return
    focused = window.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    if before is not None:
        before.setFocus()
    outline = min(_outline_of(widget), place.width() + place.height())
    found = focus_pixels(without, focused)
    if found < outline * focused.devicePixelRatio():
        yield finding("a focus that is hard to see", widget, f"{found} pixels of {outline}")


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def focus_pixels(without: QImage, focused: QImage) -> int:
    """How many pixels differ by 3:1."""
    pairs = Counter(zip(_values(without), _values(focused), strict=True))
    return sum(
        count
        for (one, other), count in pairs.items()
        if one != other and ratio(one, other) >= CONTROL - _ALMOST
    )


def _outline_of(widget: QWidget) -> int:
    """Half of the outline's length: corners are round; a check box has its small box."""
    if isinstance(widget, QCheckBox):
        return 2 * 14
    return round(0.8 * (widget.width() + widget.height()))


def _picture_of(root: QWidget) -> QImage:
    return root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _pixels(picture: QImage, place: QRect) -> Counter[int]:
    scale = picture.devicePixelRatio()
    corner = QPoint(round(place.x() * scale), round(place.y() * scale))
    size = place.size() * scale
    part = QRect(corner, size).intersected(picture.rect())
    return Counter() if part.isEmpty() else Counter(_values(picture.copy(part)))


def _values(image: QImage) -> Sequence[int]:
    bits = image.constBits()
    # A copy: the bits go with the image.
    return () if bits is None else array("I", bytes(bits))


def _card_of(widget: QWidget) -> str:
    parent = widget.parentWidget()
    while parent is not None:
        if card := parent.property("card"):
            return str(card)
        parent = parent.parentWidget()
    return ""


def _text_of(widget: QWidget) -> str:
    return str(widget.text()) if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
