"""The order of Tab: that in which the window is read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def order_tabs(window: QWidget) -> None:
    """Let Tab go through a window as its layouts stand; again after something was added."""
    for before, after in pairwise(_stops_in(window)):
        QWidget.setTabOrder(before, after)


def _stops_in(widget: QWidget) -> Iterator[QWidget]:
    """Also what is hidden now: it has its place when it is shown."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _stops_in(inside)
    elif (layout := widget.layout()) is not None:
        yield from _stops_along(layout)


def _stops_along(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _stops_in(widget)
        elif (inner := item.layout()) is not None:
            yield from _stops_along(inner)
